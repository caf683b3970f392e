// Audit and history become a chain: a row queues itself for its link when it is written, in the same transaction, and a worker seals what
// was committed. Nothing waits for anybody: the queue is appended to, the chain has one writer.
import { Migration } from '@mikro-orm/migrations';

const TABLES = `
  create table seal (
    "position" bigint not null,
    "kind" text not null,
    a bigint not null,
    b int not null,
    hash bytea not null,
    key_id text not null,
    mac bytea not null,
    sealed_at timestamptz not null,
    latest_at timestamptz not null,
    primary key ("position")
  );
  alter table seal add constraint seal_row_unique unique ("kind", a, b);

  create table unsealed (
    id bigserial primary key,
    "kind" text not null,
    a bigint not null,
    b int not null
  );

  create table audit_read (
    username text not null,
    subject text not null,
    "hour" timestamptz not null,
    primary key (username, subject, "hour")
  );

  create index audit_actor_index on audit (actor, id);
  create index audit_at_index on audit (at);
`;

const QUEUE = `
  create function queue_history_for_seal() returns trigger language plpgsql as $$
  begin
    insert into unsealed ("kind", a, b) select 'history', clue_id, seq from written;
    return null;
  end $$;
  create trigger history_queued after insert on history
    referencing new table as written for each statement execute function queue_history_for_seal();

  create function queue_audit_for_seal() returns trigger language plpgsql as $$
  begin
    insert into unsealed ("kind", a, b) select 'audit', id, 0 from written;
    return null;
  end $$;
  create trigger audit_queued after insert on audit
    referencing new table as written for each statement execute function queue_audit_for_seal();

  insert into unsealed ("kind", a, b)
    select "kind", a, b from (
      select 'history' as "kind", clue_id as a, seq as b, recorded_at as at from history
      union all select 'audit', id, 0, at from audit) as before order by at, "kind", a, b;
`;

const RIGHTS = `
  grant select, insert on seal to xiansuo_app;
  grant select, insert, delete on unsealed, audit_read to xiansuo_app;
  grant usage, select on sequence unsealed_id_seq to xiansuo_app;
`;

export class AuditChain extends Migration {
  override name = '0021-audit-chain';

  override up(): void {
    for (const sql of [TABLES, QUEUE, RIGHTS]) this.addSql(sql);
  }
}

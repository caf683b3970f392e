// What an inspection's visits need beside their counts: the inspector's words, the register's number, what a finding opened. And the
// dispatch reports (调度), which are matters, so that the outbox and the mails know them.
import { Migration } from '@mikro-orm/migrations';

const VISITS = `
  alter table visit add column sealed bytea null;
  alter table visit add column registered text null;
  alter table visit add column case_number text null;
  alter table visit add column found_by text null;
  alter table visit add column found_at timestamptz null;
  create index visit_list_index on visit (inspection, id);
  create index visit_clue_index on visit (clue);
  create index proceeding_subject_index on proceeding (kind, subject);
`;

const DISPATCHES = `
  create table dispatch (
    id bigint not null,
    number text not null,
    unit text not null,
    region text not null,
    rhythm text not null,
    from_on date not null,
    until_on date not null,
    received int not null,
    closed int not null,
    "open" int not null,
    overdue int not null,
    due_soon int not null,
    made_at timestamptz not null,
    primary key (id)
  );
  alter table dispatch add constraint dispatch_number_unique unique (number);
  alter table dispatch add constraint dispatch_once_unique unique (unit, until_on);
  create index dispatch_unit_index on dispatch (unit, id);
`;

const MATTER = `
  create or replace view matter as
    select id, number, 'clue'::text as kind, state, unit, reader_units, handlers, referred_to, region, version from clue
    union all
    select id, number, kind, state, unit, reader_units, handlers, receiver, region, version from proceeding
    union all
    select id, number, 'dispatch'::text, 'made'::text, unit, array[]::text[], array[]::text[], null::text, region, 1 from dispatch;
`;

const RIGHTS = `
  grant update (case_number, found_by, found_at) on visit to xiansuo_app;
  grant select, insert on dispatch to xiansuo_app;
`;

export class Inspection extends Migration {
  override name = '0003-inspection';

  override up(): void {
    for (const sql of [VISITS, DISPATCHES, MATTER, RIGHTS]) this.addSql(sql);
  }
}

// What runs beside clues: cases, mediations, tracks, inspections, supervision, listings, registers.
import { Migration } from '@mikro-orm/migrations';

const TABLES = `
  create table proceeding (
    id bigint not null,
    number text not null,
    "kind" text not null,
    workflow_version int not null,
    rule_version text not null,
    "state" text not null,
    "open" boolean not null,
    context jsonb not null,
    "version" int not null,
    unit text not null,
    reader_units text[] not null,
    handlers text[] not null,
    receiver text null,
    clues text[] not null,
    region text not null,
    subject text not null,
    opened_at timestamptz not null,
    closed_at timestamptz null,
    due_at timestamptz null,
    updated_at timestamptz not null,
    primary key (id)
  );
  alter table proceeding add constraint proceeding_number_unique unique (number);
  create index proceeding_kind_index on proceeding (kind, unit, id);
  create index proceeding_clues_index on proceeding using gin (clues);
  create index proceeding_readers_index on proceeding using gin (reader_units);
  alter table proceeding set (fillfactor = 80);

  create table visit (
    id bigserial primary key,
    inspection text not null,
    "key" text not null,
    subject text not null,
    "name" text not null,
    credit_code text null,
    funding text null,
    region text not null,
    visited_on date not null,
    arrears boolean not null,
    owed_fen bigint not null,
    workers int not null,
    clue text null,
    entered_by text not null,
    entered_at timestamptz not null
  );
  alter table visit add constraint visit_once_unique unique (inspection, key);
  create index visit_on_index on visit (visited_on);
`;

// What a deadline, a task or a mail is about: a clue or a proceeding, by its id.
const MATTER = `
  create view matter as
    select id, number, 'clue'::text as kind, state, unit, reader_units, handlers, referred_to, region, version from clue
    union all
    select id, number, kind, state, unit, reader_units, handlers, receiver, region, version from proceeding;
`;

const RIGHTS = `
  grant select on proceeding, visit, matter to xiansuo_app;
  grant insert, update on proceeding to xiansuo_app;
  grant insert on visit to xiansuo_app;
  grant update (clue) on visit to xiansuo_app;
  grant usage, select on sequence visit_id_seq to xiansuo_app;
`;

export class Proceedings extends Migration {
  override name = '0002-proceedings';

  override up(): void {
    for (const sql of [TABLES, MATTER, RIGHTS]) this.addSql(sql);
  }
}

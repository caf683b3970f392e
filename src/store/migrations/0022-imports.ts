// Tables brought by people: the rows go through the same doors as everything else, here stands what became of each.
import { Migration } from '@mikro-orm/migrations';

const TABLES = `
  create table import_file (
    id bigserial primary key,
    "name" text not null,
    format text not null,
    digest text not null,
    created_by text not null,
    created_at timestamptz not null,
    headers jsonb not null,
    row_count int not null,
    "state" text not null,
    mapping jsonb null,
    "source" text null,
    channel text null,
    key_id text not null,
    sealed bytea null,
    finished_at timestamptz null,
    undone_by text null
  );
  create index import_file_work_index on import_file (id) where state in ('running', 'undoing');

  create table import_row (
    import_id bigint not null,
    "row" int not null,
    "state" text not null,
    problems jsonb null,
    receipt text null,
    "number" text null,
    duplicate boolean not null default false,
    note text null,
    primary key (import_id, "row")
  );

  grant select, insert, update on import_file, import_row to xiansuo_app;
  grant usage, select on sequence import_file_id_seq to xiansuo_app;
`;

export class Imports extends Migration {
  override name = '0022-imports';

  override up(): void {
    this.addSql(TABLES);
  }
}

// Documents (文书): what was issued, each rendering sealed with its matter's key, and the counters of their numbers.
import { Migration } from '@mikro-orm/migrations';

const TABLES = `
  create table document (
    id bigserial primary key,
    number text not null,
    form text not null,
    form_version int not null,
    title text not null,
    audience text not null,
    matter_id bigint not null,
    about text not null,
    about_kind text not null,
    unit text not null,
    "year" int not null,
    "sequence" int not null,
    revision int not null,
    replaces text null,
    holds_reporter boolean not null,
    rule_version text not null,
    made_by text not null,
    made_at timestamptz not null
  );
  alter table document add constraint document_number_unique unique (number);
  alter table document add constraint document_sequence_unique unique (unit, form, year, sequence);
  alter table document add constraint document_replaces_unique unique (replaces);
  create index document_matter_index on document (matter_id, id);

  create table document_rendering (
    document_id bigint not null,
    rendering text not null,
    sha256 text not null,
    size int not null,
    sealed bytea not null,
    primary key (document_id, rendering)
  );

  create table document_series (
    unit text not null,
    form text not null,
    "year" int not null,
    "last" int not null,
    primary key (unit, form, year)
  );
`;

// A document is evidence: the application adds, and neither changes nor deletes. Only the counter moves.
const RIGHTS = `
  grant select, insert on document, document_rendering to xiansuo_app;
  grant select, insert, update on document_series to xiansuo_app;
  grant usage, select on sequence document_id_seq to xiansuo_app;
`;

export class Documents extends Migration {
  override name = '0006-documents';

  override up(): void {
    for (const sql of [TABLES, RIGHTS]) this.addSql(sql);
  }
}

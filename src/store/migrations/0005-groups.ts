// What is alike: the keys by which clues are compared, suggestions and their dismissal; what was split off; the workers of a clue.
import { Migration } from '@mikro-orm/migrations';

const TABLES = `
  alter table clue add column split_from text null;
  alter table clue add column split_fen bigint not null default 0;
  alter table clue add column split_workers int not null default 0;
  alter table clue alter column split_fen drop default, alter column split_workers drop default;
  create index clue_split_index on clue (split_from) where split_from is not null;

  create table clue_match (
    clue_id bigint not null,
    employer_core text null,
    employer_code text null,
    project_core text null,
    matched_at timestamptz null,
    primary key (clue_id)
  );
  create index clue_match_waiting_index on clue_match (clue_id) where matched_at is null;
  create index clue_match_code_index on clue_match (employer_code, clue_id);

  create table clue_block (
    "block" bigint not null,
    clue_id bigint not null,
    primary key (block, clue_id)
  );
  create index clue_block_clue_index on clue_block (clue_id);
  insert into clue_match (clue_id) select id from clue;

  create table duplicate_suggestion (
    low_id bigint not null,
    high_id bigint not null,
    score int not null,
    band text not null,
    reasons jsonb not null,
    rule_version text not null,
    "at" timestamptz not null,
    primary key (low_id, high_id)
  );
  create index duplicate_suggestion_high_index on duplicate_suggestion (high_id, band);

  create table duplicate_dismissal (
    low_id bigint not null,
    high_id bigint not null,
    "by" text not null,
    "at" timestamptz not null,
    sealed_of bigint not null,
    sealed bytea null,
    primary key (low_id, high_id)
  );

  create table clue_worker (
    id bigserial primary key,
    clue_id bigint not null,
    "key" text not null,
    sealed bytea null,
    id_number_index bytea null,
    claimed_fen bigint not null,
    verified_fen bigint null,
    paid_fen bigint not null,
    removed boolean not null,
    entered_by text not null,
    entered_at timestamptz not null
  );
  create index clue_worker_clue_index on clue_worker (clue_id, key, id);
`;

// A dismissal and a line of a list of workers are evidence: they are added, never changed.
const RIGHTS = `
  grant select on clue_match, clue_block, duplicate_suggestion, duplicate_dismissal, clue_worker to xiansuo_app;
  grant insert, update on clue_match, duplicate_suggestion to xiansuo_app;
  grant insert, delete on clue_block to xiansuo_app;
  grant insert on duplicate_dismissal, clue_worker to xiansuo_app;
  grant update (id_number_index) on clue_worker to xiansuo_app;
  grant usage, select on sequence clue_worker_id_seq to xiansuo_app;
`;

export class Groups extends Migration {
  override name = '0005-groups';

  override up(): void {
    for (const sql of [TABLES, RIGHTS]) this.addSql(sql);
  }
}

// Campaigns that administrators add, frozen reports, and the indexes that a report's looking back needs.
import { Migration } from '@mikro-orm/migrations';

const TABLES = `
  create table campaign (
    id text not null,
    "name" text not null,
    regions text[] not null,
    sectors text[] not null,
    from_on date not null,
    to_on date not null,
    previous text null,
    created_by text not null,
    created_at timestamptz not null,
    primary key (id)
  );

  create table report_snapshot (
    id bigserial primary key,
    campaign text not null,
    "number" int not null,
    as_of timestamptz not null,
    regions text[] not null,
    figures jsonb not null,
    "groups" jsonb not null,
    changes jsonb not null,
    rule_version text not null,
    note_key_id text not null,
    note bytea not null,
    taken_by text not null,
    taken_at timestamptz not null
  );
  alter table report_snapshot add constraint report_snapshot_number_unique unique (campaign, number);
`;

// What was registered after an instant, corrected after it, agreed in a period: each is few beside all moves.
const INDEXES = `
  create index clue_reported_index on clue (reported_at);
  create index history_first_index on history (at, clue_id) where seq = 1;
  create index history_correct_index on history (at, clue_id) where type = 'correct';
  create index history_agree_index on history (at, clue_id) where type = 'agree';
`;

// A campaign stays what its reports were made of; a frozen report never changes.
const RIGHTS = `
  grant select, insert on campaign, report_snapshot to xiansuo_app;
  grant usage, select on sequence report_snapshot_id_seq to xiansuo_app;
`;

export class Campaigns extends Migration {
  override name = '0004-campaigns';

  override up(): void {
    for (const sql of [TABLES, INDEXES, RIGHTS]) this.addSql(sql);
  }
}

// Rules that an administrator changed while it runs: a calendar's year, a clock's rule. Append-only, on top of the files of CONFIG_DIR.
import { Migration } from '@mikro-orm/migrations';

const TABLES = `
  create table rule_change (
    id bigserial primary key,
    "kind" text not null,
    subject text not null,
    regions text[] not null,
    content jsonb not null,
    source text not null,
    verified text not null,
    entered_by text not null,
    entered_at timestamptz not null,
    business_at timestamptz not null,
    settled_at timestamptz null
  );
  create index rule_change_open_index on rule_change (id) where settled_at is null;

  create table deadline_move (
    id bigserial primary key,
    deadline_id text not null,
    clue_id bigint not null,
    rule_change bigint null,
    before_on date null,
    after_on date null,
    before_calendar text not null,
    after_calendar text not null,
    at timestamptz not null
  );
  create index deadline_move_deadline_index on deadline_move (deadline_id, id);
`;

const RIGHTS = `
  grant select, insert on rule_change, deadline_move to xiansuo_app;
  grant update (settled_at) on rule_change to xiansuo_app;
  grant usage, select on sequence rule_change_id_seq, deadline_move_id_seq to xiansuo_app;
`;

export class Rules extends Migration {
  override name = '0007-rules';

  override up(): void {
    for (const sql of [TABLES, RIGHTS]) this.addSql(sql);
  }
}

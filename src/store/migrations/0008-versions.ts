// Batches of matters that went over to another version of their machine, with what each was before: an undo restores exactly that.
import { Migration } from '@mikro-orm/migrations';

const TABLES = `
  create table version_batch (
    id text not null,
    "kind" text not null,
    from_version int not null,
    to_version int not null,
    map jsonb not null,
    "at" timestamptz not null,
    undone_at timestamptz null,
    primary key (id)
  );

  create table version_move (
    batch text not null,
    matter_id bigint not null,
    number text not null,
    seq int not null,
    before jsonb not null,
    undone_seq int null,
    primary key (batch, matter_id)
  );
`;

const RIGHTS = `
  grant select, insert on version_batch, version_move to xiansuo_app;
  grant update (undone_at) on version_batch to xiansuo_app;
  grant update (undone_seq) on version_move to xiansuo_app;
`;

export class Versions extends Migration {
  override name = '0008-versions';

  override up(): void {
    for (const sql of [TABLES, RIGHTS]) this.addSql(sql);
  }
}

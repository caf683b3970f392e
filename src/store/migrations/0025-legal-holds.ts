// Holds (法律保全) on the person of a clue: set and lifted with a reason, each a row of its own. While one stands, nothing is forgotten.
import { Migration } from '@mikro-orm/migrations';

const TABLE = `
  create table legal_hold (
    id bigserial primary key,
    clue_id bigint not null,
    held boolean not null,
    sealed bytea null,
    "by" text not null,
    "at" timestamptz not null
  );
  create index legal_hold_clue_index on legal_hold (clue_id, id);
  grant select, insert on legal_hold to xiansuo_app;
  grant usage, select on sequence legal_hold_id_seq to xiansuo_app;
`;

export class LegalHolds extends Migration {
  override name = '0025-legal-holds';

  override up(): void {
    this.addSql(TABLE);
  }
}

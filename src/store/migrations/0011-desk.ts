// What a queue of work shows of a matter beside its number: whom it is about.
import { Migration } from '@mikro-orm/migrations';

const MATTER = `
  create or replace view matter as
    select id, number, 'clue'::text as kind, state, unit, reader_units, handlers, referred_to, region, version, employer_name as subject
      from clue
    union all
    select id, number, kind, state, unit, reader_units, handlers, receiver, region, version, subject from proceeding
    union all
    select id, number, 'dispatch'::text, 'made'::text, unit, array[]::text[], array[]::text[], null::text, region, 1, unit from dispatch;
`;

export class Desk extends Migration {
  override name = '0011-desk';

  override up(): void {
    this.addSql(MATTER);
  }
}

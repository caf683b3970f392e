// Lists and ticks that take as long over a million rows as over a thousand: the business time is one value of a statement, which an
// index can be asked with, and open deadlines lie in the order in which they are shown.
import { Migration } from '@mikro-orm/migrations';

const INSTANT = `
  alter function business_now() stable;
  drop index deadline_due_index;
  create index deadline_due_index on deadline ((coalesce(due_at, 'infinity'::timestamptz)), id) where state = 'open';
`;

export class Instant extends Migration {
  override name = '0026-instant';

  override up(): void {
    this.addSql(INSTANT);
  }
}

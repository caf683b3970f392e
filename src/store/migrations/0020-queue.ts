// Open tasks lie in the order in which they are shown, and what somebody has claimed is found without looking through what all may do.
import { Migration } from '@mikro-orm/migrations';

const QUEUE = `
  create index task_due_index on task ((coalesce(due_at, 'infinity'::timestamptz)), id) where state = 'open';
  create index task_assignee_index on task (assignee) where state = 'open' and assignee is not null;
`;

export class Queue extends Migration {
  override name = '0020-queue';

  override up(): void {
    this.addSql(QUEUE);
  }
}

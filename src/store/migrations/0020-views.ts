// Saved views of lists: filters under a name, for oneself or for the people of the own unit; and the desk's order as an index.
import { Migration } from '@mikro-orm/migrations';

const TABLES = `
  create table saved_view (
    id text not null,
    "owner" text not null,
    page text not null,
    "name" text not null,
    filters jsonb not null,
    shared boolean not null,
    "first" boolean not null,
    primary key (id)
  );
  alter table saved_view add constraint saved_view_name_unique unique ("owner", page, "name");
  create unique index saved_view_first_index on saved_view ("owner", page) where "first";
  create index saved_view_shared_index on saved_view (page) where shared;
  grant select, insert, update, delete on saved_view to xiansuo_app;
`;

// Open tasks lie in the order in which they are shown, and what somebody has claimed is found without looking through what all may do.
const QUEUE = `
  create index task_due_index on task ((coalesce(due_at, 'infinity'::timestamptz)), id) where state = 'open';
  create index task_assignee_index on task (assignee) where state = 'open' and assignee is not null;
`;

export class Views extends Migration {
  override name = '0020-views';

  override up(): void {
    for (const sql of [TABLES, QUEUE]) this.addSql(sql);
  }
}

// Saved views of lists: filters under a name, for oneself or for the people of the own unit.
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

export class Views extends Migration {
  override name = '0020-views';

  override up(): void {
    this.addSql(TABLES);
  }
}

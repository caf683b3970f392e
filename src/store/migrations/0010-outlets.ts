// Outlets beside mail: group robots and gateways. What goes to one is a notification like a mail, under the same once-per-event rule.
import { Migration } from '@mikro-orm/migrations';

const TABLES = `
  create table outlet (
    "name" text not null,
    "kind" text not null,
    unit text not null,
    key_id text not null,
    url bytea not null,
    secret bytea null,
    notices text[] not null,
    from_level int not null,
    window_at timestamptz null,
    window_used int not null default 0,
    created_at timestamptz not null,
    retired_at timestamptz null,
    primary key (name)
  );
  alter table notification add column outlet text null;
  create index notification_outlet_index on notification (outlet, id) where outlet is not null and state in ('waiting', 'sending');
  grant select, insert, update on outlet to xiansuo_app;
`;

export class Outlets extends Migration {
  override name = '0010-outlets';

  override up(): void {
    this.addSql(TABLES);
  }
}

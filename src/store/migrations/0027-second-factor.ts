// The second factor of a log-in: a sealed TOTP secret, the last time step that was used, and the hashes of recovery codes.
import { Migration } from '@mikro-orm/migrations';

const TABLE = `
  create table second_factor (
    username text not null primary key,
    key_id text not null,
    secret bytea not null,
    confirmed_at timestamptz null,
    last_step bigint not null default 0,
    recovery text[] not null default '{}',
    created_at timestamptz not null
  );
  grant select, insert, update, delete on second_factor to xiansuo_app;
`;

export class SecondFactors extends Migration {
  override name = '0027-second-factor';

  override up(): void {
    this.addSql(TABLE);
  }
}

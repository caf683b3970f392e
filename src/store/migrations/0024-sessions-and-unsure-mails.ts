// Sessions by an id that can be shown, with their last use; and how often nobody can say whether a mail left.
import { Migration } from '@mikro-orm/migrations';

// What was valid longer than a session was issued as a token for a program.
const SESSIONS = `
  alter table session add column id text not null default gen_random_uuid()::text;
  alter table session add column "kind" text not null default 'session';
  alter table session add column last_used_at timestamptz not null default now();
  alter table session add column address text null;
  alter table session add constraint session_id_unique unique (id);
  alter table session alter column id drop default, alter column kind drop default;
  update session set kind = 'token' where expires_at > created_at + interval '13 hours';
`;

const MAILS = `alter table notification add column unsure int not null default 0;`;

export class SessionsAndUnsureMails extends Migration {
  override name = '0024-sessions-and-unsure-mails';

  override up(): void {
    for (const sql of [SESSIONS, MAILS]) this.addSql(sql);
  }
}

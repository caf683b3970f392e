// Who read or did what beyond the moves. Append-only: the application's role may neither change nor delete it.
import type { ClientBase, Pool } from 'pg';

/** A clue that a person looked at: written down once for each hour. */
export const writeRead = async (db: Pool | ClientBase, actor: string, subject: string): Promise<void> => {
  await db.query({
    name: 'write-read',
    text: `with first as (insert into audit_read (username, subject, hour) values ($1, $2, date_trunc('hour', clock_timestamp()))
        on conflict do nothing returning username)
      insert into audit (actor, action, subject, detail) select $1, 'read', $2, '{}' from first`,
    values: [actor, subject],
  });
};

/** `detail` holds names of fields and codes only, never a value that was read. */
export const writeAudit = async (
  db: Pool | ClientBase,
  actor: string,
  action: string,
  subject: string,
  detail: Readonly<Record<string, unknown>>,
): Promise<void> => {
  await db.query({
    name: 'write-audit',
    text: 'insert into audit (actor, action, subject, detail) values ($1, $2, $3, $4)',
    values: [actor, action, subject, JSON.stringify(detail)],
  });
};

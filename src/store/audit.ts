// Who read or did what beyond the moves. Append-only: the application's role may neither change nor delete it.
import type { ClientBase, Pool } from 'pg';

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

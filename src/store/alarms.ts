// Alarms to the operators: one row for each kind and subject, counted when it happens again.
import type { Pool, PoolClient } from 'pg';

export type AlarmKind =
  | 'webhook_id_reused'
  | 'delivery_parked'
  | 'delivery_orphaned'
  | 'deadline_failed'
  | 'notification_parked'
  | 'callback_parked'
  | 'outbox_parked'
  | 'calendar_missing'
  | 'dispatch_failed'
  | 'nobody_to_tell'
  | 'report_differs'
  | 'retention_due'
  | 'search_unreadable'
  | 'sweep_failed'
  | 'attachment_missing';

/** What goes on and is looked at again and again: once somebody has acknowledged it, the same finding is no news. */
const STANDING: ReadonlySet<AlarmKind> = new Set([
  'delivery_orphaned',
  'calendar_missing',
  'retention_due',
  'attachment_missing',
]);

export const raiseAlarm = async (
  db: Pool | PoolClient,
  kind: AlarmKind,
  subject: string,
  detail: Readonly<Record<string, unknown>>,
): Promise<void> => {
  await db.query({
    name: 'raise-alarm',
    text: `insert into alarm (kind, subject, detail, at) values ($1, $2, $3, clock_timestamp())
      on conflict (kind, subject) do update set times = alarm.times + 1, at = excluded.at, detail = excluded.detail, acknowledged_at = null
      where not $4`,
    values: [kind, subject, JSON.stringify(detail), STANDING.has(kind)],
  });
};

/** What it was about has been seen to: nobody needs to acknowledge it. */
export const settleAlarm = async (db: Pool | PoolClient, kind: AlarmKind, subject: string): Promise<void> => {
  await db.query(
    'update alarm set acknowledged_at = clock_timestamp() where kind = $1 and subject = $2 and acknowledged_at is null',
    [kind, subject],
  );
};

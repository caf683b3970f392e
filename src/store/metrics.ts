// Figures about what waits, for the metrics: how late, how much, how old.
import type { Pool } from 'pg';

export interface Lateness {
  /** Upper bound in hours; null beyond the last one. */
  readonly hours: number | null;
  readonly count: number;
  /** Average of the bucket, hours. */
  readonly average: number;
}

export const OVERDUE_HOURS = [0, 8, 24, 72, 168, 720] as const;

/** How overdue the open deadlines are: negative and zero hours mean not yet. */
export const readOverdue = async (pool: Pool): Promise<readonly Lateness[]> => {
  const { rows } = await pool.query<{ bucket: number; count: string | number; average: string | number }>(
    `select width_bucket(hours, $1::float8[]) as bucket, count(*) as count, avg(hours) as average
     from (select extract(epoch from (select business_now()) - due_at)::float8 / 3600 as hours from deadline where state = 'open' and due_at is not null) as open
     group by 1 order by 1`,
    [OVERDUE_HOURS],
  );
  return rows.map((row) => ({
    hours: OVERDUE_HOURS[row.bucket] ?? null,
    count: Number(row.count),
    average: Number(row.average),
  }));
};

export interface Waiting {
  readonly what: string;
  readonly state: string;
  readonly count: number;
  /** Age of the oldest in seconds of machine time. */
  readonly oldestSeconds: number;
}

export const readWaiting = async (pool: Pool): Promise<readonly Waiting[]> => {
  const { rows } = await pool.query<{
    what: string;
    state: string;
    count: string | number;
    oldest: string | number | null;
  }>(
    `select 'delivery' as what, status as state, count(*) as count, extract(epoch from clock_timestamp() - min(recorded_at)) as oldest
       from delivery where status in ('pending', 'waiting', 'quarantined', 'parked') group by status
     union all select 'outbox', state, count(*), extract(epoch from business_now() - min(created_at)) from outbox where state in ('waiting', 'parked') group by state
     union all select 'notification', state, count(*), extract(epoch from business_now() - min(created_at)) from notification where state in ('waiting', 'sending', 'parked') group by state
     union all select 'callback', state, count(*), extract(epoch from clock_timestamp() - min(next_attempt_at)) from callback where state in ('waiting', 'parked') group by state`,
  );
  return rows.map((row) => ({
    what: row.what,
    state: row.state,
    count: Number(row.count),
    oldestSeconds: Math.max(0, Number(row.oldest ?? 0)),
  }));
};

/** Mails of which nobody can say whether they arrived once or twice, and the tries that were so. */
export const readUnsureMails = async (pool: Pool): Promise<{ readonly mails: number; readonly tries: number }> => {
  const { rows } = await pool.query<{ mails: string | number; tries: string | number }>(
    'select count(*) as mails, coalesce(sum(unsure), 0) as tries from notification where unsure > 0 and outlet is null',
  );
  return { mails: Number(rows[0]?.mails ?? 0), tries: Number(rows[0]?.tries ?? 0) };
};

/** Open clues by state. */
export const readClueCounts = async (
  pool: Pool,
): Promise<readonly { readonly state: string; readonly count: number }[]> => {
  const { rows } = await pool.query<{ state: string; count: string | number }>(
    'select state, count(*) as count from clue group by state',
  );
  return rows.map((row) => ({ state: row.state, count: Number(row.count) }));
};

export const countAlarms = async (
  pool: Pool,
): Promise<readonly { readonly kind: string; readonly count: number }[]> => {
  const { rows } = await pool.query<{ kind: string; count: string | number }>(
    'select kind, count(*) as count from alarm where acknowledged_at is null group by kind',
  );
  return rows.map((row) => ({ kind: row.kind, count: Number(row.count) }));
};

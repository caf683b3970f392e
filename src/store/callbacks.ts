// Callbacks to the sources: claimed under a lease, tried by schedule, parked at its end. Machine time throughout.
import type { Pool } from 'pg';

export interface ClaimedCallback {
  readonly id: string;
  readonly source: string;
  readonly clueId: number;
  readonly event: string;
  readonly data: Readonly<Record<string, unknown>>;
  readonly at: string;
  readonly attempts: number;
}

/** Claims what is due; of one clue only the earliest, so that its source hears of its events in their order. */
export const claimCallbacks = async (pool: Pool, limit: number): Promise<readonly ClaimedCallback[]> => {
  const { rows } = await pool.query<
    Omit<ClaimedCallback, 'at' | 'clueId'> & { at: string | Date; clueId: string | number }
  >({
    name: 'claim-callbacks',
    text: `update callback set attempts = attempts + 1, leased_until = clock_timestamp() + interval '60 seconds'
      where id in (select id from callback c where state = 'waiting' and next_attempt_at <= clock_timestamp()
        and (leased_until is null or leased_until < clock_timestamp())
        and not exists (select from callback e where e.clue_id = c.clue_id and e.state = 'waiting' and e.position < c.position)
      order by next_attempt_at, position limit $1 for update skip locked)
      returning id, source, clue_id as "clueId", event, data, at, attempts`,
    values: [limit],
  });
  return rows.map((row) => ({ ...row, clueId: Number(row.clueId), at: new Date(row.at).toISOString() }));
};

export const settleCallback = async (pool: Pool, id: string, status: number): Promise<void> => {
  await pool.query(
    `update callback set state = 'sent', last_status = $2, error = null, leased_until = null, sent_at = clock_timestamp() where id = $1`,
    [id, status],
  );
};

/** `retryInSeconds` null: parked. */
export const failCallback = async (
  pool: Pool,
  id: string,
  status: number | null,
  error: string,
  retryInSeconds: number | null,
): Promise<void> => {
  await pool.query(
    `update callback set last_status = $2, error = $3, leased_until = null, state = case when $4::float8 is null then 'parked' else state end,
       next_attempt_at = clock_timestamp() + make_interval(secs => coalesce($4::float8, 0)) where id = $1`,
    [id, status, error, retryInSeconds],
  );
};

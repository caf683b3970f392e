// Sessions that ended, hours of reading that are over, idempotency keys that nobody repeats any more, hints that every open page has heard.
import type { Pool } from 'pg';

const KEY_DAYS = 14;

export const clearExpired = async (pool: Pool): Promise<void> => {
  await pool.query('delete from session where expires_at < now()');
  await pool.query('delete from idempotency_key where created_at < now() - make_interval(days => $1)', [KEY_DAYS]);
  await pool.query(`delete from audit_read where hour < now() - interval '2 hours'`);
  await pool.query(`delete from change where at < now() - interval '10 minutes'`);
  await pool.query('delete from presence where until < now()');
};

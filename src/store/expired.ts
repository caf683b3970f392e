// Sessions that ended, hours of reading that are over and idempotency keys that nobody repeats any more.
import type { Pool } from 'pg';

const KEY_DAYS = 14;

export const clearExpired = async (pool: Pool): Promise<void> => {
  await pool.query('delete from session where expires_at < now()');
  await pool.query('delete from idempotency_key where created_at < now() - make_interval(days => $1)', [KEY_DAYS]);
  await pool.query(`delete from audit_read where hour < now() - interval '2 hours'`);
};

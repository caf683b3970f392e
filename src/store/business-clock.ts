// The business clock's row. Only the embedded default may set it: demonstration, training, checks.
import type { Pool } from 'pg';

export interface ClockSetting {
  /** Business time at this moment, ISO; null leaves it running from where it is. */
  readonly at: string | null;
  /** Business seconds for each second of the machine; 0 stands still. */
  readonly rate: number;
}

/** Anchors the business clock at this moment. */
export const setBusinessClock = async (pool: Pool, { at, rate }: ClockSetting): Promise<void> => {
  await pool.query(
    `insert into business_clock (id, anchor_machine, anchor_business, rate)
     values (1, clock_timestamp(), coalesce($1::timestamptz, business_now()), $2)
     on conflict (id) do update set anchor_machine = excluded.anchor_machine, anchor_business = excluded.anchor_business, rate = excluded.rate`,
    [at, rate],
  );
};

/** Whether anybody has ever set it. */
export const isBusinessClockSet = async (pool: Pool): Promise<boolean> => {
  const { rowCount } = await pool.query('select 1 from business_clock where id = 1');
  return rowCount !== 0;
};

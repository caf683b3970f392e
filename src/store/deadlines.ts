// Which deadlines have a step due, by the database's clock; which come within a horizon.
import type { Pool } from 'pg';

/** Runs of one matter that may be due at once without keeping others out of a batch. */
const MOST_RUNS = 8;

/** Ids of clues that have a ladder step due, those due longest first; a clue that failed lately waits its turn. */
export const readDueClues = async (pool: Pool, limit: number): Promise<readonly number[]> => {
  const { rows } = await pool.query<{ clueId: string | number }>({
    name: 'read-due-clues',
    text: `select clue_id as "clueId" from (
        select clue_id, next_at from deadline d
        where state = 'open' and next_at <= business_now()
          and not exists (select from alarm a where a.kind = 'deadline_failed' and a.subject = d.clue_id::text
            and a.at > clock_timestamp() - interval '10 minutes')
        order by next_at limit $2) as due
      group by clue_id order by min(next_at) limit $1`,
    values: [limit, limit * MOST_RUNS],
  });
  return rows.map((row) => Number(row.clueId));
};

export interface ComingStep {
  readonly id: string;
  readonly revision: number;
  /** Machine milliseconds from now, by the business clock's rate; 0 when it is due. */
  readonly inMs: number;
}

/** The steps that fall due within `horizonMs` of machine time. A standing clock brings nothing by itself. */
export const readComingSteps = async (pool: Pool, horizonMs: number, limit: number): Promise<readonly ComingStep[]> => {
  const { rows } = await pool.query<{ id: string; revision: number; ms: string | number }>({
    name: 'read-coming-steps',
    text: `with clock as (select business_now() as now, coalesce((select rate from business_clock where id = 1), 1) as rate)
      select d.id, d.revision, greatest(0, extract(epoch from d.next_at - clock.now) * 1000 / nullif(clock.rate, 0)) as ms
      from deadline d, clock
      where d.state = 'open' and d.next_at <= clock.now + make_interval(secs => $1::float8 / 1000 * clock.rate)
      order by d.next_at limit $2`,
    values: [horizonMs, limit],
  });
  return rows.map((row) => ({ id: row.id, revision: row.revision, inMs: Math.ceil(Number(row.ms ?? 0)) }));
};

/** Clues that have an open deadline, by id. */
export const readOpenClueIdsAfter = async (pool: Pool, after: number, limit: number): Promise<readonly number[]> => {
  const { rows } = await pool.query<{ clueId: string | number }>(
    `select distinct clue_id as "clueId" from deadline where state = 'open' and clue_id > $1 order by clue_id limit $2`,
    [after, limit],
  );
  return rows.map((row) => Number(row.clueId));
};

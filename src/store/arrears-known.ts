// What the register knows of the arrears of a general contractor, as employer or over its subcontractors.
import type { Pool } from 'pg';
import type { ArrearsKnown } from '../domain/clean-years.ts';

export const readArrearsKnown = async (pool: Pool, contractor: string): Promise<ArrearsKnown> => {
  const { rows } = await pool.query<{ since: string | null; clue: string | null; on: string | null }>({
    name: 'arrears-known',
    text: `select (select (min(received_at) at time zone 'Asia/Shanghai')::date::text from clue) as since, c.number as clue,
        (c.reported_at at time zone 'Asia/Shanghai')::date::text as "on"
      from (select 1) one left join lateral (select number, reported_at from clue
        where (employer_name = $1 or general_contractor = $1) and verified_fen > 0 order by reported_at desc, id desc limit 1) c on true`,
    values: [contractor],
  });
  const { since = null, clue = null, on = null } = rows[0] ?? {};
  return { since, last: clue === null || on === null ? null : { clue, on } };
};

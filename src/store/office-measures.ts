// What a circular ranks offices by, counted over the clues of each subtree between two days (both included), as they stand now.
import type { Pool } from 'pg';
import { ENDED_STATES } from '../../workflows/states.ts';
import type { OfficeCounts } from '../domain/office-ranking.ts';

/** One row for each code, in the order of `prefixes`. */
export const countOffices = async (
  pool: Pool,
  offices: readonly { readonly unit: string; readonly prefix: string }[],
  days: { readonly from: string; readonly to: string },
): Promise<readonly OfficeCounts[]> => {
  const { rows } = await pool.query<OfficeCounts>({
    name: 'count-offices',
    text: `with o as (select * from jsonb_to_recordset($1::jsonb) as o(unit text, prefix text)),
      days as (select $2::date::timestamp at time zone 'Asia/Shanghai' as since, ($3::date + 1)::timestamp at time zone 'Asia/Shanghai' as until)
      select o.unit,
        (select count(*) from clue c where c.unit like o.prefix || '%' and c.received_at >= since and c.received_at < until)::int as received,
        (select count(*) from clue c where c.unit like o.prefix || '%' and c.received_at >= since and c.received_at < until
          and c.state = any($4::text[]))::int as closed,
        (select count(*) from deadline d join clue c on c.id = d.clue_id where c.unit like o.prefix || '%'
          and d.due_at >= since and d.due_at < until and d.due_at < business_now() and d.state <> 'cleared')::int as due,
        (select count(*) from deadline d join clue c on c.id = d.clue_id where c.unit like o.prefix || '%'
          and d.due_at >= since and d.due_at < until and d.due_at < business_now() and d.state = 'met' and d.ended_at <= d.due_at)::int as "onTime",
        (select count(distinct c.id) from deadline d join clue c on c.id = d.clue_id where c.unit like o.prefix || '%'
          and d.state = 'open' and d.due_at < business_now() and c.state <> all($4::text[]))::int as "overdueOpen"
      from o, days`,
    values: [JSON.stringify(offices), days.from, days.to, ENDED_STATES],
  });
  return rows;
};

// How much lies open where: one grouped statement over the clues of a scope.
import type { Pool } from 'pg';
import { ENDED_STATES } from '../../workflows/states.ts';
import type { Scope } from '../domain/scope.ts';
import { addScope, conditions } from './conditions.ts';

export interface UnitLoad {
  readonly unit: string;
  readonly name: string;
  readonly level: string;
  readonly open: number;
  /** Nobody has assigned them yet. */
  readonly unassigned: number;
  readonly suspended: number;
  readonly overdue: number;
  /** Due until the instant that was asked for. */
  readonly soon: number;
}

/** Open clues of each office that has any, in the order of the offices' codes. */
export const countOpenByUnit = async (pool: Pool, scope: Scope, soonUntil: string): Promise<readonly UnitLoad[]> => {
  const where = conditions();
  addScope(where, scope);
  where.add('c.state <> all(?::text[])', ENDED_STATES);
  const until = where.value(soonUntil);
  const { rows } = await pool.query<UnitLoad>(
    `with held as (
       select c.unit, count(*)::int as open,
         count(*) filter (where c.state = 'received')::int as unassigned,
         count(*) filter (where c.state = 'suspended')::int as suspended,
         count(*) filter (where c.due_at < (select business_now()))::int as overdue,
         count(*) filter (where c.due_at >= (select business_now()) and c.due_at <= ${until}::timestamptz)::int as soon
       from clue c where ${where.where()} group by c.unit)
     select h.unit, coalesce(u.name, h.unit) as name, coalesce(u.level, 'county') as level,
       h.open, h.unassigned, h.suspended, h.overdue, h.soon
     from held h left join unit u on u.code = h.unit order by h.unit`,
    where.values,
  );
  return rows;
};

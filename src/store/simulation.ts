// What a simulation starts from: the open work of a scope, who is there to do it, and how work has gone so far.
import type { Pool } from 'pg';
import type { Scope } from '../domain/scope.ts';
import { addScope, conditions } from './conditions.ts';

/** Ids of the open clues of the scope, in order. */
export const readOpenIds = async (pool: Pool, scope: Scope): Promise<readonly number[]> => {
  const where = conditions();
  addScope(where, scope);
  where.add(`c.state not in ('closed', 'declined', 'withdrawn')`);
  const { rows } = await pool.query<{ id: string | number }>(
    `select c.id from clue c where ${where.where()} order by c.id`,
    where.values,
  );
  return rows.map((row) => Number(row.id));
};

/** People of the offices who are there today. */
export const readStaffing = async (
  pool: Pool,
): Promise<readonly { readonly unit: string; readonly handlers: number; readonly supervisors: number }[]> => {
  const { rows } = await pool.query<{ unit: string; handlers: number; supervisors: number }>(
    `with today as (select (business_now() at time zone 'Asia/Shanghai')::date as today)
     select u.code as unit, count(*) filter (where a.role = 'handler')::int as handlers,
       count(*) filter (where a.role = 'supervisor')::int as supervisors
     from unit u cross join today left join account a on a.unit = u.code and a.disabled_at is null and a.role in ('handler', 'supervisor')
       and not coalesce(a.absent_from <= today and today <= coalesce(a.absent_to, 'infinity'), false)
     where u.kind = 'region' group by u.code order by u.code`,
  );
  return rows;
};

/** Stays in each state that ended in the last `days` days: eleven quantiles, in days. */
export const readStays = async (
  pool: Pool,
  days: number,
): Promise<readonly { readonly state: string; readonly days: readonly number[]; readonly count: number }[]> => {
  const { rows } = await pool.query<{ state: string; days: number[]; count: number }>(
    `with arrivals as (
       select h.clue_id, h.to_state, h.at, lead(h.at) over (partition by h.clue_id order by h.seq) as left_at
       from history h join clue c on c.id = h.clue_id
       where h.from_state is distinct from h.to_state and h.type <> 'migrated')
     select to_state as state, count(*)::int as count,
       percentile_cont(array[0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1])
         within group (order by extract(epoch from left_at - at)::float8 / 86400) as days
     from arrivals where left_at > business_now() - make_interval(days => $1) group by to_state order by to_state`,
    [days],
  );
  return rows;
};

/** What people did in each state in the last `days` days and where it led. */
export const readTurns = async (
  pool: Pool,
  days: number,
): Promise<
  readonly { readonly from: string; readonly type: string; readonly to: string; readonly count: number }[]
> => {
  const { rows } = await pool.query<{ from: string; type: string; to: string; count: number }>(
    `select h.from_state as "from", h.type, h.to_state as "to", count(*)::int as count
     from history h join clue c on c.id = h.clue_id
     where h.from_state is not null and h.actor <> 'system' and h.at > business_now() - make_interval(days => $1)
     group by 1, 2, 3 order by 1, 2, 3`,
    [days],
  );
  return rows;
};

/** Ids of the open proceedings of the scope, in order. */
export const readOpenBesideIds = async (pool: Pool, scope: Scope): Promise<readonly number[]> => {
  const where = conditions();
  addScope(where, scope);
  const { rows } = await pool.query<{ id: string | number }>(
    `select c.id from (select p.*, p.receiver as referred_to from proceeding p where p.open) c where ${where.where()} order by c.id`,
    where.values,
  );
  return rows.map((row) => Number(row.id));
};

/** Stays of proceedings in each state that ended in the last `days` days, as of clues. */
export const readStaysBeside = async (
  pool: Pool,
  days: number,
): Promise<
  readonly { readonly kind: string; readonly state: string; readonly days: readonly number[]; readonly count: number }[]
> => {
  const { rows } = await pool.query<{ kind: string; state: string; days: number[]; count: number }>(
    `with arrivals as (
       select p.kind, h.to_state, h.at, lead(h.at) over (partition by h.clue_id order by h.seq) as left_at
       from history h join proceeding p on p.id = h.clue_id
       where h.from_state is distinct from h.to_state and h.type <> 'migrated')
     select kind, to_state as state, count(*)::int as count,
       percentile_cont(array[0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1])
         within group (order by extract(epoch from left_at - at)::float8 / 86400) as days
     from arrivals where left_at > business_now() - make_interval(days => $1) group by 1, 2 order by 1, 2`,
    [days],
  );
  return rows;
};

/** What people did with proceedings in each state in the last `days` days. */
export const readTurnsBeside = async (
  pool: Pool,
  days: number,
): Promise<
  readonly { readonly kind: string; readonly state: string; readonly type: string; readonly count: number }[]
> => {
  const { rows } = await pool.query<{ kind: string; state: string; type: string; count: number }>(
    `select p.kind, h.from_state as state, h.type, count(*)::int as count
     from history h join proceeding p on p.id = h.clue_id
     where h.from_state is not null and h.actor <> 'system' and h.at > business_now() - make_interval(days => $1)
     group by 1, 2, 3 order by 1, 2, 3`,
    [days],
  );
  return rows;
};

/** New clues of the last `days` days by the office that has them, with the region that most of them are of. */
export const readArrivals = async (
  pool: Pool,
  scope: Scope,
  days: number,
): Promise<readonly { readonly unit: string; readonly region: string; readonly count: number }[]> => {
  const where = conditions();
  addScope(where, scope);
  where.add('c.received_at > business_now() - make_interval(days => ?)', days);
  const { rows } = await pool.query<{ unit: string; region: string; count: number }>(
    `select c.unit, mode() within group (order by c.region) as region, count(*)::int as count
     from clue c where ${where.where()} group by c.unit order by c.unit`,
    where.values,
  );
  return rows;
};

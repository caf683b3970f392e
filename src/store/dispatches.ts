// Dispatch reports: which offices are reported on, what they held when the turn came, and the row that is made once for each turn with the
// notice of it.
import type { Pool } from 'pg';
import { ENDED_STATES } from '../../workflows/states.ts';
import { conditions } from './conditions.ts';
import { pageOf, type CursorParts, type Page } from './cursor.ts';
import { fromJson } from './rows.ts';

export interface DispatchFigures {
  readonly received: number;
  readonly closed: number;
  readonly open: number;
  readonly overdue: number;
  readonly dueSoon: number;
}

export interface DispatchRow extends DispatchFigures {
  readonly id: number;
  readonly number: string;
  readonly unit: string;
  readonly region: string;
  readonly rhythm: string;
  readonly fromOn: string;
  readonly untilOn: string;
  readonly madeAt: string;
}

export interface ReportedUnit {
  readonly unit: string;
  /** The last day that a report of it counts; null: there is none yet. */
  readonly lastOn: string | null;
}

/** The offices of regions that have a supervisor to be told. */
export const readReportedUnits = async (pool: Pool, on: string): Promise<readonly ReportedUnit[]> => {
  const { rows } = await pool.query<ReportedUnit>({
    name: 'read-reported-units',
    text: `select u.code as unit, (select max(d.until_on)::text from dispatch d where d.unit = u.code) as "lastOn" from unit u
      where u.kind = 'region' and coalesce(u.active_from, '-infinity') <= $1::date and $1::date <= coalesce(u.active_to, 'infinity')
        and exists (select from account a where a.unit = u.code and a.role = 'supervisor' and a.disabled_at is null)
      order by u.code`,
    values: [on],
  });
  return rows;
};

/** When the first clue of a subtree was received, null when it has none. */
export const firstReceived = async (pool: Pool, prefix: string): Promise<string | null> => {
  const { rows } = await pool.query<{ at: string | Date | null }>({
    name: 'first-received',
    text: 'select min(received_at) as at from clue where unit like $1',
    values: [`${prefix}%`],
  });
  const at = rows[0]?.at ?? null;
  return at === null ? null : new Date(at).toISOString();
};

/**
 * What a subtree received and closed between two instants, and what it held at the later one, by the histories: a report that is made
 * late counts what was so at its turn. Clues that were handed to another office since count there.
 */
export const countDispatch = async (
  pool: Pool,
  prefix: string,
  from: string,
  until: string,
  soonUntil: string,
): Promise<DispatchFigures> => {
  const { rows } = await pool.query<DispatchFigures>({
    name: 'count-dispatch',
    text: `with held as (
        select c.id from clue c where c.unit like $1 and c.received_at < $3 and (c.state <> all($5::text[]) or c.updated_at >= $3)
          and (select h.to_state from history h where h.clue_id = c.id and h.at < $3 order by h.seq desc limit 1) <> all($5::text[])),
      due as (
        select d.clue_id, min(d.due_at) as due_at from deadline d join held on held.id = d.clue_id
        where d.started_at < $3 and d.due_at <= $4 and (d.ended_at is null or d.ended_at >= $3) group by d.clue_id)
      select
        (select count(*) from clue c where c.unit like $1 and c.received_at >= $2 and c.received_at < $3)::int as received,
        (select count(distinct h.clue_id) from history h join clue c on c.id = h.clue_id
          where c.unit like $1 and c.updated_at >= $2 and h.at >= $2 and h.at < $3
            and h.to_state = any($5::text[]) and h.from_state <> all($5::text[]))::int as closed,
        (select count(*) from held)::int as open,
        (select count(*) from due where due_at <= $3)::int as overdue,
        (select count(*) from due where due_at > $3)::int as "dueSoon"`,
    values: [`${prefix}%`, from, until, soonUntil, ENDED_STATES],
  });
  const row = rows[0];
  if (row === undefined) throw new Error('a count of a dispatch report has no row');
  return row;
};

/** Writes a report and the notice of it; false when another process has made it. */
export const insertDispatch = async (
  pool: Pool,
  { id, number, unit, region, rhythm, fromOn, untilOn, madeAt, ...figures }: DispatchRow,
): Promise<boolean> => {
  const { rowCount } = await pool.query({
    name: 'insert-dispatch',
    text: `with made as (
        insert into dispatch (id, number, unit, region, rhythm, from_on, until_on, received, closed, open, overdue, due_soon, made_at)
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13) on conflict (unit, until_on) do nothing returning id)
      insert into outbox (kind, event_key, clue_id, payload, available_at, created_at, state)
      select 'notice', id || '-dispatch', id, $14::jsonb, $13, $13, 'waiting' from made`,
    values: [
      id,
      number,
      unit,
      region,
      rhythm,
      fromOn,
      untilOn,
      figures.received,
      figures.closed,
      figures.open,
      figures.overdue,
      figures.dueSoon,
      madeAt,
      JSON.stringify({ notice: 'dispatch', tell: ['supervisors'], figures: { fromOn, untilOn, ...figures } }),
    ],
  });
  return rowCount === 1;
};

export interface DispatchFilter {
  /** Beginnings of the units' codes that the reader covers. */
  readonly prefixes: readonly string[];
  readonly unit: string | null;
  readonly number: string | null;
  readonly cursor: CursorParts | null;
  readonly limit: number;
}

/** Newest first. */
export const listDispatches = async (pool: Pool, filter: DispatchFilter): Promise<Page<DispatchRow>> => {
  const where = conditions();
  where.add(
    'd.unit like any(?::text[])',
    filter.prefixes.map((prefix) => `${prefix}%`),
  );
  if (filter.unit !== null) where.add('d.unit = ?', filter.unit);
  if (filter.number !== null) where.add('d.number = ?', filter.number);
  if (filter.cursor !== null) where.add('d.id < ?', filter.cursor[0]);
  const limit = where.value(filter.limit + 1);
  const { rows } = await pool.query<{ row: Record<string, unknown> }>(
    `select to_jsonb(d) as row from dispatch d where ${where.where()} order by d.id desc limit ${limit}`,
    where.values,
  );
  return pageOf(
    rows.map(({ row }) => fromJson<DispatchRow>(row)),
    filter.limit,
    (found) => [String(found.id)],
  );
};

// The queue of work: open tasks, what is due first on top. Claiming changes only who sees to it.
import type { Pool, PoolClient } from 'pg';
import type { Scope } from '../domain/scope.ts';
import { addScope, conditions } from './conditions.ts';
import { pageOf, type CursorParts, type Page } from './cursor.ts';

export interface ListedTask {
  readonly id: string;
  readonly clueId: number;
  readonly clueNumber: string;
  readonly clueUnit: string;
  /** `clue`, or the kind of the proceeding that `clueNumber` names. */
  readonly matter: string;
  readonly state: string;
  readonly subject: string;
  /** The clock that says when it is due; null without one. */
  readonly clock: string | null;
  readonly kind: string;
  readonly audience: string;
  readonly unit: string;
  readonly eligible: readonly string[];
  readonly assignee: string | null;
  readonly dueAt: string | null;
  readonly openedAt: string;
}

interface RawTask extends Omit<ListedTask, 'clueId' | 'dueAt' | 'openedAt'> {
  readonly clueId: string | number;
  readonly dueAt: string | Date | null;
  readonly openedAt: string | Date;
}

const COLUMNS = `t.id, t.clue_id as "clueId", c.number as "clueNumber", c.unit as "clueUnit", c.kind as matter, c.state, c.subject, t.clock, t.kind, t.audience, t.unit, t.eligible, t.assignee, t.due_at as "dueAt", t.opened_at as "openedAt"`;

const iso = (at: string | Date | null): string | null => (at === null ? null : new Date(at).toISOString());
const task = (row: RawTask): ListedTask => ({
  ...row,
  clueId: Number(row.clueId),
  dueAt: iso(row.dueAt),
  openedAt: iso(row.openedAt) ?? '',
});

export interface Worker {
  readonly username: string;
  readonly role: string;
  readonly unit: string;
}

export interface TaskFilter {
  /** Kinds before the colon; all without one. */
  readonly kinds: readonly string[];
  readonly overdue: boolean;
  /** Nobody has claimed it. */
  readonly free: boolean;
  readonly cursor: CursorParts | null;
  readonly limit: number;
}

/** Tasks of the scope; with `mine` only those that one of these people may do or has claimed. */
export const listTasks = async (
  pool: Pool,
  scope: Scope,
  mine: readonly Worker[] | null,
  filter: TaskFilter,
): Promise<Page<ListedTask>> => {
  const where = conditions();
  addScope(where, scope);
  where.add(`t.state = 'open'`);
  if (mine !== null) {
    const names = where.value(mine.map((worker) => worker.username));
    const supervised = where.value(mine.filter((worker) => worker.role === 'supervisor').map((worker) => worker.unit));
    const clerked = where.value(mine.filter((worker) => worker.role === 'clerk').map((worker) => worker.unit));
    where.add(`case when t.assignee is not null then t.assignee = any(${names}::text[])
      else t.eligible && ${names}::text[]
        or (t.audience in ('supervisors', 'unitAbove', 'department') and t.unit = any(${supervised}::text[]))
        or (t.audience = 'department' and t.unit = any(${clerked}::text[])) end`);
  }
  if (filter.kinds.length > 0) where.add(`split_part(t.kind, ':', 1) = any(?::text[])`, filter.kinds);
  if (filter.overdue) where.add('t.due_at < (select business_now())');
  if (filter.free) where.add('t.assignee is null');
  if (filter.cursor !== null) {
    const due = where.value(filter.cursor[0]);
    const id = where.value(filter.cursor[1]);
    where.add(`(coalesce(t.due_at, 'infinity'), t.id) > (coalesce(${due}::timestamptz, 'infinity'), ${id}::text)`);
  }
  const limit = where.value(filter.limit + 1);
  const { rows } = await pool.query<RawTask>(
    `select ${COLUMNS} from task t join matter c on c.id = t.clue_id where ${where.where()} order by coalesce(t.due_at, 'infinity'), t.id limit ${limit}`,
    where.values,
  );
  return pageOf(rows.map(task), filter.limit, (found) => [found.dueAt, found.id]);
};

/** An open task with the whereabouts of its clue, locked. */
export const lockTask = async (
  client: PoolClient,
  id: string,
): Promise<
  | (ListedTask & {
      readonly readerUnits: readonly string[];
      readonly handlers: readonly string[];
      readonly referredTo: string | null;
    })
  | null
> => {
  const { rows } = await client.query<
    RawTask & { readerUnits: string[]; handlers: string[]; referredTo: string | null }
  >(
    `select ${COLUMNS}, c.reader_units as "readerUnits", c.handlers, c.referred_to as "referredTo"
     from task t join matter c on c.id = t.clue_id where t.id = $1 and t.state = 'open' for update of t`,
    [id],
  );
  const row = rows[0];
  return row === undefined
    ? null
    : { ...task(row), readerUnits: row.readerUnits, handlers: row.handlers, referredTo: row.referredTo };
};

export const setAssignee = async (client: PoolClient, id: string, assignee: string | null): Promise<void> => {
  await client.query('update task set assignee = $2 where id = $1', [id, assignee]);
};

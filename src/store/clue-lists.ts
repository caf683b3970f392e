// Lists of clues, their histories, deadlines and alerts, each within the caller's scope.
import type { Pool, PoolClient } from 'pg';
import { ENDED_STATES } from '../../workflows/states.ts';
import type { ClueRecord, DeadlineRecord, HistoryRecord } from '../domain/records.ts';
import type { Scope } from '../domain/scope.ts';
import { addScope, conditions } from './conditions.ts';
import type { Matter } from './matters.ts';
import { pageOf, type CursorParts, type Page } from './cursor.ts';
import { fromJson } from './rows.ts';
import { addTerms, type SearchTerm } from './search.ts';

export interface ClueFilter {
  readonly states: readonly string[];
  /** Beginning of the division codes. */
  readonly regionPrefix: string | null;
  readonly handler: string | null;
  readonly overdue: boolean | null;
  /** Not overdue and due until this instant. */
  readonly soonUntil: string | null;
  /** The office that holds it; with `below` also those of its subtree. */
  readonly unit: { readonly code: string; readonly below: string | null } | null;
  readonly openOnly: boolean;
  readonly terms: readonly SearchTerm[];
  readonly cursor: CursorParts | null;
  readonly limit: number;
}

/** Newest first. */
export const listClues = async (pool: Pool, scope: Scope, filter: ClueFilter): Promise<Page<ClueRecord>> => {
  const where = conditions();
  addScope(where, scope);
  if (filter.states.length > 0) where.add('c.state = any(?::text[])', filter.states);
  if (filter.regionPrefix !== null) where.add('c.unit like ? or c.region like ?', `${filter.regionPrefix}%`);
  if (filter.handler !== null) where.add('c.handlers @> array[?]', filter.handler);
  if (filter.overdue === true) where.add('c.due_at < (select business_now())');
  if (filter.overdue === false) where.add('c.due_at is null or c.due_at >= (select business_now())');
  if (filter.soonUntil !== null) {
    const until = where.value(filter.soonUntil);
    where.add(`c.due_at >= (select business_now()) and c.due_at <= ${until}::timestamptz`);
  }
  if (filter.unit?.below != null) where.add('c.unit like ?', `${filter.unit.below}%`);
  else if (filter.unit !== null) where.add('c.unit = ?', filter.unit.code);
  if (filter.openOnly) where.add('c.state <> all(?::text[])', ENDED_STATES);
  addTerms(where, filter.terms);
  if (filter.cursor !== null) where.add('c.id < ?', filter.cursor[0]);
  const limit = where.value(filter.limit + 1);
  const { rows } = await pool.query<{ clue: Record<string, unknown> }>(
    `select to_jsonb(c) - 'context' as clue from clue c where ${where.where()} order by c.id desc limit ${limit}`,
    where.values,
  );
  return pageOf(
    rows.map((row) => fromJson<ClueRecord>(row.clue)),
    filter.limit,
    (clue) => [clue.id],
  );
};

export const readHistory = async (pool: Pool, clueId: number): Promise<readonly HistoryRecord[]> => {
  const { rows } = await pool.query<{ row: Record<string, unknown> }>({
    name: 'read-history',
    text: `select to_jsonb(h) || jsonb_build_object('sealed', encode(h.sealed, 'base64')) as row from history h where clue_id = $1 order by seq`,
    values: [clueId],
  });
  return rows.map(({ row }) => fromJson<HistoryRecord>(row));
};

export interface ListedDeadline extends DeadlineRecord {
  readonly clueNumber: string;
  readonly clueUnit: string;
  readonly region: string;
}

/** As the index of open deadlines has it. */
const DUE = `coalesce(d.due_at, 'infinity'::timestamptz)`;

/** Open deadlines of the scope, due first; those that stand still have no due date and come last. */
export const listDeadlines = async (
  pool: Pool,
  scope: Scope,
  filter: {
    readonly overdue: boolean;
    readonly regionPrefix: string | null;
    readonly cursor: CursorParts | null;
    readonly limit: number;
  },
): Promise<Page<ListedDeadline>> => {
  const where = conditions();
  addScope(where, scope);
  where.add(`d.state = 'open'`);
  if (filter.overdue) where.add(`${DUE} < (select business_now())`);
  if (filter.regionPrefix !== null) where.add('c.unit like ? or c.region like ?', `${filter.regionPrefix}%`);
  if (filter.cursor !== null) {
    const due = where.value(filter.cursor[0]);
    const id = where.value(filter.cursor[1]);
    where.add(`(${DUE}, d.id) > (coalesce(${due}::timestamptz, 'infinity'), ${id}::text)`);
  }
  const limit = where.value(filter.limit + 1);
  const { rows } = await pool.query<{ deadline: Record<string, unknown> }>(
    `select to_jsonb(d) || jsonb_build_object('clue_number', c.number, 'clue_unit', c.unit, 'region', c.region) as deadline
     from deadline d join matter c on c.id = d.clue_id where ${where.where()}
     order by ${DUE}, d.id limit ${limit}`,
    where.values,
  );
  return pageOf(
    rows.map((row) => fromJson<ListedDeadline>(row.deadline)),
    filter.limit,
    (deadline) => [deadline.dueAt, deadline.id],
  );
};

export const readDeadline = async (
  pool: Pool,
  id: string,
): Promise<{ deadline: DeadlineRecord; matter: Matter } | null> => {
  const { rows } = await pool.query<{ deadline: Record<string, unknown>; matter: Record<string, unknown> }>(
    'select to_jsonb(d) as deadline, to_jsonb(c) as matter from deadline d join matter c on c.id = d.clue_id where d.id = $1',
    [id],
  );
  const row = rows[0];
  return row === undefined
    ? null
    : { deadline: fromJson<DeadlineRecord>(row.deadline), matter: fromJson<Matter>(row.matter) };
};

export interface AlertRow {
  readonly id: string;
  readonly clueNumber: string;
  readonly clock: string;
  readonly level: number;
  readonly recipient: string;
  readonly at: string;
  readonly acknowledgedAt: string | null;
}

/** Alerts to these people, the newest first. */
export const listAlerts = async (
  pool: Pool,
  recipients: readonly string[],
  filter: { readonly open: boolean; readonly cursor: CursorParts | null; readonly limit: number },
): Promise<Page<AlertRow>> => {
  const where = conditions();
  where.add('a.recipient = any(?::text[])', recipients);
  if (filter.open) where.add('a.acknowledged_at is null');
  if (filter.cursor !== null) where.add('a.id < ?', filter.cursor[0]);
  const limit = where.value(filter.limit + 1);
  const { rows } = await pool.query<{ row: Record<string, unknown> }>(
    `select to_jsonb(a) as row from alert a where ${where.where()} order by a.id desc limit ${limit}`,
    where.values,
  );
  const items = rows.map(({ row }) => {
    const alert = fromJson<AlertRow & { id: string | number }>(row);
    return { ...alert, id: String(alert.id) };
  });
  return pageOf(items, filter.limit, (alert) => [alert.id]);
};

/** Returns whether there was such an alert to one of these people. The first acknowledgement stays. */
export const acknowledgeAlert = async (
  pool: Pool,
  id: string,
  recipients: readonly string[],
): Promise<AlertRow | null> => {
  if (!/^\d{1,18}$/.test(id)) return null;
  const { rows } = await pool.query<{ row: Record<string, unknown> }>(
    `update alert a set acknowledged_at = coalesce(acknowledged_at, business_now()) where id = $1 and recipient = any($2::text[]) returning to_jsonb(a) as row`,
    [id, recipients],
  );
  const row = rows[0]?.row;
  if (row === undefined) return null;
  const alert = fromJson<AlertRow & { id: string | number }>(row);
  return { ...alert, id: String(alert.id) };
};

/** What of the reporter only the clue's key opens. */
export const readSecret = async (
  pool: Pool | PoolClient,
  clueId: number,
): Promise<{ keyId: string; wrappedKey: string | null; sealed: string | null } | null> => {
  const { rows } = await pool.query<{ keyId: string; wrappedKey: string | null; sealed: string | null }>({
    name: 'read-secret',
    text: `select key_id as "keyId", encode(wrapped_key, 'base64') as "wrappedKey", encode(sealed, 'base64') as sealed from clue_secret where clue_id = $1`,
    values: [clueId],
  });
  return rows[0] ?? null;
};

/** The machines that open clues need. */
export const readOpenWorkflows = async (
  pool: Pool,
): Promise<readonly { readonly workflow: string; readonly version: number }[]> => {
  const { rows } = await pool.query<{ workflow: string; version: number }>(
    `select distinct workflow, workflow_version as version from clue where state not in ('closed', 'declined', 'withdrawn')`,
  );
  return rows;
};

/** The machines that open proceedings need. */
export const readOpenProceedingWorkflows = async (
  pool: Pool,
): Promise<readonly { readonly kind: string; readonly version: number }[]> => {
  const { rows } = await pool.query<{ kind: string; version: number }>(
    'select distinct kind, workflow_version as version from proceeding where open order by 1, 2',
  );
  return rows;
};

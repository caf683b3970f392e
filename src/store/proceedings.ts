// Proceedings: the statement that writes their moves (the counterpart of moves.ts), what a decision reads, lists.
import type { Pool, PoolClient } from 'pg';
import type { DeadlineRecord, ProceedingRecord, ProceedingWrite, SecretRecord, TaskRecord } from '../domain/records.ts';
import type { Scope } from '../domain/scope.ts';
import { addScope, conditions, containing } from './conditions.ts';
import { pageOf, type CursorParts, type Page } from './cursor.ts';
import { FIRST_FOLLOWERS, FOLLOWERS, followers, names, rowsOf, secrets } from './moves.ts';
import { fromJson, toJson } from './rows.ts';

const COLUMNS = `id bigint, number text, kind text, workflow_version int, rule_version text, state text, open boolean,
  context jsonb, version int, unit text, reader_units text[], handlers text[], receiver text, clues text[], region text,
  subject text, opened_at timestamptz, closed_at timestamptz, due_at timestamptz, updated_at timestamptz`;
const NAMES = names(COLUMNS);
const FIXED = ['id', 'number', 'kind', 'opened_at'];
const CHANGING = NAMES.filter((name) => !FIXED.includes(name));

const UPDATE = `with r as (select * from jsonb_to_recordset($1::jsonb) as r(expected int, ${COLUMNS})),
  locked as (select p.id, p.version from proceeding p join r on r.id = p.id order by p.id for update of p),
  moved as (update proceeding p set ${CHANGING.map((name) => `${name} = r.${name}`).join(', ')}
    from r join locked on locked.id = r.id and locked.version = r.expected
    where p.id = r.id and p.version = r.expected returning p.id), ${FOLLOWERS}`;

const INSERT = `with moved as (insert into proceeding (${NAMES.join(', ')})
    select ${NAMES.map((name) => `r.${name}`).join(', ')} from ${rowsOf(1, COLUMNS)} returning id), ${FIRST_FOLLOWERS}`;

type Db = Pool | PoolClient;

const idsOf = (rows: readonly { id: string | number }[]): ReadonlySet<number> =>
  new Set(rows.map((row) => Number(row.id)));

/** Writes moves of proceedings that exist; returns the ids of those that were still at the expected version. */
export const writeProceedings = async (db: Db, writes: readonly ProceedingWrite[]): Promise<ReadonlySet<number>> => {
  const rows = JSON.stringify(writes.map((write) => ({ ...toJson(write.proceeding), expected: write.expected })));
  const found = await db.query<{ id: string | number }>({
    name: 'write-proceedings',
    text: UPDATE,
    values: [rows, ...followers(writes)],
  });
  return idsOf(found.rows);
};

/** Writes new proceedings with their first move. */
export const writeOpenings = async (db: Db, writes: readonly ProceedingWrite[]): Promise<void> => {
  await db.query({
    name: 'write-openings',
    text: INSERT,
    values: [JSON.stringify(writes.map((write) => toJson(write.proceeding))), ...followers(writes), secrets(writes)],
  });
};

export interface ProceedingRead {
  readonly proceeding: ProceedingRecord;
  readonly deadlines: readonly DeadlineRecord[];
  readonly tasks: readonly TaskRecord[];
  readonly secret: Pick<SecretRecord, 'keyId' | 'wrappedKey'> | null;
}

export interface ProceedingReads {
  readonly now: string;
  readonly proceedings: readonly ProceedingRead[];
}

const BODY = `
  select business_now() as now, (select coalesce(jsonb_agg(x), '[]') from (
    select to_jsonb(p) as proceeding,
      (select coalesce(jsonb_agg(to_jsonb(d) order by d.started_seq, d.id), '[]') from deadline d where d.clue_id = p.id) as deadlines,
      (select coalesce(jsonb_agg(to_jsonb(t)), '[]') from task t where t.clue_id = p.id and t.state = 'open') as tasks,
      (select jsonb_build_object('key_id', s.key_id, 'wrapped_key', encode(s.wrapped_key, 'base64'))
        from clue_secret s where s.clue_id = p.id) as secret
    from proceeding p where CONDITION order by p.id) x) as proceedings`;

interface Raw {
  proceeding: Record<string, unknown>;
  deadlines: Record<string, unknown>[];
  tasks: Record<string, unknown>[];
  secret: Record<string, unknown> | null;
}

const read = async (db: Db, name: string, condition: string, values: unknown[]): Promise<ProceedingReads> => {
  const { rows } = await db.query<{ now: string | Date; proceedings: Raw[] | string }>({
    name,
    text: BODY.replace('CONDITION', condition),
    values,
  });
  const row = rows[0];
  if (row === undefined) throw new Error('the database answered a read of proceedings with no row');
  const found = typeof row.proceedings === 'string' ? (JSON.parse(row.proceedings) as Raw[]) : row.proceedings;
  return {
    now: new Date(row.now).toISOString(),
    proceedings: found.map((raw) => ({
      proceeding: fromJson<ProceedingRecord>(raw.proceeding),
      deadlines: raw.deadlines.map((deadline) => fromJson<DeadlineRecord>(deadline)),
      tasks: raw.tasks.map((task) => fromJson<TaskRecord>(task)),
      secret: raw.secret === null ? null : fromJson<Pick<SecretRecord, 'keyId' | 'wrappedKey'>>(raw.secret),
    })),
  };
};

export const readProceedingByNumber = (db: Db, number: string): Promise<ProceedingReads> =>
  read(db, 'read-proceeding-by-number', 'p.number = $1', [number]);

export const readProceedingsById = (db: Db, ids: readonly number[]): Promise<ProceedingReads> =>
  read(db, 'read-proceedings-by-id', 'p.id = any($1::bigint[])', [ids]);

/** Open proceedings of these kinds that carry a clue. */
export const readOpenOfClue = (db: Db, kinds: readonly string[], clue: string): Promise<ProceedingReads> =>
  read(db, 'read-open-of-clue', 'p.kind = any($1::text[]) and p.open and p.clues @> array[$2::text]', [kinds, clue]);

/** Proceedings of these kinds, open or not, that carry any of these clues. */
export const readOfClues = (db: Db, kinds: readonly string[], clues: readonly string[]): Promise<ProceedingReads> =>
  read(db, 'read-of-clues', 'p.kind = any($1::text[]) and p.clues && $2::text[]', [kinds, clues]);

export interface ProceedingFilter {
  readonly kinds: readonly string[];
  readonly states: readonly string[];
  readonly open: boolean | null;
  readonly overdue: boolean | null;
  /** The office that holds it, or that it was handed to. */
  readonly unit: string | null;
  readonly regionPrefix: string | null;
  readonly clue: string | null;
  readonly text: string | null;
  readonly cursor: CursorParts | null;
  readonly limit: number;
}

/** Proceedings of the scope, newest first. */
export const listProceedings = async (
  pool: Pool,
  scope: Scope,
  filter: ProceedingFilter,
): Promise<Page<ProceedingRecord>> => {
  const where = conditions();
  // As addScope knows clues: a proceeding's receiver reads it by `reader_units`.
  addScope(where, scope);
  where.add('c.kind = any(?::text[])', filter.kinds);
  if (filter.states.length > 0) where.add('c.state = any(?::text[])', filter.states);
  if (filter.open !== null) where.add('c.open = ?', filter.open);
  if (filter.overdue === true) where.add('c.open and c.due_at < business_now()');
  if (filter.overdue === false) where.add('not c.open or c.due_at is null or c.due_at >= business_now()');
  if (filter.unit !== null) where.add('c.unit = ? or c.receiver = ?', filter.unit);
  if (filter.regionPrefix !== null) where.add('c.region like ?', `${filter.regionPrefix}%`);
  if (filter.clue !== null) where.add('c.clues @> array[?::text]', filter.clue);
  if (filter.text !== null) where.add('c.subject ilike ? or c.number ilike ?', containing(filter.text));
  if (filter.cursor !== null) where.add('c.id < ?', filter.cursor[0]);
  const limit = where.value(filter.limit + 1);
  const { rows } = await pool.query<{ row: Record<string, unknown> }>(
    `select to_jsonb(c) as row from (select p.*, p.receiver as referred_to from proceeding p) c where ${where.where()} order by c.id desc limit ${limit}`,
    where.values,
  );
  return pageOf(
    rows.map(({ row }) => fromJson<ProceedingRecord>(row)),
    filter.limit,
    (found) => [String(found.id)],
  );
};

/** Histories as a whole, for replay. */
export const readProceedingHistoriesAfter = async (
  pool: Pool,
  after: number,
  limit: number,
): Promise<
  readonly {
    readonly proceeding: ProceedingRecord;
    readonly rows: readonly {
      readonly seq: number;
      readonly type: string;
      readonly actor: string;
      readonly at: string;
      readonly input: Readonly<Record<string, unknown>>;
      readonly facts: Readonly<Record<string, unknown>>;
      readonly workflowVersion: number;
    }[];
  }[]
> => {
  const { rows } = await pool.query<{ proceeding: Record<string, unknown>; rows: Record<string, unknown>[] }>({
    name: 'read-proceeding-histories-after',
    text: `select to_jsonb(p) as proceeding, (select jsonb_agg(jsonb_build_object('seq', h.seq, 'type', h.type, 'actor', h.actor,
        'at', h.at, 'input', h.input, 'facts', h.facts, 'workflow_version', h.workflow_version) order by h.seq) from history h where h.clue_id = p.id) as rows
      from proceeding p where p.id > $1 order by p.id limit $2`,
    values: [after, limit],
  });
  return rows.map((row) => ({
    proceeding: fromJson<ProceedingRecord>(row.proceeding),
    rows: row.rows.map((history) => fromJson(history)),
  }));
};

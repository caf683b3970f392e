// What a decision needs, in one round trip: the clues, all runs of their clocks, their open tasks, their keys, and the time.
import type { Pool, PoolClient } from 'pg';
import type { ClueRecord, DeadlineRecord, SecretRecord, TaskRecord } from '../domain/records.ts';
import { fromJson } from './rows.ts';

export interface ClueRead {
  readonly clue: ClueRecord;
  readonly deadlines: readonly DeadlineRecord[];
  readonly tasks: readonly TaskRecord[];
  readonly secret: Pick<SecretRecord, 'keyId' | 'wrappedKey'> | null;
}

export interface ClueReads {
  /** Business time of this read, ISO. */
  readonly now: string;
  readonly clues: readonly ClueRead[];
}

const BODY = `
  select business_now() as now, (select coalesce(jsonb_agg(x), '[]') from (
    select to_jsonb(c) as clue,
      (select coalesce(jsonb_agg(to_jsonb(d) order by d.started_seq, d.id), '[]') from deadline d where d.clue_id = c.id) as deadlines,
      (select coalesce(jsonb_agg(to_jsonb(t)), '[]') from task t where t.clue_id = c.id and t.state = 'open') as tasks,
      (select jsonb_build_object('key_id', s.key_id, 'wrapped_key', encode(s.wrapped_key, 'base64'))
        from clue_secret s where s.clue_id = c.id) as secret
    from clue c where CONDITION order by c.id) x) as clues`;

interface RawRead {
  clue: Record<string, unknown>;
  deadlines: Record<string, unknown>[];
  tasks: Record<string, unknown>[];
  secret: Record<string, unknown> | null;
}

const read = async (db: Pool | PoolClient, name: string, condition: string, values: unknown[]): Promise<ClueReads> => {
  const { rows } = await db.query<{ now: string | Date; clues: RawRead[] | string }>({
    name,
    text: BODY.replace('CONDITION', condition),
    values,
  });
  const row = rows[0];
  if (row === undefined) throw new Error('the database answered a read of clues with no row');
  const clues = typeof row.clues === 'string' ? (JSON.parse(row.clues) as RawRead[]) : row.clues;
  return {
    now: new Date(row.now).toISOString(),
    clues: clues.map((found) => ({
      clue: fromJson<ClueRecord>(found.clue),
      deadlines: found.deadlines.map((deadline) => fromJson<DeadlineRecord>(deadline)),
      tasks: found.tasks.map((task) => fromJson<TaskRecord>(task)),
      secret: found.secret === null ? null : fromJson<Pick<SecretRecord, 'keyId' | 'wrappedKey'>>(found.secret),
    })),
  };
};

export const readClueByNumber = (db: Pool | PoolClient, number: string): Promise<ClueReads> =>
  read(db, 'read-clue-by-number', 'c.number = $1', [number]);

export const readCluesByNumber = (db: Pool | PoolClient, numbers: readonly string[]): Promise<ClueReads> =>
  read(db, 'read-clues-by-number', 'c.number = any($1::text[])', [numbers]);

export const readCluesById = (db: Pool | PoolClient, ids: readonly number[]): Promise<ClueReads> =>
  read(db, 'read-clues-by-id', 'c.id = any($1::bigint[])', [ids]);

export const readCluesByExternalId = (
  db: Pool | PoolClient,
  source: string,
  externalIds: readonly string[],
): Promise<ClueReads> =>
  read(db, 'read-clues-by-external-id', 'c.source = $1 and c.external_id = any($2::text[])', [source, externalIds]);

/** The clues that are duplicates of one of these. */
export const readDuplicatesOfAll = (db: Pool | PoolClient, numbers: readonly string[]): Promise<ClueReads> =>
  read(db, 'read-duplicates-of', 'c.duplicate_of = any($1::text[])', [numbers]);

/** Business time, ISO. */
export const businessNow = async (db: Pool | PoolClient): Promise<string> => {
  const { rows } = await db.query<{ now: string | Date }>('select business_now() as now');
  return new Date(rows[0]?.now ?? Number.NaN).toISOString();
};

/** Fresh ids for `count` matters: clues or proceedings. */
export const nextClueIds = async (db: Pool | PoolClient, count: number): Promise<number[]> => {
  const { rows } = await db.query<{ id: string | number }>({
    name: 'next-clue-ids',
    text: "select nextval('clue_id_seq') as id from generate_series(1, $1::int)",
    values: [count],
  });
  return rows.map((row) => Number(row.id));
};

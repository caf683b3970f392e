// Versions of machines in use, and the batches that changed them.
import type { Pool, PoolClient } from 'pg';
import type { DeadlineRecord, TaskRecord } from '../domain/records.ts';

type Db = Pool | PoolClient;

export interface VersionInUse {
  readonly kind: string;
  readonly version: number;
  readonly open: number;
  readonly ended: number;
}

/** By kind and version; a kind without matters is not there. */
export const readVersions = async (db: Db): Promise<readonly VersionInUse[]> => {
  const { rows } = await db.query<VersionInUse>(
    `select kind, version, count(*) filter (where open)::int as open, count(*) filter (where not open)::int as ended
     from (select workflow as kind, workflow_version as version, state not in ('closed', 'declined', 'withdrawn') as open from clue
       union all select kind, workflow_version, open from proceeding) m
     group by kind, version order by kind <> 'clue', kind, version`,
  );
  return rows;
};

/** Ids of running matters at a version, in order. */
export const readRunningAfter = async (
  db: Db,
  kind: string,
  version: number,
  after: number,
  limit: number,
): Promise<readonly number[]> => {
  const { rows } =
    kind === 'clue'
      ? await db.query<{ id: string | number }>(
          `select id from clue where workflow = 'clue' and workflow_version = $1 and state not in ('closed', 'declined', 'withdrawn')
             and id > $2 order by id limit $3`,
          [version, after, limit],
        )
      : await db.query<{ id: string | number }>(
          'select id from proceeding where kind = $4 and workflow_version = $1 and open and id > $2 order by id limit $3',
          [version, after, limit, kind],
        );
  return rows.map((row) => Number(row.id));
};

export interface VersionBatchRow {
  readonly id: string;
  readonly kind: string;
  readonly from: number;
  readonly to: number;
  readonly undoneAt: string | null;
}

export const insertBatch = async (
  db: Db,
  batch: {
    readonly id: string;
    readonly kind: string;
    readonly from: number;
    readonly to: number;
    readonly map: unknown;
  },
): Promise<void> => {
  await db.query(
    `insert into version_batch (id, kind, from_version, to_version, map, at) values ($1, $2, $3, $4, $5, business_now())`,
    [batch.id, batch.kind, batch.from, batch.to, JSON.stringify(batch.map)],
  );
};

export const readBatch = async (db: Db, id: string): Promise<VersionBatchRow | null> => {
  const { rows } = await db.query<VersionBatchRow>(
    `select id, kind, from_version as "from", to_version as "to", undone_at::text as "undoneAt" from version_batch where id = $1`,
    [id],
  );
  return rows[0] ?? null;
};

export const listBatches = async (db: Db): Promise<readonly (VersionBatchRow & { readonly moved: number })[]> => {
  const { rows } = await db.query<VersionBatchRow & { moved: number }>(
    `select b.id, b.kind, b.from_version as "from", b.to_version as "to", b.undone_at::text as "undoneAt",
       (select count(*)::int from version_move m where m.batch = b.id and m.undone_seq is null) as moved
     from version_batch b order by b.at desc, b.id limit 50`,
  );
  return rows;
};

export interface VersionMoveRow {
  readonly matterId: number;
  readonly number: string;
  readonly seq: number;
  readonly before: {
    readonly version: number;
    readonly state: string;
    readonly context: unknown;
    readonly deadlines: readonly DeadlineRecord[];
    readonly tasks: readonly TaskRecord[];
  };
}

export const insertVersionMoves = async (db: Db, batch: string, moves: readonly VersionMoveRow[]): Promise<void> => {
  await db.query(
    `insert into version_move (batch, matter_id, number, seq, before)
     select $1, r.matter_id, r.number, r.seq, r.before
     from jsonb_to_recordset($2::jsonb) as r(matter_id bigint, number text, seq int, before jsonb)`,
    [batch, JSON.stringify(moves.map(({ matterId, ...rest }) => ({ matter_id: matterId, ...rest })))],
  );
};

/** What a batch moved and nobody has taken back yet, in the order of their ids. */
export const readVersionMoves = async (
  db: Db,
  batch: string,
  after: number,
  limit: number,
): Promise<readonly VersionMoveRow[]> => {
  const { rows } = await db.query<Omit<VersionMoveRow, 'matterId'> & { matterId: string | number }>(
    `select matter_id as "matterId", number, seq, before from version_move
     where batch = $1 and undone_seq is null and matter_id > $2 order by matter_id limit $3`,
    [batch, after, limit],
  );
  return rows.map((row) => ({ ...row, matterId: Number(row.matterId) }));
};

export const markMovesUndone = async (
  db: Db,
  batch: string,
  moves: readonly { readonly matterId: number; readonly seq: number }[],
): Promise<void> => {
  await db.query(
    `update version_move m set undone_seq = r.seq
     from jsonb_to_recordset($2::jsonb) as r("matterId" bigint, seq int) where m.batch = $1 and m.matter_id = r."matterId"`,
    [batch, JSON.stringify(moves)],
  );
};

/** A batch of which nothing is left is undone. */
export const markBatchUndone = async (db: Db, batch: string): Promise<void> => {
  await db.query(
    `update version_batch set undone_at = business_now() where id = $1 and undone_at is null
       and not exists (select from version_move where batch = $1 and undone_seq is null)`,
    [batch],
  );
};

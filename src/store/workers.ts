// The lists of workers of clues: lines are added, never changed; of the lines with one key the last counts, unless it takes them out.
import type { Pool, PoolClient } from 'pg';
import { pageOf, type CursorParts, type Page } from './cursor.ts';
import { fromJson, toJson } from './rows.ts';

export interface WorkerLine {
  readonly clueId: number;
  readonly key: string;
  /** base64 */
  readonly sealed: string | null;
  readonly idNumberIndex: string | null;
  readonly claimedFen: number;
  readonly verifiedFen: number | null;
  readonly paidFen: number;
  readonly removed: boolean;
  readonly enteredBy: string;
}

export interface ListedWorker extends WorkerLine {
  readonly id: string;
  readonly enteredAt: string;
}

export const writeWorkers = async (db: Pool | PoolClient, lines: readonly WorkerLine[]): Promise<void> => {
  await db.query({
    name: 'write-workers',
    text: `insert into clue_worker (clue_id, key, sealed, id_number_index, claimed_fen, verified_fen, paid_fen, removed, entered_by, entered_at)
      select r.clue_id, r.key, decode(r.sealed, 'base64'), decode(r.id_number_index, 'base64'), r.claimed_fen, r.verified_fen,
        r.paid_fen, r.removed, r.entered_by, business_now()
      from jsonb_to_recordset($1::jsonb) as r(clue_id bigint, key text, sealed text, id_number_index text, claimed_fen bigint,
        verified_fen bigint, paid_fen bigint, removed boolean, entered_by text)`,
    values: [JSON.stringify(lines.map(toJson))],
  });
};

/** The lines that count, of the clues in `$1`. */
const STANDING = `(select * from (select distinct on (w.clue_id, w.key) w.* from clue_worker w where w.clue_id = any($1::bigint[])
  order by w.clue_id, w.key, w.id desc) latest where not latest.removed) w`;

export const listWorkers = async (
  pool: Pool,
  clueId: number,
  filter: { readonly cursor: CursorParts | null; readonly limit: number },
): Promise<Page<ListedWorker>> => {
  const { rows } = await pool.query<{ row: Record<string, unknown> }>({
    name: 'list-workers',
    text: `select to_jsonb(w) || jsonb_build_object('id', w.id::text, 'sealed', encode(w.sealed, 'base64'), 'id_number_index', null) as row
      from ${STANDING} where $2::text is null or w.key > $2 order by w.key limit $3`,
    values: [[clueId], filter.cursor === null ? null : filter.cursor[0], filter.limit + 1],
  });
  return pageOf(
    rows.map(({ row }) => fromJson<ListedWorker>(row)),
    filter.limit,
    (worker) => [worker.key],
  );
};

export const readWorker = async (pool: Pool, clueId: number, id: string): Promise<ListedWorker | null> => {
  if (!/^\d{1,18}$/.test(id)) return null;
  const { rows } = await pool.query<{ row: Record<string, unknown> }>(
    `select to_jsonb(w) || jsonb_build_object('id', w.id::text, 'sealed', encode(w.sealed, 'base64'), 'id_number_index', null) as row
     from ${STANDING} where w.id = $2::bigint`,
    [[clueId], id],
  );
  return rows[0] === undefined ? null : fromJson<ListedWorker>(rows[0].row);
};

export interface ListedSums {
  readonly workers: number;
  readonly claimedFen: number;
  readonly verifiedFen: number;
  readonly paidFen: number;
  /** Lines without a verified amount. */
  readonly unverified: number;
}

export const sumWorkers = async (pool: Pool, clueId: number): Promise<ListedSums> => {
  const { rows } = await pool.query<Record<keyof ListedSums, string>>({
    name: 'sum-workers',
    text: `select count(*) as workers, coalesce(sum(claimed_fen), 0) as "claimedFen", coalesce(sum(verified_fen), 0) as "verifiedFen",
        coalesce(sum(paid_fen), 0) as "paidFen", count(*) filter (where verified_fen is null) as unverified from ${STANDING}`,
    values: [[clueId]],
  });
  const [row] = rows;
  return {
    workers: Number(row?.workers ?? 0),
    claimedFen: Number(row?.claimedFen ?? 0),
    verifiedFen: Number(row?.verifiedFen ?? 0),
    paidFen: Number(row?.paidFen ?? 0),
    unverified: Number(row?.unverified ?? 0),
  };
};

/** How many people stand on the lists of these clues: who stands on several with one identity card counts once. */
export const countListed = async (pool: Pool, numbers: readonly string[]): Promise<number> => {
  const { rows: clues } = await pool.query<{ id: string }>('select id from clue where number = any($1::text[])', [
    numbers,
  ]);
  const { rows } = await pool.query<{ count: string }>({
    name: 'count-listed',
    text: `select count(distinct coalesce(encode(w.id_number_index, 'base64'), w.clue_id || ' ' || w.key)) as count from ${STANDING}`,
    values: [clues.map((clue) => clue.id)],
  });
  return Number(rows[0]?.count ?? 0);
};

// Tables that people brought and what became of their rows.
import type { Pool, PoolClient } from 'pg';
import type { ImportMapping } from '../domain/import/fields.ts';
import { conditions } from './conditions.ts';
import type { ImportProblem, ImportRowState, ImportState } from './entities/import.ts';

type Db = Pool | PoolClient;

export interface ImportFile {
  readonly id: string;
  readonly name: string;
  readonly format: 'xlsx' | 'csv';
  readonly digest: string;
  readonly createdBy: string;
  readonly createdAt: string;
  readonly headers: readonly string[];
  readonly rowCount: number;
  readonly state: ImportState;
  readonly mapping: ImportMapping | null;
  readonly source: string | null;
  readonly channel: string | null;
  readonly keyId: string;
  readonly sealed: Buffer | null;
  readonly finishedAt: string | null;
  readonly undoneBy: string | null;
}

const COLUMNS = `id::text, name, format, digest, created_by as "createdBy", created_at as "createdAt", headers, row_count as "rowCount", state,
  mapping, source, channel, key_id as "keyId", sealed, finished_at as "finishedAt", undone_by as "undoneBy"`;

type Raw = Omit<ImportFile, 'createdAt' | 'finishedAt'> & {
  readonly createdAt: string | Date;
  readonly finishedAt: string | Date | null;
};
const fileOf = (row: Raw): ImportFile => ({
  ...row,
  createdAt: new Date(row.createdAt).toISOString(),
  finishedAt: row.finishedAt === null ? null : new Date(row.finishedAt).toISOString(),
});

export type NewImport = Pick<
  ImportFile,
  'name' | 'format' | 'digest' | 'createdBy' | 'headers' | 'rowCount' | 'mapping' | 'keyId'
> & {
  readonly sealed: Uint8Array;
};

export const insertImport = async (db: Db, file: NewImport): Promise<string> => {
  const { rows } = await db.query<{ id: string }>(
    `insert into import_file (name, format, digest, created_by, created_at, headers, row_count, state, mapping, key_id, sealed)
     values ($1, $2, $3, $4, business_now(), $5, $6, 'uploaded', $7, $8, $9) returning id::text`,
    [
      file.name,
      file.format,
      file.digest,
      file.createdBy,
      JSON.stringify(file.headers),
      file.rowCount,
      JSON.stringify(file.mapping),
      file.keyId,
      Buffer.from(file.sealed),
    ],
  );
  return (rows[0] as { id: string }).id;
};

export const readImport = async (db: Db, id: string): Promise<ImportFile | null> => {
  const { rows } = await db.query<Raw>(`select ${COLUMNS} from import_file where id = $1::bigint`, [id]);
  return rows[0] === undefined ? null : fileOf(rows[0]);
};

/** Locked until the transaction ends. */
export const lockImport = async (client: PoolClient, id: string): Promise<ImportFile | null> => {
  const { rows } = await client.query<Raw>(`select ${COLUMNS} from import_file where id = $1::bigint for update`, [id]);
  return rows[0] === undefined ? null : fileOf(rows[0]);
};

/** The oldest import with work that no other process has, locked until the transaction ends. */
export const takeImport = async (client: PoolClient): Promise<ImportFile | null> => {
  const { rows } = await client.query<Raw>({
    name: 'take-import',
    text: `select ${COLUMNS} from import_file where state in ('running', 'undoing') order by id limit 1 for update skip locked`,
  });
  return rows[0] === undefined ? null : fileOf(rows[0]);
};

/** Newest first; `by`: only of this person. */
export const readImports = async (
  db: Db,
  { by, before, limit }: { readonly by: string | null; readonly before: number | null; readonly limit: number },
): Promise<readonly ImportFile[]> => {
  const where = conditions();
  if (by !== null) where.add('created_by = ?', by);
  if (before !== null) where.add('id < ?', before);
  const { rows } = await db.query<Raw>(
    `select ${COLUMNS.replace('sealed,', 'null::bytea as sealed,')} from import_file where ${where.where()} order by id desc limit ${where.value(limit)}`,
    where.values,
  );
  return rows.map(fileOf);
};

export const setMapping = async (
  client: PoolClient,
  id: string,
  { mapping, source, channel }: Pick<ImportFile, 'mapping' | 'source' | 'channel'>,
): Promise<void> => {
  await client.query(
    `update import_file set state = 'mapped', mapping = $2, source = $3, channel = $4 where id = $1::bigint`,
    [id, JSON.stringify(mapping), source, channel],
  );
};

/** `sealed`: undefined leaves it, null drops it. */
export const setImportState = async (
  client: PoolClient,
  id: string,
  state: ImportState,
  change: { readonly sealed?: Uint8Array | null; readonly keyId?: string; readonly undoneBy?: string } = {},
): Promise<void> => {
  await client.query(
    `update import_file set state = $2, finished_at = case when $2 in ('done', 'undone') then business_now() else finished_at end,
       sealed = case when $3 then $4::bytea else sealed end, key_id = coalesce($5, key_id), undone_by = coalesce($6, undone_by)
     where id = $1::bigint`,
    [
      id,
      state,
      change.sealed !== undefined,
      change.sealed == null ? null : Buffer.from(change.sealed),
      change.keyId ?? null,
      change.undoneBy ?? null,
    ],
  );
};

export interface ImportRow {
  readonly row: number;
  readonly state: ImportRowState;
  readonly problems: readonly ImportProblem[] | null;
  readonly receipt: string | null;
  readonly number: string | null;
  readonly duplicate: boolean;
  readonly note: string | null;
}

/** Puts rows in, or in the place of what stood there. */
export const putImportRows = async (db: Db, id: string, rows: readonly ImportRow[]): Promise<void> => {
  await db.query(
    `insert into import_row (import_id, row, state, problems, receipt, number, duplicate, note)
     select $1::bigint, row, state, nullif(problems, 'null'::jsonb), receipt, number, duplicate, note
     from jsonb_to_recordset($2::jsonb)
       as r(row int, state text, problems jsonb, receipt text, number text, duplicate boolean, note text)
     on conflict (import_id, row) do update set state = excluded.state, problems = excluded.problems, receipt = excluded.receipt,
       number = excluded.number, duplicate = excluded.duplicate, note = excluded.note`,
    [id, JSON.stringify(rows)],
  );
};

/** A row with what became of its delivery: `outcome` is the delivery's status, null for one that has none. */
export interface ListedRow extends ImportRow {
  readonly outcome: string | null;
  readonly clueState: string | null;
}

const LISTED = `select r.row, r.state, r.problems, r.receipt, coalesce(r.number, c.number) as number, r.duplicate, r.note,
    d.status as outcome, coalesce(c.state, m.state) as "clueState"
  from import_row r left join delivery d on d.receipt = r.receipt left join clue c on c.id = d.clue_id left join clue m on m.number = r.number`;

export const readImportRows = async (
  db: Db,
  id: string,
  filter: { readonly states: readonly ImportRowState[]; readonly after: number; readonly limit: number },
): Promise<readonly ListedRow[]> => {
  const { rows } = await db.query<ListedRow>(
    `${LISTED} where r.import_id = $1::bigint and r.row > $2::bigint and (cardinality($3::text[]) = 0 or r.state = any($3)) order by r.row limit $4`,
    [id, filter.after, filter.states, filter.limit],
  );
  return rows;
};

/** How many rows are in which state. */
export const countImportRows = async (db: Db, id: string): Promise<Readonly<Record<string, number>>> => {
  const { rows } = await db.query<{ state: string; count: string }>(
    'select state, count(*) as count from import_row where import_id = $1::bigint group by state',
    [id],
  );
  return Object.fromEntries(rows.map((row) => [row.state, Number(row.count)]));
};

/** How many rows were kept as deliveries that nobody has worked on yet. */
export const countUnderWay = async (db: Db, id: string): Promise<number> => {
  const { rows } = await db.query<{ count: string }>(
    `select count(*) as count from import_row r join delivery d on d.receipt = r.receipt
     where r.import_id = $1::bigint and d.status in ('pending', 'waiting')`,
    [id],
  );
  return Number(rows[0]?.count ?? 0);
};

// Saved views. Who sees one follows where its owner works now, not where it was saved.
import type { Pool } from 'pg';
import type { ViewPage } from '../domain/view.ts';
import { inTransaction } from './transaction.ts';

export interface ViewRow {
  readonly id: string;
  readonly owner: string;
  readonly page: ViewPage;
  readonly name: string;
  readonly filters: Readonly<Record<string, unknown>>;
  readonly shared: boolean;
  /** Its owner's page opens with it; at most one of a page. */
  readonly first: boolean;
}

interface Reader {
  readonly username: string;
  readonly unit: string;
}

const COLUMNS = 'v.id, v.owner, v.page, v.name, v.filters, v.shared, v.first';
const SEEN = `(v.owner = $1 or v.shared and exists (select from account a where a.username = v.owner and a.unit = $2 and a.disabled_at is null))`;

/** Own ones first, each by name. */
export const listViews = async (pool: Pool, reader: Reader, page: ViewPage | null): Promise<readonly ViewRow[]> => {
  const { rows } = await pool.query<ViewRow>(
    `select ${COLUMNS} from saved_view v where ${SEEN} and ($3::text is null or v.page = $3)
     order by v.owner <> $1, v.page, v.name, v.id`,
    [reader.username, reader.unit, page],
  );
  return rows;
};

export const readView = async (pool: Pool, reader: Reader, id: string): Promise<ViewRow | null> => {
  const { rows } = await pool.query<ViewRow>(`select ${COLUMNS} from saved_view v where ${SEEN} and v.id = $3`, [
    reader.username,
    reader.unit,
    id,
  ]);
  return rows[0] ?? null;
};

/** Another view of the page that was the first is it no more. */
const OTHERS = 'update saved_view set first = false where owner = $1 and page = $2 and first and id <> $3';

/** Returns whether it was written: nobody has more than `most` of a page. */
export const insertView = (pool: Pool, view: ViewRow, most: number): Promise<boolean> =>
  inTransaction(pool, async (client) => {
    if (view.first) await client.query(OTHERS, [view.owner, view.page, view.id]);
    const { rowCount } = await client.query(
      `insert into saved_view (id, owner, page, name, filters, shared, first)
       select $1, $2, $3, $4, $5, $6, $7 where (select count(*) from saved_view where owner = $2 and page = $3) < $8`,
      [view.id, view.owner, view.page, view.name, JSON.stringify(view.filters), view.shared, view.first, most],
    );
    return rowCount === 1;
  });

export const updateView = (pool: Pool, view: ViewRow): Promise<void> =>
  inTransaction(pool, async (client) => {
    if (view.first) await client.query(OTHERS, [view.owner, view.page, view.id]);
    await client.query('update saved_view set name = $2, filters = $3, shared = $4, first = $5 where id = $1', [
      view.id,
      view.name,
      JSON.stringify(view.filters),
      view.shared,
      view.first,
    ]);
  });

export const deleteView = async (pool: Pool, id: string): Promise<void> => {
  await pool.query('delete from saved_view where id = $1', [id]);
};

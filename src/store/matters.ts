// What a deadline, a task, an alert or a mail is about: clues and proceedings by their common id.
import type { Pool, PoolClient } from 'pg';

export interface Matter {
  readonly id: number;
  readonly number: string;
  /** `clue`, or the kind of the proceeding. */
  readonly kind: string;
  readonly state: string;
  readonly unit: string;
  readonly readerUnits: readonly string[];
  readonly handlers: readonly string[];
  readonly referredTo: string | null;
  readonly region: string;
}

const COLUMNS = `id, number, kind, state, unit, reader_units as "readerUnits", handlers, referred_to as "referredTo", region`;

export const readMatters = async (
  db: Pool | PoolClient,
  ids: readonly number[],
): Promise<ReadonlyMap<number, Matter>> => {
  const { rows } = await db.query<Omit<Matter, 'id'> & { id: string | number }>({
    name: 'read-matters',
    text: `select ${COLUMNS} from matter where id = any($1::bigint[])`,
    values: [ids],
  });
  return new Map(rows.map((row) => [Number(row.id), { ...row, id: Number(row.id) }]));
};

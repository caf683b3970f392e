// What a group adds up: the amounts of its clues, the orders of their cases, the workers on their lists.
import type { Pool, PoolClient } from 'pg';
import type { GroupClue, GroupOrder } from '../domain/group-totals.ts';
import { fromJson } from './rows.ts';

/** Which of these clues an open group holds. */
export const readGrouped = async (db: Pool | PoolClient, numbers: readonly string[]): Promise<ReadonlySet<string>> => {
  const { rows } = await db.query<{ number: string }>({
    name: 'read-grouped',
    text: `select distinct c.number from proceeding p cross join unnest(p.clues) as c(number)
      where p.kind = 'group' and p.open and p.clues && $1::text[] and c.number = any($1::text[])`,
    values: [numbers],
  });
  return new Set(rows.map((row) => row.number));
};

export const readGroupClues = async (pool: Pool, numbers: readonly string[]): Promise<readonly GroupClue[]> => {
  const { rows } = await pool.query<{ row: Record<string, unknown> }>({
    name: 'read-group-clues',
    text: `select jsonb_build_object('number', number, 'duplicate_of', duplicate_of, 'claimed_fen', claimed_fen,
        'split_fen', split_fen, 'workers', workers, 'split_workers', split_workers, 'verified_fen', verified_fen,
        'verified_workers', verified_workers, 'ordered_fen', ordered_fen, 'paid_fen', paid_fen, 'workers_paid', workers_paid) as row
      from clue where number = any($1::text[]) order by id`,
    values: [numbers],
  });
  return rows.map(({ row }) => fromJson<GroupClue>(row));
};

const ORDERED = ['decided', 'served', 'overdue', 'reminded', 'enforcing', 'closing', 'closed'];

/** Approved orders to pay of the cases that carry one of these clues. */
export const readGroupOrders = async (pool: Pool, numbers: readonly string[]): Promise<readonly GroupOrder[]> => {
  const { rows } = await pool.query<{ number: string; clues: string[]; orderedFen: string }>({
    name: 'read-group-orders',
    text: `select number, clues, (context->'fields'->>'orderedFen')::bigint as "orderedFen" from proceeding
      where kind = 'case' and clues && $1::text[] and state = any($2::text[])
        and context->'authors' ? 'approveDecision' and context->'fields' ? 'orderedFen' order by id`,
    values: [numbers, ORDERED],
  });
  return rows.map((row) => ({ ...row, orderedFen: Number(row.orderedFen) }));
};

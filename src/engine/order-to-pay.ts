// The order to pay of a case, for what rests on it: a hand-over to the police, a listing.
import type { ProceedingContext } from '../../workflows/proceeding.ts';
import { contextOf } from '../domain/move.ts';
import { memoryOf } from '../domain/proceeding-move.ts';
import type { ProceedingRecord } from '../domain/records.ts';
import { readCluesByNumber } from '../store/reads.ts';
import type { Engine } from './engine.ts';

const SERVED = new Set(['served', 'overdue', 'reminded', 'enforcing', 'closing', 'closed']);

/** Whether it was served, and whether its last day has passed. */
export const orderOf = (
  record: ProceedingRecord | undefined,
  on: string,
): { readonly served: boolean; readonly payBy: string | null; readonly lapsed: boolean } => {
  const fields = record === undefined ? {} : memoryOf(record).fields;
  const payBy = typeof fields['payBy'] === 'string' ? fields['payBy'] : null;
  return {
    served: record !== undefined && SERVED.has(record.state) && fields['servedOn'] !== undefined,
    payBy,
    lapsed: payBy !== null && on > payBy,
  };
};

/** What of the order is not paid, clue by clue: one that was paid more does not make good for another. */
export const unpaid = async (engine: Engine, context: ProceedingContext, number: string): Promise<number> => {
  const { clues } = await readCluesByNumber(engine.pool, context.clues);
  const ordered = Number(context.fields['orderedFen'] ?? 0);
  const parts = clues.map(({ clue }) => ({ paid: clue.paidFen, share: contextOf(clue).orderedBy?.[number] ?? 0 }));
  const open = parts.reduce((sum, { paid, share }) => sum + Math.max(0, share - paid), 0);
  // An order that its clues have not learned is owed as a whole, less what was paid.
  const known = parts.reduce((sum, { share }) => sum + share, 0);
  return known > 0 ? open : Math.max(0, ordered - parts.reduce((sum, { paid }) => sum + paid, 0));
};

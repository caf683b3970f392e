// What the engine looks up for an event of a proceeding before its machine hears it. It goes into history with the event.
import type { ProceedingContext, ProceedingFacts } from '../../workflows/proceeding.ts';
import { businessDate } from '../domain/business-date.ts';
import { contextOf } from '../domain/move.ts';
import { memoryOf } from '../domain/proceeding-move.ts';
import type { ProceedingRecord } from '../domain/records.ts';
import { isOver, thresholdFor } from '../domain/threshold.ts';
import { readProceedingByNumber } from '../store/proceedings.ts';
import { readCluesByNumber } from '../store/reads.ts';
import type { Engine } from './engine.ts';

const SERVED = new Set(['served', 'overdue', 'reminded', 'enforcing', 'closing', 'closed']);

/** The precondition of the crime: a written order to pay, served and lapsed, over the province's threshold (法释 arts. 3-4). */
const policeFacts = async (engine: Engine, { fields }: ProceedingContext, region: string, on: string) => {
  const found = (await readProceedingByNumber(engine.pool, String(fields['case'] ?? ''))).proceedings[0]?.proceeding;
  const memory = found === undefined ? null : memoryOf(found).fields;
  const payBy = memory?.['payBy'];
  const threshold = thresholdFor(engine.packages.thresholds, region);
  return {
    orderServed: found !== undefined && SERVED.has(found.state) && memory?.['servedOn'] !== undefined,
    orderLapsed: typeof payBy === 'string' && on > payBy,
    overThreshold:
      threshold !== null &&
      isOver(threshold, {
        amountFen: Number(fields['amountFen']),
        workers: Number(fields['workers']),
        months: Number(fields['months'] ?? 0),
      }),
  };
};

/** What its clues weigh when an amount is split over them: what was verified, else claimed. Duplicates count with their root. */
const weights = async (engine: Engine, { clues }: ProceedingContext) => {
  const found = (await readCluesByNumber(engine.pool, clues)).clues.map(({ clue }) => clue);
  const counted = found.filter((clue) => clue.duplicateOf === null || !clues.includes(clue.duplicateOf));
  return counted.map((clue) => ({ clue: clue.number, fen: clue.verifiedFen ?? clue.claimedFen }));
};

/** What of the order is not paid, clue by clue: one that was paid more does not make good for another. */
const unpaid = async (engine: Engine, context: ProceedingContext, number: string): Promise<number> => {
  const { clues } = await readCluesByNumber(engine.pool, context.clues);
  const ordered = Number(context.fields['orderedFen'] ?? 0);
  const parts = clues.map(({ clue }) => ({ paid: clue.paidFen, share: contextOf(clue).orderedBy?.[number] ?? 0 }));
  const open = parts.reduce((sum, { paid, share }) => sum + Math.max(0, share - paid), 0);
  // An order that its clues have not learned is owed as a whole, less what was paid.
  const known = parts.reduce((sum, { share }) => sum + share, 0);
  return known > 0 ? open : Math.max(0, ordered - parts.reduce((sum, { paid }) => sum + paid, 0));
};

/** The facts of any event of this proceeding now. */
export const proceedingFacts = async (
  engine: Engine,
  proceeding: ProceedingRecord,
  now: string,
): Promise<ProceedingFacts> => {
  const on = businessDate(now);
  const memory = memoryOf(proceeding);
  switch (`${proceeding.kind} ${proceeding.state}`) {
    case 'police reported':
      return { on, ...(await policeFacts(engine, memory, proceeding.region, on)) };
    case 'case drafted':
    case 'mediation mediating':
      return { on, weights: await weights(engine, memory) };
    case 'case served':
      return { on, unpaidFen: await unpaid(engine, memory, proceeding.number) };
    default:
      return { on };
  }
};

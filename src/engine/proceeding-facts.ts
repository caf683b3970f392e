// What the engine looks up for an event of a proceeding before its machine hears it. It goes into history with the event.
import type { ProceedingContext, ProceedingFacts } from '../../workflows/proceeding.ts';
import { businessDate } from '../domain/business-date.ts';
import { contextOf } from '../domain/move.ts';
import { memoryOf } from '../domain/proceeding-move.ts';
import type { ProceedingRecord } from '../domain/records.ts';
import { noticeBy } from '../domain/safeguards.ts';
import { isOver, thresholdFor } from '../domain/threshold.ts';
import { countOpenOfProject } from '../store/projects.ts';
import { readProceedingByNumber } from '../store/proceedings.ts';
import { readCluesByNumber } from '../store/reads.ts';
import type { Engine } from './engine.ts';

const SERVED = new Set(['served', 'overdue', 'reminded', 'enforcing', 'closing', 'closed']);

/** Whether the order to pay of a case was served and has lapsed. */
const orderFacts = async (engine: Engine, number: unknown, on: string) => {
  const found = (await readProceedingByNumber(engine.pool, String(number ?? ''))).proceedings[0]?.proceeding;
  const memory = found === undefined ? null : memoryOf(found).fields;
  const payBy = memory?.['payBy'];
  return {
    orderServed: found !== undefined && SERVED.has(found.state) && memory?.['servedOn'] !== undefined,
    orderLapsed: typeof payBy === 'string' && on > payBy,
  };
};

/** The precondition of the crime: a written order to pay, served and lapsed, over the province's threshold (法释 arts. 3-4). */
const policeFacts = async (engine: Engine, { fields }: ProceedingContext, region: string, on: string) => {
  const threshold = thresholdFor(engine.packages.thresholds, region);
  return {
    ...(await orderFacts(engine, fields['case'], on)),
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

type Look = (engine: Engine, proceeding: ProceedingRecord, on: string) => Promise<Readonly<Record<string, unknown>>>;

/** What each kind needs to know in which states. */
const LOOK: Readonly<Record<string, { readonly states: readonly string[]; readonly look: Look }>> = {
  case: {
    states: ['drafted', 'served'],
    look: async (engine, proceeding) =>
      proceeding.state === 'drafted'
        ? { weights: await weights(engine, memoryOf(proceeding)) }
        : { unpaidFen: await unpaid(engine, memoryOf(proceeding), proceeding.number) },
  },
  mediation: {
    states: ['mediating'],
    look: async (engine, proceeding) => ({ weights: await weights(engine, memoryOf(proceeding)) }),
  },
  police: {
    states: ['reported'],
    look: (engine, proceeding, on) => policeFacts(engine, memoryOf(proceeding), proceeding.region, on),
  },
  blackList: {
    states: ['announced'],
    look: (engine, proceeding, on) => orderFacts(engine, memoryOf(proceeding).fields['case'], on),
  },
  publicNotice: {
    states: ['proposed'],
    look: (engine, { unit }, on) =>
      Promise.resolve({ noticeBy: noticeBy(on, unit, engine.packages.safeguards.publicNotices) }),
  },
  project: {
    states: ['finished', 'announced'],
    look: async (engine, { subject, region, clues }) => ({
      noArrears: (await countOpenOfProject(engine.pool, subject, region, clues)) === 0,
    }),
  },
};

/** The facts of any event of this proceeding now. */
export const proceedingFacts = async (
  engine: Engine,
  proceeding: ProceedingRecord,
  now: string,
): Promise<ProceedingFacts> => {
  const on = businessDate(now);
  const found = LOOK[proceeding.kind];
  return found?.states.includes(proceeding.state) === true
    ? { on, ...(await found.look(engine, proceeding, on)) }
    : { on };
};

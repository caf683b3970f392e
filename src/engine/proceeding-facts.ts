// What the engine looks up for an event of a proceeding before its machine hears it. It goes into history with the event.
import type { ProceedingContext, ProceedingFacts } from '../../workflows/proceeding.ts';
import { businessDate } from '../domain/business-date.ts';
import { memoryOf } from '../domain/proceeding-move.ts';
import type { ProceedingRecord } from '../domain/records.ts';
import { noticeBy } from '../domain/safeguards.ts';
import { smallClaimsLimit } from '../domain/small-claims.ts';
import { isOver, thresholdFor } from '../domain/threshold.ts';
import { countOpenOfProject } from '../store/projects.ts';
import { readProceedingByNumber } from '../store/proceedings.ts';
import { readCluesByNumber } from '../store/reads.ts';
import type { Engine } from './engine.ts';
import { listingFacts } from './listing-facts.ts';
import { orderOf, unpaid } from './order-to-pay.ts';

/** Whether the order to pay of a case was served and has lapsed. */
const orderFacts = async (engine: Engine, number: unknown, on: string) => {
  const found = (await readProceedingByNumber(engine.pool, String(number ?? ''))).proceedings[0]?.proceeding;
  const { served, lapsed } = orderOf(found, on);
  return { orderServed: served, orderLapsed: lapsed };
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
  arbitration: {
    states: ['accepted'],
    look: (engine, { region }, on) =>
      Promise.resolve({ smallClaimsFen: smallClaimsLimit(engine.packages.minimumWages, region, on) }),
  },
  police: {
    states: ['reported'],
    look: (engine, proceeding, on) => policeFacts(engine, memoryOf(proceeding), proceeding.region, on),
  },
  blackList: {
    states: ['announced'],
    look: listingFacts,
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

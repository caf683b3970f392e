// What the engine looks up for an event of a proceeding before its machine hears it. It goes into history with the event.
import type { ProceedingContext, ProceedingFacts } from '../../workflows/proceeding.ts';
import { businessDate } from '../domain/business-date.ts';
import { memoryOf } from '../domain/proceeding-move.ts';
import type { ProceedingRecord } from '../domain/records.ts';
import { isOver, thresholdFor } from '../domain/threshold.ts';
import { readProceedingByNumber } from '../store/proceedings.ts';
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

/** The facts of any event of this proceeding now. */
export const proceedingFacts = async (
  engine: Engine,
  proceeding: ProceedingRecord,
  now: string,
): Promise<ProceedingFacts> => {
  const on = businessDate(now);
  return proceeding.kind === 'police' && proceeding.state === 'reported'
    ? { on, ...(await policeFacts(engine, memoryOf(proceeding), proceeding.region, on)) }
    : { on };
};

// What time alone brings: deliveries that wait too long for their clue, years without a calendar, rows that are done for long, the turn of
// a dispatch report.
import { businessDate } from '../domain/business-date.ts';
import { raiseAlarm } from '../store/alarms.ts';
import { readOrphans } from '../store/deliveries.ts';
import { clearOutbox } from '../store/outbox.ts';
import { clearExpired } from '../store/expired.ts';
import { businessNow } from '../store/reads.ts';
import { readUnsettledChanges, settleRuleChanges } from '../store/rules.ts';
import { computeRisksOnce } from './compute-risks.ts';
import { makeDispatches } from './dispatches.ts';
import type { Engine } from './engine.ts';
import { sealChain } from './seal-chain.ts';
import { sweepAttachments } from './sweep-attachments.ts';
import { recountDeadlines } from './reconcile-deadlines.ts';
import { warnOfRetention } from './retention.ts';

const OUTBOX_DAYS = 30;
/** Every process hears of a change of rules within a second of its next request or tick; ticks come each few seconds. */
const SECONDS_TO_HEAR = 60;
/** From so many months before its end a year without a following calendar is an alarm. */
const CALENDAR_MONTH = 11;

const orphans = async (engine: Engine): Promise<void> => {
  for (const orphan of await readOrphans(engine.pool, engine.packages.intake.orphanHours)) {
    await raiseAlarm(engine.pool, 'delivery_orphaned', orphan.receipt, { source: orphan.source });
  }
};

const calendar = async (engine: Engine): Promise<void> => {
  const today = businessDate(await businessNow(engine.pool));
  const { years } = engine.packages.calendarFor('000000');
  const year = Number(today.slice(0, 4));
  const wanted = Number(today.slice(5, 7)) >= CALENDAR_MONTH ? [year, year + 1] : [year];
  for (const missing of wanted.filter((one) => !years.has(String(one)))) {
    await raiseAlarm(engine.pool, 'calendar_missing', String(missing), {
      effect: 'due dates in this year are provisional',
    });
  }
};

/**
 * Counts open deadlines once more when every process has had time to hear of a change: what one of them wrote in between by the rules
 * before is found then, and a count that was broken off is finished.
 */
const settleRules = async (engine: Engine): Promise<void> => {
  const ids = await readUnsettledChanges(engine.pool, SECONDS_TO_HEAR);
  const [first] = ids;
  if (first === undefined) return;
  await engine.rules.heed(0);
  await recountDeadlines(engine, { dryRun: false, then: engine.rules.before(first), change: ids.at(-1) as number });
  await settleRuleChanges(engine.pool, ids);
};

const STEPS: readonly (readonly [name: string, step: (engine: Engine) => Promise<unknown>])[] = [
  ['orphans', orphans],
  ['calendar', calendar],
  ['rules', settleRules],
  ['risks', computeRisksOnce],
  ['outbox', (engine) => clearOutbox(engine.pool, OUTBOX_DAYS)],
  ['expired', (engine) => clearExpired(engine.pool)],
  ['dispatches', makeDispatches],
  ['retention', warnOfRetention],
  ['chain', sealChain],
  ['attachments', (engine) => sweepAttachments(engine, Date.now())],
];

/** Safe to run at any time, in any process, twice. A step that fails raises an alarm and stops none of the others. */
export const sweep = async (engine: Engine): Promise<void> => {
  for (const [name, step] of STEPS) {
    try {
      await step(engine);
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      engine.log.error({ step: name, err: message }, 'a step of the sweep failed');
      await raiseAlarm(engine.pool, 'sweep_failed', name, { error: message.slice(0, 300) });
    }
  }
};

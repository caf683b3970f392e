// What time alone brings: deliveries that wait too long for their clue, years without a calendar, rows that are done for long, the turn of
// a dispatch report.
import { businessDate } from '../domain/business-date.ts';
import { raiseAlarm } from '../store/alarms.ts';
import { readOrphans } from '../store/deliveries.ts';
import { clearOutbox } from '../store/outbox.ts';
import { clearExpired } from '../store/expired.ts';
import { businessNow } from '../store/reads.ts';
import { makeDispatches } from './dispatches.ts';
import type { Engine } from './engine.ts';

const OUTBOX_DAYS = 30;
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

/** Safe to run at any time, in any process, twice. */
export const sweep = async (engine: Engine): Promise<void> => {
  await orphans(engine);
  await calendar(engine);
  await clearOutbox(engine.pool, OUTBOX_DAYS);
  await clearExpired(engine.pool);
  await makeDispatches(engine);
};

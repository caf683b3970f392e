// How long a person is remembered, by why the clue ended. The sweep only warns: forgetting is a person's command.
import { businessDate } from '../domain/business-date.ts';
import { raiseAlarm } from '../store/alarms.ts';
import { businessNow } from '../store/reads.ts';
import type { PersonOfClue } from '../store/persons.ts';
import type { Engine } from './engine.ts';
import { duePersons } from './forget-person.ts';

/** YYYY-MM-DD from which the person may be forgotten; null: no rule says so, or the clue has not ended. */
export const retentionEnd = (engine: Engine, { state, conclusion, closedAt }: PersonOfClue): string | null => {
  const reason = state === 'closed' ? conclusion : state;
  const rule = engine.packages.retention.rules.find((one) => one.reason === reason);
  if (rule === undefined || closedAt === null) return null;
  const end = new Date(closedAt);
  end.setUTCMonth(end.getUTCMonth() + rule.months);
  return businessDate(end.toISOString());
};

/** One alarm a month as long as there is somebody to forget. */
export const warnOfRetention = async (engine: Engine): Promise<void> => {
  const due = (await duePersons(engine)).filter((person) => !person.held);
  if (due.length === 0) return;
  const now = await businessNow(engine.pool);
  await raiseAlarm(engine.pool, 'retention_due', businessDate(now).slice(0, 7), {
    over: due.filter((person) => person.dueAt <= now).length,
    soon: due.filter((person) => person.dueAt > now).length,
  });
};

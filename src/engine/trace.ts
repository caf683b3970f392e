// Explains a deadline's due date day by day, as it was counted.
import { NotFound } from '../domain/errors.ts';
import { maySee, type Person } from '../domain/permission.ts';
import { reckon } from '../domain/reckon.ts';
import type { DeadlineRecord } from '../domain/records.ts';
import { readDeadline } from '../store/clue-lists.ts';
import { readDeadlineMoves } from '../store/rules.ts';
import type { Engine } from './engine.ts';

/** @throws {NotFound} also for a deadline of a matter that the person may not see */
export const traceOf = async (engine: Engine, person: Person, id: string) => {
  const found = await readDeadline(engine.pool, id);
  if (found === null || !maySee(person, found.matter))
    throw new NotFound(`there is no deadline ${id} that you may see`);
  return traceView(engine, found.deadline, found.matter);
};

/** A deadline of a matter, with the count of its days. */
export const traceView = async (
  engine: Engine,
  deadline: DeadlineRecord,
  matter: { readonly number: string; readonly region: string },
) => {
  const { rules, calendar } = engine.rulesFor(matter.region).clocks;
  const rule = rules.find((one) => one.id === deadline.clock);
  const { days, dueAt } = reckon(deadline, calendar);
  const changed = deadline.state !== 'open' && dueAt !== deadline.dueAt;
  return {
    id: deadline.id,
    clue: matter.number,
    clock: deadline.clock,
    state: deadline.state,
    startedAt: deadline.startedAt,
    dueOn: deadline.dueOn,
    dueAt: deadline.dueAt,
    provisional: deadline.provisional,
    calendarVersion: deadline.calendarVersion,
    ruleVersion: deadline.ruleVersion,
    article: rule?.article ?? '',
    source: rule?.source ?? '',
    verified: rule?.verified ?? 'profile',
    level: deadline.level,
    pauses: deadline.pauses,
    extensions: deadline.extensions,
    moves: await readDeadlineMoves(engine.pool, deadline.id),
    days,
    note: changed
      ? `counted by calendar ${deadline.calendarVersion}; by today's calendar ${calendar.version} it would be due at ${String(dueAt)}. What has ended stays as it was.`
      : null,
  };
};

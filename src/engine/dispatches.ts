// Dispatch reports (调度): at each turn of its rhythm, by the business clock, an office's figures are counted once and told to its supervisors.
// A turn that was missed in an outage is made up, by what was so then.
import { addDays, businessDate, endOf, instantOf } from '../domain/business-date.ts';
import { NotFound } from '../domain/errors.ts';
import { regionPrefix, type Person } from '../domain/permission.ts';
import { duePeriods, type DispatchRule, type Period } from '../domain/rhythm.ts';
import { nearestTo } from '../domain/safeguards.ts';
import { prefixesOf, scopeOf } from '../domain/scope.ts';
import { raiseAlarm } from '../store/alarms.ts';
import type { CursorParts, Page } from '../store/cursor.ts';
import {
  countDispatch,
  firstReceived,
  insertDispatch,
  listDispatches,
  readReportedUnits,
  type DispatchRow,
  type ReportedUnit,
} from '../store/dispatches.ts';
import { businessNow, nextClueIds } from '../store/reads.ts';
import { clueNumber } from './begin-clue.ts';
import type { Engine } from './engine.ts';

const PREFIX = 'DD';

const makeOne = async (
  engine: Engine,
  unit: string,
  rule: DispatchRule,
  { fromOn, untilOn }: Period,
  now: string,
): Promise<boolean> => {
  const figures = await countDispatch(
    engine.pool,
    regionPrefix(unit),
    instantOf(fromOn, 0),
    endOf(untilOn),
    endOf(addDays(untilOn, rule.soonDays)),
  );
  const id = (await nextClueIds(engine.pool, 1))[0] as number;
  const number = clueNumber(id, now).replace(/^XS/, PREFIX);
  return insertDispatch(engine.pool, {
    id,
    number,
    unit,
    region: unit,
    rhythm: rule.rhythm,
    fromOn,
    untilOn,
    madeAt: now,
    ...figures,
  });
};

/** The periods of an office whose turn has come; an office that never received anything has none. */
const dueOf = async (
  engine: Engine,
  { unit, lastOn }: ReportedUnit,
  rule: DispatchRule,
  now: string,
): Promise<readonly Period[]> => {
  if (rule.rhythm === 'none') return [];
  const since = lastOn === null ? await firstReceived(engine.pool, regionPrefix(unit)) : null;
  if (lastOn === null && since === null) return [];
  return duePeriods(rule, businessDate(since ?? now), lastOn, now, engine.packages.calendarFor(unit));
};

/** Makes what is due; one office that fails does not stop the others. Returns how many were made. */
export const makeDispatches = async (engine: Engine): Promise<number> => {
  const now = await businessNow(engine.pool);
  let made = 0;
  for (const reported of await readReportedUnits(engine.pool, businessDate(now))) {
    const { unit } = reported;
    const rule = nearestTo(engine.packages.dispatches, unit);
    if (rule === null) continue;
    try {
      for (const period of await dueOf(engine, reported, rule, now))
        if (await makeOne(engine, unit, rule, period, now)) made += 1;
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      engine.log.error({ unit, err: message }, 'a dispatch report could not be made');
      await raiseAlarm(engine.pool, 'dispatch_failed', unit, { error: message.slice(0, 300) });
    }
  }
  return made;
};

export interface DispatchQuery {
  readonly unit: string | null;
  readonly cursor: CursorParts | null;
  readonly limit: number;
}

/** Reports on the offices of the person's subtree, newest first. */
export const dispatchesFor = (engine: Engine, person: Person, query: DispatchQuery): Promise<Page<DispatchRow>> =>
  listDispatches(engine.pool, { ...query, prefixes: prefixesOf(scopeOf(person)), number: null });

/** @throws {NotFound} also for one of an office outside of the person's subtree */
export const dispatchOf = async (engine: Engine, person: Person, number: string): Promise<DispatchRow> => {
  const one = { unit: null, cursor: null, limit: 1, number, prefixes: prefixesOf(scopeOf(person)) };
  const found = (await listDispatches(engine.pool, one)).items[0];
  if (found === undefined) throw new NotFound(`there is no dispatch report ${number} that you may see`);
  return found;
};

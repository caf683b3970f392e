// Runs the open work of a scope forward in memory and says what will be overdue where. Reads only; between two simulated days it lets the
// process do other things.
import { setImmediate } from 'node:timers/promises';
import type { Scope } from '../domain/scope.ts';
import { learn, missedShare } from '../domain/simulate/habits.ts';
import { foresee, type Outlook } from '../domain/simulate/outlook.ts';
import { staffing, type StaffFile } from '../domain/simulate/staffing.ts';
import { businessNow, readCluesById, type ClueRead } from '../store/reads.ts';
import {
  readArrivals,
  readMissed,
  readOpenIds,
  readRunsBeside,
  readStaffing,
  readStays,
  readTurns,
} from '../store/simulation.ts';
import type { Engine } from './engine.ts';

export interface ForesightOptions {
  readonly days: number;
  readonly seed: number;
  readonly runs: number;
  readonly scope: Scope;
  readonly staff: StaffFile;
  /** Hears how many of all simulated days are lived through. */
  readonly onDay?: (done: number, of: number) => void;
}

const PAGE = 500;
/** Habits change: a year back is far enough, a season for what arrives. */
const HABIT_DAYS = 365;
const ARRIVAL_DAYS = 90;

const readOpen = async (engine: Engine, scope: Scope): Promise<readonly ClueRead[]> => {
  const ids = await readOpenIds(engine.pool, scope);
  const reads: ClueRead[] = [];
  for (let n = 0; n < ids.length; n += PAGE)
    reads.push(...(await readCluesById(engine.pool, ids.slice(n, n + PAGE))).clues);
  return reads;
};

/** The outlook of a scope. The same register, business time and seed give the same outlook. */
export const foresight = async (engine: Engine, options: ForesightOptions): Promise<Outlook> => {
  const { pool } = engine;
  const [now, clues, people, stays, turns, arrivals, running, missed] = await Promise.all([
    businessNow(pool),
    readOpen(engine, options.scope),
    readStaffing(pool),
    readStays(pool, HABIT_DAYS),
    readTurns(pool, HABIT_DAYS),
    readArrivals(pool, options.scope, ARRIVAL_DAYS),
    readRunsBeside(pool, options.scope),
    readMissed(pool, HABIT_DAYS),
  ]);
  const habits = learn({ stays, turns, arrivals, arrivalDays: ARRIVAL_DAYS });
  const capacity = staffing(people, options.staff);
  const past = new Map(missed.map((found) => [found.clock, found]));
  const beside = running.map((run) => ({ ...run, missed: missedShare(past.get(run.clock)) }));
  const days = foresee({ now, clues, beside, habits, capacity, rulesFor: engine.rulesFor }, options);
  for (let done = 1; ; done += 1) {
    const day = days.next();
    if (day.done === true) return day.value;
    options.onDay?.(done, options.days * options.runs);
    await setImmediate();
  }
};

// Runs the open work of a scope forward in memory and says what will be overdue where. Reads only; between two simulated days it lets the
// process do other things.
import { setImmediate } from 'node:timers/promises';
import type { Scope } from '../domain/scope.ts';
import { learn, type Habits } from '../domain/simulate/habits.ts';
import { foresee, type Outlook } from '../domain/simulate/outlook.ts';
import { staffing, type StaffFile } from '../domain/simulate/staffing.ts';
import { readProceedingsById, type ProceedingRead } from '../store/proceedings.ts';
import { businessNow, readCluesById, type ClueRead } from '../store/reads.ts';
import {
  readArrivals,
  readOpenBesideIds,
  readOpenIds,
  readStaffing,
  readStays,
  readStaysBeside,
  readTurns,
  readTurnsBeside,
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

const readOpenBeside = async (engine: Engine, scope: Scope): Promise<readonly ProceedingRead[]> => {
  const ids = await readOpenBesideIds(engine.pool, scope);
  const reads: ProceedingRead[] = [];
  for (let n = 0; n < ids.length; n += PAGE)
    reads.push(...(await readProceedingsById(engine.pool, ids.slice(n, n + PAGE))).proceedings);
  return reads;
};

const readHabits = async ({ pool }: Engine, scope: Scope): Promise<Habits> => {
  const [stays, turns, staysBeside, turnsBeside, arrivals] = await Promise.all([
    readStays(pool, HABIT_DAYS),
    readTurns(pool, HABIT_DAYS),
    readStaysBeside(pool, HABIT_DAYS),
    readTurnsBeside(pool, HABIT_DAYS),
    readArrivals(pool, scope, ARRIVAL_DAYS),
  ]);
  const beside = { stays: staysBeside, turns: turnsBeside };
  return learn({ stays, turns, beside, arrivals, arrivalDays: ARRIVAL_DAYS });
};

/** The outlook of a scope. The same register, business time and seed give the same outlook. */
export const foresight = async (engine: Engine, options: ForesightOptions): Promise<Outlook> => {
  const { scope } = options;
  const [now, clues, beside, people, habits] = await Promise.all([
    businessNow(engine.pool),
    readOpen(engine, scope),
    readOpenBeside(engine, scope),
    readStaffing(engine.pool),
    readHabits(engine, scope),
  ]);
  const capacity = staffing(people, options.staff);
  const days = foresee({ now, clues, beside, habits, capacity, rulesFor: engine.rulesFor }, options);
  for (let done = 1; ; done += 1) {
    const day = days.next();
    if (day.done === true) return day.value;
    options.onDay?.(done, options.days * options.runs);
    await setImmediate();
  }
};

// Several runs of the same open work by other chance, and what they say together: what will be overdue where and when, how sure.
import { addDays, businessDate } from '../business-date.ts';
import type { ClueRules } from '../clue-rules.ts';
import { nextStep } from '../ladder.ts';
import { contextOf, draftOf } from '../move.ts';
import type { ClueRecord, DeadlineRecord, TaskRecord } from '../records.ts';
import { enterBeside, type OpenBeside } from './beside.ts';
import type { Habits } from './habits.ts';
import { chance } from './random.ts';
import type { Capacity } from './staffing.ts';
import { isOverdueAt, liveThrough, readyFrom, type Overdue, type World } from './world.ts';

export interface Start {
  readonly now: string;
  readonly clues: readonly {
    readonly clue: ClueRecord;
    readonly deadlines: readonly DeadlineRecord[];
    readonly tasks: readonly TaskRecord[];
  }[];
  /** Open proceedings: cases, mediations, tracks, supervisions … None begins anew in the simulation. */
  readonly beside: readonly OpenBeside[];
  readonly habits: Habits;
  readonly capacity: ReadonlyMap<string, Capacity>;
  readonly rulesFor: (region: string) => ClueRules;
}

/** The mean of the runs, with the values that a tenth of them stays below and above. */
export interface Expected {
  readonly mean: number;
  readonly low: number;
  readonly high: number;
}

export interface Outlook {
  readonly asOf: string;
  readonly until: string;
  readonly days: number;
  readonly seed: number;
  readonly runs: number;
  readonly open: number;
  readonly overdueNow: number;
  readonly overdue: Expected;
  /** Open clues at the end. */
  readonly openAtEnd: Expected;
  readonly openBeside: number;
  readonly openBesideAtEnd: Expected;
  /** `kind`: clue, or the kind of the proceeding. */
  readonly places: readonly ({
    readonly unit: string;
    readonly kind: string;
    readonly clock: string;
    readonly firstOn: string;
  } & Expected)[];
  readonly dates: readonly ({ readonly on: string } & Expected)[];
  /** Matters of the register that fall overdue first, and in which share of the runs. */
  readonly first: readonly {
    readonly number: string;
    readonly unit: string;
    readonly kind: string;
    readonly clock: string;
    readonly on: string;
    readonly likelihood: number;
  }[];
  readonly defaults: readonly string[];
}

interface Run {
  readonly overdue: readonly Overdue[];
  readonly open: number;
  readonly beside: number;
}

const FIRST = 10;

/** Only an elevation moves a clue to other hands. Urges and supervision orders ask for answers beside the work; they are not foreseen. */
const ordering = (rulesFor: Start['rulesFor']): Start['rulesFor'] => {
  const made = new Map<string, ClueRules>();
  return (region) => {
    let found = made.get(region);
    if (found === undefined) {
      const rules = rulesFor(region);
      const { clocks } = rules;
      const ladders = clocks.ladders.map((ladder) => ({
        ...ladder,
        steps: ladder.steps.filter((step) => step.order === 'elevate'),
      }));
      const own = clocks.rules.filter((rule) => (rule.of ?? ['clue']).includes('clue'));
      made.set(region, (found = { ...rules, clocks: { ...clocks, ladders, rules: own } }));
    }
    return found;
  };
};

const breachingIn = (start: Start): ReadonlySet<string> =>
  new Set(
    start
      .rulesFor('000000')
      .clocks.rules.filter((rule) => rule.expiry === 'breach')
      .map((rule) => rule.id),
  );

/** Proceedings know only clocks of their own kinds; their ladders move nobody and are left out. */
const besideRules = (rulesFor: Start['rulesFor']): Start['rulesFor'] => {
  const made = new Map<string, ClueRules>();
  return (region) => {
    let found = made.get(region);
    if (found === undefined) {
      const rules = rulesFor(region);
      const own = rules.clocks.rules.filter((rule) => rule.of !== undefined);
      made.set(region, (found = { ...rules, clocks: { ...rules.clocks, ladders: [], rules: own } }));
    }
    return found;
  };
};

const worldOf = (start: Start, seed: number, today: string): World => {
  const world: World = {
    matters: [],
    beside: [],
    habits: start.habits,
    chance: chance(seed),
    capacity: start.capacity,
    rulesFor: ordering(start.rulesFor),
    rulesBeside: besideRules(start.rulesFor),
    breaching: breachingIn(start),
    arrived: 0,
  };
  for (const { clue, deadlines, tasks } of start.clues) {
    const rules = world.rulesFor(clue.region);
    const runs = deadlines.map((run) => ({ ...run, nextAt: nextStep(run, rules.clocks)?.at ?? null }));
    const whole = { ...clue, context: contextOf(clue, rules.machines.clues) };
    const matter = { draft: draftOf(whole, runs, tasks), readyOn: today, counted: new Set<string>() };
    for (const id of isOverdueAt(matter, start.now)) matter.counted.add(id);
    matter.readyOn = readyFrom(world, matter.draft, today);
    world.matters.push(matter);
  }
  for (const found of start.beside) enterBeside(world, found, start.now);
  return world;
};

/** One run; yields after each day so that a process can do other things between. */
function* runOnce(start: Start, days: number, seed: number): Generator<undefined, Run> {
  const today = businessDate(start.now);
  const world = worldOf(start, seed, today);
  const overdue: Overdue[] = [];
  for (let n = 1; n <= days; n += 1) {
    overdue.push(...liveThrough(world, addDays(today, n)));
    yield undefined;
  }
  return {
    overdue,
    open: world.matters.filter(({ draft }) => draft.clue.closedAt === null).length,
    beside: world.beside.filter(({ draft }) => draft.proceeding.open).length,
  };
}

const rounded = (value: number): number => Math.round(value * 100) / 100;

const expected = (counts: readonly number[]): Expected => {
  const sorted = [...counts].sort((a, b) => a - b);
  const at = (share: number): number => sorted[Math.round(share * (sorted.length - 1))] ?? 0;
  return { mean: rounded(counts.reduce((sum, count) => sum + count, 0) / counts.length), low: at(0.1), high: at(0.9) };
};

const each = (runs: readonly Run[], counts: (found: Overdue) => boolean): Expected =>
  expected(runs.map((run) => run.overdue.filter(counts).length));

const placesOf = (runs: readonly Run[]): Outlook['places'] => {
  const groups = Map.groupBy(
    runs.flatMap((run, index) => run.overdue.map((found) => ({ ...found, index }))),
    ({ unit, kind, clock }) => `${unit} ${kind} ${clock}`,
  );
  return [...groups.values()]
    .map((found) => {
      const { unit, kind, clock } = found[0] as Overdue;
      const counts = runs.map((_, index) => found.filter((one) => one.index === index).length);
      return { unit, kind, clock, firstOn: found.map((one) => one.on).sort()[0] ?? '', ...expected(counts) };
    })
    .sort((a, b) => b.mean - a.mean || a.unit.localeCompare(b.unit) || a.clock.localeCompare(b.clock));
};

const firstOf = (runs: readonly Run[]): Outlook['first'] => {
  const groups = Map.groupBy(
    runs.flatMap((run) => run.overdue.filter((found) => found.registered)),
    ({ number, clock, on }) => `${number} ${clock} ${on}`,
  );
  return [...groups.values()]
    .map((found) => {
      const { number, unit, kind, clock, on } = found[0] as Overdue;
      return { number, unit, kind, clock, on, likelihood: rounded(found.length / runs.length) };
    })
    .sort((a, b) => a.on.localeCompare(b.on) || b.likelihood - a.likelihood || a.number.localeCompare(b.number))
    .slice(0, FIRST);
};

/** Runs the open work forward `runs` times. The same start and seed give the same outlook. */
export function* foresee(
  start: Start,
  { days, seed, runs: count }: { readonly days: number; readonly seed: number; readonly runs: number },
): Generator<undefined, Outlook> {
  const runs: Run[] = [];
  for (let n = 0; n < count; n += 1) runs.push(yield* runOnce(start, days, seed + n * 7919));
  const today = businessDate(start.now);
  const dates = Array.from({ length: days }, (_, index) => addDays(today, index + 1));
  return {
    asOf: today,
    until: dates.at(-1) ?? today,
    days,
    seed,
    runs: count,
    open: start.clues.length,
    openBeside: start.beside.length,
    overdueNow: start.clues.filter(({ clue }) => clue.dueAt !== null && clue.dueAt <= start.now).length,
    overdue: each(runs, () => true),
    openAtEnd: expected(runs.map((run) => run.open)),
    openBesideAtEnd: expected(runs.map((run) => run.beside)),
    places: placesOf(runs),
    dates: dates.map((on) => ({ on, ...each(runs, (found) => found.on === on) })),
    first: firstOf(runs),
    defaults: start.habits.defaults,
  };
}

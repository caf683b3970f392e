// The open work of some offices, day by day: what arrives, what time orders, what people get done. Clues live in memory only; every change
// is a move of the same machine by the same clocks as in the register.
import { begin, currentClue } from '../../../workflows/catalogue.ts';
import { isOpen } from '../../../workflows/states.ts';
import { addDays, businessDate, endOf, instantOf } from '../business-date.ts';
import { dayKind } from '../calendar.ts';
import type { ClueRules } from '../clue-rules.ts';
import { nextStep } from '../ladder.ts';
import { draftOf, NotTaken, record, say, withDeadlines, type Draft, type Saying } from '../move.ts';
import type { ClueRecord } from '../records.ts';
import { nextAct } from './acts.ts';
import { actBeside, doBeside, overdueBeside, passBeside, type MatterBeside } from './beside.ts';
import type { Habits } from './habits.ts';
import { poisson, sample, type Chance } from './random.ts';
import type { Capacity } from './staffing.ts';

/** Hours after the beginning of a day at which the office does its work. */
const WORKING_HOUR = 10;

export interface Matter {
  draft: Draft;
  /** The day from which what leads on can be done. */
  readyOn: string;
  /** Runs that are overdue and were counted. */
  readonly counted: Set<string>;
}

export interface Overdue {
  readonly number: string;
  readonly unit: string;
  /** `clue`, or the kind of the proceeding. */
  readonly kind: string;
  readonly clock: string;
  readonly on: string;
  /** It is in the register now; else it has arrived in the simulation. */
  readonly registered: boolean;
}

export interface World {
  readonly matters: Matter[];
  readonly beside: MatterBeside[];
  readonly habits: Habits;
  readonly chance: Chance;
  readonly capacity: ReadonlyMap<string, Capacity>;
  readonly rulesFor: (region: string) => ClueRules;
  /** The rules of what runs beside clues. */
  readonly rulesBeside: (region: string) => ClueRules;
  /** Clocks whose lapse is somebody's breach; the others only open or end a right. */
  readonly breaching: ReadonlySet<string>;
  arrived: number;
}

/** What is open, and of each clock the last run: one that goes on takes what that had left. */
const living = (runs: Draft['deadlines']): Draft['deadlines'] => {
  const last = new Map(runs.map((run) => [run.clock, run]));
  return runs.filter((run) => run.state === 'open' || last.get(run.clock) === run);
};

/** Sheds what only a write would need. */
const slim = ({ clue, deadlines, tasks }: Draft): Draft =>
  draftOf(
    clue,
    living(deadlines),
    tasks.filter((task) => task.state === 'open'),
  );

const arrivingOn = (on: string, days: number): string => addDays(on, Math.round(days));

/** Whoever came to a place some days ago has stayed that long: the rest is what is left of a stay at least as long. */
export const readyFrom = (world: World, draft: Draft, today: string): string => {
  const { state } = draft.clue;
  const since = businessDate(
    draft.tasks
      .map((task) => task.openedAt)
      .sort()
      .at(-1) ?? draft.clue.updatedAt,
  );
  for (let n = 0; n < 4; n += 1) {
    const ready = arrivingOn(since, sample(world.habits.stayIn(state), world.chance));
    if (ready > today) return ready;
  }
  return addDays(today, 1);
};

const moved = (world: World, matter: Matter, after: Draft, on: string): void => {
  const before = matter.draft.clue.state;
  matter.draft = slim(after);
  const { state } = matter.draft.clue;
  if (state !== before) matter.readyOn = arrivingOn(on, sample(world.habits.stayIn(state), world.chance));
};

const template = (id: number, unit: string, region: string, at: string, rules: ClueRules): ClueRecord => ({
  ...currentClue(rules.machines.clues),
  workflowVersion: currentClue(rules.machines.clues).version,
  id,
  number: `foreseen-${id}`,
  source: null,
  externalId: null,
  intakeChannel: 'platform',
  ruleVersion: rules.version,
  state: 'received',
  context: {},
  version: 0,
  unit,
  readerUnits: [],
  handlers: [],
  referredTo: null,
  region,
  sector: 'other',
  submission: 'complaint',
  anonymous: false,
  reportedAt: at,
  receivedAt: at,
  employerName: '',
  employerCode: null,
  employerAddress: null,
  projectName: null,
  projectFunding: null,
  generalContractor: null,
  arrearsFrom: null,
  arrearsTo: null,
  workers: 1,
  claimedFen: 1,
  verifiedFen: null,
  verifiedWorkers: null,
  orderedFen: null,
  agreedFen: null,
  paidFen: 0,
  workersPaid: 0,
  conclusion: null,
  publicReply: null,
  ground: null,
  duplicateOf: null,
  splitFrom: null,
  splitFen: 0,
  splitWorkers: 0,
  employmentRelation: null,
  closedAt: null,
  dueAt: null,
  updatedAt: at,
});

const arrive = (world: World, on: string): void => {
  const at = instantOf(on, 9);
  for (const { unit, region, aDay } of world.habits.arrivals) {
    for (let n = poisson(aDay, world.chance); n > 0; n -= 1) {
      world.arrived += 1;
      const rules = world.rulesFor(region);
      const clue = template(-world.arrived, unit, region, at, rules);
      const origin = { unit, submission: clue.submission, claimedFen: 1, workers: 1 };
      const told = begin(origin, currentClue(rules.machines.clues), rules.machines.clues);
      const said = { type: 'registered' as never, input: { origin }, facts: {}, by: 'foreseen' };
      const draft = slim(record(draftOf(clue, [], []), told, said, rules, at, at));
      const readyOn = arrivingOn(on, sample(world.habits.stayIn('received'), world.chance));
      world.matters.push({ draft, readyOn, counted: new Set() });
    }
  }
};

/** What the ladder orders where a clock is overdue; its notices move nothing and are left out. */
const order = (world: World, matter: Matter, at: string, on: string): void => {
  const rules = world.rulesFor(matter.draft.clue.region);
  for (let n = 0; n < 20; n += 1) {
    const due = matter.draft.deadlines.find((run) => run.state === 'open' && run.nextAt !== null && run.nextAt <= at);
    if (due === undefined) return;
    const level = nextStep(due, rules.clocks)?.level ?? due.level + 1;
    const step = rules.clocks.stepOf(due, level);
    let after = matter.draft;
    const unit = step?.order === 'elevate' ? rules.elevationTarget(after.clue, step.elevateTo ?? 'city') : null;
    const input = step?.order === 'elevate' ? { unit, reason: true } : { reason: true };
    // Who assigns is played by the staff; a person or the system makes no difference to when.
    const idle =
      step?.order === 'assign' ||
      (step?.order === 'elevate' && unit === null) ||
      (step?.order === 'default' && after.clue.state !== 'performing');
    if (step?.order !== undefined && !idle && isOpen(after.clue.state))
      after = say(after, { type: step.order, input, facts: { fromUnit: after.clue.unit }, by: 'system' }, rules, at);
    const run = after.deadlines.find((found) => found.id === due.id);
    if (run !== undefined && run.state === 'open') {
      const higher = { ...run, level };
      after = withDeadlines(after, [{ ...higher, nextAt: nextStep(higher, rules.clocks)?.at ?? null }], rules, at);
    }
    moved(world, matter, after, on);
  }
};

/** The draft after the act; null when the machine does not take it there. */
const tried = (draft: Draft, said: Saying, rules: ClueRules, at: string): Draft | null => {
  try {
    return say(draft, said, rules, at);
  } catch (error) {
    if (error instanceof NotTaken) return null;
    throw error;
  }
};

/** Hands of an office that are left on a day. */
type Hands = Map<string, { handlers: number; supervisors: number }>;

/** One matter's turn on a day: what is due first is done first. */
interface Turn {
  readonly dueAt: string;
  readonly order: string;
  readonly region: string;
  readonly take: (left: Hands) => void;
}

/** Whether an office has a hand for it; one that is not counted (a department, a court) has as many as it needs. */
const spared = (left: Hands, unit: string, by: 'handlers' | 'supervisors'): boolean => (left.get(unit)?.[by] ?? 0) > 0;

const spend = (left: Hands, unit: string, by: 'handlers' | 'supervisors'): void => {
  const hands = left.get(unit);
  if (hands !== undefined) left.set(unit, { ...hands, [by]: hands[by] - 1 });
};

const turnOfClue = (world: World, matter: Matter, at: string, on: string): Turn => {
  const { clue } = matter.draft;
  const take = (left: Hands): void => {
    const idle = !spared(left, clue.unit, 'handlers') && !spared(left, clue.unit, 'supervisors');
    if (idle && clue.state !== 'referred') return;
    const act = nextAct(matter.draft, matter.readyOn <= on, world.habits, world.chance, on);
    if (act === null || (act.by !== 'nobody' && !spared(left, clue.unit, act.by))) return;
    const after = tried(matter.draft, act.said, world.rulesFor(clue.region), at);
    if (after === null) return;
    if (act.by !== 'nobody') spend(left, clue.unit, act.by);
    moved(world, matter, after, on);
  };
  return { dueAt: clue.dueAt ?? '9999', order: String(clue.id).padStart(12, '0'), region: clue.region, take };
};

const turnBeside = (world: World, matter: MatterBeside, at: string, on: string): Turn => {
  const { proceeding } = matter.draft;
  const take = (left: Hands): void => {
    const act = actBeside(world, matter, at, on);
    if (act === null || (left.has(act.unit) && !spared(left, act.unit, act.by))) return;
    if (doBeside(world, matter, act, at, on)) spend(left, act.unit, act.by);
  };
  const { dueAt, region } = proceeding;
  return { dueAt: dueAt ?? '9999', order: String(proceeding.id).padStart(12, '0'), region, take };
};

const byUrgency = (a: Turn, b: Turn): number =>
  a.dueAt < b.dueAt ? -1 : a.dueAt > b.dueAt ? 1 : a.order < b.order ? -1 : 1;

/** A working day of all offices: what is due first is done first, as far as hands go; one move a matter. */
const work = (world: World, at: string, on: string): void => {
  const left: Hands = new Map([...world.capacity].map(([unit, capacity]) => [unit, { ...capacity }]));
  const clues = world.matters
    .filter(({ draft }) => isOpen(draft.clue.state))
    .map((matter) => turnOfClue(world, matter, at, on));
  const beside = world.beside.map((matter) => turnBeside(world, matter, at, on));
  for (const turn of [...clues, ...beside].sort(byUrgency))
    if (dayKind(world.rulesFor(turn.region).clocks.calendar, on).working) turn.take(left);
};

/** Runs that are overdue at the end of the day and were not before. */
const overdue = (world: World, on: string): readonly Overdue[] => {
  const end = endOf(on);
  return world.matters.flatMap(({ draft: { clue, deadlines }, counted }) => {
    if (clue.dueAt === null || clue.dueAt > end) return [];
    const { breaching } = world;
    return deadlines.flatMap((run): Overdue[] => {
      if (run.state !== 'open' || run.dueAt === null || run.dueAt > end || counted.has(run.id)) return [];
      if (!breaching.has(run.clock)) return [];
      counted.add(run.id);
      const { number, unit } = clue;
      return [{ number, unit, kind: 'clue', clock: run.clock, on, registered: clue.id > 0 }];
    });
  });
};

/** One day of all offices; what fell overdue on it. */
export const liveThrough = (world: World, on: string): readonly Overdue[] => {
  arrive(world, on);
  const at = instantOf(on, WORKING_HOUR);
  for (const matter of world.matters) if (matter.draft.clue.dueAt !== null) order(world, matter, at, on);
  for (const matter of world.beside) passBeside(world, matter, at, on);
  work(world, at, on);
  // What has ended is not looked at any more.
  const open = world.matters.filter(({ draft }) => isOpen(draft.clue.state) || draft.clue.dueAt !== null);
  world.matters.splice(0, world.matters.length, ...open);
  const going = world.beside.filter(({ draft }) => draft.proceeding.open || draft.proceeding.dueAt !== null);
  world.beside.splice(0, world.beside.length, ...going);
  return [...overdue(world, on), ...overdueBeside(world, on)];
};

/** Whether any open run of a matter is overdue already. */
export const isOverdueAt = (matter: Matter, at: string): readonly string[] =>
  matter.draft.deadlines.flatMap((run) =>
    run.state === 'open' && run.dueAt !== null && run.dueAt <= at ? [run.id] : [],
  );

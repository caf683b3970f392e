// Proceedings in the simulation: what is open beside the clues, moved by its own machine and clocks, with the same hands.
import { eventsFrom, type ProceedingContext } from '../../../workflows/proceeding.ts';
import { madeOf } from '../../../workflows/proceedings/catalogue.ts';
import { addDays, businessDate, endOf } from '../business-date.ts';
import type { ClueRules } from '../clue-rules.ts';
import { NotTaken } from '../move.ts';
import { proceedingDraft, sayTo, type ProceedingDraft, type ProceedingSaying } from '../proceeding-move.ts';
import type { DeadlineRecord, ProceedingRecord, TaskRecord } from '../records.ts';
import { stayAssumed } from './courses.ts';
import { nextProceedingAct, type ProceedingAct } from './proceeding-acts.ts';
import { sample } from './random.ts';
import type { Overdue, World } from './world.ts';

export interface OpenBeside {
  readonly proceeding: ProceedingRecord;
  readonly deadlines: readonly DeadlineRecord[];
  readonly tasks: readonly TaskRecord[];
}

export interface MatterBeside {
  draft: ProceedingDraft;
  readyOn: string;
  readonly counted: Set<string>;
}

/** Days around the day of an instalment on which it is paid, and around the end of what was set an end. */
const AROUND = [-3, -1, 0, 0, 3];

/** The day that the matter itself names: an instalment's, the end of a suspension or of an inspection. */
const namedDay = ({ kind, state, context }: ProceedingRecord): string | null => {
  const { fields } = context as ProceedingContext;
  const field =
    kind === 'mediation' && state === 'performing'
      ? 'nextDueOn'
      : state === 'suspended' || (kind === 'inspection' && state === 'running')
        ? 'until'
        : null;
  const found = field === null ? null : fields[field];
  return typeof found === 'string' ? found.slice(0, 10) : null;
};

const audienceOf = ({ kind, workflowVersion, state }: ProceedingRecord, rules: ClueRules): string | undefined =>
  madeOf(kind, workflowVersion, rules.machines.proceedings).definition.states[state]?.task?.audience;

/** The day from which it can go on, if it came to its place on `since`. */
const readyAfter = (world: World, proceeding: ProceedingRecord, rules: ClueRules, since: string): string => {
  const named = namedDay(proceeding);
  if (named !== null) return addDays(named, Math.round(sample(AROUND, world.chance)));
  const stay = world.habits.stayBeside(proceeding.kind, proceeding.state) ?? stayAssumed(audienceOf(proceeding, rules));
  return addDays(since, Math.round(sample(stay, world.chance)));
};

const open = (runs: readonly DeadlineRecord[]): readonly DeadlineRecord[] => {
  const last = new Map(runs.map((run) => [run.clock, run]));
  return runs.filter((run) => run.state === 'open' || last.get(run.clock) === run);
};

/** Sheds what only a write would need. */
const slim = ({ proceeding, deadlines, tasks }: ProceedingDraft): ProceedingDraft =>
  proceedingDraft(
    proceeding,
    open(deadlines),
    tasks.filter((task) => task.state === 'open'),
  );

export const enterBeside = (world: World, found: OpenBeside, now: string): void => {
  const today = businessDate(now);
  const rules = world.rulesBeside(found.proceeding.region);
  const draft = slim(proceedingDraft(found.proceeding, found.deadlines, found.tasks));
  const late = found.deadlines.filter((run) => run.state === 'open' && run.dueAt !== null && run.dueAt <= now);
  const since = businessDate(found.proceeding.updatedAt);
  // Whoever came to a place some days ago has stayed that long already.
  const ready = [0, 1, 2, 3].map(() => readyAfter(world, found.proceeding, rules, since)).find((day) => day > today);
  world.beside.push({ draft, readyOn: ready ?? addDays(today, 1), counted: new Set(late.map((run) => run.id)) });
};

const takes = ({ proceeding }: ProceedingDraft, type: string, rules: ClueRules): boolean =>
  eventsFrom(
    madeOf(proceeding.kind, proceeding.workflowVersion, rules.machines.proceedings).definition,
    proceeding.state,
  ).includes(type);

/** The level of the ladder from which time is a move of the machine. */
const MOVE_LEVEL = 3;

/** Clocks that have lapsed are remembered by the machine: a right opens, another is lost. */
export const passBeside = (world: World, matter: MatterBeside, at: string, on: string): void => {
  const rules = world.rulesBeside(matter.draft.proceeding.region);
  const lapsed = matter.draft.deadlines.filter(
    (run) => run.state === 'open' && run.dueAt !== null && run.dueAt <= at && run.level < MOVE_LEVEL,
  );
  for (const run of lapsed) {
    if (!takes(matter.draft, 'deadlinePassed', rules)) return;
    const input = { clock: run.clock, level: MOVE_LEVEL, deadline: run.id };
    const after = sayTo(matter.draft, { type: 'deadlinePassed', input, facts: { on }, by: 'system' }, rules, at);
    const deadlines = after.deadlines.map((one) => (one.id === run.id ? { ...one, level: MOVE_LEVEL } : one));
    matter.draft = slim({ ...after, deadlines });
  }
};

/** The draft after the act; null when the machine does not take it there. */
const tried = (
  draft: ProceedingDraft,
  said: ProceedingSaying,
  rules: ClueRules,
  at: string,
): ProceedingDraft | null => {
  try {
    return sayTo(draft, said, rules, at);
  } catch (error) {
    if (error instanceof NotTaken) return null;
    throw error;
  }
};

export const actBeside = (world: World, matter: MatterBeside, at: string, on: string): ProceedingAct | null =>
  nextProceedingAct(
    matter.draft,
    matter.readyOn <= on,
    world,
    world.rulesBeside(matter.draft.proceeding.region),
    at,
    on,
  );

/** Does it; false when the machine does not take it. */
export const doBeside = (world: World, matter: MatterBeside, act: ProceedingAct, at: string, on: string): boolean => {
  const rules = world.rulesBeside(matter.draft.proceeding.region);
  const after = tried(matter.draft, act.said, rules, at);
  if (after === null) return false;
  matter.draft = slim(after);
  if (act.said.type !== 'tell') matter.readyOn = readyAfter(world, after.proceeding, rules, on);
  return true;
};

/** The office that has to do something now. */
const placeOf = (world: World, proceeding: ProceedingRecord): string =>
  audienceOf(proceeding, world.rulesBeside(proceeding.region)) === 'department'
    ? (proceeding.receiver ?? proceeding.unit)
    : proceeding.unit;

/** Runs of proceedings that are overdue at the end of the day and were not before. Where the receiver has to answer, it is the receiver's. */
export const overdueBeside = (world: World, on: string): readonly Overdue[] => {
  const end = endOf(on);
  return world.beside.flatMap(({ draft: { proceeding, deadlines }, counted }) =>
    deadlines.flatMap((run): Overdue[] => {
      if (run.state !== 'open' || run.dueAt === null || run.dueAt > end || counted.has(run.id)) return [];
      counted.add(run.id);
      if (!world.breaching.has(run.clock)) return [];
      const { number, kind } = proceeding;
      return [{ number, unit: placeOf(world, proceeding), kind, clock: run.clock, on, registered: true }];
    }),
  );
};

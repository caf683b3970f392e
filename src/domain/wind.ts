// What a move does to a matter's clocks: ends, holds, lengthens and starts runs by the rules of its region. Pure; the machine has
// said what happened (signals), the rules in config/ say what that means.
import { businessDate, instantOf } from './business-date.ts';
import type { ClockRule, Deadline } from './deadline.ts';
import { nextStep, type ClockRules } from './ladder.ts';
import { regionPrefix } from './permission.ts';
import { isCounted, leftFor, reckon } from './reckon.ts';

export type { ClockRules } from './ladder.ts';

export interface Moved {
  readonly clueId: number;
  readonly signals: readonly string[];
  readonly type: string;
  readonly input: Readonly<Record<string, unknown>>;
  /** `clue`, or the kind of the proceeding. */
  readonly kind: string;
  readonly from: string | null;
  readonly to: string;
  /** The matter is not open after the move: only duties to tell somebody go on. */
  readonly ended: boolean;
  readonly by: string;
  readonly at: string;
  readonly seq: number;
  readonly submission: 'complaint' | 'report' | null;
  readonly intakeChannel: string | null;
  /** Nobody signed it: there is nobody to tell. */
  readonly anonymous: boolean | null;
  readonly region: string;
  /** When the delivery of a new clue was committed: its clocks start then. */
  readonly startAt?: string;
}

const hears = (names: readonly string[], moved: Moved): boolean => names.some((name) => moved.signals.includes(name));

/** Due date, next step and revision by the rules in force. */
const recount = (deadline: Deadline, clocks: ClockRules): Deadline => {
  const { dueOn, dueAt, provisional, calendarVersion } = reckon(deadline, clocks.calendar);
  const counted = { ...deadline, dueOn, dueAt, provisional, calendarVersion };
  const nextAt = nextStep(counted, clocks)?.at ?? null;
  const same = dueAt === deadline.dueAt && nextAt === deadline.nextAt;
  return { ...counted, nextAt, revision: same ? deadline.revision : deadline.revision + 1 };
};

const ended = (deadline: Deadline, state: 'met' | 'missed' | 'cleared', moved: Moved): Deadline => ({
  ...deadline,
  state,
  endedAt: moved.at,
  endedSeq: moved.seq,
  nextAt: null,
  revision: deadline.revision + 1,
  pauses: deadline.pauses.map((pause) => (pause.to === null ? { ...pause, to: moved.at } : pause)),
});

const isMet = (deadline: Deadline, rule: ClockRule, moved: Moved): boolean =>
  hears(rule.metBy, moved) ||
  moved.signals.includes(`noticeGiven:${deadline.id}`) ||
  (deadline.about !== null && moved.signals.includes(`answered:${deadline.about}`) && rule.id === 'answer');

const end = (deadline: Deadline, rule: ClockRule, moved: Moved): Deadline => {
  if (isMet(deadline, rule, moved))
    return ended(deadline, deadline.dueAt !== null && moved.at > deadline.dueAt ? 'missed' : 'met', moved);
  if (hears(rule.clearedBy, moved) || (moved.ended && !rule.duty)) return ended(deadline, 'cleared', moved);
  return deadline;
};

const hold = (deadline: Deadline, rule: ClockRule, moved: Moved): Deadline => {
  const stands = deadline.pauses.some((pause) => pause.to === null);
  const shouldStand = rule.standsStillIn.includes(moved.to);
  if (stands === shouldStand) return deadline;
  const pauses = shouldStand
    ? [...deadline.pauses, { from: moved.at, to: null }]
    : deadline.pauses.map((pause) => (pause.to === null ? { ...pause, to: moved.at } : pause));
  return { ...deadline, pauses };
};

const extend = (deadline: Deadline, moved: Moved): Deadline =>
  moved.type === 'extend' && moved.input['clock'] === deadline.clock
    ? {
        ...deadline,
        extensions: [...deadline.extensions, { days: Number(moved.input['days']), by: moved.by, at: moved.at }],
      }
    : deadline;

/** What marking a duplicate ended goes on where it was, as if the time between had been a pause. */
const unmarked = (deadline: Deadline, moved: Moved): Deadline =>
  deadline.endedAt !== null && deadline.endedSeq !== null && moved.signals.includes(`duplicateOff:${deadline.endedSeq}`)
    ? {
        ...deadline,
        state: 'open',
        endedAt: null,
        endedSeq: null,
        pauses: [...deadline.pauses, { from: deadline.endedAt, to: moved.at }],
      }
    : deadline;

const goneOn = (deadline: Deadline, rule: ClockRule | undefined, moved: Moved): Deadline => {
  if (rule === undefined) return deadline;
  if (deadline.state !== 'open') {
    const after = unmarked(deadline, moved);
    return after.state === 'open' ? hold(after, rule, moved) : after;
  }
  const after = end(deadline, rule, moved);
  return after.state === 'open' ? extend(hold(after, rule, moved), moved) : after;
};

/** Given, and not zero or false. */
const given = (field: string, moved: Moved): boolean => {
  const found = moved.input[field];
  return found !== undefined && found !== null && found !== false && found !== 0;
};

const applies = (rule: ClockRule, moved: Moved, on: string): boolean =>
  (rule.of ?? ['clue']).includes(moved.kind) &&
  (rule.needs ?? []).every((field) => given(field, moved)) &&
  !(rule.without ?? []).some((field) => given(field, moved)) &&
  (rule.regions === undefined || rule.regions.some((region) => moved.region.startsWith(regionPrefix(region)))) &&
  (rule.appliesTo?.intakeChannel === undefined || rule.appliesTo.intakeChannel === moved.intakeChannel) &&
  rule.validFrom <= on &&
  (rule.validTo === null || on <= rule.validTo) &&
  (rule.appliesTo?.submission === undefined || rule.appliesTo.submission === moved.submission) &&
  (rule.appliesTo?.anonymous === undefined || rule.appliesTo.anonymous === moved.anonymous) &&
  (rule.onlyIn === undefined || rule.onlyIn.includes(moved.to)) &&
  !hears(rule.notWith ?? [], moved);

const lengthOf = (rule: ClockRule, runs: readonly Deadline[], moved: Moved, clocks: ClockRules): number | null => {
  const last = runs.filter((run) => run.clock === rule.id && run.endedAt !== null).at(-1);
  if (rule.goesOn === undefined || !hears(rule.goesOn.after, moved) || last === undefined || !isCounted(rule.unit))
    return rule.length;
  return Math.max(rule.goesOn.atLeast, leftFor(last, last.endedAt as string, moved.at, clocks.calendar));
};

const givenOn = (rule: ClockRule, runs: readonly Deadline[], moved: Moved): string | null => {
  if (rule.dateField === undefined) return null;
  const found = moved.input[rule.dateField];
  if (typeof found === 'string') return found.slice(0, 10);
  const goesOn = rule.goesOn !== undefined && hears(rule.goesOn.after, moved);
  return goesOn ? (runs.filter((run) => run.clock === rule.id).at(-1)?.givenOn ?? null) : null;
};

/** An order that waits for its answer, or what has to be told. */
const aboutOf = (rule: ClockRule, moved: Moved): string =>
  (rule.duty
    ? undefined
    : moved.signals.find((signal) => signal.startsWith('orderOpened:'))?.slice('orderOpened:'.length)) ?? moved.type;

/** The last day of a lapsed period, from which the next is counted (行政强制法 art. 53: 自期限届满之日起), however late it was noticed. */
const lapsedOn = (rule: ClockRule, runs: readonly Deadline[], moved: Moved): string | null =>
  rule.starts.some((signal) => signal.startsWith('expired:') && moved.signals.includes(signal))
    ? (runs.find((run) => run.id === moved.input['deadline'])?.dueOn ?? null)
    : null;

/** The instant a run is counted from: of the move, or the day that the rule's field names, or the day on which another lapsed. */
const startOf = (rule: ClockRule, runs: readonly Deadline[], moved: Moved): string => {
  const fields = rule.startsOn === undefined ? [] : [rule.startsOn].flat();
  const found = fields.map((field) => moved.input[field]).find((value) => typeof value === 'string');
  const day = found === undefined ? lapsedOn(rule, runs, moved) : String(found).slice(0, 10);
  return day === null ? (moved.startAt ?? moved.at) : instantOf(day, 0);
};

const begun = (rule: ClockRule, runs: readonly Deadline[], moved: Moved, clocks: ClockRules): Deadline => ({
  id: `${moved.clueId}-${moved.seq}-${rule.id}`,
  clock: rule.id,
  state: 'open',
  startedAt: startOf(rule, runs, moved),
  startedSeq: moved.seq,
  endedAt: null,
  endedSeq: null,
  unit: rule.unit,
  length: lengthOf(rule, runs, moved, clocks),
  givenOn: givenOn(rule, runs, moved),
  pauses: rule.standsStillIn.includes(moved.to) ? [{ from: moved.startAt ?? moved.at, to: null }] : [],
  extensions: [],
  dueOn: null,
  dueAt: null,
  provisional: false,
  calendarVersion: clocks.calendar.version,
  ruleVersion: clocks.ruleVersion,
  level: 0,
  nextAt: null,
  revision: 0,
  about: rule.whenRunning === 'another' ? aboutOf(rule, moved) : null,
});

/** Starts runs on top of what went on; a run that was open and starts anew is cleared. */
const start = (runs: readonly Deadline[], moved: Moved, clocks: ClockRules): readonly Deadline[] => {
  const on = businessDate(moved.startAt ?? moved.at);
  let after = runs;
  for (const rule of clocks.rules) {
    if (!hears(rule.starts, moved) && !hears(rule.goesOn?.after ?? [], moved)) continue;
    if (!applies(rule, moved, on) || (moved.ended && !rule.duty)) continue;
    const running = after.some((run) => run.clock === rule.id && run.state === 'open');
    if (running && rule.whenRunning === 'keep') continue;
    if (rule.whenRunning === 'anew') {
      after = after.map((run) => (run.clock === rule.id && run.state === 'open' ? ended(run, 'cleared', moved) : run));
    }
    after = [...after, begun(rule, after, moved, clocks)];
  }
  return after;
};

/** The runs that a move changed, those it started among them. */
export const windClocks = (
  clocks: ClockRules,
  deadlines: readonly Deadline[],
  moved: Moved,
): { readonly changed: readonly Deadline[] } => {
  const ruleOf = new Map(clocks.rules.map((rule) => [rule.id, rule]));
  const before = new Set(deadlines);
  const after = start(
    deadlines.map((deadline) => goneOn(deadline, ruleOf.get(deadline.clock), moved)),
    moved,
    clocks,
  );
  return {
    changed: after
      .filter((deadline) => !before.has(deadline))
      .map((deadline) => (deadline.state === 'open' ? recount(deadline, clocks) : deadline)),
  };
};

/** The run with the length that its rule has now. What goes on with what was left of an ended run keeps that. */
const relengthened = (run: Deadline, runs: readonly Deadline[], clocks: ClockRules, then?: ClockRules): Deadline => {
  const rule = clocks.rules.find((found) => found.id === run.clock);
  if (rule === undefined) return run;
  const whole = then?.rules.find((found) => found.id === run.clock)?.length ?? rule.length;
  const rest =
    rule.goesOn !== undefined &&
    run.length !== whole &&
    runs.some((other) => other.clock === run.clock && other.startedSeq < run.startedSeq);
  return rest ? run : { ...run, unit: rule.unit, length: rule.length };
};

/** Open runs that the rules in force count otherwise than they stand; finished ones stay. `then`: the rules they were counted by. */
export const recalculate = (
  deadlines: readonly Deadline[],
  clocks: ClockRules,
  then?: ClockRules,
): readonly { readonly before: Deadline; readonly after: Deadline }[] =>
  deadlines.flatMap((before) => {
    if (before.state !== 'open') return [];
    const relengthen = relengthened(before, deadlines, clocks, then);
    const after = { ...recount(relengthen, clocks), ruleVersion: clocks.ruleVersion };
    const same =
      relengthen.length === before.length &&
      relengthen.unit === before.unit &&
      after.dueAt === before.dueAt &&
      after.nextAt === before.nextAt &&
      after.provisional === before.provisional &&
      after.calendarVersion === before.calendarVersion;
    return same ? [] : [{ before, after }];
  });

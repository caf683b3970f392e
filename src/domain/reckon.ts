// When a clock is due: the counting rules of the law, day by day. The start day is not counted; a day that ends suspended is not
// counted; calendar days, months and years roll from a rest day to the next working day (the civil and administrative procedure
// laws' rule for periods); working days and given dates do not need to; hours run plainly.
import { addDays, addMonths, businessDate, endOf } from './business-date.ts';
import { dayKind, type Calendar } from './calendar.ts';
import type { DayUnit, Deadline, Pause, Reckoning, TraceDay } from './deadline.ts';

/** What a count depends on: a run, or one that is only thought of. */
export type Run = Pick<Deadline, 'startedAt' | 'unit' | 'length' | 'givenOn' | 'pauses' | 'extensions'>;

const HOUR_MS = 3_600_000;
/** No clock of the law is longer than three years; a count that goes on is a mistake in a rule. */
const MOST_DAYS = 4000;

const standsStill = (pauses: readonly Pause[]): boolean => pauses.some((pause) => pause.to === null);

const pausedAtEndOf = (on: string, pauses: readonly Pause[]): boolean => {
  const end = endOf(on);
  return pauses.some((pause) => pause.from < end && (pause.to === null || pause.to >= end));
};

const extended = (run: Run): number => run.extensions.reduce((sum, extension) => sum + extension.days, 0);

interface Count {
  readonly dueOn: string;
  readonly days: readonly TraceDay[];
}

/** Counts so many days after `from` that `counts` lets pass. */
const count = (from: string, wanted: number, pauses: readonly Pause[], calendar: Calendar, every: boolean): Count => {
  const days: TraceDay[] = [{ on: from, counted: false, why: 'start day, not counted' }];
  let left = wanted;
  let on = from;
  while (left > 0) {
    on = addDays(on, 1);
    if (days.length > MOST_DAYS)
      throw new Error(`a clock from ${from} of ${wanted} days does not end within ${MOST_DAYS} days`);
    const kind = dayKind(calendar, on);
    const paused = pausedAtEndOf(on, pauses);
    const counted = !paused && (every || kind.working);
    if (counted) left -= 1;
    days.push({
      on,
      counted,
      why: paused ? 'paused: the day ends suspended' : every ? `calendar day (${kind.why})` : kind.why,
    });
  }
  return { dueOn: on, days };
};

const rolled = ({ dueOn, days }: Count, calendar: Calendar): Count => {
  const more: TraceDay[] = [];
  let on = dueOn;
  while (!dayKind(calendar, on).working) {
    on = addDays(on, 1);
    const kind = dayKind(calendar, on);
    more.push({
      on,
      counted: false,
      why: kind.working ? `rolled over to the next working day (${kind.why})` : `rolled over: ${kind.why}`,
    });
  }
  return { dueOn: on, days: [...days, ...more] };
};

/** A period of months or years: to its nominal last day, longer by the days it stood still. */
const period = (from: string, months: number, run: Run, calendar: Calendar): Count => {
  const nominal = addMonths(from, months);
  const length = Math.round((Date.parse(nominal) - Date.parse(from)) / (24 * HOUR_MS));
  return count(from, length + extended(run), run.pauses, calendar, true);
};

const given = (run: Run, calendar: Calendar): Count | null => {
  if (run.givenOn === null) return null;
  const base: Count = { dueOn: run.givenOn, days: [{ on: run.givenOn, counted: true, why: 'the date given' }] };
  const more = extended(run);
  return more === 0 ? base : rolled(count(run.givenOn, more, run.pauses, calendar, true), calendar);
};

const countOf = (run: Run, from: string, calendar: Calendar): Count => {
  const length = run.length ?? 0;
  switch (run.unit) {
    case 'workingDay':
      return count(from, length + extended(run), run.pauses, calendar, false);
    case 'calendarDay':
      return rolled(count(from, length + extended(run), run.pauses, calendar, true), calendar);
    case 'month':
      return rolled(period(from, length, run, calendar), calendar);
    case 'year':
      return rolled(period(from, length * 12, run, calendar), calendar);
    case 'date':
      return given(run, calendar) ?? count(from, length + extended(run), run.pauses, calendar, false);
    case 'hour':
      throw new Error('hours are not counted by days');
  }
};

const byHours = (run: Run): string => {
  const paused = run.pauses.reduce(
    (sum, pause) => sum + (pause.to === null ? 0 : Date.parse(pause.to) - Date.parse(pause.from)),
    0,
  );
  return new Date(Date.parse(run.startedAt) + ((run.length ?? 0) + extended(run)) * HOUR_MS + paused).toISOString();
};

/** The due date of a run with its trace. While it stands still it has none; the trace then shows the count so far. */
export const reckon = (run: Run, calendar: Calendar): Reckoning => {
  const from = businessDate(run.startedAt);
  const base = { calendarVersion: calendar.version };
  if (run.unit === 'hour') {
    const dueAt = byHours(run);
    const days = [
      {
        on: businessDate(dueAt),
        counted: true,
        why: `${(run.length ?? 0) + extended(run)} hours after ${run.startedAt}, plainly`,
      },
    ];
    if (standsStill(run.pauses)) return { ...base, dueOn: null, dueAt: null, provisional: false, days };
    return { ...base, dueOn: businessDate(dueAt), dueAt, provisional: false, days };
  }
  if (standsStill(run.pauses))
    return { ...base, dueOn: null, dueAt: null, provisional: false, days: standing(run, from, calendar) };
  const { dueOn, days } = countOf(run, from, calendar);
  const provisional =
    days.some((day) => dayKind(calendar, day.on).provisional) && (run.unit !== 'date' || run.givenOn === null);
  return { ...base, dueOn, dueAt: endOf(dueOn), provisional, days: withExtensions(run, days) };
};

const withExtensions = (run: Run, days: readonly TraceDay[]): readonly TraceDay[] => [
  ...days,
  ...run.extensions.map((extension) => ({
    on: businessDate(extension.at),
    counted: false,
    why: `extended by ${extension.days} (${extension.by})`,
  })),
];

/** The days up to the pause that goes on. */
const standing = (run: Run, from: string, calendar: Calendar): readonly TraceDay[] => {
  const pausedOn = businessDate(run.pauses.find((pause) => pause.to === null)?.from ?? run.startedAt);
  const days: TraceDay[] = [{ on: from, counted: false, why: 'start day, not counted' }];
  for (let on = addDays(from, 1); on < pausedOn; on = addDays(on, 1)) {
    const kind = dayKind(calendar, on);
    const paused = pausedAtEndOf(on, run.pauses);
    const counted = !paused && (run.unit !== 'workingDay' || kind.working);
    days.push({ on, counted, why: paused ? 'paused: the day ends suspended' : kind.why });
  }
  return withExtensions(run, [
    ...days,
    { on: pausedOn, counted: false, why: 'paused from here; what is left is kept' },
  ]);
};

/** Days (of the run's own unit) counted strictly before `on`. */
const countedBefore = (run: Run, on: string, calendar: Calendar): number => {
  let sum = 0;
  for (let day = addDays(businessDate(run.startedAt), 1); day < on; day = addDays(day, 1)) {
    if (pausedAtEndOf(day, run.pauses)) continue;
    if (run.unit !== 'workingDay' || dayKind(calendar, day).working) sum += 1;
  }
  return sum;
};

/**
 * What a run that ended at `endedAt` has left for one that goes on from `from`, in its own unit, never below 0. The two count together
 * as if the time between had been a pause.
 */
export const leftFor = (run: Run, endedAt: string, from: string, calendar: Calendar): number => {
  const total = (run.length ?? 0) + extended(run);
  if (run.unit === 'hour')
    return Math.max(0, total - Math.floor((Date.parse(endedAt) - Date.parse(run.startedAt)) / HOUR_MS));
  const today = businessDate(from);
  // The day it goes on would have counted; the new run leaves it out as its start day. The first day of all never counts.
  const startCounts =
    today !== businessDate(run.startedAt) && (run.unit !== 'workingDay' || dayKind(calendar, today).working) ? 1 : 0;
  return Math.max(0, total - countedBefore(run, businessDate(endedAt), calendar) - startCounts);
};

export const isCounted = (unit: DayUnit): boolean => unit === 'workingDay' || unit === 'calendarDay' || unit === 'hour';

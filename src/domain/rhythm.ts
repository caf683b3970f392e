// The rhythm of dispatch reports (调度): which days a report counts, and when its turn comes. By calendar days in Asia/Shanghai; working days
// matter only where the configuration says so. Pure.
import { addDays, instantOf, weekday } from './business-date.ts';
import { dayKind, type Calendar } from './calendar.ts';

export const DISPATCH_RHYTHMS = ['daily', 'threeDay', 'weekly', 'tenDay', 'monthly', 'none'] as const;
export type DispatchRhythm = (typeof DISPATCH_RHYTHMS)[number];

export interface DispatchRule {
  readonly rhythm: DispatchRhythm;
  /** The hour of its day at which the report is made. */
  readonly hour: number;
  readonly workingDaysOnly: boolean;
  readonly soonDays: number;
}

export interface Period {
  readonly fromOn: string;
  /** The last day that it counts. */
  readonly untilOn: string;
}

/** Three-day periods count from this Monday. */
const THREE_DAY_ANCHOR = '2004-01-05';

const daysBetween = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);

const firstOfMonth = (on: string): string => `${on.slice(0, 8)}01`;
const firstOfNextMonth = (on: string): string => firstOfMonth(addDays(firstOfMonth(on), 31));

const tenDays = (on: string): Period => {
  const day = Number(on.slice(8));
  if (day > 20) return { fromOn: `${on.slice(0, 8)}21`, untilOn: addDays(firstOfNextMonth(on), -1) };
  return day > 10
    ? { fromOn: `${on.slice(0, 8)}11`, untilOn: `${on.slice(0, 8)}20` }
    : { fromOn: firstOfMonth(on), untilOn: `${on.slice(0, 8)}10` };
};

/** The period that a day lies in. */
export const periodOf = (rhythm: Exclude<DispatchRhythm, 'none'>, on: string): Period => {
  switch (rhythm) {
    case 'daily':
      return { fromOn: on, untilOn: on };
    case 'threeDay': {
      const fromOn = addDays(on, -(((daysBetween(THREE_DAY_ANCHOR, on) % 3) + 3) % 3));
      return { fromOn, untilOn: addDays(fromOn, 2) };
    }
    case 'weekly': {
      const fromOn = addDays(on, -((weekday(on) + 6) % 7));
      return { fromOn, untilOn: addDays(fromOn, 6) };
    }
    case 'tenDay':
      return tenDays(on);
    case 'monthly':
      return { fromOn: firstOfMonth(on), untilOn: addDays(firstOfNextMonth(on), -1) };
  }
};

/** When the report of a period is made. */
export const turnOf = ({ hour, workingDaysOnly }: DispatchRule, period: Period, calendar: Calendar): string => {
  let on = addDays(period.untilOn, 1);
  while (workingDaysOnly && !dayKind(calendar, on).working) on = addDays(on, 1);
  return instantOf(on, hour);
};

/** More missed turns than this are not made up: nobody reads a dispatch of last year. */
export const MOST_TURNS = 62;

/**
 * The periods whose turn has come, oldest first: from the one that `since` lies in, or the one after the last that was reported.
 * `lastOn` is the last day that was reported, null when there was no report yet.
 */
export const duePeriods = (
  rule: DispatchRule,
  since: string,
  lastOn: string | null,
  now: string,
  calendar: Calendar,
): readonly Period[] => {
  if (rule.rhythm === 'none') return [];
  const due: Period[] = [];
  let period = periodOf(rule.rhythm, lastOn === null ? since : addDays(lastOn, 1));
  // After a change of rhythm the first period begins where the last report ended.
  if (lastOn !== null && period.fromOn <= lastOn) period = { ...period, fromOn: addDays(lastOn, 1) };
  while (turnOf(rule, period, calendar) <= now) {
    due.push(period);
    period = periodOf(rule.rhythm, addDays(period.untilOn, 1));
  }
  return due.slice(-MOST_TURNS);
};

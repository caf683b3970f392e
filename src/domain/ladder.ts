// The next step of a run's ladder: a share of its working time, or working days after it was due. A run that stands still has none.
import { addDays, businessDate, endOf } from './business-date.ts';
import { dayKind, type Calendar } from './calendar.ts';
import type { ClockRule, Deadline, Ladder, LadderStep } from './deadline.ts';
import { shareOf } from './office-hours.ts';
import { reckon } from './reckon.ts';

export interface ClockRules {
  readonly rules: readonly ClockRule[];
  readonly ladders: readonly Ladder[];
  readonly calendar: Calendar;
  readonly ruleVersion: string;
}

export interface NextStep {
  readonly level: number;
  /** ISO instant. */
  readonly at: string;
}

const workingDaysAfter = (on: string, days: number, calendar: Calendar): string => {
  let day = on;
  for (let left = days; left > 0;) {
    day = addDays(day, 1);
    if (dayKind(calendar, day).working) left -= 1;
  }
  return day;
};

/** The working days that a run counts on: office hours of a day that it stood still do not belong to its working time. */
const workingDays = (deadline: Deadline, calendar: Calendar): readonly string[] => {
  if (deadline.unit === 'date' && deadline.givenOn !== null) {
    const days: string[] = [];
    for (let on = addDays(businessDate(deadline.startedAt), 1); on <= (deadline.dueOn ?? ''); on = addDays(on, 1)) {
      if (dayKind(calendar, on).working) days.push(on);
    }
    return days;
  }
  return reckon(deadline, calendar)
    .days.filter((day) => (day.counted || day.on === deadline.dueOn) && dayKind(calendar, day.on).working)
    .map((day) => day.on);
};

const plainShare = (deadline: Deadline, share: number): string => {
  const from = Date.parse(deadline.startedAt);
  return new Date(from + (Date.parse(deadline.dueAt ?? deadline.startedAt) - from) * share).toISOString();
};

const instantOfStep = (
  deadline: Deadline & { dueOn: string; dueAt: string },
  step: LadderStep,
  calendar: Calendar,
): string => {
  if ('afterDue' in step.at) {
    return step.at.afterDue === 0
      ? deadline.dueAt
      : endOf(workingDaysAfter(deadline.dueOn, step.at.afterDue, calendar));
  }
  if (deadline.unit === 'hour') return plainShare(deadline, step.at.share);
  return shareOf(workingDays(deadline, calendar), step.at.share) ?? plainShare(deadline, step.at.share);
};

export const ladderOf = (
  deadline: Pick<Deadline, 'clock'>,
  { rules, ladders }: Pick<ClockRules, 'rules' | 'ladders'>,
): Ladder | undefined => {
  const name = rules.find((rule) => rule.id === deadline.clock)?.ladder ?? 'default';
  return ladders.find((ladder) => ladder.id === name);
};

/** The step above the run's level, null at the top, without a ladder, when it stands still or has ended. */
export const nextStep = (deadline: Deadline, clocks: ClockRules): NextStep | null => {
  const { dueOn, dueAt } = deadline;
  if (deadline.state !== 'open' || dueOn === null || dueAt === null) return null;
  const step = ladderOf(deadline, clocks)?.steps.find((found) => found.level > deadline.level);
  return step === undefined
    ? null
    : { level: step.level, at: instantOfStep({ ...deadline, dueOn, dueAt }, step, clocks.calendar) };
};

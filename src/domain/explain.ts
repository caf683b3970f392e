// Explains a clock from its rule alone: when it would be due from a start, day by day.
import { businessDate, instantOf } from './business-date.ts';
import type { Calendar } from './calendar.ts';
import type { ClockRule, TraceDay, Verification } from './deadline.ts';
import { reckon } from './reckon.ts';

export interface Explained {
  readonly clock: string;
  readonly start: string;
  readonly dueOn: string | null;
  readonly dueAt: string | null;
  readonly provisional: boolean;
  readonly calendarVersion: string;
  readonly article: string;
  readonly verified: Verification;
  /** Why the rule does not apply on the start day; null when it does. */
  readonly outside: string | null;
  readonly days: readonly TraceDay[];
}

const outside = (rule: ClockRule, on: string): string | null => {
  if (on < rule.validFrom) return `the rule is valid from ${rule.validFrom}; the start ${on} lies before`;
  return rule.validTo !== null && on > rule.validTo
    ? `the rule was valid until ${rule.validTo}; the start ${on} lies after`
    : null;
};

/** `start`: YYYY-MM-DD, or an instant for clocks that count hours. */
export const explainClock = (rule: ClockRule, start: string, calendar: Calendar): Explained => {
  const startedAt = start.length === 10 ? instantOf(start, 0) : new Date(start).toISOString();
  const on = businessDate(startedAt);
  const { dueOn, dueAt, provisional, calendarVersion, days } = reckon(
    { startedAt, unit: rule.unit, length: rule.length, givenOn: null, pauses: [], extensions: [] },
    calendar,
  );
  return {
    clock: rule.id,
    start,
    dueOn,
    dueAt,
    provisional,
    calendarVersion,
    article: rule.article,
    verified: rule.verified,
    outside: outside(rule, on),
    days,
  };
};

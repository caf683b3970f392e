// Several clocks run side by side: which comes first, and why. Due first is first; of two due on the same instant a clock of the law goes
// before one of the profile, and one whose lapse loses a right before one whose lapse is a breach.
import { businessDate } from './business-date.ts';
import type { ClockRule, Deadline, Verification } from './deadline.ts';

export interface Ranked {
  /** 1 comes first; null when it stands still or has ended. */
  readonly rank: number | null;
  readonly first: boolean;
  readonly label: { readonly zh: string; readonly en: string };
  readonly kind: 'profile' | 'statutory';
  readonly expiry: ClockRule['expiry'];
  readonly article: string;
  readonly verified: Verification;
  readonly because: string;
}

const WEIGHT = { lapse: 0, routeOpen: 1, breach: 2, none: 3 } as const;

const MEANS = {
  breach: 'past it the office is in breach',
  routeOpen: 'past it another way is open',
  lapse: 'past it a right is lost',
  none: 'past it nothing follows',
} as const;

const UNITS = {
  workingDay: 'working days',
  calendarDay: 'days',
  hour: 'hours',
  month: 'months',
  year: 'years',
  date: 'working days',
} as const;

const counted = (deadline: Deadline): string => {
  const more = deadline.extensions.reduce((sum, extension) => sum + extension.days, 0);
  const base =
    deadline.givenOn !== null
      ? `the day given, ${deadline.givenOn}`
      : `${deadline.length ?? 0} ${UNITS[deadline.unit]} from ${businessDate(deadline.startedAt)}`;
  return more === 0 ? base : `${base}, extended by ${more}`;
};

const place = (rank: number | null, next: Deadline | undefined, deadline: Deadline): string => {
  if (deadline.state !== 'open') return deadline.state;
  if (rank === null) return 'stands still';
  const due = `due on ${deadline.dueOn}${deadline.provisional ? ' (provisional)' : ''}`;
  if (rank > 1) return due;
  return next === undefined
    ? `first: ${due}, nothing else is due`
    : `first: ${due}, before ${next.clock} on ${next.dueOn}`;
};

/** The runs in their own order, each with its place among those that are open. */
export const ranked = <T extends Deadline>(
  deadlines: readonly T[],
  rules: readonly ClockRule[],
): readonly (T & Ranked)[] => {
  const ruleOf = new Map(rules.map((rule) => [rule.id, rule]));
  const weight = ({ clock }: Deadline): readonly [number, number] => {
    const rule = ruleOf.get(clock);
    return [rule?.kind === 'statutory' ? 0 : 1, WEIGHT[rule?.expiry ?? 'none']];
  };
  const order = deadlines
    .filter((deadline) => deadline.state === 'open' && deadline.dueAt !== null)
    .sort((a, b) => {
      const [[lawA, lostA], [lawB, lostB]] = [weight(a), weight(b)];
      return (
        (a.dueAt as string).localeCompare(b.dueAt as string) || lawA - lawB || lostA - lostB || a.id.localeCompare(b.id)
      );
    });
  return deadlines.map((deadline) => {
    const index = order.indexOf(deadline);
    const rank = index < 0 ? null : index + 1;
    const rule = ruleOf.get(deadline.clock);
    const expiry = rule?.expiry ?? 'none';
    const article = rule?.article ?? '';
    const law = rule?.kind === 'statutory' ? `; ${article}` : '';
    return {
      ...deadline,
      rank,
      first: rank === 1,
      label: rule?.label ?? { zh: deadline.clock, en: deadline.clock },
      kind: rule?.kind ?? 'profile',
      expiry,
      article,
      verified: rule?.verified ?? 'profile',
      because: `${place(rank, order[1], deadline)}: ${counted(deadline)}${law}; ${MEANS[expiry]}`,
    };
  });
};

/** Open ones, first first, then what stands still. */
export const firstFirst = <T extends Ranked & Deadline>(runs: readonly T[]): readonly T[] =>
  runs
    .filter((run) => run.state === 'open')
    .sort((a, b) => (a.rank ?? Infinity) - (b.rank ?? Infinity) || a.id.localeCompare(b.id));

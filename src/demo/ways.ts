// How many clues of the platform go which way, by the figures and by weights of our own where nothing is published.
import type { Figures } from './figures.ts';
import type { OpenWay } from './open-ways.ts';
import type { PaidWay } from './paid-ways.ts';
import { castOf } from './random.ts';

/** Share of the matters (cases and coordinated clues) that the platform brought, beyond what inspection found. */
const PLATFORM_SHARE = 0.617;
const OPEN_COORDINATED_SHARE = 0.06;
/** Cases that carry a second clue. */
const JOINED_SHARE = 0.005;

const PAID_WEIGHTS: Readonly<Record<PaidWay, number>> = {
  direct: 400,
  agreed: 330,
  instalments: 80,
  mediationFailed: 30,
  defaulted: 30,
  filed: 60,
  rejected: 20,
  unsatisfied: 20,
  returned: 15,
  reopened: 12,
  suspended: 10,
  extended: 8,
  late: 7,
};
const UNPAID_WEIGHTS = {
  short: 770,
  noContact: 20,
  declined: 55,
  duplicate: 75,
  withdrawn: 40,
  transferred: 20,
  elsewhere: 14,
  unmarked: 6,
} as const;
const OPEN_WEIGHTS = {
  received: 10,
  assigned: 12,
  verifying: 22,
  mediating: 30,
  overdue: 8,
  resolved: 6,
  revisiting: 6,
  suspended: 4,
  referred: 2,
} as const;
const OPEN_PAID_WEIGHTS = { promised: 30, partPaid: 30, paid: 40 } as const;

/** Working days before the end in which clues that are open then came. */
export const OPEN_SINCE: Readonly<Record<OpenWay, readonly [number, number]>> = {
  received: [1, 0],
  assigned: [2, 0],
  verifying: [4, 0],
  mediating: [11, 0],
  overdue: [26, 17],
  resolved: [7, 0],
  revisiting: [9, 0],
  suspended: [25, 5],
  referred: [7, 0],
  promised: [13, 0],
  partPaid: [13, 0],
  paid: [12, 0],
};

export interface Way {
  readonly name: string;
  readonly family: 'paid' | 'unpaid' | 'open';
  readonly pays: boolean;
  /** It becomes the second clue of a case. */
  readonly joins?: true;
}

/** How many clues go which way. */
export const waysOf = (figures: Figures, matters: number): Way[] => {
  const { received, closed } = figures.platform;
  const openCoordinated = Math.min(received - closed, Math.round(matters * OPEN_COORDINATED_SHARE));
  const ended = matters - openCoordinated;
  const joined = Math.round(matters * JOINED_SHARE);
  const suits = figures.procuratorate.accepted - figures.procuratorate.settled - figures.procuratorate.adopted;
  const unpaid = closed - ended - joined - suits;
  if (ended < 1 || unpaid < 1) throw new Error('the scale is too small for the platform figures');
  const of = (family: Way['family'], names: readonly string[], pays: boolean): Way[] =>
    names.map((name) => ({ name, family, pays }));
  const repeated = (name: string, times: number): string[] => Array.from({ length: times }, () => name);
  return [
    ...of('paid', castOf(ended, PAID_WEIGHTS), true),
    ...of('paid', repeated('direct', joined), true).map((way): Way => ({ ...way, joins: true })),
    ...of('unpaid', castOf(unpaid, UNPAID_WEIGHTS), false),
    ...of('unpaid', repeated('court', suits), false),
    ...of('open', castOf(openCoordinated, OPEN_PAID_WEIGHTS), true).map((way) => ({
      ...way,
      pays: way.name !== 'promised',
    })),
    ...of('open', castOf(received - closed - openCoordinated, OPEN_WEIGHTS), false),
  ];
};

/** Matters of the platform, when so many are left beside the inspection's. */
export const platformMatters = (figures: Figures, beside: number): number =>
  Math.min(figures.platform.closed, Math.round(beside * PLATFORM_SHARE));

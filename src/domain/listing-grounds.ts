// Whether an employer is listed (人社部令45号 art. 5): ordered to pay, the order served and lapsed, and what is withheld reaches the amount or
// the number of workers of 法释〔2013〕3号 art. 3 in its region; or a grave incident, which only a person can see. Pure.
import type { Threshold } from './threshold.ts';

/** What is known of the order to pay of a case. */
export interface LapsedOrder {
  readonly case: string;
  readonly served: boolean;
  /** The last day on which it could be paid, null without an order. */
  readonly payBy: string | null;
  readonly lapsed: boolean;
  /** Ordered and not paid, 分. */
  readonly unpaidFen: number;
  readonly workers: number;
  /** Of the longest period for which a worker of it was not paid. */
  readonly months: number;
}

export interface ListingReason {
  readonly what: 'order' | 'oneWorker' | 'manyWorkers' | 'incident';
  readonly reached: boolean;
  /** The case that it was read from; null for all of them together. */
  readonly case: string | null;
  readonly found: Readonly<Record<string, number | string | boolean | null>>;
  readonly expected: Readonly<Record<string, number | string | boolean | null>>;
}

export interface ListingGrounds {
  readonly reached: boolean;
  readonly reasons: readonly ListingReason[];
  /** What is not reached, in words; empty when it is. */
  readonly why: string;
  readonly source: string | null;
}

const ofOrder = ({ case: number, served, payBy, lapsed }: LapsedOrder): ListingReason => ({
  what: 'order',
  reached: served && lapsed,
  case: number,
  found: { served, payBy, lapsed },
  expected: { served: true, lapsed: true },
});

const ofOne = (order: LapsedOrder, { months, oneFen }: Threshold): ListingReason => {
  const each = order.workers === 0 ? 0 : Math.floor(order.unpaidFen / order.workers);
  return {
    what: 'oneWorker',
    reached: order.months >= months && each >= oneFen,
    case: order.case,
    found: { months: order.months, fenOfEach: each },
    expected: { months, fenOfEach: oneFen },
  };
};

const ofMany = (orders: readonly LapsedOrder[], { workers, manyFen }: Threshold): ListingReason => {
  const found = {
    workers: orders.reduce((sum, order) => sum + order.workers, 0),
    unpaidFen: orders.reduce((sum, order) => sum + order.unpaidFen, 0),
  };
  const reached = found.workers >= workers && found.unpaidFen >= manyFen;
  return { what: 'manyWorkers', reached, case: null, found, expected: { workers, unpaidFen: manyFen } };
};

const said = ({ what, case: of, found, expected }: ListingReason): string => {
  const list = (fields: ListingReason['found']): string =>
    Object.entries(fields)
      .map(([name, value]) => `${name} ${String(value)}`)
      .join(', ');
  return `${what}${of === null ? '' : ` of ${of}`}: found ${list(found)}, expected ${list(expected)}`;
};

const INCIDENT: ListingReason = { what: 'incident', reached: true, case: null, found: {}, expected: {} };

/** Only orders that were served and have lapsed count. `ground`: what the listing was proposed for. */
export const listingGrounds = (
  ground: unknown,
  orders: readonly LapsedOrder[],
  threshold: Threshold | null,
): ListingGrounds => {
  const lapsed = orders.filter((order) => order.served && order.lapsed);
  const amounts =
    threshold === null || lapsed.length === 0
      ? []
      : [...lapsed.map((order) => ofOne(order, threshold)), ofMany(lapsed, threshold)];
  const reasons = [...orders.map(ofOrder), ...amounts, ...(ground === 'incident' ? [INCIDENT] : [])];
  const reached = ground === 'incident' || amounts.some((reason) => reason.reached);
  const missing =
    orders.length === 0
      ? 'it names no case, and no clue with a case, whose order to pay was served and lapsed'
      : reasons
          .filter((reason) => !reason.reached)
          .map(said)
          .join('; ');
  return { reached, reasons, why: reached ? '' : missing, source: threshold?.source ?? null };
};

/** Months from one day to another, both begun months counted; none where a day is unknown. */
export const monthsOf = (from: string | null, to: string | null): number => {
  if (from === null || to === null) return 0;
  const months = (day: string): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
  return Math.max(0, months(to) - months(from) + 1);
};

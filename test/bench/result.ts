// One figure of the benchmark, as it is printed and kept.
import { spreadOf } from './measure.ts';

export interface Result {
  readonly name: string;
  /** Median of the runs. */
  readonly value: number;
  readonly unit: string;
  readonly spread: { readonly low: number; readonly high: number };
  /** What the hand-written program, or the smaller database, reached in the same run; null: the target is a figure of its own. */
  readonly limit: number | null;
  readonly ratio: number | null;
  readonly target: string;
  readonly met: boolean;
}

interface Measured {
  readonly name: string;
  readonly unit: string;
  readonly runs: readonly number[];
  readonly limits?: readonly number[];
}

const rounded = (number: number): number => Number(number.toPrecision(4));

/** Held to a share of a limit, or to at most a multiple of it. */
export const against = (
  { name, unit, runs, limits = [] }: Measured,
  bound: { readonly atLeast: number } | { readonly atMost: number },
): Result => {
  const spread = spreadOf(runs);
  const limit = spreadOf(limits).median;
  const ratio = spread.median / limit;
  const [target, met] =
    'atLeast' in bound
      ? [`≥ ${bound.atLeast} of the limit`, ratio >= bound.atLeast]
      : [`≤ ${bound.atMost} of the limit`, ratio <= bound.atMost];
  return {
    name,
    value: rounded(spread.median),
    unit,
    spread: { low: rounded(spread.low), high: rounded(spread.high) },
    limit: rounded(limit),
    ratio: rounded(ratio),
    target,
    met,
  };
};

/** Held to a figure that it may not exceed. */
export const atMost = ({ name, unit, runs }: Measured, most: number): Result => {
  const spread = spreadOf(runs);
  return {
    name,
    value: rounded(spread.median),
    unit,
    spread: { low: rounded(spread.low), high: rounded(spread.high) },
    limit: null,
    ratio: null,
    target: `≤ ${most} ${unit}`,
    met: spread.median <= most,
  };
};

// What is owed and whether it is paid, by what is known of a clue so far.
import type { ClueContext } from './context.ts';

/** What was claimed with the clue and is now claimed with clues that were split off from it, in 分. */
export const splitFen = (context: ClueContext): number =>
  (context.splitInto ?? []).reduce((sum, part) => sum + part.claimedFen, 0);

export const splitWorkers = (context: ClueContext): number =>
  (context.splitInto ?? []).reduce((sum, part) => sum + part.workers, 0);

/** What is still claimed with the clue itself, in 分. */
export const claimLeftFen = (context: ClueContext): number => Math.max(0, context.claimedFen - splitFen(context));

/** The most that may be paid without a reason, in 分: what was agreed, else ordered, else verified, else claimed. */
export const ceilingFen = (context: ClueContext): number =>
  context.agreedFen ?? context.orderedFen ?? context.verifiedFen ?? claimLeftFen(context);

export const isFullyPaid = (context: ClueContext): boolean => context.paidFen >= ceilingFen(context);

/** So many hundredths of an amount in 分, half a 分 up; exact for every amount that is stored. */
export const percentOf = (fen: number, percent: number): number => {
  const hundreds = Math.floor(fen / 100);
  return hundreds * percent + Math.floor(((fen - hundreds * 100) * percent + 50) / 100);
};

/**
 * Splits an amount by weights, to the 分: the largest remainders get what is left, the first of equal ones first. Without any weight
 * the parts are equal.
 */
export const sharesOf = (fen: number, weights: readonly number[]): readonly number[] => {
  if (weights.length === 0) return [];
  const sum = weights.reduce((all, weight) => all + weight, 0);
  const by = sum === 0 ? weights.map(() => 1n) : weights.map((weight) => BigInt(weight));
  const total = by.reduce((all, weight) => all + weight, 0n);
  const parts = by.map((weight, index) => {
    const product = BigInt(fen) * weight;
    return { index, whole: Number(product / total), rest: product % total };
  });
  const left = fen - parts.reduce((all, part) => all + part.whole, 0);
  const first = new Set(
    [...parts]
      .sort((a, b) => (a.rest === b.rest ? a.index - b.index : a.rest > b.rest ? -1 : 1))
      .slice(0, left)
      .map((part) => part.index),
  );
  return parts.map((part) => part.whole + (first.has(part.index) ? 1 : 0));
};

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

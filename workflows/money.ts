// What is owed and whether it is paid, by what is known of a clue so far.
import type { ClueContext } from './context.ts';

/** The most that may be paid without a reason, in 分: what was agreed, else ordered, else verified, else claimed. */
export const ceilingFen = (context: ClueContext): number =>
  context.agreedFen ?? context.orderedFen ?? context.verifiedFen ?? context.claimedFen;

export const isFullyPaid = (context: ClueContext): boolean => context.paidFen >= ceilingFen(context);

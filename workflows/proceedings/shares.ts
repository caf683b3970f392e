// How an amount of a proceeding is split over its clues: as the decision or the agreement names, else by what was verified or claimed.
import { sharesOf } from '../money.ts';
import type { ProceedingContext, ProceedingEvent } from '../proceeding.ts';

export interface Share {
  readonly clue: string;
  readonly amountFen: number;
}

interface Weight {
  readonly clue: string;
  readonly fen: number;
}

/** The weights are facts of the move: what its clues held when it was made. */
export const splitOver = (amountFen: number, context: ProceedingContext, event: ProceedingEvent): readonly Share[] => {
  const named = context.fields['shares'] as readonly Share[] | undefined;
  if (named !== undefined) return named;
  const weights = (event.facts['weights'] as readonly Weight[] | undefined) ?? [];
  const parts = sharesOf(
    amountFen,
    weights.map((weight) => weight.fen),
  );
  return weights.map((weight, index) => ({ clue: weight.clue, amountFen: parts[index] ?? 0 }));
};

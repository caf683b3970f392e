// Shares of people and money among the clues that pay.
import type { Planning } from './plan.ts';
import { sharesOf } from './random.ts';

/** Money and people of those that pay, by their order; amounts in whole 元. */
export const moneyOf = (
  { random }: Planning,
  payers: number,
  total: { readonly workers: number; readonly fen: number },
): { workers: number; amountFen: number }[] => {
  const workers = sharesOf(
    total.workers,
    Array.from({ length: payers }, () => 0.2 + random.next() ** 3 * 4),
    1,
  );
  const amounts = sharesOf(
    total.fen,
    workers.map((one) => one * (0.5 + random.next())),
    100,
    100,
  );
  return workers.map((one, index) => ({ workers: one, amountFen: amounts[index] as number }));
};

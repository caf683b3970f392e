// Rates and latencies, and what several runs of one measurement say together.

export interface Spread {
  readonly median: number;
  readonly low: number;
  readonly high: number;
}

const sorted = (numbers: readonly number[]): readonly number[] => [...numbers].sort((a, b) => a - b);

/** The value that `share` of them do not exceed. */
export const percentile = (numbers: readonly number[], share: number): number => {
  const all = sorted(numbers);
  return all[Math.min(all.length - 1, Math.ceil(all.length * share) - 1)] ?? Number.NaN;
};

export const spreadOf = (runs: readonly number[]): Spread => ({
  median: percentile(runs, 0.5),
  low: Math.min(...runs),
  high: Math.max(...runs),
});

/** Does `work` for each item, `width` at a time; items a second, and how long each took in milliseconds. */
export const rateOf = async <T>(
  items: readonly T[],
  width: number,
  work: (item: T, lane: number) => Promise<unknown>,
): Promise<{ readonly perSecond: number; readonly took: readonly number[] }> => {
  const took: number[] = [];
  let next = 0;
  const lane = async (_: unknown, number: number): Promise<void> => {
    for (;;) {
      const item = items[next++];
      if (item === undefined) return;
      const from = performance.now();
      await work(item, number);
      took.push(performance.now() - from);
    }
  };
  const begun = performance.now();
  await Promise.all(Array.from({ length: width }, lane));
  return { perSecond: (items.length / (performance.now() - begun)) * 1000, took };
};

// Chance that repeats itself: the same seed draws the same numbers on every machine.

export interface Chance {
  /** Evenly between 0 and 1, without 1. */
  readonly draw: () => number;
}

/** mulberry32 by Tommy Ettinger: 32 bits of state are plenty for some hundred thousand draws. */
export const chance = (seed: number): Chance => {
  let state = seed >>> 0;
  return {
    draw: () => {
      state = (state + 0x6d2b79f5) >>> 0;
      let mixed = Math.imul(state ^ (state >>> 15), state | 1);
      mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
      return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
    },
  };
};

/** One of these by its weight; null when none has any. */
export const pick = <T>(from: readonly { readonly what: T; readonly weight: number }[], by: Chance): T | null => {
  let left = by.draw() * from.reduce((sum, { weight }) => sum + weight, 0);
  for (const { what, weight } of from) {
    left -= weight;
    if (left < 0) return what;
  }
  return from.at(-1)?.what ?? null;
};

/** How many come when `mean` come on average (Knuth; means here are small). */
export const poisson = (mean: number, by: Chance): number => {
  // Large means would underflow: they are the sum of smaller ones.
  if (mean > 30) return poisson(mean / 2, by) + poisson(mean / 2, by);
  const limit = Math.exp(-mean);
  let count = 0;
  for (let product = by.draw(); product > limit; product *= by.draw()) count += 1;
  return count;
};

/** A value between the quantiles that were observed, evenly spaced from the lowest to the highest. */
export const sample = (quantiles: readonly number[], by: Chance): number => {
  const place = by.draw() * (quantiles.length - 1);
  const [low, high] = [quantiles[Math.floor(place)] ?? 0, quantiles[Math.ceil(place)] ?? 0];
  return low + (high - low) * (place - Math.floor(place));
};

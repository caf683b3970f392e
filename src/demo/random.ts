// Chance that is the same at every run: a seeded generator, and shares that add up exactly.

export interface Random {
  /** From 0 up to, not including, 1. */
  readonly next: () => number;
  /** A whole number from `least` to `most`, both included. */
  readonly whole: (least: number, most: number) => number;
  readonly pick: <T>(list: readonly T[]) => T;
  readonly chance: (share: number) => boolean;
  readonly shuffled: <T>(list: readonly T[]) => T[];
}

/** FNV-1a, so that neighbouring seeds give unlike numbers. */
const hashOf = (seed: string): number => {
  let hash = 0x811c9dc5;
  for (let index = 0; index < seed.length; index += 1)
    hash = Math.imul(hash ^ seed.charCodeAt(index), 0x01000193) >>> 0;
  return hash;
};

/** A generator of the kind mulberry32. */
export const randomOf = (seed: string): Random => {
  let state = hashOf(seed);
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
  };
  const whole = (least: number, most: number): number => least + Math.floor(next() * (most - least + 1));
  return {
    next,
    whole,
    pick: <T>(list: readonly T[]): T => list[whole(0, list.length - 1)] as T,
    chance: (share) => next() < share,
    shuffled: <T>(list: readonly T[]): T[] =>
      list
        .map((one) => ({ one, key: next() }))
        .sort((a, b) => a.key - b.key)
        .map(({ one }) => one),
  };
};

/**
 * Splits a whole `total` by weights into whole shares that add up to it exactly; nobody gets less than `least`, all but what does not
 * divide comes in multiples of `unit`. What is left over by rounding goes to the largest remainders.
 */
export const sharesOf = (total: number, weights: readonly number[], least = 0, unit = 1): number[] => {
  if (weights.length === 0) return [];
  const free = total - least * weights.length;
  if (free < 0) throw new Error(`${total} cannot be split into ${weights.length} shares of at least ${least}`);
  const sum = weights.reduce((all, one) => all + one, 0);
  const units = Math.floor(free / unit);
  const exact = weights.map((weight) => (units * weight) / sum);
  const floors = exact.map(Math.floor);
  let left = units - floors.reduce((all, one) => all + one, 0);
  const order = exact.map((one, index) => ({ index, rest: one - Math.floor(one) })).sort((a, b) => b.rest - a.rest);
  const shares = floors.map((one) => least + one * unit);
  for (const { index } of order) {
    if (left <= 0) break;
    shares[index] = (shares[index] as number) + unit;
    left -= 1;
  }
  shares[0] = (shares[0] as number) + (free - units * unit);
  return shares;
};

/** So many names by their weights, each name in one run; shuffle them before use. */
export const castOf = <T extends string>(total: number, weights: Readonly<Record<T, number>>): T[] => {
  const names = Object.keys(weights) as T[];
  const counts = sharesOf(
    total,
    names.map((name) => weights[name]),
  );
  return names.flatMap((name, index) => Array.from({ length: counts[index] as number }, () => name));
};

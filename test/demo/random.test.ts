// Seeded chance and exact shares.
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { castOf, randomOf, sharesOf } from '../../src/demo/random.ts';

const total = (list: readonly number[]): number => list.reduce((sum, one) => sum + one, 0);

describe('shares', () => {
  test('add up to the total exactly, none below the least', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0.01, max: 100, noNaN: true }), { minLength: 1, maxLength: 60 }),
        fc.integer({ min: 0, max: 5 }),
        fc.integer({ min: 1, max: 100 }),
        fc.integer({ min: 0, max: 1_000_000 }),
        (weights, least, unit, more) => {
          const sum = weights.length * least + more;
          const shares = sharesOf(sum, weights, least, unit);
          expect(total(shares)).toBe(sum);
          expect(Math.min(...shares)).toBeGreaterThanOrEqual(least);
        },
      ),
    );
  });

  test('refuse a total that is too small for the least of each', () => {
    expect(() => sharesOf(2, [1, 1, 1], 1)).toThrow('2 cannot be split into 3 shares of at least 1');
    expect(sharesOf(3, [1, 1, 1], 1)).toEqual([1, 1, 1]);
  });

  test('give names by their weights', () => {
    expect(castOf(10, { often: 9, seldom: 1 })).toEqual([...Array.from({ length: 9 }, () => 'often'), 'seldom']);
  });
});

describe('chance', () => {
  test('is the same for the same seed, and another one for another', () => {
    const drawn = (seed: string): number[] => {
      const random = randomOf(seed);
      return Array.from({ length: 20 }, () => random.whole(0, 1000));
    };
    expect(drawn('a')).toEqual(drawn('a'));
    expect(drawn('a')).not.toEqual(drawn('b'));
  });

  test('keeps within its bounds and reaches both', () => {
    const random = randomOf('bounds');
    const drawn = new Set(Array.from({ length: 200 }, () => random.whole(1, 3)));
    expect([...drawn].sort()).toEqual([1, 2, 3]);
  });
});

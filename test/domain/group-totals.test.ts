// A group's sums: whatever is marked, split or ordered together, nothing counts twice and nothing is lost.
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { groupTotals, type GroupClue } from '../../src/domain/group-totals.ts';
import { sumWarnings } from '../../src/domain/worker-list.ts';

const clue = (number: string, change: Partial<GroupClue> = {}): GroupClue => ({
  number,
  duplicateOf: null,
  claimedFen: 1000,
  splitFen: 0,
  workers: 3,
  splitWorkers: 0,
  verifiedFen: null,
  verifiedWorkers: null,
  orderedFen: null,
  paidFen: 0,
  workersPaid: 0,
  ...change,
});

describe('the sums of a group', () => {
  test('count a clue and its duplicate once, and every payment where it was booked', () => {
    const root = clue('a', { verifiedFen: 900, verifiedWorkers: 3, paidFen: 300, workersPaid: 1 });
    const double = clue('b', { duplicateOf: 'a', claimedFen: 1100, verifiedFen: 800, paidFen: 200, workersPaid: 1 });
    expect(groupTotals([root, double], [])).toMatchObject({
      clues: 2,
      duplicates: 1,
      workers: 3,
      claimedFen: 1000,
      verifiedFen: 900,
      paidFen: 500,
      workersPaid: 2,
    });
    expect(groupTotals([root, clue('b', { claimedFen: 1100 })], [])).toMatchObject({ duplicates: 0, claimedFen: 2100 });
  });
  test('count duplicates whose root lies outside once', () => {
    expect(groupTotals([clue('b', { duplicateOf: 'a' }), clue('c', { duplicateOf: 'a' })], [])).toMatchObject({
      duplicates: 1,
      claimedFen: 1000,
    });
  });
  test('count a part with the clue that it was split off from as the whole', () => {
    const whole = clue('a', { splitFen: 400, splitWorkers: 1 });
    expect(groupTotals([whole, clue('b', { claimedFen: 400, workers: 1 })], [])).toMatchObject({
      claimedFen: 1000,
      workers: 3,
    });
    expect(groupTotals([whole], [])).toMatchObject({ claimedFen: 600, workers: 2 });
  });
  test('count an order on several clues once, and say when it covers others too', () => {
    const order = { number: 'AJ1', clues: ['a', 'b'], orderedFen: 1500 };
    expect(groupTotals([clue('a'), clue('b', { orderedFen: 700 })], [order])).toMatchObject({
      orderedFen: 1500,
      sharedOrders: [],
    });
    expect(groupTotals([clue('a'), clue('c', { orderedFen: 10 })], [order])).toMatchObject({
      orderedFen: 1510,
      sharedOrders: ['AJ1'],
    });
  });

  const fen = fc.nat(10_000);
  const clues = fc
    .array(fc.record({ claimedFen: fen, paidFen: fen, root: fc.option(fc.nat(5), { nil: null }) }), {
      minLength: 1,
      maxLength: 12,
    })
    .map((found) =>
      found.map((one, index) => {
        const root = one.root === null ? null : one.root % found.length;
        const isRoot = root === null || root === index || found[root]?.root !== null;
        return clue(`n${String(index).padStart(2, '0')}`, {
          claimedFen: one.claimedFen,
          paidFen: one.paidFen,
          duplicateOf: isRoot ? null : `n${String(root).padStart(2, '0')}`,
        });
      }),
    );

  test('do not depend on the order of the clues', () => {
    fc.assert(
      fc.property(clues, (found) => expect(groupTotals([...found].reverse(), [])).toEqual(groupTotals(found, []))),
    );
  });
  test('hold each payment once, and each claim once by its root, whatever is marked', () => {
    fc.assert(
      fc.property(clues, (found) => {
        const totals = groupTotals(found, []);
        const roots = found.filter((one) => one.duplicateOf === null);
        expect(totals.paidFen).toBe(found.reduce((sum, one) => sum + one.paidFen, 0));
        expect(totals.claimedFen).toBe(roots.reduce((sum, one) => sum + one.claimedFen, 0));
      }),
    );
  });
});

describe('a list of workers', () => {
  const own = { workers: 2, splitWorkers: 0, claimedFen: 1000, splitFen: 0, verifiedFen: 800, paidFen: 300 };
  const sums = { workers: 2, claimedFen: 1000, verifiedFen: 800, paidFen: 300, unverified: 0 };
  test('that says what the clue says needs no warning', () => {
    expect(sumWarnings(sums, own)).toEqual([]);
    expect(sumWarnings({ ...sums, workers: 0, claimedFen: 0 }, own)).toEqual([]);
  });
  test('that differs is told where and by how much', () => {
    const found = sumWarnings({ ...sums, workers: 3, claimedFen: 900, paidFen: 801 }, own);
    expect(found.map(({ code, listed, clue: clues }) => [code, listed, clues])).toEqual([
      ['workersDiffer', 3, 2],
      ['claimedDiffers', 900, 1000],
      ['paidDiffers', 801, 300],
      ['paidAboveVerified', 801, 800],
    ]);
  });
  test('is compared with what was verified only when every line is', () => {
    expect(sumWarnings({ ...sums, verifiedFen: 500, unverified: 1 }, own)).toEqual([]);
    expect(sumWarnings({ ...sums, verifiedFen: 500 }, own).map((found) => found.code)).toEqual(['verifiedDiffers']);
  });
  test('is compared with what is left of a clue that was split', () => {
    expect(sumWarnings({ ...sums, workers: 1, claimedFen: 600 }, { ...own, splitFen: 400, splitWorkers: 1 })).toEqual(
      [],
    );
  });
});

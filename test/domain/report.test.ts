// Rounding, dates, regions and comparisons of reports, without a database.
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { asOfInstant, commonRegion, regionsFor } from '../../src/domain/campaign.ts';
import { FIGURES, figuresOf, type Tally } from '../../src/domain/figures.ts';
import { changeOf } from '../../src/domain/previous.ts';
import { groupsOf } from '../../src/domain/report-groups.ts';
import { changesBetween } from '../../src/domain/revision.ts';
import { percent, wan, yuanEach } from '../../src/domain/wan.ts';
import type { Person } from '../../src/domain/permission.ts';

describe('money in 万元', () => {
  test.each([
    [0n, '0.00'],
    [4_999n, '0.00'],
    [5_000n, '0.01'],
    [14_999n, '0.01'],
    [15_000n, '0.02'],
    [6_800n, '0.01'],
    [1_000_000n, '1.00'],
    [16_426_710_000n, '16426.71'],
    [9_007_199_254_740_993n, '9007199254.74'],
  ])('%s 分 is %s', (fen, shown) => {
    expect(wan(fen)).toBe(shown);
  });
  test('is rounded once: the sum of 7974.84, 2639.54, 424.67 and 0.68 is 11039.73', () => {
    expect(wan(7_974_840_000n + 2_639_540_000n + 424_670_000n + 680_000n)).toBe('11039.73');
    // Two amounts that each would be rounded down are more than nothing together.
    expect([wan(4_000n), wan(8_000n)]).toEqual(['0.00', '0.01']);
  });
  test('is never farther from the sum than half of the last place', () => {
    fc.assert(
      fc.property(fc.bigInt(0n, 10n ** 15n), (fen) => {
        const shown = BigInt(wan(fen).replace('.', '')) * 10_000n;
        expect(shown - fen > -5_000n && shown - fen <= 5_000n).toBe(true);
      }),
    );
  });
});

describe('rates and averages', () => {
  test('of the seed report', () => {
    expect([percent(3961, 4563), percent(1557, 2834), percent(14, 66)]).toEqual([86.81, 54.94, 21.21]);
    expect([
      yuanEach(16_426_710_000n, 12_975),
      yuanEach(7_974_840_000n, 5_629),
      yuanEach(969_170_000n * 10n, 301),
    ]).toEqual([12_660, 14_167, 321_983]);
  });
  test('of nothing are nothing, not zero', () => {
    expect([percent(0, 0), yuanEach(0n, 0), percent(0, 5)]).toEqual([null, null, 0]);
  });
  test('changes against the campaign before are in percent with one decimal', () => {
    expect(changeOf(2834, 4563)).toBe(61);
    expect([changeOf('4260.66', '7974.84'), changeOf(391, 194), changeOf(5, 5)]).toEqual([87.2, -50.4, 0]);
    expect([changeOf(0, 5), changeOf(null, 5), changeOf(5, null)]).toEqual([null, null, null]);
  });
});

describe('the instant of a report', () => {
  const now = '2022-03-01T01:00:00.000Z';
  test.each([
    ['2022-02-18', '2022-02-18T15:59:59.999Z'],
    ['2022-02-18T18:00:00+08:00', '2022-02-18T10:00:00.000Z'],
    ['2022-02-18T18:00Z', '2022-02-18T18:00:00.000Z'],
    ['2022-03-01', now],
    ['2030-01-01', now],
    [undefined, now],
    ['', now],
  ])('%s means %s', (asOf, instant) => {
    expect(asOfInstant(asOf, now, '/asOf')).toBe(instant);
  });
  test.each([
    '2022-02-30',
    '2022-2-18',
    'yesterday',
    '2022-02-18T18:00:00',
    '2022-02-30T10:00:00Z',
    '2022-02-18T25:00:00Z',
  ])('%s is none', (asOf) => {
    expect(() => asOfInstant(asOf, now, '/asOf')).toThrow(/expected a date/);
  });
});

describe('whose figures', () => {
  const person = (role: Person['role'], unit: string): Person => ({ username: 'x', role, unit, standsInFor: [] });
  test('two regions share the narrower one, or nothing', () => {
    expect([
      commonRegion('630000', '630102'),
      commonRegion('630102', '630000'),
      commonRegion('630100', '630200'),
    ]).toEqual(['630102', '630102', null]);
  });
  test('a campaign of two cities shows a county in one of them that county alone', () => {
    const campaign = { regions: ['630100', '630200'] };
    expect(regionsFor(person('handler', '630102'), campaign)).toEqual(['630102']);
    expect(regionsFor(person('supervisor', '630000'), campaign)).toEqual(['630100', '630200']);
    expect(regionsFor(person('supervisor', '632800'), campaign)).toEqual([]);
    expect(regionsFor(person('auditor', '632800'), campaign)).toEqual(campaign.regions);
    expect(() => regionsFor(person('clerk', '630102-housing'), campaign)).toThrow(/is a department/);
  });
});

describe('figures out of facts', () => {
  const tally = (measure: string, channel: string | null, n: number, fen = 0n, workers = 0): Tally => ({
    measure,
    channel,
    n,
    fen,
    workers,
  });
  const valueOf = (tallies: readonly Tally[], path: string) =>
    figuresOf(tallies).find((figure) => figure.path === path)?.value;

  test('add 分 before they round: three channels of 0.004 万元 are 0.01', () => {
    const paid = ['platform', 'inspection', 'court'].map((channel) => tally('payment', channel, 1, 4_000n, 1));
    expect([valueOf(paid, 'headline.recovered'), valueOf(paid, 'platform.recovered')]).toEqual(['0.01', '0.00']);
    expect([valueOf(paid, 'headline.otherWorkersPaid'), valueOf(paid, 'channels.court.workersPaid')]).toEqual([1, 1]);
  });
  test('are each named once', () => {
    const paths = FIGURES.map((figure) => figure.path);
    expect(new Set(paths).size).toBe(paths.length);
  });
  test('group by what their facts say, and a thing met in two counties counts in both, in their city once', () => {
    const cell = { ...tally('clue.open', 'platform', 2), region: '630102', sector: null, funding: 'ppp' };
    const once = (level: string, group: string) => ({ ...tally('visit.employer', null, 1), level, group });
    const groups = groupsOf([cell], [once('county', '630102'), once('county', '630104'), once('prefecture', '630100')]);
    const employers = groups.map((group) => [
      group.key,
      group.figures.find((figure) => figure.path === 'inspection.employersInspected')?.value,
    ]);
    expect(employers).toEqual([
      ['630100', 1],
      ['630102', 1],
      ['630104', 1],
      ['none', 0],
      ['ppp', 0],
    ]);
  });
});

describe('the revision log', () => {
  const figure = (path: string, value: number, fen?: number) => ({
    path,
    value,
    ...(fen === undefined ? {} : { fen }),
  });
  test('names what changed, what is new and what is gone, and nothing else', () => {
    expect(
      changesBetween(
        [figure('a', 1), figure('b', 2), figure('c', 3)],
        [figure('a', 1), figure('b', 5), figure('d', 4)],
      ),
    ).toEqual([
      { path: 'b', before: 2, after: 5 },
      { path: 'd', before: null, after: 4 },
      { path: 'c', before: 3, after: null },
    ]);
  });
  test('sees a change that rounding hides', () => {
    expect(changesBetween([figure('a', 1, 4_000)], [figure('a', 1, 4_001)])).toHaveLength(1);
  });
});

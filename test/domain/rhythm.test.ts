// The rhythm of dispatch reports: golden dates of each, at the ends of months and years, and what is due after an outage.
import { describe, expect, test } from '@jest/globals';
import { loadRules } from '../../config/load.ts';
import { duePeriods, MOST_TURNS, periodOf, turnOf, type DispatchRule } from '../../src/domain/rhythm.ts';

const calendar = loadRules('config').calendarFor('630102');
const rule = (change: Partial<DispatchRule> = {}): DispatchRule => ({
  rhythm: 'weekly',
  hour: 8,
  workingDaysOnly: false,
  soonDays: 3,
  ...change,
});

test.each([
  ['daily', '2021-11-01', '2021-11-01', '2021-11-01'],
  ['threeDay', '2021-10-31', '2021-10-29', '2021-10-31'],
  ['threeDay', '2021-11-02', '2021-11-01', '2021-11-03'],
  ['weekly', '2021-11-01', '2021-11-01', '2021-11-07'],
  ['weekly', '2022-01-02', '2021-12-27', '2022-01-02'],
  ['tenDay', '2021-11-10', '2021-11-01', '2021-11-10'],
  ['tenDay', '2021-11-11', '2021-11-11', '2021-11-20'],
  ['tenDay', '2022-02-28', '2022-02-21', '2022-02-28'],
  ['tenDay', '2021-12-31', '2021-12-21', '2021-12-31'],
  ['monthly', '2024-02-15', '2024-02-01', '2024-02-29'],
  ['monthly', '2021-12-31', '2021-12-01', '2021-12-31'],
] as const)('%s: %s lies in %s to %s', (rhythm, on, fromOn, untilOn) => {
  expect(periodOf(rhythm, on)).toEqual({ fromOn, untilOn });
});

test.each(['daily', 'threeDay', 'weekly', 'tenDay', 'monthly'] as const)(
  '%s periods follow each other without a gap or an overlap through two years',
  (rhythm) => {
    let period = periodOf(rhythm, '2021-01-01');
    while (period.untilOn < '2023-01-01') {
      const next = new Date(Date.parse(period.untilOn) + 86_400_000).toISOString().slice(0, 10);
      expect(periodOf(rhythm, period.untilOn)).toEqual(period);
      expect(periodOf(rhythm, next).fromOn).toBe(next);
      period = periodOf(rhythm, next);
    }
  },
);

describe('the turn', () => {
  // 2021-10-02 is a Saturday inside the holidays of National Day; the first working day after them is the 8th.
  const period = { fromOn: '2021-09-25', untilOn: '2021-10-01' };
  test('comes at its hour of the day after, rest day or not', () => {
    expect(turnOf(rule(), period, calendar)).toBe('2021-10-02T00:00:00.000Z');
  });
  test('waits for a working day where that is configured', () => {
    expect(turnOf(rule({ workingDaysOnly: true, hour: 9 }), period, calendar)).toBe('2021-10-08T01:00:00.000Z');
  });
});

describe('what is due', () => {
  const due = (change: Partial<DispatchRule>, since: string, lastOn: string | null, now: string) =>
    duePeriods(rule(change), since, lastOn, now, calendar).map(({ fromOn, untilOn }) => `${fromOn} ${untilOn}`);

  test('is nothing before the first turn, then one period, the one that the first clue lies in', () => {
    expect(due({}, '2021-11-03', null, '2021-11-07T23:59:59.999Z')).toEqual([]);
    expect(due({}, '2021-11-03', null, '2021-11-08T00:00:00.000Z')).toEqual(['2021-11-01 2021-11-07']);
  });
  test('after an outage is each missed period, once', () => {
    expect(due({}, '2021-11-03', '2021-11-07', '2021-11-23T00:00:00.000Z')).toEqual([
      '2021-11-08 2021-11-14',
      '2021-11-15 2021-11-21',
    ]);
    expect(due({}, '2021-11-03', '2021-11-21', '2021-11-23T00:00:00.000Z')).toEqual([]);
  });
  test('after a change of rhythm begins where the last report ended', () => {
    expect(due({ rhythm: 'monthly' }, '2021-11-03', '2021-11-21', '2021-12-01T00:00:00.000Z')).toEqual([
      '2021-11-22 2021-11-30',
    ]);
  });
  test('after years is only the last of them, and nothing where there is no rhythm', () => {
    const days = due({ rhythm: 'daily' }, '2021-01-01', '2021-01-01', '2022-01-01T00:00:00.000Z');
    expect(days).toHaveLength(MOST_TURNS);
    expect(days.at(-1)).toBe('2021-12-31 2021-12-31');
    expect(due({ rhythm: 'none' }, '2021-01-01', null, '2022-01-01T00:00:00.000Z')).toEqual([]);
  });
});

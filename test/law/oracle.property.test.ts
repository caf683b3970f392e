// The counting rules against a second opinion: one that walks from day to day over the notices of 2004 to 2026 as they lie in the file, with
// its own arithmetic, and knows nothing of the engine's.
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { loadRules } from '../../config/load.ts';
import type { DayUnit } from '../../src/domain/deadline.ts';
import { reckon, type Run } from '../../src/domain/reckon.ts';

const DAY = 86_400_000;
const file = parse(readFileSync('config/calendars/cn.yaml', 'utf8')) as {
  years: Record<string, { rest: Record<string, string>; work: Record<string, string> }>;
};
const rest = new Set(Object.values(file.years).flatMap((year) => Object.keys(year.rest)));
const work = new Set(Object.values(file.years).flatMap((year) => Object.keys(year.work)));

/** Days are numbers here: days since 1970. */
const text = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10);
const number = (on: string): number => Date.parse(`${on}T00:00:00Z`) / DAY;
const isWorking = (day: number): boolean => {
  if (work.has(text(day))) return true;
  if (rest.has(text(day))) return false;
  return ![0, 6].includes((day + 4) % 7);
};
const rolled = (day: number): number => {
  let on = day;
  while (!isWorking(on)) on += 1;
  return on;
};

interface Pause {
  readonly from: number;
  readonly to: number;
}
/** A day that ends while it stands still is none. */
const stands = (day: number, pause: Pause | null): boolean => pause !== null && pause.from <= day && day < pause.to;

const walk = (start: number, wanted: number, pause: Pause | null, counts: (day: number) => boolean): number => {
  let day = start;
  for (let left = wanted; left > 0;) {
    day += 1;
    if (counts(day) && !stands(day, pause)) left -= 1;
  }
  return day;
};

const monthsLater = (start: number, months: number): number => {
  const [year, month, day] = text(start).split('-').map(Number) as [number, number, number];
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return Date.UTC(year, month - 1 + months, Math.min(day, last)) / DAY;
};

const oracle = (unit: DayUnit, length: number, start: number, more: number, pause: Pause | null): string => {
  if (unit === 'workingDay') return text(walk(start, length + more, pause, isWorking));
  const days = unit === 'calendarDay' ? length : monthsLater(start, unit === 'year' ? length * 12 : length) - start;
  return text(rolled(walk(start, days + more, pause, () => true)));
};

const calendar = loadRules('config').calendarFor('510000');
const at = (day: number, hour: number): string => new Date(day * DAY + (hour - 8) * 3_600_000).toISOString();

const drawn = fc.record({
  unit: fc.constantFrom<DayUnit>('workingDay', 'calendarDay', 'month', 'year'),
  start: fc.integer({ min: number('2004-01-02'), max: number('2024-06-30') }),
  hour: fc.integer({ min: 0, max: 23 }),
  length: fc.integer({ min: 1, max: 120 }),
  more: fc.integer({ min: 0, max: 30 }),
  pause: fc.option(fc.record({ after: fc.integer({ min: 1, max: 60 }), days: fc.integer({ min: 0, max: 40 }) })),
});

test('whatever starts whenever, for however long, stands still and is extended: both come to the same day', () => {
  fc.assert(
    fc.property(drawn, ({ unit, start, hour, length: any, more, pause }) => {
      const length = unit === 'year' ? 1 + (any % 2) : unit === 'month' ? 1 + (any % 12) : any;
      const still = pause === null ? null : { from: start + pause.after, to: start + pause.after + pause.days };
      const run: Run = {
        startedAt: at(start, hour),
        unit,
        length,
        givenOn: null,
        pauses: still === null ? [] : [{ from: at(still.from, 9), to: at(still.to, 17) }],
        extensions: more === 0 ? [] : [{ days: more, by: 'somebody', at: at(start, 23) }],
      };
      const found = reckon(run, calendar);
      const expected = oracle(unit, length, start, more, still);
      if (number(expected) > number('2026-12-31')) return;
      expect(found.dueOn).toBe(expected);
      expect(found.provisional).toBe(false);
    }),
    { numRuns: 3000, seed: 2026 },
  );
});

test('every single day of 2004 to 2026 works or rests as its notice says', () => {
  for (let day = number('2004-01-01'); day < number('2026-12-30'); day += 1) {
    const on = text(day);
    const next = reckon(
      { startedAt: at(day - 1, 12), unit: 'workingDay', length: 1, givenOn: null, pauses: [], extensions: [] },
      calendar,
    ).dueOn;
    if ((next === on) !== isWorking(day))
      throw new Error(`${on}: ${isWorking(day) ? 'works' : 'rests'}, found ${next}`);
  }
  expect(rest.size).toBeGreaterThan(400);
});

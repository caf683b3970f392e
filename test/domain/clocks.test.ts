// The law's counting rules, on real calendars: golden dates, roll-over, pauses, extensions, provisional years.
import { describe, expect, test } from '@jest/globals';
import { loadRules } from '../../config/load.ts';
import { addMonths, businessDate, endOf } from '../../src/domain/business-date.ts';
import type { DayUnit } from '../../src/domain/deadline.ts';
import { explainClock } from '../../src/domain/explain.ts';
import { leftFor, reckon, type Run } from '../../src/domain/reckon.ts';

const rules = loadRules('config');
const calendar = rules.calendarFor('630102');

const run = (startedAt: string, unit: DayUnit, length: number | null, more: Partial<Run> = {}): Run => ({
  startedAt,
  unit,
  length,
  givenOn: null,
  pauses: [],
  extensions: [],
  ...more,
});
const due = (of: Run): string | null => reckon(of, calendar).dueOn;
const at = (on: string, time = '10:00'): string => new Date(`${on}T${time}:00+08:00`).toISOString();

describe('golden dates of the domain page, start day excluded', () => {
  test.each([
    ['2021-11-01', 5, '2021-11-08'],
    ['2021-11-01', 15, '2021-11-22'],
    ['2021-11-01', 60, '2022-01-25'],
    ['2021-11-01', 90, '2022-03-11'],
    ['2022-01-26', 5, '2022-02-07'],
    ['2022-01-26', 15, '2022-02-21'],
    ['2022-01-26', 60, '2022-04-25'],
    ['2022-01-26', 90, '2022-06-09'],
    ['2026-09-18', 5, '2026-09-24'],
    ['2026-09-18', 15, '2026-10-15'],
    ['2026-09-18', 60, '2026-12-17'],
  ])('%s and %i working days end on %s', (start, days, expected) => {
    const found = reckon(run(at(start), 'workingDay', days), calendar);
    expect(found).toMatchObject({ dueOn: expected, dueAt: endOf(expected), provisional: false });
  });

  test('90 working days from 2026-09-18 need the calendar of 2027 and are provisional', () => {
    const found = reckon(run(at('2026-09-18'), 'workingDay', 90), calendar);
    expect(found.provisional).toBe(true);
    expect(found.days.at(-1)?.why).toContain('no calendar for this year');
  });

  test.each([
    ['2022-01-17', '2022-02-07'],
    ['2026-09-22', '2026-10-08'],
  ])('%s and 15 calendar days roll over a holiday to %s', (start, expected) => {
    expect(due(run(at(start), 'calendarDay', 15))).toBe(expected);
  });

  test('from 2021-11-01 to 2022-01-31 there are 66 working days', () => {
    const { days } = reckon(run(at('2021-10-31'), 'workingDay', 100), calendar);
    expect(days.filter((day) => day.counted && day.on <= '2022-01-31')).toHaveLength(66);
  });
});

describe('the two Sichuan cases', () => {
  const explain = (id: string, start: string) => {
    const rule = rules.clocksFor('630102').find((found) => found.id === id);
    if (rule === undefined) throw new Error(`no clock ${id}`);
    return explainClock(rule, start, calendar);
  };
  const between = (from: string, to: string): number => {
    const { days } = reckon(run(at(from), 'workingDay', 200), calendar);
    return days.filter((day) => day.counted && day.on <= to).length;
  };

  test('Gong county: the complaint of 2018-01-29 is due for acceptance on 02-05, the case of 01-30 on the working Saturday 04-28', () => {
    expect(explain('A1', '2018-01-29').dueOn).toBe('2018-02-05');
    expect(explain('A3', '2018-01-30').dueOn).toBe('2018-04-28');
  });
  test('Gong county: extended by 30 working days it is due on 2018-06-12', () => {
    const extensions = [{ days: 30, by: 'head', at: at('2018-04-20') }];
    expect(due(run(at('2018-01-30'), 'workingDay', 60, { extensions }))).toBe('2018-06-12');
  });
  test('Gong county: nine working days from filing to the hand-over on the working Sunday 2018-02-11', () => {
    expect(between('2018-01-30', '2018-02-11')).toBe(9);
  });
  test('Gulin: 42 working days from filing on 2018-01-05 to the hand-over on 03-09', () => {
    expect(between('2018-01-05', '2018-03-09')).toBe(42);
  });
});

describe('counting', () => {
  test('a calendar-day clock ends on a make-up Saturday, because that is a working day', () => {
    expect(due(run(at('2022-01-14'), 'calendarDay', 15))).toBe('2022-01-29');
  });
  test('a start on a rest day is excluded like any other', () => {
    expect(due(run(at('2021-11-06'), 'workingDay', 1))).toBe('2021-11-08');
  });
  test('an instant late in the UTC evening belongs to the next day in Shanghai', () => {
    expect(businessDate('2021-11-01T16:30:00.000Z')).toBe('2021-11-02');
    expect(due(run('2021-11-01T16:30:00.000Z', 'workingDay', 1))).toBe('2021-11-03');
  });
  test('a month without the day ends on its last', () => {
    expect(addMonths('2022-01-31', 1)).toBe('2022-02-28');
    expect(due(run(at('2021-08-31'), 'month', 6))).toBe('2022-02-28');
  });
  test('a year is counted to its corresponding day and rolls over', () => {
    expect(due(run(at('2020-10-02'), 'year', 1))).toBe('2021-10-08');
  });
  test('hours run plainly, over rest days and nights', () => {
    expect(reckon(run(at('2022-02-01', '20:00'), 'hour', 24), calendar).dueAt).toBe(at('2022-02-02', '20:00'));
  });
  test('a given date stays what was given, also on a rest day', () => {
    expect(due(run(at('2022-01-20'), 'date', null, { givenOn: '2022-02-01' }))).toBe('2022-02-01');
  });
  test('a date clock without a date counts its working days', () => {
    expect(due(run(at('2021-11-01'), 'date', 3))).toBe('2021-11-04');
  });
});

describe('pauses', () => {
  const paused = (from: string, to: string | null) => ({ pauses: [{ from, to }] });

  test('a day that ends suspended does not count, one that ends running does', () => {
    const sameDay = paused(at('2021-11-03', '09:00'), at('2021-11-03', '17:00'));
    const overNight = paused(at('2021-11-03', '09:00'), at('2021-11-04', '17:00'));
    expect(due(run(at('2021-11-01'), 'workingDay', 5, sameDay))).toBe('2021-11-08');
    expect(due(run(at('2021-11-01'), 'workingDay', 5, overNight))).toBe('2021-11-09');
  });
  test('while it stands still it has no due date, and the trace says since when', () => {
    const found = reckon(run(at('2021-11-01'), 'workingDay', 5, paused(at('2021-11-03'), null)), calendar);
    expect(found).toMatchObject({ dueOn: null, dueAt: null });
    expect(found.days.at(-1)).toMatchObject({ on: '2021-11-03', counted: false });
  });
  test('what is left goes on as if the time between had been a pause', () => {
    const whole = run(at('2021-11-01'), 'workingDay', 15);
    const asPause = due({ ...whole, ...paused(at('2021-11-05'), at('2021-11-17')) });
    const left = leftFor(whole, at('2021-11-05'), at('2021-11-17'), calendar);
    expect(due(run(at('2021-11-17'), 'workingDay', left))).toBe(asPause);
  });
  test('of a run that ended on its first day all is left', () => {
    const whole = run(at('2021-11-01'), 'workingDay', 15);
    expect(leftFor(whole, at('2021-11-01'), at('2021-11-01'), calendar)).toBe(15);
    const left = leftFor(whole, at('2021-11-01'), at('2021-11-03'), calendar);
    const asPause = due({ ...whole, ...paused(at('2021-11-01'), at('2021-11-03')) });
    expect(due(run(at('2021-11-03'), 'workingDay', left))).toBe(asPause);
  });
});

describe('extensions', () => {
  const by = (days: number) => ({ extensions: [{ days, by: 'supervisor', at: at('2022-01-20') }] });
  test('count from the nominal last day, then roll again', () => {
    // 15 days nominally end on 02-01, in the holiday; 5 more end on 02-06, still in it.
    expect(due(run(at('2022-01-17'), 'calendarDay', 15, by(5)))).toBe('2022-02-07');
    expect(due(run(at('2022-01-17'), 'calendarDay', 15, by(7)))).toBe('2022-02-08');
  });
  test('of a working-day clock are working days', () => {
    expect(due(run(at('2021-11-01'), 'workingDay', 15, by(5)))).toBe('2021-11-29');
  });
});

describe('explaining', () => {
  test('says when a rule does not apply on the start day', () => {
    const rule = rules.clocksFor('630102').find((found) => found.id === 'C4');
    if (rule === undefined) throw new Error('no clock C4');
    expect(explainClock(rule, '2022-04-30', calendar).outside).toContain('valid from 2022-05-01');
    expect(explainClock(rule, '2022-05-02', calendar).outside).toBeNull();
  });
  test('counts each day with its reason', () => {
    const days = reckon(run(at('2022-01-28'), 'workingDay', 3), calendar).days.map((day) => `${day.on} ${day.counted}`);
    expect(days.slice(0, 4)).toEqual(['2022-01-28 false', '2022-01-29 true', '2022-01-30 true', '2022-01-31 false']);
  });
});

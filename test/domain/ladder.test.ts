// When each step of a ladder is due: shares of office hours before, working days after.
import { describe, expect, test } from '@jest/globals';
import { loadRules } from '../../config/load.ts';
import type { Deadline } from '../../src/domain/deadline.ts';
import { nextStep } from '../../src/domain/ladder.ts';
import { shareOf } from '../../src/domain/office-hours.ts';
import { reckon } from '../../src/domain/reckon.ts';
import { rulesByRegion } from '../../src/engine/rules-by-region.ts';

const { clocks } = rulesByRegion(loadRules('config'))('630102');
const shanghai = (text: string): string => new Date(`${text}:00+08:00`).toISOString();

const open = (clock: string, startedAt: string, more: Partial<Deadline> = {}): Deadline => {
  const rule = clocks.rules.find((found) => found.id === clock);
  if (rule === undefined) throw new Error(`no clock ${clock}`);
  const run: Deadline = {
    id: '1-1-x',
    clock,
    state: 'open',
    startedAt,
    startedSeq: 1,
    endedAt: null,
    endedSeq: null,
    unit: rule.unit,
    length: rule.length,
    givenOn: null,
    pauses: [],
    extensions: [],
    dueOn: null,
    dueAt: null,
    provisional: false,
    calendarVersion: '',
    ruleVersion: '',
    level: 0,
    nextAt: null,
    revision: 0,
    about: null,
    ...more,
  };
  const { dueOn, dueAt } = reckon(run, clocks.calendar);
  return { ...run, dueOn, dueAt };
};

const ladderOf = (deadline: Deadline): readonly string[] => {
  const found: string[] = [];
  for (let level = 0; ;) {
    const step = nextStep({ ...deadline, level }, clocks);
    if (step === null) return found;
    found.push(`${step.level} ${step.at}`);
    level = step.level;
  }
};

describe('a clock of one working day', () => {
  test('has seven office hours: half at 14:30, four fifths at 16:36, then due, +1, +3, +5 working days', () => {
    expect(ladderOf(open('dispatch', shanghai('2021-11-01T09:00')))).toEqual([
      `1 ${shanghai('2021-11-02T14:30')}`,
      `2 ${shanghai('2021-11-02T16:36')}`,
      `3 ${shanghai('2021-11-03T00:00')}`,
      `4 ${shanghai('2021-11-04T00:00')}`,
      `5 ${shanghai('2021-11-06T00:00')}`,
      `6 ${shanghai('2021-11-10T00:00')}`,
    ]);
  });
});

describe('a longer clock', () => {
  test('of 15 working days is half over on its eighth day at 14:30', () => {
    expect(ladderOf(open('finish', shanghai('2021-11-01T09:00')))[0]).toBe(`1 ${shanghai('2021-11-11T14:30')}`);
  });
  test('counts no rest day in its shares or after its due day', () => {
    const steps = ladderOf(open('finish', shanghai('2022-01-26T09:00')));
    expect(steps[2]).toBe(`3 ${shanghai('2022-02-22T00:00')}`);
    expect(steps.every((step) => !/2022-0(1-31|2-0[1-6])T0[1-9]/.test(step))).toBe(true);
  });
  test('has no next step while it stands still', () => {
    const pauses = [{ from: shanghai('2021-11-02T10:00'), to: null }];
    expect(nextStep(open('finish', shanghai('2021-11-01T09:00'), { pauses }), clocks)).toBeNull();
  });
  test('has no next step once it has ended', () => {
    expect(nextStep(open('finish', shanghai('2021-11-01T09:00'), { state: 'met' }), clocks)).toBeNull();
  });
  test('extended after its first reminder goes on with the second, later', () => {
    const plain = open('finish', shanghai('2021-11-01T09:00'), { level: 1 });
    const longer = open('finish', shanghai('2021-11-01T09:00'), {
      level: 1,
      extensions: [{ days: 5, by: 's', at: shanghai('2021-11-12T09:00') }],
    });
    expect(nextStep(longer, clocks)?.level).toBe(2);
    expect((nextStep(longer, clocks)?.at ?? '') > (nextStep(plain, clocks)?.at ?? '')).toBe(true);
  });
});

describe('office hours', () => {
  test('skip the noon break', () => {
    expect(shareOf(['2021-11-02'], 3 / 7)).toBe(shanghai('2021-11-02T12:00'));
    expect(shareOf(['2021-11-02'], 4 / 7)).toBe(shanghai('2021-11-02T15:00'));
  });
  test('of no day are none', () => {
    expect(shareOf([], 0.5)).toBeNull();
  });
});

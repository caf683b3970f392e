// Who sees what: subtrees by division code, departments, those who had a clue before; and how much of the reporter.
import { describe, expect, test } from '@jest/globals';
import { maskReporter } from '../../src/domain/masking.ts';
import { isAbove, isWithin, maySee, relations, type Person } from '../../src/domain/permission.ts';
import { quietUntil } from '../../src/domain/quiet-hours.ts';

const person = (role: Person['role'], unit: string, more: Partial<Person> = {}): Person => ({
  username: 'p',
  role,
  unit,
  standsInFor: [],
  ...more,
});
const clue = { unit: '630102', readerUnits: ['630104'], handlers: ['h'], referredTo: '630102-housing' };

describe('a unit', () => {
  test.each([
    ['630102', '630102', true],
    ['630102', '630100', true],
    ['630102', '630000', true],
    ['630102-housing', '630102', true],
    ['630100', '630102', false],
    ['630104', '630102', false],
    ['630102', '630102-housing', false],
    ['632221', '630100', false],
  ])('%s lies within %s: %p', (unit, root, expected) => {
    expect(isWithin(unit, root)).toBe(expected);
  });
  test('is not above itself, and a department is above nobody', () => {
    expect([isAbove('630102', '630102'), isAbove('630100', '630102'), isAbove('630102-housing', '630102')]).toEqual([
      false,
      true,
      false,
    ]);
  });
});

describe('a clue is seen', () => {
  test.each([
    ['its own unit', person('handler', '630102'), true],
    ['the unit above', person('supervisor', '630100'), true],
    ['a unit that had it before', person('supervisor', '630104'), true],
    ['the department that has it', person('clerk', '630102-housing'), true],
    ['an auditor of anywhere', person('auditor', '110000'), true],
    ['a neighbour', person('supervisor', '630105'), false],
    ['another department', person('clerk', '630102-police'), false],
  ])('by %s: %p', (_, who, expected) => {
    expect(maySee(who, clue)).toBe(expected);
  });
});

describe('a deputy', () => {
  test('is what the absent person is', () => {
    const deputy = person('handler', '630102', { standsInFor: [{ username: 'h', role: 'handler', unit: '630102' }] });
    expect([...relations(deputy, clue)]).toEqual(['H']);
    expect([...relations(person('handler', '630102'), clue)]).toEqual([]);
  });
});

describe('a masked reporter', () => {
  test('keeps only what tells two people apart', () => {
    expect(
      maskReporter({
        name: '欧阳小明',
        idNumber: '630102198001011234',
        phone: '13900001234',
        bankCard: '6222020200012345678',
      }),
    ).toEqual({
      name: '欧***',
      idNumber: '630**************4',
      phone: '139******34',
      bankCard: '***************5678',
    });
  });
  test('of few characters shows none', () => {
    expect(maskReporter({ name: '李', phone: '110' })).toEqual({ name: '*', phone: '***' });
  });
});

describe('quiet hours', () => {
  const shanghai = (text: string): string => new Date(`${text}:00+08:00`).toISOString();
  const night = { from: '21:00', to: '07:30' };
  test.each([
    ['2021-11-01T20:59', null],
    ['2021-11-01T21:00', '2021-11-02T07:30'],
    ['2021-11-02T03:00', '2021-11-02T07:30'],
    ['2021-11-02T07:30', null],
  ])('at %s last until %p', (now, until) => {
    expect(quietUntil(night, shanghai(now))).toBe(until === null ? null : shanghai(until));
  });
  test('are none when none are set', () => {
    expect(quietUntil(null, shanghai('2021-11-01T23:00'))).toBeNull();
  });
});

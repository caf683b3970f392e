// The simulation: open clues run forward in memory by the machine and the clocks of the register, deterministic by seed.
import { describe, expect, test } from '@jest/globals';
import { addDays } from '../../src/domain/business-date.ts';
import { dayKind } from '../../src/domain/calendar.ts';
import type { ClueRules } from '../../src/domain/clue-rules.ts';
import type { Draft } from '../../src/domain/move.ts';
import { learn, type Observed } from '../../src/domain/simulate/habits.ts';
import { foresee, type Outlook, type Start } from '../../src/domain/simulate/outlook.ts';
import { chance, pick, poisson, sample } from '../../src/domain/simulate/random.ts';
import { staffing, type StaffFile } from '../../src/domain/simulate/staffing.ts';
import { registered, RULES, saidAt } from '../support/machine.ts';

const NOW = '2021-11-01T01:00:00.000Z';
const NOTHING: Observed = { stays: [], turns: [], beside: { stays: [], turns: [] }, arrivals: [], arrivalDays: 90 };
const rulesFor = (): ClueRules => RULES;

/** Copies of one clue, told apart by number and unit. */
const copies = (draft: Draft, count: number, unit = '630102'): Start['clues'] =>
  Array.from({ length: count }, (_, index) => ({
    clue: { ...draft.clue, id: index + 1, number: `${unit}-${index + 1}`, unit },
    deadlines: draft.deadlines.map((run) => ({ ...run, id: `${unit}-${index + 1}-${run.id}`, clueId: index + 1 })),
    tasks: draft.tasks,
  }));

const fresh = registered(NOW);
const said = (draft: Draft, type: string, input: object = {}): Draft => {
  const after = saidAt(draft, { type: type as never, input }, NOW);
  if (after === null) throw new Error(`${type} is not taken`);
  return after;
};
const verifying = said(said(fresh, 'assign', { handlers: ['a', 'b'] }), 'accept');

const outlookOf = (
  clues: Start['clues'],
  people: { handlers: number; supervisors: number },
  options: Partial<{
    days: number;
    seed: number;
    runs: number;
    observed: Observed;
    staff: StaffFile;
    beside: Start['beside'];
  }> = {},
): Outlook => {
  const { days = 30, seed = 1, runs = 3, observed = NOTHING, staff = {}, beside = [] } = options;
  const capacity = staffing([{ unit: '630102', ...people }], staff);
  const going = foresee({ now: NOW, clues, beside, habits: learn(observed), capacity, rulesFor }, { days, seed, runs });
  for (;;) {
    const day = going.next();
    if (day.done === true) return day.value;
  }
};

const MANY = { handlers: 30, supervisors: 5 };
const NOBODY = { handlers: 0, supervisors: 0 };

describe('an outlook', () => {
  test('is the same for the same seed, and another for another', () => {
    const clues = copies(verifying, 40);
    const one = outlookOf(clues, { handlers: 2, supervisors: 1 });
    expect(outlookOf(clues, { handlers: 2, supervisors: 1 })).toEqual(one);
    expect(outlookOf(clues, { handlers: 2, supervisors: 1 }, { seed: 2 })).not.toEqual({ ...one, seed: 2 });
  });

  test('changes nothing of what it starts from', () => {
    const clues = copies(verifying, 5);
    const before = structuredClone(clues);
    outlookOf(clues, MANY);
    expect(clues).toEqual(before);
  });

  test('says by the law when what nobody touches is overdue', () => {
    const outlook = outlookOf(copies(fresh, 4), NOBODY, { runs: 1 });
    const on = (clock: string, unit = '630102') =>
      outlook.places.find((place) => place.clock === clock && place.unit === unit);
    // One working day to assign; five to accept or refuse a complaint; fifteen to finish.
    expect(on('dispatch')).toMatchObject({ mean: 4, firstOn: '2021-11-02' });
    expect(on('A1')).toMatchObject({ mean: 4, firstOn: '2021-11-08' });
    // By then the ladder has given them to the city.
    expect(on('finish', '630100')).toMatchObject({ mean: 4, firstOn: '2021-11-22' });
    expect(outlook.dates.find((date) => date.on === '2021-11-02')).toEqual({
      on: '2021-11-02',
      mean: 4,
      low: 4,
      high: 4,
    });
    expect(outlook.first).toHaveLength(10);
    expect(outlook.first[0]).toEqual({
      number: '630102-1',
      unit: '630102',
      kind: 'clue',
      clock: 'dispatch',
      on: '2021-11-02',
      likelihood: 1,
    });
  });

  test('with hands enough little is overdue, with few much, with nobody everything', () => {
    const clues = copies(verifying, 60);
    const [many, few, none] = [
      outlookOf(clues, MANY),
      outlookOf(clues, { handlers: 1, supervisors: 1 }, { staff: { handlerMoves: 2 } }),
      outlookOf(clues, NOBODY),
    ];
    expect(many.overdue.mean).toBeLessThan(few.overdue.mean / 2);
    expect(few.openAtEnd.mean).toBeLessThan(none.openAtEnd.mean);
    expect(none.openAtEnd.mean).toBe(60);
    expect(many.openAtEnd.mean).toBeLessThan(40);
  });

  test('moves what is left alone to the office above, as the ladder orders', () => {
    const outlook = outlookOf(copies(fresh, 2), NOBODY, { runs: 1 });
    // Five working days after the dispatch clock was due the city has it, and a day to name its own handlers.
    expect(outlook.places.find(({ unit, clock }) => unit === '630100' && clock === 'dispatch')).toMatchObject({
      firstOn: '2021-11-11',
    });
  });

  test('counts what is overdue already once, as of now', () => {
    const old = registered('2021-10-25T01:00:00.000Z');
    const outlook = outlookOf(copies(old, 3), NOBODY, { runs: 1, days: 3 });
    expect(outlook.overdueNow).toBe(3);
    expect(outlook.places.some(({ clock, firstOn }) => clock === 'dispatch' && firstOn === '2021-11-02')).toBe(false);
  });

  test('does no work on rest days', () => {
    // Friday evening to Sunday night.
    const friday = '2021-11-05T10:00:00.000Z';
    const clues = copies(registered(friday), 3);
    const capacity = staffing([{ unit: '630102', ...MANY }]);
    const going = foresee(
      { now: friday, clues, beside: [], habits: learn(NOTHING), capacity, rulesFor },
      { days: 2, seed: 1, runs: 1 },
    );
    let day = going.next();
    while (day.done !== true) day = going.next();
    expect(['2021-11-06', '2021-11-07'].map((on) => dayKind(RULES.clocks.calendar, on).working)).toEqual([
      false,
      false,
    ]);
    expect(day.value).toMatchObject({ openAtEnd: { mean: 3 }, overdue: { mean: 0 } });
    expect(addDays('2021-11-05', 2)).toBe(day.value.until);
  });
});

describe('habits', () => {
  const arrivals = [{ unit: '630102', region: '630102', count: 180 }];

  test('come from the history where there is enough of it, else from a plain default that is named', () => {
    const none = learn(NOTHING);
    expect(none.defaults.join(' ')).toContain('no new clues arrive');
    expect(none.defaults.join(' ')).toMatch(/how long a clue stays in: received, assigned, verifying/);
    const stays = [{ state: 'verifying', days: [2, 2, 2], count: 50 }];
    const turns = [
      { from: 'verifying', type: 'notEstablish', to: 'resolved', count: 99 },
      { from: 'verifying', type: 'establish', to: 'mediating', count: 1 },
    ];
    const some = learn({ ...NOTHING, stays, turns, arrivals });
    expect(some.stayIn('verifying')).toEqual([2, 2, 2]);
    expect(some.turnsIn('verifying')).toContainEqual({ what: 'notEstablish resolved', weight: 99 });
    expect(some.arrivals).toEqual([{ unit: '630102', region: '630102', aDay: 2 }]);
    expect(some.defaults.join(' ')).not.toContain('verifying');
    expect(some.defaults.join(' ')).not.toContain('arrive');
  });

  test('of fewer than twenty say nothing', () => {
    const few = learn({ ...NOTHING, stays: [{ state: 'verifying', days: [9], count: 19 }] });
    expect(few.stayIn('verifying')).not.toEqual([9]);
  });

  test('let new clues arrive, whose clocks run too', () => {
    const observed = { ...NOTHING, arrivals };
    const outlook = outlookOf([], NOBODY, { observed, days: 10 });
    expect(outlook.open).toBe(0);
    expect(outlook.openAtEnd.mean).toBeGreaterThan(10);
    expect(outlook.overdue.mean).toBeGreaterThan(0);
    // They have no number yet.
    expect(outlook.first).toEqual([]);
    expect(outlookOf([], NOBODY, { days: 10 }).openAtEnd.mean).toBe(0);
  });
});

describe('staffing', () => {
  const people = [{ unit: '630102', handlers: 3, supervisors: 1 }];
  test('is the organisation’s, unless the file says otherwise', () => {
    expect(staffing(people).get('630102')).toEqual({ handlers: 21, supervisors: 28 });
    const file = { handlerMoves: 4, units: { '630102': { handlers: 5 }, '630104': { handlers: 1, supervisors: 1 } } };
    expect(staffing(people, file).get('630102')).toEqual({ handlers: 20, supervisors: 28 });
    expect(staffing(people, file).get('630104')).toEqual({ handlers: 4, supervisors: 28 });
    expect(staffing(people, file).get('630121')).toBeUndefined();
  });
});

describe('chance', () => {
  test('repeats itself by its seed and keeps its shares', () => {
    const draws = (seed: number): number[] => {
      const by = chance(seed);
      return Array.from({ length: 2000 }, () => by.draw());
    };
    expect(draws(7)).toEqual(draws(7));
    expect(draws(7)).not.toEqual(draws(8));
    expect(draws(7).every((found) => found >= 0 && found < 1)).toBe(true);
    const by = chance(3);
    const arrived = Array.from({ length: 2000 }, () => poisson(2.5, by)).reduce((sum, count) => sum + count, 0);
    expect(arrived / 2000).toBeCloseTo(2.5, 0);
    expect(poisson(0, by)).toBe(0);
    expect(
      pick(
        [
          { what: 'never', weight: 0 },
          { what: 'always', weight: 1 },
        ],
        by,
      ),
    ).toBe('always');
    expect(pick([], by)).toBeNull();
    expect(sample([4, 4], by)).toBe(4);
  });
});

test('two thousand open clues over sixty days take seconds, not minutes', () => {
  const start = process.cpuUsage();
  const outlook = outlookOf(copies(verifying, 2000), { handlers: 60, supervisors: 10 }, { days: 60, runs: 1 });
  const { user, system } = process.cpuUsage(start);
  expect(outlook.open).toBe(2000);
  // Processor time, so that a busy machine does not fail it.
  expect((user + system) / 1e6).toBeLessThan(20);
});

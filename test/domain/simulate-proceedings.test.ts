// The simulation of what runs beside clues: cases, mediations, tracks and supervisions are moved by their own machines and clocks, by the
// same hands as the clues, deterministic by seed.
import { describe, expect, test } from '@jest/globals';
import { beginProceeding } from '../../workflows/proceeding.ts';
import { currentVersion, madeOf, type ProceedingKind } from '../../workflows/proceedings/catalogue.ts';
import { proceedingDraft, recordProceeding, sayTo, type ProceedingDraft } from '../../src/domain/proceeding-move.ts';
import type { ProceedingRecord } from '../../src/domain/records.ts';
import { courseOf, COURSE_PLACES } from '../../src/domain/simulate/courses.ts';
import { learn, type Observed } from '../../src/domain/simulate/habits.ts';
import { foresee, type Outlook, type Start } from '../../src/domain/simulate/outlook.ts';
import { staffing } from '../../src/domain/simulate/staffing.ts';
import { registered, RULES } from '../support/machine.ts';

const NOW = '2021-11-01T01:00:00.000Z';
const NOTHING: Observed = {
  stays: [],
  turns: [],
  beside: { stays: [], turns: [] },
  arrivals: [],
  arrivalDays: 90,
};
const COUNTY = '630102';

const opened = (
  id: number,
  kind: ProceedingKind,
  receiver: string | null = null,
  fields: object = {},
): ProceedingDraft => {
  const made = madeOf(kind, currentVersion(kind));
  const given = { ...fields };
  const origin = { unit: COUNTY, handlers: ['a'], receiver, clues: [`XS-${id}`], fields: given, by: 'a' };
  const record: ProceedingRecord = {
    id,
    number: `${kind}-${id}`,
    kind,
    workflowVersion: made.definition.version,
    ruleVersion: RULES.version,
    state: made.definition.initial,
    open: true,
    context: {},
    version: 0,
    unit: COUNTY,
    readerUnits: [],
    handlers: ['a'],
    receiver,
    clues: origin.clues,
    region: COUNTY,
    subject: 'x',
    openedAt: NOW,
    closedAt: null,
    dueAt: null,
    updatedAt: NOW,
  };
  const said = { type: 'opened', input: { origin, ...given }, facts: { on: '2021-11-01' }, by: 'a' };
  return recordProceeding(proceedingDraft(record, [], []), beginProceeding(made, origin), said, RULES, NOW);
};

const filed = (id: number): ProceedingDraft =>
  sayTo(
    opened(id, 'case'),
    { type: 'approveFiling', input: {}, facts: { on: '2021-11-01' }, by: 'supervisor' },
    RULES,
    NOW,
  );

const several = (count: number, make: (id: number) => ProceedingDraft): Start['beside'] =>
  Array.from({ length: count }, (_, index) => make(index + 1));

const outlookOf = (
  beside: Start['beside'],
  people: { readonly handlers: number; readonly supervisors: number },
  { days = 60, seed = 1, runs = 3, observed = NOTHING, staff = {}, clues = [] as Start['clues'] } = {},
): Outlook => {
  const start: Start = {
    now: NOW,
    clues,
    beside,
    habits: learn(observed),
    capacity: staffing([{ unit: COUNTY, ...people }], staff),
    rulesFor: () => RULES,
  };
  const going = foresee(start, { days, seed, runs });
  for (;;) {
    const day = going.next();
    if (day.done === true) return day.value;
  }
};

const MANY = { handlers: 30, supervisors: 5 };
const NOBODY = { handlers: 0, supervisors: 0 };

describe('proceedings in an outlook', () => {
  test('are overdue by the law where nobody touches them: a case after sixty working days', () => {
    const outlook = outlookOf(several(3, filed), NOBODY, { days: 100, runs: 1 });
    expect(outlook.places).toContainEqual({
      unit: COUNTY,
      kind: 'case',
      clock: 'A3',
      firstOn: '2022-01-25',
      mean: 3,
      low: 3,
      high: 3,
    });
    expect(outlook).toMatchObject({ openBeside: 3, openBesideAtEnd: { mean: 3 } });
    expect(outlook.first).toContainEqual({
      number: 'case-1',
      unit: COUNTY,
      kind: 'case',
      clock: 'A3',
      on: '2022-01-25',
      likelihood: 1,
    });
  });

  test('are done in time where there are people', () => {
    const outlook = outlookOf(several(3, filed), MANY, { days: 100, runs: 1 });
    expect(outlook.places.filter(({ clock }) => clock === 'A3')).toEqual([]);
    expect(outlook.openBesideAtEnd.mean).toBeLessThan(3);
  });

  test('with more people fewer clocks are overdue, and more come to their end', () => {
    const cases = several(60, filed);
    const options = { days: 100, runs: 1 };
    const few = outlookOf(cases, { handlers: 1, supervisors: 1 }, { ...options, staff: { handlerMoves: 1 } });
    const [none, many] = [outlookOf(cases, NOBODY, options), outlookOf(cases, MANY, options)];
    expect(many.overdue.mean).toBeLessThan(few.overdue.mean);
    expect(many.openBesideAtEnd.mean).toBeLessThan(few.openBesideAtEnd.mean);
    expect(few.openBesideAtEnd.mean).toBeLessThan(none.openBesideAtEnd.mean + 1);
    expect(none.places.find(({ clock }) => clock === 'A3')).toMatchObject({ mean: 60 });
    expect(none.openBesideAtEnd.mean).toBe(60);
  });

  test('are the same for the same seed, and others for another', () => {
    const mixed = [...several(10, filed), ...several(10, (id) => opened(100 + id, 'mediation'))];
    const people = { handlers: 1, supervisors: 1 };
    const one = outlookOf(mixed, people);
    expect(outlookOf(mixed, people)).toEqual(one);
    expect(outlookOf(mixed, people, { seed: 2 })).not.toEqual({ ...one, seed: 2 });
  });

  test('change nothing of what they start from', () => {
    const beside = several(5, filed);
    const before = structuredClone(beside);
    outlookOf(beside, MANY);
    expect(beside).toEqual(before);
  });

  test('an order that its receiver leaves alone is overdue at the receiver; one that a department answers takes no counted hand', () => {
    const idle = (id: number) => opened(id, 'order', '630104', { answerBy: '2021-11-08' });
    const capacity = staffing([
      { unit: COUNTY, ...MANY },
      { unit: '630104', ...NOBODY },
    ]);
    const going = foresee(
      { now: NOW, clues: [], beside: several(2, idle), habits: learn(NOTHING), capacity, rulesFor: () => RULES },
      { days: 20, seed: 1, runs: 1 },
    );
    let day = going.next();
    while (day.done !== true) day = going.next();
    expect(day.value.places).toEqual([
      { unit: '630104', kind: 'order', clock: 'orderAnswer', firstOn: '2021-11-08', mean: 2, low: 2, high: 2 },
    ]);
    const handed = (id: number) => opened(id, 'department', 'housing', { answerBy: '2022-01-31' });
    const answered = outlookOf(several(5, handed), MANY, { runs: 1, days: 90 });
    expect(answered.places.filter(({ clock }) => clock === 'trackAnswer')).toEqual([]);
    expect(answered.openBesideAtEnd.mean).toBe(0);
  });

  test('clues and proceedings share the hands: clues that are due first leave none for the cases', () => {
    const options = { days: 10, runs: 1, staff: { supervisorMoves: 2 } };
    const late = (clues: Start['clues']): number =>
      outlookOf(
        several(8, (id) => opened(id, 'case')),
        { handlers: 1, supervisors: 1 },
        { ...options, clues },
      )
        .places.filter(({ kind }) => kind === 'case')
        .reduce((sum, { mean }) => sum + mean, 0);
    const draft = registered(NOW);
    const waiting = Array.from({ length: 40 }, (_, index) => ({
      clue: { ...draft.clue, id: 1000 + index, number: `c-${index}`, unit: COUNTY },
      deadlines: draft.deadlines.map((run) => ({ ...run, id: `c-${index}-${run.id}`, clueId: 1000 + index })),
      tasks: draft.tasks,
    }));
    expect(late([])).toBeLessThan(late(waiting));
  });
});

describe('habits of proceedings', () => {
  test('come from the history where there is enough of it', () => {
    const turn = (type: string, count: number) => ({ kind: 'case', state: 'investigating', type, count });
    const beside = {
      stays: [{ kind: 'case', state: 'investigating', days: [40, 40], count: 25 }],
      turns: [turn('withdraw', 24), turn('finishInvestigation', 1), turn('preserveEvidence', 90)],
    };
    const habits = learn({ ...NOTHING, beside });
    expect(habits.stayBeside('case', 'investigating')).toEqual([40, 40]);
    const weights = habits.courseOf('case', 'investigating').map(({ type, weight }) => [type, weight]);
    expect(weights).toEqual([
      ['finishInvestigation', 1],
      ['withdraw', 24],
      ['suspend', 0.01],
    ]);
    expect(habits.courseOf('case', 'proposed')).toEqual(courseOf('case', 'proposed'));
    expect(habits.stayBeside('case', 'proposed')).toBeNull();
  });

  test('of fewer than twenty say nothing, and what is assumed is named', () => {
    const stays = [{ kind: 'case', state: 'investigating', days: [40, 40], count: 19 }];
    const habits = learn({ ...NOTHING, beside: { stays, turns: [] } });
    expect(habits.stayBeside('case', 'investigating')).toBeNull();
    expect(habits.defaults.join(' ')).toContain('how proceedings go on in');
  });

  test('know for every place only events that its machine takes there', () => {
    for (const place of COURSE_PLACES) {
      const [kind = '', state = ''] = place.split(' ');
      const { definition } = madeOf(kind, currentVersion(kind as ProceedingKind));
      const known = [...Object.keys(definition.states[state]?.on ?? {}), ...Object.keys(definition.open ?? {})];
      for (const { type } of courseOf(kind, state))
        expect([place, known]).toEqual([place, expect.arrayContaining([type])]);
    }
  });
});

test('three hundred open cases over sixty days take seconds, not minutes', () => {
  const start = process.cpuUsage();
  expect(outlookOf(several(300, filed), { handlers: 30, supervisors: 10 }, { runs: 1 }).openBeside).toBe(300);
  const { user, system } = process.cpuUsage(start);
  // Processor time, so that a busy machine does not fail it.
  expect((user + system) / 1e6).toBeLessThan(20);
});

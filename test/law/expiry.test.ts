// Time alone closes nothing and replaces nobody: whatever clock passes its day, in whatever state of whatever matter, it stays where it
// is. What expiry means (a breach, another route, a lost right) people do, or can no longer do.
import { describe, expect, test } from '@jest/globals';
import { loadRules } from '../../config/load.ts';
import { restore, step, CURRENT } from '../../workflows/catalogue.ts';
import { exemplar } from '../../workflows/exemplars.ts';
import { CLUE_STATES, isOpen } from '../../workflows/states.ts';
import { stepProceeding } from '../../workflows/proceeding.ts';
import { currentVersion, madeOf, PROCEEDING_KINDS } from '../../workflows/proceedings/catalogue.ts';
import { fresh } from '../support/machine.ts';

const { clocksFor, ladders } = loadRules('config');
const rules = clocksFor('630102');
const levels = [...new Set(ladders.flatMap((ladder) => ladder.steps.map((one) => one.level)))];
const context = {
  unit: '630102',
  readerUnits: [],
  handlers: ['a', 'b'],
  receiver: '630102-housing',
  clues: ['XS2021-000001'],
  fields: {},
  authors: {},
  expired: [],
  cameFrom: 'nowhere',
};

describe.each(PROCEEDING_KINDS.map((kind) => [kind] as const))('%s', (kind) => {
  const made = madeOf(kind, currentVersion(kind));
  const clocks = rules.filter((rule) => rule.of?.includes(kind));
  const open = Object.keys(made.definition.states).filter((state) => !made.definition.ended.includes(state));

  test('stays where it is with its people and clues, whichever of its clocks passes its day, and remembers the lapse', () => {
    let passed = 0;
    for (const state of open)
      for (const clock of [...clocks.map((rule) => rule.id), 'anything'])
        for (const level of levels) {
          const event = {
            type: 'deadlinePassed',
            input: { clock, level, deadline: '-' },
            facts: { on: '2022-01-10' },
            by: 'system',
            at: '2022-01-10T00:00:00.000Z',
            seq: 2,
          };
          const move = stepProceeding(made, state, context, event);
          expect(move).toMatchObject({
            state,
            context: { ...context, authors: { deadlinePassed: 'system' }, expired: level === 3 ? [clock] : [] },
          });
          expect(move?.signals).toEqual(level === 3 ? ['deadlinePassed', `expired:${clock}`] : ['deadlinePassed']);
          passed += 1;
        }
    expect(passed).toBeGreaterThan(0);
  });

  test('says what the expiry of each of its clocks means', () => {
    for (const { id, expiry } of clocks)
      expect([id, ['breach', 'routeOpen', 'lapse']]).toEqual([id, expect.arrayContaining([expiry])]);
  });
});

test('a clue stays where it is too, with its people and its money', () => {
  const begun = fresh();
  for (const state of CLUE_STATES.filter(isOpen)) {
    const snapshot = restore(CURRENT.workflow, CURRENT.version, state, begun.context);
    const move = step(snapshot, exemplar('deadlinePassed', begun.context));
    expect(move).toMatchObject({ state });
    expect(move?.context).toEqual(snapshot.context);
  }
  for (const state of CLUE_STATES.filter((found) => !isOpen(found)))
    expect(
      step(restore(CURRENT.workflow, CURRENT.version, state, begun.context), exemplar('deadlinePassed', begun.context)),
    ).toBeNull();
});

test('a right that has lapsed is gone, and one that opens by a lapse was not there before', () => {
  const ask = (kind: string, state: string, type: string, expired: readonly string[], fields = {}): boolean =>
    stepProceeding(
      madeOf(kind, 1),
      state,
      { ...context, expired, fields },
      {
        type,
        input: {},
        facts: { on: '2022-01-10' },
        by: 'a',
        at: '2022-01-10T00:00:00.000Z',
        seq: 2,
      },
    ) !== null;
  const LOST: readonly (readonly [string, string, string, string, object])[] = [
    ['case', 'investigated', 'requestHearing', 'A9', {}],
    ['case', 'served', 'askReview', 'A12', {}],
    ['case', 'served', 'sue', 'A12s', {}],
    ['mediation', 'performing', 'applyConfirmation', 'B4', {}],
    ['mediation', 'defaulted', 'objected', 'B3d', { issuedOn: '2022-01-01' }],
    ['arbitration', 'awarded', 'sue', 'B9', {}],
    ['arbitration', 'awarded', 'askAnnulment', 'B9a', { final: true }],
    ['court', 'judged', 'applyEnforcement', 'B10', {}],
    ['petition', 'answered', 'askReview', 'C5', {}],
    ['petition', 'reviewed', 'askReReview', 'C5r', {}],
    ['police', 'refused', 'askReconsideration', 'E7', {}],
  ];
  for (const [kind, state, type, clock, fields] of LOST)
    expect([clock, ask(kind, state, type, [], fields), ask(kind, state, type, [clock], fields)]).toEqual([
      clock,
      true,
      false,
    ]);
  const OPENED: readonly (readonly [string, string, string, string])[] = [
    ['case', 'reminded', 'applyEnforcement', 'A14'],
    ['mediation', 'defaulted', 'applyEnforcement', 'B3d'],
    ['arbitration', 'awarded', 'takeEffect', 'B9'],
  ];
  for (const [kind, state, type, clock] of OPENED)
    expect([clock, ask(kind, state, type, []), ask(kind, state, type, [clock])]).toEqual([clock, false, true]);
});

// Histories that were played on earlier programs still give what they gave: no version of a machine is ever changed in place.
import { describe, expect, test } from '@jest/globals';
import { MACHINES, type Machines } from '../../workflows/machines.ts';
import { proceeding, type Definition } from '../../workflows/proceeding.ts';
import { caseV1 } from '../../workflows/proceedings/case.v1.ts';
import { PROCEEDING_WORKFLOWS } from '../../workflows/proceedings/catalogue.ts';
import { CLUE_WORKFLOWS, workflowOf } from '../../workflows/catalogue.ts';
import { differences, storedFiles, type Stored } from '../support/stored-histories.ts';

const STORED = storedFiles();
const storedOf = (kind: string): Stored => {
  const found = STORED.find((one) => one.kind === kind);
  if (found === undefined) throw new Error(`nothing is stored of ${kind}`);
  return found;
};

test('every version that the program brings has stored histories', () => {
  const brought = [
    ...Object.keys(CLUE_WORKFLOWS['clue'] ?? {}).map((version) => `clue ${version}`),
    ...PROCEEDING_WORKFLOWS.keys(),
  ];
  expect(STORED.map(({ kind, version }) => `${kind} ${version}`).sort()).toEqual(brought.sort());
});

test.each(STORED.map((stored) => [`${stored.kind} version ${stored.version}`, stored] as const))(
  '%s gives what it gave',
  (_, stored) => {
    expect(stored.histories.length).toBeGreaterThan(0);
    expect(differences(stored, MACHINES)).toEqual([]);
  },
);

test('the stored journeys of a clue say nearly everything that can be said to one', () => {
  const said = new Set(storedOf('clue').histories.flatMap(({ rows }) => rows.map((row) => row.type)));
  const known = new Set(Object.values(storedOf('clue').shape).flatMap((events) => Object.keys(events)));
  // A root that becomes a duplicate itself, and an agreement taken from referral, are proven by other tests.
  expect([...known].filter((type) => !said.has(type))).toEqual(['rootMoved']);
});

test('the stored histories hold nobody’s words and nobody’s name', () => {
  const text = JSON.stringify(STORED.map(({ histories }) => histories));
  for (const secret of [
    '王小明',
    '630102198001011234',
    '13900001234',
    '拖欠三个月工资',
    '拒不提供台账',
    '群众反映强烈',
  ])
    expect(text).not.toContain(secret);
});

describe('a machine that was changed in place', () => {
  const withCase = (change: Partial<Definition>): Machines => {
    const made = proceeding({ ...caseV1.definition, ...change });
    return { ...MACHINES, proceedings: new Map([...PROCEEDING_WORKFLOWS, ['case 1', made]]) };
  };
  const { states } = caseV1.definition;
  const served = states['served'];
  if (served === undefined) throw new Error('a case is served');

  test('is found by a way that is gone, even one that no journey took', () => {
    const { comply: _, ...on } = served.on;
    const found = differences(storedOf('case'), withCase({ states: { ...states, served: { ...served, on } } }));
    expect(found).toContain("case 1: 'comply' in 'served' is another than it was");
  });

  test('is found by what it remembers, told in the row that it happened in', () => {
    const proposed = { ...served, on: { ...served.on, proposeClosing: { to: 'closed' } } };
    const found = differences(storedOf('case'), withCase({ states: { ...states, served: proposed } }));
    expect(found.join('\n')).toContain("'proposeClosing' in 'served' is another than it was");
    const forgetful = {
      ...states,
      drafted: {
        ...states['drafted']!,
        on: { ...states['drafted']!.on, approveDecision: { to: 'decided', tells: ['handlers' as const] } },
      },
    };
    expect(differences(storedOf('case'), withCase({ states: forgetful }))).toContain(
      'case 1, enforced by the court: ends with another memory',
    );
  });

  test('is found in a clue whose version begins elsewhere', () => {
    const { machine } = workflowOf('clue', 1);
    const other = machine.provide({ guards: { hasContact: () => false } });
    const clues = { clue: { 1: { ...workflowOf('clue', 1), machine: other } } };
    const found = differences(storedOf('clue'), { ...MACHINES, clues });
    expect(found.join('\n')).toMatch(/'conclude' is not taken in state 'performing'/);
  });
});

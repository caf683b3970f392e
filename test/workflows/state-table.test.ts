// Every event in every state, written down where a reader can see it. A change of the machine shows as a change of this table;
// UPDATE=1 writes it anew.
import { expect, test } from '@jest/globals';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CURRENT, machineOf } from '../../workflows/catalogue.ts';
import { EVENT_TYPES } from '../../workflows/exemplars.ts';
import { CLUE_STATES, type ClueState } from '../../workflows/states.ts';

const FILE = join(import.meta.dirname, 'state-table.txt');

const guardOf = (guard: unknown): string => {
  if (guard === undefined) return '';
  if (typeof guard === 'string') return ` if ${guard}`;
  const { type, params } = guard as { type: string; params?: { state?: string } };
  return ` if ${type}${params?.state === undefined ? '' : ` ${params.state}`}`;
};

const branches = (from: ClueState, event: string): string => {
  const found = machineOf(CURRENT.workflow, CURRENT.version).states[from]?.transitions.get(event) ?? [];
  if (found.length === 0) return '-';
  return found.map((transition) => `${transition.target?.[0]?.key ?? from}${guardOf(transition.guard)}`).join(' | ');
};

const table = (): string =>
  [
    '# state        event             → state (if guard), the first that fits; - not taken',
    ...CLUE_STATES.flatMap((state) => [
      '',
      ...EVENT_TYPES.map((event) => `${state.padEnd(14)} ${event.padEnd(17)} ${branches(state, event)}`),
    ]),
    '',
  ].join('\n');

test('the table of states and events is the machine’s', () => {
  if (process.env['UPDATE'] === '1') writeFileSync(FILE, table());
  expect(table()).toBe(readFileSync(FILE, 'utf8'));
});

test('the table names every state and every event', () => {
  expect(
    table()
      .split('\n')
      .filter((line) => /^\w/.test(line)),
  ).toHaveLength(CLUE_STATES.length * EVENT_TYPES.length);
});

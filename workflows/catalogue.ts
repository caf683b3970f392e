// The machines by name and version, and the only four things done with them: begin, restore, step, replay. A clue is finished
// with the version it began with; a version that is not here is named, never guessed.
import { initialTransition, transition, type AnyMachineSnapshot, type SnapshotFrom } from 'xstate';
import { firstContext } from './clue.v1.context.ts';
import { clueV1 } from './clue.v1.ts';
import type { ClueContext } from './context.ts';
import type { Effect } from './effects.ts';
import type { ClueEvent, ClueOrigin, EventFacts } from './events.ts';
import type { ClueState } from './states.ts';

type Machine = typeof clueV1;
export type ClueSnapshot = SnapshotFrom<Machine>;

const MACHINES: Readonly<Record<string, Readonly<Record<number, Machine>>>> = { clue: { 1: clueV1 } };

/** What a new clue begins with. */
export const CURRENT = { workflow: 'clue', version: 1 } as const;

export class UnknownWorkflow extends Error {
  readonly code = 'unknown_workflow';
}

/** @throws {UnknownWorkflow} when this program does not bring the machine */
export const machineOf = (workflow: string, version: number): Machine => {
  const machine = MACHINES[workflow]?.[version];
  if (machine === undefined)
    throw new UnknownWorkflow(`this program has no machine '${workflow}' version ${version}; run one that has it`);
  return machine;
};

export interface Move {
  readonly state: ClueState;
  readonly context: ClueContext;
  readonly effects: readonly Effect[];
}

const stateOf = (snapshot: AnyMachineSnapshot): ClueState => snapshot.value as ClueState;

const isEffect = (action: { readonly type: string; readonly params?: unknown }): boolean =>
  (action.type === 'signal' || action.type === 'callback' || action.type === 'notify') && action.params !== undefined;

const effectsOf = (actions: readonly { readonly type: string; readonly params?: unknown }[]): Effect[] =>
  actions.filter(isEffect).map(({ type, params }) => ({ type, params }) as Effect);

const signal = (name: string): Effect => ({ type: 'signal', params: { name } });

/** The first move of a clue. `at` and `by` are in its history row; the machine needs neither. */
export const begin = (origin: ClueOrigin): Move => {
  const [snapshot] = initialTransition(machineOf(CURRENT.workflow, CURRENT.version), origin);
  return {
    state: stateOf(snapshot),
    context: snapshot.context,
    effects: [
      signal('registered'),
      signal('into:received'),
      { type: 'callback', params: { event: 'clue.registered' } },
    ],
  };
};

// A field that a later program added is missing in what an earlier one stored; XState would restore it without.
const DEFAULTS = firstContext({ unit: '', submission: 'report', claimedFen: 0, workers: 0 });

/** The snapshot of a clue as it lies in the database. */
export const restore = (workflow: string, version: number, state: ClueState, context: ClueContext): ClueSnapshot =>
  machineOf(workflow, version).resolveState({ value: state, context: { ...DEFAULTS, ...context } });

/** What an event does, null when the machine does not take it there. */
export const step = (snapshot: ClueSnapshot, event: ClueEvent): Move | null => {
  if (!snapshot.can(event)) return null;
  const [after, actions] = transition(snapshot.machine as Machine, snapshot, event);
  return { state: stateOf(after), context: after.context, effects: [signal(event.type), ...effectsOf(actions)] };
};

export interface ReplayRow {
  readonly seq: number;
  readonly type: string;
  readonly actor: string;
  readonly at: string;
  readonly input: Readonly<Record<string, unknown>>;
  readonly facts: Readonly<Record<string, unknown>>;
}

/**
 * Folds a history through its machine.
 * @throws {Error} when it does not begin with `registered` or holds an event that the machine does not take
 */
export const replay = (
  workflow: string,
  version: number,
  rows: readonly ReplayRow[],
): { readonly state: ClueState; readonly context: ClueContext } => {
  const [first, ...rest] = rows;
  if (first?.type !== 'registered') throw new Error('a history begins with `registered`');
  let now: { state: ClueState; context: ClueContext } = begin(first.input['origin'] as ClueOrigin);
  for (const row of rest) {
    const event = {
      type: row.type,
      input: row.input,
      facts: row.facts as EventFacts,
      by: row.actor,
      at: row.at,
      seq: row.seq,
    } as ClueEvent;
    const move = step(restore(workflow, version, now.state, now.context), event);
    if (move === null) throw new Error(`row ${row.seq}: '${row.type}' is not taken in state '${now.state}'`);
    now = move;
  }
  return { state: now.state, context: now.context };
};

// The machines by name and version, and the only four things done with them: begin, restore, step, replay. A clue is finished
// with the version it began with; a version that is not here is named, never guessed.
import { initialTransition, transition, type AnyMachineSnapshot, type SnapshotFrom } from 'xstate';
import { firstContext } from './clue.v1.context.ts';
import { clueV1 } from './clue.v1.ts';
import type { ClueContext } from './context.ts';
import type { Effect } from './effects.ts';
import type { ClueEvent, ClueOrigin, EventFacts } from './events.ts';
import { intendedTasks } from './intended-tasks.ts';
import { changedContext, type Migration } from './migration.ts';
import type { ClueState } from './states.ts';

type Machine = typeof clueV1;
export type ClueSnapshot = SnapshotFrom<Machine>;

/** One version: its machine, what is to be done where, and what a field is that an earlier program did not write. Every version ends in
 * the same states (`closed`, `declined`, `withdrawn`): lists and counts know them by name. */
export interface ClueWorkflow {
  readonly machine: Machine;
  readonly tasks: typeof intendedTasks;
  readonly defaults: ClueContext;
}

export type ClueWorkflows = Readonly<Record<string, Readonly<Record<number, ClueWorkflow>>>>;

// A field that a later program added is missing in what an earlier one stored; XState would restore it without.
const DEFAULTS = firstContext({ unit: '', submission: 'report', claimedFen: 0, workers: 0 });

/** What this program brings. Whoever brings more hands another catalogue down with the rules. */
export const CLUE_WORKFLOWS: ClueWorkflows = {
  clue: { 1: { machine: clueV1, tasks: intendedTasks, defaults: DEFAULTS } },
};

const newest = (workflow: string, among: ClueWorkflows): number =>
  Math.max(...Object.keys(among[workflow] ?? {}).map(Number));

/** What a new clue begins with: the newest version. */
export const currentClue = (among: ClueWorkflows = CLUE_WORKFLOWS) => ({
  workflow: 'clue',
  version: newest('clue', among),
});

export const CURRENT = currentClue();

export class UnknownWorkflow extends Error {
  readonly code = 'unknown_workflow';
}

/** @throws {UnknownWorkflow} when this program does not bring the machine */
export const workflowOf = (workflow: string, version: number, among: ClueWorkflows = CLUE_WORKFLOWS): ClueWorkflow => {
  const found = among[workflow]?.[version];
  if (found === undefined)
    throw new UnknownWorkflow(`this program has no machine '${workflow}' version ${version}; run one that has it`);
  return found;
};

/** @throws {UnknownWorkflow} as {@link workflowOf} */
export const machineOf = (workflow: string, version: number, among?: ClueWorkflows): Machine =>
  workflowOf(workflow, version, among).machine;

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
export const begin = (
  origin: ClueOrigin,
  { workflow, version }: { readonly workflow: string; readonly version: number } = CURRENT,
  among?: ClueWorkflows,
): Move => {
  const [snapshot] = initialTransition(machineOf(workflow, version, among), origin);
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

/** What a clue remembers, with a default for each field that an earlier program did not write. */
export const completed = (
  workflow: string,
  version: number,
  context: ClueContext,
  among?: ClueWorkflows,
): ClueContext => ({ ...workflowOf(workflow, version, among).defaults, ...context });

/** The snapshot of a clue as it lies in the database. */
export const restore = (
  workflow: string,
  version: number,
  state: ClueState,
  context: ClueContext,
  among?: ClueWorkflows,
): ClueSnapshot => {
  const { machine } = workflowOf(workflow, version, among);
  return machine.resolveState({ value: state, context: completed(workflow, version, context, among) });
};

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
  /** The version that the matter had after this row. */
  readonly workflowVersion: number;
}

export interface Replayed extends Move {
  readonly version: number;
}

/**
 * Folds a history through its machines; `after` sees where it stood after each row.
 * @throws {Error} when it does not begin with `registered` or holds an event that its machine does not take
 */
export const replay = (
  workflow: string,
  rows: readonly ReplayRow[],
  among?: ClueWorkflows,
  after: (row: ReplayRow, now: Replayed) => void = () => undefined,
): Replayed => {
  const [first, ...rest] = rows;
  if (first?.type !== 'registered') throw new Error('a history begins with `registered`');
  let version = first.workflowVersion;
  let now: Move = begin(first.input['origin'] as ClueOrigin, { workflow, version }, among);
  after(first, { ...now, version });
  for (const row of rest) {
    if (row.type === 'migrated') {
      const migration = row.input as unknown as Migration;
      version = migration.to.version;
      now = { state: migration.to.state as ClueState, context: changedContext(now.context, migration), effects: [] };
      after(row, { ...now, version });
      continue;
    }
    const event = {
      type: row.type,
      input: row.input,
      facts: row.facts as EventFacts,
      by: row.actor,
      at: row.at,
      seq: row.seq,
    } as ClueEvent;
    const move = step(restore(workflow, version, now.state, now.context, among), event);
    if (move === null) throw new Error(`row ${row.seq}: '${row.type}' is not taken in state '${now.state}'`);
    now = move;
    after(row, { ...now, version });
  }
  return { ...now, version };
};

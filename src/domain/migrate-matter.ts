// One matter that goes over to another version of its machine, and back. Pure: a move of the system in its history, or the reason why it
// cannot be mapped.
import type { ClueContext } from '../../workflows/context.ts';
import { contextChange, type Migration } from '../../workflows/migration.ts';
import type { ProceedingContext } from '../../workflows/proceeding.ts';
import type { ClueState } from '../../workflows/states.ts';
import { businessDate } from './business-date.ts';
import type { ClueRules } from './clue-rules.ts';
import { migratedRuns } from './migrate-clocks.ts';
import { contextOf, draftOf, record, withDeadlines, type Draft } from './move.ts';
import { proceedingDraft, recordProceeding, withProceedingDeadlines, type ProceedingDraft } from './proceeding-move.ts';
import type { ClueRecord, DeadlineRecord, ProceedingRecord, TaskRecord } from './records.ts';
import { mappedState, statesOfVersion, type VersionMap, type VersionStates, type Way } from './version-map.ts';

export const SYSTEM = 'system';

export interface Plan extends Way {
  readonly batch: string;
  readonly map: VersionMap;
}

/** Why a matter cannot be mapped. */
export interface Unmapped {
  readonly why: string;
}

export interface Held<R> {
  readonly row: R;
  readonly deadlines: readonly DeadlineRecord[];
  readonly tasks: readonly TaskRecord[];
}

const open = (runs: readonly DeadlineRecord[]): number => runs.filter((run) => run.state === 'open').length;

const noState = (what: string, state: string, plan: Plan): Unmapped => ({
  why: `${what} '${state}' is unknown in version ${plan.to}; name its state under states`,
});

const noClock: Unmapped = { why: 'would be left without a clock; let one of its clocks go on or become another' };

const migrationOf = (plan: Plan, from: string, to: string, before: object, after: object): Migration => ({
  batch: plan.batch,
  from: { version: plan.from, state: from },
  to: { version: plan.to, state: to },
  ...contextChange(before, after),
});

/** States that a clue's memory holds, by the name of their place in it. */
const remembered = (
  context: ClueContext,
  map: VersionMap,
  target: VersionStates,
  plan: Plan,
): ClueContext | Unmapped => {
  const { suspendedFrom, beforeDuplicate } = context;
  const resumed = suspendedFrom === null ? null : mappedState(map, suspendedFrom, target);
  if (suspendedFrom !== null && resumed === null)
    return noState('the state before its suspension', suspendedFrom, plan);
  const unmarked = beforeDuplicate === null ? null : mappedState(map, beforeDuplicate.state, target);
  if (beforeDuplicate !== null && unmarked === null)
    return noState('the state before it was a duplicate', beforeDuplicate.state, plan);
  return {
    ...context,
    suspendedFrom: resumed as ClueState | null,
    beforeDuplicate: beforeDuplicate === null ? null : { ...beforeDuplicate, state: unmarked as ClueState },
  };
};

/** A clue under the version that the plan names. */
export const migrateClue = (
  { row: clue, deadlines, tasks }: Held<ClueRecord>,
  plan: Plan,
  rules: ClueRules,
  at: string,
): Draft | Unmapped => {
  const target = statesOfVersion('clue', plan.to, rules.machines);
  const state = mappedState(plan.map, clue.state, target);
  if (state === null) return noState('its state', clue.state, plan);
  const before = contextOf(clue, rules.machines.clues);
  const kept = remembered(before, plan.map, target, plan);
  if ('why' in kept) return kept;
  const context = { ...plan.map.context, ...kept };
  const missing = target.fields.filter((field) => !(field in context));
  if (missing.length > 0) return { why: `has no ${missing.join(', ')} in its memory; give a value under context` };
  const input = migrationOf(plan, clue.state, state, before, context);
  const draft = draftOf(clue, deadlines, tasks);
  const moved = record(
    { ...draft, clue: { ...clue, workflowVersion: plan.to } },
    { state: state as ClueState, context, effects: [{ type: 'signal', params: { name: 'migrated' } }] },
    // A move of the system that no machine takes: it is what makes one out of another.
    { type: 'migrated' as never, input: { ...input }, facts: {}, by: SYSTEM },
    rules,
    at,
  );
  const runs = migratedRuns(moved.deadlines, plan.map, state, rules.clocks, moved.clue.version, at);
  const after = withDeadlines(moved, runs, rules, at);
  return open(after.deadlines) === 0 && open(deadlines) > 0 ? noClock : after;
};

/** A proceeding under the version that the plan names. */
export const migrateProceeding = (
  { row: proceeding, deadlines, tasks }: Held<ProceedingRecord>,
  plan: Plan,
  rules: ClueRules,
  at: string,
): ProceedingDraft | Unmapped => {
  const target = statesOfVersion(plan.kind, plan.to, rules.machines);
  const state = mappedState(plan.map, proceeding.state, target);
  if (state === null) return noState('its state', proceeding.state, plan);
  const before = proceeding.context as ProceedingContext;
  const cameFrom = before.cameFrom === null ? null : mappedState(plan.map, before.cameFrom, target);
  if (before.cameFrom !== null && cameFrom === null)
    return noState('the state that it came from', before.cameFrom, plan);
  const fields = { ...plan.map.context, ...before.fields };
  const context: ProceedingContext = { ...before, cameFrom, fields };
  const input = migrationOf(plan, proceeding.state, state, before, context);
  const draft = proceedingDraft(proceeding, deadlines, tasks);
  const moved = recordProceeding(
    { ...draft, proceeding: { ...proceeding, workflowVersion: plan.to } },
    { state, context, signals: ['migrated'], tells: [] },
    { type: 'migrated', input: { ...input }, facts: { on: businessDate(at) }, by: SYSTEM },
    rules,
    at,
  );
  const runs = migratedRuns(moved.deadlines, plan.map, state, rules.clocks, moved.proceeding.version, at);
  const after = withProceedingDeadlines(moved, runs, rules, at);
  return open(after.deadlines) === 0 && open(deadlines) > 0 ? noClock : after;
};

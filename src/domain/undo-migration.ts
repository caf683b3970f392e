// A migration taken back: the matter is what it was before, by one more move of the system. Pure.
import type { ClueContext } from '../../workflows/context.ts';
import { contextChange, type Migration } from '../../workflows/migration.ts';
import type { ProceedingContext } from '../../workflows/proceeding.ts';
import type { ClueState } from '../../workflows/states.ts';
import { businessDate } from './business-date.ts';
import type { ClueRules } from './clue-rules.ts';
import { restoredRuns } from './migrate-clocks.ts';
import { SYSTEM, type Held } from './migrate-matter.ts';
import { draftOf, record, writeOf } from './move.ts';
import { proceedingDraft, proceedingWrite, recordProceeding } from './proceeding-move.ts';
import type {
  ClueRecord,
  DeadlineRecord,
  MoveWrite,
  ProceedingRecord,
  ProceedingWrite,
  TaskRecord,
} from './records.ts';
import { earliestDue, withChanged } from './runs.ts';

/** What a matter was before its migration; it lies beside the batch. */
export interface Before {
  readonly version: number;
  readonly state: string;
  readonly context: unknown;
  readonly deadlines: readonly DeadlineRecord[];
  readonly tasks: readonly TaskRecord[];
}

const back = (batch: string, from: Migration['from'], to: Before, context: unknown): Migration => ({
  batch,
  from,
  to: { version: to.version, state: to.state },
  ...contextChange(context as object, to.context as object),
  undone: true,
});

/** Tasks as they were; those that the migration opened are done. */
const restoredTasks = (
  now: readonly TaskRecord[],
  before: readonly TaskRecord[],
  seq: number,
  at: string,
): readonly TaskRecord[] => [
  ...before,
  ...now
    .filter((task) => !before.some((old) => old.id === task.id))
    .map((task): TaskRecord => ({ ...task, state: 'done', closedSeq: seq, closedAt: at })),
];

export const undoClue = (
  { row: clue, deadlines, tasks }: Held<ClueRecord>,
  before: Before,
  batch: string,
  rules: ClueRules,
  at: string,
): MoveWrite => {
  const input = back(batch, { version: clue.workflowVersion, state: clue.state }, before, clue.context);
  const draft = draftOf(clue, deadlines, tasks);
  const moved = record(
    { ...draft, clue: { ...clue, workflowVersion: before.version } },
    { state: before.state as ClueState, context: before.context as ClueContext, effects: [] },
    { type: 'migrated' as never, input: { ...input }, facts: {}, by: SYSTEM },
    rules,
    at,
  );
  const seq = moved.clue.version;
  const runs = restoredRuns(deadlines, before.deadlines, rules.clocks, seq, at);
  return {
    ...writeOf(moved),
    clue: { ...moved.clue, dueAt: earliestDue(withChanged(deadlines, runs)) },
    deadlines: runs,
    tasks: restoredTasks(tasks, before.tasks, seq, at),
  };
};

export const undoProceeding = (
  { row: proceeding, deadlines, tasks }: Held<ProceedingRecord>,
  before: Before,
  batch: string,
  rules: ClueRules,
  at: string,
): ProceedingWrite => {
  const input = back(
    batch,
    { version: proceeding.workflowVersion, state: proceeding.state },
    before,
    proceeding.context,
  );
  const draft = proceedingDraft(proceeding, deadlines, tasks);
  const moved = recordProceeding(
    { ...draft, proceeding: { ...proceeding, workflowVersion: before.version } },
    { state: before.state, context: before.context as ProceedingContext, signals: [], tells: [] },
    { type: 'migrated', input: { ...input }, facts: { on: businessDate(at) }, by: SYSTEM },
    rules,
    at,
  );
  const seq = moved.proceeding.version;
  const runs = restoredRuns(deadlines, before.deadlines, rules.clocks, seq, at);
  return {
    ...proceedingWrite(moved),
    proceeding: { ...moved.proceeding, dueAt: earliestDue(withChanged(deadlines, runs)) },
    deadlines: runs,
    tasks: restoredTasks(tasks, before.tasks, seq, at),
  };
};

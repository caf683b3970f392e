// The clocks of a matter rebuilt from its history alone: each move is made again by its machine, and what it meant for the clocks by the
// rules in force. Runs that have ended are kept as they stand: they were right by the calendar of their day. Pure.
import { begin, restore, step, type Move } from '../../workflows/catalogue.ts';
import type { ClueEvent, ClueOrigin } from '../../workflows/events.ts';
import {
  beginProceeding,
  stepProceeding,
  type ProceedingMove,
  type ProceedingOrigin,
} from '../../workflows/proceeding.ts';
import { hasEnded, madeOf } from '../../workflows/proceedings/catalogue.ts';
import { isOpen } from '../../workflows/states.ts';
import type { Deadline } from './deadline.ts';
import { nextStep, type ClockRules } from './ladder.ts';
import type { ClueRecord, HistoryRecord, ProceedingRecord } from './records.ts';
import { withChanged } from './runs.ts';
import { windClocks, type Moved } from './wind.ts';

type Row = Pick<HistoryRecord, 'seq' | 'type' | 'actor' | 'at' | 'input' | 'facts'>;
type Matter = Pick<Moved, 'clueId' | 'kind' | 'submission' | 'intakeChannel' | 'anonymous' | 'region'>;

interface Step {
  readonly signals: readonly string[];
  readonly from: string | null;
  readonly to: string;
  readonly ended: boolean;
  /** What the clocks may read a date from. */
  readonly input: Readonly<Record<string, unknown>>;
  readonly startAt?: string;
}

/** What ended is what it was; what history says it ended by has to be the same. */
const frozen = (runs: readonly Deadline[], stored: readonly Deadline[]): readonly Deadline[] =>
  runs.map((run) => {
    const held = stored.find((one) => one.id === run.id);
    return run.state !== 'open' && held !== undefined && held.state !== 'open' && held.endedSeq === run.endedSeq
      ? held
      : run;
  });

/** A step of the ladder is a move from level 3 on: the run has climbed to it. */
const climbed = (runs: readonly Deadline[], row: Row, clocks: ClockRules): readonly Deadline[] =>
  row.type !== 'deadlinePassed'
    ? runs
    : runs.map((run) => {
        if (run.id !== row.input['deadline']) return run;
        const higher = { ...run, level: Math.max(run.level, Number(row.input['level'])) };
        return { ...higher, nextAt: nextStep(higher, clocks)?.at ?? null };
      });

const folded = (
  matter: Matter,
  rows: readonly Row[],
  stepOf: (row: Row) => Step,
  clocks: ClockRules,
  stored: readonly Deadline[],
): readonly Deadline[] => {
  let runs: readonly Deadline[] = [];
  for (const row of rows) {
    const { startAt, ...made } = stepOf(row);
    const moved: Moved = {
      ...matter,
      ...made,
      type: row.type,
      by: row.actor,
      at: row.at,
      seq: row.seq,
      ...(startAt === undefined ? {} : { startAt }),
    };
    runs = withChanged(runs, windClocks(clocks, runs, moved).changed);
    runs = frozen(climbed(runs, row, clocks), stored);
  }
  return runs;
};

const signalsOf = (move: Move): readonly string[] =>
  move.effects.flatMap((effect) => (effect.type === 'signal' ? [effect.params.name] : []));

/** @throws {Error} when the history does not replay */
export const refoldClue = (
  clue: ClueRecord,
  rows: readonly Row[],
  clocks: ClockRules,
  stored: readonly Deadline[],
): readonly Deadline[] => {
  let now: Move | null = null;
  const stepOf = (row: Row): Step => {
    const before: Move | null = now;
    const move: Move | null =
      before === null
        ? begin(row.input['origin'] as ClueOrigin)
        : step(restore(clue.workflow, clue.workflowVersion, before.state, before.context), {
            ...row,
            by: row.actor,
          } as unknown as ClueEvent);
    if (move === null) throw new Error(`row ${row.seq}: '${row.type}' is not taken`);
    now = move;
    return {
      signals: signalsOf(move),
      from: before === null ? null : before.state,
      to: move.state,
      ended: !isOpen(move.state),
      input: row.input,
      ...(before === null ? { startAt: clue.receivedAt } : {}),
    };
  };
  const { id, submission, intakeChannel, anonymous, region } = clue;
  const matter = { clueId: id, kind: 'clue', submission, intakeChannel, anonymous, region };
  return folded(matter, rows, stepOf, clocks, stored);
};

/** @throws {Error} when the history does not replay */
export const refoldProceeding = (
  proceeding: ProceedingRecord,
  rows: readonly Row[],
  clocks: ClockRules,
  stored: readonly Deadline[],
): readonly Deadline[] => {
  const { id, kind, workflowVersion, region } = proceeding;
  const made = madeOf(kind, workflowVersion);
  let now: ProceedingMove | null = null;
  const stepOf = (row: Row): Step => {
    const before: ProceedingMove | null = now;
    const move: ProceedingMove | null =
      before === null
        ? beginProceeding(made, row.input['origin'] as ProceedingOrigin)
        : stepProceeding(made, before.state, before.context, {
            ...row,
            facts: row.facts as { on: string },
            by: row.actor,
          });
    if (move === null) throw new Error(`row ${row.seq}: '${row.type}' is not taken`);
    now = move;
    return {
      signals: move.signals,
      from: before === null ? null : before.state,
      to: move.state,
      ended: hasEnded(kind, workflowVersion, move.state),
      input: { ...move.context.fields, ...row.input },
    };
  };
  const matter = { clueId: id, kind, submission: null, intakeChannel: null, anonymous: null, region };
  return folded(matter, rows, stepOf, clocks, stored);
};

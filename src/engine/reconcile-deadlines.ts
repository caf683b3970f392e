// Counts every open deadline anew by the calendars in force, in batches through the version check, then takes what is due.
// Finished runs stay as they were: what was right by the calendar of its day stays right.
import type { Deadline } from '../domain/deadline.ts';
import { draftOf, withDeadlines, writeOf } from '../domain/move.ts';
import { proceedingDraft, proceedingWrite, withProceedingDeadlines } from '../domain/proceeding-move.ts';
import type { DeadlineRecord, MoveWrite, ProceedingWrite } from '../domain/records.ts';
import { recalculate } from '../domain/wind.ts';
import { readOpenClueIdsAfter } from '../store/deadlines.ts';
import { writeMoves } from '../store/moves.ts';
import { readProceedingsById, writeProceedings } from '../store/proceedings.ts';
import { readCluesById } from '../store/reads.ts';
import type { Engine } from './engine.ts';
import { passDeadlines } from './pass-deadlines.ts';

export interface MovedDeadline {
  readonly number: string;
  readonly clock: string;
  readonly before: string | null;
  readonly after: string | null;
}

export interface Reconciled {
  readonly checked: number;
  readonly moved: readonly MovedDeadline[];
  readonly passed: number;
}

const PAGE = 200;

interface Recounted {
  readonly number: string;
  readonly open: number;
  readonly changes: ReturnType<typeof recalculate>;
}

const openOf = (deadlines: readonly Deadline[]): number =>
  deadlines.filter((deadline) => deadline.state === 'open').length;

const owned = (id: number, changes: Recounted['changes']): readonly DeadlineRecord[] =>
  changes.map((change) => ({ ...change.after, clueId: id }));

/** Counts the runs of these matters anew and, unless it is a dry run, writes what moved. */
const recount = async (engine: Engine, ids: readonly number[], dryRun: boolean): Promise<readonly Recounted[]> => {
  const { now, clues } = await readCluesById(engine.pool, ids);
  const { proceedings } = await readProceedingsById(engine.pool, ids);
  const found: Recounted[] = [];
  const moves: MoveWrite[] = [];
  const others: ProceedingWrite[] = [];
  for (const { clue, deadlines, tasks } of clues) {
    const rules = engine.rulesFor(clue.region);
    const changes = recalculate(deadlines, rules.clocks);
    found.push({ number: clue.number, open: openOf(deadlines), changes });
    if (changes.length > 0)
      moves.push(writeOf(withDeadlines(draftOf(clue, deadlines, tasks), owned(clue.id, changes), rules, now)));
  }
  for (const { proceeding, deadlines, tasks } of proceedings) {
    const rules = engine.rulesFor(proceeding.region);
    const changes = recalculate(deadlines, rules.clocks);
    found.push({ number: proceeding.number, open: openOf(deadlines), changes });
    const draft = proceedingDraft(proceeding, deadlines, tasks);
    if (changes.length > 0)
      others.push(proceedingWrite(withProceedingDeadlines(draft, owned(proceeding.id, changes), rules, now)));
  }
  if (!dryRun && moves.length > 0) await writeMoves(engine.pool, moves);
  if (!dryRun && others.length > 0) await writeProceedings(engine.pool, others);
  return found;
};

/** With `dryRun` nothing is written: the answer says what would move. */
export const reconcileDeadlines = async (engine: Engine, dryRun: boolean): Promise<Reconciled> => {
  const moved: MovedDeadline[] = [];
  let checked = 0;
  let after = 0;
  for (;;) {
    const ids = await readOpenClueIdsAfter(engine.pool, after, PAGE);
    if (ids.length === 0) break;
    after = Math.max(...ids);
    for (const { number, open, changes } of await recount(engine, ids, dryRun)) {
      checked += open;
      for (const change of changes)
        moved.push({ number, clock: change.before.clock, before: change.before.dueOn, after: change.after.dueOn });
    }
  }
  return { checked, moved, passed: dryRun ? 0 : await passAll(engine) };
};

const passAll = async (engine: Engine): Promise<number> => {
  let sum = 0;
  for (;;) {
    const { passed, more } = await passDeadlines(engine, PAGE);
    sum += passed;
    if (!more || passed === 0) return sum;
  }
};

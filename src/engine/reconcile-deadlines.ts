// Counts every open deadline anew by the calendars in force, in batches through the version check, then takes what is due.
// Finished runs stay as they were: what was right by the calendar of its day stays right.
import { recalculate } from '../domain/wind.ts';
import { draftOf, withDeadlines, writeOf } from '../domain/move.ts';
import type { MoveWrite } from '../domain/records.ts';
import { readOpenClueIdsAfter } from '../store/deadlines.ts';
import { writeMoves } from '../store/moves.ts';
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

/** With `dryRun` nothing is written: the answer says what would move. */
export const reconcileDeadlines = async (engine: Engine, dryRun: boolean): Promise<Reconciled> => {
  const moved: MovedDeadline[] = [];
  let checked = 0;
  let after = 0;
  for (;;) {
    const ids = await readOpenClueIdsAfter(engine.pool, after, PAGE);
    if (ids.length === 0) break;
    after = Math.max(...ids);
    const { now, clues } = await readCluesById(engine.pool, ids);
    const writes: MoveWrite[] = [];
    for (const read of clues) {
      const rules = engine.rulesFor(read.clue.region);
      const changes = recalculate(read.deadlines, rules.clocks);
      checked += read.deadlines.filter((deadline) => deadline.state === 'open').length;
      if (changes.length === 0) continue;
      moved.push(
        ...changes.map(({ before, after: now_ }) => ({
          number: read.clue.number,
          clock: before.clock,
          before: before.dueOn,
          after: now_.dueOn,
        })),
      );
      const draft = draftOf(read.clue, read.deadlines, read.tasks);
      writes.push(
        writeOf(
          withDeadlines(
            draft,
            changes.map((change) => ({ ...change.after, clueId: read.clue.id })),
            rules,
            now,
          ),
        ),
      );
    }
    if (!dryRun && writes.length > 0) await writeMoves(engine.pool, writes);
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

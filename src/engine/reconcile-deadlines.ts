// Counts every open deadline anew by the rules in force, in batches through the version check, and writes down what moved.
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
import { writeDeadlineMoves } from '../store/rules.ts';
import { inTransaction } from '../store/transaction.ts';
import type { Engine } from './engine.ts';
import { passDeadlines } from './pass-deadlines.ts';
import type { Rules } from './rules-in-force.ts';

export interface MovedDeadline {
  readonly number: string;
  readonly kind: string;
  readonly deadline: string;
  readonly clock: string;
  readonly before: string | null;
  readonly after: string | null;
  readonly beforeProvisional: boolean;
  readonly afterProvisional: boolean;
}

export interface Recount {
  readonly checked: number;
  readonly moved: readonly MovedDeadline[];
}

export interface Reconciled extends Recount {
  readonly passed: number;
}

export interface Recounting {
  readonly dryRun: boolean;
  /** The rules to count by; those in force if not named. */
  readonly by?: Rules;
  /** The rules that the open runs were counted by. */
  readonly then?: Rules;
  /** The change that they are counted anew for. */
  readonly change?: number;
}

const PAGE = 200;
const TRIES = 5;

type Changes = ReturnType<typeof recalculate>;

interface Recounted {
  readonly id: number;
  readonly number: string;
  readonly kind: string;
  readonly open: number;
  readonly changes: Changes;
  readonly write: MoveWrite | null;
  readonly other: ProceedingWrite | null;
}

const openOf = (deadlines: readonly Deadline[]): number =>
  deadlines.filter((deadline) => deadline.state === 'open').length;

const owned = (id: number, changes: Changes): readonly DeadlineRecord[] =>
  changes.map((change) => ({ ...change.after, clueId: id }));

const counted = async (
  engine: Engine,
  ids: readonly number[],
  { by, then }: Recounting,
): Promise<readonly Recounted[]> => {
  const rulesFor = by?.rulesFor ?? engine.rulesFor;
  const { now, clues } = await readCluesById(engine.pool, ids);
  const { proceedings } = await readProceedingsById(engine.pool, ids);
  const changesOf = (region: string, deadlines: readonly DeadlineRecord[]): Changes =>
    recalculate(deadlines, rulesFor(region).clocks, then?.rulesFor(region).clocks);
  return [
    ...clues.map(({ clue, deadlines, tasks }): Recounted => {
      const { id, number, region } = clue;
      const changes = changesOf(region, deadlines);
      const draft = draftOf(clue, deadlines, tasks);
      const write =
        changes.length === 0 ? null : writeOf(withDeadlines(draft, owned(id, changes), rulesFor(region), now));
      return { id, number, kind: 'clue', open: openOf(deadlines), changes, write, other: null };
    }),
    ...proceedings.map(({ proceeding, deadlines, tasks }): Recounted => {
      const { id, number, kind, region } = proceeding;
      const changes = changesOf(region, deadlines);
      const draft = proceedingDraft(proceeding, deadlines, tasks);
      const other =
        changes.length === 0
          ? null
          : proceedingWrite(withProceedingDeadlines(draft, owned(id, changes), rulesFor(region), now));
      return { id, number, kind, open: openOf(deadlines), changes, write: null, other };
    }),
  ];
};

/** A calendar of another version that says the same of these days moves nothing. */
const moves = ({ before, after }: Changes[number]): boolean =>
  before.dueAt !== after.dueAt || before.provisional !== after.provisional;

/** Writes a page; returns the matters that somebody moved meanwhile. */
const write = async (
  engine: Engine,
  found: readonly Recounted[],
  change: number | null,
): Promise<readonly number[]> => {
  const clues = found.flatMap(({ write: one }) => (one === null ? [] : [one]));
  const others = found.flatMap(({ other }) => (other === null ? [] : [other]));
  if (clues.length + others.length === 0) return [];
  return inTransaction(engine.pool, async (client) => {
    const done = new Set([
      ...(clues.length > 0 ? await writeMoves(client, clues) : []),
      ...(others.length > 0 ? await writeProceedings(client, others) : []),
    ]);
    const written = found.filter(({ id, changes }) => changes.length > 0 && done.has(id));
    await writeDeadlineMoves(
      client,
      written.flatMap(({ id, changes }) =>
        changes.filter(moves).map(({ before, after }) => ({
          deadlineId: before.id,
          clueId: id,
          ruleChange: change,
          beforeOn: before.dueOn,
          afterOn: after.dueOn,
          beforeCalendar: before.calendarVersion,
          afterCalendar: after.calendarVersion,
        })),
      ),
    );
    return found.filter(({ id, changes }) => changes.length > 0 && !done.has(id)).map(({ id }) => id);
  });
};

const shown = ({ number, kind, changes }: Recounted): readonly MovedDeadline[] =>
  changes.filter(moves).map(({ before, after }) => ({
    number,
    kind,
    deadline: before.id,
    clock: before.clock,
    before: before.dueOn,
    after: after.dueOn,
    beforeProvisional: before.provisional,
    afterProvisional: after.provisional,
  }));

const page = async (engine: Engine, ids: readonly number[], how: Recounting): Promise<Recount> => {
  let left = ids;
  let checked = 0;
  const moved: MovedDeadline[] = [];
  for (let tries = 0; left.length > 0 && tries < TRIES; tries += 1) {
    const found = await counted(engine, left, how);
    const lost = how.dryRun ? [] : await write(engine, found, how.change ?? null);
    for (const one of found.filter(({ id }) => !lost.includes(id))) {
      checked += one.open;
      moved.push(...shown(one));
    }
    left = lost;
  }
  return { checked, moved };
};

/** Every open deadline, page by page. With `dryRun` nothing is written: the answer says what would move. */
export const recountDeadlines = async (engine: Engine, how: Recounting): Promise<Recount> => {
  const moved: MovedDeadline[] = [];
  let checked = 0;
  let after = 0;
  for (;;) {
    const ids = await readOpenClueIdsAfter(engine.pool, after, PAGE);
    if (ids.length === 0) return { checked, moved };
    after = Math.max(...ids);
    const found = await page(engine, ids, how);
    checked += found.checked;
    moved.push(...found.moved);
  }
};

/** Counts open deadlines by the rules in force, then takes what is due. */
export const reconcileDeadlines = async (engine: Engine, dryRun: boolean): Promise<Reconciled> => {
  const found = await recountDeadlines(engine, { dryRun });
  return { ...found, passed: dryRun ? 0 : await passAll(engine) };
};

const passAll = async (engine: Engine): Promise<number> => {
  let sum = 0;
  for (;;) {
    const { passed, more } = await passDeadlines(engine, PAGE);
    sum += passed;
    if (!more || passed === 0) return sum;
  }
};

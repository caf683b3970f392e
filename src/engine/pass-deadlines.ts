// Time speaks: every ladder step that is due by the database's clock is taken, once for each clue, clock run and level, in order,
// also after an outage. Steps below 3 tell people; from 3 on each is a move, and what it orders follows as a move of the system.
import { isOpen } from '../../workflows/states.ts';
import type { ClueRules } from '../domain/clue-rules.ts';
import { draftOf, say, withDeadlines, writeOf, type Draft } from '../domain/move.ts';
import { nextStep } from '../domain/ladder.ts';
import type { MoveWrite } from '../domain/records.ts';
import { readDueClues } from '../store/deadlines.ts';
import { writeMoves } from '../store/moves.ts';
import { readCluesById, type ClueRead } from '../store/reads.ts';
import type { Engine } from './engine.ts';
import { handsFor, ordered, SYSTEM, type Hands } from './ladder-orders.ts';
import { failed, firstDue, MOST_STEPS, stalePromises, told, type DueStep } from './ladder-steps.ts';
import { passProceedings } from './pass-proceedings.ts';

export interface Passed {
  /** Ladder steps taken. */
  readonly passed: number;
  /** Clues whose write lost a race or that were not reached: call again. */
  readonly more: boolean;
}

/** The step is done: the run's level rises, its next step is sought. */
const climbed = (draft: Draft, deadlineId: string, level: number, rules: ClueRules, now: string): Draft => {
  const deadline = draft.deadlines.find((found) => found.id === deadlineId);
  // The move itself may have ended the run (an elevation starts the dispatch clock anew).
  if (deadline === undefined || deadline.state !== 'open') return draft;
  const higher = { ...deadline, level };
  return withDeadlines(
    draft,
    [{ ...higher, nextAt: nextStep(higher, rules.clocks)?.at ?? null, revision: deadline.revision + 1 }],
    rules,
    now,
  );
};

const marked = (draft: Draft, deadlineId: string, level: number, rules: ClueRules, now: string): Draft => {
  const deadline = draft.deadlines.find((found) => found.id === deadlineId);
  return deadline === undefined
    ? draft
    : withDeadlines(draft, [{ ...deadline, level: Math.max(level, deadline.level) }], rules, now);
};

/** Takes one step of the ladder. */
const take = (draft: Draft, dueStep: DueStep, rules: ClueRules, hands: Hands, now: string): Draft => {
  const { deadline, step } = dueStep;
  const outbox = told(draft.clue, dueStep, now);
  let after: Draft = { ...draft, outbox: [...draft.outbox, ...outbox] };
  after = marked(after, deadline.id, step.level, rules, now);
  if (step.move && isOpen(after.clue.state)) {
    const input = { clock: deadline.clock, level: step.level, deadline: deadline.id };
    after = say(after, { type: 'deadlinePassed', input, facts: {}, by: SYSTEM }, rules, now);
    if (step.level === 3 && deadline.clock === 'finish') after = overdueCallback(after, now);
  }
  if (isOpen(after.clue.state)) after = ordered(after, step, rules, hands, now);
  return climbed(after, deadline.id, step.level, rules, now);
};

const overdueCallback = (draft: Draft, now: string): Draft => {
  const { id, version, state } = draft.clue;
  const event = 'clue.overdue';
  return {
    ...draft,
    outbox: [
      ...draft.outbox,
      {
        kind: 'callback',
        eventKey: `${id}-${version}-${event}`,
        clueId: id,
        payload: { event, seq: version, state, at: now },
        availableAt: now,
        createdAt: now,
      },
    ],
  };
};

const passClue = (
  engine: Engine,
  read: ClueRead,
  hands: Hands,
  now: string,
): { readonly write: MoveWrite; readonly steps: number } | null => {
  const rules = engine.rulesFor(read.clue.region);
  let draft = draftOf(read.clue, read.deadlines, read.tasks);
  let steps = 0;
  for (let next = firstDue(draft, rules, now); next !== null; next = firstDue(draft, rules, now)) {
    draft = take(draft, next, rules, hands, now);
    steps += 1;
    if (steps > MOST_STEPS)
      throw new Error(`clue ${read.clue.number} has more than ${MOST_STEPS} ladder steps due at once`);
  }
  const promised = stalePromises(draft, rules, now);
  if (promised.length > 0) draft = withDeadlines(draft, promised, rules, now);
  return steps === 0 && promised.length === 0 ? null : { write: writeOf(draft), steps };
};

/** Takes the steps that are due for up to `limit` clues. A clue that fails is alarmed and left for later; the others go on. */
export const passDeadlines = async (engine: Engine, limit: number): Promise<Passed> => {
  await engine.rules.heed();
  const ids = await readDueClues(engine.pool, limit);
  if (ids.length === 0) return { passed: 0, more: false };
  const [{ now, clues }, proceedings] = await Promise.all([
    readCluesById(engine.pool, ids),
    passProceedings(engine, ids),
  ]);
  const hands = await handsFor(engine, clues, now);
  const writes: MoveWrite[] = [];
  const steps = new Map<number, number>();
  for (const read of clues) {
    try {
      const found = passClue(engine, read, hands, now);
      if (found === null) continue;
      writes.push(found.write);
      steps.set(read.clue.id, found.steps);
    } catch (error) {
      await failed(engine, read.clue.id, error);
    }
  }
  const moved = await writeAll(engine, writes);
  const passed = [...moved].reduce((sum, id) => sum + (steps.get(id) ?? 0), 0);
  return {
    passed: passed + proceedings.passed,
    more: ids.length === limit || moved.size < writes.length || proceedings.lost,
  };
};

const writeAll = async (engine: Engine, writes: readonly MoveWrite[]): Promise<ReadonlySet<number>> => {
  if (writes.length === 0) return new Set();
  try {
    return await writeMoves(engine.pool, writes);
  } catch (error) {
    if (writes.length === 1) {
      await failed(engine, (writes[0] as MoveWrite).clue.id, error);
      return new Set();
    }
    engine.log.warn(
      { err: error instanceof Error ? error.message : String(error), size: writes.length },
      'a batch of deadlines failed, going on one by one',
    );
  }
  const moved = new Set<number>();
  for (const write of writes) for (const id of await writeAll(engine, [write])) moved.add(id);
  return moved;
};

// Time speaks to proceedings too: each ladder step once, in order. From level 3 on it is a move, so that a lapsed clock is remembered by
// the machine (a right opens, another is lost); nothing is closed and nobody is replaced by it.
import { madeOf } from '../../workflows/proceedings/catalogue.ts';
import { businessDate } from '../domain/business-date.ts';
import type { ClueRules } from '../domain/clue-rules.ts';
import { nextStep } from '../domain/ladder.ts';
import {
  proceedingDraft,
  proceedingWrite,
  sayTo,
  withProceedingDeadlines,
  type ProceedingDraft,
} from '../domain/proceeding-move.ts';
import type { ProceedingWrite } from '../domain/records.ts';
import { readProceedingsById, writeProceedings, type ProceedingRead } from '../store/proceedings.ts';
import type { Engine } from './engine.ts';
import { failed, firstDue, MOST_STEPS, stalePromises, told, type DueStep } from './ladder-steps.ts';

const risen = (draft: ProceedingDraft, { deadline, step }: DueStep, rules: ClueRules, now: string): ProceedingDraft => {
  const found = draft.deadlines.find((run) => run.id === deadline.id);
  if (found === undefined || found.state !== 'open') return draft;
  const higher = { ...found, level: Math.max(step.level, found.level) };
  return withProceedingDeadlines(
    draft,
    [{ ...higher, nextAt: nextStep(higher, rules.clocks)?.at ?? null, revision: found.revision + 1 }],
    rules,
    now,
  );
};

/** Where the next step is the receiver's, the receiver hears of the time that passes. */
const doers = ({ proceeding }: ProceedingDraft, rules: ClueRules): readonly string[] => {
  const { states } = madeOf(proceeding.kind, proceeding.workflowVersion, rules.machines.proceedings).definition;
  return proceeding.receiver !== null && states[proceeding.state]?.task?.audience === 'department'
    ? ['department']
    : [];
};

const take = (draft: ProceedingDraft, due: DueStep, rules: ClueRules, now: string): ProceedingDraft => {
  const { deadline, step } = due;
  const after: ProceedingDraft = {
    ...draft,
    outbox: [...draft.outbox, ...told(draft.proceeding, due, now, doers(draft, rules))],
  };
  if (!step.move || !draft.proceeding.open) return risen(after, due, rules, now);
  const input = { clock: deadline.clock, level: step.level, deadline: deadline.id };
  const said = { type: 'deadlinePassed', input, facts: { on: businessDate(now) }, by: 'system' };
  return risen(sayTo(after, said, rules, now), due, rules, now);
};

const passed = (
  engine: Engine,
  read: ProceedingRead,
  now: string,
): { readonly write: ProceedingWrite; readonly steps: number } | null => {
  const rules = engine.rulesFor(read.proceeding.region);
  let draft = proceedingDraft(read.proceeding, read.deadlines, read.tasks);
  let steps = 0;
  for (let next = firstDue(draft, rules, now); next !== null; next = firstDue(draft, rules, now)) {
    draft = take(draft, next, rules, now);
    steps += 1;
    if (steps > MOST_STEPS)
      throw new Error(`${read.proceeding.number} has more than ${MOST_STEPS} ladder steps due at once`);
  }
  const promised = stalePromises(draft, rules, now);
  if (promised.length > 0) draft = withProceedingDeadlines(draft, promised, rules, now);
  return steps === 0 && promised.length === 0 ? null : { write: proceedingWrite(draft), steps };
};

/** Takes the due steps of those matters among `ids` that are proceedings. `lost`: some were changed meanwhile, call again. */
export const passProceedings = async (
  engine: Engine,
  ids: readonly number[],
): Promise<{ readonly passed: number; readonly lost: boolean }> => {
  const { now, proceedings } = await readProceedingsById(engine.pool, ids);
  let sum = 0;
  let lost = false;
  for (const read of proceedings) {
    try {
      const found = passed(engine, read, now);
      if (found === null) continue;
      const moved = await writeProceedings(engine.pool, [found.write]);
      if (moved.size === 0) lost = true;
      else sum += found.steps;
    } catch (error) {
      await failed(engine, read.proceeding.id, error);
    }
  }
  return { passed: sum, lost };
};

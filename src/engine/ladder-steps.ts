// The steps of the ladder that are due, and what each tells: the same for clues and proceedings.
import type { ClueRules } from '../domain/clue-rules.ts';
import type { LadderStep } from '../domain/deadline.ts';
import { nextStep } from '../domain/ladder.ts';
import type { DeadlineRecord, OutboxRecord } from '../domain/records.ts';
import { raiseAlarm } from '../store/alarms.ts';
import { isConnectionLost } from '../store/violations.ts';
import type { Engine } from './engine.ts';

export interface DueStep {
  readonly deadline: DeadlineRecord;
  readonly step: LadderStep;
  readonly at: string;
}

/** The step of these runs that was due first. */
export const firstDue = (
  draft: { readonly deadlines: readonly DeadlineRecord[] },
  rules: ClueRules,
  now: string,
): DueStep | null => {
  const steps = draft.deadlines.flatMap((deadline): DueStep[] => {
    if (deadline.state !== 'open' || deadline.nextAt === null || deadline.nextAt > now) return [];
    const found = nextStep(deadline, rules.clocks);
    const step = found === null ? undefined : rules.clocks.stepOf(deadline, found.level);
    return found === null || step === undefined || found.at > now ? [] : [{ deadline, step, at: found.at }];
  });
  return steps.sort((a, b) => a.at.localeCompare(b.at) || a.deadline.id.localeCompare(b.deadline.id))[0] ?? null;
};

/**
 * Steps that a row promised by now and that the rules in force place later or nowhere (another calendar or ladder since): the rows set
 * right, or they would stand first in every batch, before those that have something due.
 */
export const stalePromises = (
  draft: { readonly deadlines: readonly DeadlineRecord[] },
  rules: ClueRules,
  now: string,
): readonly DeadlineRecord[] =>
  draft.deadlines
    .filter((deadline) => deadline.state === 'open' && deadline.nextAt !== null && deadline.nextAt <= now)
    .map((deadline) => ({
      ...deadline,
      nextAt: nextStep(deadline, rules.clocks)?.at ?? null,
      revision: deadline.revision + 1,
    }));

/** The notice of a step, and its alert; each is told once, by its own name. `also`: who does the work instead of the handlers. */
export const told = (
  matter: {
    readonly id: number;
    readonly version: number;
    readonly unit: string;
    readonly handlers: readonly string[];
  },
  { deadline, step }: DueStep,
  now: string,
  also: readonly string[] = [],
): OutboxRecord[] => {
  const payload = {
    clock: deadline.clock,
    level: step.level,
    deadline: deadline.id,
    dueAt: deadline.dueAt,
    tell: tellOf(matter.handlers, step, also),
    // The office whose step it is: a later step of the same hour may have moved the matter by the time people are looked up.
    unit: matter.unit,
    seq: matter.version,
  };
  const base = { clueId: matter.id, availableAt: now, createdAt: now };
  const notice: OutboxRecord = {
    ...base,
    kind: 'notice',
    eventKey: `${deadline.id}-L${step.level}`,
    payload: { ...payload, notice: 'ladder' },
  };
  return step.alert
    ? [{ ...base, kind: 'alert', eventKey: `${deadline.id}-L${step.level}-alert`, payload }, notice]
    : [notice];
};

/** Where nobody handles the matter its unit's supervisors are told. */
const tellOf = (handlers: readonly string[], step: LadderStep, also: readonly string[]): readonly string[] => [
  ...new Set([
    ...(step.tell.includes('handlers') ? also : []),
    ...step.tell.map((audience) => (audience === 'handlers' && handlers.length === 0 ? 'supervisors' : audience)),
  ]),
];

/** A ladder has six levels; a matter never has more steps due than its runs have levels. */
export const MOST_STEPS = 200;

/** The matter is alarmed and waits its turn. A broken connection is no fault of it: it is thrown on, and the next tick tries again. */
export const failed = async (engine: Engine, clueId: number, error: unknown): Promise<void> => {
  if (isConnectionLost(error)) throw error;
  const message = error instanceof Error ? error.message : String(error);
  engine.log.error({ clueId, err: message }, 'the deadlines of a clue or proceeding could not be passed');
  await raiseAlarm(engine.pool, 'deadline_failed', String(clueId), { error: message.slice(0, 500) });
};

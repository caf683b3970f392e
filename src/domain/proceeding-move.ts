// One proceeding, what is said to it, and what has to be written because of it: the counterpart of move.ts, on the same clocks, tasks
// and outbox. Pure. `ProceedingDraft` gathers several sayings into one write.
import {
  stepProceeding,
  type ProceedingContext,
  type ProceedingEvent,
  type ProceedingFacts,
  type ProceedingMove,
} from '../../workflows/proceeding.ts';
import { hasEnded, madeOf } from '../../workflows/proceedings/catalogue.ts';
import type { ClueRules } from './clue-rules.ts';
import { NotTaken } from './move.ts';
import type {
  DeadlineRecord,
  HistoryRecord,
  OutboxRecord,
  ProceedingRecord,
  ProceedingWrite,
  TaskRecord,
} from './records.ts';
import { earliestDue, withChanged } from './runs.ts';
import { tasksAfter, type WantedTask } from './task-changes.ts';
import { windClocks } from './wind.ts';

export interface ProceedingSaying {
  readonly type: string;
  readonly input: Readonly<Record<string, unknown>>;
  readonly facts: ProceedingFacts;
  readonly by: string;
  readonly sealed?: string | null;
  readonly requestId?: string | null;
}

export interface ProceedingDraft {
  readonly before: ProceedingRecord;
  readonly proceeding: ProceedingRecord;
  readonly deadlines: readonly DeadlineRecord[];
  readonly tasks: readonly TaskRecord[];
  readonly history: readonly HistoryRecord[];
  readonly changedDeadlines: ReadonlySet<string>;
  readonly changedTasks: ReadonlySet<string>;
  readonly outbox: readonly OutboxRecord[];
}

export const proceedingDraft = (
  proceeding: ProceedingRecord,
  deadlines: readonly DeadlineRecord[],
  tasks: readonly TaskRecord[],
): ProceedingDraft => ({
  before: proceeding,
  proceeding,
  deadlines,
  tasks,
  history: [],
  changedDeadlines: new Set(),
  changedTasks: new Set(),
  outbox: [],
});

export const memoryOf = (proceeding: ProceedingRecord): ProceedingContext => proceeding.context as ProceedingContext;

/** Who keeps reading it: whom it was handed to, and the offices of its clues. */
const readersOf = (context: ProceedingContext): readonly string[] => [
  ...new Set([...context.readerUnits, ...(context.receiver === null ? [] : [context.receiver])]),
];

const wanted = (proceeding: ProceedingRecord, deadlines: readonly DeadlineRecord[], rules: ClueRules): WantedTask[] => {
  const { definition } = madeOf(proceeding.kind, proceeding.workflowVersion, rules.machines.proceedings);
  const task = definition.states[proceeding.state]?.task;
  const doers = (audience: WantedTask['audience']): WantedTask['audience'] => {
    if (audience === 'department' && proceeding.receiver === null) return 'supervisors';
    return audience === 'handlers' && proceeding.handlers.length === 0 ? 'supervisors' : audience;
  };
  const duties = new Set(rules.clocks.rules.filter((rule) => rule.duty).map((rule) => rule.id));
  return [
    ...(task === undefined
      ? []
      : [{ key: task.kind, kind: task.kind, audience: doers(task.audience), clock: task.clock ?? null }]),
    ...deadlines
      .filter((deadline) => deadline.state === 'open' && duties.has(deadline.clock))
      .map((deadline): WantedTask => ({
        key: `notify:${deadline.id}`,
        kind: 'notify',
        audience: doers('handlers'),
        clock: deadline.id,
      })),
  ];
};

/** Puts changed runs into the draft, and what follows from them for tasks and for what is due first. */
export const withProceedingDeadlines = (
  draft: ProceedingDraft,
  changed: readonly DeadlineRecord[],
  rules: ClueRules,
  at: string,
): ProceedingDraft => {
  const deadlines = withChanged(draft.deadlines, changed);
  const proceeding = { ...draft.proceeding, dueAt: earliestDue(deadlines) };
  const place = { ...proceeding, referredTo: proceeding.receiver };
  const want = wanted(proceeding, deadlines, rules);
  const moved = tasksAfter(place, want, draft.tasks, deadlines, rules, proceeding.version, at);
  return {
    ...draft,
    proceeding,
    deadlines,
    tasks: moved.tasks,
    changedDeadlines: new Set([...draft.changedDeadlines, ...changed.map((deadline) => deadline.id)]),
    changedTasks: new Set([...draft.changedTasks, ...moved.changed]),
  };
};

const notices = (
  id: number,
  move: ProceedingMove,
  said: ProceedingSaying,
  seq: number,
  at: string,
): readonly OutboxRecord[] =>
  move.tells.map((audience) => ({
    kind: 'notice',
    clueId: id,
    availableAt: at,
    createdAt: at,
    eventKey: `${id}-${seq}-proceeding-${audience}`,
    payload: { notice: 'proceeding', event: said.type, tell: [audience], seq, by: said.by },
  }));

/** Writes a move that the machine has made into the draft. */
export const recordProceeding = (
  draft: ProceedingDraft,
  move: ProceedingMove,
  said: ProceedingSaying,
  rules: ClueRules,
  at: string,
): ProceedingDraft => {
  const { proceeding: before } = draft;
  const seq = before.version + 1;
  const first = before.version === 0;
  const ended = hasEnded(before.kind, before.workflowVersion, move.state, rules.machines.proceedings);
  const { context } = move;
  const proceeding: ProceedingRecord = {
    ...before,
    state: move.state,
    open: !ended,
    context,
    version: seq,
    unit: context.unit,
    readerUnits: readersOf(context),
    handlers: context.handlers,
    receiver: context.receiver,
    clues: context.clues,
    closedAt: ended ? (before.closedAt ?? at) : null,
    updatedAt: at,
  };
  const history: HistoryRecord = {
    clueId: before.id,
    seq,
    type: said.type,
    actor: said.by,
    at,
    fromState: first ? null : before.state,
    toState: move.state,
    input: said.input,
    facts: { ...said.facts },
    sealed: said.sealed ?? null,
    requestId: said.requestId ?? null,
    workflowVersion: before.workflowVersion,
  };
  const wound = windClocks(rules.clocks, draft.deadlines, {
    clueId: before.id,
    signals: move.signals,
    type: said.type,
    // What is remembered may hold a clock's date too: an instalment's, an order's.
    input: { ...context.fields, ...said.input },
    kind: before.kind,
    from: first ? null : before.state,
    to: move.state,
    ended,
    by: said.by,
    at,
    seq,
    submission: null,
    intakeChannel: null,
    anonymous: null,
    region: before.region,
  });
  return withProceedingDeadlines(
    {
      ...draft,
      proceeding,
      history: [...draft.history, history],
      outbox: [...draft.outbox, ...notices(before.id, move, said, seq, at)],
    },
    wound.changed.map((deadline) => ({ ...deadline, clueId: before.id })),
    rules,
    at,
  );
};

/**
 * Says something to the proceeding of the draft.
 * @throws {NotTaken} when its machine does not accept it where it stands
 */
export const sayTo = (
  draft: ProceedingDraft,
  said: ProceedingSaying,
  rules: ClueRules,
  at: string,
): ProceedingDraft => {
  const { proceeding } = draft;
  const made = madeOf(proceeding.kind, proceeding.workflowVersion, rules.machines.proceedings);
  const event: ProceedingEvent = { ...said, at, seq: proceeding.version + 1 };
  const move = stepProceeding(made, proceeding.state, memoryOf(proceeding), event);
  if (move === null)
    throw new NotTaken(
      `${proceeding.kind} ${proceeding.number} in state '${proceeding.state}' does not take '${said.type}'`,
    );
  return recordProceeding(draft, move, said, rules, at);
};

/** What the draft changed, ready for the one statement. */
export const proceedingWrite = (draft: ProceedingDraft): ProceedingWrite => ({
  expected: draft.before.version,
  proceeding: draft.proceeding,
  history: draft.history,
  deadlines: draft.deadlines.filter((deadline) => draft.changedDeadlines.has(deadline.id)),
  tasks: draft.tasks.filter((task) => draft.changedTasks.has(task.id)),
  payments: [],
  corrections: [],
  outbox: draft.outbox,
  deliveries: [],
});

// One clue, what is said to it, and what has to be written because of it. Pure: the machine says what happens, the clock rules
// say by when, the tasks follow from where the clue stands. `Draft` gathers several sayings into one write.
import {
  completed,
  restore,
  step,
  workflowOf,
  type ClueWorkflow,
  type ClueWorkflows,
} from '../../workflows/catalogue.ts';
import type { ClueContext } from '../../workflows/context.ts';
import type { Effect } from '../../workflows/effects.ts';
import type { ClueEvent, EventFacts } from '../../workflows/events.ts';
import { splitFen, splitWorkers } from '../../workflows/money.ts';
import { isOpen, type ClueState } from '../../workflows/states.ts';
import type { ClueRules } from './clue-rules.ts';
import { earliestDue, withChanged } from './runs.ts';
import type { Deadline } from './deadline.ts';
import type {
  ClueRecord,
  DeadlineRecord,
  HistoryRecord,
  MoveWrite,
  OutboxRecord,
  PaymentCorrection,
  PaymentRecord,
  TaskRecord,
} from './records.ts';
import { tasksAfter } from './task-changes.ts';
import { windClocks } from './wind.ts';

/** Something said to a clue. `input` holds `true` where a free text was sealed; `sealed` is what was, base64. */
export interface Saying {
  readonly type: ClueEvent['type'];
  readonly input: Readonly<Record<string, unknown>>;
  readonly facts: EventFacts;
  readonly by: string;
  readonly sealed?: string | null;
  readonly requestId?: string | null;
}

export interface Draft {
  readonly before: ClueRecord;
  readonly clue: ClueRecord;
  readonly deadlines: readonly DeadlineRecord[];
  readonly tasks: readonly TaskRecord[];
  readonly history: readonly HistoryRecord[];
  readonly changedDeadlines: ReadonlySet<string>;
  readonly changedTasks: ReadonlySet<string>;
  readonly payments: readonly PaymentRecord[];
  readonly corrections: readonly PaymentCorrection[];
  readonly outbox: readonly OutboxRecord[];
}

/** The machine does not take what was said: the caller had to ask before. */
export class NotTaken extends Error {
  readonly code = 'not_taken';
}

export const contextOf = (clue: ClueRecord, among?: ClueWorkflows): ClueContext =>
  completed(clue.workflow, clue.workflowVersion, clue.context as ClueContext, among);

export const draftOf = (
  clue: ClueRecord,
  deadlines: readonly DeadlineRecord[],
  tasks: readonly TaskRecord[],
): Draft => ({
  before: clue,
  clue,
  deadlines,
  tasks,
  history: [],
  changedDeadlines: new Set(),
  changedTasks: new Set(),
  payments: [],
  corrections: [],
  outbox: [],
});

/** The columns that the context decides. */
const projected = (context: ClueContext): Partial<ClueRecord> => ({
  unit: context.unit,
  readerUnits: context.readerUnits,
  handlers: context.handlers,
  referredTo: context.referredTo,
  claimedFen: context.claimedFen,
  workers: context.workers,
  verifiedFen: context.verifiedFen,
  verifiedWorkers: context.verifiedWorkers,
  orderedFen: context.orderedFen,
  agreedFen: context.agreedFen,
  paidFen: context.paidFen,
  workersPaid: context.workersPaid,
  conclusion: context.conclusion,
  publicReply: context.publicReply,
  ground: context.ground,
  duplicateOf: context.duplicateOf,
  splitFrom: context.splitFrom ?? null,
  splitFen: splitFen(context),
  splitWorkers: splitWorkers(context),
});

/** What somebody has said anew of the clue itself. */
const restated = (clue: ClueRecord, said: Saying): Partial<ClueRecord> => {
  const relation = said.input['employmentRelation'];
  if (said.type === 'establish') return typeof relation === 'string' ? { employmentRelation: relation } : {};
  if (said.type !== 'correct') return {};
  const fields = said.input['fields'] as {
    region?: string;
    sector?: string;
    employer?: { name?: string; creditCode?: string; address?: string };
    project?: { name?: string; funding?: string; generalContractor?: string };
  };
  return {
    region: fields.region ?? clue.region,
    sector: fields.sector ?? clue.sector,
    employerName: fields.employer?.name ?? clue.employerName,
    employerCode: fields.employer?.creditCode ?? clue.employerCode,
    employerAddress: fields.employer?.address ?? clue.employerAddress,
    projectName: fields.project?.name ?? clue.projectName,
    projectFunding: fields.project?.funding ?? clue.projectFunding,
    generalContractor: fields.project?.generalContractor ?? clue.generalContractor,
  };
};

const signalsOf = (effects: readonly Effect[]): string[] =>
  effects.flatMap((effect) => (effect.type === 'signal' ? [effect.params.name] : []));

const outboxOf = (
  clue: ClueRecord,
  effects: readonly Effect[],
  said: Saying,
  seq: number,
  at: string,
): OutboxRecord[] =>
  effects.flatMap((effect): OutboxRecord[] => {
    const base = { clueId: clue.id, availableAt: at, createdAt: at };
    switch (effect.type) {
      case 'signal':
        return [];
      case 'callback':
        return [
          {
            ...base,
            kind: 'callback',
            eventKey: `${clue.id}-${seq}-${effect.params.event}`,
            payload: { event: effect.params.event, seq, state: clue.state, at },
          },
        ];
      case 'notify':
        return [
          {
            ...base,
            kind: 'notice',
            eventKey: `${clue.id}-${seq}-${effect.params.kind}-${effect.params.audience}`,
            payload: { notice: effect.params.kind, tell: [effect.params.audience], seq, by: said.by },
          },
        ];
    }
  });

const NOTIFY_PREFIX = 'notify:';

/** Which tasks the clue's place asks for, its duties to tell somebody among them. */
const wanted = (
  clue: ClueRecord,
  context: ClueContext,
  deadlines: readonly Deadline[],
  tasks: ClueWorkflow['tasks'],
) => [
  ...tasks(clue.state, context),
  ...deadlines
    .filter((deadline) => deadline.state === 'open' && deadline.clock === 'notice')
    .map((deadline) => ({
      key: `${NOTIFY_PREFIX}${deadline.id}`,
      kind: 'notify' as const,
      audience: context.handlers.length > 0 ? ('handlers' as const) : ('supervisors' as const),
      clock: deadline.id,
    })),
];

const paymentOf = (clue: ClueRecord, said: Saying, seq: number, at: string): PaymentRecord[] =>
  said.type === 'pay'
    ? [
        {
          clueId: clue.id,
          seq,
          amountFen: said.input['amountFen'] as number,
          workers: said.input['workers'] as number,
          channel: said.input['paymentChannel'] as string,
          paidOn: (said.input['paidOn'] as string | undefined) ?? said.facts.on ?? at.slice(0, 10),
          bookedAt: at,
          bookedBy: said.by,
        },
      ]
    : [];

const correctionOf = (clue: ClueRecord, said: Saying, seq: number, at: string): PaymentCorrection[] =>
  said.type === 'correctPayment'
    ? [{ clueId: clue.id, seq: Number(said.input['payment']), correctedSeq: seq, correctedAt: at }]
    : [];

/** Puts changed runs into the draft, and what follows from them for tasks and for what is due first. */
export const withDeadlines = (
  draft: Draft,
  changed: readonly DeadlineRecord[],
  rules: ClueRules,
  at: string,
): Draft => {
  const deadlines = withChanged(draft.deadlines, changed);
  const moved: Draft = {
    ...draft,
    deadlines,
    clue: { ...draft.clue, dueAt: earliestDue(deadlines) },
    changedDeadlines: new Set([...draft.changedDeadlines, ...changed.map((deadline) => deadline.id)]),
  };
  const { clue } = moved;
  const { clues } = rules.machines;
  const want = wanted(
    clue,
    contextOf(clue, clues),
    deadlines,
    workflowOf(clue.workflow, clue.workflowVersion, clues).tasks,
  );
  const { tasks, changed: changedTasks } = tasksAfter(clue, want, draft.tasks, deadlines, rules, clue.version, at);
  return { ...moved, tasks, changedTasks: new Set([...moved.changedTasks, ...changedTasks]) };
};

interface Told {
  readonly state: ClueState;
  readonly context: ClueContext;
  readonly effects: readonly Effect[];
}

/** Writes a move that the machine has made into the draft. `startAt`: when the delivery was committed, for a first move. */
export const record = (
  draft: Draft,
  told: Told,
  said: Saying,
  rules: ClueRules,
  at: string,
  startAt?: string,
): Draft => {
  const { clue: before } = draft;
  const seq = before.version + 1;
  const clue: ClueRecord = {
    ...before,
    ...restated(before, said),
    ...projected(told.context),
    state: told.state,
    context: told.context,
    version: seq,
    closedAt: isOpen(told.state) ? null : (before.closedAt ?? at),
    updatedAt: at,
  };
  const first = draft.history.length === 0 && before.version === 0;
  const history: HistoryRecord = {
    clueId: clue.id,
    seq,
    type: said.type,
    actor: said.by,
    at,
    fromState: first ? null : before.state,
    toState: told.state,
    input: said.input,
    facts: { ...said.facts },
    sealed: said.sealed ?? null,
    requestId: said.requestId ?? null,
    workflowVersion: clue.workflowVersion,
  };
  const wound = windClocks(rules.clocks, draft.deadlines, {
    clueId: clue.id,
    signals: signalsOf(told.effects),
    type: said.type,
    input: said.input,
    kind: 'clue',
    from: first ? null : before.state,
    to: told.state,
    ended: !isOpen(told.state),
    by: said.by,
    at,
    seq,
    submission: clue.submission,
    intakeChannel: clue.intakeChannel,
    anonymous: clue.anonymous,
    region: clue.region,
    ...(startAt === undefined ? {} : { startAt }),
  });
  return withDeadlines(
    {
      ...draft,
      clue,
      history: [...draft.history, history],
      payments: [...draft.payments, ...paymentOf(clue, said, seq, at)],
      corrections: [...draft.corrections, ...correctionOf(clue, said, seq, at)],
      outbox: [...draft.outbox, ...outboxOf(clue, told.effects, said, seq, at)],
    },
    wound.changed.map((deadline) => ({ ...deadline, clueId: clue.id })),
    rules,
    at,
  );
};

/**
 * Says something to the clue of the draft.
 * @throws {NotTaken} when the machine does not accept it where the clue stands
 */
export const say = (draft: Draft, said: Saying, rules: ClueRules, at: string): Draft => {
  const { clue } = draft;
  const snapshot = restore(
    clue.workflow,
    clue.workflowVersion,
    clue.state,
    clue.context as ClueContext,
    rules.machines.clues,
  );
  const event = {
    type: said.type,
    input: said.input,
    facts: said.facts,
    by: said.by,
    at,
    seq: clue.version + 1,
  } as ClueEvent;
  const told = step(snapshot, event);
  if (told === null) throw new NotTaken(`clue ${clue.number} in state '${clue.state}' does not take '${said.type}'`);
  return record(draft, told, said, rules, at);
};

/** What the draft changed, ready for the one statement. */
export const writeOf = (draft: Draft): MoveWrite => ({
  expected: draft.before.version,
  clue: draft.clue,
  history: draft.history,
  deadlines: draft.deadlines.filter((deadline) => draft.changedDeadlines.has(deadline.id)),
  tasks: draft.tasks.filter((task) => draft.changedTasks.has(task.id)),
  payments: draft.payments,
  corrections: draft.corrections,
  outbox: draft.outbox,
  deliveries: [],
});

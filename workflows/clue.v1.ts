// The machine of a clue, version 1: which event is possible where, where it leads, who else hears of it. Pure: it runs nothing,
// asks no clock, and is never started as an actor. Clues that began with it are finished with it; changed law is a new file.
import { enqueueActions, setup } from 'xstate';
import { contextAfter, firstContext } from './clue.v1.context.ts';
import { signalsOf } from './clue.v1.signals.ts';
import type { ClueContext } from './context.ts';
import type { Audience, CallbackEvent, NoticeKind } from './effects.ts';
import type { ClueEvent, ClueEventType, ClueOrigin } from './events.ts';
import { STATE_LABELS } from './labels.ts';
import { ceilingFen, claimLeftFen } from './money.ts';
import type { ClueState } from './states.ts';

const RETURNS_BEFORE_ARBITRATION = 3;
const REVISITS_BEFORE_CLOSING = 3;

const eventIs = <T extends ClueEventType>(event: ClueEvent, type: T): event is Extract<ClueEvent, { type: T }> =>
  event.type === type;

const base = setup({
  types: {} as {
    context: ClueContext;
    events: ClueEvent;
    input: ClueOrigin;
    meta: { readonly label: { readonly zh: string; readonly en: string } };
  },
  actions: {
    // What was said is remembered, and becomes signals for the clocks.
    hear: enqueueActions(({ context, event, enqueue }, { from }: { from: ClueState }) => {
      const after = contextAfter(context, event, from);
      enqueue.assign(after);
      // The other actions of this setup are not known to its types yet.
      for (const name of signalsOf(context, after, event)) enqueue({ type: 'signal', params: { name } } as never);
    }),
    signal: (_, _params: { name: string }) => undefined,
    callback: (_, _params: { event: CallbackEvent }) => undefined,
    notify: (_, _params: { kind: NoticeKind; audience: Audience }) => undefined,
  },
  guards: {
    isComplaint: ({ context }) => context.submission === 'complaint',
    toDepartment: ({ event }) => eventIs(event, 'refer') && event.facts.targetKind === 'department',
    toUnit: ({ event }) => eventIs(event, 'refer') && event.facts.targetKind !== 'department',
    mayBeReturned: ({ context }) => !context.arbitrated,
    thirdReturn: ({ context }) => !context.arbitrated && context.returns + 1 >= RETURNS_BEFORE_ARBITRATION,
    hasHandlers: ({ context }) => context.handlers.length > 0,
    hasContact: ({ context }) => context.contacts > 0,
    hasOrder: ({ context, event }) =>
      eventIs(event, 'answer') && context.orders.some((order) => order.id === event.input.order),
    hasRequest: ({ context, event }) =>
      eventIs(event, 'refuseRequest') && context.requests.some((request) => request.id === event.input.request),
    notRequestedYet: ({ context, event }) =>
      eventIs(event, 'request') && !context.requests.some((request) => request.event === event.input.event),
    asksTheUnitAbove: ({ context, event }) =>
      eventIs(event, 'request') &&
      event.input.event === 'elevate' &&
      !context.requests.some((request) => request.event === 'elevate'),
    requested: ({ context, event }) => context.requests.some((request) => request.event === event.type),
    coversPaid: ({ context, event }) =>
      context.excess ||
      (eventIs(event, 'establish') && event.input.verifiedFen >= context.paidFen) ||
      (eventIs(event, 'agree') && event.input.amountFen >= context.paidFen),
    payable: ({ context, event }) =>
      eventIs(event, 'pay') &&
      context.duplicateOf === null &&
      event.input.amountFen > 0 &&
      (context.paidFen + event.input.amountFen <= ceilingFen(context) || event.input.reason !== undefined),
    hasPayment: ({ context, event }) =>
      eventIs(event, 'correctPayment') &&
      context.payments.some((payment) => payment.id === event.input.payment && !payment.corrected),
    // Something has to be left, and what was paid already belongs to what is left.
    leavesRest: ({ context, event }) => {
      if (!eventIs(event, 'split')) return false;
      const left = claimLeftFen(context);
      const { amountFen } = event.input.arrears;
      return (amountFen < left || left === 0) && amountFen <= left && left - amountFen >= context.paidFen;
    },
    isDuplicate: ({ context }) => context.duplicateOf !== null,
    wasIn: ({ context }, { state }: { state: ClueState }) => context.beforeDuplicate?.state === state,
    suspendedFrom: ({ context }, { state }: { state: ClueState }) => context.suspendedFrom === state,
    mayBeReopened: ({ context, event }) =>
      eventIs(event, 'reopen') && context.duplicateOf === null && event.facts.validPair === true,
    mayBeReceivedAgain: ({ context, event }) =>
      eventIs(event, 'reopen') && context.duplicateOf === null && event.facts.validPair !== true,
    satisfied: ({ event }) =>
      eventIs(event, 'revisit') &&
      ((event.input.reached && event.input.satisfied === true) ||
        (event.facts.asSupervisor === true && event.input.reason !== undefined)),
    unsatisfied: ({ event }) => eventIs(event, 'revisit') && event.input.reached && event.input.satisfied !== true,
    missedThrice: ({ context, event }) =>
      eventIs(event, 'revisit') && !event.input.reached && context.revisitsMissed + 1 >= REVISITS_BEFORE_CLOSING,
    bySystem: ({ event }) => event.by === 'system',
  },
});

const OPEN = [
  'received',
  'assigned',
  'verifying',
  'mediating',
  'performing',
  'resolved',
  'revisiting',
  'suspended',
  'referred',
] as const satisfies readonly ClueState[];
const SUSPENDABLE = [
  'received',
  'assigned',
  'verifying',
  'mediating',
  'performing',
  'resolved',
  'revisiting',
] as const satisfies readonly ClueState[];

const tell = (kind: NoticeKind, audience: Audience) => ({ type: 'notify', params: { kind, audience } }) as const;
const callBack = (event: CallbackEvent) => ({ type: 'callback', params: { event } }) as const;
const signal = (name: string) => ({ type: 'signal', params: { name } }) as const;

type Told = ReturnType<typeof tell> | ReturnType<typeof callBack>;

/** Stays where it is. */
const keep = (from: ClueState, ...told: readonly Told[]) => ({
  actions: [{ type: 'hear', params: { from } } as const, ...told],
});

/** Enters a state: clocks that start or end with it hear so. */
const go = <S extends ClueState>(from: ClueState, target: S, ...told: readonly Told[]) => ({
  target,
  actions: [{ type: 'hear', params: { from } } as const, signal(`into:${target}`), ...told],
});

/** Goes back to where it was, which is no new entry. */
const back = <S extends ClueState>(from: ClueState, target: S) => ({
  target,
  actions: [{ type: 'hear', params: { from } } as const],
});

/** What is possible in every state. */
const always = (from: ClueState) => ({
  supplement: keep(from),
  contact: keep(from),
  correct: keep(from),
  // A case that it is in decided; the case may go on when the clue has ended.
  ordered: keep(from),
});

/** What is possible in every open state. */
const open = (from: ClueState) => ({
  ...always(from),
  reassign: [
    { guard: 'requested', ...keep(from, tell('assigned', 'handlers'), tell('requestDecided', 'handlers')) } as const,
    { guard: 'hasHandlers', ...keep(from, tell('assigned', 'handlers')) } as const,
  ],
  markDuplicate: go(from, 'closed', callBack('clue.closed')),
  extend: [{ guard: 'requested', ...keep(from, tell('requestDecided', 'handlers')) } as const, keep(from)],
  request: [
    { guard: 'asksTheUnitAbove', ...keep(from, tell('requested', 'unitAbove')) } as const,
    { guard: 'notRequestedYet', ...keep(from, tell('requested', 'supervisors')) } as const,
  ],
  refuseRequest: { guard: 'hasRequest', ...keep(from, tell('requestDecided', 'handlers')) } as const,
  urge: [{ guard: 'bySystem', ...keep(from) } as const, keep(from, tell('urged', 'handlers'))],
  supervise: [
    { guard: 'bySystem', ...keep(from) } as const,
    keep(from, tell('supervised', 'handlers'), tell('supervised', 'supervisors')),
  ],
  answer: { guard: 'hasOrder', ...keep(from, tell('answered', 'sender')) } as const,
  elevate: [{ guard: 'bySystem', ...keep(from) } as const, keep(from, tell('elevated', 'supervisors'))],
  deadlinePassed: keep(from),
});

const suspend = (from: ClueState) => [
  { guard: 'requested', ...go(from, 'suspended', tell('requestDecided', 'handlers')) } as const,
  go(from, 'suspended'),
];
const decline = (from: ClueState) => [
  {
    guard: 'requested',
    ...go(from, 'declined', callBack('clue.declined'), tell('requestDecided', 'handlers')),
  } as const,
  go(from, 'declined', callBack('clue.declined')),
];
const refer = (from: ClueState) => [
  {
    guard: 'toDepartment',
    ...go(from, 'referred', callBack('clue.referred'), tell('referred', 'department')),
  } as const,
  { guard: 'toUnit', ...go(from, 'received', callBack('clue.referred'), tell('referred', 'supervisors')) } as const,
];
const conclude = (from: ClueState) => ({ guard: 'hasContact', ...go(from, 'resolved') }) as const;
/** Only a complaint (投诉) is completed: a report (举报) stands as it was made (若干规定 art. 18). */
const askCompletion = (from: ClueState) => ({ guard: 'isComplaint', ...keep(from) }) as const;
const split = (from: ClueState) => ({ guard: 'leavesRest', ...keep(from) }) as const;
const payments = (from: ClueState) => ({
  pay: { guard: 'payable', ...keep(from) } as const,
  correctPayment: { guard: 'hasPayment', ...keep(from) } as const,
});
const reopen = (from: ClueState) => [
  { guard: 'mayBeReopened', ...go(from, 'verifying', tell('reopened', 'handlers')) } as const,
  { guard: 'mayBeReceivedAgain', ...go(from, 'received', tell('reopened', 'supervisors')) } as const,
];

const meta = (state: ClueState) => ({ label: STATE_LABELS[state] });

export const clueV1 = base.createMachine({
  id: 'clue',
  version: '1',
  context: ({ input }) => firstContext(input),
  initial: 'received',
  states: {
    received: {
      meta: meta('received'),
      on: {
        ...open('received'),
        split: split('received'),
        assign: go('received', 'assigned', tell('assigned', 'handlers')),
        refer: refer('received'),
        suspend: suspend('received'),
        withdraw: go('received', 'withdrawn'),
      },
    },
    assigned: {
      meta: meta('assigned'),
      on: {
        ...open('assigned'),
        split: split('assigned'),
        accept: go('assigned', 'verifying', callBack('clue.accepted')),
        return: [
          {
            guard: 'thirdReturn',
            ...go('assigned', 'received', tell('returned', 'supervisors'), tell('arbitration', 'unitAbove')),
          },
          { guard: 'mayBeReturned', ...go('assigned', 'received', tell('returned', 'supervisors')) },
        ],
        askCompletion: askCompletion('assigned'),
        decline: decline('assigned'),
        refer: refer('assigned'),
        suspend: suspend('assigned'),
        withdraw: go('assigned', 'withdrawn'),
      },
    },
    verifying: {
      meta: meta('verifying'),
      on: {
        ...open('verifying'),
        split: split('verifying'),
        ...payments('verifying'),
        askCompletion: askCompletion('verifying'),
        decline: decline('verifying'),
        refer: refer('verifying'),
        establish: { guard: 'coversPaid', ...go('verifying', 'mediating') },
        notEstablish: conclude('verifying'),
        conclude: conclude('verifying'),
        file: keep('verifying'),
        suspend: suspend('verifying'),
        withdraw: go('verifying', 'withdrawn'),
      },
    },
    mediating: {
      meta: meta('mediating'),
      on: {
        ...open('mediating'),
        ...payments('mediating'),
        refer: refer('mediating'),
        agree: { guard: 'coversPaid', ...go('mediating', 'performing') },
        mediationFail: go('mediating', 'verifying'),
        file: keep('mediating'),
        conclude: conclude('mediating'),
        suspend: suspend('mediating'),
      },
    },
    performing: {
      meta: meta('performing'),
      on: {
        ...open('performing'),
        ...payments('performing'),
        default: go('performing', 'verifying'),
        file: keep('performing'),
        conclude: conclude('performing'),
        suspend: suspend('performing'),
      },
    },
    resolved: {
      meta: meta('resolved'),
      on: {
        ...open('resolved'),
        ...payments('resolved'),
        approve: go('resolved', 'revisiting'),
        reject: go('resolved', 'verifying', tell('rejected', 'handlers')),
        suspend: suspend('resolved'),
      },
    },
    revisiting: {
      meta: meta('revisiting'),
      on: {
        ...open('revisiting'),
        ...payments('revisiting'),
        revisit: [
          { guard: 'satisfied', ...go('revisiting', 'closed', callBack('clue.closed')) },
          { guard: 'unsatisfied', ...go('revisiting', 'verifying', tell('rejected', 'handlers')) },
          { guard: 'missedThrice', ...go('revisiting', 'closed', callBack('clue.closed')) },
          keep('revisiting'),
        ],
        suspend: suspend('revisiting'),
      },
    },
    suspended: {
      meta: meta('suspended'),
      on: {
        ...open('suspended'),
        resume: SUSPENDABLE.map((state) => ({
          guard: { type: 'suspendedFrom' as const, params: { state } },
          ...back('suspended', state),
        })),
      },
    },
    referred: {
      meta: meta('referred'),
      on: {
        ...open('referred'),
        referBack: go('referred', 'received', tell('answered', 'supervisors')),
        conclude: conclude('referred'),
      },
    },
    closed: {
      meta: meta('closed'),
      on: {
        ...always('closed'),
        ...payments('closed'),
        unmarkDuplicate: OPEN.map((state) => ({
          guard: { type: 'wasIn' as const, params: { state } },
          ...back('closed', state),
        })),
        rootMoved: { guard: 'isDuplicate', ...keep('closed') },
        reopen: reopen('closed'),
      },
    },
    declined: { meta: meta('declined'), on: { ...always('declined'), reopen: reopen('declined') } },
    withdrawn: { meta: meta('withdrawn'), on: { ...always('withdrawn'), reopen: reopen('withdrawn') } },
  },
});

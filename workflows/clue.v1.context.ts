// How each event changes what a clue remembers: pure, one small function an event. `from` is the state it was said in.
import type { ClueContext, Order } from './context.ts';
import type { ClueEvent, ClueEventType, ClueOrigin, LedgerSaid } from './events.ts';
import { ceilingFen } from './money.ts';
import { isOpen, type ClueState } from './states.ts';

type Change = Partial<ClueContext>;
type Changes = {
  readonly [T in ClueEventType]: (
    context: ClueContext,
    event: Extract<ClueEvent, { type: T }>,
    from: ClueState,
  ) => Change;
};

export const firstContext = (origin: ClueOrigin): ClueContext => ({
  unit: origin.unit,
  readerUnits: origin.readerUnits ?? [],
  handlers: [],
  referredTo: null,
  referral: null,
  submission: origin.submission,
  returns: 0,
  arbitrated: false,
  elevated: false,
  claimedFen: origin.claimedFen,
  workers: origin.workers,
  verifiedFen: null,
  verifiedWorkers: null,
  orderedFen: null,
  agreedFen: null,
  agreedWorkers: null,
  payBy: null,
  paidFen: 0,
  workersPaid: 0,
  payments: [],
  excess: false,
  conclusion: null,
  publicReply: null,
  ground: null,
  concludedBy: null,
  approvedBy: null,
  contacts: 0,
  missedContactDays: [],
  contactMade: false,
  revisitsMissed: 0,
  suspendedFrom: null,
  suspendedUntil: null,
  duplicateOf: null,
  beforeDuplicate: null,
  orders: [],
  requests: [],
  filed: false,
  ...(origin.splitFrom === undefined ? {} : { splitFrom: origin.splitFrom }),
});

const with_ = (list: readonly string[], one: string): readonly string[] => (list.includes(one) ? list : [...list, one]);

const opened = (
  context: ClueContext,
  event: { seq: number; by: string; input: { answerBy?: string } },
  kind: Order['kind'],
  from = event.by,
): Change => ({
  orders: [...context.orders, { id: String(event.seq), kind, from, answerBy: event.input.answerBy ?? null }],
});

const granted = (context: ClueContext, event: { type: string }): Change =>
  context.requests.some((request) => request.event === event.type)
    ? { requests: context.requests.filter((request) => request.event !== event.type) }
    : {};

/** Nobody waits for an answer or a decision any more. */
const settled: Change = { orders: [], requests: [] };
const nothingConcluded: Change = {
  conclusion: null,
  publicReply: null,
  concludedBy: null,
  approvedBy: null,
  revisitsMissed: 0,
};
const ledgerOf = ({ ledger, ledgerItems }: LedgerSaid): Change =>
  ledger === undefined ? {} : { ledger, ledgerItems: ledgerItems ?? [] };
const contactAnew: Change = { missedContactDays: [], contactMade: false };
const moved = (context: ClueContext, unit: string): Change =>
  unit === context.unit
    ? {}
    : {
        unit,
        readerUnits: with_(
          context.readerUnits.filter((other) => other !== unit),
          context.unit,
        ),
      };

const concluded = (event: { by: string; input: { conclusion: string; publicReply: string } }): Change => ({
  conclusion: event.input.conclusion,
  publicReply: event.input.publicReply,
  concludedBy: event.by,
  approvedBy: null,
  revisitsMissed: 0,
});

const contacted: Changes['contact'] = (context, { input, facts }) => {
  // Nobody has spoken with the reporter by telling the employer to come.
  if (input.with === 'employer') return {};
  const missed =
    input.outcome === 'notReached' && facts.on !== undefined
      ? with_(context.missedContactDays, facts.on)
      : context.missedContactDays;
  return {
    contacts: context.contacts + 1,
    missedContactDays: missed,
    contactMade: context.contactMade || input.outcome !== 'notReached' || missed.length >= 2,
  };
};

const paid: Changes['pay'] = (context, { input, seq, facts, at }) => {
  const paidFen = context.paidFen + input.amountFen;
  return {
    paidFen,
    workersPaid: context.workersPaid + input.workers,
    excess: context.excess || paidFen > ceilingFen(context),
    payments: [
      ...context.payments,
      {
        id: String(seq),
        amountFen: input.amountFen,
        workers: input.workers,
        paidOn: input.paidOn ?? facts.on ?? at.slice(0, 10),
        channel: input.paymentChannel,
        corrected: false,
      },
    ],
  };
};

const paymentCorrected: Changes['correctPayment'] = (context, { input }) => {
  const wrong = context.payments.find((payment) => payment.id === input.payment && !payment.corrected);
  if (wrong === undefined) return {};
  return {
    paidFen: context.paidFen - wrong.amountFen,
    workersPaid: context.workersPaid - wrong.workers,
    payments: context.payments.map((payment) => (payment === wrong ? { ...payment, corrected: true } : payment)),
  };
};

const claimed: Changes['supplement'] = (context, { input }, from) => {
  // An ended clue keeps its figures: what the source says to it is recorded, its supervisor decides.
  if (!isOpen(from)) return {};
  const claimedFen = input.claimedFen ?? context.claimedFen;
  const after = { ...context, claimedFen };
  return {
    claimedFen,
    workers: input.workers ?? context.workers,
    excess: context.excess || context.paidFen > ceilingFen(after),
  };
};

const CHANGES: Changes = {
  assign: (context, { input, facts }) => ({
    ...moved(context, input.unit ?? context.unit),
    handlers: input.handlers,
    arbitrated: facts.arbitrated === true,
    elevated: false,
  }),
  reassign: (context, event) => ({ handlers: event.input.handlers, elevated: false, ...granted(context, event) }),
  accept: () => contactAnew,
  return: (context) => ({ handlers: [], requests: [], returns: context.returns + 1 }),
  // It waits for the complainant, and its clocks know until when.
  askCompletion: () => ({}),
  decline: (_, { input }) => ({ ground: input.ground, publicReply: input.publicReply, elevated: false, ...settled }),
  refer: (context, event) => {
    const { target } = event.input;
    if (event.facts.targetKind === 'department')
      return { referredTo: target, referral: event.seq, elevated: false, ...granted(context, event) };
    return {
      ...moved(context, target),
      handlers: [],
      returns: 0,
      arbitrated: false,
      elevated: false,
      requests: [],
      ...opened(context, event, 'refer', event.facts.fromUnit ?? context.unit),
    };
  },
  referBack: (context) => ({
    referredTo: null,
    referral: null,
    handlers: [],
    requests: [],
    returns: 0,
    arbitrated: false,
    readerUnits: context.referredTo === null ? context.readerUnits : with_(context.readerUnits, context.referredTo),
  }),
  markDuplicate: (context, { input, seq }, from) => ({
    duplicateOf: input.of,
    beforeDuplicate: { seq, state: from, conclusion: context.conclusion, publicReply: context.publicReply },
    conclusion: 'duplicate',
    elevated: false,
    requests: [],
  }),
  unmarkDuplicate: (context) => ({
    duplicateOf: null,
    beforeDuplicate: null,
    conclusion: context.beforeDuplicate?.conclusion ?? null,
    publicReply: context.beforeDuplicate?.publicReply ?? null,
  }),
  rootMoved: (_, { input }) => ({ duplicateOf: input.of }),
  // What was verified held for the whole: what remains is established anew.
  split: (context, { input, facts, seq }) => ({
    splitInto: [
      ...(context.splitInto ?? []),
      { seq, number: facts.into ?? '', claimedFen: input.arrears.amountFen, workers: input.arrears.workers },
    ],
    verifiedFen: null,
    verifiedWorkers: null,
  }),
  supplement: claimed,
  contact: contacted,
  establish: (_, { input }) => ({
    verifiedFen: input.verifiedFen,
    verifiedWorkers: input.workers,
    ...ledgerOf(input),
  }),
  notEstablish: (_, event) => ({ ...concluded(event), ...ledgerOf(event.input) }),
  agree: (_, { input }) => ({ agreedFen: input.amountFen, agreedWorkers: input.workers, payBy: input.payBy }),
  mediationFail: () => ({}),
  file: () => ({ filed: true }),
  pay: paid,
  correctPayment: paymentCorrected,
  // The agreement is broken: what is owed counts by the order or the verification again.
  default: (context) => {
    const broken = { agreedFen: null, agreedWorkers: null, payBy: null };
    return { ...broken, excess: context.excess || context.paidFen > ceilingFen({ ...context, ...broken }) };
  },
  conclude: (context, event) => ({
    ...concluded(event),
    orders: [],
    ...(context.referredTo === null
      ? {}
      : { readerUnits: with_(context.readerUnits, context.referredTo), referredTo: null, referral: null }),
  }),
  approve: (_, { by }) => ({ approvedBy: by, revisitsMissed: 0 }),
  reject: () => nothingConcluded,
  revisit: (context, { input }) =>
    !input.reached ? { revisitsMissed: context.revisitsMissed + 1 } : input.satisfied === true ? {} : nothingConcluded,
  reopen: (_, { facts }) => ({
    ...nothingConcluded,
    ...contactAnew,
    ...settled,
    ground: null,
    returns: 0,
    arbitrated: false,
    ...(facts.validPair === true ? {} : { handlers: [] }),
  }),
  suspend: (context, event, from) => ({
    suspendedFrom: from,
    suspendedUntil: event.input.until,
    ...granted(context, event),
  }),
  resume: () => ({ suspendedFrom: null, suspendedUntil: null }),
  extend: (context, event) => granted(context, event),
  request: (context, { input, by, seq }) => ({
    requests: [...context.requests, { id: String(seq), event: input.event, by }],
  }),
  refuseRequest: (context, { input }) => ({
    requests: context.requests.filter((request) => request.id !== input.request),
  }),
  correct: () => ({}),
  withdraw: () => ({ elevated: false, ...settled }),
  urge: (context, event) => opened(context, event, 'urge'),
  supervise: (context, event) => opened(context, event, 'supervise'),
  answer: (context, { input }) => ({ orders: context.orders.filter((order) => order.id !== input.order) }),
  elevate: (context, event) => ({
    ...moved(context, event.input.unit),
    returns: 0,
    arbitrated: false,
    elevated: true,
    ...granted(context, event),
  }),
  ordered: (context, { input }) => {
    const orderedBy = { ...context.orderedBy, [input.case]: input.orderedFen };
    const orderedFen = Object.values(orderedBy).reduce((sum, fen) => sum + fen, 0);
    return {
      orderedBy,
      orderedFen,
      excess: context.excess || context.paidFen > ceilingFen({ ...context, orderedFen }),
    };
  },
  deadlinePassed: () => ({}),
};

/** The context after an event was said in the state `from`. */
export const contextAfter = (context: ClueContext, event: ClueEvent, from: ClueState): ClueContext => {
  const change = CHANGES[event.type] as (context: ClueContext, event: ClueEvent, from: ClueState) => Change;
  return { ...context, ...change(context, event, from) };
};

// One event of each type that passes wherever its kind can pass at all: what decides is then where the clue stands. Offers, the
// state table and the graph exploration ask with these.
import type { ClueContext } from './context.ts';
import { REQUESTABLE, type ClueEvent, type ClueEventType, type EventFacts, type InputOf } from './events.ts';

type Inputs = { readonly [T in ClueEventType]: (context: ClueContext) => InputOf<T> };

const DAY = '2022-01-10';

const INPUTS: Inputs = {
  assign: () => ({ handlers: ['a', 'b'] }),
  reassign: () => ({ handlers: ['a', 'b'], reason: true }),
  accept: () => ({}),
  return: () => ({ reason: true }),
  askCompletion: () => ({ missing: true, completeBy: DAY }),
  decline: () => ({ ground: 'other', publicReply: '-' }),
  refer: () => ({ target: 'elsewhere', reason: true }),
  referBack: () => ({ answer: true }),
  markDuplicate: () => ({ of: 'another' }),
  unmarkDuplicate: () => ({ reason: true }),
  rootMoved: () => ({ of: 'another' }),
  split: () => ({ arrears: { amountFen: 0, workers: 1 }, reason: true }),
  supplement: () => ({ note: true }),
  contact: () => ({ via: 'phone', at: `${DAY}T10:00:00+08:00`, outcome: 'reached', summary: true }),
  establish: (context) => ({ verifiedFen: Math.max(context.claimedFen, context.paidFen), workers: context.workers }),
  notEstablish: () => ({ conclusion: 'notArrears', publicReply: '-' }),
  agree: (context) => ({
    amountFen: Math.max(context.verifiedFen ?? context.claimedFen, context.paidFen, 1),
    workers: context.workers,
    payBy: DAY,
  }),
  mediationFail: () => ({ reason: true }),
  file: () => ({ basis: true }),
  pay: () => ({ amountFen: 1, workers: 0, paymentChannel: 'platform', evidence: true, reason: true }),
  correctPayment: (context) => ({
    payment: context.payments.find((payment) => !payment.corrected)?.id ?? '',
    reason: true,
  }),
  default: () => ({ reason: true }),
  conclude: () => ({ conclusion: 'paid', publicReply: '-' }),
  approve: () => ({}),
  reject: () => ({ note: true }),
  revisit: () => ({ reached: true, satisfied: true, note: true }),
  reopen: () => ({ reason: true }),
  suspend: () => ({ reason: true, until: DAY }),
  resume: () => ({}),
  extend: () => ({ clock: 'finish', days: 1, reason: true }),
  request: (context) => ({
    event: REQUESTABLE.find((type) => !context.requests.some((request) => request.event === type)) ?? 'extend',
    input: {},
  }),
  refuseRequest: (context) => ({ request: context.requests[0]?.id ?? '', reason: true }),
  correct: () => ({ fields: { sector: 'other' }, reason: true }),
  withdraw: () => ({ reason: true }),
  urge: () => ({ reason: true }),
  supervise: () => ({ reason: true }),
  answer: (context) => ({ order: context.orders[0]?.id ?? '', text: true }),
  elevate: () => ({ unit: 'above', reason: true }),
  ordered: (context) => ({
    case: 'a case',
    orderedFen: Math.max(context.verifiedFen ?? context.claimedFen, context.paidFen),
  }),
  deadlinePassed: () => ({ clock: 'finish', level: 3, deadline: '-' }),
};

const FACTS: Partial<Record<ClueEventType, EventFacts>> = {
  split: { into: 'part' },
  refer: { targetKind: 'unit' },
  reopen: { validPair: true },
  contact: { on: DAY },
  pay: { on: DAY },
};

export const EVENT_TYPES = Object.keys(INPUTS) as readonly ClueEventType[];

/** An event of this type for a clue that remembers this. */
export const exemplar = (type: ClueEventType, context: ClueContext, seq = 1): ClueEvent =>
  ({
    type,
    input: (INPUTS[type] as (context: ClueContext) => unknown)(context),
    facts: FACTS[type] ?? {},
    by: 'somebody',
    at: `${DAY}T02:00:00.000Z`,
    seq,
  }) as ClueEvent;

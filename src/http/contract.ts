// The schemas of the API: they check requests, document answers and give the console its types.
import { Type, type TSchema } from 'typebox';
import { LEDGER_ANSWERS, LEDGER_ITEMS } from '../../workflows/events.ts';
import { CLUE_STATES } from '../../workflows/states.ts';
import { DELIVERY_STATUSES } from '../store/entities/intake.ts';
import { GROUNDS } from '../domain/liable-party.ts';
import { EMPLOYMENT_RELATIONS } from '../domain/inputs.ts';
import { REVEALABLE } from '../domain/masking.ts';

const nullable = <T extends TSchema>(schema: T) => Type.Union([schema, Type.Null()]);
const text = () => Type.String();
const instant = () => Type.String({ format: 'date-time' });
const fen = () => Type.Integer({ description: 'money in 分' });

export const ProblemSchema = Type.Object(
  {
    type: text(),
    title: text(),
    status: Type.Integer(),
    code: Type.String({ description: 'stable' }),
    detail: text(),
    errors: Type.Optional(
      Type.Array(Type.Object({ path: Type.String({ description: 'JSON pointer' }), message: text() })),
    ),
  },
  { description: 'RFC 9457', additionalProperties: true },
);

export const problems = { '4xx': ProblemSchema };

export const Paging = {
  cursor: Type.Optional(Type.String({ maxLength: 2000 })),
  limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 200, default: 50 })),
};
export const page = <T extends TSchema>(item: T) => Type.Object({ items: Type.Array(item), next: nullable(text()) });

export const ClueSummary = Type.Object({
  number: text(),
  externalId: nullable(text()),
  source: nullable(text()),
  intakeChannel: text(),
  state: Type.Enum([...CLUE_STATES]),
  stage: nullable(text()),
  version: Type.Integer(),
  unit: text(),
  readerUnits: Type.Array(text()),
  handlers: Type.Array(text()),
  referredTo: nullable(text()),
  region: text(),
  sector: text(),
  submission: text(),
  anonymous: Type.Boolean(),
  reportedAt: instant(),
  receivedAt: instant(),
  employer: Type.Object({ name: text(), creditCode: nullable(text()), address: nullable(text()) }),
  project: nullable(Type.Object({ name: text(), funding: nullable(text()), generalContractor: nullable(text()) })),
  arrears: Type.Object({ from: nullable(text()), to: nullable(text()) }),
  workers: Type.Integer(),
  claimedFen: fen(),
  verifiedFen: nullable(fen()),
  verifiedWorkers: nullable(Type.Integer()),
  orderedFen: nullable(fen()),
  agreedFen: nullable(fen()),
  paidFen: fen(),
  workersPaid: Type.Integer(),
  conclusion: nullable(text()),
  publicReply: nullable(text()),
  ground: nullable(text()),
  duplicateOf: nullable(text()),
  splitFrom: nullable(text()),
  splitFen: fen(),
  employmentRelation: nullable(Type.Enum([...EMPLOYMENT_RELATIONS])),
  closedAt: nullable(instant()),
  dueAt: nullable(instant()),
  updatedAt: instant(),
});

const Reporter = Type.Object(
  { name: text(), idNumber: Type.Optional(text()), phone: Type.Optional(text()), bankCard: Type.Optional(text()) },
  { description: 'masked' },
);

export const ClueDetail = Type.Object({
  ...ClueSummary.properties,
  reporter: nullable(Reporter),
  description: nullable(text()),
  attachments: Type.Array(Type.Unknown()),
  payments: Type.Array(
    Type.Object({
      id: text(),
      amountFen: fen(),
      workers: Type.Integer(),
      paidOn: text(),
      channel: text(),
      corrected: Type.Boolean(),
    }),
  ),
  orders: Type.Array(Type.Object({ id: text(), kind: text(), from: text(), answerBy: nullable(text()) })),
  requests: Type.Array(Type.Object({ id: text(), event: text(), by: text() })),
  returns: Type.Integer(),
  filed: Type.Boolean(),
  ledger: nullable(
    Type.Object(
      { answer: Type.Enum([...LEDGER_ANSWERS]), items: Type.Array(Type.Enum([...LEDGER_ITEMS])) },
      { description: "the employer's wage ledger (Decree 724 art. 15), as it was said last" },
    ),
  ),
  splitInto: Type.Array(
    Type.Object({ seq: Type.Integer(), number: text(), claimedFen: fen(), workers: Type.Integer() }),
  ),
  lookupCode: Type.String({ description: 'to be told to the complainant: opens /lookup with the number' }),
});

export const Words = Type.Object({ zh: text(), en: text() });
export const QualityCheck = Type.Object({
  check: text(),
  ok: Type.Boolean(),
  blocking: Type.Boolean({ description: 'the move is refused when it does not hold' }),
  label: Words,
});

/** Who pays first (Decree 724 arts. 16, 19, 29, 30, 36, 37). */
export const LiableView = Type.Object({
  party: Type.Enum(['developer', 'generalContractor', 'employer']),
  ground: Type.Enum([...GROUNDS], { description: 'the reason as a code' }),
  name: nullable(text()),
  upToFen: nullable(fen()),
  recoversFrom: nullable(text()),
  article: text(),
  verified: Type.Enum(['LAW', 'GK'], { description: 'GK: the article was not read in its text' }),
  reason: text(),
});

const Amounts = Type.Object({
  claimedFen: fen(),
  verifiedFen: nullable(fen()),
  orderedFen: nullable(fen()),
  agreedFen: nullable(fen()),
  paidFen: fen(),
  workers: Type.Integer(),
  workersPaid: Type.Integer(),
});
const Measured = Type.Record(text(), Type.Unknown());
/** On what a listing rests, each reason with what was found and what is expected (人社部令45号 art. 5). */
const ListingGroundsView = Type.Object({
  reached: Type.Boolean(),
  reasons: Type.Array(
    Type.Object({
      what: Type.Enum(['order', 'oneWorker', 'manyWorkers', 'incident']),
      reached: Type.Boolean(),
      case: nullable(text()),
      found: Measured,
      expected: Measured,
    }),
  ),
  why: Type.String({ description: 'what is not reached; empty when it is' }),
  source: nullable(text()),
});

export const ProceedingView = Type.Object({
  number: text(),
  kind: text(),
  label: Words,
  state: text(),
  stateLabel: Words,
  open: Type.Boolean(),
  version: Type.Integer(),
  unit: text(),
  region: text(),
  subject: text(),
  handlers: Type.Array(text()),
  receiver: nullable(text()),
  clues: Type.Array(text()),
  fields: Type.Record(text(), Type.Unknown()),
  amounts: Type.Optional(nullable(Amounts)),
  liable: Type.Optional(Type.Array(LiableView)),
  grounds: Type.Optional(ListingGroundsView),
  expired: Type.Array(text()),
  openedAt: instant(),
  closedAt: nullable(instant()),
  dueAt: nullable(instant()),
  updatedAt: instant(),
});

export const HistoryRow = Type.Object({
  seq: Type.Integer(),
  type: text(),
  actor: text(),
  at: instant(),
  from: nullable(text()),
  to: text(),
  input: Type.Record(text(), Type.Unknown()),
  changes: Type.Optional(
    Type.Array(Type.Object({ field: text(), before: Type.Unknown(), after: Type.Unknown() }), {
      description: 'of a clue: fields that the move changed',
    }),
  ),
});

export const DeadlineView = Type.Object(
  {
    id: text(),
    clock: text(),
    state: Type.Enum(['open', 'met', 'missed', 'cleared']),
    startedAt: instant(),
    endedAt: nullable(instant()),
    dueOn: nullable(text()),
    dueAt: nullable(instant()),
    provisional: Type.Boolean(),
    standsStill: Type.Boolean(),
    level: Type.Integer(),
    about: nullable(text()),
    calendarVersion: text(),
  },
  { additionalProperties: true },
);

export const Trace = Type.Object({
  id: text(),
  clue: text(),
  clock: text(),
  state: text(),
  startedAt: instant(),
  dueOn: nullable(text()),
  dueAt: nullable(instant()),
  provisional: Type.Boolean(),
  calendarVersion: text(),
  ruleVersion: text(),
  article: text(),
  source: text(),
  verified: text(),
  level: Type.Integer(),
  pauses: Type.Array(Type.Object({ from: instant(), to: nullable(instant()) })),
  extensions: Type.Array(Type.Object({ days: Type.Integer(), by: text(), at: instant() })),
  moves: Type.Array(
    Type.Object({
      at: instant(),
      change: nullable(Type.Integer()),
      before: nullable(text()),
      after: nullable(text()),
      source: nullable(text()),
      by: nullable(text()),
    }),
    { description: 'when a change of rules or calendar moved it' },
  ),
  days: Type.Array(Type.Object({ on: text(), counted: Type.Boolean(), why: text() })),
  note: nullable(text()),
});

export const RankedDeadline = Type.Object({
  ...DeadlineView.properties,
  rank: nullable(Type.Integer({ description: '1 comes first; null when it stands still or has ended' })),
  first: Type.Boolean(),
  label: Type.Object({ zh: text(), en: text() }),
  kind: text(),
  expiry: Type.Enum(['breach', 'routeOpen', 'lapse', 'none']),
  article: text(),
  verified: text(),
  because: Type.String({ description: 'why it has its place, and what its expiry means' }),
});
export const OnlyOpen = Type.Object({
  open: Type.Optional(Type.Boolean({ description: 'only open ones, what comes first on top' })),
});

export const OfferSchema = Type.Object({
  type: text(),
  label: Type.Object({ zh: text(), en: text() }),
  schema: Type.Unknown({ description: 'JSON Schema of the input' }),
});

export const TaskView = Type.Object({
  id: text(),
  clue: Type.String({ description: 'number of the clue or proceeding' }),
  matter: Type.String({ description: 'clue, or the kind of the proceeding' }),
  state: text(),
  subject: text(),
  clock: nullable(text()),
  kind: text(),
  unit: text(),
  audience: text(),
  eligible: Type.Array(text()),
  assignee: nullable(text()),
  dueAt: nullable(instant()),
  openedAt: instant(),
});

export const AlertView = Type.Object({
  id: text(),
  clue: text(),
  clock: text(),
  level: Type.Integer(),
  at: instant(),
  acknowledgedAt: nullable(instant()),
});

export const DeliveryView = Type.Object({
  receipt: text(),
  source: text(),
  webhookId: text(),
  type: nullable(text()),
  externalId: nullable(text()),
  status: Type.Enum([...DELIVERY_STATUSES]),
  receivedAt: instant(),
  settledAt: nullable(instant()),
  clue: nullable(text()),
  problems: nullable(Type.Array(Type.Object({ path: text(), message: text() }))),
  attempts: Type.Integer(),
  error: nullable(text()),
  correctedBy: nullable(text()),
});

export const ReconciledView = Type.Object({
  externalId: text(),
  arrived: Type.Boolean(),
  clue: nullable(text()),
  deliveries: Type.Array(Type.Object({ receipt: text(), type: nullable(text()), status: text() })),
});

export const EventBody = Type.Object(
  {
    type: Type.String({ description: 'one of the clue’s offers' }),
    input: Type.Optional(Type.Record(text(), Type.Unknown())),
    version: Type.Integer({ description: 'the version of the clue that you have read' }),
  },
  { additionalProperties: true },
);

export const RevealBody = Type.Object(
  {
    fields: Type.Array(Type.Enum([...REVEALABLE]), { minItems: 1, uniqueItems: true }),
    reason: Type.String({ minLength: 2, maxLength: 1000, pattern: '\\S' }),
  },
  { additionalProperties: false },
);

export const SessionBody = Type.Object({
  username: Type.String({ maxLength: 128 }),
  password: Type.String({ maxLength: 1024 }),
  code: Type.Optional(
    Type.String({
      maxLength: 64,
      description: 'of the second factor, or a recovery code; asked for by second_factor_required',
    }),
  ),
});
export const SessionView = Type.Object({
  username: text(),
  displayName: text(),
  role: text(),
  unit: text(),
  language: text(),
});
export const OwnSession = Type.Object({ ...SessionView.properties, now: instant() });
export const OpenedSession = Type.Object({ token: text(), expiresAt: instant(), account: SessionView });

export const AccountView = Type.Object({
  username: text(),
  displayName: text(),
  role: text(),
  unit: text(),
  email: text(),
  phone: nullable(text()),
  language: text(),
  disabled: Type.Boolean(),
  absentFrom: nullable(text()),
  absentTo: nullable(text()),
  deputy: nullable(text()),
  conflicts: Type.Array(text(), { description: 'employers with which the person has an interest: Decree 423 art. 16' }),
});

const date = () => Type.String({ format: 'date' });
export const OwnAccountBody = Type.Object(
  {
    email: Type.Optional(Type.String({ maxLength: 254 })),
    phone: Type.Optional(nullable(Type.String({ maxLength: 32 }))),
    language: Type.Optional(Type.Enum(['zh', 'en'])),
    absentFrom: Type.Optional(nullable(date())),
    absentTo: Type.Optional(nullable(date())),
    deputy: Type.Optional(nullable(text())),
  },
  { additionalProperties: false },
);
export const AccountBody = Type.Object(
  {
    ...OwnAccountBody.properties,
    displayName: Type.Optional(Type.String({ minLength: 1, maxLength: 100 })),
    role: Type.Optional(Type.Enum(['operator', 'handler', 'supervisor', 'clerk', 'admin', 'auditor'])),
    unit: Type.Optional(text()),
    conflicts: Type.Optional(Type.Array(Type.String({ maxLength: 200 }), { maxItems: 200 })),
    disabled: Type.Optional(Type.Boolean()),
    password: Type.Optional(Type.String({ maxLength: 1024 })),
  },
  { additionalProperties: false },
);
export const NewAccountBody = Type.Object(
  {
    username: text(),
    displayName: Type.Optional(text()),
    role: Type.Enum(['operator', 'handler', 'supervisor', 'clerk', 'admin', 'auditor']),
    unit: text(),
    email: text(),
    language: Type.Optional(Type.Enum(['zh', 'en'])),
    phone: Type.Optional(text()),
    password: Type.String({ maxLength: 1024 }),
  },
  { additionalProperties: false },
);

export const AlarmView = Type.Object({
  id: text(),
  kind: text(),
  subject: text(),
  detail: Type.Record(text(), Type.Unknown()),
  at: instant(),
  times: Type.Integer(),
  acknowledgedAt: nullable(instant()),
});

export const MemberView = Type.Object({
  username: text(),
  displayName: text(),
  role: text(),
  absent: Type.Boolean(),
  load: Type.Integer({ description: 'open clues in hand' }),
  limit: nullable(Type.Integer({ description: 'from which somebody else had better get the next one; a hint' })),
});

export const Number_ = Type.Object({ number: Type.String({ maxLength: 64 }) });
export const Id = Type.Object({ id: Type.String({ maxLength: 200 }) });
export const Receipt = Type.Object({ receipt: Type.String({ maxLength: 64 }) });

// What opening a proceeding takes and what each of its events takes, as JSON Schema: it checks, types, documents and draws the form.
// Free texts are sealed (`x-sealed`); everything else may be remembered by the machine and is no person's secret.
import { Type, type Static, type TSchema } from 'typebox';
import type { ProceedingKind } from '../../workflows/proceedings/catalogue.ts';
import { PAYMENT_CHANNELS } from '../../workflows/events.ts';
import { RANKED_BY } from './office-ranking.ts';
import { CONTACT_VIAS, FUNDINGS, MAX_FEN, SEALED } from './inputs.ts';

const closed = { additionalProperties: false } as const;
const text = () => Type.String({ minLength: 1, maxLength: 4000, pattern: '\\S', [SEALED]: true });
const name = () => Type.String({ minLength: 1, maxLength: 200, pattern: '\\S' });
const code = (maxLength = 64) => Type.String({ minLength: 1, maxLength });
const date = () => Type.String({ format: 'date' });
const fen = (minimum = 0) => Type.Integer({ minimum, maximum: MAX_FEN });
const count = (minimum = 0) => Type.Integer({ minimum, maximum: 1_000_000 });
const region = () => Type.String({ pattern: '^[0-9]{6}$' });
const creditCode = () => Type.String({ pattern: '^[0-9A-Z]{18}$' });
const object = (properties: Record<string, TSchema>) => Type.Object(properties, closed);
const optional = <T extends TSchema>(schema: T) => Type.Optional(schema);
const oneOf = (...values: string[]) => Type.String({ enum: values });

const clues = (minItems: number) => Type.Array(code(), { minItems, maxItems: 500, uniqueItems: true });
const handlers = () => Type.Array(code(128), { minItems: 1, maxItems: 10, uniqueItems: true });
/** How an amount is split over the clues, where it is not by what was verified or claimed. */
const shares = () => Type.Array(object({ clue: code(), amountFen: fen() }), { minItems: 1, maxItems: 500 });
const reason = { reason: text() };
const note = { note: optional(text()) };

/** At most five speak for many (信访工作条例 art. 20). Their names and numbers are sealed. */
const representatives = () =>
  Type.Array(
    object({
      name: Type.String({ minLength: 1, maxLength: 100, pattern: '\\S' }),
      phone: optional(Type.String({ minLength: 1, maxLength: 32 })),
      idNumber: optional(Type.String({ minLength: 1, maxLength: 32 })),
    }),
    { maxItems: 5, [SEALED]: true },
  );

const about = { clues: clues(1), handlers: optional(handlers()) };
const aboutPerhaps = { clues: optional(clues(0)), handlers: optional(handlers()) };
const handedTo = { ...about, target: code(), matter: text(), answerBy: optional(date()) };
const supervised = {
  ...aboutPerhaps,
  target: code(),
  subject: name(),
  text: text(),
  answerBy: optional(date()),
  /** The step before on the ladder of Decree 724 art. 59: an order, then an interview, then a circular. */
  follows: optional(code()),
};
const published = {
  ...aboutPerhaps,
  employer: name(),
  creditCode: optional(creditCode()),
  case: optional(code()),
  facts: text(),
};

/** 29号令: what a public notice says beside the facts; nothing of a person but the legal representative's name. */
const content = {
  address: optional(Type.String({ minLength: 1, maxLength: 500 })),
  legalRepresentative: optional(name()),
  handling: optional(Type.String({ minLength: 1, maxLength: 1000 })),
  /** One of the configured kinds of act (29号令 art. 5). */
  act: optional(code(40)),
};

/** What opens a proceeding of a kind. */
export const OPENINGS: Readonly<Record<ProceedingKind, TSchema>> = {
  case: object({ ...about, basis: text(), actEndedOn: optional(date()) }),
  mediation: object({
    ...about,
    body: oneOf('people', 'enterprise', 'street', 'industry', 'labour'),
    request: optional(text()),
  }),
  department: object(handedTo),
  region: object(handedTo),
  police: object({
    ...about,
    target: code(),
    case: code(),
    amountFen: fen(1),
    workers: count(1),
    months: optional(count()),
    facts: text(),
  }),
  procuratorate: object({ ...about, target: code(), amountFen: optional(fen()), request: text() }),
  court: object({ ...about, request: text() }),
  arbitration: object({
    ...about,
    rightKnownOn: optional(date()),
    employmentEndedOn: optional(date()),
    stillEmployed: optional(Type.Boolean()),
    request: text(),
  }),
  legalAid: object({ ...about, target: code(), workers: optional(count(1)), request: text() }),
  petition: object({ ...aboutPerhaps, subject: name(), text: text() }),
  jointReception: object({ ...aboutPerhaps, subject: name(), from: date(), until: date() }),
  blackList: object({
    ...published,
    /** Beside `case`: the threshold is counted over all of them, and over those that carry its clues. */
    cases: optional(Type.Array(code(), { minItems: 1, maxItems: 50, uniqueItems: true })),
    ground: oneOf('threshold', 'incident'),
    responsible: optional(text()),
    /** Each gets a listing of its own, linked to this one (人社部令45号 art. 5). */
    persons: optional(
      Type.Array(object({ name: name(), position: oneOf('legalRepresentative', 'directlyResponsible') }), {
        minItems: 1,
        maxItems: 20,
      }),
    ),
  }),
  exposure: object(published),
  publicNotice: object({ ...published, ...content }),
  inspection: object({
    subject: name(),
    region: optional(region()),
    from: date(),
    until: date(),
    fundings: optional(Type.Array(oneOf(...FUNDINGS), { uniqueItems: true })),
    /** How many are to be visited: employers, and projects of each funding. */
    targets: optional(object(Object.fromEntries(['employers', ...FUNDINGS].map((of) => [of, optional(count())])))),
    handlers: optional(handlers()),
  }),
  order: object(supervised),
  // Who leads the matter (领导包案).
  listed: object({ ...supervised, lead: optional(name()) }),
  interview: object(supervised),
  circular: object(supervised),
  lookBack: object(supervised),
  policeSupervision: object({ ...supervised, case: optional(code()) }),
  project: object({
    subject: name(),
    region: region(),
    funding: oneOf(...FUNDINGS),
    developer: optional(name()),
    generalContractor: optional(name()),
    subcontractor: optional(name()),
    authority: optional(name()),
    contractFen: optional(fen()),
    contractSignedOn: optional(date()),
    handlers: optional(handlers()),
  }),
  employer: object({
    subject: name(),
    region: region(),
    creditCode: optional(creditCode()),
    address: optional(Type.String({ maxLength: 500 })),
    handlers: optional(handlers()),
  }),
  group: Type.Object(
    {
      ...about,
      employer: optional(name()),
      creditCode: optional(creditCode()),
      project: optional(name()),
      representatives: optional(representatives()),
    },
    { ...closed, anyOf: [{ required: ['employer'] }, { required: ['project'] }] },
  ),
};

/** One circular to many offices, ranked by measures over days. */
export const CircularBody = Type.Object(
  {
    targets: Type.Array(code(), { minItems: 1, maxItems: 200, uniqueItems: true }),
    subject: name(),
    text: text(),
    answerBy: optional(date()),
    from: optional(Type.String({ format: 'date', description: '30 days before `to` when absent' })),
    to: optional(Type.String({ format: 'date', description: 'today when absent' })),
    rankedBy: optional(Type.Array(Type.Enum([...RANKED_BY]), { minItems: 1, uniqueItems: true })),
    dryRun: optional(Type.Boolean({ description: 'the table only' })),
  },
  closed,
);
export type CircularBody = Static<typeof CircularBody>;

const nothing = object(note);
const reasoned = object(reason);

const SHARED: Readonly<Record<string, TSchema>> = {
  note: object({ note: text() }),
  reassign: object({ handlers: handlers(), ...reason }),
  addClue: object({ clue: code() }),
  removeClue: object({ clue: code(), ...reason }),
  extend: object({ clock: code(), days: Type.Integer({ minimum: 1, maximum: 366 }), ...reason }),
  tell: object({ deadline: code(), via: oneOf(...CONTACT_VIAS), summary: text() }),
};

const CASE: Readonly<Record<string, TSchema>> = {
  approveFiling: nothing,
  refuseFiling: reasoned,
  preserveEvidence: object({ items: text() }),
  settleEvidence: object({ outcome: oneOf('returned', 'kept', 'handedOver'), ...note }),
  queryAssets: reasoned,
  suspend: object({ ...reason, until: optional(date()), ground: optional(oneOf('escaped', 'evidence', 'legal')) }),
  resume: nothing,
  finishInvestigation: object({
    finding: oneOf('violation', 'noViolation'),
    verifiedFen: fen(),
    workers: count(),
    report: text(),
  }),
  announceHearing: object({ hearingToldOn: optional(date()), ...note }),
  requestHearing: object({ hearingAskedOn: optional(date()), ...note }),
  draftDecision: object({
    decision: oneOf('order', 'penalty', 'orderAndPenalty', 'noViolation'),
    orderedFen: optional(fen()),
    workers: optional(count()),
    payBy: optional(date()),
    fineFen: optional(fen()),
    /** By the table of the configured articles; the fine is their sum. */
    penalties: optional(
      Type.Array(object({ act: code(40), party: oneOf('unit', 'person'), fineFen: fen(1) }), {
        minItems: 1,
        maxItems: 20,
      }),
    ),
    shares: optional(shares()),
    text: text(),
  }),
  approveDecision: nothing,
  returnDraft: reasoned,
  serve: object({
    servedOn: date(),
    serviceMethod: oneOf('direct', 'mail', 'posting', 'electronic', 'announcement', 'left'),
    proof: text(),
  }),
  comply: object({ note: text() }),
  declareOverdue: object({ extraPercent: Type.Integer({ minimum: 50, maximum: 100 }), ...reason }),
  remind: object({ remindedOn: date(), ...note }),
  payFine: object({ finePaidOn: optional(date()), ...note }),
  fileWithSuperior: object({ filedWithSuperiorOn: optional(date()), ...note }),
  askReview: object({ reviewAskedOn: optional(date()), ...note }),
  sue: object({ suedOn: optional(date()), ...note }),
  endSuit: object({ suitEndedOn: date(), suitOutcome: oneOf('upheld', 'revoked'), ...note }),
  applyEnforcement: object({ court: name(), appliedOn: optional(date()), ...note }),
  courtAccept: object({ courtAcceptedOn: optional(date()), ...note }),
  courtQuestions: nothing,
  courtRule: object({ ruling: oneOf('granted', 'refused'), ...note }),
  withdraw: object({ correctedOn: date(), ...reason }),
  proposeClosing: object({ outcome: oneOf('paid', 'enforced', 'transferred', 'noViolation', 'other'), report: text() }),
  approveClosing: nothing,
  refuseClosing: reasoned,
};

const MEDIATION: Readonly<Record<string, TSchema>> = {
  accept: nothing,
  holdSession: object({ record: text() }),
  agree: object({
    amountFen: fen(1),
    workers: count(1),
    instalments: Type.Array(object({ dueOn: date(), amountFen: fen(1) }), { minItems: 1, maxItems: 60 }),
    shares: optional(shares()),
    terms: text(),
  }),
  fail: object({ route: oneOf('arbitration', 'case', 'court'), ...reason }),
  payInstalment: object({
    paidFen: fen(1),
    evidence: text(),
    clue: optional(code()),
    workers: optional(count()),
    paymentChannel: optional(oneOf(...PAYMENT_CHANNELS)),
    paidOn: optional(date()),
  }),
  applyConfirmation: object({ court: name() }),
  confirm: object({ confirmedOn: date() }),
  default: reasoned,
  applyPaymentOrder: object({ court: name() }),
  paymentOrderIssued: object({ issuedOn: date(), receivedOn: optional(date()) }),
  objected: reasoned,
  applyEnforcement: object({ court: name() }),
  perform: nothing,
  withdraw: reasoned,
};

const HANDED: Readonly<Record<string, TSchema>> = {
  accept: nothing,
  object: reasoned,
  takeBack: reasoned,
  insist: reasoned,
  report: object({ text: text() }),
  answer: object({ result: oneOf('resolved', 'partly', 'notOurs', 'notFounded', 'continued'), text: text() }),
  returnAnswer: reasoned,
  close: nothing,
  urge: reasoned,
};

const result = oneOf('paid', 'partlyPaid', 'convicted', 'notConvicted', 'ended', 'other');

const POLICE: Readonly<Record<string, TSchema>> = {
  approve: nothing,
  refuse: reasoned,
  transfer: object({ transferredOn: date(), list: text() }),
  receiptGiven: nothing,
  askCompletion: reasoned,
  complete: object({ list: text() }),
  fileCrime: object({ filedOn: date(), policeNumber: optional(code()) }),
  refuseCrime: reasoned,
  askReconsideration: reasoned,
  answerReconsideration: object({ reconsideration: oneOf('upheld'), ...reason }),
  askProcuratorate: reasoned,
  procuratorateOrder: object({ ...note }),
  handOverMaterial: object({ list: text() }),
  paidBeforeFiling: object({ paidFen: fen(1), note: text() }),
  close: object({ result, ...note }),
};

const PROCURATORATE: Readonly<Record<string, TSchema>> = {
  accept: nothing,
  refuse: reasoned,
  settle: object({ text: text() }),
  support: object({ text: text() }),
  adopt: object({ court: name(), ...note }),
  close: reasoned,
};

const COURT: Readonly<Record<string, TSchema>> = {
  fileSuit: object({ court: name(), filedOn: date() }),
  judge: object({ judgedFen: fen(), performBy: optional(date()), text: text() }),
  applyEnforcement: nothing,
  interrupt: object({ claimedOn: date(), ...note }),
  close: object({ result, ...note }),
  drop: reasoned,
};

const ARBITRATION: Readonly<Record<string, TSchema>> = {
  apply: object({ appliedOn: date() }),
  accept: object({ acceptedOn: date() }),
  refuse: reasoned,
  // Counted from the local minimum wage where `final` is absent; art. 47 (2), labour standards, is final whatever the amount.
  award: object({
    awardFen: fen(),
    awardedOn: date(),
    final: optional(Type.Boolean()),
    finalBy: optional(oneOf('smallClaims', 'standards')),
  }),
  sue: object({ court: name() }),
  takeEffect: nothing,
  interrupt: object({ claimedOn: date(), ...note }),
  askAnnulment: object({ ...note }),
  drop: reasoned,
};

const LEGAL_AID: Readonly<Record<string, TSchema>> = {
  grant: nothing,
  refuse: reasoned,
  assignLawyer: object({ lawyer: text() }),
  close: object({ result, ...note }),
};

const PETITION: Readonly<Record<string, TSchema>> = {
  register: nothing,
  accept: nothing,
  sendOn: object({ target: code(), ...reason }),
  answer: object({ result: oneOf('supported', 'partly', 'notSupported'), text: text() }),
  askReview: reasoned,
  answerReview: object({ review: oneOf('upheld', 'changed'), text: text() }),
  askReReview: reasoned,
  answerReReview: object({ review: oneOf('upheld', 'changed'), text: text() }),
  openHearing: nothing,
  closeHearing: nothing,
  reportUp: reasoned,
  close: nothing,
};

const JOINT_RECEPTION: Readonly<Record<string, TSchema>> = {
  lendStaff: object({ unit: code(), people: count(1), ...note }),
  returnStaff: object({ unit: code() }),
  close: nothing,
};

const BLACK_LIST: Readonly<Record<string, TSchema>> = {
  announce: object({ announcedOn: date() }),
  hear: object({ heardOn: date(), record: text() }),
  list: nothing,
  recordCorrection: object({ correctedOn: date(), promised: Type.Boolean(), note: text() }),
  removeEarly: reasoned,
  removeAtEnd: nothing,
  drop: reasoned,
};

const PUBLICATION: Readonly<Record<string, TSchema>> = {
  complete: object({ employer: optional(name()), creditCode: optional(creditCode()), ...content, ...note }),
  approve: nothing,
  publish: object({ medium: name(), ...note }),
  correctPublication: reasoned,
  drop: reasoned,
};

const INSPECTION: Readonly<Record<string, TSchema>> = {
  start: nothing,
  finish: object({ report: text() }),
  cancel: reasoned,
};

const SUPERVISION: Readonly<Record<string, TSchema>> = {
  accept: nothing,
  answer: object({ text: text() }),
  returnAnswer: object({ ...reason, answerBy: optional(date()) }),
  close: object({ result: oneOf('fixed', 'partly', 'handedOn'), ...note }),
  cancel: reasoned,
};

/** Money that reached workers: booked on their clues, by the handler of each. */
const paymentsTo = () =>
  Type.Array(object({ clue: code(), amountFen: fen(1), workers: count() }), { minItems: 1, maxItems: 500 });
const paidOut = { paidOn: optional(date()), evidence: text(), reason: optional(text()) };

const EMERGENCY: Readonly<Record<string, TSchema>> = {
  useEmergencyFund: object({ purpose: oneOf('wages', 'living'), usedFen: fen(1), ...reason }),
  emergencyPaid: object({ ...paidOut, payments: paymentsTo() }),
  recoverEmergencyFund: object({ recoveredFen: fen(1), from: name(), ...note }),
};

const LOOK_BACK: Readonly<Record<string, TSchema>> = {
  ...SUPERVISION,
  checkItem: object({
    clue: code(),
    outcome: oneOf('fixed', 'notFixed'),
    then: optional(oneOf('reopened', 'supervised', 'ordered', 'circulated')),
    answerBy: optional(date()),
    finding: text(),
  }),
};
const INTERVIEW: Readonly<Record<string, TSchema>> = {
  ...SUPERVISION,
  hold: object({ heldOn: date(), record: text() }),
};

const PROJECT: Readonly<Record<string, TSchema>> = {
  amend: object({
    developer: optional(name()),
    generalContractor: optional(name()),
    subcontractor: optional(name()),
    authority: optional(name()),
    contractFen: optional(fen()),
    unpaidProjectFen: optional(fen()),
    unlawful: optional(Type.Boolean()),
    nameLent: optional(Type.Boolean()),
    letBy: optional(oneOf('developer', 'generalContractor')),
    ...reason,
  }),
  openAccount: object({ bank: name(), openedOn: date() }),
  // Developer, general contractor and bank of the special account (人社部发〔2021〕53号).
  signAgreement: object({ developer: name(), generalContractor: name(), bank: name(), agreementSignedOn: date() }),
  fileAgreement: object({ agreementFiledOn: date() }),
  fileAccount: object({ filedOn: date() }),
  provideDeposit: object({ depositFen: fen(1), depositForm: oneOf('cash', 'guarantee', 'insurance') }),
  exemptDeposit: object({ exemption: oneOf('smallContract', 'cleanRecord', 'other'), ...reason }),
  useDeposit: object({ usedFen: fen(1), ...reason }),
  depositPaid: object({ ...paidOut, payments: paymentsTo() }),
  topUpDeposit: object({ addedFen: fen(1) }),
  wagesPaid: object({ wagesPaidOn: date() }),
  ...EMERGENCY,
  finishWork: object({ finishedOn: date() }),
  announceClosing: object({ noticeUntil: date() }),
  closeAccount: nothing,
};

const EMPLOYER: Readonly<Record<string, TSchema>> = {
  amend: object({
    creditCode: optional(creditCode()),
    address: optional(Type.String({ maxLength: 500 })),
    legalRepresentative: optional(name()),
    ...reason,
  }),
  ...EMERGENCY,
  cease: object({ ceasedOn: date(), ...reason }),
};

const GROUP: Readonly<Record<string, TSchema>> = {
  addClues: object({ clues: clues(1) }),
  nameRepresentatives: object({ representatives: representatives(), ...reason }),
  close: reasoned,
};

const EVENTS: Readonly<Record<ProceedingKind, Readonly<Record<string, TSchema>>>> = {
  case: CASE,
  mediation: MEDIATION,
  department: HANDED,
  region: HANDED,
  police: POLICE,
  procuratorate: PROCURATORATE,
  court: COURT,
  arbitration: ARBITRATION,
  legalAid: LEGAL_AID,
  petition: PETITION,
  jointReception: JOINT_RECEPTION,
  blackList: BLACK_LIST,
  exposure: PUBLICATION,
  publicNotice: PUBLICATION,
  inspection: INSPECTION,
  order: SUPERVISION,
  listed: SUPERVISION,
  interview: INTERVIEW,
  circular: SUPERVISION,
  lookBack: LOOK_BACK,
  policeSupervision: SUPERVISION,
  project: PROJECT,
  employer: EMPLOYER,
  group: GROUP,
};

/** The schema of an event's input; undefined for what no person sends. */
export const proceedingInput = (kind: ProceedingKind, type: string): TSchema | undefined =>
  EVENTS[kind][type] ?? SHARED[type];

/** The names of the free texts in a schema. */
export const sealedIn = (schema: TSchema | undefined): readonly string[] => {
  const { properties } = (schema ?? {}) as { properties?: Record<string, Record<string, unknown>> };
  return Object.entries(properties ?? {})
    .filter(([, found]) => found[SEALED] === true)
    .map(([field]) => field);
};

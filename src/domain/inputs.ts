// What each event takes, as JSON Schema: it checks the input, types it, documents it and draws the form. A free text of a person
// is marked `x-sealed`: it is encrypted before it is stored. Lists that depend on the clue and the caller come in as `Choices`.
import { Type, type TSchema } from 'typebox';
import {
  LEDGER_ANSWERS,
  LEDGER_ITEMS,
  PAYMENT_CHANNELS,
  REQUESTABLE,
  type ClueEventType,
} from '../../workflows/events.ts';

/** What may be chosen for this clue by this caller now; an absent list leaves the field open. */
export interface Choices {
  readonly conclusions?: readonly string[];
  readonly findings?: readonly string[];
  readonly grounds?: readonly string[];
  readonly handlers?: readonly string[];
  /** Open clues in hand of each, and from how many on somebody else is the better choice; null: from none. */
  readonly loads?: Readonly<Record<string, { readonly load: number; readonly limit: number | null }>>;
  readonly orders?: readonly string[];
  readonly requests?: readonly string[];
  readonly requestables?: readonly string[];
  readonly clocks?: readonly string[];
  readonly payments?: readonly string[];
  readonly notices?: readonly string[];
  readonly targets?: readonly string[];
  /** The model text of the public reply for each conclusion, filled from the clue. */
  readonly replies?: Readonly<Record<string, string>>;
  /** The names of the conclusions were found in no official list. */
  readonly unverified?: boolean;
}

const MAX_TEXT = 4000;
export const MAX_FEN = 1_000_000_000_000_00;
const object = { additionalProperties: false } as const;

export const SEALED = 'x-sealed';
const text = () => Type.String({ minLength: 1, maxLength: MAX_TEXT, pattern: '\\S', [SEALED]: true });
const publicText = (replies?: Choices['replies']) =>
  Type.String({
    minLength: 1,
    maxLength: MAX_TEXT,
    pattern: '\\S',
    ...(replies === undefined ? {} : { 'x-templates': replies }),
  });
const code = (maxLength = 64) => Type.String({ minLength: 1, maxLength });
const date = () => Type.String({ format: 'date' });
const fen = (minimum = 0) => Type.Integer({ minimum, maximum: MAX_FEN });
const count = (minimum = 0) => Type.Integer({ minimum, maximum: 1_000_000 });
// An empty enum is no valid schema; a field without any choice takes none.
const oneOf = (choices: readonly string[] | undefined): TSchema =>
  choices === undefined || choices.length === 0 ? code() : Type.String({ enum: [...choices] });
const marked = (schema: TSchema, { unverified }: Choices): TSchema =>
  unverified === true ? { ...schema, 'x-unverified': true } : schema;
const handlers = ({ handlers: fit, loads }: Choices): TSchema =>
  Type.Array(oneOf(fit), {
    minItems: 2,
    maxItems: 10,
    uniqueItems: true,
    ...(fit === undefined || loads === undefined
      ? {}
      : { 'x-loads': Object.fromEntries(fit.map((name) => [name, loads[name] ?? null])) }),
  });

const employer = () =>
  Type.Object(
    {
      name: Type.Optional(code(200)),
      creditCode: Type.Optional(Type.String({ pattern: '^[0-9A-Z]{18}$' })),
      address: Type.Optional(code(500)),
    },
    object,
  );
const project = () =>
  Type.Object(
    {
      name: Type.Optional(code(200)),
      funding: Type.Optional(Type.String({ enum: [...FUNDINGS] })),
      generalContractor: Type.Optional(code(200)),
    },
    object,
  );

const ledger = () => ({
  ledger: Type.Optional(Type.String({ enum: [...LEDGER_ANSWERS] })),
  ledgerItems: Type.Optional(Type.Array(Type.String({ enum: [...LEDGER_ITEMS] }), { uniqueItems: true })),
});

export const SECTORS = ['construction', 'platform', 'manufacturing', 'services', 'other'] as const;
export const FUNDINGS = ['government', 'ppp', 'soe', 'poverty_alleviation', 'private'] as const;
export const CONTACT_VIAS = ['phone', 'sms', 'visit', 'online', 'letter', 'posting', 'other'] as const;
export const EMPLOYMENT_RELATIONS = ['yes', 'no', 'unclear'] as const;

/** The events a person may send through the API; the others are the system's. */
export const PERSONAL_EVENTS = [
  'assign',
  'reassign',
  'accept',
  'return',
  'askCompletion',
  'decline',
  'refer',
  'referBack',
  'markDuplicate',
  'unmarkDuplicate',
  'split',
  'supplement',
  'contact',
  'establish',
  'notEstablish',
  'agree',
  'mediationFail',
  'file',
  'pay',
  'correctPayment',
  'default',
  'conclude',
  'approve',
  'reject',
  'revisit',
  'reopen',
  'suspend',
  'resume',
  'extend',
  'request',
  'refuseRequest',
  'correct',
  'withdraw',
  'urge',
  'supervise',
  'answer',
  'elevate',
] as const satisfies readonly ClueEventType[];
export type PersonalEvent = (typeof PERSONAL_EVENTS)[number];

/** The JSON Schema of an event's input. */
export const inputSchema = (type: PersonalEvent, choices: Choices = {}): TSchema => {
  switch (type) {
    case 'assign':
      return Type.Object({ unit: Type.Optional(code()), handlers: handlers(choices) }, object);
    case 'reassign':
      return Type.Object({ handlers: handlers(choices), reason: text() }, object);
    case 'accept':
      return Type.Object({}, object);
    case 'return':
    case 'unmarkDuplicate':
    case 'mediationFail':
    case 'default':
    case 'reopen':
    case 'withdraw':
      return Type.Object({ reason: text() }, object);
    case 'resume':
      return Type.Object({ reason: Type.Optional(text()) }, object);
    case 'askCompletion':
      return Type.Object({ missing: text(), completeBy: date() }, object);
    case 'decline':
      return Type.Object({ ground: oneOf(choices.grounds), publicReply: publicText() }, object);
    case 'refer':
      return Type.Object({ target: oneOf(choices.targets), reason: text(), answerBy: Type.Optional(date()) }, object);
    case 'referBack':
      return Type.Object({ answer: text() }, object);
    case 'markDuplicate':
      return Type.Object({ of: code() }, object);
    case 'split':
      return Type.Object(
        {
          employer: Type.Optional(Type.Object({ ...employer().properties, name: code(200) }, object)),
          project: Type.Optional(Type.Object({ ...project().properties, name: code(200) }, object)),
          region: Type.Optional(Type.String({ pattern: '^[0-9]{6}$' })),
          arrears: Type.Object(
            { amountFen: fen(), workers: count(1), from: Type.Optional(date()), to: Type.Optional(date()) },
            object,
          ),
          reason: text(),
        },
        object,
      );
    case 'supplement':
      return Type.Object({ note: text() }, object);
    case 'contact':
      return Type.Object(
        {
          via: Type.String({ enum: [...CONTACT_VIAS] }),
          at: Type.String({ format: 'date-time' }),
          outcome: Type.String({ enum: ['reached', 'notReached', 'impossible'] }),
          summary: text(),
          deadline: Type.Optional(oneOf(choices.notices)),
          with: Type.Optional(Type.String({ enum: ['reporter', 'employer'] })),
          /** The number that was called. */
          number: Type.Optional(text()),
          /** What proves that the notice arrived: a receipt of the post, a record of the call, a photo of the posting. */
          receipt: Type.Optional(text()),
          /** 超职责诉求: what is asked for lies beyond this office's duty. */
          beyondDuty: Type.Optional(Type.Boolean()),
        },
        object,
      );
    case 'establish':
      return Type.Object(
        {
          verifiedFen: fen(),
          workers: count(),
          employmentRelation: Type.Optional(Type.String({ enum: [...EMPLOYMENT_RELATIONS] })),
          ...ledger(),
        },
        object,
      );
    case 'notEstablish':
      return Type.Object(
        {
          conclusion: marked(oneOf(choices.findings), choices),
          publicReply: publicText(choices.replies),
          account: Type.Optional(text()),
          ...ledger(),
        },
        object,
      );
    case 'agree':
      return Type.Object({ amountFen: fen(1), workers: count(1), payBy: date() }, object);
    case 'file':
      return Type.Object({ basis: text() }, object);
    case 'pay':
      return Type.Object(
        {
          amountFen: fen(1),
          workers: count(),
          paymentChannel: Type.String({ enum: [...PAYMENT_CHANNELS] }),
          evidence: text(),
          paidOn: Type.Optional(date()),
          reason: Type.Optional(text()),
        },
        object,
      );
    case 'correctPayment':
      return Type.Object({ payment: oneOf(choices.payments), reason: text() }, object);
    case 'conclude':
      return Type.Object(
        {
          conclusion: marked(oneOf(choices.conclusions), choices),
          publicReply: publicText(choices.replies),
          account: Type.Optional(text()),
          reason: Type.Optional(text()),
        },
        object,
      );
    case 'approve':
      return Type.Object({ note: Type.Optional(text()) }, object);
    case 'reject':
      return Type.Object({ note: text() }, object);
    case 'revisit':
      return Type.Object(
        {
          reached: Type.Boolean(),
          satisfied: Type.Optional(Type.Boolean()),
          note: text(),
          reason: Type.Optional(text()),
        },
        object,
      );
    case 'suspend':
      return Type.Object({ reason: text(), until: date() }, object);
    case 'extend':
      return Type.Object(
        { clock: oneOf(choices.clocks), days: Type.Integer({ minimum: 1, maximum: 366 }), reason: text() },
        object,
      );
    case 'request':
      return Type.Object(
        { event: oneOf(choices.requestables ?? REQUESTABLE), input: Type.Record(Type.String(), Type.Unknown()) },
        object,
      );
    case 'refuseRequest':
      return Type.Object({ request: oneOf(choices.requests), reason: text() }, object);
    case 'correct':
      return Type.Object(
        {
          fields: Type.Object(
            {
              region: Type.Optional(Type.String({ pattern: '^[0-9]{6}$' })),
              employer: Type.Optional(employer()),
              project: Type.Optional(project()),
              sector: Type.Optional(Type.String({ enum: [...SECTORS] })),
            },
            { ...object, minProperties: 1 },
          ),
          reason: text(),
        },
        object,
      );
    case 'urge':
    case 'supervise':
      return Type.Object({ reason: text(), answerBy: Type.Optional(date()) }, object);
    case 'answer':
      return Type.Object({ order: oneOf(choices.orders), text: text() }, object);
    case 'elevate':
      return Type.Object({ unit: oneOf(choices.targets), reason: text() }, object);
  }
};

const PLAIN = new Map(PERSONAL_EVENTS.map((type) => [type, inputSchema(type)]));

/** The schema without any choice, one object for all: a validator is compiled for each object once, which costs milliseconds. */
export const plainSchema = (type: PersonalEvent): TSchema => PLAIN.get(type) as TSchema;

/** The names of an event's free texts. */
export const sealedFields = (type: string): readonly string[] => {
  if (!(PERSONAL_EVENTS as readonly string[]).includes(type)) return ['reason', 'note'];
  const { properties } = plainSchema(type as PersonalEvent) as { properties?: Record<string, Record<string, unknown>> };
  return Object.entries(properties ?? {})
    .filter(([, schema]) => schema[SEALED] === true)
    .map(([name]) => name);
};

// The body of a delivery: our contract with a platform operator, checked field by field.
import { Type, type Static } from 'typebox';
import { EMPLOYMENT_RELATIONS, FUNDINGS, MAX_FEN, SECTORS } from './inputs.ts';

const text = (maxLength: number) => Type.String({ minLength: 1, maxLength });
const date = () => Type.String({ format: 'date' });
const instant = () => Type.String({ format: 'date-time' });
const externalId = () => Type.String({ minLength: 1, maxLength: 128, pattern: '^\\S(.*\\S)?$' });
// A field that the platform adds one day must not hold a clue up: what is unknown is kept in the raw body and passed over.
const object = {} as const;
const nullable = <T extends Parameters<typeof Type.Union>[0][number]>(schema: T) => Type.Union([schema, Type.Null()]);

const Attachment = Type.Object(
  {
    name: text(255),
    mediaType: Type.String({ pattern: '^[\\w.+-]+/[\\w.+-]+$', maxLength: 128 }),
    size: Type.Integer({ minimum: 0, maximum: 10_737_418_240 }),
    sha256: Type.String({ pattern: '^[0-9a-fA-F]{64}$' }),
    url: Type.String({ pattern: '^https://', maxLength: 2048 }),
  },
  object,
);
const Attachments = Type.Array(Attachment, { maxItems: 100 });

const Arrears = Type.Object(
  {
    amountFen: Type.Integer({ minimum: 0, maximum: MAX_FEN }),
    workers: Type.Integer({ minimum: 1, maximum: 1_000_000 }),
    from: Type.Optional(date()),
    to: Type.Optional(date()),
  },
  object,
);

/** What a clue is made of, from the platform or typed in by hand. */
export const ClueData = Type.Object(
  {
    externalId: externalId(),
    submission: Type.Enum(['complaint', 'report']),
    reportedAt: instant(),
    region: Type.String({ pattern: '^[0-9]{6}$' }),
    sector: Type.Enum([...SECTORS]),
    employer: Type.Object(
      {
        name: text(200),
        creditCode: Type.Optional(Type.String({ pattern: '^[0-9A-Z]{18}$' })),
        address: Type.Optional(text(500)),
      },
      object,
    ),
    project: nullable(
      Type.Object({ name: text(200), funding: Type.Enum([...FUNDINGS]), generalContractor: text(200) }, object),
    ),
    arrears: Arrears,
    reporter: nullable(
      Type.Object(
        {
          name: text(100),
          idNumber: text(32),
          phone: text(32),
          bankCard: Type.Optional(text(32)),
        },
        object,
      ),
    ),
    description: Type.String({ maxLength: 20_000 }),
    attachments: Type.Optional(Attachments),
    employmentRelation: Type.Optional(Type.Enum([...EMPLOYMENT_RELATIONS])),
  },
  object,
);
export type ClueData = Static<typeof ClueData>;

const envelope = { timestamp: instant() };

export const Ping = Type.Object({ type: Type.Literal('ping') });

export const Reported = Type.Object({ type: Type.Literal('clue.reported'), ...envelope, data: ClueData }, object);
export const Supplemented = Type.Object(
  {
    type: Type.Literal('clue.supplemented'),
    ...envelope,
    data: Type.Object(
      {
        externalId: externalId(),
        note: text(20_000),
        attachments: Type.Optional(Attachments),
        arrears: Type.Optional(Arrears),
      },
      object,
    ),
  },
  object,
);
export const Withdrawn = Type.Object(
  {
    type: Type.Literal('clue.withdrawn'),
    ...envelope,
    data: Type.Object({ externalId: externalId(), reason: text(20_000) }, object),
  },
  object,
);

export type Reported = Static<typeof Reported>;
export type Supplemented = Static<typeof Supplemented>;
export type Withdrawn = Static<typeof Withdrawn>;
export type SourceEvent = Reported | Supplemented | Withdrawn;

export const SOURCE_EVENTS = {
  'clue.reported': Reported,
  'clue.supplemented': Supplemented,
  'clue.withdrawn': Withdrawn,
  ping: Ping,
} as const;
export type SourceEventType = keyof typeof SOURCE_EVENTS;

/** Manual intake: the same fields and how they came in. A clue that nobody numbered outside has no external id. */
export const ManualIntake = Type.Object(
  {
    ...ClueData.properties,
    externalId: Type.Optional(externalId()),
    intakeChannel: Type.Enum(['hotline', 'walkIn', 'petition', 'inspection', 'other']),
  },
  object,
);
export type ManualIntake = Static<typeof ManualIntake>;

// What a rule package may say: every file is checked against these at start, and by `xiansuo config check`.
import { Type, type Static, type TSchema } from 'typebox';
import { PROCEEDING_KINDS } from '../workflows/proceedings/catalogue.ts';

const closed = { additionalProperties: false } as const;
const text = () => Type.String({ minLength: 1 });
const date = () => Type.String({ format: 'date' });
const nullable = <T extends TSchema>(schema: T) => Type.Union([schema, Type.Null()]);
const list = <T extends TSchema>(schema: T) => Type.Array(schema);
const label = () => Type.Object({ zh: text(), en: text() }, closed);

export const Verified = Type.Enum(['LAW', 'SRC', '2ND', 'GK', 'profile']);
const proof = { source: text(), verified: Verified };

const Days = Type.Record(Type.String(), text(), { propertyNames: { format: 'date' } });
export const CalendarFile = Type.Object(
  {
    id: text(),
    region: Type.Optional(Type.String({ pattern: '^[0-9]{6}$' })),
    version: text(),
    ...proof,
    years: Type.Record(Type.String({ pattern: '^[0-9]{4}$' }), Type.Object({ rest: Days, work: Days }, closed)),
  },
  closed,
);
export type CalendarFile = Static<typeof CalendarFile>;

export const ClockRuleSchema = Type.Object(
  {
    id: Type.String({ pattern: '^[A-Za-z][A-Za-z0-9]*$' }),
    label: label(),
    kind: Type.Enum(['profile', 'statutory']),
    unit: Type.Enum(['workingDay', 'calendarDay', 'hour', 'month', 'year', 'date']),
    /** 0: on the day itself. */
    length: nullable(Type.Integer({ minimum: 0, maximum: 3660 })),
    of: Type.Optional(Type.Array(Type.Enum(['clue', ...PROCEEDING_KINDS]), { minItems: 1 })),
    dateField: Type.Optional(text()),
    startsOn: Type.Optional(Type.Union([text(), Type.Array(text(), { minItems: 1 })])),
    needs: Type.Optional(list(text())),
    without: Type.Optional(list(text())),
    regions: Type.Optional(Type.Array(Type.String({ pattern: '^[0-9]{6}$' }), { minItems: 1 })),
    appliesTo: Type.Optional(
      Type.Object(
        {
          submission: Type.Optional(Type.Enum(['complaint', 'report'])),
          intakeChannel: Type.Optional(text()),
          anonymous: Type.Optional(Type.Boolean()),
        },
        closed,
      ),
    ),
    starts: list(text()),
    whenRunning: Type.Enum(['anew', 'keep', 'another']),
    notWith: Type.Optional(list(text())),
    onlyIn: Type.Optional(list(text())),
    metBy: list(text()),
    clearedBy: list(text()),
    goesOn: Type.Optional(Type.Object({ after: list(text()), atLeast: Type.Integer({ minimum: 0 }) }, closed)),
    standsStillIn: list(text()),
    extension: nullable(
      Type.Object(
        {
          by: Type.Enum(['supervisor', 'unitAbove']),
          maxDays: Type.Integer({ minimum: 1 }),
          times: Type.Integer({ minimum: 1 }),
        },
        closed,
      ),
    ),
    duty: Type.Boolean(),
    ladder: text(),
    expiry: Type.Enum(['breach', 'routeOpen', 'lapse', 'none']),
    article: text(),
    ...proof,
    validFrom: date(),
    validTo: nullable(date()),
  },
  closed,
);

export const ClocksFile = Type.Object({ profile: text(), clocks: list(ClockRuleSchema) }, closed);
export type ClocksFile = Static<typeof ClocksFile>;

/** A region's profile names only what it makes different. One without regions is a model: in force nowhere until an office puts its own in. */
export const RegionClocksFile = Type.Object(
  {
    profile: text(),
    regions: Type.Array(Type.String({ pattern: '^[0-9]{6}$' })),
    clocks: list(Type.Object({ ...Type.Partial(ClockRuleSchema).properties, id: text(), ...proof }, closed)),
  },
  closed,
);
export type RegionClocksFile = Static<typeof RegionClocksFile>;

const Step = Type.Object(
  {
    level: Type.Integer({ minimum: 1, maximum: 9 }),
    at: Type.Union([
      Type.Object({ share: Type.Number({ exclusiveMinimum: 0, maximum: 1 }) }, closed),
      Type.Object({ afterDue: Type.Integer({ minimum: 0, maximum: 60 }) }, closed),
    ]),
    tell: Type.Array(Type.Enum(['handlers', 'supervisors', 'unitAbove', 'province']), { minItems: 1 }),
    move: Type.Boolean(),
    alert: Type.Boolean(),
    order: Type.Optional(Type.Enum(['urge', 'supervise', 'elevate', 'assign', 'default'])),
    elevateTo: Type.Optional(Type.Enum(['city', 'province'])),
  },
  closed,
);
export const LaddersFile = Type.Object(
  {
    ladders: Type.Array(Type.Object({ id: text(), ...proof, steps: Type.Array(Step, { minItems: 1 }) }, closed), {
      minItems: 1,
    }),
  },
  closed,
);
export type LaddersFile = Static<typeof LaddersFile>;

export const ConclusionsFile = Type.Object(
  {
    ...proof,
    conclusions: list(
      Type.Object(
        {
          code: text(),
          label: label(),
          for: list(Type.Enum(['conclude', 'notEstablish'])),
          needs: list(Type.Enum(['paidInFull', 'case', 'track'])),
          requires: list(Type.Enum(['account', 'reason', 'ledger'])),
          asks: Type.Optional(list(Type.Enum(['ledger']))),
          when: text(),
          caution: text(),
          reply: text(),
        },
        closed,
      ),
    ),
  },
  closed,
);
export type ConclusionsFile = Static<typeof ConclusionsFile>;

export const ThresholdsFile = Type.Object(
  {
    ...proof,
    thresholds: Type.Array(
      Type.Object(
        {
          region: Type.String({ pattern: '^[0-9]{6}$' }),
          months: Type.Integer({ minimum: 0 }),
          oneFen: Type.Integer({ minimum: 1 }),
          workers: Type.Integer({ minimum: 1 }),
          manyFen: Type.Integer({ minimum: 1 }),
          ...proof,
        },
        closed,
      ),
      { minItems: 1 },
    ),
  },
  closed,
);
export type ThresholdsFile = Static<typeof ThresholdsFile>;

export const LoadsFile = Type.Object(
  {
    ...proof,
    limits: Type.Array(
      Type.Object(
        { region: Type.String({ pattern: '^[0-9]{6}$' }), clues: Type.Integer({ minimum: 1, maximum: 10_000 }) },
        closed,
      ),
    ),
  },
  closed,
);
export type LoadsFile = Static<typeof LoadsFile>;

export const GroundsFile = Type.Object(
  { ...proof, grounds: Type.Array(Type.Object({ code: text(), label: label() }, closed), { minItems: 1 }) },
  closed,
);
export type GroundsFile = Static<typeof GroundsFile>;

export const DivisionsFile = Type.Object(
  {
    ...proof,
    divisions: list(
      Type.Object(
        {
          code: Type.String({ pattern: '^[0-9]{6}$' }),
          name: text(),
          validFrom: nullable(date()),
          validTo: nullable(date()),
          successor: nullable(Type.String({ pattern: '^[0-9]{6}$' })),
        },
        closed,
      ),
    ),
  },
  closed,
);
export type DivisionsFile = Static<typeof DivisionsFile>;

export const RoutingFile = Type.Object(
  {
    ...proof,
    routes: list(
      Type.Object(
        { region: Type.String({ pattern: '^[0-9]{6}$' }), sectors: Type.Optional(list(text())), unit: text() },
        closed,
      ),
    ),
  },
  closed,
);
export type RoutingFile = Static<typeof RoutingFile>;

const clockTime = () => Type.String({ pattern: '^([01][0-9]|2[0-3]):[0-5][0-9]$' });
export const NotificationsFile = Type.Object(
  {
    quietHours: nullable(Type.Object({ from: clockTime(), to: clockTime() }, closed)),
    urgentFromLevel: Type.Integer({ minimum: 1 }),
    digestFrom: Type.Integer({ minimum: 2 }),
    mailTries: Type.Integer({ minimum: 1, maximum: 50 }),
    callbackDelays: Type.Array(Type.Integer({ minimum: 0 }), { minItems: 1, maxItems: 30 }),
  },
  closed,
);
export type NotificationsFile = Static<typeof NotificationsFile>;

export const RetentionFile = Type.Object(
  {
    warnDays: Type.Integer({ minimum: 0, maximum: 366 }),
    rules: Type.Array(Type.Object({ reason: text(), months: Type.Integer({ minimum: 1, maximum: 1200 }) }, closed)),
  },
  closed,
);
export type RetentionFile = Static<typeof RetentionFile>;

export const SessionsFile = Type.Object(
  {
    idleMinutes: Type.Integer({ minimum: 1, maximum: 1440 }),
    absoluteHours: Type.Integer({ minimum: 1, maximum: 168 }),
    wrongPerMinute: Type.Integer({ minimum: 1, maximum: 100_000 }),
  },
  closed,
);
export type SessionsFile = Static<typeof SessionsFile>;

export const OutletsFile = Type.Object(
  {
    kinds: Type.Array(
      Type.Object(
        {
          id: Type.String({ pattern: '^[a-z][a-z0-9-]*$' }),
          label: label(),
          to: Type.Enum(['group', 'person']),
          sign: Type.Enum(['none', 'dingtalk', 'feishu', 'body']),
          query: Type.Record(Type.String(), Type.String()),
          headers: Type.Record(Type.String(), Type.String()),
          body: Type.Record(Type.String(), Type.Unknown()),
          accepted: Type.Object(
            { field: text(), equals: Type.Union([Type.Number(), Type.String(), Type.Boolean()]) },
            closed,
          ),
          maxBytes: Type.Integer({ minimum: 50 }),
          perMinute: Type.Integer({ minimum: 1 }),
          tries: Type.Integer({ minimum: 1, maximum: 50 }),
          ...proof,
        },
        closed,
      ),
    ),
  },
  closed,
);
export type OutletsFile = Static<typeof OutletsFile>;

export const IntakeFile = Type.Object(
  {
    defaultRate: Type.Integer({ minimum: 1 }),
    unsignedRate: Type.Integer({ minimum: 1 }),
    lookupPerMinute: Type.Integer({ minimum: 1 }),
    wrongLookupsPerHour: Type.Integer({ minimum: 1 }),
    backlogLimit: Type.Integer({ minimum: 1 }),
    backlogSeconds: Type.Integer({ minimum: 1 }),
    orphanHours: Type.Integer({ minimum: 1 }),
    callbackHosts: list(text()),
    warning: Type.Object({ text: label(), ...proof }, closed),
    processing: Type.Object({ text: label(), ...proof }, closed),
  },
  closed,
);
export type IntakeFile = Static<typeof IntakeFile>;

export const OrganisationFile = Type.Object(
  {
    /** Beginnings of the division codes whose regions get an office. */
    regions: Type.Array(Type.String({ pattern: '^[0-9]{2,6}$' }), { minItems: 1 }),
    departments: list(Type.Object({ code: Type.String({ pattern: '^[A-Za-z]+$' }), name: text() }, closed)),
    staffed: list(text()),
    handlersEach: Type.Integer({ minimum: 0, maximum: 20 }),
    accounts: list(
      Type.Object(
        {
          username: text(),
          role: Type.Enum(['operator', 'handler', 'supervisor', 'clerk', 'admin', 'auditor']),
          unit: text(),
          displayName: text(),
        },
        closed,
      ),
    ),
    sources: list(Type.Object({ name: text() }, closed)),
  },
  closed,
);
export type OrganisationFile = Static<typeof OrganisationFile>;

const Message = Type.Object({ subject: text(), body: text() }, closed);
export const TemplatesFile = Type.Object(
  {
    language: Type.Enum(['zh', 'en']),
    words: Type.Record(Type.String(), Type.String()),
    messages: Type.Record(Type.String(), Message),
  },
  closed,
);
export type TemplatesFile = Static<typeof TemplatesFile>;

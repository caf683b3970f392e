// What an administrator sends to change rules, checked in the engine (after the right to it) and documented in the API.
import { Type } from 'typebox';
import { ClockRuleSchema } from '../../config/schemas.ts';

const closed = { additionalProperties: false } as const;
const source = () => Type.String({ minLength: 2, maxLength: 500, pattern: '\\S' });
const dryRun = () =>
  Type.Optional(Type.Boolean({ description: 'only show which open deadlines would move; nothing is written' }));
const Days = Type.Record(Type.String(), Type.String({ minLength: 1, maxLength: 100 }), {
  propertyNames: { format: 'date' },
  description: 'YYYY-MM-DD: the holiday',
});

export const CalendarImport = Type.Object(
  {
    year: Type.Integer({ minimum: 2004, maximum: 2100 }),
    rest: Days,
    work: Days,
    source: source(),
    verified: Type.Enum(['LAW', 'SRC', '2ND', 'GK']),
    dryRun: dryRun(),
  },
  closed,
);

// Which matters a clock runs on and what it is called by is the program's own; everything else of a rule may change.
const { id: _id, of: _of, source: _source, verified: _verified, ...changeable } = ClockRuleSchema.properties;

export const ClockChangeBody = Type.Object(
  {
    regions: Type.Optional(Type.Array(Type.String({ pattern: '^[0-9]{6}$' }), { maxItems: 400, uniqueItems: true })),
    change: Type.Object({ ...Type.Partial(Type.Object(changeable)).properties }, { ...closed, minProperties: 1 }),
    source: source(),
    verified: Type.Enum(['LAW', 'SRC', '2ND', 'GK', 'profile']),
    dryRun: dryRun(),
  },
  closed,
);

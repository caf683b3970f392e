// What `safeguards.yaml` and `dispatches.yaml` may say.
import { Type, type Static } from 'typebox';
import { DISPATCH_RHYTHMS } from '../src/domain/rhythm.ts';
import { Verified } from './schemas.ts';

const closed = { additionalProperties: false } as const;
const proof = { source: Type.String({ minLength: 1 }), verified: Verified };
const region = Type.String({ pattern: '^[0-9]{6}$' });
const percent = () => Type.Number({ minimum: 0, maximum: 100 });
const every = () => Type.Enum(['quarter', 'halfYear']);

const word = () => Type.String({ pattern: '^[A-Za-z][A-Za-z0-9]*$' });
const words = () => Type.String({ minLength: 1, maxLength: 500 });
const Names = Type.Object({ zh: words(), en: words() }, closed);
/** What a notice says that is gathered from a case. */
const Gathered = Type.Object({ act: word(), facts: words(), handling: words() }, closed);

export const SafeguardsFile = Type.Object(
  {
    deposits: Type.Array(
      Type.Object(
        {
          region,
          leastPercent: percent(),
          mostPercent: percent(),
          floorPercent: percent(),
          /** 分; null: no contract is small enough. */
          exemptBelowFen: Type.Union([Type.Integer({ minimum: 0 }), Type.Null()]),
          ...proof,
        },
        closed,
      ),
      { minItems: 1 },
    ),
    publicNotices: Type.Object(
      {
        ...proof,
        county: every(),
        city: every(),
        province: every(),
        acts: Type.Array(Type.Object({ code: word(), name: Names, verified: Verified }, closed), { minItems: 1 }),
        gathered: Type.Object({ overdue: Gathered, penalty: Gathered }, closed),
      },
      closed,
    ),
  },
  closed,
);
export type SafeguardsFile = Static<typeof SafeguardsFile>;

export const DispatchesFile = Type.Object(
  {
    dispatches: Type.Array(
      Type.Object(
        {
          region,
          rhythm: Type.Enum([...DISPATCH_RHYTHMS]),
          hour: Type.Integer({ minimum: 0, maximum: 23 }),
          workingDaysOnly: Type.Boolean(),
          soonDays: Type.Integer({ minimum: 0, maximum: 366 }),
          ...proof,
        },
        closed,
      ),
      { minItems: 1 },
    ),
  },
  closed,
);
export type DispatchesFile = Static<typeof DispatchesFile>;

// What `minimum-wages.yaml` may say.
import { Type, type Static } from 'typebox';
import { Verified } from './schemas.ts';

const closed = { additionalProperties: false } as const;
const date = () => Type.String({ format: 'date' });

export const MinimumWagesFile = Type.Object(
  {
    source: Type.String({ minLength: 1 }),
    verified: Verified,
    minimumWages: Type.Array(
      Type.Object(
        {
          region: Type.String({ pattern: '^[0-9]{6}$' }),
          monthlyFen: Type.Integer({ minimum: 1 }),
          validFrom: date(),
          validTo: Type.Union([date(), Type.Null()]),
          source: Type.String({ minLength: 1 }),
          verified: Verified,
        },
        closed,
      ),
    ),
  },
  closed,
);
export type MinimumWagesFile = Static<typeof MinimumWagesFile>;

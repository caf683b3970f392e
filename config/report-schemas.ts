// What the rule packages on campaigns and measures may say.
import { Type, type Static } from 'typebox';

const closed = { additionalProperties: false } as const;
const text = () => Type.String({ minLength: 1 });
const words = () => Type.Object({ zh: text(), en: text() }, closed);
const region = () => Type.String({ pattern: '^[0-9]{6}$' });
const date = () => Type.String({ format: 'date' });
const proof = { source: text(), verified: Type.Enum(['LAW', 'SRC', '2ND', 'GK', 'profile']) };

const Published = Type.Object(
  {
    path: text(),
    /** Money as a text of 万元 with two decimals, counts as numbers. */
    value: Type.Union([Type.Integer({ minimum: 0 }), Type.String({ pattern: '^[0-9]+\\.[0-9]{2}$' })]),
    comparable: Type.Boolean(),
    reason: text(),
  },
  closed,
);

export const CampaignsFile = Type.Object(
  {
    campaigns: Type.Array(
      Type.Object(
        {
          id: Type.String({ pattern: '^[0-9A-Za-z][0-9A-Za-z.-]{0,39}$' }),
          name: text(),
          regions: Type.Array(region(), { minItems: 1, uniqueItems: true }),
          sectors: Type.Array(text(), { uniqueItems: true }),
          from: date(),
          to: date(),
          ...proof,
          previous: Type.Optional(
            Type.Object({ id: text(), name: text(), ...proof, figures: Type.Array(Published) }, closed),
          ),
        },
        closed,
      ),
    ),
  },
  closed,
);
export type CampaignsFile = Static<typeof CampaignsFile>;

const dictionary = () => Type.Record(Type.String(), words());
export const MeasuresFile = Type.Object(
  {
    units: dictionary(),
    fundings: dictionary(),
    sectors: dictionary(),
    channels: dictionary(),
    sheets: dictionary(),
    levels: dictionary(),
    columns: dictionary(),
    figures: Type.Record(Type.String(), Type.Object({ label: words(), unit: text(), scope: words() }, closed)),
  },
  closed,
);
export type MeasuresFile = Static<typeof MeasuresFile>;

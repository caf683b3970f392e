// What config/risk.yaml may say.
import { Type, type Static } from 'typebox';
import { MEASURES, SUBJECTS, type RiskRules } from '../src/domain/risk.ts';

const closed = { additionalProperties: false } as const;
const text = () => Type.String({ minLength: 1 });
const proof = { source: text(), verified: Type.Enum(['LAW', 'SRC', '2ND', 'GK', 'profile']) };
const points = () => Type.Number({ minimum: 0, maximum: 10_000 });
const thresholds = Type.Object({ blue: points(), yellow: points(), red: points() }, closed);
const levels = Type.Object({ county: thresholds, city: thresholds, province: thresholds }, closed);

export const RiskFile = Type.Object(
  {
    ...proof,
    windowDays: Type.Integer({ minimum: 1, maximum: 3660 }),
    seasonDays: Type.Integer({ minimum: 0, maximum: 365 }),
    rules: Type.Array(
      Type.Object(
        {
          id: Type.String({ pattern: '^[A-Za-z][A-Za-z0-9]*$' }),
          label: Type.Object({ zh: text(), en: text() }, closed),
          measure: Type.Enum([...MEASURES]),
          of: Type.Array(Type.Enum([...SUBJECTS]), { minItems: 1, uniqueItems: true }),
          above: Type.Number({ minimum: 0 }),
          each: Type.Number({ exclusiveMinimum: 0 }),
          most: points(),
          ...proof,
        },
        closed,
      ),
      { minItems: 1 },
    ),
    colours: Type.Object({ employer: levels, project: levels, region: levels }, closed),
  },
  closed,
);
export type RiskFile = Static<typeof RiskFile>;

/** What its form cannot say: a rule that is there twice, thresholds that do not rise. */
export const riskProblems = (file: RiskFile): { readonly path: string; readonly message: string }[] => [
  ...file.rules.flatMap((rule, index) =>
    file.rules.findIndex((other) => other.id === rule.id) < index
      ? [{ path: `/rules/${index}/id`, message: `found '${rule.id}', which is there twice` }]
      : [],
  ),
  ...SUBJECTS.flatMap((subject) =>
    (['county', 'city', 'province'] as const).flatMap((level) => {
      const { blue, yellow, red } = file.colours[subject][level];
      return 0 < blue && blue < yellow && yellow < red
        ? []
        : [
            {
              path: `/colours/${subject}/${level}`,
              message: `found ${blue}, ${yellow}, ${red}, expected blue, yellow and red to rise from above 0`,
            },
          ];
    }),
  ),
];

/** Without its rules nothing is a risk. */
export const NO_RISK: RiskRules = {
  windowDays: 1,
  seasonDays: 0,
  rules: [],
  colours: {} as RiskRules['colours'],
};

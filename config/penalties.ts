// What `penalties.yaml` may say.
import { Type, type Static } from 'typebox';
import { Verified } from './schemas.ts';

const closed = { additionalProperties: false } as const;
const text = () => Type.String({ minLength: 1 });
const code = () => Type.String({ pattern: '^[A-Za-z][A-Za-z0-9]*$' });
const fen = () => Type.Integer({ minimum: 0 });
const Range = Type.Object({ minFen: fen(), maxFen: fen() }, closed);

export const PenaltiesFile = Type.Object(
  {
    source: text(),
    verified: Verified,
    penalties: Type.Array(
      Type.Object(
        {
          code: code(),
          article: text(),
          /** Who decides it; only those of `hrss` are offered in a case. */
          by: Type.Enum(['hrss', 'financialRegulator']),
          unit: Range,
          person: Type.Union([Range, Type.Null()]),
          /** What may come beside the fine. */
          also: Type.Array(code()),
          verified: Verified,
          acts: Type.Array(
            Type.Object({ code: code(), name: Type.Object({ zh: text(), en: text() }, closed) }, closed),
            { minItems: 1 },
          ),
        },
        closed,
      ),
      { minItems: 1 },
    ),
  },
  closed,
);
export type PenaltiesFile = Static<typeof PenaltiesFile>;

/** Codes that stand twice and ranges that end before they begin, by their place in the file. */
export const penaltyProblems = ({
  penalties,
}: PenaltiesFile): { readonly path: string; readonly message: string }[] => {
  const acts = penalties.flatMap((penalty) => penalty.acts.map((act) => act.code));
  return penalties.flatMap(({ unit, person, acts: own }, index) => [
    ...[unit, ...(person === null ? [] : [person])]
      .filter(({ minFen, maxFen }) => maxFen < minFen)
      .map(({ minFen, maxFen }) => ({
        path: `/penalties/${index}`,
        message: `found a range from ${minFen} to ${maxFen}, expected it to rise`,
      })),
    ...own
      .filter(({ code: act }) => acts.indexOf(act) !== acts.lastIndexOf(act))
      .map(({ code: act }) => ({ path: `/penalties/${index}/acts`, message: `found '${act}' twice` })),
  ]);
};

// The rule package of duplicates and groups: its shape, what a shape cannot say, and the names of regions that it borrows.
import { Type, type Static } from 'typebox';
import { preparedWords, regionNamesOf } from '../src/domain/duplicate-names.ts';
import type { DuplicateRules } from '../src/domain/duplicate-score.ts';
import type { PackageProblem } from './load.ts';
import { Verified } from './schemas.ts';

const closed = { additionalProperties: false } as const;
const points = () => Type.Integer({ minimum: 0, maximum: 100 });
const share = () => Type.Number({ minimum: 0, maximum: 1 });
const words = () => Type.Array(Type.String({ minLength: 1 }), { uniqueItems: true });

export const DuplicatesFile = Type.Object(
  {
    source: Type.String({ minLength: 1 }),
    verified: Verified,
    points: Type.Object(
      {
        creditCode: points(),
        employer: points(),
        project: points(),
        region: points(),
        period: points(),
        idNumber: points(),
        phone: points(),
      },
      closed,
    ),
    against: Type.Object({ creditCode: points(), reporter: points(), period: points() }, closed),
    similar: Type.Object({ employer: share(), project: share() }, closed),
    regions: Type.Object({ same: share(), above: share(), city: share(), province: share() }, closed),
    thresholds: Type.Object({ duplicate: points(), group: points() }, closed),
    candidates: Type.Integer({ minimum: 1, maximum: 1000 }),
    keep: Type.Integer({ minimum: 1, maximum: 100 }),
    suffixes: words(),
    trades: words(),
    projectSuffixes: words(),
  },
  closed,
);
export type DuplicatesFile = Static<typeof DuplicatesFile>;

const FILE = 'duplicates.yaml';

/** Scores end at 100, a name never weighs more than a code, and the bands lie in their order. */
export const duplicateProblems = ({ points: of, regions, thresholds }: DuplicatesFile): readonly PackageProblem[] => {
  const most = of.creditCode + of.project + of.region + of.period + of.idNumber;
  const found = (path: string, message: string): PackageProblem => ({ file: FILE, path, message });
  return [
    ...(most <= 100 ? [] : [found('/points', `add up to ${most}, expected at most 100 with code and identity card`)]),
    ...(of.employer <= of.creditCode
      ? []
      : [found('/points/employer', `found ${of.employer}, expected at most the ${of.creditCode} of creditCode`)]),
    ...(of.phone <= of.idNumber
      ? []
      : [found('/points/phone', `found ${of.phone}, expected at most the ${of.idNumber} of idNumber`)]),
    ...(thresholds.group <= thresholds.duplicate
      ? []
      : [
          found('/thresholds/group', `found ${thresholds.group}, expected at most ${thresholds.duplicate} (duplicate)`),
        ]),
    ...(regions.same >= Math.max(regions.above, regions.city, regions.province)
      ? []
      : [found('/regions/same', 'is less than the share of two different regions')]),
  ];
};

const NOTHING: Omit<DuplicateRules, 'regionNames'> = {
  points: { creditCode: 0, employer: 0, project: 0, region: 0, period: 0, idNumber: 0, phone: 0 },
  against: { creditCode: 0, reporter: 0, period: 0 },
  similar: { employer: 1, project: 1 },
  regions: { same: 0, above: 0, city: 0, province: 0 },
  thresholds: { duplicate: 100, group: 100 },
  candidates: 1,
  keep: 1,
  suffixes: [],
  trades: [],
  projectSuffixes: [],
};

export const duplicateRules = (
  file: DuplicatesFile | null,
  divisions: readonly { readonly name: string }[],
): DuplicateRules => ({
  ...(file ?? NOTHING),
  suffixes: preparedWords(file?.suffixes ?? []),
  trades: preparedWords(file?.trades ?? []),
  projectSuffixes: preparedWords(file?.projectSuffixes ?? []),
  regionNames: regionNamesOf(divisions.map((division) => division.name)),
});

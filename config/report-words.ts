// Checks that every figure of a report has its words, and that campaigns are whole: a figure without unit and scope would be a number
// that nobody can read.
import { FUNDINGS, SECTORS } from '../src/domain/inputs.ts';
import { FIGURES, wordsOf } from '../src/domain/figures.ts';
import { COLUMNS, SHEETS } from '../src/domain/report-table.ts';
import { LEVELS } from '../src/domain/report-groups.ts';
import { PAYMENT_CHANNELS } from '../workflows/events.ts';
import type { PackageProblem } from './load.ts';
import type { CampaignsFile, MeasuresFile } from './report-schemas.ts';

export const NO_MEASURES: MeasuresFile = {
  units: {},
  fundings: {},
  sectors: {},
  channels: {},
  sheets: {},
  levels: {},
  columns: {},
  figures: {},
};

const missing = (file: string, path: string): PackageProblem => ({ file, path, message: 'is missing, it is required' });

export const measureProblems = (measures: MeasuresFile): readonly PackageProblem[] => {
  const file = 'measures.yaml';
  const known: readonly [keyof MeasuresFile, readonly string[]][] = [
    ['fundings', [...FUNDINGS, 'none']],
    ['sectors', [...SECTORS, 'none']],
    ['channels', PAYMENT_CHANNELS],
    ['sheets', SHEETS],
    ['levels', LEVELS],
    ['columns', COLUMNS],
    ['units', Object.values(measures.figures).map((figure) => figure.unit)],
    ['figures', FIGURES.map((figure) => wordsOf(figure.path).key)],
  ];
  return [
    ...new Set(
      known.flatMap(([part, names]) =>
        names.filter((name) => !Object.hasOwn(measures[part], name)).map((name) => `/${part}/${name}`),
      ),
    ),
  ].map((path) => missing(file, path));
};

export const publishedProblems = ({ campaigns }: CampaignsFile): readonly PackageProblem[] => {
  const file = 'campaigns.yaml';
  return campaigns.flatMap((campaign, index): PackageProblem[] => [
    ...(campaign.to < campaign.from
      ? [{ file, path: `/campaigns/${index}/to`, message: `found ${campaign.to}, expected ${campaign.from} or later` }]
      : []),
    ...(campaigns.findIndex((other) => other.id === campaign.id) === index
      ? []
      : [{ file, path: `/campaigns/${index}/id`, message: `found '${campaign.id}' twice` }]),
  ]);
};

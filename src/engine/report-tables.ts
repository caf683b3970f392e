// The tables of a report with their words, for the files that are made of it.
import type { RulePackages } from '../../config/load.ts';
import { businessDate } from '../domain/business-date.ts';
import { figureAt, type Figure } from '../domain/figures.ts';
import { besidePrevious } from '../domain/previous.ts';
import { GROUPINGS, type Group } from '../domain/report-groups.ts';
import {
  groupTable,
  previousTable,
  wholeTable,
  type Column,
  type GroupLines,
  type Line,
  type Table,
} from '../domain/report-table.ts';
import { groupLabel, inWords, type Language } from './report-view.ts';
import type { Report } from './report.ts';

const lineOf = (packages: RulePackages, figure: Figure, language: Language): Line => ({
  ...figure,
  ...inWords(packages.measures, figure.path, language),
  isShare: figureAt(figure.path)?.kind === 'percent',
});

const groupLines = (packages: RulePackages, group: Group, language: Language): GroupLines => ({
  by: group.by,
  level: group.level,
  levelLabel: packages.measures.levels[group.level]?.[language] ?? group.level,
  key: group.key,
  label: groupLabel(packages, group, language),
  lines: group.figures.map((figure) => lineOf(packages, figure, language)),
});

const aboutTable = ({ campaign, asOf, regions }: Report): Table => ({
  sheet: 'about',
  header: ['campaign', 'period', 'asOf', 'regions', 'source'],
  rows: [[campaign.name, `${campaign.from} / ${campaign.to}`, asOf, regions.join(' '), campaign.source]],
});

export const columnWord = (packages: RulePackages, column: Column, language: Language): string =>
  packages.measures.columns[column]?.[language] ?? column;

/** About, whole, each grouping, and the campaign before if there is one. */
export const tablesOf = (
  packages: RulePackages,
  report: Report,
  earlier: Report | null,
  language: Language,
): readonly Table[] => {
  const groups = report.groups.map((group) => groupLines(packages, group, language));
  const previous = besidePrevious(report, earlier);
  return [
    aboutTable(report),
    wholeTable(report.figures.map((figure) => lineOf(packages, figure, language))),
    ...GROUPINGS.map((by) => groupTable(by, groups)),
    ...(previous === null
      ? []
      : [
          previousTable(
            previous,
            (path) => (figureAt(path) === undefined ? path : inWords(packages.measures, path, language).label),
            (comparable) => columnWord(packages, comparable ? 'yes' : 'no', language),
          ),
        ]),
  ];
};

/** For a file's name: the day of the instant. */
export const fileName = (report: Report, format: string): string =>
  `campaign-${report.campaign.id}-${businessDate(report.asOf)}.${format}`;

// A report in words: each figure with its unit and scope, in the reader's language, at the path that is its name.
import type { RulePackages } from '../../config/load.ts';
import type { Campaign } from '../domain/campaign.ts';
import { wordsOf, type Figure } from '../domain/figures.ts';
import { GROUPINGS, prefectureOf, type Group, type Grouping } from '../domain/report-groups.ts';
import { besidePrevious } from '../domain/previous.ts';
import type { Snapshot } from '../store/snapshots.ts';
import type { Report } from './report.ts';

export type Language = 'zh' | 'en';
type Measures = RulePackages['measures'];

export interface Leaf extends Omit<Figure, 'path'> {
  readonly label: string;
  readonly unit: string;
  readonly scope: string;
}
export interface FigureTree {
  readonly [name: string]: Leaf | FigureTree;
}

export const inWords = (measures: Measures, path: string, language: Language) => {
  const { key, funding, channel } = wordsOf(path);
  const found = measures.figures[key];
  const fill = (text: string): string =>
    text
      .replace('{funding}', measures.fundings[funding ?? '']?.[language] ?? '')
      .replace('{channel}', measures.channels[channel ?? '']?.[language] ?? '');
  return {
    label: fill(found?.label[language] ?? path),
    unit: measures.units[found?.unit ?? '']?.[language] ?? '',
    scope: fill(found?.scope[language] ?? ''),
  };
};

/** Figures at their paths: `headline.recovered` is `{headline: {recovered: …}}`. */
const treeWith = (
  figures: readonly Figure[],
  words: (path: string) => Pick<Leaf, 'label' | 'unit' | 'scope'>,
): FigureTree => {
  const root: Record<string, unknown> = {};
  for (const { path, value, fen, numerator, denominator, of } of figures) {
    const parts = path.split('.');
    const last = parts.pop() ?? '';
    let place = root;
    for (const part of parts) place = (place[part] ??= {}) as Record<string, unknown>;
    place[last] = { value, ...words(path), fen, numerator, denominator, of };
  }
  return root as FigureTree;
};

export const treeOf = (measures: Measures, figures: readonly Figure[], language: Language): FigureTree =>
  treeWith(figures, (path) => inWords(measures, path, language));

/** In the words of the day on which it was frozen. */
export const frozenTrees = (
  packages: RulePackages,
  snapshot: Pick<Snapshot, 'figures' | 'groups'>,
  language: Language,
) => {
  const words = new Map(snapshot.figures.map((figure) => [figure.path, figure.words[language]]));
  const wordsAt = (path: string) => words.get(path) ?? { label: path, unit: '', scope: '' };
  return {
    figures: treeWith(snapshot.figures, wordsAt),
    breakdowns: GROUPINGS.map((by) => ({
      by,
      groups: snapshot.groups
        .filter((group) => group.by === by)
        .map((group) => ({
          ...groupHead(packages, group, language),
          figures: treeWith(group.figures, wordsAt),
        })),
    })),
  };
};

export const groupLabel = (packages: RulePackages, group: Pick<Group, 'by' | 'key'>, language: Language): string => {
  switch (group.by) {
    case 'region':
      return packages.divisions.get(group.key)?.name ?? group.key;
    case 'sector':
      return packages.measures.sectors[group.key]?.[language] ?? group.key;
    case 'funding':
      return packages.measures.fundings[group.key]?.[language] ?? group.key;
  }
};

const groupHead = (packages: RulePackages, group: Group, language: Language) => ({
  key: group.key,
  level: group.level,
  label: groupLabel(packages, group, language),
  ...(group.level === 'county' ? { prefecture: prefectureOf(group.key) } : {}),
});

const groupView = (packages: RulePackages, group: Group, language: Language) => ({
  ...groupHead(packages, group, language),
  figures: treeOf(packages.measures, group.figures, language),
});

export const campaignView = (campaign: Campaign) => ({
  id: campaign.id,
  name: campaign.name,
  from: campaign.from,
  to: campaign.to,
  regions: campaign.regions,
  sectors: campaign.sectors,
  source: campaign.source,
  verified: campaign.verified,
  previous: typeof campaign.previous === 'string' ? campaign.previous : (campaign.previous?.id ?? null),
});

/** A breakdown names only groups that have facts. */
export const reportView = (
  packages: RulePackages,
  report: Report,
  previous: Report | null,
  by: readonly Grouping[],
  language: Language,
) => ({
  campaign: campaignView(report.campaign),
  asOf: report.asOf,
  regions: report.regions,
  figures: treeOf(packages.measures, report.figures, language),
  breakdowns: GROUPINGS.filter((grouping) => by.includes(grouping)).map((grouping) => ({
    by: grouping,
    groups: report.groups.filter((group) => group.by === grouping).map((group) => groupView(packages, group, language)),
  })),
  previous: besidePrevious(report, previous),
});

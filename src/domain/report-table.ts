// A report as tables: one for the whole, one for each grouping, one for the campaign before. A number stays a number; every word comes in
// from the rule packages.
import type { Previous } from './previous.ts';
import type { Grouping, Level } from './report-groups.ts';

export const FORMATS = ['xlsx', 'csv', 'json'] as const;
export type Format = (typeof FORMATS)[number];

export const SHEETS = ['about', 'whole', 'region', 'sector', 'funding', 'previous'] as const;
export const COLUMNS = [
  'campaign',
  'period',
  'asOf',
  'regions',
  'source',
  'by',
  'level',
  'key',
  'group',
  'figure',
  'label',
  'value',
  'unit',
  'scope',
  'numerator',
  'denominator',
  'fen',
  'before',
  'now',
  'change',
  'comparable',
  'reason',
  'yes',
  'no',
] as const;
export type Column = (typeof COLUMNS)[number];

/** Money and shares are shown with two decimals, counts with none. */
export type Cell = string | null | { readonly number: number; readonly decimals: 0 | 1 | 2 };

export interface Table {
  readonly sheet: (typeof SHEETS)[number];
  readonly header: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
}

/** A figure with its words. */
export interface Line {
  readonly path: string;
  readonly label: string;
  readonly value: number | string | null;
  readonly unit: string;
  readonly scope: string;
  readonly numerator?: number;
  readonly denominator?: number;
  readonly fen?: number;
  readonly isShare: boolean;
}

export interface GroupLines {
  readonly by: Grouping;
  readonly level: Level;
  readonly levelLabel: string;
  readonly key: string;
  readonly label: string;
  readonly lines: readonly Line[];
}

export const numberCell = (value: number | string | null | undefined, decimals: 0 | 1 | 2 = 0): Cell => {
  if (value === null || value === undefined) return null;
  // Money is a text of two decimals: it is a number again here, only to be shown with them.
  return typeof value === 'string' ? { number: Number(value), decimals: 2 } : { number: value, decimals };
};

const VALUES: readonly Column[] = ['figure', 'label', 'value', 'unit', 'scope', 'numerator', 'denominator', 'fen'];

const valuesOf = (line: Line): readonly Cell[] => [
  line.path,
  line.label,
  numberCell(line.value, line.isShare ? 2 : 0),
  line.unit,
  line.scope,
  numberCell(line.numerator),
  numberCell(line.denominator),
  numberCell(line.fen),
];

export const wholeTable = (lines: readonly Line[]): Table => ({
  sheet: 'whole',
  header: VALUES,
  rows: lines.map(valuesOf),
});

export const groupTable = (by: Grouping, groups: readonly GroupLines[]): Table => ({
  sheet: by,
  header: ['level', 'key', 'group', ...VALUES],
  rows: groups
    .filter((group) => group.by === by)
    .flatMap((group) => group.lines.map((line) => [group.levelLabel, group.key, group.label, ...valuesOf(line)])),
});

export const previousTable = (
  previous: Previous,
  labelOf: (path: string) => string,
  yesOrNo: (comparable: boolean) => string,
): Table => ({
  sheet: 'previous',
  header: ['campaign', 'figure', 'label', 'before', 'now', 'change', 'comparable', 'reason', 'source'],
  rows: previous.figures.map((figure) => [
    previous.name,
    figure.path,
    labelOf(figure.path),
    numberCell(figure.value),
    numberCell(figure.now),
    numberCell(figure.change, 1),
    yesOrNo(figure.comparable),
    figure.reason,
    previous.source,
  ]),
});

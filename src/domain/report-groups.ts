// A report by region (prefecture and county), sector and funding: each group has every figure, of its own facts.
import { figuresOf, type Figure, type Tally } from './figures.ts';
import { levelOf } from './regions.ts';

export const GROUPINGS = ['region', 'sector', 'funding'] as const;
export type Grouping = (typeof GROUPINGS)[number];
export const LEVELS = ['prefecture', 'county', 'sector', 'funding'] as const;
export type Level = (typeof LEVELS)[number];

export interface Group {
  readonly by: Grouping;
  readonly level: Level;
  /** A division code, a sector, a funding; `none` where the facts have none. */
  readonly key: string;
  readonly figures: readonly Figure[];
}

interface Placed extends Tally {
  readonly region: string;
  readonly sector: string | null;
  readonly funding: string | null;
}
interface Leveled extends Tally {
  readonly level: string;
  readonly group: string;
}

/** The prefecture of a region; what belongs to the province itself stays with the province. */
export const prefectureOf = (region: string): string =>
  levelOf(region) === 'province' ? region : `${region.slice(0, 4)}00`;

const KEYS: readonly { readonly by: Grouping; readonly level: Level; readonly keyOf: (cell: Placed) => string }[] = [
  { by: 'region', level: 'prefecture', keyOf: (cell) => prefectureOf(cell.region) },
  { by: 'region', level: 'county', keyOf: (cell) => cell.region },
  { by: 'sector', level: 'sector', keyOf: (cell) => cell.sector ?? 'none' },
  { by: 'funding', level: 'funding', keyOf: (cell) => cell.funding ?? 'none' },
];

/** Groups in the order of their keys. Things that count once are counted once in each group that met them. */
export const groupsOf = (cells: readonly Placed[], distinct: readonly Leveled[]): readonly Group[] =>
  KEYS.flatMap(({ by, level, keyOf }) => {
    const own = Map.groupBy(cells, keyOf);
    const once = Map.groupBy(
      distinct.filter((row) => row.level === level),
      (row) => row.group,
    );
    return [...new Set([...own.keys(), ...once.keys()])].sort().map((key): Group => ({
      by,
      level,
      key,
      figures: figuresOf([...(own.get(key) ?? []), ...(once.get(key) ?? [])]),
    }));
  });

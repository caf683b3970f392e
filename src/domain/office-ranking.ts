// Offices in the order of stated measures, for a circular (通报). Pure.

export interface OfficeCounts {
  readonly unit: string;
  /** Clues received in the days. */
  readonly received: number;
  /** Of these, closed by now. */
  readonly closed: number;
  /** Deadlines that fell due in the days and have passed. */
  readonly due: number;
  /** Of these, met by their date. */
  readonly onTime: number;
  /** Clues with a deadline that has passed and is still open. */
  readonly overdueOpen: number;
}

export const RANKED_BY = ['onTimeRate', 'closedRate', 'overdueOpen'] as const;
export type RankedBy = (typeof RANKED_BY)[number];

export interface RankedOffice extends OfficeCounts {
  /** 1 is best; equal figures have one rank. */
  readonly rank: number;
  /** Percent with one decimal; null where nothing fell due. */
  readonly onTimeRate: number | null;
  /** Percent with one decimal; null where nothing was received. */
  readonly closedRate: number | null;
}

const rate = (part: number, whole: number): number | null =>
  whole === 0 ? null : Math.round((part * 1000) / whole) / 10;

type Rated = Omit<RankedOffice, 'rank'>;

/** More is better in a rate, fewer in what is overdue; an office with nothing to rate stands behind those with a rate. */
const goodness = (office: Rated, measure: RankedBy): number =>
  measure === 'overdueOpen' ? -office.overdueOpen : (office[measure] ?? -1);

const compare = (a: Rated, b: Rated, by: readonly RankedBy[]): number => {
  for (const measure of by) {
    const difference = goodness(b, measure) - goodness(a, measure);
    if (difference !== 0) return difference;
  }
  return 0;
};

/** By the first measure, then by the next where it is equal. */
export const rankOffices = (counts: readonly OfficeCounts[], by: readonly RankedBy[]): readonly RankedOffice[] => {
  const rated = counts
    .map((office) => ({
      ...office,
      onTimeRate: rate(office.onTime, office.due),
      closedRate: rate(office.closed, office.received),
    }))
    .sort((a, b) => compare(a, b, by) || (a.unit < b.unit ? -1 : 1));
  return rated.map((office) => ({
    rank: 1 + rated.filter((other) => compare(other, office, by) < 0).length,
    ...office,
  }));
};

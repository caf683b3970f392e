// Which figures of a report changed since it was frozen last: the revision log.
import type { Figure } from './figures.ts';

export interface FigureChange {
  readonly path: string;
  readonly before: number | string | null;
  readonly after: number | string | null;
}

const same = (one: Figure | undefined, other: Figure | undefined): boolean =>
  one?.value === other?.value &&
  one?.fen === other?.fen &&
  one?.numerator === other?.numerator &&
  one?.denominator === other?.denominator;

/** In the order of the later report; what is no longer measured stands last. */
export const changesBetween = (before: readonly Figure[], after: readonly Figure[]): readonly FigureChange[] => {
  const [old, now] = [before, after].map((figures) => new Map(figures.map((figure) => [figure.path, figure])));
  const paths = [...new Set([...(now?.keys() ?? []), ...(old?.keys() ?? [])])];
  return paths
    .filter((path) => !same(old?.get(path), now?.get(path)))
    .map((path) => ({ path, before: old?.get(path)?.value ?? null, after: now?.get(path)?.value ?? null }));
};

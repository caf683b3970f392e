// What the demonstration says at its end: the figures that the report computed, and what in them was made up.
import type { Api } from './api.ts';
import { OVERSEER } from './world.ts';

const CAMPAIGN = '2021-22';

interface Figure {
  readonly value: unknown;
  readonly unit?: string;
}

const isFigure = (found: unknown): found is Figure => typeof found === 'object' && found !== null && 'value' in found;

/** Each figure of a report with its path. */
export const figuresOf = (found: unknown, path: readonly string[] = []): [path: string, figure: Figure][] => {
  if (isFigure(found)) return [[path.join('.'), found]];
  if (typeof found !== 'object' || found === null) return [];
  return Object.entries(found).flatMap(([name, inside]) => figuresOf(inside, [...path, name]));
};

export const reportLines = async (api: Api): Promise<string[]> => {
  const { figures } = await api.get<{ figures: unknown }>(OVERSEER, `/api/reports/campaigns/${CAMPAIGN}`);
  return figuresOf(figures).map(([path, { value, unit }]) => `${path}: ${String(value)} ${unit ?? ''}`.trimEnd());
};

export const scaleLines = (scale: number): string[] => [
  scale === 1
    ? 'the figures of the publication are computed from what was played, none is stored'
    : `played at scale ${scale}: only scale 1 gives the figures of the publication`,
  'made up where the publication names no channel: hotline, walk-in, petition, court, deposit and emergency fund clues, and everybody in them',
];

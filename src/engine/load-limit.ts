// How much one person may have in hand before another one is the better choice: a hint to who assigns.
import { regionPrefix } from '../domain/permission.ts';
import type { Engine } from './engine.ts';

/** The limit of the nearest region around the unit; null without one. */
export const loadLimit = (engine: Engine, unit: string): number | null =>
  engine.packages.loads
    .filter(({ region }) => unit.startsWith(regionPrefix(region)))
    .sort((a, b) => regionPrefix(b.region).length - regionPrefix(a.region).length)[0]?.clues ?? null;

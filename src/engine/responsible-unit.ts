// Routing by the place of work (Decree 423 art. 13): the office of the county, else the nearest one above it.
import { routeRegion, type RoutableUnit } from '../domain/routing.ts';
import { businessNow } from '../store/reads.ts';
import { readRegionUnits } from '../store/organisation.ts';
import { businessDate } from '../domain/business-date.ts';
import type { Engine } from './engine.ts';

interface Kept {
  readonly units: readonly RoutableUnit[];
  readonly on: string;
  readonly until: number;
}

const KEPT_MS = 2000;
const kept = new WeakMap<Engine['pool'], Kept>();

// Offices change a few times a year, deliveries come by the hundred a second: what was read is used for two seconds.
const unitsNow = async (engine: Engine): Promise<Kept> => {
  const found = kept.get(engine.pool);
  if (found !== undefined && found.until > performance.now()) return found;
  const [units, now] = await Promise.all([readRegionUnits(engine.pool), businessNow(engine.pool)]);
  const fresh = { units, on: businessDate(now), until: performance.now() + KEPT_MS };
  kept.set(engine.pool, fresh);
  return fresh;
};

/** The code of the unit that a clue from this region goes to, or null when none is responsible. */
export const responsibleUnit = async (engine: Engine, region: string, sector: string): Promise<string | null> => {
  const { units, on } = await unitsNow(engine);
  return routeRegion(engine.packages.divisions, units, region, on, sector, engine.packages.routing);
};

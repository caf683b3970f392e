// Routing by the place of work (Decree 423 art. 13): the office of the county, else the nearest one above it. Division codes
// change; an old code leads to the one that followed it.

export interface Division {
  readonly code: string;
  readonly name: string;
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly successor: string | null;
}

export interface RoutableUnit {
  readonly code: string;
  readonly activeFrom: string | null;
  readonly activeTo: string | null;
}

export interface SectorRoute {
  readonly region: string;
  /** Absent: every sector. */
  readonly sectors?: readonly string[];
  /** The unit that takes these clues instead of the region's office. */
  readonly unit: string;
}

export interface Routing {
  readonly routes: readonly SectorRoute[];
}

const inForce = (from: string | null, to: string | null, on: string): boolean =>
  (from === null || from <= on) && (to === null || on <= to);

/** The code in force on a day for one that may be old; null for one that never was. */
export const currentCode = (divisions: ReadonlyMap<string, Division>, code: string, on: string): string | null => {
  let division = divisions.get(code);
  // A chain of successors longer than this is a circle in the data.
  for (let steps = 0; division !== undefined && steps < 10; steps += 1) {
    if (inForce(division.validFrom, division.validTo, on)) return division.code;
    if (division.successor === null) return division.validTo !== null && division.validTo < on ? division.code : null;
    division = divisions.get(division.successor);
  }
  return null;
};

const upwards = (code: string): readonly string[] => [
  ...new Set([code, `${code.slice(0, 4)}00`, `${code.slice(0, 2)}0000`]),
];

/** The unit that takes a clue of this region and sector on a day; null when no office here is responsible. */
export const routeRegion = (
  divisions: ReadonlyMap<string, Division>,
  units: readonly RoutableUnit[],
  region: string,
  on: string,
  sector: string,
  routing: Routing,
): string | null => {
  const code = currentCode(divisions, region, on);
  if (code === null) return null;
  const active = new Set(units.filter((unit) => inForce(unit.activeFrom, unit.activeTo, on)).map((unit) => unit.code));
  for (const place of upwards(code)) {
    const route = routing.routes.find(
      (found) => found.region === place && (found.sectors === undefined || found.sectors.includes(sector)),
    );
    if (route !== undefined && active.has(route.unit)) return route.unit;
    if (active.has(place)) return place;
  }
  return null;
};

// Computes a campaign's report: everything as of one instant, by all groupings at once, in one reading of the database.
import { asOfInstant, commonRegions, periodOf, type Campaign } from '../domain/campaign.ts';
import { figuresOf, factsBehind, figureAt, FIGURES, type Figure } from '../domain/figures.ts';
import { InvalidInput, NotFound } from '../domain/errors.ts';
import { regionPrefix, type Person } from '../domain/permission.ts';
import { groupsOf, type Group } from '../domain/report-groups.ts';
import type { CursorParts, Page } from '../store/cursor.ts';
import { businessNow } from '../store/reads.ts';
import { listFacts, readCounts, type Fact } from '../store/report.ts';
import type { FactsOf } from '../store/report-facts.ts';
import { findCampaign, seeCampaign } from './campaigns.ts';
import type { Engine } from './engine.ts';

export interface Report {
  readonly campaign: Campaign;
  /** The instant as of which it will be the same later. */
  readonly asOf: string;
  /** Whose figures: the regions of the campaign that the reader's unit covers. */
  readonly regions: readonly string[];
  readonly figures: readonly Figure[];
  readonly groups: readonly Group[];
}

const factsOf = (campaign: Campaign, regions: readonly string[], asOf: string): FactsOf => {
  const period = periodOf(campaign);
  return {
    asOf,
    from: period.from,
    until: period.until,
    fromOn: campaign.from,
    toOn: campaign.to,
    regions: regions.map((region) => `${regionPrefix(region)}%`),
    sectors: campaign.sectors,
  };
};

/** The figures of a campaign's regions, whoever asks. */
export const measure = async (
  engine: Engine,
  campaign: Campaign,
  regions: readonly string[],
  asOf: string,
): Promise<Report> => {
  const counts = await readCounts(engine.pool, factsOf(campaign, regions, asOf));
  const whole = [...counts.cells, ...counts.distinct.filter((row) => row.level === 'all')];
  return { campaign, asOf, regions, figures: figuresOf(whole), groups: groupsOf(counts.cells, counts.distinct) };
};

/** @throws {NotFound | Forbidden} as the campaign is seen; {InvalidInput} for an `asOf` that is none */
export const reportFor = async (
  engine: Engine,
  person: Person,
  id: string,
  asOf: string | undefined,
): Promise<Report> => {
  const { campaign, regions } = await seeCampaign(engine, person, id);
  const now = await businessNow(engine.pool);
  return measure(engine, campaign, regions, asOfInstant(asOf, now, '/querystring/asOf'));
};

export interface Behind {
  readonly figure: string;
  readonly asOf: string | undefined;
  /** Narrower: a region's subtree, a sector, a funding (`none`: without one). */
  readonly region: string | null;
  readonly sector: string | null;
  readonly funding: string | null;
  readonly cursor: CursorParts | null;
  readonly limit: number;
}

/** What stands behind a figure. @throws {InvalidInput} for a figure that is none; {NotFound} outside of the own region */
export const factsFor = async (
  engine: Engine,
  person: Person,
  id: string,
  wanted: Behind,
): Promise<{ readonly asOf: string } & Page<Fact>> => {
  const { campaign, regions } = await seeCampaign(engine, person, id);
  const figure = figureAt(wanted.figure);
  if (figure === undefined)
    throw new InvalidInput([
      {
        path: '/querystring/figure',
        message: `found '${wanted.figure.slice(0, 80)}', expected one of ${FIGURES.map((found) => found.path).join(', ')}`,
      },
    ]);
  const within = wanted.region === null ? regions : commonRegions(regions, wanted.region);
  if (within.length === 0)
    throw new NotFound(`region ${wanted.region} lies outside of what you may see of this campaign`);
  const asOf = asOfInstant(wanted.asOf, await businessNow(engine.pool), '/querystring/asOf');
  const page = await listFacts(engine.pool, factsOf(campaign, within, asOf), {
    figure: factsBehind(figure),
    sector: wanted.sector,
    funding: wanted.funding,
    cursor: wanted.cursor,
    limit: wanted.limit,
  });
  return { asOf, ...page };
};

/** The campaign that it is compared with, when that one is measured here too: in the same regions, as of the same instant. */
export const previousOf = async (engine: Engine, report: Report): Promise<Report | null> => {
  const { previous } = report.campaign;
  if (typeof previous !== 'string') return null;
  const earlier = await findCampaign(engine, previous);
  if (earlier === null) return null;
  const regions = earlier.regions.flatMap((region) => commonRegions(report.regions, region));
  return regions.length === 0 ? null : measure(engine, earlier, regions, report.asOf);
};

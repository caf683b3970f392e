// A campaign (专项行动): name, days, regions, sectors. What of it somebody may read, and as of which instant.
import { endOf, instantOf } from './business-date.ts';
import { Forbidden, InvalidInput } from './errors.ts';
import { isDepartment, regionPrefix, type Person } from './permission.ts';

export interface PublishedFigure {
  readonly path: string;
  readonly value: number | string;
  readonly comparable: boolean;
  readonly reason: string;
}

/** An earlier campaign as its own report was published; nothing of it was computed here. */
export interface PublishedCampaign {
  readonly id: string;
  readonly name: string;
  readonly source: string;
  readonly verified: string;
  readonly figures: readonly PublishedFigure[];
}

export interface Campaign {
  readonly id: string;
  readonly name: string;
  /** Division codes, each with its subtree. */
  readonly regions: readonly string[];
  /** Empty: every sector. */
  readonly sectors: readonly string[];
  /** First and last day, in Asia/Shanghai. */
  readonly from: string;
  readonly to: string;
  readonly source: string | null;
  readonly verified: string | null;
  /** What it is compared with: published figures, or the id of a campaign that is measured here. */
  readonly previous: PublishedCampaign | string | null;
}

/** What two region codes have in common: the narrower one when it lies in the other, else nothing. */
export const commonRegion = (one: string, other: string): string | null => {
  const [a, b] = [regionPrefix(one), regionPrefix(other)];
  if (a.startsWith(b)) return one;
  return b.startsWith(a) ? other : null;
};

export const commonRegions = (regions: readonly string[], region: string): readonly string[] =>
  regions.flatMap((one) => commonRegion(one, region) ?? []);

/**
 * The campaign's regions that a person reads: those of the own subtree; an auditor all. Empty: the campaign is not there for this person.
 * @throws {Forbidden} for a department, which has its tracks and no figures
 */
export const regionsFor = (person: Person, campaign: Pick<Campaign, 'regions'>): readonly string[] => {
  if (person.role === 'auditor') return campaign.regions;
  if (isDepartment(person.unit))
    throw new Forbidden(`unit ${person.unit} is a department: reports on campaigns are for the offices of the regions`);
  return commonRegions(campaign.regions, person.unit);
};

/** The period as instants: from included, until excluded. */
export const periodOf = (
  campaign: Pick<Campaign, 'from' | 'to'>,
): { readonly from: string; readonly until: string } => ({
  from: instantOf(campaign.from, 0),
  until: endOf(campaign.to),
});

const DATE = /^\d{4}-\d\d-\d\d$/;
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,9})?)?(Z|[+-]\d\d:\d\d)$/;

const isDay = (on: string): boolean => {
  const at = Date.parse(`${on}T00:00:00.000Z`);
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(on);
};

/**
 * The instant that an `asOf` names: a date means its end in Asia/Shanghai. What lies ahead becomes now, so that the answer names an instant
 * as of which it will be the same later.
 * @throws {InvalidInput} at `path`
 */
export const asOfInstant = (asOf: string | undefined, now: string, path: string): string => {
  if (asOf === undefined || asOf === '') return now;
  const at = DATE.test(asOf)
    ? isDay(asOf)
      ? Date.parse(endOf(asOf)) - 1
      : Number.NaN
    : INSTANT.test(asOf) && isDay(asOf.slice(0, 10))
      ? Date.parse(asOf)
      : Number.NaN;
  if (Number.isNaN(at))
    throw new InvalidInput([
      {
        path,
        message: `found '${asOf.slice(0, 40)}', expected a date (2022-02-18, its end in Asia/Shanghai) or an instant (2022-02-18T18:00:00+08:00)`,
      },
    ]);
  return new Date(Math.min(at, Date.parse(now))).toISOString();
};

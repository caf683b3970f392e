// The campaign before, beside this one: published figures as they were published, or measured ones; each says whether it may be compared.
import type { Campaign, PublishedCampaign, PublishedFigure } from './campaign.ts';
import type { Figure } from './figures.ts';
import { halfUp } from './wan.ts';

interface Measured {
  readonly campaign: Campaign;
  readonly regions: readonly string[];
  readonly figures: readonly Figure[];
}

export interface PreviousFigure extends Omit<PublishedFigure, 'value'> {
  readonly value: number | string | null;
  readonly now: number | string | null;
  /** Percent, one decimal; null where there is nothing to compare or it was nothing before. */
  readonly change: number | null;
}

export interface Previous {
  readonly id: string;
  readonly name: string;
  /** Measured here by the same definitions, or published elsewhere. */
  readonly measured: boolean;
  readonly source: string | null;
  readonly verified: string | null;
  readonly figures: readonly PreviousFigure[];
}

/** Hundredths, exactly: 7974.84 is no number that a double holds. */
const hundredths = (value: number | string): bigint => {
  const [whole = '0', part = ''] = String(value).split('.');
  return BigInt(whole) * 100n + BigInt(part.padEnd(2, '0').slice(0, 2));
};

/** (now - then) / then in percent with one decimal, half away from nothing. */
export const changeOf = (then: number | string | null, now: number | string | null): number | null => {
  if (then === null || now === null || hundredths(then) === 0n) return null;
  const difference = hundredths(now) - hundredths(then);
  const size = halfUp((difference < 0n ? -difference : difference) * 1000n, hundredths(then));
  return (difference < 0n ? -Number(size) : Number(size)) / 10;
};

const beside = (figures: readonly Figure[], one: PublishedFigure): PreviousFigure => {
  const now = figures.find((figure) => figure.path === one.path)?.value ?? null;
  return { ...one, now, change: one.comparable ? changeOf(one.value, now) : null };
};

const sameRegions = (one: readonly string[], other: readonly string[]): boolean =>
  [...one].sort().join() === [...other].sort().join();

const published = (report: Measured, earlier: PublishedCampaign): Previous => {
  const whole = sameRegions(report.regions, report.campaign.regions);
  const narrowed = (figure: PublishedFigure): PublishedFigure =>
    whole
      ? figure
      : {
          ...figure,
          comparable: false,
          reason: 'was published for the whole campaign; this report covers a part of its regions',
        };
  return {
    id: earlier.id,
    name: earlier.name,
    measured: false,
    source: earlier.source,
    verified: earlier.verified,
    figures: earlier.figures.map((figure) => beside(report.figures, narrowed(figure))),
  };
};

const measured = (report: Measured, earlier: Measured): Previous => {
  const same =
    sameRegions(report.regions, earlier.regions) && sameRegions(report.campaign.sectors, earlier.campaign.sectors);
  const reason = same
    ? 'measured here by the same definitions, for the same regions and sectors'
    : 'the two campaigns differ in regions or sectors';
  return {
    id: earlier.campaign.id,
    name: earlier.campaign.name,
    measured: true,
    source: null,
    verified: null,
    figures: earlier.figures.map(({ path, value }) => {
      const now = report.figures.find((figure) => figure.path === path)?.value ?? null;
      return { path, value, now, comparable: same, reason, change: same ? changeOf(value, now) : null };
    }),
  };
};

export const besidePrevious = (report: Measured, earlier: Measured | null): Previous | null => {
  if (earlier !== null) return measured(report, earlier);
  const { previous } = report.campaign;
  return previous === null || typeof previous === 'string' ? null : published(report, previous);
};

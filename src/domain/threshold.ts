// Whether withheld pay is "fairly large" by the figures of the region (法释〔2013〕3号 art. 3).
import { regionPrefix } from './permission.ts';

export interface Threshold {
  readonly region: string;
  /** For one worker: at least so many months … */
  readonly months: number;
  /** … and so much for the worker, 分. */
  readonly oneFen: number;
  /** For many: at least so many workers … */
  readonly workers: number;
  /** … and so much together, 分. */
  readonly manyFen: number;
  readonly source: string;
  readonly verified: string;
}

/** The figures of the nearest region. */
export const thresholdFor = (thresholds: readonly Threshold[], region: string): Threshold | null =>
  [...thresholds]
    .filter((threshold) => region.startsWith(regionPrefix(threshold.region)))
    .sort((a, b) => regionPrefix(b.region).length - regionPrefix(a.region).length)[0] ?? null;

export const isOver = (
  threshold: Threshold,
  claim: { readonly amountFen: number; readonly workers: number; readonly months: number },
): boolean =>
  (claim.months >= threshold.months && claim.amountFen / claim.workers >= threshold.oneFen) ||
  (claim.workers >= threshold.workers && claim.amountFen >= threshold.manyFen);

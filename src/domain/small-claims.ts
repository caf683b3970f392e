// Up to which amount an award on wages is final: twelve local monthly minimum wages (调解仲裁法 art. 47 (1)). Pure.
import { nearestTo } from './safeguards.ts';

export interface MinimumWage {
  readonly region: string;
  readonly monthlyFen: number;
  readonly validFrom: string;
  readonly validTo: string | null;
}

const MONTHS = 12;

/** 分, null where the region has no wage for the day. */
export const smallClaimsLimit = (wages: readonly MinimumWage[], region: string, on: string): number | null => {
  const valid = wages.filter(({ validFrom, validTo }) => validFrom <= on && (validTo === null || on <= validTo));
  const wage = nearestTo(valid, region);
  return wage === null ? null : wage.monthlyFen * MONTHS;
};

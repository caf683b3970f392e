// The wage deposit of a project and the dates of the regular public notice, by the figures of the configuration. Pure.
import { addDays } from './business-date.ts';
import { levelOf } from './regions.ts';
import { regionPrefix } from './permission.ts';

export interface DepositRate {
  readonly region: string;
  readonly leastPercent: number;
  readonly mostPercent: number;
  /** After two clean years. */
  readonly floorPercent: number;
  readonly exemptBelowFen: number | null;
}

/** What is written for the nearest region. */
export const nearestTo = <T extends { readonly region: string }>(entries: readonly T[], region: string): T | null =>
  entries
    .filter((entry) => region.startsWith(regionPrefix(entry.region)))
    .sort((a, b) => regionPrefix(b.region).length - regionPrefix(a.region).length)[0] ?? null;

type Fields = Readonly<Record<string, unknown>>;
const sum = (fields: Fields, name: string): number => Number(fields[name] ?? 0);

export interface Deposit {
  /** What the contract asks for, 分; null where no contract sum is known. */
  readonly leastFen: number | null;
  readonly mostFen: number | null;
  readonly floorFen: number | null;
  readonly mayBeExempt: boolean;
  readonly exemption: string | null;
  readonly providedFen: number;
  readonly usedFen: number;
  /** Called from the bank and not paid yet. */
  readonly dueFen: number;
  readonly leftFen: number;
  /** Provided and topped up to less than the least; false where that is not known. */
  readonly short: boolean;
}

const share = (contract: number, percent: number): number => Math.ceil((contract * percent) / 100);

/** 人社部发〔2021〕65号: 1 to 3 percent of the contract, by the configured figures. */
export const depositOf = (fields: Fields, rate: DepositRate | null): Deposit => {
  const contract = fields['contractFen'] === undefined ? null : sum(fields, 'contractFen');
  const of = (percent: number | undefined): number | null =>
    contract === null || percent === undefined ? null : share(contract, percent);
  const exemption = typeof fields['exemption'] === 'string' ? fields['exemption'] : null;
  const leftFen = sum(fields, 'depositFen') - sum(fields, 'depositUsedFen');
  const floorFen = of(rate?.floorPercent);
  return {
    leastFen: of(rate?.leastPercent),
    mostFen: of(rate?.mostPercent),
    floorFen,
    mayBeExempt: contract !== null && rate !== null && rate.exemptBelowFen !== null && contract < rate.exemptBelowFen,
    exemption,
    providedFen: sum(fields, 'depositFen'),
    usedFen: sum(fields, 'depositUsedFen'),
    dueFen: sum(fields, 'depositDueFen'),
    leftFen,
    short: exemption === null && floorFen !== null && leftFen < floorFen,
  };
};

export interface Emergency {
  /** Advanced and not recovered. */
  readonly advancedFen: number;
  /** Advanced on wages and not paid to workers yet. */
  readonly dueFen: number;
  readonly recoveredFen: number;
}

export const emergencyOf = (fields: Fields): Emergency => ({
  advancedFen: sum(fields, 'emergencyFen'),
  dueFen: sum(fields, 'emergencyDueFen'),
  recoveredFen: sum(fields, 'recoveredFen'),
});

export type NoticeRhythm = 'quarter' | 'halfYear';
export type NoticeRhythms = Readonly<Record<'county' | 'city' | 'province', NoticeRhythm>>;

const ENDS: Readonly<Record<NoticeRhythm, readonly string[]>> = {
  quarter: ['03-31', '06-30', '09-30', '12-31'],
  halfYear: ['06-30', '12-31'],
};

const endsOf = (unit: string, rhythms: NoticeRhythms): readonly string[] => ENDS[rhythms[levelOf(unit.slice(0, 6))]];

/** The period of an office that a day lies in, both days included. */
export const noticePeriod = (
  on: string,
  unit: string,
  rhythms: NoticeRhythms,
): { readonly from: string; readonly to: string } => {
  const year = on.slice(0, 4);
  const ends = endsOf(unit, rhythms);
  const index = ends.findIndex((day) => on.slice(5) <= day);
  const from = index <= 0 ? `${year}-01-01` : addDays(`${year}-${ends[index - 1] ?? ''}`, 1);
  return { from, to: `${year}-${ends[index] ?? '12-31'}` };
};

/** The last day of the period in which an office publishes what was approved on a day (人社部令29号). */
export const noticeBy = (on: string, unit: string, rhythms: NoticeRhythms): string =>
  noticePeriod(on, unit, rhythms).to;

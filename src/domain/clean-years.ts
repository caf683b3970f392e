// How many whole years a general contractor has been without arrears, by what the register holds (人社部发〔2021〕65号: two lower the deposit, three
// exempt from it). Pure.
import { addMonths } from '../../workflows/months.ts';

export interface ArrearsKnown {
  /** When the register's first clue came; before it nothing is known. */
  readonly since: string | null;
  /** The last established clue that names the contractor. */
  readonly last: { readonly clue: string; readonly on: string } | null;
}

export interface CleanYears extends ArrearsKnown {
  readonly years: number;
  readonly reason: string;
}

const YEARS_TO_LOWER = 2;
const YEARS_TO_EXEMPT = 3;

export const mayBeLowered = ({ years }: CleanYears): boolean => years >= YEARS_TO_LOWER;
export const mayBeExempted = ({ years }: CleanYears): boolean => years >= YEARS_TO_EXEMPT;

/** Years are counted from the day after which nothing is known against the contractor, to the day `on`. */
export const cleanYears = (known: ArrearsKnown, on: string): CleanYears => {
  const from = known.last?.on ?? known.since;
  let years = 0;
  while (from !== null && addMonths(from, 12 * (years + 1)) <= on) years += 1;
  const reason =
    known.last !== null
      ? `clue ${known.last.clue} established arrears on ${known.last.on}`
      : `no arrears since the register begins on ${known.since ?? on}`;
  return { ...known, years, reason };
};

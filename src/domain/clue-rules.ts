// The rules that apply to one clue: those of its region's profile and calendar, chosen once and handed to the pure functions.
import type { ClockRules } from './wind.ts';

export interface ClueRules {
  readonly clocks: ClockRules;
  /** The code of the office above a unit, null at the top. */
  readonly unitAbove: (unit: string) => string | null;
  /** Short fingerprint of the rule package. */
  readonly version: string;
}

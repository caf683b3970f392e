// The rules that apply to one clue: those of its region's profile and calendar, chosen once and handed to the pure functions.
import type { Machines } from '../../workflows/machines.ts';
import type { Deadline, LadderStep } from './deadline.ts';
import type { ClueRecord } from './records.ts';
import type { ClockRules } from './wind.ts';

export interface ClueRules {
  readonly clocks: ClockRules & {
    /** The ladder step of a run's clock at a level. */
    readonly stepOf: (deadline: Deadline, level: number) => LadderStep | undefined;
  };
  /** The code of the office above a unit, null at the top. */
  readonly unitAbove: (unit: string) => string | null;
  /** The unit of this level above the clue's place of work; null when the clue is there already or higher. */
  readonly elevationTarget: (clue: Pick<ClueRecord, 'unit' | 'region'>, level: 'city' | 'province') => string | null;
  /** The machines that this program brings. */
  readonly machines: Machines;
  /** Short fingerprint of the rule package. */
  readonly version: string;
}

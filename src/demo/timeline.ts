// The campaign's days cut into slots: the business clock stands still in each, everything planned for it is done, then it moves on.
// Offices work four slots a working day; on rest days only the platform delivers.
import { addDays, instantOf } from '../domain/business-date.ts';

export interface Slot {
  readonly on: string;
  /** ISO instant. */
  readonly at: string;
  readonly working: boolean;
}

export interface Timeline {
  readonly slots: readonly Slot[];
  /** The slot that is `steps` working slots after the first working one from `from` on; the last one when the campaign ends before. */
  readonly later: (from: number, steps: number) => number;
  /** The first slot that is so many working days before the campaign's end. */
  readonly beforeEnd: (workingDays: number) => number;
  /** The last slot in which something that takes so many working slots may still begin. */
  readonly latestFor: (steps: number) => number;
  /** The slot of an instant, -1 before the first. */
  readonly slotAt: (at: string) => number;
}

export const FIRST_DAY = '2021-11-01';
export const LAST_DAY = '2022-02-18';
/** Where the clock stands afterwards. */
export const REPORTED_AT = instantOf(LAST_DAY, 18);

const WORKING_HOURS = [9 + 20 / 60, 10 + 50 / 60, 14 + 40 / 60, 16 + 20 / 60];
const REST_HOURS = [11];
export const SLOTS_A_DAY = WORKING_HOURS.length;

const slotsOf = (isWorking: (on: string) => boolean): Slot[] => {
  const slots: Slot[] = [];
  for (let on = FIRST_DAY; on <= LAST_DAY; on = addDays(on, 1)) {
    const working = isWorking(on);
    for (const hours of working ? WORKING_HOURS : REST_HOURS) slots.push({ on, at: instantOf(on, hours), working });
  }
  return slots;
};

export const timelineOf = (isWorking: (on: string) => boolean): Timeline => {
  const slots = slotsOf(isWorking);
  const working = slots.flatMap((slot, index) => (slot.working ? [index] : []));
  // How many working slots lie before each slot.
  const before: number[] = [];
  let seen = 0;
  for (const slot of slots) {
    before.push(seen);
    if (slot.working) seen += 1;
  }
  const last = working.length - 1;
  return {
    slots,
    later: (from, steps) => working[Math.min(last, (before[from] ?? seen) + steps)] as number,
    beforeEnd: (days) => working[Math.min(last, Math.max(0, last - days * SLOTS_A_DAY + 1))] as number,
    latestFor: (steps) => working[Math.max(0, last - steps)] as number,
    slotAt: (at) => slots.findLastIndex((slot) => slot.at <= at),
  };
};

// Office hours of a working day: 9 to 12 and 14 to 18 in Asia/Shanghai. A ladder's shares are shares of these, so that no
// reminder goes out on a rest day or at night.
import { instantOf } from './business-date.ts';

const MORNING = { from: 9, to: 12 };
const AFTERNOON = { from: 14, to: 18 };
const MORNING_HOURS = MORNING.to - MORNING.from;

export const HOURS_A_DAY = MORNING_HOURS + AFTERNOON.to - AFTERNOON.from;

/** The instant at which `share` (0 to 1) of the office hours of these days has passed; null without days. */
export const shareOf = (days: readonly string[], share: number): string | null => {
  const hours = days.length * HOURS_A_DAY * share;
  const index = Math.min(Math.floor(hours / HOURS_A_DAY), days.length - 1);
  const day = days[index];
  if (day === undefined) return null;
  const rest = hours - index * HOURS_A_DAY;
  return instantOf(day, rest <= MORNING_HOURS ? MORNING.from + rest : AFTERNOON.from + rest - MORNING_HOURS);
};

// Quiet hours: what can wait waits for the morning, in Asia/Shanghai.
import { addDays, businessDate, instantOf } from './business-date.ts';

export interface QuietHours {
  /** HH:MM */
  readonly from: string;
  readonly to: string;
}

const hours = (time: string): number => {
  const [hour, minute] = time.split(':').map(Number) as [number, number];
  return hour + minute / 60;
};

/** The end of the quiet hours that `now` lies in, null when it lies in none. */
export const quietUntil = (quiet: QuietHours | null, now: string): string | null => {
  if (quiet === null) return null;
  const today = businessDate(now);
  const overnight = hours(quiet.to) <= hours(quiet.from);
  const windows = overnight
    ? [
        [instantOf(addDays(today, -1), hours(quiet.from)), instantOf(today, hours(quiet.to))],
        [instantOf(today, hours(quiet.from)), instantOf(addDays(today, 1), hours(quiet.to))],
      ]
    : [[instantOf(today, hours(quiet.from)), instantOf(today, hours(quiet.to))]];
  return (windows as [string, string][]).find(([from, to]) => from <= now && now < to)?.[1] ?? null;
};

// Calendar dates as YYYY-MM-DD in Asia/Shanghai, which has kept UTC+8 without summer time since 1992. No Date object leaves this
// file: its time zone is the machine's, the law's is not.

const OFFSET_MS = 8 * 60 * 60 * 1000;
const DAY_MS = 24 * 60 * 60 * 1000;

/** YYYY-MM-DD in Asia/Shanghai of an ISO instant with any offset. */
export const businessDate = (instant: string): string =>
  new Date(Date.parse(instant) + OFFSET_MS).toISOString().slice(0, 10);

/** The instant (ISO, UTC) at so many hours, also broken ones, after the beginning of a day in Asia/Shanghai; 24 is its end. */
export const instantOf = (on: string, hours: number): string =>
  new Date(Date.parse(`${on}T00:00:00.000Z`) - OFFSET_MS + Math.round(hours * 3_600_000)).toISOString();

/** 24:00 of a day: until then a deadline of this day is kept. */
export const endOf = (on: string): string => instantOf(on, 24);

export const addDays = (on: string, days: number): string =>
  new Date(Date.parse(`${on}T00:00:00.000Z`) + days * DAY_MS).toISOString().slice(0, 10);

/** The same day so many months later; a month without the day ends on its last. */
export const addMonths = (on: string, months: number): string => {
  const [year, month, day] = on.split('-').map(Number) as [number, number, number];
  const first = new Date(Date.UTC(year, month - 1 + months, 1));
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  return `${first.toISOString().slice(0, 8)}${String(Math.min(day, last)).padStart(2, '0')}`;
};

/** 0 is Sunday. */
export const weekday = (on: string): number => new Date(`${on}T00:00:00.000Z`).getUTCDay();

// Calendar dates as YYYY-MM-DD in Asia/Shanghai, which has kept UTC+8 without summer time since 1992. No Date object leaves this
// file: its time zone is the machine's, the law's is not.

export { addMonths } from '../../workflows/months.ts';

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

/** 0 is Sunday. */
export const weekday = (on: string): number => new Date(`${on}T00:00:00.000Z`).getUTCDay();

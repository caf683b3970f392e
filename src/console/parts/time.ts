// Dates as an office in China reads them, whatever the browser's zone is.
const DAY = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' });
const MINUTE = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai', dateStyle: 'short', timeStyle: 'short' });
const DAY_MS = 86_400_000;

/** The date of an instant in Asia/Shanghai, YYYY-MM-DD. */
export const dateOf = (instant: string): string => DAY.format(new Date(instant));

/** Date and time to the minute in Asia/Shanghai. */
export const minuteOf = (instant: string): string => MINUTE.format(new Date(instant));

/** The last day of a deadline: it ends at that day's 24:00. */
export const lastDayOf = (dueAt: string): string => dateOf(new Date(Date.parse(dueAt) - 1).toISOString());

/** Days from one date to another; negative when it lies before. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY_MS);

// The calendar date of an instant in Asia/Shanghai, which has kept UTC+8 without summer time since 1992.

const OFFSET_MS = 8 * 60 * 60 * 1000;

/** YYYY-MM-DD in Asia/Shanghai of an ISO instant with any offset. */
export const businessDate = (instant: string): string => new Date(Date.parse(instant) + OFFSET_MS).toISOString().slice(0, 10);

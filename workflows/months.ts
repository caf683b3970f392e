// The corresponding day so many months later; a month without the day ends on its last (民法典 art. 202).
/** `on` is YYYY-MM-DD. */
export const addMonths = (on: string, months: number): string => {
  const [year, month, day] = on.split('-').map(Number) as [number, number, number];
  const first = new Date(Date.UTC(year, month - 1 + months, 1));
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  return `${first.toISOString().slice(0, 8)}${String(Math.min(day, last)).padStart(2, '0')}`;
};

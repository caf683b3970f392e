// The runs of a matter's clocks taken together.
import type { Deadline } from './deadline.ts';

/** The first instant at which something open is due; null when nothing is, or all stands still. */
export const earliestDue = (deadlines: readonly Deadline[]): string | null =>
  deadlines
    .filter((deadline) => deadline.state === 'open' && deadline.dueAt !== null)
    .map((deadline) => deadline.dueAt as string)
    .sort()[0] ?? null;

/** All runs, changed ones in the place of the old, new ones behind. */
export const withChanged = <T extends Deadline>(deadlines: readonly T[], changed: readonly T[]): readonly T[] => {
  const news = new Map(changed.map((deadline) => [deadline.id, deadline]));
  return [
    ...deadlines.map((deadline) => {
      const found = news.get(deadline.id);
      if (found !== undefined) news.delete(deadline.id);
      return found ?? deadline;
    }),
    ...news.values(),
  ];
};

// Working days and rest days by the State Council's yearly notices and a region's own holidays. A year without a notice is counted
// Monday to Friday and says so: what rests on it is provisional.
import { weekday } from './business-date.ts';

export interface CalendarYear {
  /** Rest days with their reason, weekends inside a holiday included. */
  readonly rest: Readonly<Record<string, string>>;
  /** Make-up working days (调休) with their reason. */
  readonly work: Readonly<Record<string, string>>;
}

export interface Calendar {
  readonly version: string;
  readonly years: ReadonlyMap<string, CalendarYear>;
}

export interface DayKind {
  readonly working: boolean;
  readonly why: string;
  /** There is no notice for its year. */
  readonly provisional: boolean;
}

/** A region's own days go before the nation's. */
export const mergeCalendars = (nation: Calendar, own: Calendar | null): Calendar => {
  if (own === null) return nation;
  const years = new Map(nation.years);
  for (const [year, days] of own.years) {
    const before = years.get(year);
    // Own days make no notice: a year that the nation has not fixed stays provisional.
    if (before === undefined) continue;
    const kept = (
      days_: Readonly<Record<string, string>>,
      other: Readonly<Record<string, string>>,
    ): Record<string, string> => Object.fromEntries(Object.entries(days_).filter(([on]) => other[on] === undefined));
    years.set(year, {
      rest: { ...kept(before.rest, days.work), ...days.rest },
      work: { ...kept(before.work, days.rest), ...days.work },
    });
  }
  return { version: `${nation.version}+${own.version}`, years };
};

const isWeekend = (on: string): boolean => {
  const day = weekday(on);
  return day === 0 || day === 6;
};

export const dayKind = (calendar: Calendar, on: string): DayKind => {
  const year = calendar.years.get(on.slice(0, 4));
  if (year === undefined) {
    const weekend = isWeekend(on);
    return {
      working: !weekend,
      why: weekend
        ? 'weekend, provisional: no calendar for this year'
        : 'provisional working day: no calendar for this year',
      provisional: true,
    };
  }
  const work = year.work[on];
  if (work !== undefined) return { working: true, why: `make-up working day (调休): ${work}`, provisional: false };
  const rest = year.rest[on];
  if (rest !== undefined) return { working: false, why: `rest day: ${rest}`, provisional: false };
  return isWeekend(on)
    ? { working: false, why: 'weekend', provisional: false }
    : { working: true, why: 'working day', provisional: false };
};

// Rules that an administrator changed while it runs, on top of the files of CONFIG_DIR: the year of a calendar, or a clock's rule, for the
// nation or for regions. Each change has a number; the rules with all changes up to it carry that number in their version.
import type { CalendarYear } from '../src/domain/calendar.ts';
import type { ClockRule, Verification } from '../src/domain/deadline.ts';
import { calendarsByRegion, clocksByRegion, type CalendarLayers, type ClockLayers } from './layers.ts';
import type { RulePackages } from './load.ts';
import type { CalendarFile } from './schemas.ts';

interface Change {
  readonly id: number;
  readonly source: string;
  readonly verified: Verification;
}
export interface CalendarChange extends Change {
  readonly kind: 'calendar';
  /** `cn`, or the region whose own days these are. */
  readonly subject: string;
  readonly content: CalendarYear & { readonly year: number };
}
export interface ClockChange extends Change {
  readonly kind: 'clock';
  readonly subject: string;
  /** Empty: the rule itself, everywhere. */
  readonly regions: readonly string[];
  readonly content: Partial<ClockRule>;
}
export type RuleChange = CalendarChange | ClockChange;

const NATION = 'cn';

const versioned = (file: CalendarFile, { id, source, verified, content }: CalendarChange): CalendarFile => ({
  ...file,
  version: `${file.version.replace(/\.c\d+$/, '')}.c${id}`,
  source,
  verified,
  years: { ...file.years, [String(content.year)]: { rest: { ...content.rest }, work: { ...content.work } } },
});

const emptyCalendar = ({ subject, source, verified }: CalendarChange): CalendarFile => ({
  id: subject,
  region: subject,
  version: subject,
  source,
  verified,
  years: {},
});

const withCalendar = ({ nation, own }: CalendarLayers, change: CalendarChange): CalendarLayers => {
  if (change.subject === NATION)
    return { nation: versioned(nation ?? emptyCalendar({ ...change, subject: NATION }), change), own };
  const known = own.some((file) => file.id === change.subject);
  return {
    nation,
    own: (known ? own : [...own, emptyCalendar(change)]).map((file) =>
      file.id === change.subject ? versioned(file, change) : file,
    ),
  };
};

const withClock = ({ base, profiles }: ClockLayers, change: ClockChange): ClockLayers => {
  const { subject, content, source, verified, regions } = change;
  if (regions.length > 0)
    return {
      base,
      profiles: [
        ...profiles,
        { profile: 'changed', regions, clocks: [{ ...(content as object), id: subject, source, verified }] },
      ],
    };
  return {
    profiles,
    base: base.map((rule) => (rule.id === subject ? { ...rule, ...content, source, verified } : rule)),
  };
};

/** The packages with these changes on top, in the order of their numbers. */
export const withChanges = (packages: RulePackages, changes: readonly RuleChange[]): RulePackages => {
  const last = changes.at(-1);
  if (last === undefined) return packages;
  let { clocks, calendars } = packages.layers;
  for (const change of changes) {
    if (change.kind === 'calendar') calendars = withCalendar(calendars, change);
    else clocks = withClock(clocks, change);
  }
  return {
    ...packages,
    layers: { clocks, calendars },
    clocksFor: clocksByRegion(clocks),
    calendarFor: calendarsByRegion(calendars),
    version: `${packages.version}.c${last.id}`,
  };
};

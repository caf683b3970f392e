// How rules lie on top of each other: the law and the default profile, then regions from the province down; the nation's calendar, then
// the regions' own days. What an administrator changed while it runs lies on top of the files in the same way.
import { mergeCalendars, type Calendar, type CalendarYear } from '../src/domain/calendar.ts';
import type { ClockRule } from '../src/domain/deadline.ts';
import { regionPrefix } from '../src/domain/permission.ts';
import type { CalendarFile, RegionClocksFile } from './schemas.ts';
import { loosenings } from './tightening.ts';

export interface RegionProfile {
  readonly profile: string;
  readonly regions: readonly string[];
  readonly clocks: RegionClocksFile['clocks'];
}

export interface ClockLayers {
  readonly base: readonly ClockRule[];
  readonly profiles: readonly RegionProfile[];
}

export interface CalendarLayers {
  readonly nation: CalendarFile | null;
  readonly own: readonly CalendarFile[];
}

export interface Layers {
  readonly clocks: ClockLayers;
  readonly calendars: CalendarLayers;
}

const remembered = <T>(make: (region: string) => T): ((region: string) => T) => {
  const made = new Map<string, T>();
  return (region) => {
    let found = made.get(region);
    if (found === undefined) made.set(region, (found = make(region)));
    return found;
  };
};

export const clocksByRegion = ({ base, profiles }: ClockLayers): ((region: string) => readonly ClockRule[]) => {
  // The nearest region has the last word: province before city before county.
  const ordered = profiles
    .flatMap((profile) => profile.regions.map((region) => ({ prefix: regionPrefix(region), clocks: profile.clocks })))
    .sort((a, b) => a.prefix.length - b.prefix.length);
  return remembered((region) => {
    const own = ordered.filter((profile) => region.startsWith(profile.prefix)).flatMap((profile) => profile.clocks);
    return base.map((rule) =>
      own
        .filter((clock) => clock.id === rule.id)
        .map((clock) => clock as Partial<ClockRule>)
        // A profile that was right before the law became stricter gives way to it.
        .filter((clock) => loosenings(rule, clock).length === 0)
        .reduce<ClockRule>((merged, clock) => ({ ...merged, ...clock }), rule),
    );
  });
};

const calendarOf = (file: CalendarFile): Calendar => ({
  version: file.version,
  years: new Map<string, CalendarYear>(Object.entries(file.years)),
});

export const calendarsByRegion = ({ nation, own }: CalendarLayers): ((region: string) => Calendar) => {
  const base: Calendar = nation === null ? { version: '-', years: new Map() } : calendarOf(nation);
  const sorted = [...own].sort(
    (a, b) => regionPrefix(a.region ?? '000000').length - regionPrefix(b.region ?? '000000').length,
  );
  return remembered((region) =>
    sorted
      .filter((file) => region.startsWith(regionPrefix(file.region ?? '000000')) && Object.keys(file.years).length > 0)
      .reduce((merged, file) => mergeCalendars(merged, calendarOf(file)), base),
  );
};

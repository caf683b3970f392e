// The rules of a region, made once for each: profile, ladders, calendar, and who stands above whom by the division codes.
import type { RulePackages } from '../../config/load.ts';
import { MACHINES, type Machines } from '../../workflows/machines.ts';
import type { ClueRules } from '../domain/clue-rules.ts';
import { isAbove } from '../domain/permission.ts';
import { regionAbove } from '../domain/regions.ts';

const atLevel = (region: string, level: 'city' | 'province'): string =>
  region.slice(0, level === 'city' ? 4 : 2).padEnd(6, '0');

export const rulesByRegion = (
  packages: RulePackages,
  machines: Machines = MACHINES,
): ((region: string) => ClueRules) => {
  const made = new Map<string, ClueRules>();
  return (region) => {
    let found = made.get(region);
    if (found === undefined) {
      const rules = packages.clocksFor(region);
      const ladderOf = (clock: string): string => rules.find((rule) => rule.id === clock)?.ladder ?? 'default';
      found = {
        version: packages.version,
        machines,
        clocks: {
          rules,
          ladders: packages.ladders,
          calendar: packages.calendarFor(region),
          ruleVersion: packages.version,
          stepOf: (deadline, level) =>
            packages.ladder(ladderOf(deadline.clock)).steps.find((step) => step.level === level),
        },
        unitAbove: (unit) => regionAbove(unit.slice(0, 6)),
        elevationTarget: (clue, level) => {
          const target = atLevel(clue.region, level);
          return isAbove(target, clue.unit) ? target : null;
        },
      };
      made.set(region, found);
    }
    return found;
  };
};

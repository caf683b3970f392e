// Offices as a tree by their division codes: a province's sum is its own and that of its cities, a city's its own and its counties'.
import type { UnitLoad } from './queries.ts';

export interface Place extends UnitLoad {
  /** Counts the office's subtree, not itself alone. */
  readonly below: boolean;
  readonly key: string;
  readonly children?: readonly Place[];
}

const NUMBERS = ['open', 'unassigned', 'suspended', 'overdue', 'soon'] as const;

/** 630102 lies below 630100, and that below 630000. */
const parentOf = (unit: string): string | null => {
  const code = unit.slice(0, 6);
  if (code.endsWith('0000')) return null;
  return code.endsWith('00') ? `${code.slice(0, 2)}0000` : `${code.slice(0, 4)}00`;
};

const sumOf = (loads: readonly UnitLoad[]) =>
  Object.fromEntries(NUMBERS.map((name) => [name, loads.reduce((sum, load) => sum + load[name], 0)])) as Pick<
    UnitLoad,
    (typeof NUMBERS)[number]
  >;

/** Cities with their counties; `nameOf` for cities that hold nothing themselves. */
export const placesOf = (
  loads: readonly UnitLoad[],
  nameOf: (unit: string) => string,
  own: string,
): readonly Place[] => {
  const cities = Map.groupBy(loads, (load) =>
    load.level === 'county' ? (parentOf(load.unit) ?? load.unit) : load.unit,
  );
  return [...cities].sort().map(([unit, members]): Place => {
    const alone = members.length === 1 && members[0]?.unit === unit;
    const single = members[0] as UnitLoad;
    if (alone) return { ...single, below: false, key: unit };
    return {
      ...sumOf(members),
      unit,
      name: nameOf(unit),
      level: 'city',
      below: true,
      key: `${unit}+`,
      children: members.map((member) => ({
        ...member,
        name: member.unit === unit ? `${member.name}（${own}）` : member.name,
        below: false,
        key: member.unit,
      })),
    };
  });
};

export const totalOf = sumOf;

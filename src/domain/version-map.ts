// How running matters go over to another version of their machine: the mapping that an operator writes, and what is wrong with it before
// any matter is looked at. Pure.
import { Type, type Static } from 'typebox';
import { workflowOf } from '../../workflows/catalogue.ts';
import type { Machines } from '../../workflows/machines.ts';
import { madeOf } from '../../workflows/proceedings/catalogue.ts';
import { ENDED_STATES } from '../../workflows/states.ts';
import { check } from './check.ts';
import type { ClockRule } from './deadline.ts';
import type { FieldProblem } from './errors.ts';

const closed = { additionalProperties: false } as const;
const name = () => Type.String({ minLength: 1, maxLength: 64 });

/** What happens to a running clock: it goes on (the default), ends, or another takes its place with its start, pauses and extensions. */
const ClockFate = Type.Union([
  Type.Enum(['keep', 'clear']),
  Type.Object({ becomes: name() }, { additionalProperties: false }),
]);

export const VersionMap = Type.Object(
  {
    /** A state that is not named keeps its name. */
    states: Type.Optional(Type.Record(name(), name())),
    /** Values of fields that the former version does not know; of a proceeding, of its remembered fields. */
    context: Type.Optional(Type.Record(name(), Type.Unknown())),
    clocks: Type.Optional(Type.Record(name(), ClockFate)),
  },
  closed,
);
export type VersionMap = Static<typeof VersionMap>;
export type ClockFate = Static<typeof ClockFate>;

/** Which versions of which machine. */
export interface Way {
  /** `clue`, or the kind of a proceeding. */
  readonly kind: string;
  readonly from: number;
  readonly to: number;
}

export interface VersionStates {
  readonly all: readonly string[];
  readonly ended: readonly string[];
  /** Fields that the version's memory always has. */
  readonly fields: readonly string[];
}

/** @throws {UnknownWorkflow} when this program does not bring that version */
export const statesOfVersion = (kind: string, version: number, machines: Machines): VersionStates => {
  if (kind === 'clue') {
    const { machine, defaults } = workflowOf('clue', version, machines.clues);
    return { all: Object.keys(machine.states), ended: ENDED_STATES, fields: Object.keys(defaults) };
  }
  const { definition } = madeOf(kind, version, machines.proceedings);
  return { all: Object.keys(definition.states), ended: definition.ended, fields: [] };
};

/** The state after the migration; null when the mapping leads nowhere. */
export const mappedState = (map: VersionMap, state: string, target: VersionStates): string | null => {
  const found = map.states?.[state] ?? state;
  return target.all.includes(found) ? found : null;
};

/** What is wrong with a mapping, whatever matters there are. */
export const mapProblems = (
  found: unknown,
  { kind, from, to }: Way,
  machines: Machines,
  rules: readonly ClockRule[],
): readonly FieldProblem[] => {
  const form = check(VersionMap, found);
  if (form.length > 0) return form;
  const map = found as VersionMap;
  const [before, after] = [statesOfVersion(kind, from, machines), statesOfVersion(kind, to, machines)];
  const clocks = rules.filter((rule) => (rule.of ?? ['clue']).includes(kind)).map((rule) => rule.id);
  const wrong = (path: string, value: string, expected: readonly string[]): FieldProblem[] =>
    expected.includes(value) ? [] : [{ path, message: `found '${value}', expected one of ${expected.join(', ')}` }];
  const open = (states: VersionStates) => states.all.filter((state) => !states.ended.includes(state));
  return [
    ...Object.entries(map.states ?? {}).flatMap(([state, target]) => [
      ...wrong(`/states/${state}`, state, open(before)),
      // Nothing is closed by a migration.
      ...wrong(`/states/${state}`, target, open(after)),
    ]),
    ...Object.entries(map.clocks ?? {}).flatMap(([, fate]) =>
      typeof fate === 'object' ? wrong('/clocks', fate.becomes, clocks) : [],
    ),
    ...(kind === 'clue'
      ? Object.keys(map.context ?? {}).flatMap((field) => wrong('/context', field, after.fields))
      : []),
  ];
};

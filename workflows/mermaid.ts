// The machine for readers: a Mermaid state diagram and plain data, both made from the machine itself.
import { CURRENT, machineOf } from './catalogue.ts';
import { EVENT_LABELS, STATE_LABELS } from './labels.ts';
import { CLUE_STATES, isOpen, type ClueState } from './states.ts';

interface Edge {
  readonly from: ClueState;
  readonly to: ClueState;
  readonly event: string;
  readonly guard: string | null;
}

const guardName = (guard: unknown): string | null => {
  if (typeof guard === 'string') return guard;
  return guard !== null && typeof guard === 'object' && 'type' in guard ? String(guard.type) : null;
};

const edges = (): Edge[] => {
  const machine = machineOf(CURRENT.workflow, CURRENT.version);
  return CLUE_STATES.flatMap((from) =>
    [...(machine.states[from]?.transitions.values() ?? [])].flat().map((transition) => ({
      from,
      to: (transition.target?.[0]?.key ?? from) as ClueState,
      event: String(transition.eventType),
      guard: guardName(transition.guard),
    })),
  );
};

const unique = (names: readonly string[]): string[] => [...new Set(names)];

/** Events that every one of these states takes without leaving it. */
const staying = (all: readonly Edge[], states: readonly ClueState[]): string[] =>
  unique(all.map((edge) => edge.event)).filter((event) =>
    states.every((state) => all.some((edge) => edge.from === state && edge.to === state && edge.event === event)),
  );

/** Events with which every one of these states goes to the same other one, or may come back from it. */
const OPEN_TO_CLOSED = 'markDuplicate';

/** A Mermaid `stateDiagram-v2` of all moves that change the state; what is possible everywhere stands in a note. */
export const toMermaid = (): string => {
  const all = edges();
  const drawn = Map.groupBy(
    all.filter((edge) => edge.from !== edge.to && edge.event !== OPEN_TO_CLOSED && edge.event !== 'unmarkDuplicate'),
    (edge) => `${edge.from} --> ${edge.to}`,
  );
  return [
    'stateDiagram-v2',
    ...CLUE_STATES.map((state) => `  ${state}: ${STATE_LABELS[state].zh} ${state}`),
    '  [*] --> received',
    ...[...drawn].map(([arrow, list]) => `  ${arrow}: ${unique(list.map((edge) => edge.event)).join(' · ')}`),
    '  closed --> [*]',
    '  declined --> [*]',
    '  withdrawn --> [*]',
    '  note right of received',
    `    in every open state: ${staying(all, CLUE_STATES.filter(isOpen)).join(', ')};`,
    '    markDuplicate → closed, and unmarkDuplicate back to where it was',
    '  end note',
    '',
  ].join('\n');
};

/** The same as data: states, events, transitions with their guards. */
export const toJson = (): unknown => ({
  workflow: CURRENT.workflow,
  version: CURRENT.version,
  initial: 'received',
  states: CLUE_STATES.map((state) => ({ state, open: isOpen(state), label: STATE_LABELS[state] })),
  events: Object.entries(EVENT_LABELS).map(([event, label]) => ({ event, label })),
  transitions: edges(),
});

// Which events the machine would take where a clue stands, whoever sends them.
import { CURRENT, restore, type ClueWorkflows } from './catalogue.ts';
import type { ClueContext } from './context.ts';
import type { ClueEventType } from './events.ts';
import { EVENT_TYPES, exemplar } from './exemplars.ts';
import type { ClueState } from './states.ts';

/** Of `types` (all), in the order of the machine's life: what leads on comes before what is always possible. */
export const possibleEvents = (
  state: ClueState,
  context: ClueContext,
  workflow: string = CURRENT.workflow,
  version: number = CURRENT.version,
  among?: ClueWorkflows,
  types: readonly ClueEventType[] = EVENT_TYPES,
): readonly ClueEventType[] => {
  const snapshot = restore(workflow, version, state, context, among);
  return types.filter((type) => snapshot.can(exemplar(type, context)));
};

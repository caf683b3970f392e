// The states of a clue, their stages for people and their Chinese labels.

export const CLUE_STATES = [
  'received', 'assigned', 'verifying', 'mediating', 'performing', 'resolved', 'revisiting', 'closed', 'suspended', 'referred', 'declined', 'withdrawn',
] as const;
export type ClueState = (typeof CLUE_STATES)[number];

/** Not open: nothing is due any more except duties to tell somebody. */
export const ENDED_STATES = ['closed', 'declined', 'withdrawn'] as const satisfies readonly ClueState[];

export const isOpen = (state: ClueState): boolean => !(ENDED_STATES as readonly ClueState[]).includes(state);

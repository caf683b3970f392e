// The states of a clue, their stages for people and their Chinese labels.

export const CLUE_STATES = [
  'received',
  'assigned',
  'verifying',
  'mediating',
  'performing',
  'resolved',
  'revisiting',
  'closed',
  'suspended',
  'referred',
  'declined',
  'withdrawn',
] as const;
export type ClueState = (typeof CLUE_STATES)[number];

/** Not open: nothing is due any more except duties to tell somebody. */
export const ENDED_STATES = ['closed', 'declined', 'withdrawn'] as const satisfies readonly ClueState[];

export const isOpen = (state: ClueState): boolean => !(ENDED_STATES as readonly ClueState[]).includes(state);

export type Stage = 'assign' | 'verify' | 'mediate' | 'resolve' | 'close';

const STAGES: Readonly<Record<ClueState, Stage | null>> = {
  received: 'assign',
  assigned: 'assign',
  verifying: 'verify',
  mediating: 'mediate',
  performing: 'mediate',
  resolved: 'resolve',
  revisiting: 'resolve',
  closed: 'close',
  suspended: null,
  referred: null,
  declined: 'close',
  withdrawn: 'close',
};

/** The stage that people speak of; null while it stands or lies elsewhere. */
export const stageOf = (state: ClueState): Stage | null => STAGES[state];

// How an office has worked so far: how long a clue stays in a state, where it goes from there, how many come. Learnt from the database's own
// history; where there is too little of it a plain default stands in, and is named.
import type { ClueState } from '../../../workflows/states.ts';

/** What can be done next in a state, with how often it was done. */
export interface Turn {
  readonly type: string;
  /** The state that it led to. */
  readonly to: string;
  readonly count: number;
}

export interface Observed {
  /** Calendar days between arriving in a state and leaving it, as evenly spaced quantiles, and how many stays they rest on. */
  readonly stays: readonly { readonly state: string; readonly days: readonly number[]; readonly count: number }[];
  readonly turns: readonly (Turn & { readonly from: string })[];
  /** New clues of a unit in the last `days` days. */
  readonly arrivals: readonly { readonly unit: string; readonly region: string; readonly count: number }[];
  readonly arrivalDays: number;
}

export interface Habits {
  readonly stayIn: (state: ClueState) => readonly number[];
  readonly turnsIn: (state: ClueState) => readonly { readonly what: string; readonly weight: number }[];
  /** Clues a day, by the office that gets them. */
  readonly arrivals: readonly { readonly unit: string; readonly region: string; readonly aDay: number }[];
  /** What rests on a default, in words. */
  readonly defaults: readonly string[];
}

/** Fewer than so many say nothing. */
const ENOUGH = 20;

/** Days, as five quantiles. The product's own plain assumption; verified by nothing. */
const STAYS: Readonly<Partial<Record<ClueState, readonly number[]>>> = {
  received: [0, 0.5, 1, 1, 2],
  assigned: [0, 0.5, 1, 1, 2],
  verifying: [1, 3, 6, 9, 15],
  mediating: [1, 2, 4, 7, 12],
  performing: [3, 8, 14, 20, 30],
  resolved: [0, 1, 1, 2, 4],
  revisiting: [1, 2, 3, 4, 7],
  referred: [1, 2, 4, 7, 14],
};

const TURNS: Readonly<Partial<Record<ClueState, readonly Turn[]>>> = {
  received: [{ type: 'assign', to: 'assigned', count: 1 }],
  assigned: [
    { type: 'accept', to: 'verifying', count: 95 },
    { type: 'return', to: 'received', count: 5 },
  ],
  verifying: [
    { type: 'establish', to: 'mediating', count: 40 },
    { type: 'notEstablish', to: 'resolved', count: 50 },
    { type: 'decline', to: 'declined', count: 7 },
    { type: 'refer', to: 'referred', count: 3 },
  ],
  mediating: [
    { type: 'agree', to: 'performing', count: 80 },
    { type: 'mediationFail', to: 'verifying', count: 20 },
  ],
  performing: [
    { type: 'conclude', to: 'resolved', count: 85 },
    { type: 'default', to: 'verifying', count: 15 },
  ],
  resolved: [
    { type: 'approve', to: 'revisiting', count: 95 },
    { type: 'reject', to: 'verifying', count: 5 },
  ],
  revisiting: [
    { type: 'revisit', to: 'closed', count: 80 },
    { type: 'revisit', to: 'revisiting', count: 15 },
    { type: 'revisit', to: 'verifying', count: 5 },
  ],
  referred: [{ type: 'referBack', to: 'received', count: 1 }],
};

const states = Object.keys(STAYS) as ClueState[];

const known = (state: ClueState, observed: Observed): readonly Turn[] => {
  const plain = TURNS[state] ?? [];
  // Only what the model plays: others (withdrawals, elevations …) happen without anybody's work.
  const found = observed.turns.filter(
    (turn) => turn.from === state && plain.some((one) => one.type === turn.type && one.to === turn.to),
  );
  return found.reduce((sum, { count }) => sum + count, 0) >= ENOUGH ? found : plain;
};

/** A clock that ran less often than enough is missed in one of ten runs: a plain assumption. */
const MISSED = 0.1;

export const missedShare = (found: { readonly runs: number; readonly missed: number } | undefined): number =>
  found === undefined || found.runs < ENOUGH ? MISSED : found.missed / found.runs;

/** What is known of an office, with what had to be assumed. */
export const learn = (observed: Observed): Habits => {
  const stays = new Map(
    observed.stays.filter(({ count }) => count >= ENOUGH).map(({ state, days }) => [state, days] as const),
  );
  const turns = new Map(states.map((state) => [state, known(state, observed)] as const));
  const arrived = observed.arrivals.reduce((sum, { count }) => sum + count, 0);
  const assumed = (of: (state: ClueState) => boolean): string => states.filter(of).join(', ');
  const noStay = assumed((state) => !stays.has(state));
  const noTurn = assumed((state) => turns.get(state) === TURNS[state]);
  return {
    stayIn: (state) => stays.get(state) ?? STAYS[state] ?? [0],
    turnsIn: (state) =>
      (turns.get(state) ?? []).map(({ type, to, count }) => ({ what: `${type} ${to}`, weight: count })),
    arrivals:
      arrived >= ENOUGH
        ? observed.arrivals.map(({ unit, region, count }) => ({ unit, region, aDay: count / observed.arrivalDays }))
        : [],
    defaults: [
      ...(noStay === '' ? [] : [`how long a clue stays in: ${noStay}`]),
      ...(noTurn === '' ? [] : [`where a clue goes from: ${noTurn}`]),
      ...(arrived >= ENOUGH
        ? []
        : [`no new clues arrive: only ${arrived} came in the last ${observed.arrivalDays} days`]),
    ],
  };
};

// How an office has worked so far: how long a clue stays in a state, where it goes from there, how many come. Learnt from the database's own
// history; where there is too little of it a plain default stands in, and is named.
import type { ClueState } from '../../../workflows/states.ts';
import { COURSE_PLACES, courseOf, type Fork } from './courses.ts';

/** What can be done next in a state, with how often it was done. */
export interface Turn {
  readonly type: string;
  /** The state that it led to. */
  readonly to: string;
  readonly count: number;
}

type Beside<T> = T & { readonly kind: string; readonly state: string };

export interface Observed {
  /** Calendar days between arriving in a state and leaving it, as evenly spaced quantiles, and how many stays they rest on. */
  readonly stays: readonly { readonly state: string; readonly days: readonly number[]; readonly count: number }[];
  readonly turns: readonly (Turn & { readonly from: string })[];
  /** The same of proceedings, by kind and state. */
  readonly beside: {
    readonly stays: readonly Beside<{ readonly days: readonly number[]; readonly count: number }>[];
    readonly turns: readonly Beside<{ readonly type: string; readonly count: number }>[];
  };
  /** New clues of a unit in the last `days` days. */
  readonly arrivals: readonly { readonly unit: string; readonly region: string; readonly count: number }[];
  readonly arrivalDays: number;
}

export interface Habits {
  readonly stayIn: (state: ClueState) => readonly number[];
  readonly turnsIn: (state: ClueState) => readonly { readonly what: string; readonly weight: number }[];
  /** Null where the history says too little. */
  readonly stayBeside: (kind: string, state: string) => readonly number[] | null;
  readonly courseOf: (kind: string, state: string) => readonly Fork[];
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

const total = (turns: readonly { readonly count: number }[]): number =>
  turns.reduce((sum, { count }) => sum + count, 0);

/** The usual road with the weights of the history, where it was taken often enough. */
const learntCourse = (kind: string, state: string, { beside }: Observed): readonly Fork[] => {
  const usual = courseOf(kind, state);
  const found = beside.turns.filter(
    (turn) => turn.kind === kind && turn.state === state && usual.some(({ type }) => type === turn.type),
  );
  if (total(found) < ENOUGH) return usual;
  const times = new Map(found.map(({ type, count }) => [type, count]));
  // What only needs its condition to hold, or was never seen yet, stays possible.
  return usual.map((fork) => ({
    ...fork,
    weight: fork.weight > MOSTLY ? fork.weight : (times.get(fork.type) ?? 0.01),
  }));
};

/** A weight above this is no share: the event is taken whenever it is possible. */
const MOSTLY = 1000;

const learnBeside = (observed: Observed) => {
  const stays = new Map(
    observed.beside.stays
      .filter(({ count }) => count >= ENOUGH)
      .map(({ kind, state, days }) => [`${kind} ${state}`, days] as const),
  );
  const courses = new Map(
    COURSE_PLACES.map((place) => {
      const [kind = '', state = ''] = place.split(' ');
      return [place, learntCourse(kind, state, observed)] as const;
    }),
  );
  return {
    stayBeside: (kind: string, state: string) => stays.get(`${kind} ${state}`) ?? null,
    courseOf: (kind: string, state: string) => courses.get(`${kind} ${state}`) ?? [],
    known: stays.size,
  };
};

/** What is known of an office, with what had to be assumed. */
export const learn = (observed: Observed): Habits => {
  const stays = new Map(
    observed.stays.filter(({ count }) => count >= ENOUGH).map(({ state, days }) => [state, days] as const),
  );
  const turns = new Map(states.map((state) => [state, known(state, observed)] as const));
  const arrived = observed.arrivals.reduce((sum, { count }) => sum + count, 0);
  const assumed = (of: (state: ClueState) => boolean): string => states.filter(of).join(', ');
  const { known: knownBeside, ...beside } = learnBeside(observed);
  const noStay = assumed((state) => !stays.has(state));
  const noTurn = assumed((state) => turns.get(state) === TURNS[state]);
  return {
    ...beside,
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
      ...(knownBeside >= COURSE_PLACES.length
        ? []
        : [
            `how proceedings go on in ${COURSE_PLACES.length - knownBeside} of ${COURSE_PLACES.length} places; none begins anew`,
          ]),
      ...(arrived >= ENOUGH
        ? []
        : [`no new clues arrive: only ${arrived} came in the last ${observed.arrivalDays} days`]),
    ],
  };
};

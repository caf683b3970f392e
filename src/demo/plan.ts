// The whole campaign as it will be played: what comes when, who does what in which slot. Made from figures and a seed alone, so that
// every run, also one that was interrupted, plays the very same.
import type { ClueData } from '../domain/delivery.ts';
import type { Collection } from '../../workflows/proceedings/catalogue.ts';
import { handler, supervisor } from './cast.ts';
import type { Input, Move, Role } from './moves.ts';
import type { Random } from './random.ts';
import type { Timeline } from './timeline.ts';

export interface Step {
  /** Index of the slot. */
  readonly at: number;
  readonly by: string;
  readonly type: string;
  readonly input: Input;
  /** The unit whose handlers the input speaks of. */
  readonly unit: string;
}

export type Opening =
  | { readonly how: 'webhook'; readonly data: ClueData }
  | { readonly how: 'typed'; readonly by: string; readonly data: ClueData; readonly channel: string }
  | {
      readonly how: 'finding';
      readonly by: string;
      readonly inspection: string;
      readonly visit: string;
      readonly input: object;
    }
  | {
      readonly how: 'opened';
      readonly by: string;
      readonly collection: Collection;
      readonly kind: string;
      readonly input: Input;
    }
  /** A case that its clue's `file` proposed. */
  | { readonly how: 'filed'; readonly clue: string };

/** A clue or a proceeding, from its opening to its last step. */
export interface Matter {
  readonly key: string;
  /** The slot it is opened in. */
  readonly at: number;
  readonly unit: string;
  readonly opening: Opening;
  readonly steps: readonly Step[];
}

/** What the platform says to a clue later. */
export interface Saying {
  readonly at: number;
  readonly clue: string;
  readonly type: 'clue.supplemented' | 'clue.withdrawn';
  readonly text: string;
}

export interface Visit {
  readonly key: string;
  readonly subject: 'employer' | 'project';
  readonly name: string;
  readonly creditCode?: string;
  readonly funding?: string;
  readonly region: string;
  readonly visitedOn: string;
  readonly arrears: boolean;
  readonly owedFen: number;
  readonly workers: number;
}

export interface Visits {
  readonly at: number;
  readonly by: string;
  readonly inspection: string;
  readonly visits: readonly Visit[];
}

export interface Plan {
  readonly matters: readonly Matter[];
  readonly sayings: readonly Saying[];
  readonly visits: readonly Visits[];
}

/** Chance and time, handed to everything that plans. */
export interface Planning {
  readonly random: Random;
  readonly timeline: Timeline;
}

const HOUSING_CLERK = 'clerk-630102-housing';

const actor = (by: Role, unit: string): string => {
  if (by === 'S') return supervisor(unit);
  if (by === 'D') return unit === '630102' ? HOUSING_CLERK : supervisor(unit);
  return handler(unit, by);
};

export const lengthOf = (moves: readonly { readonly gap: number }[]): number =>
  moves.reduce((sum, one) => sum + one.gap, 0);

/** Puts the moves of a path into slots, the first after the slot in which the clue came. */
export const scheduled = (timeline: Timeline, moves: readonly Move[], cameIn: number, unit: string): Step[] => {
  let at = timeline.later(cameIn + 1, 0);
  return moves.map(({ gap, by, type, input, unit: movedTo }) => {
    at = timeline.later(at, gap);
    const here = movedTo ?? unit;
    return { at, by: actor(by, here), type, input, unit: here };
  });
};

/** Steps of a proceeding by named people; what would come after the campaign's end is left out: it is still under way then. */
export const following = (
  timeline: Timeline,
  from: number,
  unit: string,
  moves: readonly (readonly [gap: number, by: string, type: string, input?: Input])[],
): Step[] => {
  const steps: Step[] = [];
  let at = from;
  for (const [gap, by, type, input] of moves) {
    if (timeline.latestFor(gap) < at) break;
    at = timeline.later(at, gap);
    steps.push({ at, by, type, input: input ?? (() => ({})), unit });
  }
  return steps;
};

/** The slot of a matter's first step of a type. */
export const stepAt = (matter: Matter, type: string): number => {
  const step = matter.steps.find((found) => found.type === type);
  if (step === undefined) throw new Error(`${matter.key} has no step '${type}'`);
  return step.at;
};

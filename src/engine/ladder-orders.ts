// What a step of the ladder orders, said by the system in the same write as the step. Urging, supervising and elevating belong to
// the default ladder; assigning and stating a default are done by the system only where a profile's ladder orders them.
import type { ClueRules } from '../domain/clue-rules.ts';
import { businessDate } from '../domain/business-date.ts';
import type { LadderStep } from '../domain/deadline.ts';
import { contextOf, say, type Draft } from '../domain/move.ts';
import type { ClueRecord } from '../domain/records.ts';
import { readMembers, type Member } from '../store/organisation.ts';
import type { ClueRead } from '../store/reads.ts';
import type { Engine } from './engine.ts';
import { unfitness } from './facts.ts';

export const SYSTEM = 'system';

/** Two inspectors work on a clue (Decree 423 art. 16). */
const PAIR = 2;

/** Names the two fit handlers of the clue's office who have least in hand; null when it has no two. They then have one more in hand. */
export type Hands = (clue: ClueRecord) => readonly string[] | null;

const ordersAssignment = (engine: Engine, read: ClueRead): boolean =>
  read.clue.state === 'received' &&
  engine
    .rulesFor(read.clue.region)
    .clocks.rules.filter((rule) => rule.id === 'dispatch')
    .some((rule) => engine.packages.ladder(rule.ladder).steps.some((step) => step.order === 'assign'));

/** Reads, for all these clues at once, the people of the offices whose ladders let the system assign. */
export const handsFor = async (engine: Engine, reads: readonly ClueRead[], now: string): Promise<Hands> => {
  const units = new Set(reads.filter((read) => ordersAssignment(engine, read)).map((read) => read.clue.unit));
  const members = units.size === 0 ? [] : await readMembers(engine.pool, [...units], [], businessDate(now));
  const load = new Map(members.map((member) => [member.username, member.load]));
  const inHand = (member: Member): number => load.get(member.username) ?? 0;
  return (clue) => {
    const pair = members
      .filter((member) => unfitness(member, clue, clue.unit) === null)
      .sort((a, b) => inHand(a) - inHand(b) || a.username.localeCompare(b.username))
      .slice(0, PAIR);
    if (pair.length < PAIR) return null;
    for (const member of pair) load.set(member.username, inHand(member) + 1);
    return pair.map((member) => member.username);
  };
};

const elevated = (draft: Draft, to: 'city' | 'province', rules: ClueRules, now: string): Draft => {
  const unit = rules.elevationTarget(draft.clue, to);
  if (unit === null) return draft;
  const input = { unit, reason: true };
  return say(draft, { type: 'elevate', input, facts: { fromUnit: draft.clue.unit }, by: SYSTEM }, rules, now);
};

/** A clue that came back, the third time above all, is assigned by a person. */
const assigned = (draft: Draft, rules: ClueRules, hands: Hands, now: string): Draft => {
  const { clue } = draft;
  if (clue.state !== 'received' || contextOf(clue, rules.machines.clues).returns > 0) return draft;
  const handlers = hands(clue);
  if (handlers === null) return draft;
  const input = { unit: clue.unit, handlers };
  return say(draft, { type: 'assign', input, facts: { fromUnit: clue.unit }, by: SYSTEM }, rules, now);
};

/** What the step orders, done; where it has no object any more the draft as it was. */
export const ordered = (draft: Draft, step: LadderStep, rules: ClueRules, hands: Hands, now: string): Draft => {
  const { order } = step;
  if (order === undefined || (order === 'default' && draft.clue.state !== 'performing')) return draft;
  if (order === 'elevate') return elevated(draft, step.elevateTo ?? 'city', rules, now);
  if (order === 'assign') return assigned(draft, rules, hands, now);
  return say(draft, { type: order, input: { reason: true }, facts: {}, by: SYSTEM }, rules, now);
};

// The machine walked through, breadth first: every state is reached, none is a dead end, and in every open state a clock runs.
import { describe, expect, test } from '@jest/globals';
import { EVENT_TYPES, exemplar } from '../../workflows/exemplars.ts';
import type { ClueContext } from '../../workflows/context.ts';
import { CLUE_STATES, ENDED_STATES, isOpen, type ClueState } from '../../workflows/states.ts';
import type { Draft } from '../../src/domain/move.ts';
import { registered, saidAt, type Said } from '../support/machine.ts';

const AT = '2021-11-01T01:00:00.000Z';

/** Variants of an event that lead elsewhere than its exemplar. */
const variants = (type: (typeof EVENT_TYPES)[number], context: ClueContext, seq: number): Said[] => {
  const plain = exemplar(type, context, seq) as unknown as Said;
  switch (type) {
    case 'refer':
      return [plain, { ...plain, facts: { targetKind: 'department', fromUnit: context.unit } }];
    case 'reopen':
      return [plain, { ...plain, facts: { validPair: false } }];
    case 'revisit':
      return [
        plain,
        { ...plain, input: { reached: true, satisfied: false, note: true } },
        { ...plain, input: { reached: false, note: true } },
      ];
    case 'pay':
      return [
        plain,
        {
          ...plain,
          input: {
            ...plain.input,
            amountFen: Math.max(1, (context.agreedFen ?? context.verifiedFen ?? context.claimedFen) - context.paidFen),
          },
        },
      ];
    default:
      return [plain];
  }
};

/** What decides about the ways that are open: numbers and names are left out, so that the walk ends. */
const place = ({ clue }: Draft): string => {
  const context = clue.context as ClueContext;
  return JSON.stringify([
    clue.state,
    context.handlers.length > 0,
    Math.min(context.returns, 3),
    context.arbitrated,
    context.contacts > 0,
    context.paidFen > 0,
    context.paidFen >= (context.agreedFen ?? context.verifiedFen ?? context.claimedFen),
    context.revisitsMissed,
    context.suspendedFrom,
    context.beforeDuplicate?.state ?? null,
    context.referredTo !== null,
    context.elevated,
    context.orders.length > 0,
    context.requests.length > 0,
  ]);
};

const MOST_PLACES = 4000;

interface Walked {
  readonly drafts: readonly Draft[];
  /** Places reached from each place. */
  readonly next: ReadonlyMap<string, ReadonlySet<string>>;
}

const walk = (): Walked => {
  const first = registered(AT);
  const seen = new Map<string, Draft>([[place(first), first]]);
  const next = new Map<string, Set<string>>();
  const queue: Draft[] = [first];
  for (let draft = queue.shift(); draft !== undefined && seen.size < MOST_PLACES; draft = queue.shift()) {
    const here = place(draft);
    const reached = new Set<string>();
    next.set(here, reached);
    for (const said of EVENT_TYPES.flatMap((type) =>
      variants(type, draft.clue.context as ClueContext, draft.clue.version + 1),
    )) {
      const moved = saidAt({ ...draft, history: [], outbox: [] }, said, AT);
      if (moved === null) continue;
      const there = place(moved);
      reached.add(there);
      if (seen.has(there)) continue;
      seen.set(there, moved);
      queue.push(moved);
    }
  }
  return { drafts: [...seen.values()], next };
};

const walked = walk();
const stateOf = (name: string): ClueState => (JSON.parse(name) as [ClueState])[0];

describe('walking through the machine', () => {
  test('reaches every state', () => {
    expect([...new Set(walked.drafts.map((draft) => draft.clue.state))].sort()).toEqual([...CLUE_STATES].sort());
  });

  test('finds no dead end: from every place that was left an end is reached', () => {
    const ends = new Set(
      [...walked.next.keys()].filter((name) => (ENDED_STATES as readonly string[]).includes(stateOf(name))),
    );
    const leading = new Set(ends);
    for (let grown = true; grown;) {
      grown = false;
      for (const [name, reached] of walked.next) {
        if (!leading.has(name) && [...reached].some((there) => leading.has(there))) {
          leading.add(name);
          grown = true;
        }
      }
    }
    expect([...walked.next.keys()].filter((name) => !leading.has(name))).toEqual([]);
  });

  test('finds in every open state at least one clock that runs', () => {
    const silent = walked.drafts.filter(
      (draft) =>
        isOpen(draft.clue.state) &&
        !draft.deadlines.some((deadline) => deadline.state === 'open' && deadline.dueAt !== null),
    );
    expect(silent.map(place)).toEqual([]);
  });

  test('finds in every open state at least one task for somebody', () => {
    const idle = walked.drafts.filter(
      (draft) => isOpen(draft.clue.state) && !draft.tasks.some((task) => task.state === 'open'),
    );
    expect(idle.map(place)).toEqual([]);
  });
});

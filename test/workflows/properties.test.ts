// Whatever is said to a clue, in whatever order: its invariants hold, and its history gives it back.
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { replay } from '../../workflows/catalogue.ts';
import type { ClueContext } from '../../workflows/context.ts';
import type { ClueEventType } from '../../workflows/events.ts';
import { exemplar } from '../../workflows/exemplars.ts';
import { ceilingFen } from '../../workflows/money.ts';
import { possibleEvents } from '../../workflows/possible.ts';
import { isOpen } from '../../workflows/states.ts';
import type { Draft } from '../../src/domain/move.ts';
import { registered, RULES, saidAt, type Said } from '../support/machine.ts';

const START = Date.parse('2021-11-01T01:00:00.000Z');
const HOUR = 3_600_000;

interface Step {
  /** Picks among what is possible where the clue stands. */
  readonly pick: number;
  readonly amount: number;
  readonly flag: boolean;
  readonly other: boolean;
  readonly hours: number;
}

// Events of the way forward more often, so that sequences come far.
const FORWARD: readonly string[] = [
  'assign',
  'accept',
  'contact',
  'establish',
  'agree',
  'pay',
  'conclude',
  'approve',
  'revisit',
  'resume',
  'referBack',
];

const step = (): fc.Arbitrary<Step> =>
  fc.record({
    pick: fc.nat(),
    amount: fc.integer({ min: -10, max: 120_000 }),
    flag: fc.boolean(),
    other: fc.boolean(),
    hours: fc.integer({ min: 0, max: 90 }),
  });

const typeOf = ({ pick }: Step, draft: Draft): ClueEventType => {
  const possible = possibleEvents(draft.clue.state, draft.clue.context as ClueContext);
  const forward = possible.filter((type) => FORWARD.includes(type));
  const weighted = [...possible, ...Array.from({ length: 6 }, () => forward).flat()];
  return weighted[pick % weighted.length] ?? 'supplement';
};

/** An event of this type that fits the clue, varied by what was drawn. */
const sayingOf = (one: Step, draft: Draft): Said => {
  const { amount, flag, other } = one;
  const type = typeOf(one, draft);
  const context = draft.clue.context as ClueContext;
  const plain = exemplar(type, context, draft.clue.version + 1) as unknown as Said;
  switch (type) {
    case 'pay':
      return {
        ...plain,
        input: { ...plain.input, amountFen: amount, workers: 1, ...(flag ? { reason: true } : { reason: undefined }) },
      };
    case 'establish':
      return { ...plain, input: { verifiedFen: Math.abs(amount), workers: 2 } };
    case 'agree':
      return { ...plain, input: { amountFen: Math.abs(amount), workers: 2, payBy: '2022-01-10' } };
    case 'supplement':
      return { ...plain, input: { note: true, ...(flag ? { claimedFen: Math.abs(amount), workers: 2 } : {}) } };
    case 'refer':
      return { ...plain, facts: { targetKind: flag ? 'unit' : 'department', fromUnit: context.unit } };
    case 'revisit':
      return { ...plain, input: { reached: flag, ...(flag ? { satisfied: other } : {}), note: true } };
    case 'reopen':
      return { ...plain, facts: { validPair: flag } };
    case 'contact':
      return {
        ...plain,
        input: { ...plain.input, outcome: flag ? 'reached' : 'notReached' },
        facts: { on: other ? '2021-11-02' : '2021-11-03' },
      };
    default:
      return plain;
  }
};

interface Moment {
  readonly before: Draft;
  readonly after: Draft;
  readonly said: Said;
}

/** Everything that the machine took, in order. */
const play = (steps: readonly Step[]): { readonly end: Draft; readonly moments: readonly Moment[] } => {
  let now = START;
  let draft = registered(new Date(now).toISOString());
  const moments: Moment[] = [];
  for (const one of steps) {
    now += one.hours * HOUR;
    const said = sayingOf(one, draft);
    const moved = saidAt(draft, said, new Date(now).toISOString());
    if (moved === null) continue;
    moments.push({ before: draft, after: moved, said });
    draft = moved;
  }
  return { end: draft, moments };
};

const contextOf = (draft: Draft): ClueContext => draft.clue.context as ClueContext;
const hold = (property: (played: ReturnType<typeof play>) => void): void => {
  fc.assert(
    fc.property(fc.array(step(), { minLength: 5, maxLength: 40 }), (steps) => property(play(steps))),
    { numRuns: 400, seed: 20211101 },
  );
};

describe('whatever is said', () => {
  test('money is never negative, and amounts paid are what the payments that stand add up to', () => {
    hold(({ moments }) => {
      for (const { after } of moments) {
        const context = contextOf(after);
        const standing = context.payments.filter((payment) => !payment.corrected);
        expect(context.paidFen).toBe(standing.reduce((sum, payment) => sum + payment.amountFen, 0));
        expect(context.workersPaid).toBe(standing.reduce((sum, payment) => sum + payment.workers, 0));
        for (const amount of [
          context.paidFen,
          context.workersPaid,
          context.claimedFen,
          context.verifiedFen ?? 0,
          context.agreedFen ?? 0,
        ])
          expect(amount).toBeGreaterThanOrEqual(0);
      }
    });
  });

  test('nobody books more than was agreed, else ordered, else verified, else claimed, without a reason', () => {
    let booked = 0;
    hold(({ moments }) => {
      for (const { before, after, said } of moments) {
        if (said.type !== 'pay') continue;
        booked += 1;
        const allowed =
          contextOf(after).paidFen <= ceilingFen(contextOf(before)) ||
          (said.input as { reason?: true }).reason === true;
        expect(allowed).toBe(true);
      }
    });
    expect(booked).toBeGreaterThan(100);
  });

  test('more is paid than is owed only where a reason was given, or what is owed became less afterwards', () => {
    hold(({ moments }) => {
      for (const { after } of moments) {
        const context = contextOf(after);
        expect(context.paidFen <= ceilingFen(context) || context.excess).toBe(true);
      }
    });
  });

  test('a clue is closed only with conclusion, public reply and contact, duplicates apart', () => {
    let closed = 0;
    hold(({ moments }) => {
      for (const { after } of moments) {
        if (after.clue.state !== 'closed' || after.clue.duplicateOf !== null) continue;
        closed += 1;
        expect(after.clue.conclusion).not.toBeNull();
        expect(after.clue.publicReply).not.toBeNull();
        expect(contextOf(after).contacts).toBeGreaterThan(0);
      }
    });
    expect(closed).toBeGreaterThan(15);
  });

  test('what has ended has no clock except duties to tell somebody', () => {
    hold(({ moments }) => {
      for (const { after } of moments) {
        if (isOpen(after.clue.state)) continue;
        const open = after.deadlines.filter((deadline) => deadline.state === 'open').map((deadline) => deadline.clock);
        expect(open.filter((clock) => clock !== 'notice')).toEqual([]);
      }
    });
  });

  test('a clock stands still exactly in the states that its rule names', () => {
    hold(({ moments }) => {
      for (const { after } of moments) {
        for (const deadline of after.deadlines.filter((one) => one.state === 'open')) {
          const rule = RULES.clocks.rules.find((one) => one.id === deadline.clock);
          expect([deadline.clock, after.clue.state, deadline.dueAt === null]).toEqual([
            deadline.clock,
            after.clue.state,
            rule?.standsStillIn.includes(after.clue.state) === true,
          ]);
        }
      }
    });
  });

  test('runs and tasks have ids of their own, and a clock that is no duty runs once at a time', () => {
    hold(({ end }) => {
      expect(new Set(end.deadlines.map((deadline) => deadline.id)).size).toBe(end.deadlines.length);
      expect(new Set(end.tasks.map((task) => task.id)).size).toBe(end.tasks.length);
      const keys = end.tasks.filter((task) => task.state === 'open').map((task) => task.key);
      expect(new Set(keys).size).toBe(keys.length);
      const single = end.deadlines
        .filter((deadline) => deadline.state === 'open' && deadline.about === null)
        .map((deadline) => deadline.clock);
      expect(new Set(single).size).toBe(single.length);
    });
  });

  test('its history, folded, gives the clue', () => {
    hold(({ end }) => {
      const rows = end.history.map((row) => ({
        ...row,
        input: JSON.parse(JSON.stringify(row.input)) as Record<string, unknown>,
      }));
      const { state, context, version } = replay('clue', rows);
      expect({ state, context, version }).toEqual({ version: 1, state: end.clue.state, context: end.clue.context });
    });
  });
});

describe('every open clock', () => {
  const sayingsFor = (draft: Draft, id: string): Said[] => {
    const context = contextOf(draft);
    return possibleEvents(draft.clue.state, context).flatMap((type): Said[] => {
      const plain = exemplar(type, context, draft.clue.version + 1) as unknown as Said;
      if (type === 'contact') return [plain, { ...plain, facts: { on: '2021-11-02', meets: id } }];
      if (type === 'answer')
        return context.orders.map((order) => ({ ...plain, input: { order: order.id, text: true } }));
      if (type === 'pay')
        return [{ ...plain, input: { ...plain.input, amountFen: Math.max(1, ceilingFen(context) - context.paidFen) } }];
      return [plain];
    });
  };
  const stateOf = (draft: Draft, id: string): string | undefined =>
    draft.deadlines.find((deadline) => deadline.id === id)?.state;
  const place = (draft: Draft): string => {
    const { contacts, handlers, paidFen, suspendedFrom } = contextOf(draft);
    return [draft.clue.state, contacts > 0, handlers.length > 0, paidFen > 0, suspendedFrom].join();
  };

  /** How many events it takes until the run is met, over the way forward; null when it cannot be. */
  const eventsUntilMet = (start: Draft, id: string): number | null => {
    const seen = new Set([place(start)]);
    let places = [start];
    for (let events = 1; events <= 6 && places.length > 0; events += 1) {
      const next: Draft[] = [];
      for (const draft of places) {
        for (const said of sayingsFor(draft, id)) {
          const moved = saidAt(draft, said, draft.clue.updatedAt);
          if (moved === null) continue;
          const state = stateOf(moved, id);
          if (state === 'met' || state === 'missed') return events;
          if (state !== 'open' || !FORWARD.includes(said.type) || seen.has(place(moved))) continue;
          seen.add(place(moved));
          next.push(moved);
        }
      }
      places = next;
    }
    return null;
  };

  test('can be met from where the clue stands, mostly by its next event, else over the way forward', () => {
    const found = new Map<string, number | null>();
    fc.assert(
      fc.property(fc.array(step(), { minLength: 1, maxLength: 30 }), (steps) => {
        const { end } = play(steps);
        for (const deadline of end.deadlines.filter((one) => one.state === 'open')) {
          const name = `${deadline.clock} in ${place(end)}`;
          if (!found.has(name)) found.set(name, eventsUntilMet(end, deadline.id));
        }
      }),
      { numRuns: 400, seed: 20211101 },
    );
    expect([...found].filter(([, events]) => events === null).map(([name]) => name)).toEqual([]);
    const direct = [...found.values()].filter((events) => events === 1).length;
    expect(direct / found.size).toBeGreaterThan(0.7);
  }, 60_000);
});

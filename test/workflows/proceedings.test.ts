// Every kind of proceeding by its definition: reachable, without dead ends, with a label, a right and a schema for all that people send.
import { describe, expect, test } from '@jest/globals';
import {
  ALWAYS_LABELS,
  beginProceeding,
  eventsFrom,
  stepProceeding,
  waysOf,
  type Definition,
} from '../../workflows/proceeding.ts';
import {
  COLLECTIONS,
  collectionOf,
  currentVersion,
  madeOf,
  PROCEEDING_KINDS,
} from '../../workflows/proceedings/catalogue.ts';
import { OPENINGS, proceedingInput } from '../../src/domain/proceeding-inputs.ts';
import { everProceeds, openers } from '../../src/domain/proceeding-rights.ts';
import type { Relation } from '../../src/domain/permission.ts';

/** What time and the payments of the clues say; no person sends it. */
const OF_THE_SYSTEM = ['deadlinePassed', 'paid'];

/** What may still be said to a proceeding that has ended. */
const AFTER_THE_END = ['note', 'correctPublication', 'recoverEmergencyFund'];

const EVERYBODY: ReadonlySet<Relation> = new Set(['H', 'S', 'U', 'O', 'D', 'C']);
const definitionOf = (kind: (typeof PROCEEDING_KINDS)[number]): Definition =>
  madeOf(kind, currentVersion(kind)).definition;

/** States that some chain of events leads to, conditions aside. */
const reached = (definition: Definition, from: string): ReadonlySet<string> => {
  const seen = new Set([from]);
  const queue = [from];
  for (let state = queue.pop(); state !== undefined; state = queue.pop()) {
    for (const type of eventsFrom(definition, state))
      for (const way of waysOf(definition, state, type))
        if (way.to !== undefined && way.to !== 'cameFrom' && !seen.has(way.to)) {
          seen.add(way.to);
          queue.push(way.to);
        }
  }
  return seen;
};

describe.each(PROCEEDING_KINDS.map((kind) => [kind] as const))('%s', (kind) => {
  const definition = definitionOf(kind);

  test('reaches every state, and from every open one an end', () => {
    expect([...reached(definition, definition.initial)].sort()).toEqual(Object.keys(definition.states).sort());
    for (const state of Object.keys(definition.states).filter((found) => !definition.ended.includes(found))) {
      const ends = [...reached(definition, state)].filter((found) => definition.ended.includes(found));
      const goesBack = eventsFrom(definition, state).some((type) =>
        waysOf(definition, state, type).some((way) => way.to === 'cameFrom'),
      );
      expect({ state, ends: ends.length > 0 || goesBack }).toEqual({ state, ends: true });
    }
  });

  test('has a label, a schema and somebody to send it for every event', () => {
    for (const state of Object.keys(definition.states))
      for (const type of eventsFrom(definition, state)) {
        if (OF_THE_SYSTEM.includes(type)) continue;
        expect({ type, label: (definition.events[type] ?? ALWAYS_LABELS[type]) !== undefined }).toEqual({
          type,
          label: true,
        });
        expect({ type, schema: proceedingInput(kind, type) !== undefined }).toEqual({ type, schema: true });
        expect({ type, sent: everProceeds(kind, type, EVERYBODY) }).toEqual({ type, sent: true });
      }
    for (const type of Object.keys(definition.events))
      expect({
        type,
        somewhere: Object.keys(definition.states).some((state) => eventsFrom(definition, state).includes(type)),
      }).toEqual({
        type,
        somewhere: true,
      });
  });

  test('is opened by somebody, and nothing that has ended takes more than a note or a correction', () => {
    expect(OPENINGS[kind]).toBeDefined();
    expect(openers(kind).length).toBeGreaterThan(0);
    for (const state of definition.ended)
      for (const type of eventsFrom(definition, state)) expect(AFTER_THE_END).toContain(type);
  });

  test('remembers what its ways keep, and only what its inputs can bring', () => {
    for (const state of Object.keys(definition.states))
      for (const type of eventsFrom(definition, state))
        for (const way of waysOf(definition, state, type))
          for (const field of way.keeps ?? []) {
            const { properties } = proceedingInput(kind, type) as unknown as {
              properties: Record<string, Record<string, unknown>>;
            };
            expect({ type, field, known: properties[field] !== undefined }).toEqual({ type, field, known: true });
            // A person's words are sealed and never remembered.
            expect({ type, field, sealed: properties[field]?.['x-sealed'] ?? false }).toEqual({
              type,
              field,
              sealed: false,
            });
          }
  });
});

test('the machine takes exactly what the definition says', () => {
  for (const kind of PROCEEDING_KINDS) {
    const made = madeOf(kind, currentVersion(kind));
    const begun = beginProceeding(made, {
      unit: '630102',
      handlers: [],
      receiver: null,
      clues: [],
      fields: {},
      by: 'x',
    });
    const event = (type: string) => ({
      type,
      input: {},
      facts: { on: '2021-11-01' },
      by: 'x',
      at: '2021-11-01T00:00:00.000Z',
      seq: 2,
    });
    for (const state of Object.keys(made.definition.states)) {
      expect(stepProceeding(made, state, begun.context, event('nonsense'))).toBeNull();
      const taken = stepProceeding(made, state, begun.context, event('note'));
      expect(taken).toMatchObject({ state, signals: ['note'] });
    }
  }
});

test('each kind lies in one collection', () => {
  for (const kind of PROCEEDING_KINDS) expect(COLLECTIONS[collectionOf(kind)] as readonly string[]).toContain(kind);
});

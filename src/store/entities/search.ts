// What clues are found by. Neither is evidence: both are made anew from the clue.
import { defineEntity, p } from '@mikro-orm/core';
import { codes } from './columns.ts';

/** Pieces of a clue's numbers and names. Written empty with the clue; `grams` null waits for the next indexing. */
export const ClueSearch = defineEntity({
  name: 'ClueSearch',
  indexes: [
    { name: 'clue_search_grams_index', properties: ['grams'], type: 'gin' },
    {
      name: 'clue_search_waiting_index',
      expression: `create index "clue_search_waiting_index" on "clue_search" ("clue_id") where grams is null`,
    },
  ],
  properties: {
    clueId: p.bigint('number').primary().autoincrement(false),
    text: p.text().nullable(),
    grams: codes().nullable(),
  },
});

/** Keyed fingerprints of the pairs of characters of a clue's description; they go when its key goes. */
export const CluePrint = defineEntity({
  name: 'CluePrint',
  indexes: [{ name: 'clue_print_prints_index', properties: ['prints'], type: 'gin' }],
  properties: {
    clueId: p.bigint('number').primary().autoincrement(false),
    prints: p.array().columnType('int[]'),
  },
});

// What keeps a person from being forgotten.
import { defineEntity, p } from '@mikro-orm/core';
import { bytes, instant } from './columns.ts';

/** Append-only: the last row of a clue says whether it is held. */
export const LegalHold = defineEntity({
  name: 'LegalHold',
  indexes: [{ name: 'legal_hold_clue_index', properties: ['clueId', 'id'] }],
  properties: {
    id: p.bigint('string').primary(),
    clueId: p.bigint('number'),
    held: p.boolean(),
    /** The reason, encrypted with the clue's key. */
    sealed: bytes().nullable(),
    by: p.text(),
    at: instant(),
  },
});

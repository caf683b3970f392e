// What clues are compared by, what was suggested and dismissed, and the workers that a clue is about.
import { defineEntity, p } from '@mikro-orm/core';
import type { Band, Reason } from '../../domain/duplicate-score.ts';
import { bytes, fen, instant } from './columns.ts';

/** A clue's keys. Written empty with the clue, filled and compared by the next matching: `matchedAt` null waits for it. */
export const ClueMatch = defineEntity({
  name: 'ClueMatch',
  indexes: [
    {
      name: 'clue_match_waiting_index',
      expression: `create index "clue_match_waiting_index" on "clue_match" ("clue_id") where matched_at is null`,
    },
    { name: 'clue_match_code_index', properties: ['employerCode', 'clueId'] },
  ],
  properties: {
    clueId: p.bigint('number').primary().autoincrement(false),
    employerCore: p.text().nullable(),
    employerCode: p.text().nullable(),
    projectCore: p.text().nullable(),
    matchedAt: instant().nullable(),
  },
});

/** What of a clue's names is looked up, as hashes: a clue has some twenty, few clues share one. Not evidence: made anew with the keys. */
export const ClueBlock = defineEntity({
  name: 'ClueBlock',
  indexes: [{ name: 'clue_block_clue_index', properties: ['clueId'] }],
  properties: {
    block: p.bigint('string').primary().autoincrement(false),
    clueId: p.bigint('number').primary().autoincrement(false),
  },
});

/** Two clues that are alike, the earlier first. `none`: compared again, and no longer alike. */
export const DuplicateSuggestion = defineEntity({
  name: 'DuplicateSuggestion',
  indexes: [{ name: 'duplicate_suggestion_high_index', properties: ['highId', 'band'] }],
  properties: {
    lowId: p.bigint('number').primary().autoincrement(false),
    highId: p.bigint('number').primary().autoincrement(false),
    score: p.integer(),
    band: p.text().$type<Band>(),
    /** Codes and numbers only. */
    reasons: p.json().$type<readonly Reason[]>(),
    ruleVersion: p.text(),
    at: instant(),
  },
});

/** Two clues of which somebody said that they are not one: not suggested again. Append-only. */
export const DuplicateDismissal = defineEntity({
  name: 'DuplicateDismissal',
  properties: {
    lowId: p.bigint('number').primary().autoincrement(false),
    highId: p.bigint('number').primary().autoincrement(false),
    by: p.text(),
    at: instant(),
    /** The clue with whose key the reason is encrypted. */
    sealedOf: p.bigint('number'),
    sealed: bytes().nullable(),
  },
});

/** A line of a clue's list of workers; of the lines with one key the last counts. Append-only. */
export const ClueWorker = defineEntity({
  name: 'ClueWorker',
  indexes: [{ name: 'clue_worker_clue_index', properties: ['clueId', 'key', 'id'] }],
  properties: {
    id: p.bigint('string').primary(),
    clueId: p.bigint('number'),
    /** The office's own number of the line, or made of the worker's blind index. */
    key: p.text(),
    /** Name, identity card, phone and bank card, encrypted with the clue's key. */
    sealed: bytes().nullable(),
    idNumberIndex: bytes().nullable(),
    claimedFen: fen(),
    verifiedFen: fen().nullable(),
    paidFen: fen(),
    removed: p.boolean(),
    enteredBy: p.text(),
    enteredAt: instant(),
  },
});

// Batches of migrations between versions of a machine. Append-only but for the marks of an undo.
import { defineEntity, p } from '@mikro-orm/core';
import { instant } from './columns.ts';

export const VersionBatch = defineEntity({
  name: 'VersionBatch',
  properties: {
    id: p.text().primary(),
    kind: p.text(),
    fromVersion: p.integer(),
    toVersion: p.integer(),
    map: p.json(),
    at: instant(),
    undoneAt: instant().nullable(),
  },
});

export const VersionMove = defineEntity({
  name: 'VersionMove',
  properties: {
    batch: p.text().primary(),
    matterId: p.bigint('number').primary().autoincrement(false),
    number: p.text(),
    /** The seq of the `migrated` row: a matter at a later one has moved on. */
    seq: p.integer(),
    /** State, memory, open runs and open tasks before. No person's words are in them. */
    before: p.json(),
    undoneSeq: p.integer().nullable(),
  },
});

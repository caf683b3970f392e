// The chain over what nobody may change: one link for each row of the audit and of the histories, and the rows that wait for theirs.
import { defineEntity, p } from '@mikro-orm/core';
import { bytes, instant } from './columns.ts';

export const SealEntity = defineEntity({
  name: 'Seal',
  uniques: [{ name: 'seal_row_unique', properties: ['kind', 'a', 'b'] }],
  properties: {
    /** 1, 2, 3 … without a gap. */
    position: p.bigint('number').primary().autoincrement(false),
    kind: p.text().$type<'audit' | 'history'>(),
    /** Of an audit row its id; of a move the id of its clue or proceeding. */
    a: p.bigint('number'),
    /** Of a move its seq; of an audit row 0. */
    b: p.integer(),
    /** SHA-256 of the row as it was found. */
    hash: bytes(),
    keyId: p.text(),
    /** Keyed hash over this link and the one before. */
    mac: bytes(),
    /** Machine time. */
    sealedAt: instant(),
    /** The latest writing of all rows so far: what is put in later with an earlier time is noticed. */
    latestAt: instant(),
  },
});

export const UnsealedEntity = defineEntity({
  name: 'Unsealed',
  properties: {
    id: p.bigint('string').primary(),
    kind: p.text().$type<'audit' | 'history'>(),
    a: p.bigint('number'),
    b: p.integer(),
  },
});

/** Who looked at which clue in which hour, so that the audit says it once. */
export const AuditReadEntity = defineEntity({
  name: 'AuditRead',
  properties: {
    username: p.text().primary(),
    subject: p.text().primary(),
    hour: instant().primary(),
  },
});

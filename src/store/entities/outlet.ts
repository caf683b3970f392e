// Where offices are told beside mail.
import { defineEntity, p } from '@mikro-orm/core';
import { bytes, codes, instant } from './columns.ts';

export const OutletEntity = defineEntity({
  name: 'Outlet',
  properties: {
    name: p.text().primary(),
    /** An id of `config/outlets.yaml`. */
    kind: p.text(),
    /** It hears of the matters of this unit and of those below it. */
    unit: p.text(),
    keyId: p.text(),
    /** The address, encrypted: a robot's address holds its key. */
    url: bytes(),
    secret: bytes().nullable(),
    /** Kinds of notices that it hears; empty: all. */
    notices: codes(),
    /** Ladder steps below this level are not told here. */
    fromLevel: p.integer(),
    /** Machine time: the minute in which `windowUsed` messages were sent. */
    windowAt: instant().nullable(),
    windowUsed: p.integer().default(0),
    createdAt: instant(),
    retiredAt: instant().nullable(),
  },
});

// Hints for open pages: what changed in the last minutes, and who looks at what. Neither is evidence; both may be lost.
import { defineEntity, p } from '@mikro-orm/core';
import { instant } from './columns.ts';

export const Change = defineEntity({
  name: 'Change',
  properties: {
    id: p.bigint('number').primary(),
    matterId: p.bigint('number'),
    kind: p.text().$type<'move' | 'attachment' | 'task'>(),
    at: instant().defaultRaw('now()'),
  },
});

export const Presence = defineEntity({
  name: 'Presence',
  indexes: [{ name: 'presence_matter_index', properties: ['matterId'] }],
  properties: {
    /** The open stream that says so. */
    stream: p.text().primary(),
    matterId: p.bigint('number'),
    username: p.text(),
    /** By the machine's clock: a stream that does not renew it has gone. */
    until: instant(),
  },
});

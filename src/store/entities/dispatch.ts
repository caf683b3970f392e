// Dispatch reports (调度): what an office received, closed and holds, counted at each turn of its rhythm. Append-only.
import { defineEntity, p } from '@mikro-orm/core';
import { day, instant } from './columns.ts';

export const DispatchEntity = defineEntity({
  name: 'Dispatch',
  uniques: [{ name: 'dispatch_once_unique', properties: ['unit', 'untilOn'] }],
  indexes: [{ name: 'dispatch_unit_index', properties: ['unit', 'id'] }],
  properties: {
    /** From the same sequence as a clue's: a dispatch is told about like a clue. */
    id: p.bigint('number').primary().autoincrement(false),
    number: p.text().unique('dispatch_number_unique'),
    unit: p.text(),
    region: p.text(),
    rhythm: p.text(),
    fromOn: day(),
    /** The last day that is counted. */
    untilOn: day(),
    received: p.integer(),
    closed: p.integer(),
    open: p.integer(),
    overdue: p.integer(),
    dueSoon: p.integer(),
    madeAt: instant(),
  },
});

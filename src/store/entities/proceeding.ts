// What runs beside clues: proceedings of all kinds, and what an inspection visited. Only src/store/proceedings.ts writes them.
import { defineEntity, p } from '@mikro-orm/core';
import { codes, day, fen, instant } from './columns.ts';

export const ProceedingEntity = defineEntity({
  name: 'Proceeding',
  indexes: [
    { name: 'proceeding_kind_index', properties: ['kind', 'unit', 'id'] },
    { name: 'proceeding_clues_index', properties: ['clues'], type: 'gin' },
    { name: 'proceeding_readers_index', properties: ['readerUnits'], type: 'gin' },
  ],
  properties: {
    /** From the same sequence as a clue's: deadlines, tasks, history and outbox belong to either by this id. */
    id: p.bigint('number').primary().autoincrement(false),
    number: p.text().unique('proceeding_number_unique'),
    kind: p.text(),
    workflowVersion: p.integer(),
    ruleVersion: p.text(),
    state: p.text(),
    open: p.boolean(),
    context: p.json(),
    version: p.integer(),
    unit: p.text(),
    readerUnits: codes(),
    handlers: codes(),
    receiver: p.text().nullable(),
    clues: codes(),
    region: p.text(),
    /** Whom or what it is about: an employer, a project, a plan. Never a person's words. */
    subject: p.text(),
    openedAt: instant(),
    closedAt: instant().nullable(),
    dueAt: instant().nullable(),
    updatedAt: instant(),
  },
});

/** An employer or project that an inspection visited. Append-only. */
export const Visit = defineEntity({
  name: 'Visit',
  uniques: [{ name: 'visit_once_unique', properties: ['inspection', 'key'] }],
  indexes: [{ name: 'visit_on_index', properties: ['visitedOn'] }],
  properties: {
    id: p.bigint('string').primary(),
    /** The inspection's number. */
    inspection: p.text(),
    /** The office's own name for the visit: sent again it is the same visit. */
    key: p.text(),
    subject: p.text().$type<'employer' | 'project'>(),
    name: p.text(),
    creditCode: p.text().nullable(),
    funding: p.text().nullable(),
    region: p.text(),
    visitedOn: day(),
    arrears: p.boolean(),
    owedFen: fen(),
    workers: p.integer(),
    /** The clue that the finding opened. */
    clue: p.text().nullable(),
    enteredBy: p.text(),
    enteredAt: instant(),
  },
});

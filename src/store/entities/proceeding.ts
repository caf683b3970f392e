// What runs beside clues: proceedings of all kinds, and what an inspection visited. Only src/store/proceedings.ts writes them.
import { defineEntity, p } from '@mikro-orm/core';
import { bytes, codes, day, fen, instant } from './columns.ts';

export const ProceedingEntity = defineEntity({
  name: 'Proceeding',
  indexes: [
    { name: 'proceeding_kind_index', properties: ['kind', 'unit', 'id'] },
    { name: 'proceeding_clues_index', properties: ['clues'], type: 'gin' },
    { name: 'proceeding_readers_index', properties: ['readerUnits'], type: 'gin' },
    { name: 'proceeding_subject_index', properties: ['kind', 'subject'] },
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

/** An employer or project that an inspection visited. Append-only but for what its finding opened, written once. */
export const Visit = defineEntity({
  name: 'Visit',
  uniques: [{ name: 'visit_once_unique', properties: ['inspection', 'key'] }],
  indexes: [
    { name: 'visit_on_index', properties: ['visitedOn'] },
    { name: 'visit_list_index', properties: ['inspection', 'id'] },
    { name: 'visit_clue_index', properties: ['clue'] },
  ],
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
    /** The inspector's note, sealed with the inspection's key. */
    sealed: bytes().nullable(),
    /** The number under which the employer or project stands on the register. */
    registered: p.text().nullable(),
    /** The clue that the finding opened or joined, and the case if it opened one. */
    clue: p.text().nullable(),
    caseNumber: p.text().nullable(),
    foundBy: p.text().nullable(),
    foundAt: instant().nullable(),
    enteredBy: p.text(),
    enteredAt: instant(),
  },
});

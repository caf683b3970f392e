// Documents (文书) of clues and proceedings. Append-only; only src/store/documents.ts writes them.
import { defineEntity, p } from '@mikro-orm/core';
import { bytes, instant } from './columns.ts';

export const RENDERINGS = ['docx', 'html', 'docxMasked', 'htmlMasked'] as const;
export type Rendering = (typeof RENDERINGS)[number];

export const DocumentEntity = defineEntity({
  name: 'Document',
  uniques: [{ name: 'document_sequence_unique', properties: ['unit', 'form', 'year', 'sequence'] }],
  indexes: [{ name: 'document_matter_index', properties: ['matterId', 'id'] }],
  properties: {
    id: p.bigint('string').primary(),
    number: p.text().unique('document_number_unique'),
    form: p.text(),
    formVersion: p.integer(),
    title: p.text(),
    audience: p.text().$type<'internal' | 'employer' | 'parties'>(),
    /** The clue or proceeding that it is about; its key seals the renderings. */
    matterId: p.bigint('number'),
    about: p.text(),
    aboutKind: p.text(),
    unit: p.text(),
    /** Of the business date on which it was made: its number runs through this year. */
    year: p.integer(),
    sequence: p.integer(),
    /** 1, or one more than the document that it replaces. */
    revision: p.integer(),
    replaces: p.text().nullable().unique('document_replaces_unique'),
    holdsReporter: p.boolean(),
    ruleVersion: p.text(),
    madeBy: p.text(),
    madeAt: instant(),
  },
});

export const DocumentRendering = defineEntity({
  name: 'DocumentRendering',
  properties: {
    documentId: p.bigint('number').primary().autoincrement(false),
    rendering: p.text().$type<Rendering>().primary(),
    /** Of the bytes before they were sealed, hexadecimal. */
    sha256: p.text(),
    size: p.integer(),
    sealed: bytes(),
  },
});

/** The last number given out for a unit, form and year. */
export const DocumentSeries = defineEntity({
  name: 'DocumentSeries',
  properties: {
    unit: p.text().primary(),
    form: p.text().primary(),
    year: p.integer().primary().autoincrement(false),
    last: p.integer(),
  },
});

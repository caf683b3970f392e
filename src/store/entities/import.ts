// Tables that somebody brought: the file while it is needed, encrypted, and what became of each row.
import { defineEntity, p } from '@mikro-orm/core';
import { bytes, instant } from './columns.ts';

export const IMPORT_STATES = ['uploaded', 'mapped', 'running', 'done', 'undoing', 'undone'] as const;
export type ImportState = (typeof IMPORT_STATES)[number];

/**
 * wrong: not taken, see its problems; ready: to be taken; done: kept as a delivery or registered; refused: the door refused it;
 * withdrawn, left: after an undo.
 */
export const IMPORT_ROW_STATES = ['wrong', 'ready', 'done', 'refused', 'withdrawn', 'left'] as const;
export type ImportRowState = (typeof IMPORT_ROW_STATES)[number];

export interface ImportProblem {
  readonly column: string | null;
  readonly field: string;
  readonly found: string;
  readonly code: string;
  readonly expected: string;
}

export const ImportFileEntity = defineEntity({
  name: 'ImportFile',
  indexes: [
    {
      name: 'import_file_work_index',
      expression: `create index "import_file_work_index" on "import_file" ("id") where state in ('running', 'undoing')`,
    },
  ],
  properties: {
    id: p.bigint('string').primary(),
    name: p.text(),
    format: p.text().$type<'xlsx' | 'csv'>(),
    /** SHA-256 of the file, hex: the same rows of the same file are taken once. */
    digest: p.text(),
    createdBy: p.text(),
    createdAt: instant(),
    headers: p.json().$type<string[]>(),
    rowCount: p.integer(),
    state: p.text().$type<ImportState>(),
    mapping: p.json().nullable(),
    /** Whose deliveries the rows become; null: they are registered by hand. */
    source: p.text().nullable(),
    channel: p.text().nullable(),
    keyId: p.text(),
    /** The rows, encrypted, until they were taken; the reason of an undo while it lasts. */
    sealed: bytes().nullable(),
    finishedAt: instant().nullable(),
    undoneBy: p.text().nullable(),
  },
});

export const ImportRowEntity = defineEntity({
  name: 'ImportRow',
  properties: {
    importId: p.bigint('string').primary().autoincrement(false),
    /** As the table program counts: the header's row is before the first. */
    row: p.integer().primary(),
    state: p.text().$type<ImportRowState>(),
    problems: p.json().$type<ImportProblem[]>().nullable(),
    receipt: p.text().nullable(),
    /** Of the clue that was registered by hand. */
    number: p.text().nullable(),
    /** The same row of the same file had come before. */
    duplicate: p.boolean().default(false),
    /** Why it was refused, or not undone: a code, or words without anybody's data. */
    note: p.text().nullable(),
  },
});

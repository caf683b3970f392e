// An import as its readers see it: what it would fill, what is wrong, what became of each row. Nobody's personal data: what a column of
// people holds is masked, also to who brought it.
import { guessMapping, IMPORT_FIELDS, missingFields } from '../domain/import/fields.ts';
import { cellOf } from '../domain/import/rows.ts';
import { countImportRows, countUnderWay, type ImportFile, type ListedRow } from '../store/imports.ts';
import type { Engine } from './engine.ts';
import { openRows } from './imports.ts';

export const importSummary = (file: ImportFile) => ({
  id: file.id,
  name: file.name,
  format: file.format,
  createdBy: file.createdBy,
  createdAt: file.createdAt,
  rows: file.rowCount,
  state: file.state,
  source: file.source,
  intakeChannel: file.channel,
  finishedAt: file.finishedAt,
  undoneBy: file.undoneBy,
});

export const importView = async (engine: Engine, file: ImportFile) => {
  const mapping = file.mapping ?? guessMapping(file.headers, engine.packages.imports);
  return {
    ...importSummary(file),
    headers: file.headers,
    mapping,
    fields: IMPORT_FIELDS.map(({ field, kind, required, personal }) => ({
      field,
      required: required || (file.source !== null && field === 'externalId'),
      personal,
      words: kind === 'word' ? Object.keys(engine.packages.imports.words[field] ?? {}) : [],
    })),
    missing: missingFields(mapping, file.source !== null),
    counts: await countImportRows(engine.pool, file.id),
    underWay: await countUnderWay(engine.pool, file.id),
    unverified: engine.packages.unverified.some(({ what }) => what === 'imports'),
  };
};

const masked = (text: string): string =>
  text === '' ? '' : `${[...text][0] ?? ''}${'*'.repeat(Math.min(6, [...text].length - 1))}`;

/** The cells that a mapping puts into a clue, by field; empty once the file is dropped. */
const shownOf = (cells: readonly string[] | undefined, file: ImportFile): Record<string, string> =>
  cells === undefined || file.mapping === null
    ? {}
    : Object.fromEntries(
        IMPORT_FIELDS.map(({ field, personal }) => {
          const cell = cellOf(field, cells, file.mapping as NonNullable<ImportFile['mapping']>);
          return [field, personal ? masked(cell) : cell] as const;
        }).filter(([, cell]) => cell !== ''),
      );

export const rowViews = (engine: Engine, file: ImportFile, rows: readonly ListedRow[]) => {
  const brought = file.state === 'uploaded' || file.state === 'mapped' ? openRows(engine, file) : [];
  const cells = new Map(brought.map((row) => [row.row, row.cells]));
  return rows.map(({ problems, number, clueState, ...row }) => ({
    ...row,
    clue: number,
    clueState,
    problems: problems ?? [],
    shown: shownOf(cells.get(row.row), file),
  }));
};

// A row of a table as the data of a clue, or what is wrong with it: row, column, what was found and what is expected. Nothing that belongs
// to a person is repeated in a problem.
import { check, unstorable } from '../check.ts';
import { ClueData, ManualIntake } from '../delivery.ts';
import type { FieldProblem } from '../errors.ts';
import { readCell, SPOILT, type CellRules } from './cells.ts';
import { IMPORT_FIELDS, WORD_FIELDS, type ImportField, type ImportMapping, type ImportWords } from './fields.ts';

export interface RowProblem {
  /** The header of the column; null when no column fills the field. */
  readonly column: string | null;
  readonly field: string;
  readonly found: string;
  /** Which kind of problem it is, for other languages than `expected` is in. */
  readonly code: string;
  readonly expected: string;
}

export interface ReadRow {
  readonly data: Readonly<Record<string, unknown>>;
  readonly problems: readonly RowProblem[];
}

export interface RowReading {
  readonly headers: readonly string[];
  readonly mapping: ImportMapping;
  readonly words: ImportWords;
  readonly regionOf: CellRules['regionOf'];
  /** How they came in, for clues that are registered by hand; null for a platform's. */
  readonly intakeChannel: string | null;
}

const LONGEST_SHOWN = 60;

export const cellOf = (name: string, cells: readonly string[], mapping: ImportMapping): string => {
  const from = mapping.fields[name];
  if (from === undefined) return '';
  return ('value' in from ? from.value : (cells[from.column] ?? '')).trim();
};

const headerOf = (name: string, { headers, mapping }: RowReading): string | null => {
  const from = mapping.fields[name];
  return from !== undefined && 'column' in from ? (headers[from.column] ?? null) : null;
};

/** What a problem shows of a cell. */
const foundIn = (field: ImportField | undefined, cell: string): string => {
  if (cell === '') return 'nothing';
  if (field?.personal !== false) return `a text of ${cell.length} characters`;
  const whole = cell.replace(SPOILT, '');
  return whole.length > LONGEST_SHOWN ? `${whole.slice(0, LONGEST_SHOWN)}…` : whole;
};

const put = (data: Record<string, unknown>, name: string, value: unknown): void => {
  const [group, inner] = name.split('.') as [string, string | undefined];
  if (inner === undefined) data[group] = value;
  else data[group] = { ...(data[group] as object | undefined), [inner]: value };
};

const fieldOfPath = (path: string): ImportField | undefined => {
  const dotted = path.slice(1).replaceAll('/', '.');
  return (
    IMPORT_FIELDS.find(({ field }) => field === dotted) ??
    IMPORT_FIELDS.find(({ field }) => field.startsWith(`${dotted}.`))
  );
};

const REQUIRED = 'is missing, it is required';

/** What the clue's schema, or the house, says of a field, in the words of the table. */
export const problemAt = (
  reading: RowReading,
  cells: readonly string[],
  { path, message }: FieldProblem,
  code = 'form',
): RowProblem => {
  const field = fieldOfPath(path);
  const name = field?.field ?? path;
  return {
    column: headerOf(name, reading),
    field: name,
    found: foundIn(field, field === undefined ? '' : cellOf(name, cells, reading.mapping)),
    code: message === REQUIRED ? 'required' : code,
    expected: message === REQUIRED ? 'a value, it is required' : message.replace(/^found .*?(?:, | that )/, ''),
  };
};

/** One row. Empty cells are left out; nobody named means an anonymous report, no project's name means no project. */
export const readRow = (cells: readonly string[], reading: RowReading): ReadRow => {
  const data: Record<string, unknown> = { description: '', project: null, reporter: null };
  const problems: RowProblem[] = [];
  for (const field of IMPORT_FIELDS) {
    const cell = cellOf(field.field, cells, reading.mapping);
    if (cell === '') continue;
    const found = readCell(field.kind, cell, {
      money: reading.mapping.money,
      words: reading.words.words[field.field] ?? {},
      codes: WORD_FIELDS[field.field] ?? [],
      regionOf: reading.regionOf,
    });
    if ('value' in found) put(data, field.field, found.value);
    else
      problems.push({
        column: headerOf(field.field, reading),
        field: field.field,
        found: foundIn(field, cell),
        code: found.code,
        expected: found.expected,
      });
  }
  const whole = reading.intakeChannel === null ? data : { ...data, intakeChannel: reading.intakeChannel };
  const told = new Set(problems.map((problem) => problem.field));
  const schema = reading.intakeChannel === null ? ClueData : ManualIntake;
  // A group that may be absent is null or whole: what is missing of it is said by its own fields.
  const more = [...unstorable(whole), ...check(schema, whole)]
    .filter(({ message }) => !message.endsWith('must be null'))
    .map((problem) => problemAt(reading, cells, problem))
    .filter((problem) => !told.has(problem.field));
  return { data: whole, problems: [...problems, ...more] };
};

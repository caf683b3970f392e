// The fields of a clue that a column of a table may fill, and how a cell is read for each.
import { FUNDINGS, SECTORS } from '../inputs.ts';

export type CellKind = 'text' | 'money' | 'count' | 'date' | 'instant' | 'word' | 'region';

export interface ImportField {
  /** Path in the clue's data, with dots. */
  readonly field: string;
  readonly kind: CellKind;
  /** A clue cannot be without it. */
  readonly required: boolean;
  /** What belongs to a person is shown to nobody: neither in a preview nor in a problem. */
  readonly personal: boolean;
}

const field = (name: string, kind: CellKind, required = false, personal = false): ImportField => ({
  field: name,
  kind,
  required,
  personal,
});

export const IMPORT_FIELDS: readonly ImportField[] = [
  field('externalId', 'text'),
  field('submission', 'word', true),
  field('reportedAt', 'instant', true),
  field('region', 'region', true),
  field('sector', 'word', true),
  field('employer.name', 'text', true),
  field('employer.creditCode', 'text'),
  field('employer.address', 'text'),
  field('project.name', 'text'),
  field('project.funding', 'word'),
  field('project.generalContractor', 'text'),
  field('arrears.amountFen', 'money', true),
  field('arrears.workers', 'count', true),
  field('arrears.from', 'date'),
  field('arrears.to', 'date'),
  field('reporter.name', 'text', false, true),
  field('reporter.idNumber', 'text', false, true),
  field('reporter.phone', 'text', false, true),
  field('reporter.bankCard', 'text', false, true),
  field('description', 'text', false, true),
];

export const WORD_FIELDS: Readonly<Record<string, readonly string[]>> = {
  submission: ['complaint', 'report'],
  sector: SECTORS,
  'project.funding': FUNDINGS,
};

/** What names and words a table may use; from config/imports.yaml. */
export interface ImportWords {
  readonly headers: Readonly<Partial<Record<string, readonly string[]>>>;
  readonly words: Readonly<Partial<Record<string, Readonly<Record<string, string>>>>>;
}

export const MONEY_UNITS = { fen: 1, yuan: 100, wan: 1_000_000 } as const;
export type MoneyUnit = keyof typeof MONEY_UNITS;

/** A field is a column (from 0), or the same value in every row. */
export type FieldSource = { readonly column: number } | { readonly value: string };

export interface ImportMapping {
  readonly money: MoneyUnit;
  readonly fields: Readonly<Partial<Record<string, FieldSource>>>;
}

/** How two headers or words are compared: without spaces, brackets, colons, stars and case. */
export const plainWord = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/\(.*?\)|[\s:*_-]/g, '')
    .toLowerCase();

const MONEY_IN_HEADER: readonly (readonly [RegExp, MoneyUnit])[] = [
  [/万元/, 'wan'],
  [/分\)|\(分/, 'fen'],
];

/** The mapping that the headers suggest: the first column with a known name for each field, none twice. */
export const guessMapping = (headers: readonly string[], { headers: names }: ImportWords): ImportMapping => {
  const plain = headers.map(plainWord);
  const taken = new Set<number>();
  const fields: Record<string, FieldSource> = {};
  for (const { field: name } of IMPORT_FIELDS) {
    for (const known of (names[name] ?? []).map(plainWord)) {
      const column = plain.findIndex((header, at) => header === known && !taken.has(at));
      if (column < 0) continue;
      taken.add(column);
      fields[name] = { column };
      break;
    }
  }
  const amount = fields['arrears.amountFen'];
  const header = amount !== undefined && 'column' in amount ? (headers[amount.column] ?? '').normalize('NFKC') : '';
  return { money: MONEY_IN_HEADER.find(([form]) => form.test(header))?.[1] ?? 'yuan', fields };
};

/** Fields that no clue can be without and nothing fills. `externalId`: a platform's clue needs it. */
export const missingFields = (mapping: ImportMapping, needsExternalId: boolean): readonly string[] =>
  IMPORT_FIELDS.filter(
    ({ field: name, required }) =>
      (required || (needsExternalId && name === 'externalId')) && mapping.fields[name] === undefined,
  ).map(({ field: name }) => name);

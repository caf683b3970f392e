// A paper as blocks, before it is HTML or a Word file: one layout, so that both say the same.
import { fillPlaces, textsOf, placesIn, type Form, type Section } from './form.ts';
import type { TableRows, Values } from './form-values.ts';
import { written } from './form-writing.ts';

export interface Cell {
  readonly text: string;
  /** A label. */
  readonly head: boolean;
  /** Columns. */
  readonly span: number;
}

export type Block =
  | { readonly kind: 'title' | 'number' | 'heading'; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string; readonly align: 'left' | 'right' | 'center' }
  | { readonly kind: 'table'; readonly columns: number; readonly rows: readonly (readonly Cell[])[] }
  | { readonly kind: 'signatures'; readonly lines: readonly string[] };

export interface Page {
  readonly title: string;
  /** Who issues it. */
  readonly issuer: string;
  readonly blocks: readonly Block[];
}

const COLUMNS = 4;

const rowOf = (row: readonly string[], fill: (text: string) => string): Cell[] => {
  const last = row.length - 1;
  return row.map((text, index) => ({
    text: fill(text),
    head: index % 2 === 0,
    span: index === last ? COLUMNS - last : 1,
  }));
};

const listOf = (head: readonly string[], rows: TableRows): readonly (readonly Cell[])[] => [
  head.map((text) => ({ text, head: true, span: 1 })),
  ...rows.map((row) => row.map(({ type, value }) => ({ text: written(type, value), head: false, span: 1 }))),
];

const blockOf = (section: Section, values: Values, fill: (text: string) => string): Block => {
  if ('paragraph' in section)
    return { kind: 'paragraph', text: fill(section.paragraph), align: section.align ?? 'left' };
  if ('heading' in section) return { kind: 'heading', text: fill(section.heading) };
  if ('rows' in section) return { kind: 'table', columns: COLUMNS, rows: section.rows.map((row) => rowOf(row, fill)) };
  if ('list' in section)
    return {
      kind: 'table',
      columns: section.head.length,
      rows: listOf(section.head, (values[section.list]?.value ?? []) as TableRows),
    };
  return { kind: 'signatures', lines: section.signatures.map(fill) };
};

/** A section of a list or one that hangs on a field needs that field. */
const stands = (section: Section, values: Values): boolean =>
  (section.onlyWith === undefined || values[section.onlyWith] !== undefined) &&
  (!('list' in section) ||
    textsOf(section)
      .flatMap(placesIn)
      .every((name) => values[name] !== undefined));

/** Lays a filled form out. `blank` stands where an optional field has no value; `notes` come under the number. */
export const layOut = (
  form: Form,
  values: Values,
  about: {
    readonly number: string;
    readonly issuer: string;
    readonly blank: string;
    readonly notes: readonly string[];
  },
): Page => {
  const fill = (text: string): string =>
    fillPlaces(text, (name) => {
      const found = values[name];
      return found === undefined ? about.blank : written(found.type, found.value);
    });
  return {
    title: form.title,
    issuer: about.issuer,
    blocks: [
      { kind: 'title', text: form.title },
      { kind: 'number', text: about.number },
      ...about.notes.map((text): Block => ({ kind: 'paragraph', text, align: 'center' })),
      ...form.sections.filter((section) => stands(section, values)).map((section) => blockOf(section, values, fill)),
    ],
  };
};

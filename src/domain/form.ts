// What a form (文书) is: its fields, where each comes from, its sections, and when it may be made. One definition renders every output.
import type { FieldProblem } from './errors.ts';
import { SOURCES, type AboutKind, type Source } from './form-sources.ts';

export type FieldType = 'text' | 'longText' | 'date' | 'dateTime' | 'fen' | 'count' | 'table';

export interface FormField {
  readonly label: string;
  readonly type: FieldType;
  /** The datum that fills it. */
  readonly from?: string;
  /** Its maker may give it where the data has nothing; without `from`, only the maker can. */
  readonly ask?: boolean;
  /** Printed as blank when nobody gives it. */
  readonly optional?: boolean;
}

/** Places like {employer} name fields. A section with `onlyWith` stands only when that field is filled. */
export type Section = { readonly onlyWith?: string } & (
  | { readonly paragraph: string; readonly align?: 'left' | 'right' | 'center' }
  | { readonly heading: string }
  /** Label, value, label, value; a row of two is as wide as the page, a row of one is a heading in the table. */
  | { readonly rows: readonly (readonly string[])[] }
  | { readonly list: string; readonly head: readonly string[] }
  | { readonly signatures: readonly string[] }
);

export interface Form {
  readonly form: string;
  readonly title: string;
  readonly version: number;
  /** The characters of the form in its number: 令 in 人社监令字. */
  readonly word: string;
  /** `internal`: never leaves the house. The others reach the employer and hold nothing of the reporter (Decree 423 arts. 9, 12). */
  readonly audience: 'internal' | 'employer' | 'parties';
  /** Orders and decisions: the approval forms name their numbers. */
  readonly decides?: boolean;
  readonly about: AboutKind;
  readonly states: readonly string[];
  /** Values that fields of the proceeding must have. */
  readonly where?: Readonly<Record<string, readonly string[]>>;
  readonly fields: Readonly<Record<string, FormField>>;
  readonly sections: readonly Section[];
  readonly source: string;
  readonly verified: string;
}

export const isInternal = (form: Form): boolean => form.audience === 'internal';

const sourceOf = (field: FormField): Source | undefined => (field.from === undefined ? undefined : SOURCES[field.from]);

/** Whether its pages hold the reporter in plain: then a masked version is kept beside the full one. */
export const holdsReporter = (form: Form): boolean =>
  Object.values(form.fields).some((field) => sourceOf(field)?.secrecy === 'reporter');

/** The texts of a section in which places may stand. */
export const textsOf = (section: Section): readonly string[] => {
  if ('paragraph' in section) return [section.paragraph];
  if ('heading' in section) return [section.heading];
  if ('rows' in section) return section.rows.flat();
  if ('list' in section) return [...section.head, `{${section.list}}`];
  return section.signatures;
};

const PLACE = /\{([^{}]*)\}/g;

export const placesIn = (text: string): readonly string[] => [...text.matchAll(PLACE)].map((found) => found[1] ?? '');

/** Fills every place once: what a value brings along is never read as a place. */
export const fillPlaces = (text: string, valueOf: (name: string) => string): string =>
  text.replace(PLACE, (_, name: string) => valueOf(name));

const fieldProblems = (form: Form, name: string, field: FormField): FieldProblem[] => {
  const path = `/fields/${name}`;
  const wrong = (at: string, message: string): FieldProblem[] => [{ path: `${path}${at}`, message }];
  if (field.from === undefined)
    return [
      ...(field.ask === true
        ? []
        : wrong('', "comes from nowhere: expected 'from' (a datum) or 'ask: true' (its maker)")),
      ...(field.type === 'table' ? wrong('/type', "a table comes from data: expected 'from'") : []),
    ];
  const source = SOURCES[field.from];
  if (source === undefined || !source.of.includes(form.about)) {
    const known = Object.entries(SOURCES).filter(([, found]) => found.of.includes(form.about));
    return wrong('/from', `found '${field.from}', expected one of ${known.map(([id]) => id).join(', ')}`);
  }
  return [
    ...(source.type === field.type
      ? []
      : wrong('/type', `found '${field.type}', expected '${source.type}', which '${field.from}' is`)),
    ...(isInternal(form) || source.secrecy === undefined
      ? []
      : wrong('/from', `found '${field.from}' in a form for the ${form.audience}; that never leaves the house`)),
    ...(field.ask === true && (source.secrecy === 'reporter' || source.type === 'table')
      ? wrong('/ask', `'${field.from}' is never typed in by hand`)
      : []),
  ];
};

const sectionProblems = (form: Form, section: Section, index: number): FieldProblem[] => {
  const path = `/sections/${index}`;
  const only = section.onlyWith;
  const places = textsOf(section).flatMap(placesIn);
  const list = 'list' in section ? section.list : null;
  return [
    ...[...(only === undefined ? [] : [only]), ...places]
      .filter((name) => form.fields[name] === undefined)
      .map((name) => ({
        path,
        message: `found the place '${name}', expected one of ${Object.keys(form.fields).join(', ')}`,
      })),
    ...places
      .filter((name) => (form.fields[name]?.type === 'table') !== (name === list) && form.fields[name] !== undefined)
      .map((name) => ({
        path,
        message: `'${name}' is ${name === list ? 'no table' : 'a table: expected it in a list'}`,
      })),
  ];
};

/** What is wrong with a form beyond its shape; `states` are those that its matter knows. */
export const formProblems = (form: Form, states: readonly string[]): FieldProblem[] => {
  const used = new Set(form.sections.flatMap((section) => textsOf(section).flatMap(placesIn)));
  return [
    ...form.states
      .filter((state) => !states.includes(state))
      .map((state) => ({
        path: '/states',
        message: `found '${state}', expected states of a ${form.about}: ${states.join(', ')}`,
      })),
    ...(form.about === 'clue' && form.where !== undefined
      ? [{ path: '/where', message: 'is for forms about proceedings' }]
      : []),
    ...Object.entries(form.fields).flatMap(([name, field]) => fieldProblems(form, name, field)),
    ...Object.keys(form.fields)
      .filter((name) => !used.has(name))
      .map((name) => ({ path: `/fields/${name}`, message: 'has no place in any section' })),
    ...form.sections.flatMap((section, index) => sectionProblems(form, section, index)),
  ];
};

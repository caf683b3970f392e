// Fills a form's fields from data and from its maker. What is missing is named field by field; nothing is left blank that must stand.
import { check, unstorable } from './check.ts';
import type { FieldProblem } from './errors.ts';
import { SOURCES } from './form-sources.ts';
import type { FieldType, Form, FormField } from './form.ts';
import { MAX_FEN } from './inputs.ts';

export type TableRows = readonly (readonly { readonly type: FieldType; readonly value: Datum }[])[];
export type Datum = string | number | TableRows;

/** Data by the names of {@link SOURCES}; an absent one is not known. */
export type Data = Readonly<Record<string, Datum | null | undefined>>;

export type Values = Readonly<Record<string, { readonly type: FieldType; readonly value: Datum }>>;

const datumOf = (field: FormField, data: Data): Datum | undefined => {
  const found = field.from === undefined ? undefined : data[field.from];
  return found === null || found === '' ? undefined : found;
};

/** Words of the data are a draft that the maker may put otherwise; facts are what the matter says. */
const mayGive = (field: FormField, data: Data): boolean =>
  field.ask === true &&
  (datumOf(field, data) === undefined || (field.from !== undefined && SOURCES[field.from]?.draft === true));

const MAX_TEXT = 4000;

const schemaOf = (field: FormField): Record<string, unknown> => {
  switch (field.type) {
    case 'text':
      return { type: 'string', maxLength: 200, pattern: '\\S' };
    case 'longText':
      return { type: 'string', maxLength: MAX_TEXT, pattern: '\\S' };
    case 'date':
      return { type: 'string', format: 'date' };
    case 'dateTime':
      return { type: 'string', format: 'date-time' };
    case 'fen':
      return { type: 'integer', minimum: 0, maximum: MAX_FEN };
    case 'count':
      return { type: 'integer', minimum: 0, maximum: 1_000_000 };
    case 'table':
      return { type: 'array' };
  }
};

/** The JSON Schema of what the maker may still give; what is required is not in the data. */
export const fieldsSchema = (form: Form, data: Data): Record<string, unknown> => {
  const asked = Object.entries(form.fields).filter(([, field]) => mayGive(field, data));
  return {
    type: 'object',
    properties: Object.fromEntries(asked.map(([name, field]) => [name, { title: field.label, ...schemaOf(field) }])),
    required: asked
      .filter(([, field]) => field.optional !== true && datumOf(field, data) === undefined)
      .map(([name]) => name),
    additionalProperties: false,
  };
};

/** Fields that only the matter itself can fill and that are not there. */
export const missingData = (form: Form, data: Data): FieldProblem[] =>
  Object.entries(form.fields)
    .filter(([, field]) => field.ask !== true && field.optional !== true && datumOf(field, data) === undefined)
    .map(([name, field]) => ({
      path: `/fields/${name}`,
      message: `is missing: '${field.label}' comes from '${field.from}', which is not known yet`,
    }));

const givenProblems = (form: Form, data: Data, given: Readonly<Record<string, unknown>>): FieldProblem[] => {
  const fixed = Object.keys(given).filter((name) => {
    const field = form.fields[name];
    return field !== undefined && !mayGive(field, data);
  });
  const rest = Object.fromEntries(Object.entries(given).filter(([name]) => !fixed.includes(name)));
  return [
    ...fixed.map((name) => ({
      path: `/fields/${name}`,
      message: `is filled from '${form.fields[name]?.from}' and not typed in; correct it there`,
    })),
    ...check(fieldsSchema(form, data), rest, '/fields'),
  ];
};

/** All fields that have a value, and everything that is wrong or missing. */
export const fillForm = (
  form: Form,
  data: Data,
  given: Readonly<Record<string, unknown>>,
): { readonly values: Values; readonly problems: readonly FieldProblem[] } => {
  const unfit = unstorable(given, '/fields');
  const problems = unfit.length > 0 ? unfit : [...givenProblems(form, data, given), ...missingData(form, data)];
  const values = Object.entries(form.fields).flatMap(([name, field]) => {
    const value = (given[name] as Datum | undefined) ?? datumOf(field, data);
    return value === undefined ? [] : [[name, { type: field.type, value }] as const];
  });
  return { values: Object.fromEntries(values), problems };
};

// Checks a value against a JSON Schema and says every wrong field with its path, what was found and what is expected.
import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import ajvFormats from 'ajv-formats';
import type { Static, TSchema } from 'typebox';
import { InvalidInput, type FieldProblem } from './errors.ts';

const ajv = new Ajv2020({
  allErrors: true,
  strict: false,
  verbose: true,
  useDefaults: false,
  coerceTypes: false,
  ownProperties: true,
});
ajvFormats.default(ajv, ['date', 'date-time', 'uri']);

const compiled = new WeakMap<object, ValidateFunction>();

const shown = (found: unknown): string => {
  if (found === null) return 'null';
  if (Array.isArray(found)) return `a list of ${found.length}`;
  if (typeof found === 'object') return 'an object';
  if (typeof found === 'string') return `a text of ${found.length} characters`;
  return String(found);
};

const pointer = (name: string): string => name.replaceAll('~', '~0').replaceAll('/', '~1');

// The value of a text is not repeated: it may be what must not appear in a log or an answer.
const problem = (error: ErrorObject): FieldProblem => {
  const params = error.params as Record<string, unknown>;
  switch (error.keyword) {
    case 'required':
      return {
        path: `${error.instancePath}/${pointer(String(params['missingProperty']))}`,
        message: 'is missing, it is required',
      };
    case 'additionalProperties':
      return {
        path: `${error.instancePath}/${pointer(String(params['additionalProperty']))}`,
        message: 'is not known here; remove it',
      };
    case 'enum':
      return {
        path: error.instancePath,
        message: `found ${shown(error.data)}, expected one of ${(params['allowedValues'] as unknown[]).slice(0, 40).map(String).join(', ')}`,
      };
    case 'pattern':
    case 'format':
      return {
        path: error.instancePath,
        message: `found ${shown(error.data)} that has not the form ${String(params['format'] ?? params['pattern'])}`,
      };
    default:
      return { path: error.instancePath, message: `found ${shown(error.data)}, ${error.message ?? error.keyword}` };
  }
};

const COMPOUND = new Set(['anyOf', 'oneOf', 'if', 'not']);

/** What a validator found, in our words; it must be compiled with `verbose`. `prefix` is put before each path. */
export const problemsOf = (validate: ValidateFunction, prefix = ''): FieldProblem[] => {
  const errors = validate.errors ?? [];
  const plain = errors.filter((error) => !COMPOUND.has(error.keyword));
  return (plain.length > 0 ? plain : errors)
    .map(problem)
    .map((found) => ({ path: prefix + found.path, message: found.message }));
};

/** All problems of `value`, none when it is right. `prefix` is put before each path. */
export const check = (schema: object, value: unknown, prefix = ''): FieldProblem[] => {
  let validate = compiled.get(schema);
  if (validate === undefined) compiled.set(schema, (validate = ajv.compile(schema)));
  return validate(value) === true ? [] : problemsOf(validate, prefix);
};

/** @throws {InvalidInput} naming every wrong field */
export const demand = <T extends TSchema>(schema: T, value: unknown): Static<T> => {
  const problems = [...unstorable(value), ...check(schema, value)];
  if (problems.length > 0) throw new InvalidInput(problems);
  return value as Static<T>;
};

/** Texts that PostgreSQL and JSON cannot keep: U+0000 and halves of surrogate pairs, anywhere inside; and too deep nesting. */
export const unstorable = (value: unknown, path = '', depth = 0): FieldProblem[] => {
  if (depth > 32) return [{ path, message: 'is nested deeper than 32 levels' }];
  if (typeof value === 'string') {
    if (value.includes('\u0000')) return [{ path, message: 'holds the character U+0000, which cannot be stored' }];
    return value.isWellFormed() ? [] : [{ path, message: 'holds half of a surrogate pair, which is no character' }];
  }
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([name, inside]) => [
    ...(Array.isArray(value) ? [] : unstorable(name, `${path}/${pointer(name)}`, depth + 1)),
    ...unstorable(inside, `${path}/${pointer(name)}`, depth + 1),
  ]);
};

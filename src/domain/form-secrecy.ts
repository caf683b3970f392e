// Looks for a reporter in what is to leave the house: typed-in words carry names and numbers that no template holds.
// Decree 423 arts. 9, 12: whoever reports is kept secret; 信访工作条例 art. 30: nothing of it is passed to the accused.
import type { FieldProblem } from './errors.ts';
import { isWords, SOURCES } from './form-sources.ts';
import type { Form } from './form.ts';
import type { Values } from './form-values.ts';
import { maskReporter, REVEALABLE, type ReporterFields } from './masking.ts';

/** As somebody types it: 139 0000-1234 is the same phone. */
const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\s\u00ad\u200b-\u200d\ufeff-]/g, '')
    .toUpperCase();

/** Two characters and more: a single one stands in any text. */
const NAME_LENGTH = 2;
const DIGITS_LENGTH = 6;

const holds = (text: string, reporter: ReporterFields, withNames: boolean): string | null => {
  const found = REVEALABLE.find((field) => {
    const secret = plain(reporter[field] ?? '');
    if (field === 'name') return withNames && secret.length >= NAME_LENGTH && text.includes(secret);
    return secret.length >= DIGITS_LENGTH && text.includes(secret);
  });
  return found ?? null;
};

/** Fields of a form for others in which a reporter stands. `known` are names of employers and projects, which may hold a person's. */
export const leaks = (
  form: Form,
  values: Values,
  reporters: readonly ReporterFields[],
  known: readonly string[],
): FieldProblem[] =>
  Object.entries(values).flatMap(([name, { value }]): FieldProblem[] => {
    if (typeof value !== 'string') return [];
    const words = isWords(form.fields[name]?.from);
    const text = known.reduce((rest, one) => (one === '' ? rest : rest.replaceAll(plain(one), '\n')), plain(value));
    const found = reporters.map((reporter) => holds(text, reporter, words)).find((field) => field !== null);
    return found === undefined
      ? []
      : [
          {
            path: `/fields/${name}`,
            message: `holds the ${found} of the reporter, who is kept secret from the employer`,
          },
        ];
  });

const escaped = (character: string): string => character.replace(/[\\^$.*+?()[\]{}|/-]/, '\\$&');

/** What masks each secret, by the secret without blanks and hyphens. */
const masksOf = (reporters: readonly ReporterFields[]): ReadonlyMap<string, string> =>
  new Map(
    reporters.flatMap((reporter) => {
      const masked = maskReporter(reporter);
      return REVEALABLE.flatMap((field): [string, string][] => {
        const secret = (reporter[field] ?? '').replace(/[\s-]/g, '').toUpperCase();
        return secret.length < (field === 'name' ? NAME_LENGTH : DIGITS_LENGTH) ? [] : [[secret, masked[field] ?? '']];
      });
    }),
  );

export type Hide = <T>(value: T) => T;

/** Masks every one of these reporters wherever one stands in a value's texts, also typed with blanks or hyphens inside. */
export const hiding = (reporters: readonly ReporterFields[]): Hide => {
  const masks = masksOf(reporters);
  if (masks.size === 0) return (value) => value;
  // The longest first: a number may begin with another one.
  const secrets = [...masks.keys()].sort((a, b) => b.length - a.length);
  const any = new RegExp(secrets.map((secret) => [...secret].map(escaped).join('[\\s-]*')).join('|'), 'gi');
  const text = (found: string): string =>
    found.replace(any, (typed) => masks.get(typed.replace(/[\s-]/g, '').toUpperCase()) ?? '');
  const hide: Hide = <T>(value: T): T => {
    if (typeof value === 'string') return text(value) as T;
    if (Array.isArray(value)) return value.map((one: unknown) => hide(one)) as T;
    if (value === null || typeof value !== 'object') return value;
    return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, hide(one)])) as T;
  };
  return hide;
};

/** The values as everybody may read them who may not unmask the reporter. */
export const maskedValues = (form: Form, values: Values, reporters: readonly ReporterFields[]): Values => {
  const hide = hiding(reporters);
  return Object.fromEntries(
    Object.entries(values).map(([name, { type, value }]) => {
      const from = form.fields[name]?.from ?? '';
      if (SOURCES[from]?.secrecy !== 'reporter') return [name, { type, value: hide(value) }];
      const field = from.split('.')[1] as (typeof REVEALABLE)[number];
      const masked = maskReporter({ name: '', [field]: String(value) })[field];
      return [name, { type, value: masked ?? '' }];
    }),
  );
};

// Builds a where clause with its values, so that no list puts text into its SQL.
import type { Scope } from '../domain/scope.ts';

export interface Conditions {
  /** Adds a condition; `?` stands for the value. */
  readonly add: (sql: string, value?: unknown) => void;
  readonly where: () => string;
  readonly values: unknown[];
  /** Adds a value and returns its place, `$3`. */
  readonly value: (value: unknown) => string;
}

export const conditions = (): Conditions => {
  const parts: string[] = [];
  const values: unknown[] = [];
  const place = (value: unknown): string => `$${values.push(value)}`;
  return {
    values,
    value: place,
    add: (sql, value) => {
      parts.push(sql.includes('?') ? sql.replaceAll('?', place(value)) : sql);
    },
    where: () => (parts.length === 0 ? 'true' : parts.map((part) => `(${part})`).join(' and ')),
  };
};

/** Only clues of the alias that the scope covers. */
export const addScope = (to: Conditions, scope: Scope, c = 'c'): void => {
  if (scope.kind === 'region')
    to.add(
      `${c}.unit like ? or exists (select from unnest(${c}.reader_units) as r where r like ?)`,
      `${scope.prefix}%`,
    );
  if (scope.kind === 'department') to.add(`${c}.referred_to = ? or ${c}.reader_units @> array[?]`, scope.unit);
};

const escaped = (text: string): string => text.replace(/[\\%_]/g, (found) => `\\${found}`);

export const containing = (text: string): string => `%${escaped(text)}%`;

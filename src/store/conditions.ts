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

const covered = (to: Conditions, scope: Scope, c: string): string => {
  switch (scope.kind) {
    case 'all':
      return 'true';
    case 'region': {
      const prefix = to.value(`${scope.prefix}%`);
      return `${c}.unit like ${prefix} or exists (select from unnest(${c}.reader_units) as r where r like ${prefix})`;
    }
    case 'department': {
      const unit = to.value(scope.unit);
      return `${c}.referred_to = ${unit} or ${c}.reader_units @> array[${unit}]`;
    }
    case 'several':
      return scope.scopes.map((one) => covered(to, one, c)).join(' or ');
  }
};

/** Only clues of the alias that the scope covers. */
export const addScope = (to: Conditions, scope: Scope, c = 'c'): void => {
  if (scope.kind !== 'all') to.add(covered(to, scope, c));
};

const escaped = (text: string): string => text.replace(/[\\%_]/g, (found) => `\\${found}`);

export const containing = (text: string): string => `%${escaped(text)}%`;

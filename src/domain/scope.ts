// What a person's lists cover: the unit's subtree, a department's own, or everything.
import { isDepartment, readsFrom, regionPrefix, type Person } from './permission.ts';

export type Scope =
  | { readonly kind: 'all' }
  | { readonly kind: 'region'; readonly prefix: string }
  | { readonly kind: 'department'; readonly unit: string }
  /** The own unit and those of people for whom one stands in. */
  | { readonly kind: 'several'; readonly scopes: readonly Scope[] };

const ofUnit = (unit: string): Scope =>
  isDepartment(unit) ? { kind: 'department', unit } : { kind: 'region', prefix: regionPrefix(unit) };

export const scopeOf = (person: Person): Scope => {
  if (person.role === 'auditor') return { kind: 'all' };
  const [own, ...others] = readsFrom(person).map(ofUnit);
  return own === undefined || others.length > 0
    ? { kind: 'several', scopes: [own, ...others].filter((one) => one !== undefined) }
    : own;
};

/** Beginnings of the codes of the offices that a scope covers, '' for all; none for a department alone. */
export const prefixesOf = (scope: Scope): readonly string[] => {
  switch (scope.kind) {
    case 'all':
      return [''];
    case 'region':
      return [scope.prefix];
    case 'department':
      return [];
    case 'several':
      return [...new Set(scope.scopes.flatMap(prefixesOf))];
  }
};

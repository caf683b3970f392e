// What a person's lists cover: the unit's subtree, a department's own, or everything.
import { isDepartment, regionPrefix, type Person } from './permission.ts';

export type Scope =
  | { readonly kind: 'all' }
  | { readonly kind: 'region'; readonly prefix: string }
  | { readonly kind: 'department'; readonly unit: string };

export const scopeOf = (person: Person): Scope => {
  if (person.role === 'auditor') return { kind: 'all' };
  return isDepartment(person.unit)
    ? { kind: 'department', unit: person.unit }
    : { kind: 'region', prefix: regionPrefix(person.unit) };
};

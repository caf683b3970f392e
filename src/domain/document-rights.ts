// Who makes documents, who reads them, and when a form is possible.
import type { Form } from './form.ts';
import { isDepartment, maySee, relations, type Person, type Whereabouts } from './permission.ts';

/** Handlers of the matter and supervisors of its unit. */
export const makesDocuments = (person: Person, where: Whereabouts): boolean => {
  const held = relations(person, where);
  return held.has('H') || held.has('S');
};

/** Who may unmask a reporter: as in the clue's own reveal. */
export const mayReveal = (person: Person, where: Whereabouts): boolean => {
  const held = relations(person, where);
  return held.has('H') || held.has('S') || held.has('U');
};

/**
 * Whether the person may know of a document. A department never sees an internal paper; beside its own tracks it sees what the case of a
 * hand-over to it rests on (`handedTo`).
 */
export const seesDocument = (
  person: Person,
  audience: Form['audience'],
  where: Whereabouts,
  handedTo: readonly string[],
): boolean => {
  if (person.role === 'auditor' || !isDepartment(person.unit)) return maySee(person, where);
  return audience !== 'internal' && (maySee(person, where) || handedTo.includes(person.unit));
};

/** Those who only run the system know that a document is there, not what it says. */
export const readsDocuments = (person: Person): boolean => person.role !== 'operator' && person.role !== 'admin';

/** Whole files leave the house with people of the offices and auditors only. */
export const exportsFiles = (person: Person): boolean =>
  person.role === 'auditor' ||
  ((person.role === 'handler' || person.role === 'supervisor') && !isDepartment(person.unit));

/** Why the form is not possible now, null when it is. */
export const notNow = (
  form: Form,
  matter: { readonly number: string; readonly state: string },
  fields: Readonly<Record<string, unknown>>,
): string | null => {
  if (!form.states.includes(matter.state))
    return `${form.title} is not possible for ${matter.number} in state '${matter.state}'; it is made in ${form.states.join(', ')}`;
  const wrong = Object.entries(form.where ?? {}).find(([field, allowed]) => !allowed.includes(String(fields[field])));
  return wrong === undefined
    ? null
    : `${form.title} is not possible for ${matter.number}: its ${wrong[0]} is '${String(fields[wrong[0]] ?? 'none')}', expected ${wrong[1].join(' or ')}`;
};

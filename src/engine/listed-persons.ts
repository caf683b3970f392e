// The persons who answer for an employer that is listed: the legal representative and who is directly in charge (人社部令45号 art. 5). Each has a
// listing of its own, opened with the employer's and linked to it: each is told, heard, listed and removed by itself.
import type { FieldProblem } from '../domain/errors.ts';
import type { Opening } from './open-proceeding.ts';

export interface ResponsiblePerson {
  readonly name: string;
  readonly position: 'legalRepresentative' | 'directlyResponsible';
}

export const personsIn = (input: Opening['input']): readonly ResponsiblePerson[] =>
  (input['persons'] ?? []) as readonly ResponsiblePerson[];

/** One person is listed once, whatever posts the person holds. */
export const twicePersons = (found: unknown): FieldProblem[] => {
  const names = ((found ?? []) as readonly ResponsiblePerson[]).map(({ name }) => name.trim());
  return names.flatMap((name, index) =>
    names.indexOf(name) < index ? [{ path: `/persons/${index}/name`, message: 'is named above already' }] : [],
  );
};

/** What the employer's listing rests on, for each person. */
export const listingsOfPersons = (employer: Opening, number: string, ids: readonly number[]): readonly Opening[] => {
  const { persons: _persons, responsible: _responsible, creditCode: _code, ...shared } = employer.input;
  return personsIn(employer.input).map(({ name, position }, index) => ({
    ...employer,
    id: ids[index] as number,
    subject: name,
    input: { ...shared, of: number, position },
  }));
};

/** The employer's listing knows those of its persons, in their order. */
export const withLinks = (employer: Opening, linked: readonly string[]): Opening =>
  linked.length === 0
    ? employer
    : {
        ...employer,
        input: {
          ...employer.input,
          persons: personsIn(employer.input).map((person, index) => ({ ...person, listing: linked[index] })),
        },
      };

// Files that people attach: who may, what a name may be, whether name and content agree.
import { InvalidInput, UnsupportedType } from './errors.ts';
import { relations, type Person, type Whereabouts } from './permission.ts';

/** People who work on the matter; who only runs the system neither adds nor opens what is kept of people. */
export const attaches = (person: Person, where: Whereabouts): boolean => {
  const held = relations(person, where);
  return held.has('H') || held.has('S') || held.has('U') || held.has('D');
};

export const readsAttachments = (person: Person): boolean => person.role !== 'operator' && person.role !== 'admin';

/** Who added it while he or she works on the matter, and those who answer for it. */
export const withdraws = (person: Person, where: Whereabouts, addedBy: string): boolean => {
  const held = relations(person, where);
  return held.has('S') || held.has('U') || (addedBy === person.username && attaches(person, where));
};

/** What was withdrawn is shown to those who answer for the matter and to auditors alone. */
export const opensWithdrawn = (person: Person, where: Whereabouts): boolean => {
  const held = relations(person, where);
  return person.role === 'auditor' || held.has('S') || held.has('U');
};

const LONGEST_NAME = 200;

/** The last part of a path, without what no file name holds. @throws {InvalidInput} when nothing is left */
export const fileNameOf = (said: string): string => {
  const name = (said.normalize('NFC').split(/[\\/]/).at(-1) ?? '')
    .replace(/[\u0000-\u001f\u007f\u202a-\u202e\u2066-\u2069]/g, '')
    .trim();
  if (name === '' || name.length > LONGEST_NAME)
    throw new InvalidInput([
      { path: '/file', message: `found a name of ${name.length} characters, expected 1 to ${LONGEST_NAME}` },
    ]);
  return name;
};

export interface AllowedType {
  readonly mediaType: string;
  readonly endings: readonly string[];
}

/**
 * The media type that a file has by its content, when it is taken here and its name does not say otherwise.
 * @throws {UnsupportedType | InvalidInput}
 */
export const admitted = (name: string, found: string | null, types: readonly AllowedType[]): string => {
  const all = types.flatMap((type) => type.endings).join(', ');
  const type = types.find((one) => one.mediaType === found);
  if (type === undefined)
    throw new UnsupportedType(
      `the content of '${name}' is ${found ?? 'of no kind that can be told'}; taken are ${all}: convert it, or photograph the paper`,
    );
  const ending = name.includes('.') ? (name.split('.').at(-1) ?? '').toLowerCase() : '';
  if (!type.endings.includes(ending))
    throw new InvalidInput([
      {
        path: '/file',
        message: `'${name}' ends in '${ending}', but its content is ${type.mediaType}; expected a name that ends in ${type.endings.join(' or ')}`,
      },
    ]);
  return type.mediaType;
};

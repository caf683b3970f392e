// What a person may open now, as an offer is made: the kind, its words, the schema of what it takes, with the codes that the person can
// name said in words.
import { OPENINGS } from '../domain/proceeding-inputs.ts';
import {
  madeOf,
  currentVersion,
  PROCEEDING_KINDS,
  type ProceedingKind,
} from '../../workflows/proceedings/catalogue.ts';
import { COLLECTIONS, collectionAmong, type Collection } from '../../workflows/proceedings/kinds.ts';
import { isDepartment, isWithin, relations, regionPrefix, type Person, type Relation } from '../domain/permission.ts';
import { openers } from '../domain/proceeding-rights.ts';
import { readUnits } from '../store/organisation.ts';
import { seeClue } from './clue-view.ts';
import { membersOf } from './directory.ts';
import type { Engine } from './engine.ts';

/** Codes with their names, offered where a field takes such a code; others are taken as well. */
type Names = Readonly<Record<string, string>>;

export interface OpeningOffer {
  readonly kind: ProceedingKind;
  readonly collection: Collection;
  readonly label: { readonly zh: string; readonly en: string };
  readonly schema: unknown;
}

const isSupervision = (kind: ProceedingKind): boolean => (COLLECTIONS.supervisions as readonly string[]).includes(kind);

/** As the opening itself judges it: by those who have the clue in hand; from above only supervision and groups. */
const fits = (kind: ProceedingKind, held: ReadonlySet<Relation>): boolean =>
  held.has('H') || held.has('S') || ((isSupervision(kind) || kind === 'group') && held.has('U'));

const MOST = 2000;
const provinceOf = (unit: string): string => regionPrefix(`${unit.slice(0, 2)}0000`);

/** Offices and departments of the person's province: where its matters go as a rule. */
const unitNames = async (engine: Engine, person: Person): Promise<Names> => {
  const units = await readUnits(engine.pool, [provinceOf(person.unit)], person.unit, '', MOST);
  return Object.fromEntries(units.map((unit) => [unit.code, unit.name]));
};

const targetsOf = (kind: ProceedingKind, person: Person, units: Names): Names =>
  Object.fromEntries(
    Object.entries(units).filter(([code]) => {
      if (isSupervision(kind)) return code !== person.unit && isWithin(code, person.unit);
      return kind === 'region' ? !isDepartment(code) && code !== person.unit : isDepartment(code);
    }),
  );

interface Schema {
  readonly properties: Readonly<Record<string, object>>;
  readonly required?: readonly string[];
}

const named = (schema: Schema, names: Readonly<Record<string, Names>>): Schema => ({
  ...schema,
  properties: Object.fromEntries(
    Object.entries(schema.properties).map(([field, found]) => [
      field,
      names[field] === undefined ? found : { ...found, 'x-names': names[field] },
    ]),
  ),
});

/**
 * The kinds that a person may open; with a clue, those that may be opened on it.
 * @throws {NotFound} for a clue that the person may not see
 */
export const openingsFor = async (
  engine: Engine,
  person: Person,
  clueNumber: string | null,
): Promise<readonly OpeningOffer[]> => {
  const clue = clueNumber === null ? null : (await seeClue(engine, person, clueNumber)).read.clue;
  const held = clue === null ? null : relations(person, clue);
  const takesClues = (kind: ProceedingKind): boolean =>
    (OPENINGS[kind] as unknown as Schema).properties['clues'] !== undefined;
  const kinds = PROCEEDING_KINDS.filter((kind) => openers(kind).includes(person.role)).filter(
    (kind) => held === null || (takesClues(kind) && fits(kind, held)),
  );
  if (kinds.length === 0) return [];
  const units = await unitNames(engine, person);
  const members = await membersOf(engine, clue?.unit ?? person.unit);
  const handlers = Object.fromEntries(
    members.filter(({ role }) => role === 'handler').map(({ username, displayName }) => [username, displayName]),
  );
  const { proceedings } = engine.rulesFor('000000').machines;
  return kinds.map((kind) => ({
    kind,
    collection: collectionAmong(kind) as Collection,
    label: madeOf(kind, currentVersion(kind, proceedings), proceedings).definition.label,
    schema: named(OPENINGS[kind] as unknown as Schema, {
      target: targetsOf(kind, person, units),
      // An office from above is answered by its own people.
      ...(isSupervision(kind) ? {} : { handlers }),
    }),
  }));
};

// Finds the people behind an audience when something is sent: deputies for who is absent, and a supervisor above when an office
// has none left. One account that is gone never silences a notice.
import type { Pool, PoolClient } from 'pg';
import { isDepartment } from '../domain/permission.ts';
import { readAddressees, readStaff, type Addressee } from '../store/people.ts';
import type { Engine } from './engine.ts';

export interface About {
  readonly unit: string;
  readonly handlers: readonly string[];
  readonly referredTo: string | null;
  readonly region: string;
}

type Db = Pool | PoolClient;

const MOST_DEPUTIES = 5;

/** The person, or who stands in: null when nobody does. */
const present = async (db: Db, person: Addressee): Promise<Addressee | null> => {
  let found: Addressee | undefined = person;
  for (let steps = 0; found !== undefined && steps < MOST_DEPUTIES; steps += 1) {
    if (!found.disabled && !found.absent) return found;
    found = found.deputy === null ? undefined : (await readAddressees(db, [found.deputy]))[0];
  }
  return null;
};

const presentOf = async (db: Db, people: readonly Addressee[]): Promise<readonly Addressee[]> => {
  const found = new Map<string, Addressee>();
  for (const person of people) {
    const there = await present(db, person);
    if (there !== null) found.set(there.username, there);
  }
  return [...found.values()];
};

/** The supervisors of a unit, else of the nearest one above that has any; in the end somebody absent rather than nobody. */
export const supervisorsOf = async (
  engine: Engine,
  db: Db,
  unit: string,
  above: (unit: string) => string | null,
): Promise<readonly Addressee[]> => {
  let absent: readonly Addressee[] = [];
  for (let office: string | null = unit; office !== null; office = above(office)) {
    const staff = await readStaff(db, office, 'supervisor');
    const there = await presentOf(db, staff);
    if (there.length > 0) return there;
    if (absent.length === 0) absent = staff;
  }
  if (absent.length === 0)
    engine.log.error({ unit }, 'no supervisor is left to be told, neither in the unit nor above');
  return absent;
};

/** The people of an audience today. */
export const recipientsOf = async (
  engine: Engine,
  db: Db,
  audience: string,
  about: About,
): Promise<readonly Addressee[]> => {
  const { unitAbove } = engine.rulesFor(about.region);
  const supervisors = (unit: string): Promise<readonly Addressee[]> => supervisorsOf(engine, db, unit, unitAbove);
  switch (audience) {
    case 'handlers': {
      const handlers = await presentOf(db, await readAddressees(db, about.handlers));
      return handlers.length > 0 ? handlers : supervisors(about.unit);
    }
    case 'unitAbove':
      return supervisors(unitAbove(about.unit) ?? about.unit);
    case 'province':
      return supervisors(`${about.unit.slice(0, 2)}0000`);
    case 'department': {
      // An order goes to a region's office: whoever leads it answers for it.
      if (about.referredTo !== null && !isDepartment(about.referredTo)) return supervisors(about.referredTo);
      const clerks =
        about.referredTo === null ? [] : await presentOf(db, await readStaff(db, about.referredTo, 'clerk'));
      return clerks.length > 0 ? clerks : supervisors(about.unit);
    }
    default:
      return supervisors(about.unit);
  }
};

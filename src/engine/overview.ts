// Where it hurts: open, overdue and soon-due clues of each office that a person covers.
import { addDays, businessDate, endOf } from '../domain/business-date.ts';
import type { Person } from '../domain/permission.ts';
import { scopeOf } from '../domain/scope.ts';
import { countOpenByUnit, type UnitLoad } from '../store/overview.ts';
import { businessNow } from '../store/reads.ts';
import type { Engine } from './engine.ts';

/** Natural days after today that count as soon. */
const SOON_DAYS = 3;

/** Until when a clue has to be due to be due soon: the end of the third day from now. */
export const soonUntil = (now: string): string => endOf(addDays(businessDate(now), SOON_DAYS));

export interface Overview {
  readonly at: string;
  readonly soonUntil: string;
  readonly units: readonly UnitLoad[];
}

export const overviewFor = async (engine: Engine, person: Person): Promise<Overview> => {
  const at = await businessNow(engine.pool);
  const until = soonUntil(at);
  return { at, soonUntil: until, units: await countOpenByUnit(engine.pool, scopeOf(person), until) };
};

// Forgetting a person (PIPL art. 47): the clue loses its key, and with it name, numbers and everybody's words, for good; its figures and moves
// stay. Only where nothing is left to be done, and no hold stands.
import { isOpen, type ClueState } from '../../workflows/states.ts';
import { Conflict, NotFound } from '../domain/errors.ts';
import { writeAudit } from '../store/audit.ts';
import { forgetRows, readDuePersons, readPerson, type DuePerson, type PersonOfClue } from '../store/persons.ts';
import { inTransaction } from '../store/transaction.ts';
import type { Engine } from './engine.ts';

export interface Forgotten {
  readonly number: string;
  /** Their own files keep what they hold of the person. */
  readonly proceedings: readonly string[];
  /** Clues of the same reporter, which are not forgotten by this. */
  readonly sameReporter: readonly string[];
}

/** Why a person may not be forgotten; null: nothing is in the way. */
const obstacle = (found: PersonOfClue): string | null => {
  if (isOpen(found.state as ClueState)) return `is ${found.state}, expected one that has ended`;
  if (found.held) return 'is held; release it first';
  if (found.openClocks.length > 0)
    return `has a clock that runs (${found.openClocks.join(', ')}): somebody is still to be told`;
  if (found.openProceedings.length > 0) return `goes on as ${found.openProceedings.join(', ')}`;
  return null;
};

const named = (found: PersonOfClue): Forgotten => ({
  number: found.number,
  proceedings: found.proceedings,
  sameReporter: found.sameReporter,
});

/** `why`: request of the person, or retention. @throws {NotFound} @throws {Conflict} naming what is in the way */
export const forgetPerson = async (
  engine: Engine,
  by: string,
  number: string,
  why: 'request' | 'retention',
  dryRun: boolean,
): Promise<Forgotten> =>
  inTransaction(engine.pool, async (client) => {
    const found = await readPerson(client, number, true);
    if (found === null) throw new NotFound(`there is no clue ${number}`);
    const problem = obstacle(found);
    if (problem !== null) throw new Conflict(`${number} ${problem}`);
    if (dryRun) return named(found);
    await forgetRows(client, found.id);
    await writeAudit(client, by, 'forgetPerson', number, { why });
    return named(found);
  });

export interface Retention {
  readonly forgotten: readonly Forgotten[];
  readonly kept: readonly { readonly number: string; readonly because: string }[];
}

/** Everybody whose time is over by the rules of retention. What is in the way of one keeps no other. */
export const forgetDue = async (engine: Engine, by: string, dryRun: boolean): Promise<Retention> => {
  const forgotten: Forgotten[] = [];
  const kept: { number: string; because: string }[] = [];
  for (const { number } of await readDuePersons(engine.pool, engine.packages.retention.rules, 0)) {
    try {
      forgotten.push(await forgetPerson(engine, by, number, 'retention', dryRun));
    } catch (error) {
      if (!(error instanceof Conflict)) throw error;
      kept.push({ number, because: error.message });
    }
  }
  return { forgotten, kept };
};

/** Whose time is over, or will be within the days that the rules warn before. */
export const duePersons = (engine: Engine): Promise<readonly DuePerson[]> =>
  readDuePersons(engine.pool, engine.packages.retention.rules, engine.packages.retention.warnDays);

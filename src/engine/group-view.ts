// A group as its readers see it: what it comes to, and who speaks for it, masked. Unmasking is written down before anything is shown.
import { Forbidden, InvalidInput } from '../domain/errors.ts';
import { counted, groupTotals } from '../domain/group-totals.ts';
import { maskReporter, type ReporterFields, type Revealable } from '../domain/masking.ts';
import type { Person } from '../domain/permission.ts';
import { memoryOf } from '../domain/proceeding-move.ts';
import { proceedingRelations } from '../domain/proceeding-rights.ts';
import { writeAudit } from '../store/audit.ts';
import { readHistory } from '../store/clue-lists.ts';
import { readGroupClues, readGroupOrders } from '../store/groups.ts';
import type { ProceedingRead } from '../store/proceedings.ts';
import { countListed } from '../store/workers.ts';
import type { Engine } from './engine.ts';
import { seeProceeding } from './proceeding-view.ts';
import { clueKey, openInput } from './sealing.ts';

/** Those whom the last move that named some named. */
const representativesOf = async (
  engine: Engine,
  { proceeding, secret }: ProceedingRead,
): Promise<readonly ReporterFields[]> => {
  const rows = await readHistory(engine.pool, proceeding.id);
  const last = rows.findLast((row) => row.input['representatives'] === true);
  const key = clueKey(engine.crypto, secret);
  if (last === undefined || key === null) return [];
  return openInput(engine.crypto, key, last.type, last.input, last.sealed)['representatives'] as ReporterFields[];
};

/** What a group's view holds beyond that of every proceeding. */
export const groupMore = async (engine: Engine, read: ProceedingRead) => {
  const numbers = memoryOf(read.proceeding).clues;
  const [clues, orders, representatives] = await Promise.all([
    readGroupClues(engine.pool, numbers),
    readGroupOrders(engine.pool, numbers),
    representativesOf(engine, read),
  ]);
  const listedWorkers = await countListed(
    engine.pool,
    counted(clues).map((clue) => clue.number),
  );
  return {
    totals: { ...groupTotals(clues, orders), listedWorkers },
    representatives: representatives.map(maskReporter),
  };
};

export interface RevealRepresentative {
  /** Place in the list, from 0. */
  readonly representative: number;
  readonly fields: readonly Revealable[];
  readonly reason: string;
}

/** PIPL art. 6, 51: only who needs it, only what is needed, and it is known who looked. */
export const revealRepresentative = async (
  engine: Engine,
  person: Person,
  number: string,
  { representative, fields, reason }: RevealRepresentative,
): Promise<Readonly<Record<string, string | null>>> => {
  const { read } = await seeProceeding(engine, person, number, ['group']);
  const held = proceedingRelations(person, { ...read.proceeding, referredTo: read.proceeding.receiver });
  if (!(held.has('H') || held.has('S') || held.has('U')))
    throw new Forbidden('only handlers of the group and supervisors of its unit or above may unmask who speaks for it');
  const found = (await representativesOf(engine, read))[representative];
  if (found === undefined)
    throw new InvalidInput([{ path: '/representative', message: 'is nobody who speaks for the group now' }]);
  await writeAudit(engine.pool, person.username, 'revealRepresentative', number, { representative, fields, reason });
  return Object.fromEntries(fields.map((field) => [field, found[field] ?? null]));
};

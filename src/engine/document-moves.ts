// What was said to a matter, opened for its forms: each move with its words, who made it and on which day.
import type { Fields } from '../../workflows/proceeding.ts';
import { businessDate } from '../domain/business-date.ts';
import type { Datum } from '../domain/form-values.ts';
import type { SecretRecord } from '../domain/records.ts';
import { readHistory } from '../store/clue-lists.ts';
import { readAddressees } from '../store/people.ts';
import type { Engine } from './engine.ts';
import { clueKey, openInput } from './sealing.ts';

export const JOINED = '、';

export type NameOf = (username: string) => string;

export const namesOf = async (engine: Engine, usernames: readonly string[]): Promise<NameOf> => {
  const people = await readAddressees(engine.pool, [...new Set(usernames)]);
  const names = new Map(people.map((person) => [person.username, person.displayName]));
  return (username) => names.get(username) ?? username;
};

export interface Moved {
  readonly type: string;
  readonly by: string;
  readonly on: string;
  readonly input: Fields;
  readonly facts: Fields;
}

interface Matter {
  readonly id: number;
  readonly secret: Pick<SecretRecord, 'keyId' | 'wrappedKey'> | null;
}

/** Every move in its order, with its words. */
export const movesOf = async (engine: Engine, matter: Matter): Promise<readonly Moved[]> => {
  const key = clueKey(engine.crypto, matter.secret);
  const rows = await readHistory(engine.pool, matter.id);
  return rows.map((row) => ({
    type: row.type,
    by: row.actor,
    on: businessDate(row.at),
    input: key === null ? row.input : openInput(engine.crypto, key, row.type, row.input, row.sealed),
    facts: row.facts,
  }));
};

/** The last move of each type. */
export const lastMoves = async (engine: Engine, matter: Matter): Promise<ReadonlyMap<string, Moved>> =>
  new Map((await movesOf(engine, matter)).map((move) => [move.type, move]));

export const datum = (found: unknown): Datum | null =>
  typeof found === 'string' || typeof found === 'number' ? found : null;

// A hold on the person of a clue: for a court, an audit, a complaint about us. It is set and lifted with a reason, and both stay.
import { Conflict, InvalidInput, NotFound } from '../domain/errors.ts';
import { writeAudit } from '../store/audit.ts';
import { readSecret } from '../store/clue-lists.ts';
import { insertHold, readPerson } from '../store/persons.ts';
import { inTransaction } from '../store/transaction.ts';
import type { Engine } from './engine.ts';
import { clueKey, sealBytes } from './sealing.ts';

/** @throws {Conflict} when it is so already, or the person was forgotten */
export const holdPerson = async (
  engine: Engine,
  by: string,
  number: string,
  held: boolean,
  reason: string,
): Promise<void> => {
  if (reason.trim() === '') throw new InvalidInput([{ path: '/reason', message: 'is empty, expected why' }]);
  await inTransaction(engine.pool, async (client) => {
    const found = await readPerson(client, number, true);
    if (found === null) throw new NotFound(`there is no clue ${number}`);
    if (found.held === held) throw new Conflict(`${number} is ${held ? 'held already' : 'not held'}`);
    const key = clueKey(engine.crypto, await readSecret(engine.pool, found.id));
    if (key === null) throw new Conflict(`the person of ${number} was forgotten; there is nothing to hold`);
    await insertHold(client, { clueId: found.id, held, sealed: sealBytes(engine.crypto, key, reason), by });
    await writeAudit(client, by, held ? 'holdPerson' : 'releasePerson', number, {});
  });
};

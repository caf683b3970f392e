// Shows fields of the reporter to who works on the clue, against a reason, written down before anything is shown.
import { Forbidden, InvalidInput } from '../domain/errors.ts';
import type { Revealable } from '../domain/masking.ts';
import { relations, type Person } from '../domain/permission.ts';
import { readSecret } from '../store/clue-lists.ts';
import { writeAudit } from '../store/audit.ts';
import { seeClue } from './clue-view.ts';
import type { Engine } from './engine.ts';
import { clueKey, openWords } from './sealing.ts';

/** PIPL art. 6, 51: only who needs it, only what is needed, and it is known who looked. `asked` is called when the right is clear. */
export const reveal = async (
  engine: Engine,
  person: Person,
  number: string,
  asked: () => { readonly fields: readonly Revealable[]; readonly reason: string },
): Promise<Readonly<Record<string, string | null>>> => {
  const { read } = await seeClue(engine, person, number);
  const held = relations(person, read.clue);
  if (!(held.has('H') || held.has('S') || held.has('U')))
    throw new Forbidden('only handlers of the clue and supervisors of its unit or above may unmask its reporter');
  const { fields, reason } = asked();
  const secret = await readSecret(engine.pool, read.clue.id);
  const key = clueKey(engine.crypto, secret);
  const reporter =
    key === null || secret?.sealed == null ? null : openWords(engine.crypto, key, secret.sealed).reporter;
  if (reporter === null)
    throw new InvalidInput([
      { path: '/fields', message: 'the clue has no reporter: it came anonymously, or the person was forgotten' },
    ]);
  await writeAudit(engine.pool, person.username, 'reveal', read.clue.number, { fields, reason });
  return Object.fromEntries(fields.map((field) => [field, reporter[field] ?? null]));
};

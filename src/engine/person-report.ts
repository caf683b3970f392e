// What is held of a person, for the person (PIPL art. 45): against the clue's number and the telephone or identity number given with it,
// and written down. It names nobody who works on the clue.
import { NotFound } from '../domain/errors.ts';
import { writeAudit } from '../store/audit.ts';
import { readHistory, readSecret } from '../store/clue-lists.ts';
import { isReporterOf, readPerson, readReadings } from '../store/persons.ts';
import { readClueByNumber } from '../store/reads.ts';
import type { Engine } from './engine.ts';
import { retentionEnd } from './retention.ts';
import { blindIndexOf, clueKey, openInput, openWords } from './sealing.ts';

/** Of their own words in the history: what they said, or what was written down of them. */
const THEIRS: ReadonlySet<string> = new Set(['register', 'supplement', 'withdraw', 'contact', 'revisit']);

/** @throws {NotFound} with the same words for an unknown number and for another person's */
export const personReport = async (engine: Engine, by: string, number: string, proof: string) => {
  const found = await readPerson(engine.pool, number, false);
  const [phone, idNumber] = [
    blindIndexOf(engine.crypto, proof, 'phone'),
    blindIndexOf(engine.crypto, proof, 'idNumber'),
  ];
  const clue = (await readClueByNumber(engine.pool, number)).clues[0]?.clue;
  if (found === null || clue === undefined || !(await isReporterOf(engine.pool, found.id, phone, idNumber)))
    throw new NotFound('there is no clue with this number whose reporter has this telephone or identity number');
  const readings = await readReadings(engine.pool, number);
  await writeAudit(engine.pool, by, 'personReport', number, {});
  const secret = await readSecret(engine.pool, found.id);
  const key = clueKey(engine.crypto, secret);
  const words = key === null || secret?.sealed == null ? null : openWords(engine.crypto, key, secret.sealed);
  const history = await readHistory(engine.pool, found.id);
  return {
    number,
    receivedAt: clue.receivedAt,
    by: { source: clue.source, intakeChannel: clue.intakeChannel },
    reporter: words?.reporter ?? null,
    description: words?.description ?? null,
    attachments: words?.attachments ?? [],
    claimed: { amountFen: clue.claimedFen, workers: clue.workers, from: clue.arrearsFrom, to: clue.arrearsTo },
    paidFen: clue.paidFen,
    state: clue.state,
    conclusion: clue.conclusion,
    publicReply: clue.publicReply,
    steps: history.map((row) => ({
      at: row.at,
      type: row.type,
      state: row.toState,
      ...(THEIRS.has(row.type) ? { said: openInput(engine.crypto, key, row.type, row.input, row.sealed) } : {}),
    })),
    readings: readings.map(({ at, action, detail }) => ({ at, action, fields: detail['fields'] ?? null })),
    proceedings: found.proceedings,
    otherClues: found.sameReporter,
    held: found.held,
    rememberedUntil: retentionEnd(engine, found),
  };
};

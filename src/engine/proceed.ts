// The door of the proceedings, as advance is the clue's: one read, pure decisions, one statement; of two callers at the same version one
// wins. What an event says to clues moves them in the same transaction.
import { IdempotencyMismatch, StaleClue } from '../domain/errors.ts';
import { proceedingInput, sealedIn } from '../domain/proceeding-inputs.ts';
import { proceedingDraft, proceedingWrite, sayTo } from '../domain/proceeding-move.ts';
import type { Person } from '../domain/permission.ts';
import type { ProceedingWrite } from '../domain/records.ts';
import type { ProceedingKind } from '../../workflows/proceedings/catalogue.ts';
import { findIdempotent } from '../store/idempotency.ts';
import { writeMoves } from '../store/moves.ts';
import { readProceedingByNumber, writeOpenings, writeProceedings, type ProceedingRead } from '../store/proceedings.ts';
import { inTransaction } from '../store/transaction.ts';
import { isUniqueViolation } from '../store/violations.ts';
import type { SendingContext } from './advance.ts';
import { broughtAlong } from './brought-along.ts';
import type { Engine } from './engine.ts';
import { broughtBy, claimClues } from './group-clues.ts';
import { judgeProceeding, type JudgedProceeding, type ProceedingSent } from './judge-proceeding.ts';
import { requestHash } from './once.ts';
import { clueKey, sealTexts } from './sealing.ts';

/** Says an event of a person to a proceeding; returns when it is committed. Refusals are those of {@link judgeProceeding}. */
export const proceed = async (
  engine: Engine,
  person: Person,
  number: string,
  said: ProceedingSent,
  context: SendingContext,
): Promise<void> => {
  const hash = requestHash('proceed', number, said.type, said.input, said.version);
  if (await wasDone(engine, person, context.idempotencyKey, hash)) return;
  const { now, proceedings } = await readProceedingByNumber(engine.pool, number);
  const read = proceedings[0];
  const judged = await judgeProceeding(engine, person, number, read, said, now);
  if (read === undefined) return;
  const write = writeFor(engine, person, read, judged, context, hash, now);
  const { moves, opened } = await broughtAlong(engine, person, read, judged, context.requestId, now);
  try {
    await inTransaction(engine.pool, async (client) => {
      if (read.proceeding.kind === 'group') await claimClues(client, broughtBy(judged.type, judged.input));
      const moved = await writeProceedings(client, [write]);
      if (!moved.has(read.proceeding.id))
        throw new StaleClue(number, read.proceeding.version, read.proceeding.version + 1);
      if (moves.length > 0 && (await writeMoves(client, moves)).size !== moves.length)
        throw new StaleClue(number, read.proceeding.version, read.proceeding.version);
      if (opened.length > 0) await writeOpenings(client, opened);
    });
  } catch (error) {
    const again =
      isUniqueViolation(error, 'idempotency_key_pkey') && (await wasDone(engine, person, context.idempotencyKey, hash));
    if (!again) throw error;
  }
};

const writeFor = (
  engine: Engine,
  person: Person,
  { proceeding, deadlines, tasks, secret }: ProceedingRead,
  judged: JudgedProceeding,
  context: SendingContext,
  hash: string,
  now: string,
): ProceedingWrite => {
  const texts = sealedIn(proceedingInput(proceeding.kind as ProceedingKind, judged.type));
  const { plain, sealed } = sealTexts(engine.crypto, clueKey(engine.crypto, secret), judged.input, texts);
  const draft = sayTo(
    proceedingDraft(proceeding, deadlines, tasks),
    { type: judged.type, input: plain, facts: judged.facts, by: person.username, sealed, requestId: context.requestId },
    engine.rulesFor(proceeding.region),
    now,
  );
  const write = proceedingWrite(draft);
  return context.idempotencyKey === null
    ? write
    : {
        ...write,
        idempotency: {
          clueId: proceeding.id,
          username: person.username,
          key: context.idempotencyKey,
          requestHash: hash,
          status: 200,
          response: { number: proceeding.number },
        },
      };
};

const wasDone = async (engine: Engine, person: Person, key: string | null, hash: string): Promise<boolean> => {
  if (key === null) return false;
  const found = await findIdempotent(engine.pool, person.username, key);
  if (found !== null && found.requestHash !== hash) throw new IdempotencyMismatch(key);
  return found !== null;
};

// The door of the proceedings, as advance is the clue's: one read, pure decisions, one statement; of two callers at the same version one
// wins. What a department answers to a clue that was referred to it moves the clue in the same transaction.
import { IdempotencyMismatch, StaleClue } from '../domain/errors.ts';
import { draftOf, say, writeOf } from '../domain/move.ts';
import { proceedingInput, sealedIn } from '../domain/proceeding-inputs.ts';
import { memoryOf, proceedingDraft, proceedingWrite, sayTo } from '../domain/proceeding-move.ts';
import type { Person } from '../domain/permission.ts';
import type { MoveWrite, ProceedingWrite } from '../domain/records.ts';
import type { ProceedingKind } from '../../workflows/proceedings/catalogue.ts';
import { findIdempotent } from '../store/idempotency.ts';
import { writeMoves } from '../store/moves.ts';
import { readProceedingByNumber, writeProceedings, type ProceedingRead } from '../store/proceedings.ts';
import { readCluesByNumber } from '../store/reads.ts';
import { inTransaction } from '../store/transaction.ts';
import { isUniqueViolation } from '../store/violations.ts';
import type { SendingContext } from './advance.ts';
import type { Engine } from './engine.ts';
import { broughtBy, claimClues } from './group-clues.ts';
import { judgeProceeding, type JudgedProceeding, type ProceedingSent } from './judge-proceeding.ts';
import { requestHash } from './once.ts';
import { clueKey, sealInput, sealTexts } from './sealing.ts';

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
  try {
    await inTransaction(engine.pool, async (client) => {
      if (read.proceeding.kind === 'group') await claimClues(client, broughtBy(judged.type, judged.input));
      const moved = await writeProceedings(client, [write]);
      if (!moved.has(read.proceeding.id))
        throw new StaleClue(number, read.proceeding.version, read.proceeding.version + 1);
      const answered = await referBacks(engine, person, read, judged, now);
      if (answered.length > 0 && (await writeMoves(client, answered)).size !== answered.length)
        throw new StaleClue(number, read.proceeding.version, read.proceeding.version);
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

/** The clues of an answered track that still wait at the department. */
const referBacks = async (
  engine: Engine,
  person: Person,
  { proceeding }: ProceedingRead,
  judged: JudgedProceeding,
  now: string,
): Promise<readonly MoveWrite[]> => {
  if (proceeding.kind !== 'department' || judged.type !== 'answer') return [];
  const { clues } = await readCluesByNumber(engine.pool, memoryOf(proceeding).clues);
  return clues
    .filter(({ clue }) => clue.state === 'referred' && clue.referredTo === proceeding.receiver)
    .map(({ clue, deadlines, tasks, secret }) => {
      const { plain, sealed } = sealInput(engine.crypto, clueKey(engine.crypto, secret), 'referBack', {
        answer: judged.input['text'],
      });
      const saying = { type: 'referBack' as const, input: plain, facts: {}, by: person.username, sealed };
      return writeOf(say(draftOf(clue, deadlines, tasks), saying, engine.rulesFor(clue.region), now));
    });
};

const wasDone = async (engine: Engine, person: Person, key: string | null, hash: string): Promise<boolean> => {
  if (key === null) return false;
  const found = await findIdempotent(engine.pool, person.username, key);
  if (found !== null && found.requestHash !== hash) throw new IdempotencyMismatch(key);
  return found !== null;
};

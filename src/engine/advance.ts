// THE door for people: a clue's state changes here or not at all. One read, pure decisions, one statement; of two callers at the
// same version one wins, the other is told. The same request under the same Idempotency-Key is answered, not done, again.
import { IdempotencyMismatch, InvalidInput, Refusal, StaleClue } from '../domain/errors.ts';
import { draftOf, say, writeOf, type Saying } from '../domain/move.ts';
import type { MoveWrite } from '../domain/records.ts';
import type { Person } from '../domain/permission.ts';
import { matchAgain } from '../store/duplicates.ts';
import { findIdempotent } from '../store/idempotency.ts';
import { writeMoves } from '../store/moves.ts';
import { writeOpenings, writeProceedings } from '../store/proceedings.ts';
import { indexAgain } from '../store/search.ts';
import { readClueByNumber, type ClueRead } from '../store/reads.ts';
import { inTransaction } from '../store/transaction.ts';
import { isUniqueViolation } from '../store/violations.ts';
import { besideClue, reachesBeside, refuseContradiction } from './beside-clue.ts';
import { joinDuplicates } from './duplicates.ts';
import type { Engine } from './engine.ts';
import { factsFor } from './facts.ts';
import { judge, type Judged } from './judge.ts';
import { requestHash } from './once.ts';
import { clueKey, sealInput } from './sealing.ts';
import { splitOff } from './split-off.ts';

export interface Sending {
  readonly type: unknown;
  readonly input: unknown;
  readonly version: unknown;
}

export interface SendingContext {
  readonly requestId: string | null;
  readonly idempotencyKey: string | null;
  /** What makes two requests under a key the same one, where it is not the event as it was sent. */
  readonly hash?: string;
}

/** Says an event of a person to a clue; returns when it is committed. Refusals are those of {@link judge}. */
export const advance = async (
  engine: Engine,
  person: Person,
  number: string,
  said: Sending,
  context: SendingContext,
): Promise<void> => {
  const hash = context.hash ?? requestHash('events', number, said.type, said.input, said.version);
  const done = (): Promise<boolean> => wasDone(engine, person, context.idempotencyKey, hash);
  if (await done()) return;
  try {
    await move(engine, person, number, said, context, hash);
  } catch (error) {
    // The same request a moment earlier: its move made this one too late, or its key is there.
    const twin = error instanceof Refusal || isUniqueViolation(error, 'idempotency_key_pkey');
    if (!twin || !(await done())) throw error;
  }
};

const move = async (
  engine: Engine,
  person: Person,
  number: string,
  said: Sending,
  context: SendingContext,
  hash: string,
): Promise<void> => {
  const { now, clues } = await readClueByNumber(engine.pool, number);
  const read = clues[0];
  const judged = await judge(engine, person, number, read, said, now);
  if (read === undefined) throw new InvalidInput([]);
  await refuseContradiction(engine, read, judged.type, judged.input);
  const { clue } = read;
  const key = clueKey(engine.crypto, read.secret);
  const { plain, sealed } = sealInput(engine.crypto, key, judged.type, judged.input);
  const rules = engine.rulesFor(clue.region);
  const saying: Saying = {
    type: judged.type,
    input: plain,
    facts: factsFor(judged.type, judged.input, clue, judged.context, judged.held, judged.around, now),
    by: person.username,
    sealed,
    requestId: context.requestId,
  };
  const remember = (write: MoveWrite): MoveWrite =>
    context.idempotencyKey === null
      ? write
      : {
          ...write,
          idempotency: {
            clueId: clue.id,
            username: person.username,
            key: context.idempotencyKey,
            requestHash: hash,
            status: 200,
            response: { number },
          },
        };
  if (judged.type === 'markDuplicate') {
    await joinDuplicates(engine, person, read, saying, remember, now);
    return;
  }
  if (judged.type === 'split') {
    await splitOff(engine, read, saying, judged.input, remember, now);
    return;
  }
  const write = remember(writeOf(say(draftOf(clue, read.deadlines, read.tasks), saying, rules, now)));
  if (!(await writeWithBeside(engine, person, read, judged, write, now))) throw await stale(engine, number, said);
};

/** Whether the clue was still at its version. What the move means for proceedings is written with it or not at all. */
const writeWithBeside = async (
  engine: Engine,
  person: Person,
  read: ClueRead,
  { type, input }: Judged,
  write: MoveWrite,
  now: string,
): Promise<boolean> => {
  if (type === 'correct') return writeRenamed(engine, read, write);
  if (!reachesBeside(type, read.clue.state, input)) return (await writeMoves(engine.pool, [write])).has(read.clue.id);
  const { opened, moved } = await besideClue(engine, person, read, type, input, write.clue, now);
  return inTransaction(engine.pool, async (client) => {
    if (!(await writeMoves(client, [write])).has(read.clue.id)) return false;
    if (opened.length > 0) await writeOpenings(client, opened);
    if (moved.length > 0 && (await writeProceedings(client, moved)).size !== moved.length)
      throw new StaleClue(read.clue.number, read.clue.version, read.clue.version);
    return true;
  });
};

/** A clue that is called otherwise, or lies elsewhere, is compared anew. */
const writeRenamed = (engine: Engine, read: ClueRead, write: MoveWrite): Promise<boolean> =>
  inTransaction(engine.pool, async (client) => {
    if (!(await writeMoves(client, [write])).has(read.clue.id)) return false;
    await matchAgain(client, read.clue.id);
    await indexAgain(client, read.clue.id);
    return true;
  });

const wasDone = async (engine: Engine, person: Person, key: string | null, hash: string): Promise<boolean> => {
  if (key === null) return false;
  const found = await findIdempotent(engine.pool, person.username, key);
  if (found !== null && found.requestHash !== hash) throw new IdempotencyMismatch(key);
  return found !== null;
};

export const stale = async (engine: Engine, number: string, said: Pick<Sending, 'version'>): Promise<StaleClue> => {
  const { clues } = await readClueByNumber(engine.pool, number);
  return new StaleClue(number, Number(said.version), clues[0]?.clue.version ?? 0);
};

// The door of the proceedings, as advance is the clue's: one read, pure decisions, one statement; of two callers at the same version one
// wins. What it means for its clues, and for others that carry them, is written in the same transaction.
import { IdempotencyMismatch, Refusal, StaleClue } from '../domain/errors.ts';
import { proceedingInput, sealedIn } from '../domain/proceeding-inputs.ts';
import { proceedingDraft, proceedingWrite, sayTo } from '../domain/proceeding-move.ts';
import type { Person } from '../domain/permission.ts';
import type { MoveWrite, ProceedingWrite } from '../domain/records.ts';
import type { ProceedingKind } from '../../workflows/proceedings/catalogue.ts';
import { findIdempotent } from '../store/idempotency.ts';
import { writeMoves } from '../store/moves.ts';
import { readProceedingByNumber, writeOpenings, writeProceedings, type ProceedingRead } from '../store/proceedings.ts';
import { inTransaction } from '../store/transaction.ts';
import { isUniqueViolation } from '../store/violations.ts';
import type { SendingContext } from './advance.ts';
import { besideProceeding } from './beside-proceeding.ts';
import { broughtAlong } from './brought-along.ts';
import type { Engine } from './engine.ts';
import { broughtBy, claimClues } from './group-clues.ts';
import { judgeProceeding, type JudgedProceeding, type ProceedingSent } from './judge-proceeding.ts';
import { requestHash } from './once.ts';
import { paidBeside } from './paid-beside.ts';
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
  said: ProceedingSent,
  context: SendingContext,
  hash: string,
): Promise<void> => {
  const { now, proceedings } = await readProceedingByNumber(engine.pool, number);
  const read = proceedings[0];
  const judged = await judgeProceeding(engine, person, number, read, said, now);
  if (read === undefined) return;
  const write = writeFor(engine, person, read, judged, context, hash, now);
  const along = await broughtAlong(engine, person, read, judged, context.requestId, now);
  const { opened } = along;
  const beside = await besideProceeding({ engine, person, proceeding: write.proceeding, judged, now });
  const clues = [...along.moves, ...beside];
  const others = await toldOfPayments(engine, person, clues, write, now);
  await inTransaction(engine.pool, async (client) => {
    if (read.proceeding.kind === 'group') await claimClues(client, broughtBy(judged.type, judged.input));
    const moved = await writeProceedings(client, [write]);
    if (!moved.has(read.proceeding.id))
      throw new StaleClue(number, read.proceeding.version, read.proceeding.version + 1);
    if (clues.length > 0 && (await writeMoves(client, clues)).size !== clues.length)
      throw new StaleClue(number, read.proceeding.version, read.proceeding.version);
    if (others.length > 0 && (await writeProceedings(client, others)).size !== others.length)
      throw new StaleClue(number, read.proceeding.version, read.proceeding.version);
    if (opened.length > 0) await writeOpenings(client, opened);
  });
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

/** Other cases and mediations of a clue that this move pays. */
const toldOfPayments = async (
  engine: Engine,
  person: Person,
  clues: readonly MoveWrite[],
  { proceeding }: ProceedingWrite,
  now: string,
): Promise<readonly ProceedingWrite[]> => {
  const found: ProceedingWrite[] = [];
  for (const { clue, payments } of clues) {
    const amountFen = payments.reduce((sum, payment) => sum + payment.amountFen, 0);
    const before = { number: clue.number, paidFen: clue.paidFen - amountFen };
    found.push(...(await paidBeside(engine, { before, after: clue, by: person.username }, now, proceeding.id)));
  }
  return found;
};

const wasDone = async (engine: Engine, person: Person, key: string | null, hash: string): Promise<boolean> => {
  if (key === null) return false;
  const found = await findIdempotent(engine.pool, person.username, key);
  if (found !== null && found.requestHash !== hash) throw new IdempotencyMismatch(key);
  return found !== null;
};

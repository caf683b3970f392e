// Who a clue is about, one by one: names and numbers sealed with the clue's key, amounts open. The clue's own amounts stay as they are.
import { demand } from '../domain/check.ts';
import { Forbidden, InvalidInput, NotFound } from '../domain/errors.ts';
import { maskReporter, type ReporterFields, type Revealable } from '../domain/masking.ts';
import { relations, type Person } from '../domain/permission.ts';
import { sumWarnings, WorkersBody, type Sums, type SumWarning, type WorkerBody } from '../domain/worker-list.ts';
import { writeAudit } from '../store/audit.ts';
import type { CursorParts } from '../store/cursor.ts';
import type { ClueRead } from '../store/reads.ts';
import {
  listWorkers,
  readWorker,
  sumWorkers,
  writeWorkers,
  type ListedWorker,
  type WorkerLine,
} from '../store/workers.ts';
import { inTransaction } from '../store/transaction.ts';
import type { SendingContext } from './advance.ts';
import { seeClue } from './clue-view.ts';
import type { Engine } from './engine.ts';
import { once, requestHash } from './once.ts';
import { blindIndexOf, clueKey, openBytes, sealBytes } from './sealing.ts';

const FORGOTTEN: ReporterFields = { name: '' };

const wordsOf = (engine: Engine, key: Uint8Array | null, worker: ListedWorker): ReporterFields =>
  key === null || worker.sealed === null ? FORGOTTEN : (openBytes(engine.crypto, key, worker.sealed) as ReporterFields);

const shown = (engine: Engine, key: Uint8Array | null, worker: ListedWorker) => ({
  id: worker.id,
  key: worker.key,
  ...maskReporter(wordsOf(engine, key, worker)),
  claimedFen: worker.claimedFen,
  verifiedFen: worker.verifiedFen,
  paidFen: worker.paidFen,
  enteredBy: worker.enteredBy,
  enteredAt: worker.enteredAt,
});

const checked = async (
  engine: Engine,
  { clue }: ClueRead,
): Promise<{ readonly totals: Sums; readonly warnings: readonly SumWarning[] }> => {
  const totals = await sumWorkers(engine.pool, clue.id);
  return { totals, warnings: sumWarnings(totals, clue) };
};

/** A page of the list, masked, with what the whole list adds up to and where that differs from the clue. */
export const workersOf = async (
  engine: Engine,
  person: Person,
  number: string,
  page: { readonly cursor: CursorParts | null; readonly limit: number },
) => {
  const { read } = await seeClue(engine, person, number);
  const key = clueKey(engine.crypto, read.secret);
  const { items, next } = await listWorkers(engine.pool, read.clue.id, page);
  return { items: items.map((worker) => shown(engine, key, worker)), next, ...(await checked(engine, read)) };
};

const lineOf = (engine: Engine, read: ClueRead, key: Uint8Array | null, worker: WorkerBody, by: string): WorkerLine => {
  const { name, idNumber, phone, bankCard } = worker;
  const index = idNumber === undefined ? null : blindIndexOf(engine.crypto, idNumber, 'idNumber');
  return {
    clueId: read.clue.id,
    // A blind index tells nothing to who has not its key; its beginning is enough to tell the lines of one list apart.
    key: worker.key ?? `id-${(index ?? '').replace(/[^A-Za-z0-9]/g, '').slice(0, 24)}`,
    sealed: key === null ? null : sealBytes(engine.crypto, key, { name, idNumber, phone, bankCard }),
    idNumberIndex: index,
    claimedFen: worker.claimedFen,
    verifiedFen: worker.verifiedFen ?? null,
    paidFen: worker.paidFen ?? 0,
    removed: worker.removed ?? false,
    enteredBy: by,
  };
};

const twice = (lines: readonly WorkerLine[]): InvalidInput | null => {
  const keys = lines.map((line) => line.key);
  const wrong = keys.flatMap((key, index) =>
    keys.indexOf(key) === index ? [] : [{ path: `/workers/${index}`, message: 'is the same worker as one above' }],
  );
  return wrong.length === 0 ? null : new InvalidInput(wrong);
};

/**
 * Adds lines to the list; a line with the key of another takes its place.
 * @throws {NotFound | Forbidden | InvalidInput} in this order
 */
export const enterWorkers = async (
  engine: Engine,
  person: Person,
  number: string,
  body: unknown,
  context: SendingContext,
) => {
  const { read } = await seeClue(engine, person, number);
  const held = relations(person, read.clue);
  if (!(held.has('H') || held.has('S')))
    throw new Forbidden('only handlers of the clue and supervisors of its unit keep its list of workers');
  const { workers } = demand(WorkersBody, body);
  const key = clueKey(engine.crypto, read.secret);
  const lines = workers.map((worker) => lineOf(engine, read, key, worker, person.username));
  const wrong = twice(lines);
  if (wrong !== null) throw wrong;
  await once(engine, person, context.idempotencyKey, requestHash('workers', number, workers), async (keep) => {
    const answer = { lines: lines.length };
    await inTransaction(engine.pool, async (client) => {
      await writeWorkers(client, lines);
      await writeAudit(client, person.username, 'enterWorkers', number, answer);
      await keep(client, answer);
    });
    return answer;
  });
  return { entered: lines.length, ...(await checked(engine, read)) };
};

/** Fields of one worker, written down before they are shown (PIPL art. 6, 51). */
export const revealWorker = async (
  engine: Engine,
  person: Person,
  number: string,
  id: string,
  { fields, reason }: { readonly fields: readonly Revealable[]; readonly reason: string },
): Promise<Readonly<Record<string, string | null>>> => {
  const { read } = await seeClue(engine, person, number);
  const held = relations(person, read.clue);
  if (!(held.has('H') || held.has('S') || held.has('U')))
    throw new Forbidden('only handlers of the clue and supervisors of its unit or above may unmask its workers');
  const worker = await readWorker(engine.pool, read.clue.id, id);
  if (worker === null) throw new NotFound(`the list of clue ${number} has no line ${id}`);
  const words = wordsOf(engine, clueKey(engine.crypto, read.secret), worker);
  await writeAudit(engine.pool, person.username, 'revealWorker', number, { worker: id, fields, reason });
  return Object.fromEntries(fields.map((field) => [field, words[field] ?? null]));
};

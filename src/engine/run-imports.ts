// Carries imports out, a chunk in a transaction: what a killed process left is taken up where it stood, because each row of a file goes
// through its door under an id of its own and no door takes an id twice.
import { createHash } from 'node:crypto';
import { Refusal } from '../domain/errors.ts';
import { readRow, type RowReading } from '../domain/import/rows.ts';
import type { Person } from '../domain/permission.ts';
import {
  putImportRows,
  readImportRows,
  setImportState,
  takeImport,
  type ImportFile,
  type ImportRow,
  type ListedRow,
} from '../store/imports.ts';
import { readCaller } from '../store/organisation.ts';
import { readClueByNumber } from '../store/reads.ts';
import { inTransaction } from '../store/transaction.ts';
import { advance } from './advance.ts';
import type { Engine } from './engine.ts';
import { openRows, openWordsOfUndo, readingOf } from './imports.ts';
import { registerManually } from './manual-intake.ts';
import { receive, refusalSeconds } from './receive.ts';

const CHUNK = 100;

/** Null when the account was disabled since. */
const personOf = async (engine: Engine, username: string): Promise<Person | null> => {
  const found = await readCaller(engine.pool, username);
  if (found === null || found.disabled) return null;
  return { ...found, role: found.role as Person['role'], standsInFor: found.standsInFor as Person['standsInFor'] };
};

type Done = Pick<ImportRow, 'state' | 'receipt' | 'number' | 'duplicate' | 'note'>;
const done = (change: Partial<Done>): Done => ({
  state: 'done',
  receipt: null,
  number: null,
  duplicate: false,
  note: null,
  ...change,
});

/** As a delivery of its source: kept, then taken in like every other. The same row with the same content is the same delivery. */
const asDelivery = async (engine: Engine, file: ImportFile, row: number, data: object): Promise<Done> => {
  const { reportedAt } = data as { reportedAt: string };
  const body = Buffer.from(JSON.stringify({ type: 'clue.reported', timestamp: reportedAt, data }), 'utf8');
  const content = createHash('sha256').update(body).digest('hex').slice(0, 16);
  const id = `import-${file.digest.slice(0, 32)}-${row}-${content}`;
  const receipt = await receive(engine, file.source as string, id, body);
  return done({
    receipt: receipt.receipt,
    duplicate: receipt.kind === 'kept' && receipt.duplicate,
    ...(receipt.kind === 'kept' ? {} : { state: 'refused', note: receipt.kind }),
  });
};

const GONE = 'account_gone';

const byHand = async (
  engine: Engine,
  file: ImportFile,
  person: Person | null,
  row: number,
  data: object,
): Promise<Done> => {
  if (person === null) return done({ state: 'refused', note: GONE });
  try {
    const context = { requestId: null, idempotencyKey: `import-${file.id}-${row}` };
    return done({ number: (await registerManually(engine, person, data, context)).number });
  } catch (error) {
    if (error instanceof Refusal) return done({ state: 'refused', note: error.message.slice(0, 500) });
    throw error;
  }
};

const runChunk = async (
  engine: Engine,
  file: ImportFile,
  rows: readonly ListedRow[],
): Promise<readonly ImportRow[]> => {
  const cells = new Map(openRows(engine, file).map((row) => [row.row, row.cells]));
  const reading: RowReading = readingOf(engine, file);
  const person = file.source === null ? await personOf(engine, file.createdBy) : null;
  const after: ImportRow[] = [];
  for (const { row } of rows) {
    const { data } = readRow(cells.get(row) ?? [], reading);
    const become =
      file.source !== null ? await asDelivery(engine, file, row, data) : await byHand(engine, file, person, row, data);
    after.push({ row, problems: null, ...become });
  }
  return after;
};

/** What this import made: its own delivery registered the clue, or it registered it by hand. */
const madeIt = (row: ListedRow): boolean =>
  row.state === 'done' && !row.duplicate && (row.receipt === null ? row.number !== null : row.outcome === 'registered');

/** Withdraws an untouched clue. What somebody has begun to work on, or what was there before, stays. */
const undoRow = async (engine: Engine, person: Person | null, reason: string, row: ListedRow): Promise<ImportRow> => {
  const bare = { row: row.row, problems: null, receipt: row.receipt, number: row.number, duplicate: row.duplicate };
  const left = (note: string): ImportRow => ({ ...bare, state: 'left', note });
  if (person === null) return left(GONE);
  if (!madeIt(row) || row.number === null) return left('not_made_by_it');
  const clue = (await readClueByNumber(engine.pool, row.number)).clues[0]?.clue;
  if (clue === undefined) return left('not_made_by_it');
  if (clue.state !== 'received') return left(clue.state === 'withdrawn' ? 'withdrawn_before' : 'in_hand');
  try {
    const context = { requestId: null, idempotencyKey: null };
    await advance(engine, person, row.number, { type: 'withdraw', input: { reason }, version: clue.version }, context);
    return { ...bare, state: 'withdrawn', note: null };
  } catch (error) {
    if (error instanceof Refusal) return left(error.code);
    throw error;
  }
};

const undoChunk = async (
  engine: Engine,
  file: ImportFile,
  rows: readonly ListedRow[],
): Promise<readonly ImportRow[]> => {
  const person = await personOf(engine, file.undoneBy as string);
  const reason = openWordsOfUndo(engine, file);
  const after: ImportRow[] = [];
  for (const row of rows) after.push(await undoRow(engine, person, reason, row));
  return after;
};

/** One chunk of one import; returns how many rows, 0 when there is no work, or the inbox is too full for more. */
export const workImports = (engine: Engine): Promise<number> =>
  inTransaction(engine.pool, async (client) => {
    const file = await takeImport(client);
    if (file === null) return 0;
    const runs = file.state === 'running';
    if (runs && (await refusalSeconds(engine)) !== null) return 0;
    const states = runs ? (['ready'] as const) : (['done'] as const);
    const rows = await readImportRows(client, file.id, { states, after: 0, limit: CHUNK });
    if (rows.length === 0) {
      await setImportState(client, file.id, runs ? 'done' : 'undone', { sealed: null });
      return 0;
    }
    await putImportRows(
      client,
      file.id,
      runs ? await runChunk(engine, file, rows) : await undoChunk(engine, file, rows),
    );
    if (rows.length < CHUNK) await setImportState(client, file.id, runs ? 'done' : 'undone', { sealed: null });
    return rows.length;
  });

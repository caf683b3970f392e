// Reads a table from a file that somebody brought: xlsx or csv by its content, never by its name. What is packed is unpacked here, with a
// budget, before anything else looks at it, so that a small file cannot become a large one.
import { Unzip, UnzipInflate, zipSync } from 'fflate';
import { readSheet } from 'read-excel-file/universal';
import { SPOILT } from '../domain/import/cells.ts';
import { parseCsv, WrongCsv } from '../domain/import/csv.ts';
import { InvalidInput } from '../domain/errors.ts';

export interface TableRow {
  /** As the table program counts. */
  readonly row: number;
  readonly cells: readonly string[];
}

export interface Table {
  readonly format: 'xlsx' | 'csv';
  readonly headers: readonly string[];
  readonly rows: readonly TableRow[];
}

export const MOST_ROWS = 5000;
export const MOST_COLUMNS = 100;
/** Unpacked, of all parts together. */
export const MOST_UNPACKED = 24 * 1024 * 1024;
const MOST_PARTS = 500;
const STEP = 16 * 1024;
const LONGEST_CELL = 20_000;
const LONGEST_NUMBER = 1e15;

const wrong = (message: string): InvalidInput => new InvalidInput([{ path: '/file', message }]);

const isPart = (name: string): boolean => name.endsWith('.xml') || name.endsWith('.xml.rels');

/** The XML parts of the archive, counted while they are unpacked. @throws {InvalidInput} when they outgrow the budget */
const unpack = (bytes: Uint8Array): Record<string, Uint8Array> => {
  const parts = new Map<string, Uint8Array[]>();
  // The library hands what a callback throws to the next callback: the first failure is kept here and ends the loop.
  const state: { unpacked: number; failure: Error | null } = { unpacked: 0, failure: null };
  const fail = (error: Error): void => {
    state.failure ??= error;
  };
  const unzip = new Unzip((file) => {
    if (!isPart(file.name)) return;
    const chunks: Uint8Array[] = [];
    parts.set(file.name, chunks);
    if (parts.size > MOST_PARTS) fail(wrong(`holds more than ${MOST_PARTS} parts, which no table has`));
    file.ondata = (error, chunk) => {
      if (error !== null) return fail(error);
      state.unpacked += chunk.length;
      if (state.unpacked <= MOST_UNPACKED) chunks.push(chunk);
      else fail(wrong(`unpacks to more than ${MOST_UNPACKED / 1024 / 1024} MB; cut it into several files`));
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  try {
    for (let at = 0; at < bytes.length && state.failure === null; at += STEP)
      unzip.push(bytes.subarray(at, at + STEP), at + STEP >= bytes.length);
  } catch (error) {
    fail(error instanceof Error ? error : new Error(String(error)));
  }
  if (state.failure instanceof InvalidInput) throw state.failure;
  if (state.failure !== null) throw wrong('is a broken archive; save it anew as .xlsx');
  return Object.fromEntries([...parts].map(([name, chunks]) => [name, new Uint8Array(Buffer.concat(chunks))]));
};

const two = (n: number): string => String(n).padStart(2, '0');

/** A cell as text. Dates have no zone in a table: they are read as they are shown. */
const textOf = (cell: unknown): string => {
  if (cell === null || cell === undefined) return '';
  if (cell instanceof Date) {
    const on = cell.toISOString().slice(0, 10);
    const [hour, minute, second] = [cell.getUTCHours(), cell.getUTCMinutes(), cell.getUTCSeconds()];
    return hour + minute + second === 0 ? on : `${on} ${two(hour)}:${two(minute)}:${two(second)}`;
  }
  if (typeof cell === 'number') return Math.abs(cell) >= LONGEST_NUMBER ? `${SPOILT}${cell}` : String(cell);
  return typeof cell === 'string' || typeof cell === 'boolean' ? String(cell).trim() : '';
};

const fromXlsx = async (bytes: Uint8Array): Promise<string[][]> => {
  const parts = unpack(bytes);
  if (parts['xl/workbook.xml'] === undefined) throw wrong('is an archive, but no table of the form .xlsx');
  const plain = zipSync(parts, { level: 0 });
  try {
    const rows = await readSheet(
      plain.buffer.slice(plain.byteOffset, plain.byteOffset + plain.byteLength) as ArrayBuffer,
    );
    return rows.map((row) => row.map(textOf));
  } catch (error) {
    throw wrong(`cannot be read as a table: ${error instanceof Error ? error.message.slice(0, 200) : 'broken'}`);
  }
};

/** UTF-8, or else GB 18030, as table programs in China save it. */
const decoded = (bytes: Uint8Array): string => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
};

const fromCsv = (bytes: Uint8Array): string[][] => {
  const text = decoded(bytes);
  if (text.includes('\u0000')) throw wrong('is neither a table of the form .xlsx nor comma-separated text');
  try {
    return parseCsv(text, { rows: MOST_ROWS + 20, columns: MOST_COLUMNS }).map((row) => row.map((cell) => cell.trim()));
  } catch (error) {
    if (error instanceof WrongCsv) throw wrong(error.message);
    throw error;
  }
};

const starts = (bytes: Uint8Array, ...first: number[]): boolean => first.every((byte, at) => bytes[at] === byte);

const demandSize = (headers: readonly string[], rows: readonly TableRow[]): void => {
  if (headers.length > MOST_COLUMNS) throw wrong(`has ${headers.length} columns, expected ${MOST_COLUMNS} at most`);
  if (rows.length === 0) throw wrong('has no row beneath its headers');
  if (rows.length > MOST_ROWS)
    throw wrong(`has ${rows.length} rows, expected ${MOST_ROWS} at most; cut it into several files`);
  const long = rows.find(({ cells }) => cells.some((cell) => cell.length > LONGEST_CELL));
  if (long !== undefined) throw wrong(`row ${long.row} has a cell of more than ${LONGEST_CELL} characters`);
};

/** @throws {InvalidInput} for what is no table, or too large a one */
export const readTable = async (bytes: Uint8Array): Promise<Table> => {
  if (bytes.length === 0) throw wrong('is empty');
  if (starts(bytes, 0xd0, 0xcf, 0x11, 0xe0))
    throw wrong('is of the old form .xls, or encrypted; save it as .xlsx without a password');
  const format = starts(bytes, 0x50, 0x4b, 0x03, 0x04) ? 'xlsx' : 'csv';
  const all = format === 'xlsx' ? await fromXlsx(bytes) : fromCsv(bytes);
  // A title may stand above: the headers are the first row with more than one cell.
  const top = all.findIndex((row) => row.filter((cell) => cell !== '').length > 1);
  if (top < 0) throw wrong('has no row of headers');
  const headers = (all[top] as string[]).map((header) => header.slice(0, 100));
  const rows = all
    .slice(top + 1)
    .map((cells, at) => ({ row: top + at + 2, cells: cells.slice(0, headers.length) }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''));
  demandSize(headers, rows);
  return { format, headers, rows };
};

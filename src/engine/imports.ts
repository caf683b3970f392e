// A table of clues that somebody brings: read, mapped, checked row by row. What of it is right goes through the same doors as everything
// else (run-imports.ts); the table itself is kept encrypted until then and dropped after.
import { createHash } from 'node:crypto';
import { Conflict, Forbidden, InvalidInput, NotFound, type FieldProblem } from '../domain/errors.ts';
import { guessMapping, IMPORT_FIELDS, missingFields, type ImportMapping } from '../domain/import/fields.ts';
import { cellOf, problemAt, readRow, type RowProblem, type RowReading } from '../domain/import/rows.ts';
import { isWithin, type Person } from '../domain/permission.ts';
import { writeAudit } from '../store/audit.ts';
import { Source } from '../store/entities/organisation.ts';
import {
  countImportRows,
  countUnderWay,
  insertImport,
  lockImport,
  putImportRows,
  readImport,
  setImportState,
  setMapping,
  type ImportFile,
  type ImportRow,
} from '../store/imports.ts';
import { inTransaction } from '../store/transaction.ts';
import type { Engine } from './engine.ts';
import { clueDataProblems } from './read-delivery.ts';
import { readTable, type TableRow } from './read-table.ts';
import { responsibleUnit } from './responsible-unit.ts';

const PURPOSE = 'import';
const BRINGS: readonly Person['role'][] = ['operator', 'handler', 'supervisor'];

export const openRows = (engine: Engine, file: Pick<ImportFile, 'keyId' | 'sealed'>): readonly TableRow[] =>
  file.sealed === null
    ? []
    : (JSON.parse(Buffer.from(engine.crypto.open(file.keyId, file.sealed, PURPOSE)).toString('utf8')) as TableRow[]);

export const sealForImport = (
  engine: Engine,
  found: unknown,
): { readonly keyId: string; readonly sealed: Uint8Array } =>
  engine.crypto.seal(Buffer.from(JSON.stringify(found), 'utf8'), PURPOSE);

export const openWordsOfUndo = (engine: Engine, file: Pick<ImportFile, 'keyId' | 'sealed'>): string =>
  file.sealed === null
    ? ''
    : (JSON.parse(Buffer.from(engine.crypto.open(file.keyId, file.sealed, PURPOSE)).toString('utf8')) as string);

/** @throws {Forbidden} for who registers no clues */
export const demandBringer = (person: Person): void => {
  if (!BRINGS.includes(person.role))
    throw new Forbidden(`a ${person.role} brings no tables of clues; operators, handlers and supervisors do`);
};

/** Operators and auditors see all imports, others their own. @throws {NotFound} */
export const seeImport = async (engine: Engine, person: Person, id: string): Promise<ImportFile> => {
  const found = /^\d{1,15}$/.test(id) ? await readImport(engine.pool, id) : null;
  const all = person.role === 'operator' || person.role === 'auditor';
  if (found === null || !(all || found.createdBy === person.username))
    throw new NotFound(`there is no import ${id} that you may see`);
  return found;
};

/** Reads a file, guesses its mapping and keeps its rows encrypted. */
export const bringTable = async (engine: Engine, person: Person, name: string, bytes: Uint8Array): Promise<string> => {
  demandBringer(person);
  const table = await readTable(bytes);
  const { keyId, sealed } = sealForImport(engine, table.rows);
  const id = await insertImport(engine.pool, {
    name,
    format: table.format,
    digest: createHash('sha256').update(bytes).digest('hex'),
    createdBy: person.username,
    headers: table.headers,
    rowCount: table.rows.length,
    mapping: guessMapping(table.headers, engine.packages.imports),
    keyId,
    sealed,
  });
  await writeAudit(engine.pool, person.username, 'bringTable', `import-${id}`, { rows: table.rows.length });
  return id;
};

export interface MappingBody extends ImportMapping {
  /** Whose deliveries the rows become, or … */
  readonly source?: string;
  /** … how they came in, registered by hand. */
  readonly intakeChannel?: string;
}

const regionOf =
  (engine: Engine) =>
  (name: string): string | null => {
    const all = [...engine.packages.divisions.values()].filter((division) => division.validTo === null);
    const exact = all.filter((division) => division.name === name);
    const found = exact.length > 0 ? exact : all.filter((division) => name.endsWith(division.name));
    return found.length === 1 ? (found[0]?.code ?? null) : null;
  };

export const readingOf = (engine: Engine, file: Pick<ImportFile, 'headers' | 'mapping' | 'channel'>): RowReading => ({
  headers: file.headers,
  mapping: file.mapping ?? { money: 'yuan', fields: {} },
  words: engine.packages.imports,
  regionOf: regionOf(engine),
  intakeChannel: file.channel,
});

const mappingProblems = async (
  engine: Engine,
  person: Person,
  file: ImportFile,
  body: MappingBody,
): Promise<FieldProblem[]> => {
  const problems: FieldProblem[] = [];
  if ((body.source === undefined) === (body.intakeChannel === undefined))
    problems.push({ path: '/source', message: 'expected either source or intakeChannel' });
  if (body.source !== undefined && person.role !== 'operator')
    problems.push({
      path: '/source',
      message: `a ${person.role} registers by hand; an operator brings a source's table`,
    });
  else if (body.source !== undefined) {
    const source = await engine.orm.em.fork().findOne(Source, { name: body.source });
    if (source === null || source.retiredAt != null)
      problems.push({ path: '/source', message: `there is no active source '${body.source}'` });
  }
  const known = new Set(IMPORT_FIELDS.map(({ field }) => field));
  for (const [field, from] of Object.entries(body.fields)) {
    if (!known.has(field)) problems.push({ path: `/fields/${field}`, message: 'is no field of a clue' });
    else if (from !== undefined && 'column' in from && from.column >= file.headers.length)
      problems.push({
        path: `/fields/${field}/column`,
        message: `found ${from.column}, the table has the columns 0 to ${file.headers.length - 1}`,
      });
  }
  return problems;
};

/** Where a clue registered by hand may lie. */
const placeProblem = async (
  engine: Engine,
  person: Person,
  data: Readonly<Record<string, unknown>>,
): Promise<FieldProblem[]> => {
  const unit = await responsibleUnit(engine, String(data['region']), String(data['sector']));
  return unit !== null && isWithin(unit, person.unit)
    ? []
    : [{ path: '/region', message: `found it, expected a place within your unit ${person.unit}` }];
};

const checkedRow = async (
  engine: Engine,
  person: Person,
  reading: RowReading,
  { row, cells }: TableRow,
): Promise<ImportRow> => {
  const read = readRow(cells, reading);
  const problems: RowProblem[] = [...read.problems];
  if (problems.length === 0) {
    const deeper = [
      ...(await clueDataProblems(engine, read.data as never, '')),
      ...(reading.intakeChannel === null ? [] : await placeProblem(engine, person, read.data)),
    ];
    problems.push(
      ...deeper.map((problem) => problemAt(reading, cells, problem, problem.path === '/region' ? 'place' : 'form')),
    );
  }
  const wrong = problems.length > 0;
  const blank = { receipt: null, number: null, duplicate: false, note: null };
  return { row, state: wrong ? 'wrong' : 'ready', problems: wrong ? problems : null, ...blank };
};

/** One external id twice in a table would make a clue and a supplement of what are two rows. */
const doubled = (
  rows: readonly TableRow[],
  reading: RowReading,
  checked: readonly ImportRow[],
): readonly ImportRow[] => {
  const first = new Map<string, number>();
  return rows.map(({ row, cells }, at) => {
    const id = cellOf('externalId', cells, reading.mapping);
    const before = first.get(id);
    const one = checked[at] as ImportRow;
    if (id === '' || before === undefined) {
      first.set(id, row);
      return one;
    }
    const problem = problemAt(
      reading,
      cells,
      { path: '/externalId', message: `found it, row ${before} has it too` },
      'double',
    );
    return { ...one, state: 'wrong' as const, problems: [...(one.problems ?? []), problem] };
  });
};

/** Checks every row by a mapping. Until it runs it may be mapped anew. @throws {InvalidInput} {Conflict} */
export const mapImport = async (engine: Engine, person: Person, id: string, body: MappingBody): Promise<void> => {
  demandBringer(person);
  const seen = await seeImport(engine, person, id);
  if (seen.createdBy !== person.username) throw new Forbidden('an import is mapped and run by who brought it');
  const problems = await mappingProblems(engine, person, seen, body);
  if (problems.length > 0) throw new InvalidInput(problems);
  await inTransaction(engine.pool, async (client) => {
    const file = (await lockImport(client, id)) as ImportFile;
    if (file.state !== 'uploaded' && file.state !== 'mapped')
      throw new Conflict(`import ${id} is '${file.state}'; it was run already`);
    const mapping: ImportMapping = { money: body.money, fields: body.fields };
    const target = { mapping, source: body.source ?? null, channel: body.intakeChannel ?? null };
    const reading = readingOf(engine, { ...file, ...target });
    const rows = openRows(engine, file);
    const checked: ImportRow[] = [];
    for (const row of rows) checked.push(await checkedRow(engine, person, reading, row));
    await setMapping(client, id, target);
    await putImportRows(client, id, doubled(rows, reading, checked));
  });
};

/** Hands the right rows to the worker; wrong ones stay behind. @throws {Conflict} {InvalidInput} when a field is missing that no clue can be without */
export const runImport = async (engine: Engine, person: Person, id: string): Promise<void> => {
  demandBringer(person);
  const seen = await seeImport(engine, person, id);
  if (seen.createdBy !== person.username) throw new Forbidden('an import is mapped and run by who brought it');
  await inTransaction(engine.pool, async (client) => {
    const file = (await lockImport(client, id)) as ImportFile;
    if (file.state === 'running' || file.state === 'done') return;
    if (file.state !== 'mapped' || file.mapping === null)
      throw new Conflict(`import ${id} is '${file.state}'; check its mapping first`);
    const missing = missingFields(file.mapping, file.source !== null);
    if (missing.length > 0)
      throw new InvalidInput(
        missing.map((field) => ({ path: `/fields/${field}`, message: 'nothing fills it; choose a column or a value' })),
      );
    const ready = (await countImportRows(client, id))['ready'] ?? 0;
    if (ready === 0) throw new Conflict(`import ${id} has no row that is right`);
    await setImportState(client, id, 'running');
    await writeAudit(client, person.username, 'runImport', `import-${id}`, { rows: ready, source: file.source });
  });
};

/** Begins to take back what it made; the worker goes on. `asked` is called when the right is clear. @throws {Forbidden} {Conflict} */
export const undoImport = async (engine: Engine, person: Person, id: string, asked: () => string): Promise<void> => {
  await seeImport(engine, person, id);
  if (person.role !== 'operator')
    throw new Forbidden('an operator takes an import back: its clues are withdrawn, which operators do');
  const reason = asked();
  await inTransaction(engine.pool, async (client) => {
    const file = (await lockImport(client, id)) as ImportFile;
    if (file.state === 'undoing' || file.state === 'undone') return;
    if (file.state !== 'done')
      throw new Conflict(`import ${id} is '${file.state}'; only one that was run is taken back`);
    if ((await countUnderWay(client, id)) > 0)
      throw new Conflict(`rows of import ${id} are still being taken in; wait for them`);
    await setImportState(client, id, 'undoing', { ...sealForImport(engine, reason), undoneBy: person.username });
    await writeAudit(client, person.username, 'undoImport', `import-${id}`, { reason });
  });
};

// Makes a document: judges who asks for which form about what, fills it, numbers it, renders it, keeps it. One transaction, in which the
// matter may not move: what the paper says of it is true when it is committed.
import type { PoolClient } from 'pg';
import { businessDate } from '../domain/business-date.ts';
import { check, unstorable } from '../domain/check.ts';
import { Conflict, Forbidden, IdempotencyMismatch, InvalidInput, type FieldProblem } from '../domain/errors.ts';
import { makesDocuments, notNow } from '../domain/document-rights.ts';
import { holdsReporter, isInternal, type Form } from '../domain/form.ts';
import { leaks, maskedValues } from '../domain/form-secrecy.ts';
import { fieldsSchema, fillForm, missingData, type Values } from '../domain/form-values.ts';
import type { ReporterFields } from '../domain/masking.ts';
import { layOut } from '../domain/page.ts';
import type { Person } from '../domain/permission.ts';
import { memoryOf } from '../domain/proceeding-move.ts';
import type { ClueRecord } from '../domain/records.ts';
import {
  holdMatter,
  insertDocument,
  nextInSeries,
  readDocument,
  readUnitName,
  type DocumentRow,
  type NewDocument,
} from '../store/documents.ts';
import { findIdempotent, keepAnswer } from '../store/idempotency.ts';
import { inTransaction } from '../store/transaction.ts';
import { isUniqueViolation } from '../store/violations.ts';
import { gatherData } from './document-data.ts';
import { renderSealed } from './document-renderings.ts';
import type { Engine } from './engine.ts';
import { requestHash } from './once.ts';
import { reportersOf } from './reporters.ts';
import { clueKey } from './sealing.ts';
import { seeMatter, type MatterRead } from './see-matter.ts';

export interface DocumentBody {
  readonly form?: unknown;
  readonly about?: unknown;
  readonly fields?: unknown;
  /** The number of the document that this one corrects. */
  readonly replaces?: unknown;
}

const BODY = {
  type: 'object',
  properties: {
    form: { type: 'string', minLength: 1, maxLength: 64 },
    about: { type: 'string', minLength: 1, maxLength: 64 },
    fields: { type: 'object' },
    replaces: { type: 'string', minLength: 1, maxLength: 200 },
  },
  required: ['form', 'about'],
  additionalProperties: false,
} as const;

const fieldsOf = (matter: MatterRead): Readonly<Record<string, unknown>> =>
  'clue' in matter.of ? {} : memoryOf(matter.of.proceeding.proceeding).fields;

const refuseOthers = (person: Person, matter: MatterRead): void => {
  if (!makesDocuments(person, matter.where))
    throw new Forbidden(
      `handlers of ${matter.number} and supervisors of unit ${matter.unit} make its documents, ${person.role} ${person.username} does not`,
    );
};

const formOf = (engine: Engine, code: unknown, matter: MatterRead): Form => {
  const possible = engine.packages.forms.filter((form) => form.about === matter.kind);
  const form = possible.find((found) => found.form === code);
  if (form !== undefined) return form;
  const names = possible.map((found) => found.form).join(', ');
  throw new InvalidInput([
    { path: '/form', message: `found no form for a ${matter.kind}; expected one of ${names === '' ? 'none' : names}` },
  ]);
};

interface Replacing {
  readonly replaced: DocumentRow | null;
  readonly problems: readonly FieldProblem[];
}

/** A correction is of the same form about the same matter, and of the version that stands. */
const replacing = async (engine: Engine, number: unknown, form: Form, matter: MatterRead): Promise<Replacing> => {
  if (typeof number !== 'string') return { replaced: null, problems: [] };
  const found = (await readDocument(engine.pool, number))?.document;
  if (found === undefined || found.matterId !== matter.id || found.form !== form.form)
    return {
      replaced: null,
      problems: [{ path: '/replaces', message: `found '${number}', expected a ${form.form} about ${matter.number}` }],
    };
  if (found.replacedBy !== null)
    throw new Conflict(`${number} was replaced by ${found.replacedBy} already; correct that one`);
  return { replaced: found, problems: [] };
};

const placesKnown = (clues: readonly ClueRecord[]): string[] =>
  clues.flatMap((clue) => [clue.employerName, clue.projectName ?? '', clue.generalContractor ?? '']);

interface Judged {
  readonly form: Form;
  readonly matter: MatterRead;
  readonly values: Values;
  readonly reporters: readonly ReporterFields[];
  readonly replaced: DocumentRow | null;
  readonly now: string;
}

const judge = async (engine: Engine, person: Person, body: DocumentBody): Promise<Judged> => {
  const shape = [...unstorable(body), ...check(BODY, body)];
  if (typeof body.about !== 'string') throw new InvalidInput(shape);
  const { now, matter } = await seeMatter(engine, person, body.about);
  refuseOthers(person, matter);
  if (shape.length > 0) throw new InvalidInput(shape);
  const form = formOf(engine, body.form, matter);
  const why = notNow(form, matter, fieldsOf(matter));
  if (why !== null) throw new Conflict(why);
  const { replaced, problems } = await replacing(engine, body.replaces, form, matter);
  const { data, clues } = await gatherData(engine, matter, person, now);
  const filled = fillForm(form, data, (body.fields ?? {}) as Readonly<Record<string, unknown>>);
  const byClue = await reportersOf(
    engine,
    clues.map((clue) => clue.id),
  );
  const reporters = [...byClue.values()].flat();
  const leaking = isInternal(form) ? [] : leaks(form, filled.values, reporters, placesKnown(clues));
  const wrong = [...problems, ...filled.problems, ...leaking];
  if (wrong.length > 0) throw new InvalidInput(wrong);
  return { form, matter, values: filled.values, reporters, replaced, now };
};

const keep = async (
  engine: Engine,
  client: PoolClient,
  person: Person,
  { form, matter, values, reporters, replaced, now }: Judged,
): Promise<string> => {
  const { documents } = engine.packages;
  const key = clueKey(engine.crypto, matter.secret);
  if (key === null) throw new Conflict(`the person of ${matter.number} was forgotten; nothing more is kept about it`);
  const year = Number(businessDate(now).slice(0, 4));
  const sequence = await nextInSeries(client, matter.unit, form.form, year);
  if ((await holdMatter(client, matter.kind, matter.id)) !== matter.version)
    throw new Conflict(`${matter.number} has moved on meanwhile; ask for the document again`);
  const number = documents.numberOf(matter.unit, form.word, year, sequence);
  const notes = replaced === null ? [] : [documents.word('replaces').replace('{number}', () => replaced.number)];
  const about = { number, issuer: await readUnitName(client, matter.unit), blank: documents.word('blank') };
  const masked = holdsReporter(form)
    ? layOut(form, maskedValues(form, values, reporters), { ...about, notes: [...notes, documents.word('masked')] })
    : null;
  const renderings = await renderSealed(engine, key, layOut(form, values, { ...about, notes }), masked);
  const row: NewDocument = {
    number,
    form: form.form,
    formVersion: form.version,
    title: form.title,
    audience: form.audience,
    matterId: matter.id,
    about: matter.number,
    aboutKind: matter.kind,
    unit: matter.unit,
    year,
    sequence,
    revision: (replaced?.revision ?? 0) + 1,
    replaces: replaced?.number ?? null,
    holdsReporter: masked !== null,
    ruleVersion: engine.packages.version,
    madeBy: person.username,
    madeAt: now,
  };
  await insertDocument(client, row, renderings);
  return number;
};

/** The answer that this key had before. @throws {IdempotencyMismatch} */
const answered = async (
  db: PoolClient | Engine['pool'],
  person: Person,
  key: string | null,
  hash: string,
): Promise<string | null> => {
  const found = key === null ? null : await findIdempotent(db, person.username, key);
  if (found !== null && key !== null && found.requestHash !== hash) throw new IdempotencyMismatch(key);
  return found === null ? null : (found.response as { number: string }).number;
};

class MadeMeanwhile extends Error {
  readonly number: string;
  constructor(number: string) {
    super(`made meanwhile: ${number}`);
    this.number = number;
  }
}

/**
 * Makes a document and returns its number; the same Idempotency-Key makes it once, also at the same moment.
 * @throws {NotFound | Forbidden | Conflict | InvalidInput} in the order of judgement
 */
export const makeDocument = async (
  engine: Engine,
  person: Person,
  body: unknown,
  idempotencyKey: string | null,
): Promise<string> => {
  const hash = requestHash('document', body);
  const before = await answered(engine.pool, person, idempotencyKey, hash);
  if (before !== null) return before;
  const judged = await judge(engine, person, (body ?? {}) as DocumentBody);
  try {
    return await inTransaction(engine.pool, async (client) => {
      const number = await keep(engine, client, person, judged);
      if (idempotencyKey === null) return number;
      // The counter's row is ours now: who made it at the same moment has committed, and is seen here.
      const meanwhile = await answered(client, person, idempotencyKey, hash);
      if (meanwhile !== null) throw new MadeMeanwhile(meanwhile);
      await keepAnswer(client, person.username, idempotencyKey, {
        requestHash: hash,
        status: 201,
        response: { number },
      });
      return number;
    });
  } catch (error) {
    if (error instanceof MadeMeanwhile) return error.number;
    if (isUniqueViolation(error, 'document_replaces_unique'))
      throw new Conflict(`${judged.replaced?.number ?? 'it'} was replaced at the same moment; correct the new one`);
    throw error;
  }
};

/** The forms that this person may make about the matter now, with what is still to be given and what the matter still lacks. */
export const possibleForms = async (engine: Engine, person: Person, about: string) => {
  const { now, matter } = await seeMatter(engine, person, about);
  if (!makesDocuments(person, matter.where)) return [];
  const { data } = await gatherData(engine, matter, person, now);
  return engine.packages.forms
    .filter((form) => form.about === matter.kind && notNow(form, matter, fieldsOf(matter)) === null)
    .map((form) => ({
      form: form.form,
      title: form.title,
      version: form.version,
      audience: form.audience,
      schema: fieldsSchema(form, data),
      missing: missingData(form, data),
    }));
};

// Documents as their readers see them: what there is, and the files themselves, whose every download is written down first.
import { Conflict, Forbidden, InvalidInput, NotFound } from '../domain/errors.ts';
import { mayReveal, readsDocuments, seesDocument } from '../domain/document-rights.ts';
import type { Person } from '../domain/permission.ts';
import { writeAudit } from '../store/audit.ts';
import { readSecret } from '../store/clue-lists.ts';
import { readDocument, readRendering, type DocumentRead, type DocumentRow } from '../store/documents.ts';
import type { Engine } from './engine.ts';
import { clueKey } from './sealing.ts';

export type Format = 'docx' | 'html';

export const documentView = (document: DocumentRow) => ({
  number: document.number,
  form: document.form,
  formVersion: document.formVersion,
  title: document.title,
  audience: document.audience,
  internal: document.audience === 'internal',
  about: document.about,
  aboutKind: document.aboutKind,
  unit: document.unit,
  revision: document.revision,
  replaces: document.replaces,
  replacedBy: document.replacedBy,
  madeBy: document.madeBy,
  makerName: document.makerName,
  madeAt: document.madeAt,
  files: document.renderings.map(({ rendering, sha256, size }) => ({
    format: rendering.startsWith('docx') ? 'docx' : 'html',
    masked: rendering.endsWith('Masked'),
    sha256,
    size,
  })),
});

/** @throws {NotFound} also for a document that the person may not see */
export const seeDocument = async (engine: Engine, person: Person, number: string): Promise<DocumentRead> => {
  const read = await readDocument(engine.pool, number);
  if (read === null || !seesDocument(person, read.document.audience, read.matter, read.handedTo))
    throw new NotFound(`there is no document ${number} that you may see`);
  return read;
};

export interface Opened {
  readonly bytes: Uint8Array;
  readonly sha256: string;
}

/** The bytes as they were made; null when the person was forgotten: nothing opens them again. */
export const openRendering = async (
  engine: Engine,
  document: DocumentRow,
  format: Format,
  full: boolean,
): Promise<Opened | null> => {
  const rendering = document.holdsReporter && !full ? (`${format}Masked` as const) : format;
  const key = clueKey(engine.crypto, await readSecret(engine.pool, document.matterId));
  const sealed = await readRendering(engine.pool, document.id, rendering);
  const sha256 = document.renderings.find((one) => one.rendering === rendering)?.sha256;
  return key === null || sealed === null || sha256 === undefined
    ? null
    : { bytes: engine.crypto.openWith(key, sealed), sha256 };
};

export interface Content {
  readonly bytes: Uint8Array;
  readonly fileName: string;
}

/**
 * A document's file. The reporter stands masked in it unless a reason is given by somebody who may unmask (PIPL arts. 6, 51).
 * @throws {NotFound | Forbidden | InvalidInput | Conflict}
 */
export const documentContent = async (
  engine: Engine,
  person: Person,
  number: string,
  format: Format,
  reason: string | null,
): Promise<Content> => {
  const { document, matter } = await seeDocument(engine, person, number);
  if (!readsDocuments(person)) throw new Forbidden(`a ${person.role} does not read what documents say`);
  if (reason !== null && !document.holdsReporter)
    throw new InvalidInput([
      { path: '/querystring/reason', message: `is for documents that hold a reporter; ${number} holds none` },
    ]);
  if (reason !== null && !mayReveal(person, matter))
    throw new Forbidden('only handlers of the clue and supervisors of its unit or above may unmask its reporter');
  const opened = await openRendering(engine, document, format, reason !== null);
  if (opened === null)
    throw new Conflict(`the contents of ${number} were erased by law; its number, date and hashes remain`);
  const { bytes, sha256 } = opened;
  const masked = document.holdsReporter && reason === null;
  if (reason !== null)
    await writeAudit(engine.pool, person.username, 'reveal', document.about, { document: number, reason });
  await writeAudit(engine.pool, person.username, 'download', number, { format, masked, sha256 });
  return { bytes, fileName: `${document.title} ${document.number}.${format}` };
};

// Attached files as their readers see them, with the links that came from the source beside them: addresses that nobody fetches here.
import { opensWithdrawn, readsAttachments, withdraws } from '../domain/attachment.ts';
import { Conflict, Forbidden, NotFound } from '../domain/errors.ts';
import type { Person } from '../domain/permission.ts';
import { openSealed } from '../store/attachment-files.ts';
import { listAttachments, readAttachment, withdrawAttachment, type AttachmentRow } from '../store/attachments.ts';
import { writeAudit } from '../store/audit.ts';
import { readHistory, readSecret } from '../store/clue-lists.ts';
import { inTransaction } from '../store/transaction.ts';
import type { Engine } from './engine.ts';
import { clueKey, openBytes, openInput, openWords, sealBytes } from './sealing.ts';
import { seeMatterOf, type MatterName, type MatterRead } from './see-matter.ts';

type Key = Uint8Array | null;

interface Words {
  readonly name: string;
  /** base64, of the file's own key */
  readonly key: string;
}

const FORGOTTEN = '（已依法清除 / erased）';

const wordsOf = (engine: Engine, key: Key, row: AttachmentRow): Words | null =>
  key === null ? null : (openBytes(engine.crypto, key, row.sealed) as Words);

const reasonOf = (engine: Engine, key: Key, row: AttachmentRow): string | null => {
  if (row.withdrawnReason === null) return null;
  return key === null ? FORGOTTEN : String(openBytes(engine.crypto, key, row.withdrawnReason));
};

const view = (engine: Engine, key: Key, row: AttachmentRow) => ({
  id: String(row.id),
  name: wordsOf(engine, key, row)?.name ?? FORGOTTEN,
  mediaType: row.mediaType,
  size: row.size,
  sha256: row.sha256,
  addedBy: row.addedBy,
  adderName: row.adderName,
  addedAt: row.addedAt,
  state: row.withdrawnAt === null ? 'kept' : 'withdrawn',
  withdrawnBy: row.withdrawnBy,
  withdrawnAt: row.withdrawnAt,
  reason: reasonOf(engine, key, row),
});

interface Link {
  readonly name?: string;
  readonly mediaType?: string;
  readonly size?: number;
  readonly sha256?: string;
  readonly url?: string;
}

/** What the source named, when it was registered and later. */
const linksOf = async (engine: Engine, key: Key, matter: MatterRead) => {
  if (key === null || !('clue' in matter.of)) return [];
  const secret = await readSecret(engine.pool, matter.id);
  const first = secret?.sealed == null ? [] : openWords(engine.crypto, key, secret.sealed).attachments;
  const later = (await readHistory(engine.pool, matter.id))
    .filter((row) => row.type === 'supplement')
    .flatMap((row) => {
      const { attachments } = openInput(engine.crypto, key, row.type, row.input, row.sealed);
      return Array.isArray(attachments) ? (attachments as unknown[]) : [];
    });
  return ([...first, ...later] as Link[]).map(({ name, mediaType, size, sha256, url }) => ({
    name: name ?? null,
    mediaType: mediaType ?? null,
    size: size ?? null,
    sha256: sha256 ?? null,
    url: url ?? null,
    fetched: false,
  }));
};

/** @throws {NotFound} also for a matter that the person may not see */
export const attachmentsOf = async (engine: Engine, person: Person, of: MatterName) => {
  const { matter } = await seeMatterOf(engine, person, of);
  if (!readsAttachments(person)) return { items: [], links: [], next: null };
  const key = clueKey(engine.crypto, matter.secret);
  const rows = await listAttachments(engine.pool, matter.id);
  return {
    items: rows.map((row) => view(engine, key, row)),
    links: await linksOf(engine, key, matter),
    next: null,
  };
};

const see = async (engine: Engine, person: Person, of: MatterName, id: string) => {
  const { matter } = await seeMatterOf(engine, person, of);
  if (!readsAttachments(person)) throw new Forbidden(`a ${person.role} does not open what is kept of people`);
  const row = /^\d{1,15}$/.test(id) ? await readAttachment(engine.pool, matter.id, Number(id)) : null;
  if (row === null) throw new NotFound(`${of.number} has no attached file ${id}`);
  return { matter, row, key: clueKey(engine.crypto, matter.secret) };
};

export const attachmentOf = async (engine: Engine, person: Person, of: MatterName, id: string) => {
  const { row, key } = await see(engine, person, of, id);
  return view(engine, key, row);
};

export interface Download {
  readonly name: string;
  readonly mediaType: string;
  readonly size: number;
  readonly bytes: AsyncIterable<Uint8Array>;
}

/** Its beginning is read at once, so that a file that is gone is said before anything is sent. */
const begun = async function* (first: Uint8Array, rest: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield first;
  yield* rest;
};

/** The file; the download is written down first. @throws {NotFound | Forbidden | Conflict} */
export const download = async (engine: Engine, person: Person, of: MatterName, id: string): Promise<Download> => {
  const { matter, row, key } = await see(engine, person, of, id);
  if (row.withdrawnAt !== null && !opensWithdrawn(person, matter.where))
    throw new Forbidden('a withdrawn file is opened by supervisors of the unit or above and by auditors alone');
  const words = wordsOf(engine, key, row);
  if (words === null) throw new Conflict(`the contents of file ${id} were erased by law; its date and checksum remain`);
  const fileKey = Buffer.from(words.key, 'base64');
  const rest = openSealed(engine.attachments, row.file, (sealed) => engine.crypto.openWith(fileKey, sealed));
  const first = await rest.next();
  await writeAudit(engine.pool, person.username, 'download', matter.number, { attachment: row.id, sha256: row.sha256 });
  const { mediaType, size } = row;
  return { name: words.name, mediaType, size, bytes: begun(first.value as Uint8Array, rest) };
};

/** Marks a file as withdrawn; it stays. `reason` is asked for when the right is clear. @throws {NotFound | Forbidden | Conflict} */
export const withdraw = async (
  engine: Engine,
  person: Person,
  of: MatterName,
  id: string,
  reason: () => string,
): Promise<void> => {
  const { matter, row, key } = await see(engine, person, of, id);
  if (!withdraws(person, matter.where, row.addedBy))
    throw new Forbidden('only who added it and supervisors of the unit or above withdraw a file');
  const why = reason();
  if (key === null) throw new Conflict(`the contents of file ${id} were erased by law`);
  await inTransaction(engine.pool, async (client) => {
    if (!(await withdrawAttachment(client, row.id, person.username, sealBytes(engine.crypto, key, why))))
      throw new Conflict(`file ${id} was withdrawn before`);
    await writeAudit(client, person.username, 'withdrawAttachment', matter.number, {
      attachment: row.id,
      sha256: row.sha256,
    });
  });
};

// Takes a file in: looked at, sealed and on the disk before its row says that it is there. What fails on the way leaves nothing.
import { fileTypeFromBuffer } from 'file-type';
import { admitted, attaches, fileNameOf } from '../domain/attachment.ts';
import { Conflict, Forbidden, IdempotencyMismatch } from '../domain/errors.ts';
import type { Person } from '../domain/permission.ts';
import { openIncoming, sealInto, type Incoming } from '../store/attachment-files.ts';
import { countAttachments, insertAttachment, readByContent, type NewAttachment } from '../store/attachments.ts';
import { writeAudit } from '../store/audit.ts';
import { findIdempotent, keepAnswer } from '../store/idempotency.ts';
import { inTransaction } from '../store/transaction.ts';
import type { SendingContext } from './advance.ts';
import type { Engine } from './engine.ts';
import { requestHash } from './once.ts';
import { clueKey, sealBytes } from './sealing.ts';
import { seeMatterOf, type MatterName, type MatterRead } from './see-matter.ts';

export interface Upload {
  readonly name: string;
  readonly bytes: AsyncIterable<Uint8Array>;
}

export interface Attached {
  readonly id: number;
  /** The matter held it already. */
  readonly known: boolean;
}

const typeOf = async (head: Uint8Array): Promise<string | null> => {
  try {
    return (await fileTypeFromBuffer(head))?.mime ?? null;
  } catch {
    // The beginning of something that pretends to be longer than it is.
    return null;
  }
};

const keyOf = async (engine: Engine, matter: MatterRead): Promise<Uint8Array> => {
  const key = clueKey(engine.crypto, matter.secret);
  if (key === null)
    throw new Conflict(`what ${matter.number} kept of people was erased by law; nothing is added to it`);
  const { perMatter } = engine.packages.attachments;
  if ((await countAttachments(engine.pool, matter.id)) >= perMatter)
    throw new Conflict(`${matter.number} holds ${perMatter} files, which is the most that one takes`);
  return key;
};

/** The same request under the same key, done before. @throws {IdempotencyMismatch} */
const done = async (engine: Engine, person: Person, key: string | null, hash: string): Promise<Attached | null> => {
  const found = key === null ? null : await findIdempotent(engine.pool, person.username, key);
  if (found !== null && found.requestHash !== hash) throw new IdempotencyMismatch(key ?? '');
  return found === null ? null : (found.response as Attached);
};

const write = (
  engine: Engine,
  person: Person,
  number: string,
  row: NewAttachment,
  key: string | null,
  hash: string,
): Promise<Attached> =>
  inTransaction(engine.pool, async (client) => {
    const id = await insertAttachment(client, row);
    const held = id === null ? await readByContent(client, row.matterId, row.sha256) : null;
    const found = id ?? held?.id;
    if (found === undefined) throw new Conflict('the same file was withdrawn at this moment; send it again');
    const attached = { id: found, known: id === null };
    const { mediaType, size, sha256 } = row;
    await writeAudit(client, person.username, 'attach', number, { ...attached, mediaType, size, sha256 });
    if (key !== null)
      await keepAnswer(client, person.username, key, { requestHash: hash, status: 201, response: attached });
    return attached;
  });

const takeIn = async (
  engine: Engine,
  person: Person,
  matter: MatterRead,
  { name, bytes }: Upload,
  incoming: Incoming,
  idempotency: string | null,
): Promise<Attached> => {
  const { maxBytes, types } = engine.packages.attachments;
  const key = await keyOf(engine, matter);
  const fileKey = engine.crypto.newKey();
  let mediaType = '';
  const admit = async (head: Uint8Array): Promise<void> => {
    mediaType = admitted(name, await typeOf(head), types);
  };
  const seal = (plain: Uint8Array) => engine.crypto.sealWith(fileKey, plain);
  const { size, sha256 } = await sealInto(incoming.handle, bytes, { seal, maxBytes, admit });
  const hash = requestHash('attach', matter.number, name, sha256);
  const before = await done(engine, person, idempotency, hash);
  if (before !== null) return before;
  await incoming.keep();
  const sealed = sealBytes(engine.crypto, key, { name, key: Buffer.from(fileKey).toString('base64') });
  const row = { matterId: matter.id, file: incoming.file, mediaType, size, sha256, sealed, addedBy: person.username };
  // When this fails the row may be there all the same: the file stays, and the sweep finds it if it is nobody's.
  const attached = await write(engine, person, matter.number, row, idempotency, hash);
  if (attached.known) await incoming.remove();
  return attached;
};

/**
 * Adds a file to a clue or proceeding; `upload` is opened when the person's right to it is clear.
 * @throws {NotFound | Forbidden | Conflict | InvalidInput | UnsupportedType | TooLarge | NoRoom}
 */
export const attach = async (
  engine: Engine,
  person: Person,
  name: MatterName,
  upload: () => Promise<Upload>,
  context: SendingContext,
): Promise<Attached> => {
  const { matter } = await seeMatterOf(engine, person, name);
  if (!attaches(person, matter.where))
    throw new Forbidden(
      'only those who work on it, the department that it was referred to and supervisors attach files',
    );
  const sent = await upload();
  const named = { name: fileNameOf(sent.name), bytes: sent.bytes };
  const incoming = await openIncoming(engine.attachments);
  try {
    return await takeIn(engine, person, matter, named, incoming, context.idempotencyKey);
  } finally {
    await incoming.drop();
  }
};

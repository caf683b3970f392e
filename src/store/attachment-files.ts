// Attached files on the disk: sealed piece by piece, so that none has to fit into memory and none can be cut, mixed or lengthened unseen.
// A frame is the length of a sealed piece (4 bytes) and the piece; in it stand its place (4 bytes), whether it is the last (1) and the bytes.
import { createHash, randomBytes } from 'node:crypto';
import { mkdir, open, readdir, rename, rm, stat, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import { NoRoom, TooLarge } from '../domain/errors.ts';

const PIECE = 64 * 1024;
const HEAD = 5;
const INCOMING = 'incoming';

export type Cipher = (bytes: Uint8Array) => Uint8Array;

export interface Kept {
  readonly size: number;
  readonly sha256: string;
}

const frame = (place: number, last: boolean, bytes: Uint8Array, seal: Cipher): Uint8Array => {
  const head = Buffer.alloc(HEAD);
  head.writeUInt32BE(place);
  head.writeUInt8(last ? 1 : 0, 4);
  const sealed = seal(Buffer.concat([head, bytes]));
  const length = Buffer.alloc(4);
  length.writeUInt32BE(sealed.length);
  return Buffer.concat([length, sealed]);
};

/** Pieces of equal length; the last, shorter one may be empty. */
const pieces = async function* (source: AsyncIterable<Uint8Array>, maxBytes: number): AsyncGenerator<Uint8Array> {
  let waiting: Uint8Array[] = [];
  let length = 0;
  let size = 0;
  for await (const bytes of source) {
    size += bytes.length;
    if (size > maxBytes) throw new TooLarge(`the file is larger than ${maxBytes} bytes, which is the most taken here`);
    waiting.push(bytes);
    length += bytes.length;
    if (length < PIECE) continue;
    let all: Uint8Array = Buffer.concat(waiting);
    for (; all.length >= PIECE; all = all.subarray(PIECE)) yield all.subarray(0, PIECE);
    waiting = [all];
    length = all.length;
  }
  yield Buffer.concat(waiting);
};

/** No room on the disk, in the quota, or for a file of this size. */
const FULL: ReadonlySet<string> = new Set(['ENOSPC', 'EDQUOT', 'EFBIG']);

const named = (error: unknown): unknown =>
  FULL.has((error as { code?: string }).code ?? '')
    ? new NoRoom(
        'there is no room left to keep the file; nothing of it was kept: tell an administrator, then send it again',
      )
    : error;

/**
 * Writes a source to an open file, sealed, down to the disk. `admit` sees its beginning before anything is written.
 * @throws {TooLarge | NoRoom} and whatever `admit` throws
 */
export const sealInto = async (
  handle: FileHandle,
  source: AsyncIterable<Uint8Array>,
  { seal, maxBytes, admit }: { seal: Cipher; maxBytes: number; admit: (head: Uint8Array) => Promise<void> },
): Promise<Kept> => {
  const hash = createHash('sha256');
  let size = 0;
  let place = 0;
  for await (const piece of pieces(source, maxBytes)) {
    if (place === 0) await admit(piece);
    hash.update(piece);
    size += piece.length;
    try {
      await handle.writeFile(frame(place, piece.length < PIECE, piece, seal));
    } catch (error) {
      throw named(error);
    }
    place += 1;
  }
  try {
    await handle.sync();
  } catch (error) {
    throw named(error);
  }
  return { size, sha256: hash.digest('hex') };
};

const pathOf = (folder: string, file: string): string => join(folder, file.slice(0, 2), file);

/** A name survives a crash only when its folder has been written too. */
const syncFolder = async (path: string): Promise<void> => {
  const handle = await open(path, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
};

/** A file under a passing name. `keep` gives it its own, `drop` removes what was not kept, `remove` what was. */
export interface Incoming {
  readonly file: string;
  readonly handle: FileHandle;
  readonly keep: () => Promise<void>;
  readonly drop: () => Promise<void>;
  readonly remove: () => Promise<void>;
}

export const openIncoming = async (folder: string): Promise<Incoming> => {
  const file = randomBytes(16).toString('hex');
  const passing = join(folder, INCOMING, file);
  const place = join(folder, file.slice(0, 2));
  try {
    await mkdir(join(folder, INCOMING), { recursive: true, mode: 0o700 });
    await mkdir(place, { recursive: true, mode: 0o700 });
    const handle = await open(passing, 'wx', 0o600);
    let kept = false;
    return {
      file,
      handle,
      keep: async () => {
        await handle.close();
        kept = true;
        await rename(passing, pathOf(folder, file));
        await syncFolder(place);
      },
      drop: async () => {
        if (!kept) await handle.close();
        await rm(passing, { force: true });
      },
      remove: () => rm(pathOf(folder, file), { force: true }),
    };
  } catch (error) {
    throw named(error);
  }
};

const exactly = async (handle: FileHandle, length: number): Promise<Buffer | null> => {
  const buffer = Buffer.alloc(length);
  let read = 0;
  while (read < length) {
    const { bytesRead } = await handle.read(buffer, read, length - read);
    if (bytesRead === 0) return read === 0 ? null : buffer.subarray(0, read);
    read += bytesRead;
  }
  return buffer;
};

/** The bytes of a kept file, piece by piece. @throws when a piece is missing, moved or changed */
export const openSealed = async function* (folder: string, file: string, unseal: Cipher): AsyncGenerator<Uint8Array> {
  const handle = await open(pathOf(folder, file), 'r');
  try {
    for (let place = 0; ; place += 1) {
      const length = (await exactly(handle, 4))?.readUInt32BE() ?? 0;
      const sealed = length > HEAD && length <= 2 * PIECE ? await exactly(handle, length) : null;
      if (sealed === null) throw new Error(`the attached file ${file} ends before its last piece`);
      const opened = Buffer.from(unseal(sealed));
      if (opened.readUInt32BE() !== place) throw new Error(`the attached file ${file} has a piece in the wrong place`);
      yield opened.subarray(HEAD);
      if (opened.readUInt8(4) === 1) return;
    }
  } finally {
    await handle.close();
  }
};

const namesIn = async (path: string): Promise<readonly string[]> => {
  try {
    return await readdir(path);
  } catch (error) {
    if ((error as { code?: string }).code === 'ENOENT') return [];
    throw error;
  }
};

/** Whether any file was ever kept here: another process may have another disk. */
export const isKeeping = async (folder: string): Promise<boolean> => (await namesIn(folder)).length > 0;

/** Files of a shard (the first two digits of their names). */
export const filesOf = (folder: string, shard: string): Promise<readonly string[]> => namesIn(join(folder, shard));

const removeIfOld = async (path: string, before: number): Promise<boolean> => {
  const found = await stat(path).catch(() => null);
  if (found === null || found.mtimeMs > before) return false;
  await rm(path, { force: true });
  return true;
};

/** Removes a file that has no row, when it is older than `before` (ms): younger ones may be on their way. */
export const removeOrphan = (folder: string, file: string, before: number): Promise<boolean> =>
  removeIfOld(pathOf(folder, file), before);

/** Removes what was broken off on its way. Returns how many. */
export const clearIncoming = async (folder: string, before: number): Promise<number> => {
  let removed = 0;
  for (const name of await namesIn(join(folder, INCOMING)))
    if (await removeIfOld(join(folder, INCOMING, name), before)) removed += 1;
  return removed;
};

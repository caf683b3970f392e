// Keeps people's words out of history, outbox and logs: free texts and the reporter are encrypted with the clue's own key.
import type { CryptoProvider } from '../crypto/provider.ts';
import { sealedFields } from '../domain/inputs.ts';
import type { SecretRecord } from '../domain/records.ts';

const CLUE_KEY = 'clue-key';

const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');
const bytesOf = (text: string): Uint8Array => Buffer.from(text, 'base64');
const encode = (found: unknown): Uint8Array => Buffer.from(JSON.stringify(found), 'utf8');
const decode = (bytes: Uint8Array): unknown => JSON.parse(Buffer.from(bytes).toString('utf8'));

export interface Reporter {
  readonly name: string;
  readonly idNumber?: string;
  readonly phone?: string;
  readonly bankCard?: string;
}

/** What only the clue's key opens. */
export interface ClueWords {
  readonly reporter: Reporter | null;
  readonly description: string;
  readonly attachments: readonly unknown[];
}

type WrappedKey = Pick<SecretRecord, 'keyId' | 'wrappedKey'>;

/** The clue's own key, or null when the person was forgotten. */
export const clueKey = (crypto: CryptoProvider, secret: WrappedKey | null): Uint8Array | null =>
  secret === null || secret.wrappedKey === null
    ? null
    : crypto.open(secret.keyId, bytesOf(secret.wrappedKey), CLUE_KEY);

const digits = (text: string): string => text.replace(/[\s-]/g, '').toUpperCase();

/** base64; equal for equal numbers, however they are written. */
export const blindIndexOf = (crypto: CryptoProvider, value: string, purpose: string): string =>
  base64(crypto.blindIndex(digits(value), purpose));

/** Anything of a person, sealed with a clue's key; base64. */
export const sealBytes = (crypto: CryptoProvider, key: Uint8Array, words: unknown): string =>
  base64(crypto.sealWith(key, encode(words)));

export const openBytes = (crypto: CryptoProvider, key: Uint8Array, sealed: string): unknown =>
  decode(crypto.openWith(key, bytesOf(sealed)));

/** A new clue's secret row, and the key it was made with. */
export const newSecret = (
  crypto: CryptoProvider,
  clueId: number,
  words: ClueWords,
): { readonly secret: SecretRecord; readonly key: Uint8Array } => {
  const key = crypto.newKey();
  const wrapped = crypto.seal(key, CLUE_KEY);
  const index = (value: string | undefined, purpose: string): string | null =>
    value === undefined ? null : blindIndexOf(crypto, value, purpose);
  return {
    key,
    secret: {
      clueId,
      keyId: wrapped.keyId,
      wrappedKey: base64(wrapped.sealed),
      sealed: base64(crypto.sealWith(key, encode(words))),
      phoneIndex: index(words.reporter?.phone, 'phone'),
      idNumberIndex: index(words.reporter?.idNumber, 'idNumber'),
    },
  };
};

export const openWords = (crypto: CryptoProvider, key: Uint8Array, sealed: string): ClueWords =>
  decode(crypto.openWith(key, bytesOf(sealed))) as ClueWords;

export interface SealedInput {
  /** `true` stands where a free text was. */
  readonly plain: Readonly<Record<string, unknown>>;
  readonly sealed: string | null;
}

type Fields = Readonly<Record<string, unknown>>;

/** Parts an input into what may lie open and the free texts; those of a requested event's input go with it. */
const part = (type: string, input: Fields): { plain: Record<string, unknown>; words: Record<string, unknown> } => {
  const plain: Record<string, unknown> = {};
  const words: Record<string, unknown> = {};
  const texts = sealedFields(type);
  for (const [name, found] of Object.entries(input)) {
    if (found === undefined) continue;
    if (texts.includes(name)) {
      words[name] = found;
      plain[name] = true;
    } else if (type === 'request' && name === 'input') {
      const inner = part(String(input['event']), found as Fields);
      plain[name] = inner.plain;
      if (Object.keys(inner.words).length > 0) words[name] = inner.words;
    } else plain[name] = found;
  }
  return { plain, words };
};

/** Seals an input's free texts, and `also`, which never lies open. Without a key (person forgotten) no new words are kept. */
export const sealInput = (
  crypto: CryptoProvider,
  key: Uint8Array | null,
  type: string,
  input: Fields,
  also: Fields = {},
): SealedInput => {
  const { plain, words } = part(type, input);
  const all = { ...words, ...also };
  const sealed = key === null || Object.keys(all).length === 0 ? null : base64(crypto.sealWith(key, encode(all)));
  return { plain, sealed };
};

/** Seals the free texts of an input that carry these names. */
export const sealTexts = (
  crypto: CryptoProvider,
  key: Uint8Array | null,
  input: Fields,
  texts: readonly string[],
): SealedInput => {
  const given = Object.entries(input).filter(([, found]) => found !== undefined);
  const words = Object.fromEntries(given.filter(([name]) => texts.includes(name)));
  const plain = Object.fromEntries(given.map(([name, found]) => [name, texts.includes(name) ? true : found]));
  const sealed = key === null || Object.keys(words).length === 0 ? null : base64(crypto.sealWith(key, encode(words)));
  return { plain, sealed };
};

const FORGOTTEN = '（已依法清除 / erased）';

const merge = (plain: Fields, words: Fields): Record<string, unknown> => {
  const result: Record<string, unknown> = { ...plain };
  for (const [name, word] of Object.entries(words)) {
    const old = plain[name];
    result[name] =
      old !== null && typeof old === 'object' && !Array.isArray(old) ? merge(old as Fields, word as Fields) : word;
  }
  return result;
};

/** The input as it was said. */
export const openInput = (
  crypto: CryptoProvider,
  key: Uint8Array | null,
  type: string,
  plain: Fields,
  sealed: string | null,
): Record<string, unknown> => {
  if (key !== null)
    return sealed === null ? { ...plain } : merge(plain, decode(crypto.openWith(key, bytesOf(sealed))) as Fields);
  return Object.fromEntries(
    Object.entries(plain).map(([name, found]) => [
      name,
      found === true && sealedFields(type).includes(name) ? FORGOTTEN : found,
    ]),
  );
};

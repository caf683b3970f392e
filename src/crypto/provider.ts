// Everything that is encrypted goes through here. An assessed installation brings a certified module behind this interface.
import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';

export interface InstallationKey {
  readonly id: string;
  /** 32 bytes. */
  readonly key: Uint8Array;
}

export interface CryptoProvider {
  /** The id of the key that new values are sealed with. */
  readonly currentKeyId: string;
  /** Encrypts with the current installation key. */
  seal(plain: Uint8Array, purpose: string): { readonly keyId: string; readonly sealed: Uint8Array };
  /** @throws {UnknownKeyError} when the key is not among the configured ones */
  open(keyId: string, sealed: Uint8Array, purpose: string): Uint8Array;
  newKey(): Uint8Array;
  /** Encrypts with a clue's own key. */
  sealWith(key: Uint8Array, plain: Uint8Array): Uint8Array;
  openWith(key: Uint8Array, sealed: Uint8Array): Uint8Array;
  /** A keyed fingerprint: the same value has the same one, and it says nothing about the value. */
  blindIndex(value: string, purpose: string): Uint8Array;
  /** A keyed fingerprint that who has the database alone cannot make. @throws {UnknownKeyError} when the key is not configured */
  mac(keyId: string, value: string, purpose: string): Uint8Array;
}

export class UnknownKeyError extends Error {
  readonly code = 'unknown_key';
  constructor(id: string, known: readonly string[]) {
    super(`the key '${id}' is not among XIANSUO_KEYS (${known.join(', ')}); add it back, after the current one`);
  }
}

const NONCE = 12;
const TAG = 16;

const encrypt = (key: Uint8Array, plain: Uint8Array): Uint8Array => {
  const nonce = randomBytes(NONCE);
  const cipher = createCipheriv('aes-256-gcm', key, nonce);
  return Buffer.concat([nonce, cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
};

const decrypt = (key: Uint8Array, sealed: Uint8Array): Uint8Array => {
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, NONCE));
  decipher.setAuthTag(sealed.subarray(sealed.length - TAG));
  return Buffer.concat([decipher.update(sealed.subarray(NONCE, sealed.length - TAG)), decipher.final()]);
};

const derive = (key: Uint8Array, purpose: string): Uint8Array =>
  new Uint8Array(hkdfSync('sha256', key, new Uint8Array(0), `xiansuo:${purpose}`, 32));

/** AES-256-GCM; each purpose has a key of its own, derived from the installation's. The first key is the current one. */
export const aesProvider = (keys: readonly InstallationKey[]): CryptoProvider => {
  const current = keys[0];
  if (current === undefined) throw new Error('no installation key: XIANSUO_KEYS is empty');
  const derived = new Map<string, Uint8Array>();
  const keyFor = (id: string, purpose: string): Uint8Array => {
    const name = `${id}/${purpose}`;
    let found = derived.get(name);
    if (found === undefined) {
      const root = keys.find((key) => key.id === id);
      if (root === undefined)
        throw new UnknownKeyError(
          id,
          keys.map((key) => key.id),
        );
      derived.set(name, (found = derive(root.key, purpose)));
    }
    return found;
  };
  return {
    currentKeyId: current.id,
    seal: (plain, purpose) => ({ keyId: current.id, sealed: encrypt(keyFor(current.id, purpose), plain) }),
    open: (keyId, sealed, purpose) => decrypt(keyFor(keyId, purpose), sealed),
    newKey: () => randomBytes(32),
    sealWith: encrypt,
    openWith: decrypt,
    // The oldest key, so that a rotation does not change what a value looks like; re-indexing is a command of its own.
    blindIndex: (value, purpose) =>
      createHmac('sha256', keyFor((keys.at(-1) ?? current).id, `index:${purpose}`))
        .update(value)
        .digest(),
    mac: (keyId, value, purpose) =>
      createHmac('sha256', keyFor(keyId, `mac:${purpose}`))
        .update(value)
        .digest(),
  };
};

// A program without a key that this database was written with does not start: half of its clues could not be read, and nobody would
// know before somebody needs them.
import type { CryptoProvider } from '../crypto/provider.ts';
import { keepUsedKey, readUsedKeys } from '../store/installation-keys.ts';
import type { Engine } from './engine.ts';

const PURPOSE = 'installation-key';
const WORDS = 'xiansuo';

export class WrongKeys extends Error {
  readonly code = 'wrong_keys';
}

/** Whether a proof was made with the key of this id that is here. */
export const keyOpens = (crypto: CryptoProvider, id: string, proof: Uint8Array): boolean => {
  try {
    return Buffer.from(crypto.open(id, proof, PURPOSE)).toString('utf8') === WORDS;
  } catch {
    return false;
  }
};

/** @throws {WrongKeys} naming the keys that are missing or differ */
export const refuseWrongKeys = async (engine: Engine): Promise<void> => {
  const used = await readUsedKeys(engine.pool);
  const wrong = used.filter((key) => !keyOpens(engine.crypto, key.id, key.proof)).map((key) => key.id);
  if (wrong.length > 0) {
    throw new WrongKeys(
      `XIANSUO_KEYS: found no key ${wrong.map((id) => `'${id}'`).join(', ')} as this database was written with; add it after the current one`,
    );
  }
  const { currentKeyId } = engine.crypto;
  if (used.some((key) => key.id === currentKeyId)) return;
  const { sealed } = engine.crypto.seal(Buffer.from(WORDS), PURPOSE);
  await keepUsedKey(engine.pool, currentKeyId, sealed);
};

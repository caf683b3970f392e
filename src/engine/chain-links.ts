// What a link of the chain is made of: the row's own hash, and a keyed hash over it, its place and the link before. The key is the
// installation's and never in the database, so that who writes to the database alone cannot mend a chain that he broke.
import { createHash } from 'node:crypto';
import type { CryptoProvider } from '../crypto/provider.ts';
import type { FoundRow, RowKey, Seal } from '../store/chain.ts';

const PURPOSE = 'audit-chain';

/** base64 of SHA-256 over a row; of a row that is gone over its key alone, which no row has. */
export const hashOf = (key: RowKey, found: FoundRow | undefined): string =>
  createHash('sha256')
    .update(JSON.stringify([key.kind, key.a, key.b, found?.columns ?? 'gone']))
    .digest('base64');

/** base64. `before`: the mac of the link before, empty at the first. */
export const macOf = (crypto: CryptoProvider, seal: Omit<Seal, 'mac'>, before: string): string =>
  Buffer.from(
    crypto.mac(
      seal.keyId,
      JSON.stringify([before, seal.position, seal.kind, seal.a, seal.b, seal.hash, seal.sealedAt, seal.latestAt]),
      PURPOSE,
    ),
  ).toString('base64');

export const keyOf = ({ kind, a, b }: RowKey): string => `${kind} ${a} ${b}`;

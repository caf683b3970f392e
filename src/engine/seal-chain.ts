// Gives committed rows of audit and histories their links, in short batches, one process at a time. Writers never wait for it: a row
// queues itself in its own transaction, so what commits late is sealed late and nothing is passed over.
import {
  dropUnsealed,
  lockChain,
  machineMicros,
  readHead,
  readSealable,
  takeUnsealed,
  writeSeals,
  type FoundRow,
  type RowKey,
  type Seal,
} from '../store/chain.ts';
import { inTransaction } from '../store/transaction.ts';
import { hashOf, keyOf, macOf } from './chain-links.ts';
import type { Engine } from './engine.ts';

const BATCH = 500;
/** Of one call; what is left waits for the next. */
const LONGEST_MS = 20_000;
const DAY = 86_400_000_000n;

const later = (a: string, b: string): string => (BigInt(a) > BigInt(b) ? a : b);

const links = (
  engine: Engine,
  head: Seal | null,
  keys: readonly RowKey[],
  found: ReadonlyMap<string, FoundRow>,
  sealedAt: string,
): readonly Seal[] => {
  const seals: Seal[] = [];
  let before = head;
  for (const key of keys) {
    const row = found.get(keyOf(key));
    const bare = {
      position: (before?.position ?? 0) + 1,
      kind: key.kind,
      a: key.a,
      b: key.b,
      hash: hashOf(key, row),
      keyId: engine.crypto.currentKeyId,
      sealedAt,
      latestAt: later(before?.latestAt ?? '0', row?.at ?? '0'),
    };
    const seal: Seal = { ...bare, mac: macOf(engine.crypto, bare, before?.mac ?? '') };
    seals.push(seal);
    before = seal;
  }
  return seals;
};

/** Once a day the head goes to the log, which lies elsewhere: with it a chain that was cut short is found (`audit verify --anchor`). */
const anchor = (engine: Engine, head: Seal | null, last: Seal): void => {
  if (head !== null && BigInt(head.sealedAt) / DAY === BigInt(last.sealedAt) / DAY) return;
  engine.log.info({ anchor: anchorOf(last) }, 'head of the audit chain; keep it outside of this installation');
};

/** A head in one word, `position:mac`. */
export const anchorOf = ({ position, mac }: Pick<Seal, 'position' | 'mac'>): string => `${position}:${mac}`;

const sealBatch = (engine: Engine): Promise<number> =>
  inTransaction(engine.pool, async (client) => {
    if (!(await lockChain(client))) return 0;
    const waiting = await takeUnsealed(client, BATCH);
    if (waiting.length === 0) return 0;
    const head = await readHead(client);
    const news = [...new Map(waiting.filter((one) => !one.sealed).map((one) => [keyOf(one), one])).values()];
    const found = new Map((await readSealable(client, news)).map((row) => [keyOf(row), row]));
    const seals = links(engine, head, news, found, await machineMicros(client));
    if (seals.length > 0) await writeSeals(client, seals);
    await dropUnsealed(
      client,
      waiting.map((one) => one.id),
    );
    const last = seals.at(-1);
    if (last !== undefined) anchor(engine, head, last);
    return waiting.length;
  });

/** Seals what waits; returns how many waited. Safe in any process at any time: whoever has the chain's lock appends, the others pass. */
export const sealChain = async (engine: Engine): Promise<number> => {
  const end = performance.now() + LONGEST_MS;
  let sum = 0;
  for (;;) {
    const sealed = await sealBatch(engine);
    sum += sealed;
    if (sealed < BATCH || performance.now() >= end) return sum;
  }
};

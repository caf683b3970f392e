// Walks the chain over audit and histories and names the first row that is not what was sealed. It reads and changes nothing.
import {
  countUnsealed,
  readHead,
  readMatterNumber,
  readSeal,
  readSealable,
  readSeals,
  readUncovered,
  type FoundRow,
  type RowKey,
  type Seal,
} from '../store/chain.ts';
import { hashOf, keyOf, macOf } from './chain-links.ts';
import type { Engine } from './engine.ts';
import { anchorOf } from './seal-chain.ts';

const PAGE = 1000;
/** Transactions that write last less; a database's clock that was set back by more is worth a question too. */
const BACKDATED = 3_600_000_000n;

/**
 * changed: the row is another than was sealed; missing: it is gone; link: the chain itself was changed or re-ordered; gap: a link is gone;
 * backDated: sealed, but written down with a time long before rows that were there already; unsealed: no link, and it does not wait for one;
 * anchor: the head that was kept outside is not in the chain.
 */
export type Break = 'changed' | 'missing' | 'link' | 'gap' | 'backDated' | 'unsealed' | 'anchor';

export interface BrokenAt {
  readonly why: Break;
  /** Of the link; null for a row without one. */
  readonly position: number | null;
  /** `audit 17`, or `XS6301022021000001 3`: number and seq of the move. */
  readonly row: string | null;
}

export interface ChainVerified {
  readonly ok: boolean;
  /** Rows compared in this part. */
  readonly rows: number;
  /** Links there are. */
  readonly links: number;
  /** Rows that wait for their link. */
  readonly waiting: number;
  readonly head: string | null;
  /** Where the next part begins; null at the end. */
  readonly next: number | null;
  readonly brokenAt?: BrokenAt;
}

const named = async (engine: Engine, key: RowKey): Promise<string> =>
  key.kind === 'audit'
    ? `audit ${key.a}`
    : `${(await readMatterNumber(engine.pool, key.a)) ?? `matter ${key.a}`} ${key.b}`;

const wrongIn = (engine: Engine, before: Seal | null, seal: Seal, row: FoundRow | undefined): Break | null => {
  if (seal.position !== (before?.position ?? 0) + 1) return 'gap';
  if (macOf(engine.crypto, seal, before?.mac ?? '') !== seal.mac) return 'link';
  if (row === undefined) return 'missing';
  if (hashOf(seal, row) !== seal.hash) return 'changed';
  return before !== null && BigInt(row.at) < BigInt(before.latestAt) - BACKDATED ? 'backDated' : null;
};

interface Walked {
  readonly rows: number;
  readonly last: Seal | null;
  readonly broken: BrokenAt | null;
}

/** From after a link, at most `limit` of them. */
const walk = async (engine: Engine, after: Seal | null, limit: number): Promise<Walked> => {
  let before = after;
  let rows = 0;
  while (rows < limit) {
    const seals = await readSeals(engine.pool, before?.position ?? 0, Math.min(PAGE, limit - rows));
    const found = new Map((await readSealable(engine.pool, seals)).map((row) => [keyOf(row), row]));
    for (const seal of seals) {
      const why = wrongIn(engine, before, seal, found.get(keyOf(seal)));
      if (why !== null)
        return { rows, last: before, broken: { why, position: seal.position, row: await named(engine, seal) } };
      rows += 1;
      before = seal;
    }
    if (seals.length < PAGE) break;
  }
  return { rows, last: before, broken: null };
};

/** What is in no link, and whether a head that was kept outside is still there. */
const rest = async (engine: Engine, anchor: string | null): Promise<BrokenAt | null> => {
  const uncovered = await readUncovered(engine.pool);
  if (uncovered !== null) return { why: 'unsealed', position: null, row: await named(engine, uncovered) };
  if (anchor === null) return null;
  const position = Number(/^(\d{1,15}):/.exec(anchor)?.[1] ?? 0);
  const seal = await readSeal(engine.pool, position);
  return seal !== null && anchorOf(seal) === anchor ? null : { why: 'anchor', position, row: null };
};

export interface VerifyPart {
  /** Position after which to go on; what lies before was verified by the part before. */
  readonly after: number;
  /** Links of this part. */
  readonly limit: number;
  /** A head that was kept outside. */
  readonly anchor: string | null;
}

/** All of it, or a part. */
export const verifyChain = async (
  engine: Engine,
  { after, limit, anchor }: VerifyPart = { after: 0, limit: Infinity, anchor: null },
): Promise<ChainVerified> => {
  const head = await readHead(engine.pool);
  const start = after === 0 ? null : await readSeal(engine.pool, after);
  const { rows, last, broken } =
    after !== 0 && start === null
      ? { rows: 0, last: null, broken: { why: 'gap' as const, position: after, row: null } }
      : await walk(engine, start, limit);
  const ended = broken !== null || (last?.position ?? 0) >= (head?.position ?? 0);
  const brokenAt = broken ?? (ended ? await rest(engine, anchor) : null);
  return {
    ok: brokenAt === null,
    rows,
    links: head?.position ?? 0,
    waiting: await countUnsealed(engine.pool),
    head: head === null ? null : anchorOf(head),
    next: ended ? null : (last?.position ?? null),
    ...(brokenAt === null ? {} : { brokenAt }),
  };
};

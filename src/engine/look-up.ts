// Public progress for a complainant: by the clue's number and a code that only the office and the source can tell. A wrong code and a
// number that does not exist are answered alike. It shows the way of the clue and its public reply, nobody's name and no amount.
import { timingSafeEqual } from 'node:crypto';
import { STATE_LABELS, type Label } from '../../workflows/labels.ts';
import { isOpen, stageOf, type ClueState, type Stage } from '../../workflows/states.ts';
import type { CryptoProvider } from '../crypto/provider.ts';
import { NotFound } from '../domain/errors.ts';
import { readHistory } from '../store/clue-lists.ts';
import { readClueByNumber } from '../store/reads.ts';
import type { Engine } from './engine.ts';

// Crockford's alphabet: nothing that is misread over the telephone.
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const LENGTH = 10;

/** The code of a clue's number, 50 bits from the installation's key; it is stored nowhere. */
export const lookupCode = (crypto: CryptoProvider, number: string): string =>
  [...crypto.blindIndex(number, 'lookup').slice(0, LENGTH)].map((byte) => ALPHABET[byte % ALPHABET.length]).join('');

const heard = (code: string): string =>
  code.toUpperCase().replace(/[\s-]/g, '').replace(/O/g, '0').replace(/[IL]/g, '1');

const matches = (expected: string, code: string): boolean => {
  const [a, b] = [Buffer.from(expected), Buffer.from(heard(code))];
  return a.length === b.length && timingSafeEqual(a, b);
};

export interface Progress {
  readonly number: string;
  readonly state: ClueState;
  readonly stage: Stage | null;
  readonly label: Label;
  readonly open: boolean;
  readonly receivedAt: string;
  readonly updatedAt: string;
  readonly closedAt: string | null;
  /** Until when it is to be finished, YYYY-MM-DD; null while no such clock runs. */
  readonly finishBy: string | null;
  readonly conclusion: Label | null;
  readonly publicReply: string | null;
  readonly steps: readonly { readonly state: ClueState; readonly label: Label; readonly at: string }[];
}

/** Replies are shown once they are decided. */
const DECIDED: ReadonlySet<ClueState> = new Set(['revisiting', 'closed', 'declined']);

/** @throws {NotFound} for an unknown number and for a wrong code, in the same words */
export const lookUp = async (engine: Engine, number: string, code: string): Promise<Progress> => {
  const read = (await readClueByNumber(engine.pool, number)).clues[0];
  if (!matches(lookupCode(engine.crypto, number), code) || read === undefined)
    throw new NotFound('there is no clue with this number and code');
  const { clue, deadlines } = read;
  const rows = await readHistory(engine.pool, clue.id);
  const decided = DECIDED.has(clue.state);
  return {
    number: clue.number,
    state: clue.state,
    stage: stageOf(clue.state),
    label: STATE_LABELS[clue.state],
    open: isOpen(clue.state),
    receivedAt: clue.receivedAt,
    updatedAt: rows.at(-1)?.at ?? clue.receivedAt,
    closedAt: clue.closedAt,
    finishBy: deadlines.find((found) => found.clock === 'finish' && found.state === 'open')?.dueOn ?? null,
    conclusion: decided
      ? (engine.packages.conclusions.find((found) => found.code === clue.conclusion)?.label ?? null)
      : null,
    publicReply: decided ? clue.publicReply : null,
    steps: rows
      .filter((row) => row.fromState !== row.toState)
      .map((row) => ({
        state: row.toState as ClueState,
        label: STATE_LABELS[row.toState as ClueState],
        at: row.at,
      })),
  };
};

// What a clue's machine remembers between events. It lies in the clue's row as JSON and outlives the code that wrote it: a new
// field needs a default in `restore` (catalogue.ts), an old one is never given another meaning.
import type { LedgerSaid, Requestable } from './events.ts';
import type { ClueState } from './states.ts';

export interface ClueContext {
  readonly unit: string;
  /** Units that had the clue before and keep reading it. */
  readonly readerUnits: readonly string[];
  readonly handlers: readonly string[];
  readonly referredTo: string | null;
  /** The seq of the refer to the department that has it. */
  readonly referral: number | null;
  readonly submission: 'complaint' | 'report';

  /** How often its handlers have sent it back since it came to this unit. */
  readonly returns: number;
  /** A unit above assigned it after the third return: it cannot be returned any more. */
  readonly arbitrated: boolean;
  /** The unit that it was elevated to has not named its own handlers yet. */
  readonly elevated: boolean;

  readonly claimedFen: number;
  readonly workers: number;
  readonly verifiedFen: number | null;
  readonly verifiedWorkers: number | null;
  /** What the cases that it is in have ordered to be paid for it, together. */
  readonly orderedFen: number | null;
  /** The parts of that by the case's number; absent until the first order. */
  readonly orderedBy?: Readonly<Record<string, number>>;
  readonly agreedFen: number | null;
  readonly agreedWorkers: number | null;
  readonly payBy: string | null;
  readonly paidFen: number;
  readonly workersPaid: number;
  readonly payments: readonly Payment[];
  /** More was paid than is owed, and a reason was given. */
  readonly excess: boolean;

  readonly conclusion: string | null;
  readonly publicReply: string | null;
  readonly ground: string | null;
  readonly concludedBy: string | null;
  readonly approvedBy: string | null;

  /** Contacts with the reporter recorded so far. */
  readonly contacts: number;
  /** Days (YYYY-MM-DD) without an answer since the clue was accepted or reopened. */
  readonly missedContactDays: readonly string[];
  readonly contactMade: boolean;
  readonly revisitsMissed: number;

  readonly suspendedFrom: ClueState | null;
  readonly suspendedUntil: string | null;
  /** Number of the clue that stays. */
  readonly duplicateOf: string | null;
  readonly beforeDuplicate: {
    /** The seq of the move that marked it: what that move ended goes on when it is unmarked. */
    readonly seq: number;
    readonly state: ClueState;
    readonly conclusion: string | null;
    readonly publicReply: string | null;
  } | null;

  readonly orders: readonly Order[];
  readonly requests: readonly Request[];
  readonly filed: boolean;

  /** What became of the employer's wage ledger, as it was said last; absent until somebody said so. */
  readonly ledger?: LedgerSaid['ledger'];
  readonly ledgerItems?: NonNullable<LedgerSaid['ledgerItems']>;

  /** The clue that this one was split off from; absent for most. */
  readonly splitFrom?: string;
  /** What became clues of their own; absent until something did. */
  readonly splitInto?: readonly Part[];
}

/** A part of a clue that became a clue of its own. What was claimed with the whole stays written there. */
export interface Part {
  /** The seq of the move that split it off. */
  readonly seq: number;
  readonly number: string;
  readonly claimedFen: number;
  readonly workers: number;
}

export interface Payment {
  /** The seq of the move that booked it. */
  readonly id: string;
  readonly amountFen: number;
  readonly workers: number;
  readonly paidOn: string;
  readonly channel: string;
  readonly corrected: boolean;
}

/** A duty to answer: opened by a refer, an urge or a supervise. */
export interface Order {
  /** The seq of the move that opened it. */
  readonly id: string;
  readonly kind: 'refer' | 'urge' | 'supervise';
  readonly from: string;
  readonly answerBy: string | null;
}

/** What a handler has asked a supervisor for. */
export interface Request {
  readonly id: string;
  readonly event: Requestable;
  readonly by: string;
}

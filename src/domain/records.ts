// The rows of a clue as the pure floors see them. Instants are ISO strings in UTC, dates YYYY-MM-DD, bytes base64.
import type { ClueState } from '../../workflows/states.ts';
import type { Deadline } from './deadline.ts';

/** A clue's row, without its context's inside. */
export interface ClueRecord {
  readonly id: number;
  readonly number: string;
  readonly source: string | null;
  readonly externalId: string | null;
  readonly intakeChannel: string;
  readonly workflow: string;
  readonly workflowVersion: number;
  readonly ruleVersion: string;
  readonly state: ClueState;
  readonly context: unknown;
  readonly version: number;
  readonly unit: string;
  readonly readerUnits: readonly string[];
  readonly handlers: readonly string[];
  readonly referredTo: string | null;
  readonly region: string;
  readonly sector: string;
  readonly submission: 'complaint' | 'report';
  readonly anonymous: boolean;
  readonly reportedAt: string;
  readonly receivedAt: string;
  readonly employerName: string;
  readonly employerCode: string | null;
  readonly employerAddress: string | null;
  readonly projectName: string | null;
  readonly projectFunding: string | null;
  readonly generalContractor: string | null;
  readonly arrearsFrom: string | null;
  readonly arrearsTo: string | null;
  readonly workers: number;
  readonly claimedFen: number;
  readonly verifiedFen: number | null;
  readonly verifiedWorkers: number | null;
  readonly orderedFen: number | null;
  readonly agreedFen: number | null;
  readonly paidFen: number;
  readonly workersPaid: number;
  readonly conclusion: string | null;
  readonly publicReply: string | null;
  readonly ground: string | null;
  readonly duplicateOf: string | null;
  /** The clue that this one was split off from. */
  readonly splitFrom: string | null;
  /** Of what is claimed here, how much is claimed with its parts: a total counts `claimedFen - splitFen`. */
  readonly splitFen: number;
  readonly splitWorkers: number;
  /** Is there an employment relation (新业态)? yes, no or unclear; null: nobody has said. */
  readonly employmentRelation: string | null;
  readonly closedAt: string | null;
  readonly dueAt: string | null;
  readonly updatedAt: string;
}

export interface HistoryRecord {
  readonly clueId: number;
  readonly seq: number;
  readonly type: string;
  readonly actor: string;
  readonly at: string;
  readonly fromState: string | null;
  readonly toState: string;
  readonly input: Readonly<Record<string, unknown>>;
  readonly facts: Readonly<Record<string, unknown>>;
  /** base64 */
  readonly sealed: string | null;
  readonly requestId: string | null;
  readonly workflowVersion: number;
}

export interface TaskRecord {
  readonly id: string;
  readonly clueId: number;
  readonly key: string;
  readonly kind: string;
  readonly audience: string;
  readonly unit: string;
  readonly eligible: readonly string[];
  readonly assignee: string | null;
  readonly clock: string | null;
  readonly dueAt: string | null;
  readonly state: 'open' | 'done';
  readonly openedSeq: number;
  readonly openedAt: string;
  readonly closedSeq: number | null;
  readonly closedAt: string | null;
}

export interface PaymentRecord {
  readonly clueId: number;
  readonly seq: number;
  readonly amountFen: number;
  readonly workers: number;
  readonly channel: string;
  readonly paidOn: string;
  readonly bookedAt: string;
  readonly bookedBy: string;
}

export interface PaymentCorrection {
  readonly clueId: number;
  readonly seq: number;
  readonly correctedSeq: number;
  readonly correctedAt: string;
}

export interface OutboxRecord {
  readonly kind: 'alert' | 'notice' | 'callback';
  readonly eventKey: string;
  readonly clueId: number;
  readonly payload: Readonly<Record<string, unknown>>;
  readonly availableAt: string;
  readonly createdAt: string;
}

/** A delivery that this move settles. */
export interface DeliverySettlement {
  readonly clueId: number;
  readonly receipt: string;
  readonly status: 'registered' | 'applied';
  readonly settledAt: string;
}

export interface IdempotencyRecord {
  readonly clueId: number;
  readonly username: string;
  readonly key: string;
  readonly requestHash: string;
  readonly status: number;
  readonly response: unknown;
}

export interface SecretRecord {
  readonly clueId: number;
  readonly keyId: string;
  /** base64, as the bytes below */
  readonly wrappedKey: string | null;
  readonly sealed: string | null;
  readonly phoneIndex: string | null;
  readonly idNumberIndex: string | null;
}

export interface DeadlineRecord extends Deadline {
  readonly clueId: number;
}

/** Everything that one or several moves of one clue write. `expected` is the version read before, 0 for a new clue. */
export interface MoveWrite {
  readonly expected: number;
  readonly clue: ClueRecord;
  readonly secret?: SecretRecord;
  readonly history: readonly HistoryRecord[];
  readonly deadlines: readonly DeadlineRecord[];
  readonly tasks: readonly TaskRecord[];
  readonly payments: readonly PaymentRecord[];
  readonly corrections: readonly PaymentCorrection[];
  readonly outbox: readonly OutboxRecord[];
  readonly deliveries: readonly DeliverySettlement[];
  readonly idempotency?: IdempotencyRecord;
}

/** The row of a proceeding. */
export interface ProceedingRecord {
  readonly id: number;
  readonly number: string;
  readonly kind: string;
  readonly workflowVersion: number;
  readonly ruleVersion: string;
  readonly state: string;
  readonly open: boolean;
  readonly context: unknown;
  readonly version: number;
  readonly unit: string;
  readonly readerUnits: readonly string[];
  readonly handlers: readonly string[];
  readonly receiver: string | null;
  readonly clues: readonly string[];
  readonly region: string;
  readonly subject: string;
  readonly openedAt: string;
  readonly closedAt: string | null;
  readonly dueAt: string | null;
  readonly updatedAt: string;
}

/** What the moves of any matter write beside its own row. */
export type Followers = Omit<MoveWrite, 'expected' | 'clue' | 'secret'>;

/** Everything that one or several moves of one proceeding write. `expected` is the version read before, 0 for a new one. */
export interface ProceedingWrite extends Followers {
  readonly expected: number;
  readonly proceeding: ProceedingRecord;
  readonly secret?: SecretRecord;
}

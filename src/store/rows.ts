// The rows as the engine sees them: camelCase, instants as ISO strings of milliseconds in UTC, dates as YYYY-MM-DD.
import type { Deadline } from '../domain/deadline.ts';

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d/;

const camel = (name: string): string => name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
const snake = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

const NAMES_IN = new Map<string, string>();
const NAMES_OUT = new Map<string, string>();

const cached = (names: Map<string, string>, name: string, make: (name: string) => string): string => {
  let made = names.get(name);
  if (made === undefined) names.set(name, (made = make(name)));
  return made;
};

/** PostgreSQL writes an instant into JSON with an offset and microseconds; the engine compares ISO strings in UTC. */
const value = (column: string, found: unknown): unknown =>
  typeof found === 'string' && (column.endsWith('_at') || column === 'at' || column === 'leased_until') && INSTANT.test(found)
    ? new Date(found).toISOString()
    : found;

/** One row of `to_jsonb(table)` in the engine's words. JSON columns keep their own inside. */
export const fromJson = <T>(row: Readonly<Record<string, unknown>>): T => {
  const result: Record<string, unknown> = {};
  for (const [column, found] of Object.entries(row)) result[cached(NAMES_IN, column, camel)] = value(column, found);
  return result as T;
};

/** The reverse, for `jsonb_to_recordset`. */
export const toJson = (row: object): Record<string, unknown> => {
  const result: Record<string, unknown> = {};
  for (const [name, found] of Object.entries(row)) result[cached(NAMES_OUT, name, snake)] = found;
  return result;
};

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
  readonly state: string;
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

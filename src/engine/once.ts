// The same request under the same Idempotency-Key is answered, not done, again; another one under it is refused. The answer is kept in the
// transaction of the work, so a process that dies leaves both or neither, and of two at once one does the work.
import { createHash } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { PoolClient } from 'pg';
import { IdempotencyMismatch, Refusal } from '../domain/errors.ts';
import type { Person } from '../domain/permission.ts';
import { claimKey, claimKeyIn, findIdempotent, keepAnswer } from '../store/idempotency.ts';
import { isUniqueViolation } from '../store/violations.ts';
import type { Engine } from './engine.ts';

/** SHA-256 over what makes two requests the same one. */
export const requestHash = (...parts: readonly unknown[]): string =>
  createHash('sha256').update(JSON.stringify(parts)).digest('hex');

/** Called inside of the work's transaction (for an entity manager: before it flushes) with what it will answer; waits for a twin that is
 * at it, and fails when that one commits. */
export type Keep<T> = (within: PoolClient | EntityManager, answer: T) => Promise<void>;

/** For work without a key, or under somebody else's. */
export const keepNothing: Keep<unknown> = () => Promise.resolve();

/** Work that writes calls `keep` in its own transaction. What never does is harmless to repeat: its answer is kept afterwards. */
export const once = async <T>(
  engine: Engine,
  person: Person,
  key: string | null,
  requestHash: string,
  work: (keep: Keep<T>) => Promise<T>,
): Promise<T> => {
  if (key === null) return work(keepNothing);
  const kept = (): Promise<{ readonly answer: T } | null> => answered<T>(engine, person, key, requestHash);
  const before = await kept();
  if (before !== null) return before.answer;
  const keeping = (answer: T) => ({ requestHash, status: 200, response: answer ?? null });
  let within = false;
  try {
    const answer = await work(async (where, found) => {
      within = true;
      if ('query' in where) await claimKey(where, person.username, key, keeping(found));
      else claimKeyIn(where, person.username, key, keeping(found));
    });
    if (!within) await keepAnswer(engine.pool, person.username, key, keeping(answer));
    return answer;
  } catch (error) {
    // The same request a moment earlier: it made this one too late, or its key is there.
    const twin = error instanceof Refusal || isUniqueViolation(error, 'idempotency_key_pkey');
    const after = twin ? await kept() : null;
    if (after === null) throw error;
    return after.answer;
  }
};

const answered = async <T>(
  engine: Engine,
  person: Person,
  key: string,
  requestHash: string,
): Promise<{ readonly answer: T } | null> => {
  const found = await findIdempotent(engine.pool, person.username, key);
  if (found !== null && found.requestHash !== requestHash) throw new IdempotencyMismatch(key);
  return found === null ? null : { answer: found.response as T };
};

// The same request under the same Idempotency-Key is answered, not done, again; another one under it is refused.
import { createHash } from 'node:crypto';
import { IdempotencyMismatch } from '../domain/errors.ts';
import type { Person } from '../domain/permission.ts';
import { findIdempotent, keepAnswer } from '../store/idempotency.ts';
import type { Engine } from './engine.ts';

/** SHA-256 over what makes two requests the same one. */
export const requestHash = (...parts: readonly unknown[]): string =>
  createHash('sha256').update(JSON.stringify(parts)).digest('hex');

/** For writes that may be repeated harmlessly: `work` runs before its answer is kept. */
export const once = async <T>(
  engine: Engine,
  person: Person,
  key: string | null,
  requestHash: string,
  work: () => Promise<T>,
): Promise<T> => {
  if (key === null) return work();
  const found = await findIdempotent(engine.pool, person.username, key);
  if (found !== null && found.requestHash !== requestHash) throw new IdempotencyMismatch(key);
  if (found !== null) return found.response as T;
  const response = await work();
  await keepAnswer(engine.pool, person.username, key, { requestHash, status: 200, response: response ?? null });
  return response;
};

// Answers kept by Idempotency-Key: the same request is answered again, another one under the same key is refused.
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Pool, PoolClient } from 'pg';
import { IdempotencyKey } from './entities/outbox.ts';

export interface KeptAnswer {
  readonly requestHash: string;
  readonly status: number;
  readonly response: unknown;
}

export const findIdempotent = async (
  db: Pool | PoolClient,
  username: string,
  key: string,
): Promise<KeptAnswer | null> => {
  const { rows } = await db.query<KeptAnswer>({
    name: 'find-idempotent',
    text: 'select request_hash as "requestHash", status, response from idempotency_key where username = $1 and key = $2',
    values: [username, key],
  });
  return rows[0] ?? null;
};

/** As {@link claimKey}, with what an entity manager writes when it flushes. */
export const claimKeyIn = (em: EntityManager, username: string, key: string, answer: KeptAnswer): void => {
  em.create(IdempotencyKey, { username, key, ...answer, createdAt: new Date() });
};

/** Keeps an answer in the transaction that earns it. A key that is there already fails as a unique violation of `idempotency_key_pkey`. */
export const claimKey = async (db: PoolClient, username: string, key: string, answer: KeptAnswer): Promise<void> => {
  await db.query({
    name: 'claim-key',
    text: `insert into idempotency_key (username, key, request_hash, status, response, created_at)
      values ($1, $2, $3, $4, $5, now())`,
    values: [username, key, answer.requestHash, answer.status, JSON.stringify(answer.response)],
  });
};

/** Keeps the answer of what is harmless to repeat; the first one wins. */
export const keepAnswer = async (
  db: Pool | PoolClient,
  username: string,
  key: string,
  answer: KeptAnswer,
): Promise<void> => {
  await db.query({
    name: 'keep-answer',
    text: `insert into idempotency_key (username, key, request_hash, status, response, created_at)
      values ($1, $2, $3, $4, $5, now()) on conflict do nothing`,
    values: [username, key, answer.requestHash, answer.status, JSON.stringify(answer.response)],
  });
};

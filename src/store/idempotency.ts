// Answers kept by Idempotency-Key: the same request is answered again, another one under the same key is refused.
import type { Pool, PoolClient } from 'pg';

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

/** Keeps the answer of a write that is no move; the first one wins. */
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

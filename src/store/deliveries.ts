// Deliveries: kept before they are answered, taken up in order, settled or parked. The body is ciphertext.
import type { Pool, PoolClient } from 'pg';
import type { DeliveryProblem, DeliveryStatus } from './entities/intake.ts';

type Db = Pool | PoolClient;

export interface NewDelivery {
  readonly receipt: string;
  readonly source: string;
  readonly webhookId: string;
  readonly bodyHash: Uint8Array;
  readonly keyId: string;
  readonly body: Uint8Array;
  readonly type: string | null;
  readonly externalId: string | null;
  readonly eventAt: string | null;
  readonly status: DeliveryStatus;
  readonly problems: readonly DeliveryProblem[] | null;
}

export interface KeptDelivery {
  readonly receipt: string;
  readonly status: DeliveryStatus;
  readonly problems: readonly DeliveryProblem[] | null;
  readonly sameBody: boolean;
}

/** Keeps a delivery. Returns null when it is new and committed, or what was kept under the same source and webhook-id before. */
export const keepDelivery = async (pool: Pool, delivery: NewDelivery): Promise<KeptDelivery | null> => {
  const { rows } = await pool.query<KeptDelivery & { isNew: boolean }>({
    name: 'keep-delivery',
    text: `with kept as (
        insert into delivery (receipt, source, webhook_id, body_hash, key_id, body, type, external_id, event_at, received_at,
          recorded_at, status, problems)
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9, business_now(), clock_timestamp(), $10, $11)
        on conflict (source, webhook_id) do nothing returning receipt)
      select receipt, $10 as status, $11::jsonb as problems, true as "sameBody", true as "isNew" from kept
      union all
      select receipt, status, problems, body_hash = $4 as "sameBody", false from delivery where source = $2 and webhook_id = $3`,
    values: [
      delivery.receipt,
      delivery.source,
      delivery.webhookId,
      Buffer.from(delivery.bodyHash),
      delivery.keyId,
      Buffer.from(delivery.body),
      delivery.type,
      delivery.externalId,
      delivery.eventAt,
      delivery.status,
      delivery.problems === null ? null : JSON.stringify(delivery.problems),
    ],
  });
  // A concurrent twin may have committed between the snapshot and the conflict: neither branch saw a row, ask once more.
  const found = rows[0];
  if (found === undefined) {
    const again = await pool.query<KeptDelivery>(
      `select receipt, status, problems, body_hash = $3 as "sameBody" from delivery where source = $1 and webhook_id = $2`,
      [delivery.source, delivery.webhookId, Buffer.from(delivery.bodyHash)],
    );
    return again.rows[0] ?? null;
  }
  return found.isNew ? null : found;
};

export interface WaitingDelivery {
  readonly receipt: string;
  readonly source: string;
  readonly keyId: string;
  readonly body: Buffer;
  readonly receivedAt: string;
  readonly attempts: number;
}

/** Locks and returns deliveries to work on, oldest first; the lock ends with the transaction. */
export const takeDeliveries = async (client: PoolClient, limit: number): Promise<readonly WaitingDelivery[]> => {
  const { rows } = await client.query<WaitingDelivery & { receivedAt: string | Date }>({
    name: 'take-deliveries',
    text: `select receipt, source, key_id as "keyId", body, received_at as "receivedAt", attempts from delivery
      where status = 'pending' and (next_attempt_at is null or next_attempt_at <= clock_timestamp())
      order by received_at, receipt limit $1 for update skip locked`,
    values: [limit],
  });
  return rows.map((row) => ({ ...row, receivedAt: new Date(row.receivedAt).toISOString() }));
};

/**
 * Keeps other workers from these clues until the transaction ends, also from those that are not there yet: what is set to wait for a
 * clue while another worker registers it would wait for ever.
 */
export const lockNames = async (client: PoolClient, names: readonly string[]): Promise<void> => {
  await client.query({
    name: 'lock-names',
    text: `select pg_advisory_xact_lock(one.hash) from
      (select distinct hashtextextended(name, 0) as hash from unnest($1::text[]) as name order by hash) as one`,
    values: [names],
  });
};

/** A delivery about a clue that is not there yet waits for it. */
export const setWaiting = async (client: PoolClient, receipts: readonly string[]): Promise<void> => {
  if (receipts.length === 0) return;
  await client.query(`update delivery set status = 'waiting' where receipt = any($1::text[])`, [receipts]);
};

/** Deliveries that waited for these clues are taken up again, in the same transaction as the clues begin. */
export const releaseWaiting = async (
  client: PoolClient,
  source: string,
  externalIds: readonly string[],
): Promise<number> => {
  const { rowCount } = await client.query(
    `update delivery set status = 'pending', next_attempt_at = clock_timestamp() where status = 'waiting' and source = $1 and external_id = any($2::text[])`,
    [source, externalIds],
  );
  return rowCount ?? 0;
};

/** A delivery that could not be worked on: tried again later, parked after `tries`. Returns whether it is parked now. */
export const failDelivery = async (db: Db, receipt: string, error: string, tries: number): Promise<boolean> => {
  const { rows } = await db.query<{ status: string }>(
    `update delivery set attempts = attempts + 1, error = $2,
       status = case when attempts + 1 >= $3 then 'parked' else status end,
       next_attempt_at = clock_timestamp() + make_interval(secs => power(4, least(attempts, 6)))
     where receipt = $1 returning status`,
    [receipt, error, tries],
  );
  return rows[0]?.status === 'parked';
};

export interface Backlog {
  readonly pending: number;
  readonly oldestSeconds: number;
}

/** How far behind the inbox is; counting stops at `enough`. What waited for its clue or a correction is as old as its release. */
export const readBacklog = async (pool: Pool, enough: number): Promise<Backlog> => {
  const { rows } = await pool.query<{ pending: string | number; oldest: string | number | null }>({
    name: 'read-backlog',
    text: `select count(*) as pending, extract(epoch from clock_timestamp() - min(since)) as oldest
      from (select coalesce(next_attempt_at, recorded_at) as since from delivery where status = 'pending' limit $1) as backlog`,
    values: [enough],
  });
  return { pending: Number(rows[0]?.pending ?? 0), oldestSeconds: Number(rows[0]?.oldest ?? 0) };
};

/** Deliveries that have waited longer than `hours` of business time for their clue. */
export const readOrphans = async (
  pool: Pool,
  hours: number,
): Promise<readonly { receipt: string; source: string; externalId: string }[]> => {
  const { rows } = await pool.query<{ receipt: string; source: string; externalId: string }>(
    `select receipt, source, external_id as "externalId" from delivery
     where status = 'waiting' and received_at < business_now() - make_interval(hours => $1) limit 1000`,
    [hours],
  );
  return rows;
};

/** The quarantined or parked delivery for a correction, locked. */
export const lockDelivery = async (
  client: PoolClient,
  receipt: string,
): Promise<{ receipt: string; source: string; status: DeliveryStatus; keyId: string; body: Buffer } | null> => {
  const { rows } = await client.query<{
    receipt: string;
    source: string;
    status: DeliveryStatus;
    keyId: string;
    body: Buffer;
  }>(`select receipt, source, status, key_id as "keyId", body from delivery where receipt = $1 for update`, [receipt]);
  return rows[0] ?? null;
};

/** The sealed body of a delivery. */
export const readDeliveryBody = async (
  pool: Pool,
  receipt: string,
): Promise<{ keyId: string; body: Buffer } | null> => {
  const { rows } = await pool.query<{ keyId: string; body: Buffer }>(
    `select key_id as "keyId", body from delivery where receipt = $1`,
    [receipt],
  );
  return rows[0] ?? null;
};

/** Puts a checked body in the place of a refused one; the fingerprint of what came stays. */
export const replaceBody = async (
  client: PoolClient,
  receipt: string,
  body: { keyId: string; body: Uint8Array; type: string; externalId: string; eventAt: string },
  by: string,
): Promise<void> => {
  await client.query(
    `update delivery set key_id = $2, body = $3, type = $4, external_id = $5, event_at = $6, corrected_by = coalesce(nullif($7, 'replay'), corrected_by), status = 'pending', attempts = 0, next_attempt_at = clock_timestamp(), error = null, problems = null
     where receipt = $1`,
    [receipt, body.keyId, Buffer.from(body.body), body.type, body.externalId, body.eventAt, by],
  );
};

/** Hands a delivery to the intake again. */
export const requeueDelivery = async (client: PoolClient, receipt: string): Promise<void> => {
  await client.query(
    `update delivery set status = 'pending', attempts = 0, next_attempt_at = clock_timestamp(), error = null, problems = null where receipt = $1`,
    [receipt],
  );
};

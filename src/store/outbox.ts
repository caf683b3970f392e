// The outbox of moves: taken under a lock that ends with the transaction in which what it asks for becomes rows.
import type { Pool, PoolClient } from 'pg';

export interface OutboxTask {
  readonly id: string;
  readonly kind: 'alert' | 'notice' | 'callback';
  readonly eventKey: string;
  readonly clueId: number;
  readonly payload: Readonly<Record<string, unknown>>;
  readonly attempts: number;
}

/** Rows that may leave now (business time), oldest first. */
export const takeOutbox = async (client: PoolClient, limit: number): Promise<readonly OutboxTask[]> => {
  const { rows } = await client.query<Omit<OutboxTask, 'clueId'> & { clueId: string | number }>({
    name: 'take-outbox',
    text: `select id, kind, event_key as "eventKey", clue_id as "clueId", payload, attempts from outbox
      where state = 'waiting' and available_at <= business_now() and (leased_until is null or leased_until < clock_timestamp())
      order by id limit $1 for update skip locked`,
    values: [limit],
  });
  return rows.map((row) => ({ ...row, id: String(row.id), clueId: Number(row.clueId) }));
};

/** What has become rows is done: the row stays for a while, so that the same event is not told again. */
export const settleOutbox = async (client: PoolClient, ids: readonly string[]): Promise<void> => {
  if (ids.length > 0)
    await client.query(`update outbox set state = 'done', error = null where id = any($1::bigint[])`, [ids]);
};

/** Waits until an instant of business time (quiet hours). */
export const postponeOutbox = async (client: PoolClient, id: string, until: string): Promise<void> => {
  await client.query('update outbox set available_at = $2 where id = $1', [id, until]);
};

/** One that failed is tried again later, parked after `tries`; returns whether it is parked. */
export const failOutbox = async (client: PoolClient, id: string, error: string, tries: number): Promise<boolean> => {
  const { rows } = await client.query<{ state: string }>(
    `update outbox set attempts = attempts + 1, error = $2, state = case when attempts + 1 >= $3 then 'parked' else state end,
       leased_until = clock_timestamp() + make_interval(secs => power(4, least(attempts, 6)))
     where id = $1 returning state`,
    [id, error, tries],
  );
  return rows[0]?.state === 'parked';
};

export interface NewNotification {
  readonly eventKey: string;
  readonly kind: string;
  readonly recipient: string;
  readonly clueId: number;
  readonly payload: Readonly<Record<string, unknown>>;
  /** The outlet beside mail that it goes to; absent: a mail. */
  readonly outlet?: string;
}

/** One for each event, kind and recipient, ever. Returns how many were new. */
export const addNotifications = async (client: PoolClient, rows: readonly NewNotification[]): Promise<number> => {
  if (rows.length === 0) return 0;
  const { rowCount } = await client.query(
    `insert into notification (event_key, kind, recipient, clue_id, payload, outlet, state, created_at)
     select r."eventKey", r.kind, r.recipient, r."clueId", r.payload, r.outlet, 'waiting', business_now()
     from jsonb_to_recordset($1::jsonb) as r("eventKey" text, kind text, recipient text, "clueId" bigint, payload jsonb, outlet text)
     on conflict (event_key, kind, recipient) do nothing`,
    [JSON.stringify(rows)],
  );
  return rowCount ?? 0;
};

export interface NewAlert {
  readonly clueId: number;
  readonly clueNumber: string;
  readonly clock: string;
  readonly deadlineId: string;
  readonly level: number;
  readonly recipient: string;
}

export const addAlerts = async (client: PoolClient, rows: readonly NewAlert[]): Promise<void> => {
  if (rows.length === 0) return;
  await client.query(
    `insert into alert (clue_id, clue_number, clock, deadline_id, level, recipient, at)
     select r."clueId", r."clueNumber", r.clock, r."deadlineId", r.level, r.recipient, business_now()
     from jsonb_to_recordset($1::jsonb) as r("clueId" bigint, "clueNumber" text, clock text, "deadlineId" text, level int, recipient text)
     on conflict (deadline_id, level, recipient) do nothing`,
    [JSON.stringify(rows)],
  );
};

export interface NewCallback {
  readonly id: string;
  readonly source: string;
  readonly clueId: number;
  readonly event: string;
  readonly data: Readonly<Record<string, unknown>>;
  readonly at: string;
}

export const addCallback = async (client: PoolClient, callback: NewCallback): Promise<void> => {
  await client.query(
    `insert into callback (id, source, clue_id, event, data, at, state, next_attempt_at) values ($1, $2, $3, $4, $5, $6, 'waiting', clock_timestamp())
     on conflict (id) do nothing`,
    [callback.id, callback.source, callback.clueId, callback.event, JSON.stringify(callback.data), callback.at],
  );
};

/** The row of a clue's history that an order was opened with, and the order that a row answers. */
export const readOpener = async (
  client: PoolClient,
  clueId: number,
  seq: number,
): Promise<{ actor: string; fromUnit: string | null } | null> => {
  const { rows } = await client.query<{ actor: string; fromUnit: string | null }>(
    `select o.actor, o.facts->>'fromUnit' as "fromUnit" from history a
     join history o on o.clue_id = a.clue_id and o.seq::text = a.input->>'order' where a.clue_id = $1 and a.seq = $2`,
    [clueId, seq],
  );
  return rows[0] ?? null;
};

/** Removes what was done long ago; the uniqueness of what it became outlives it. */
export const clearOutbox = async (client: Pool | PoolClient, days: number): Promise<void> => {
  await client.query(
    `delete from outbox where state = 'done' and created_at < business_now() - make_interval(days => $1)`,
    [days],
  );
};

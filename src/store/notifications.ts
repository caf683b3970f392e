// Notifications on their way: claimed under a lease, sent, settled. A lease that ran out is claimed again; what the mail server had
// taken by then is recognised by its Message-ID.
import type { Pool } from 'pg';

export interface ClaimedNotification {
  readonly id: string;
  readonly eventKey: string;
  readonly kind: string;
  readonly recipient: string;
  readonly payload: Readonly<Record<string, unknown>>;
  readonly attempts: number;
  readonly clueId: number;
  readonly number: string;
  /** `clue`, or the kind of the proceeding. */
  readonly matter: string;
  readonly unit: string;
  readonly unitName: string;
  readonly state: string;
  readonly region: string;
}

export const LEASE_SECONDS = 120;

/** Claims what waits, recipient by recipient, so that many to one person are seen together. `$1` how many, `$2` seconds of the lease. */
export const CLAIMED = (which: string): string => `with claimed as (
    update notification set state = 'sending', attempts = attempts + 1, unsure = unsure + (state = 'sending')::int, leased_until = clock_timestamp() + make_interval(secs => $2)
    where id in (
      select id from notification where ${which} and state in ('waiting', 'sending')
        and (next_attempt_at is null or next_attempt_at <= clock_timestamp())
        and (leased_until is null or leased_until < clock_timestamp())
      order by recipient, id limit $1 for update skip locked)
    returning id, event_key, kind, recipient, payload, attempts, clue_id)
  select n.id, n.event_key as "eventKey", n.kind, n.recipient, n.payload, n.attempts, n.clue_id as "clueId",
    c.number, c.kind as matter, c.unit, coalesce(u.name, c.unit) as "unitName", c.state, c.region
  from claimed n join matter c on c.id = n.clue_id left join unit u on u.code = c.unit order by n.recipient, n.id`;

/** Claims mails. */
export const claimNotifications = async (pool: Pool, limit: number): Promise<readonly ClaimedNotification[]> => {
  const { rows } = await pool.query<Omit<ClaimedNotification, 'clueId'> & { clueId: string | number }>({
    name: 'claim-notifications',
    text: CLAIMED('outlet is null'),
    values: [limit, LEASE_SECONDS],
  });
  return rows.map((row) => ({ ...row, id: String(row.id), clueId: Number(row.clueId) }));
};

export const settleNotifications = async (
  pool: Pool,
  ids: readonly string[],
  state: 'sent' | 'skipped',
  messageId: string | null,
): Promise<void> => {
  await pool.query(
    `update notification set state = $2, message_id = $3, sent_at = business_now(), leased_until = null, error = null where id = any($1::bigint[])`,
    [ids, state, messageId],
  );
};

/** Tried again later, or parked. `unsure`: it may have arrived all the same. Returns the ids that are parked now. */
export const failNotifications = async (
  pool: Pool,
  ids: readonly string[],
  error: string,
  tries: number,
  forGood: boolean,
  unsure = false,
): Promise<readonly string[]> => {
  const { rows } = await pool.query<{ id: string | number; state: string }>(
    `update notification set error = $2, leased_until = null, unsure = unsure + $5::int, state = case when $4 or attempts >= $3 then 'parked' else 'waiting' end,
       next_attempt_at = clock_timestamp() + make_interval(secs => power(3, least(attempts, 8)))
     where id = any($1::bigint[]) returning id, state`,
    [ids, error, tries, forGood, unsure ? 1 : 0],
  );
  return rows.filter((row) => row.state === 'parked').map((row) => String(row.id));
};

/** Claimed, but not tried: they wait as before, with `afterSeconds` not before then. */
export const returnNotifications = async (pool: Pool, ids: readonly string[], afterSeconds = 0): Promise<void> => {
  await pool.query(
    `update notification set state = 'waiting', attempts = attempts - 1, leased_until = null,
       next_attempt_at = case when $2 > 0 then clock_timestamp() + make_interval(secs => $2) else next_attempt_at end
     where id = any($1::bigint[]) and state = 'sending'`,
    [ids, afterSeconds],
  );
};

/** Hands a notification over to somebody else; one that they have already is not doubled. */
export const readdressNotification = async (pool: Pool, id: string, to: string): Promise<void> => {
  await pool.query(
    `with old as (update notification set state = 'skipped', leased_until = null where id = $1 returning event_key, kind, clue_id, payload)
     insert into notification (event_key, kind, recipient, clue_id, payload, state, created_at)
     select event_key, kind, $2, clue_id, payload, 'waiting', business_now() from old on conflict (event_key, kind, recipient) do nothing`,
    [id, to],
  );
};

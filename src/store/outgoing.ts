// One view over the three tables through which something leaves: outbox, notification, callback.
import type { Pool } from 'pg';

export interface Outgoing {
  /** `outbox-12`, `notification-7`, or a callback's webhook-id. */
  readonly id: string;
  readonly kind: string;
  readonly state: string;
  readonly attempts: number;
  readonly what: string;
  readonly error: string | null;
}

export const readOutgoing = async (pool: Pool, onlyParked: boolean): Promise<readonly Outgoing[]> => {
  const { rows } = await pool.query<Outgoing>(
    `select * from (
       select 'outbox-' || id as id, 'outbox' as kind, state, attempts, event_key as what, error from outbox where state in ('waiting', 'parked')
       union all
       select 'notification-' || id, 'notification', state, attempts, event_key || ' to ' || recipient, error from notification
         where state in ('waiting', 'sending', 'parked')
       union all
       select id, 'callback', state, attempts, event || ' to ' || source, error from callback where state in ('waiting', 'parked')
     ) as outgoing where not $1 or state = 'parked' order by kind, id limit 1000`,
    [onlyParked],
  );
  return rows;
};

export const releaseParked = async (pool: Pool, id: string | null): Promise<number> => {
  const { rows } = await pool.query<{ count: number }>(
    `with o as (update outbox set state = 'waiting', attempts = 0, leased_until = null
         where state = 'parked' and ($1::text is null or 'outbox-' || id = $1) returning 1),
       n as (update notification set state = 'waiting', attempts = 0, next_attempt_at = null, leased_until = null
         where state = 'parked' and ($1::text is null or 'notification-' || id = $1) returning 1),
       c as (update callback set state = 'waiting', attempts = 0, next_attempt_at = clock_timestamp(), leased_until = null
         where state = 'parked' and ($1::text is null or id = $1) returning 1)
     select ((select count(*) from o) + (select count(*) from n) + (select count(*) from c))::int as count`,
    [id],
  );
  return rows[0]?.count ?? 0;
};

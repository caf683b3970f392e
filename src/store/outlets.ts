// Outlets beside mail: which there are, what waits for one, and how many messages it may still take this minute.
import type { Pool, PoolClient } from 'pg';
import { CLAIMED, LEASE_SECONDS, type ClaimedNotification } from './notifications.ts';

export interface OutletRow {
  readonly name: string;
  readonly kind: string;
  readonly unit: string;
  readonly keyId: string;
  /** base64 */
  readonly url: string;
  readonly secret: string | null;
  readonly notices: readonly string[];
  readonly fromLevel: number;
  readonly retiredAt: string | null;
}

type Db = Pool | PoolClient;

export const readOutlets = async (db: Db): Promise<readonly OutletRow[]> => {
  const { rows } = await db.query<OutletRow>({
    name: 'read-outlets',
    text: `select name, kind, unit, key_id as "keyId", encode(url, 'base64') as url, encode(secret, 'base64') as secret, notices,
        from_level as "fromLevel", retired_at as "retiredAt" from outlet order by name`,
  });
  return rows;
};

/** Returns whether the name was free. */
export const addOutletRow = async (pool: Pool, row: Omit<OutletRow, 'retiredAt'>): Promise<boolean> => {
  const { rowCount } = await pool.query(
    `insert into outlet (name, kind, unit, key_id, url, secret, notices, from_level, created_at)
     values ($1, $2, $3, $4, decode($5, 'base64'), decode($6, 'base64'), $7::text[], $8, clock_timestamp()) on conflict (name) do nothing`,
    [row.name, row.kind, row.unit, row.keyId, row.url, row.secret, row.notices, row.fromLevel],
  );
  return rowCount === 1;
};

/** Returns whether there was such an outlet in use. What waits for it is not sent any more. */
export const retireOutletRow = async (pool: Pool, name: string): Promise<boolean> => {
  const { rowCount } = await pool.query(
    `with ended as (update outlet set retired_at = clock_timestamp() where name = $1 and retired_at is null returning name),
       skipped as (update notification n set state = 'skipped', leased_until = null from ended
         where n.outlet = ended.name and n.state in ('waiting', 'sending'))
     select name from ended`,
    [name],
  );
  return rowCount === 1;
};

/** Claims what waits for one outlet, by recipient. */
export const claimForOutlet = async (
  pool: Pool,
  outlet: string,
  limit: number,
): Promise<readonly ClaimedNotification[]> => {
  const { rows } = await pool.query<Omit<ClaimedNotification, 'clueId'> & { clueId: string | number }>({
    name: 'claim-for-outlet',
    text: CLAIMED('outlet = $3'),
    values: [limit, LEASE_SECONDS, outlet],
  });
  return rows.map((row) => ({ ...row, id: String(row.id), clueId: Number(row.clueId) }));
};

const WINDOW = `window_at is null or window_at < clock_timestamp() - interval '1 minute'`;

/** Takes one message of the minute's allowance, over all processes; false when it is used up. */
export const takeAllowance = async (pool: Pool, outlet: string, perMinute: number): Promise<boolean> => {
  const { rowCount } = await pool.query({
    name: 'take-allowance',
    text: `update outlet set window_used = case when ${WINDOW} then 1 else window_used + 1 end,
        window_at = case when ${WINDOW} then clock_timestamp() else window_at end
      where name = $1 and (${WINDOW} or window_used < $2)`,
    values: [outlet, perMinute],
  });
  return rowCount === 1;
};

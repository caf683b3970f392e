// A TOTP secret for each account that has one, sealed; which time steps and recovery codes are spent is decided by one statement each.
import type { ClientBase, Pool } from 'pg';

type Db = Pool | ClientBase;

export interface FactorRow {
  readonly keyId: string;
  readonly secret: Buffer;
  /** ISO; null while nobody has shown a code of it. */
  readonly confirmedAt: string | null;
  readonly recoveryLeft: number;
}

export const readFactor = async (db: Db, username: string): Promise<FactorRow | null> => {
  const { rows } = await db.query<Omit<FactorRow, 'confirmedAt'> & { confirmedAt: string | Date | null }>(
    `select key_id as "keyId", secret, confirmed_at as "confirmedAt", cardinality(recovery) as "recoveryLeft"
     from second_factor where username = $1`,
    [username],
  );
  const row = rows[0];
  if (row === undefined) return null;
  return { ...row, confirmedAt: row.confirmedAt === null ? null : new Date(row.confirmedAt).toISOString() };
};

/** Replaces one that was not confirmed; false where a confirmed one stands. */
export const putFactor = async (db: Db, username: string, keyId: string, secret: Uint8Array): Promise<boolean> => {
  const { rowCount } = await db.query(
    `insert into second_factor (username, key_id, secret, created_at) values ($1, $2, $3, now())
     on conflict (username) do update set key_id = excluded.key_id, secret = excluded.secret, created_at = excluded.created_at
       where second_factor.confirmed_at is null`,
    [username, keyId, secret],
  );
  return rowCount === 1;
};

/** Of the very secret that the code was of: another begin in between makes it false. */
export const confirmFactor = async (
  db: Db,
  username: string,
  secret: Uint8Array,
  step: number,
  recovery: readonly string[],
): Promise<boolean> => {
  const { rowCount } = await db.query(
    `update second_factor set confirmed_at = now(), last_step = $3, recovery = $4
     where username = $1 and secret = $2 and confirmed_at is null`,
    [username, secret, step, recovery],
  );
  return rowCount === 1;
};

// Tries that ran beside the one that locked the account do not get through after it.
const UNLOCKED =
  'confirmed_at is not null and not exists (select 1 from account where account.username = $1 and locked_until > now())';

/** Spends a time step and all before it. Of two at once with one code, one gets false. */
export const spendStep = async (db: Db, username: string, step: number): Promise<boolean> => {
  const { rowCount } = await db.query(
    `update second_factor set last_step = $2 where username = $1 and last_step < $2 and ${UNLOCKED}`,
    [username, step],
  );
  return rowCount === 1;
};

export const spendRecovery = async (db: Db, username: string, hash: string): Promise<boolean> => {
  const { rowCount } = await db.query(
    `update second_factor set recovery = array_remove(recovery, $2)
     where username = $1 and $2 = any (recovery) and ${UNLOCKED}`,
    [username, hash],
  );
  return rowCount === 1;
};

export const deleteFactor = async (db: Db, username: string): Promise<boolean> => {
  const { rowCount } = await db.query('delete from second_factor where username = $1', [username]);
  return rowCount === 1;
};

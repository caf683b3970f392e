// Sessions by the fingerprint of their token, and the counting of wrong log-ins. All of it machine time.
import type { Pool } from 'pg';

export interface LoginRow {
  readonly username: string;
  readonly passwordHash: string;
  readonly disabled: boolean;
  readonly locked: boolean;
}

export const readLogin = async (pool: Pool, username: string): Promise<LoginRow | null> => {
  const { rows } = await pool.query<LoginRow>({
    name: 'read-login',
    text: `select username, password_hash as "passwordHash", disabled_at is not null as disabled, coalesce(locked_until > now(), false) as locked
      from account where username = $1`,
    values: [username],
  });
  return rows[0] ?? null;
};

/** Counts a wrong password; from the tenth on the account is locked for a quarter of an hour. Returns whether it is locked now. */
export const countFailure = async (pool: Pool, username: string): Promise<boolean> => {
  const { rows } = await pool.query<{ locked: boolean }>(
    `update account set failed_logins = failed_logins + 1,
       locked_until = case when failed_logins + 1 >= 10 then now() + interval '15 minutes' else locked_until end where username = $1
     returning coalesce(locked_until > now(), false) as locked`,
    [username],
  );
  return rows[0]?.locked === true;
};

export const openSession = async (pool: Pool, username: string, tokenHash: string, hours: number): Promise<string> => {
  const { rows } = await pool.query<{ expiresAt: string | Date }>(
    `with reset as (update account set failed_logins = 0, locked_until = null where username = $1 and failed_logins > 0),
       old as (delete from session where username = $1 and expires_at < now())
     insert into session (token_hash, username, created_at, expires_at) values ($2, $1, now(), now() + make_interval(hours => $3))
     returning expires_at as "expiresAt"`,
    [username, tokenHash, hours],
  );
  return new Date(rows[0]?.expiresAt ?? 0).toISOString();
};

export const closeSession = async (pool: Pool, tokenHash: string): Promise<void> => {
  await pool.query('delete from session where token_hash = $1', [tokenHash]);
};

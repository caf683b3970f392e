// Sessions by the fingerprint of their token, and the counting of wrong log-ins. All of it machine time.
import type { Pool } from 'pg';

/** Neither past its end nor, where a person holds it, idle for too long. `minutes` is the parameter that says how long that is. */
export const IN_USE = (minutes: string): string =>
  `expires_at > now() and (kind = 'token' or last_used_at > now() - make_interval(mins => ${minutes}))`;

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

export interface NewSession {
  readonly username: string;
  readonly tokenHash: string;
  readonly kind: 'session' | 'token';
  readonly hours: number;
  /** Where the log-in came from; null: from a command. */
  readonly address: string | null;
}

export const openSession = async (
  pool: Pool,
  { username, tokenHash, kind, hours, address }: NewSession,
): Promise<string> => {
  const { rows } = await pool.query<{ expiresAt: string | Date }>(
    `with reset as (update account set failed_logins = 0, locked_until = null where username = $1 and failed_logins > 0),
       old as (delete from session where username = $1 and expires_at < now())
     insert into session (token_hash, username, id, kind, address, created_at, last_used_at, expires_at)
     values ($2, $1, gen_random_uuid()::text, $4, $5, now(), now(), now() + make_interval(hours => $3))
     returning expires_at as "expiresAt"`,
    [username, tokenHash, hours, kind, address],
  );
  return new Date(rows[0]?.expiresAt ?? 0).toISOString();
};

export const closeSession = async (pool: Pool, tokenHash: string): Promise<void> => {
  await pool.query('delete from session where token_hash = $1', [tokenHash]);
};

/** To the minute: a request in between writes nothing. */
export const touchSession = async (pool: Pool, tokenHash: string): Promise<void> => {
  await pool.query({
    name: 'touch-session',
    text: "update session set last_used_at = now() where token_hash = $1 and last_used_at < now() - interval '1 minute'",
    values: [tokenHash],
  });
};

export interface ListedSession {
  readonly id: string;
  readonly kind: 'session' | 'token';
  readonly createdAt: string;
  readonly lastUsedAt: string;
  readonly expiresAt: string;
  readonly address: string | null;
  /** The one that asks. */
  readonly current: boolean;
}

/** What is open of an account, newest first. */
export const listSessions = async (
  pool: Pool,
  username: string,
  tokenHash: string,
  idleMinutes: number,
): Promise<readonly ListedSession[]> => {
  const { rows } = await pool.query<Record<keyof ListedSession, unknown>>(
    `select id, kind, created_at as "createdAt", last_used_at as "lastUsedAt", expires_at as "expiresAt", address, token_hash = $2 as current
     from session where username = $1 and ${IN_USE('$3')} order by created_at desc, id`,
    [username, tokenHash, idleMinutes],
  );
  const instant = (found: unknown): string => new Date(found as string | Date).toISOString();
  return rows.map((row) => ({
    ...(row as unknown as ListedSession),
    createdAt: instant(row.createdAt),
    lastUsedAt: instant(row.lastUsedAt),
    expiresAt: instant(row.expiresAt),
  }));
};

/** Whose session it is; null when there is none. */
export const ownerOfSession = async (pool: Pool, id: string): Promise<string | null> => {
  const { rows } = await pool.query<{ username: string }>('select username from session where id = $1', [id]);
  return rows[0]?.username ?? null;
};

export const endSession = async (pool: Pool, id: string): Promise<void> => {
  await pool.query('delete from session where id = $1', [id]);
};

/** Ends all of an account but one; how many. */
export const endOtherSessions = async (pool: Pool, username: string, tokenHash: string): Promise<number> => {
  const { rowCount } = await pool.query('delete from session where username = $1 and token_hash <> $2', [
    username,
    tokenHash,
  ]);
  return rowCount ?? 0;
};

// The people and units that a decision about a clue asks for.
import type { Pool, PoolClient } from 'pg';
import { IN_USE } from './sessions.ts';

export interface Member {
  readonly username: string;
  readonly displayName: string;
  readonly role: string;
  readonly unit: string;
  readonly disabled: boolean;
  readonly absent: boolean;
  readonly conflicts: readonly string[];
  /** Open clues in hand. */
  readonly load: number;
}

/** Members of the units and the named people, with what they have in hand; `on` decides who is absent. */
export const readMembers = async (
  pool: Pool,
  units: readonly string[],
  named: readonly string[],
  on: string,
): Promise<readonly Member[]> => {
  const { rows } = await pool.query<Member>({
    name: 'read-members',
    text: `select a.username, a.display_name as "displayName", a.role, a.unit, a.disabled_at is not null as disabled,
        coalesce(a.absent_from <= $3::date and $3::date <= coalesce(a.absent_to, 'infinity'), false) as absent, a.conflicts,
        (select count(*)::int from clue c where c.handlers @> array[a.username] and c.state not in ('closed', 'declined', 'withdrawn')) as load
      from account a where (a.unit = any($1::text[]) and a.role in ('handler', 'supervisor')) or a.username = any($2::text[])
      order by load, a.username`,
    values: [units, named, on],
  });
  return rows;
};

export const readUnitCodes = async (pool: Pool, on: string): Promise<readonly string[]> => {
  const { rows } = await pool.query<{ code: string }>({
    name: 'read-unit-codes',
    text: `select code from unit where coalesce(active_from, '-infinity') <= $1::date and $1::date <= coalesce(active_to, 'infinity') order by code`,
    values: [on],
  });
  return rows.map((row) => row.code);
};

export interface AccountOfCaller {
  readonly username: string;
  readonly displayName: string;
  readonly role: string;
  readonly unit: string;
  readonly language: 'zh' | 'en';
  readonly disabled: boolean;
  /** Absent people of whom this one is the deputy, directly or because the deputy between is absent too. */
  readonly standsInFor: readonly { readonly username: string; readonly role: string; readonly unit: string }[];
}

const CALLER = `absent as (
        select username, deputy, role, unit from account
        where disabled_at is null and deputy is not null
          and absent_from <= (business_now() at time zone 'Asia/Shanghai')::date
          and (business_now() at time zone 'Asia/Shanghai')::date <= coalesce(absent_to, 'infinity')),
      chain as (
        select a.username, a.role, a.unit, array[caller.username, a.username] as path
        from absent a join caller on a.deputy = caller.username
        union all
        select a.username, a.role, a.unit, chain.path || a.username from absent a join chain on a.deputy = chain.username
        where a.username <> all(chain.path) and cardinality(chain.path) < 6)
      select a.username, a.display_name as "displayName", a.role, a.unit, a.language, a.disabled_at is not null as disabled, caller.unseen,
        (select coalesce(jsonb_agg(jsonb_build_object('username', c.username, 'role', c.role, 'unit', c.unit)), '[]') from chain c) as "standsInFor"
      from account a join caller on a.username = caller.username`;

const readOne = async <T extends AccountOfCaller>(
  pool: Pool,
  name: string,
  caller: string,
  values: readonly unknown[],
): Promise<T | null> => {
  const { rows } = await pool.query<T>({
    name,
    text: `with recursive caller as (${caller}), ${CALLER}`,
    values: [...values],
  });
  return rows[0] ?? null;
};

/** The account behind a caller and those it stands in for today. */
export const readCaller = (pool: Pool, username: string): Promise<AccountOfCaller | null> =>
  readOne(pool, 'read-caller', 'select $1::text as username, false as unseen', [username]);

/** The same for the session of a token that is in use: every request asks this once. */
export const readCallerOfSession = (
  pool: Pool,
  tokenHash: string,
  idleMinutes: number,
): Promise<(AccountOfCaller & { readonly unseen: boolean }) | null> =>
  readOne(
    pool,
    'read-caller-of-session',
    `select username, last_used_at < now() - interval '1 minute' as unseen from session where token_hash = $1 and ${IN_USE('$2')}`,
    [tokenHash, idleMinutes],
  );

/** The offices of regions, for routing. */
export const readRegionUnits = async (
  pool: Pool,
): Promise<readonly { code: string; activeFrom: string | null; activeTo: string | null }[]> => {
  const { rows } = await pool.query<{ code: string; activeFrom: string | null; activeTo: string | null }>({
    name: 'read-region-units',
    text: `select code, active_from::text as "activeFrom", active_to::text as "activeTo" from unit where kind = 'region'`,
  });
  return rows;
};

export interface NewUnit {
  readonly code: string;
  readonly name: string;
  readonly kind: 'region' | 'department';
  readonly level: 'nation' | 'province' | 'city' | 'county';
  readonly region: string;
  readonly parent: string | null;
  readonly department: string | null;
}

export interface ListedUnit {
  readonly code: string;
  readonly name: string;
  readonly kind: string;
  readonly level: string;
  readonly parent: string | null;
}

/** Units by code, of whose beginnings any is given, and `own` itself. */
export const readUnits = async (
  pool: Pool,
  prefixes: readonly string[],
  own: string,
  after: string,
  limit: number,
): Promise<readonly ListedUnit[]> => {
  const { rows } = await pool.query<ListedUnit>(
    `select code, name, kind, level, parent from unit
     where (code = $2 or exists (select from unnest($1::text[]) as p where starts_with(code, p))) and code > $3 order by code limit $4`,
    [prefixes, own, after, limit],
  );
  return rows;
};

/** Which of units, people, administrators and sources there are none of. */
export const readMissing = async (pool: Pool): Promise<readonly string[]> => {
  const { rows } = await pool.query<{ what: string }>(
    `select what from (values ('units', exists (select from unit)), ('administrator', exists (select from account where role = 'admin' and disabled_at is null)),
       ('people', exists (select from account where role = 'handler' and disabled_at is null)), ('sources', exists (select from source where retired_at is null)))
       as found(what, there) where not there`,
  );
  return rows.map((row) => row.what);
};

/** Those of these accounts that may still log in and have an address that no mail reaches: nobody but a demonstration has. */
export const readDemoAccounts = async (
  pool: Pool,
  usernames: readonly string[],
): Promise<readonly { readonly username: string; readonly role: string; readonly unit: string }[]> => {
  const { rows } = await pool.query<{ username: string; role: string; unit: string }>(
    `select username, role, unit from account where username = any($1::text[]) and disabled_at is null and email like '%@example.invalid'
     order by username`,
    [usernames],
  );
  return rows;
};

export const countUnits = async (pool: Pool): Promise<number> => {
  const { rows } = await pool.query<{ count: number }>('select count(*)::int as count from unit');
  return rows[0]?.count ?? 0;
};

export const insertUnits = async (db: Pool | PoolClient, units: readonly NewUnit[]): Promise<void> => {
  await db.query(
    `insert into unit (code, name, kind, level, region, parent, department)
     select code, name, kind, level, region, parent, department
     from jsonb_to_recordset($1::jsonb) as r(code text, name text, kind text, level text, region text, parent text, department text)`,
    [JSON.stringify(units)],
  );
};

export interface LoadedAccount {
  readonly username: string;
  readonly displayName: string;
  readonly role: string;
  readonly unit: string;
  readonly email: string;
  readonly language: string;
  readonly passwordHash: string;
}

/** Accounts of an organisation package, all at once. */
export const insertAccounts = async (db: Pool | PoolClient, accounts: readonly LoadedAccount[]): Promise<void> => {
  await db.query(
    `insert into account (username, display_name, role, unit, email, language, password_hash, created_at)
     select username, "displayName", role, unit, email, language, "passwordHash", now()
     from jsonb_to_recordset($1::jsonb)
       as r(username text, "displayName" text, role text, unit text, email text, language text, "passwordHash" text)`,
    [JSON.stringify(accounts)],
  );
};

export interface LoadedSource {
  readonly name: string;
  readonly rate: number;
  readonly secret: { readonly id: string; readonly keyId: string; readonly sealed: Uint8Array };
}

/** A source of an organisation package with its secret. */
export const insertSource = async (db: Pool | PoolClient, { name, rate, secret }: LoadedSource): Promise<void> => {
  await db.query('insert into source (name, rate, created_at) values ($1, $2, now())', [name, rate]);
  await db.query(
    `insert into source_secret (id, source, kind, key_id, sealed, created_at) values ($1, $2, 'hmac', $3, $4, now())`,
    [secret.id, name, secret.keyId, Buffer.from(secret.sealed)],
  );
};

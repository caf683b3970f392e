// Rows of the audit and the histories for their links, the links themselves, and what no link covers. Instants are whole microseconds
// since 1970 as text here: what a link is made of may not depend on a session's time zone or a driver's rounding.
import type { Pool, PoolClient } from 'pg';
import { conditions } from './conditions.ts';

type Db = Pool | PoolClient;
export type SealedKind = 'audit' | 'history';

export interface RowKey {
  readonly kind: SealedKind;
  readonly a: number;
  readonly b: number;
}

/** A row's columns in a fixed order; `at`: when it was written, in microseconds. */
export interface FoundRow extends RowKey {
  readonly columns: readonly (string | null)[];
  readonly at: string;
}

export interface Seal extends RowKey {
  readonly position: number;
  /** base64. */
  readonly hash: string;
  readonly keyId: string;
  readonly mac: string;
  /** Microseconds. */
  readonly sealedAt: string;
  readonly latestAt: string;
}

const micros = (column: string): string => `(extract(epoch from ${column}) * 1000000)::bigint::text`;
const base64 = (column: string): string => `translate(encode(${column}, 'base64'), E'\\n', '')`;

// Any number that nobody else uses as an advisory lock in this database.
const LOCK = 7_463_221;

/** Whether this transaction may append to the chain now: one at a time does. */
export const lockChain = async (client: PoolClient): Promise<boolean> => {
  const { rows } = await client.query<{ got: boolean }>('select pg_try_advisory_xact_lock($1) as got', [LOCK]);
  return rows[0]?.got === true;
};

/** Rows that wait for their link, in the order in which they queued. `sealed`: has one already, as after a restored backup. */
export const takeUnsealed = async (
  client: PoolClient,
  limit: number,
): Promise<readonly (RowKey & { readonly id: string; readonly sealed: boolean })[]> => {
  const { rows } = await client.query<{ id: string; kind: SealedKind; a: string; b: number; sealed: boolean }>(
    `select u.id, u.kind, u.a, u.b, s.position is not null as sealed
     from unsealed u left join seal s on s.kind = u.kind and s.a = u.a and s.b = u.b order by u.id limit $1`,
    [limit],
  );
  return rows.map((row) => ({ ...row, id: String(row.id), a: Number(row.a) }));
};

export const dropUnsealed = async (client: PoolClient, ids: readonly string[]): Promise<void> => {
  await client.query('delete from unsealed where id = any($1::bigint[])', [ids]);
};

const AUDIT = `select 'audit' as kind, id as a, 0 as b, ${micros('at')} as at,
  array[${micros('at')}, ${micros('business_at')}, actor, action, subject, detail::text] as columns
  from audit where id = any($1::bigint[])`;

const HISTORY = `select 'history' as kind, h.clue_id as a, h.seq as b, ${micros('h.recorded_at')} as at,
  array[h.type, h.actor, ${micros('h.at')}, h.from_state, h.to_state, h.input::text, h.facts::text, ${base64('h.sealed')}, h.request_id,
    h.workflow_version::text, ${micros('h.recorded_at')}] as columns
  from unnest($1::bigint[], $2::int[]) as wanted(a, b) join history h on h.clue_id = wanted.a and h.seq = wanted.b`;

type RawRow = Omit<FoundRow, 'a'> & { readonly a: string };

/** The rows of these keys that are there. */
export const readSealable = async (db: Db, keys: readonly RowKey[]): Promise<readonly FoundRow[]> => {
  const of = (kind: SealedKind) => keys.filter((key) => key.kind === kind);
  const audit = await db.query<RawRow>(AUDIT, [of('audit').map((key) => key.a)]);
  const moves = of('history');
  const history = await db.query<RawRow>(HISTORY, [moves.map((key) => key.a), moves.map((key) => key.b)]);
  return [...audit.rows, ...history.rows].map((row) => ({ ...row, a: Number(row.a) }));
};

const SEAL = `position, kind, a, b, ${base64('hash')} as hash, key_id as "keyId", ${base64('mac')} as mac,
  ${micros('sealed_at')} as "sealedAt", ${micros('latest_at')} as "latestAt"`;

type RawSeal = Omit<Seal, 'a' | 'position'> & { readonly a: string; readonly position: string };
const sealOf = (row: RawSeal): Seal => ({ ...row, a: Number(row.a), position: Number(row.position) });

/** The last link; null before the first. */
export const readHead = async (db: Db): Promise<Seal | null> => {
  const { rows } = await db.query<RawSeal>(`select ${SEAL} from seal order by position desc limit 1`);
  return rows[0] === undefined ? null : sealOf(rows[0]);
};

/** Links after a position, in order. */
export const readSeals = async (db: Db, after: number, limit: number): Promise<readonly Seal[]> => {
  const { rows } = await db.query<RawSeal>(`select ${SEAL} from seal where position > $1 order by position limit $2`, [
    after,
    limit,
  ]);
  return rows.map(sealOf);
};

export const readSeal = async (db: Db, position: number): Promise<Seal | null> => {
  const { rows } = await db.query<RawSeal>(`select ${SEAL} from seal where position = $1`, [position]);
  return rows[0] === undefined ? null : sealOf(rows[0]);
};

const instantOf = (column: string): string => `to_timestamp(0) + make_interval(secs => ${column}::numeric / 1000000)`;

/** Appends links. */
export const writeSeals = async (client: PoolClient, seals: readonly Seal[]): Promise<void> => {
  await client.query(
    `insert into seal (position, kind, a, b, hash, key_id, mac, sealed_at, latest_at)
     select position, kind, a, b, decode(hash, 'base64'), "keyId", decode(mac, 'base64'), ${instantOf('"sealedAt"')}, ${instantOf('"latestAt"')}
     from jsonb_to_recordset($1::jsonb)
       as r(position bigint, kind text, a bigint, b int, hash text, "keyId" text, mac text, "sealedAt" text, "latestAt" text)`,
    [JSON.stringify(seals)],
  );
};

/** The machine's time in microseconds. */
export const machineMicros = async (db: Db): Promise<string> => {
  const { rows } = await db.query<{ at: string }>(`select ${micros('clock_timestamp()')} as at`);
  return rows[0]?.at ?? '0';
};

/** The first row that neither has a link nor waits for one; null when there is none. */
export const readUncovered = async (db: Db): Promise<RowKey | null> => {
  const { rows } = await db.query<{ kind: SealedKind; a: string; b: number }>(
    `(select 'audit' as kind, r.id as a, 0 as b from audit r
        left join seal s on s.kind = 'audit' and s.a = r.id and s.b = 0
        left join unsealed u on u.kind = 'audit' and u.a = r.id
      where s.position is null and u.id is null order by r.id limit 1)
     union all
     (select 'history', r.clue_id, r.seq from history r
        left join seal s on s.kind = 'history' and s.a = r.clue_id and s.b = r.seq
        left join unsealed u on u.kind = 'history' and u.a = r.clue_id and u.b = r.seq
      where s.position is null and u.id is null order by r.clue_id, r.seq limit 1)
     limit 1`,
  );
  const row = rows[0];
  return row === undefined ? null : { ...row, a: Number(row.a) };
};

/** How many wait for their link. */
export const countUnsealed = async (db: Db): Promise<number> => {
  const { rows } = await db.query<{ count: string }>('select count(*) as count from unsealed');
  return Number(rows[0]?.count ?? 0);
};

/** The number of a clue or proceeding. */
export const readMatterNumber = async (db: Db, id: number): Promise<string | null> => {
  const { rows } = await db.query<{ number: string }>('select number from matter where id = $1', [id]);
  return rows[0]?.number ?? null;
};

export interface AuditFilter {
  readonly actor?: string | undefined;
  readonly action?: string | undefined;
  readonly subject?: string | undefined;
  /** Business dates, both included. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  /** The id after which older ones follow. */
  readonly before: number | null;
  readonly limit: number;
}

export interface AuditEntry {
  readonly id: string;
  readonly at: string;
  readonly businessAt: string;
  readonly actor: string;
  readonly action: string;
  readonly subject: string;
  readonly detail: Readonly<Record<string, unknown>>;
}

/** Newest first. */
export const readAudit = async (db: Db, filter: AuditFilter): Promise<readonly AuditEntry[]> => {
  const where = conditions();
  if (filter.actor !== undefined) where.add('actor = ?', filter.actor);
  if (filter.action !== undefined) where.add('action = ?', filter.action);
  if (filter.subject !== undefined) where.add('subject = ?', filter.subject);
  if (filter.from !== undefined)
    where.add(`business_at >= ?::date::timestamp at time zone 'Asia/Shanghai'`, filter.from);
  if (filter.to !== undefined)
    where.add(`business_at < (?::date + 1)::timestamp at time zone 'Asia/Shanghai'`, filter.to);
  if (filter.before !== null) where.add('id < ?', filter.before);
  const limit = where.value(filter.limit);
  const { rows } = await db.query<AuditEntry & { at: string | Date; businessAt: string | Date }>(
    `select id, at, business_at as "businessAt", actor, action, subject, detail from audit
     where ${where.where()} order by id desc limit ${limit}`,
    where.values,
  );
  return rows.map((row) => ({
    ...row,
    id: String(row.id),
    at: new Date(row.at).toISOString(),
    businessAt: new Date(row.businessAt).toISOString(),
  }));
};

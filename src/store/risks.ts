// Warnings of risk as rows with their history.
import type { Pool, PoolClient } from 'pg';
import type { Colour, Reason, Redrawn, RiskState, RiskSubject, Standing } from '../domain/risk.ts';
import type { Scope } from '../domain/scope.ts';
import { conditions } from './conditions.ts';
import { pageOf, type CursorParts, type Page } from './cursor.ts';
import { fromJson } from './rows.ts';

type Db = Pool | PoolClient;

// Any number that nobody else uses as an advisory lock in this database.
const LOCK = 7_463_216;

/** One process after the other draws the warnings up; released with the transaction. */
export const lockRisks = async (client: PoolClient): Promise<void> => {
  await client.query('select pg_advisory_xact_lock($1)', [LOCK]);
};

/** Whether this business day is claimed by this call: the first one has it. */
export const claimRiskDay = async (client: PoolClient, on: string): Promise<boolean> => {
  const { rowCount } = await client.query(
    'insert into risk_run ("on", at) values ($1, business_now()) on conflict do nothing',
    [on],
  );
  return rowCount === 1;
};

export const hasRiskDay = async (db: Db, on: string): Promise<boolean> => {
  const { rowCount } = await db.query('select from risk_run where "on" = $1', [on]);
  return rowCount === 1;
};

export const readStanding = async (db: Db): Promise<readonly Standing[]> => {
  const { rows } = await db.query<Standing>(
    `select id::text, subject, key, region, colour, score, state from risk where state <> 'ended' order by id`,
  );
  return rows;
};

/** Writes what was redrawn, with a row of history where the warning was raised, rose, fell or ended. */
export const writeRedrawn = async (client: PoolClient, redrawn: readonly Redrawn[]): Promise<void> => {
  const rows = redrawn.map(({ id, change, state, scored }) => ({ id, change, state, ...scored }));
  const columns = `id bigint, change text, state text, subject text, key text, name text, region text, colour text,
    score double precision, reasons jsonb`;
  await client.query(
    `with r as (select * from jsonb_to_recordset($1::jsonb) as r(${columns})),
      added as (insert into risk (subject, key, name, region, colour, score, reasons, state, raised_at, updated_at)
        select subject, key, name, region, colour, score, reasons, state, business_now(), business_now() from r where id is null
        returning id, colour, score, reasons),
      changed as (update risk set colour = coalesce(r.colour, risk.colour), score = r.score, reasons = r.reasons, state = r.state,
          name = case when r.name = '' then risk.name else r.name end, updated_at = business_now(),
          ended_at = case when r.state = 'ended' then business_now() end
        from r where risk.id = r.id returning risk.id, risk.colour, risk.score, risk.reasons, r.change)
     insert into risk_change (risk_id, change, colour, score, reasons, at, actor)
       select id, 'raised', colour, score, reasons, business_now(), 'system' from added
       union all select id, change, colour, score, reasons, business_now(), 'system' from changed where change is not null`,
    [JSON.stringify(rows)],
  );
};

export interface RiskRow {
  readonly id: string;
  readonly subject: RiskSubject;
  readonly key: string;
  readonly name: string;
  readonly region: string;
  readonly colour: Colour;
  readonly score: number;
  readonly reasons: readonly Reason[];
  readonly state: RiskState;
  readonly raisedAt: string;
  readonly updatedAt: string;
  readonly endedAt: string | null;
  readonly inspection: string | null;
}

export interface RiskFilter {
  readonly subjects: readonly string[];
  readonly colours: readonly string[];
  readonly states: readonly string[];
  readonly regionPrefix: string | null;
  readonly name: string | null;
  readonly cursor: CursorParts | null;
  readonly limit: number;
}

const asRow = (row: Record<string, unknown>): RiskRow => {
  const found = fromJson<RiskRow & { readonly id: string | number }>(row);
  return { ...found, id: String(found.id) };
};

/** The beginning of region codes that a scope covers; null: none, a department has no region of its own. */
const prefixOf = (scope: Scope): string | null => {
  if (scope.kind === 'all') return '';
  return scope.kind === 'region' ? scope.prefix : null;
};

/** Warnings of the scope, those with most points first. */
export const listRisks = async (pool: Pool, scope: Scope, filter: RiskFilter): Promise<Page<RiskRow>> => {
  const prefix = prefixOf(scope);
  if (prefix === null) return { items: [], next: null };
  const where = conditions();
  where.add('r.region like ?', `${prefix}%`);
  where.add('r.state = any(?::text[])', filter.states);
  if (filter.subjects.length > 0) where.add('r.subject = any(?::text[])', filter.subjects);
  if (filter.colours.length > 0) where.add('r.colour = any(?::text[])', filter.colours);
  if (filter.regionPrefix !== null) where.add('r.region like ?', `${filter.regionPrefix}%`);
  if (filter.name !== null) where.add('r.name = ?', filter.name);
  if (filter.cursor !== null) {
    const points = where.value(filter.cursor[0]);
    const id = where.value(filter.cursor[1]);
    where.add(`(r.score, r.id) < (${points}::float8, ${id}::bigint)`);
  }
  const limit = where.value(filter.limit + 1);
  const { rows } = await pool.query<{ row: Record<string, unknown> }>(
    `select to_jsonb(r) as row from risk r where ${where.where()} order by r.score desc, r.id desc limit ${limit}`,
    where.values,
  );
  return pageOf(
    rows.map(({ row }) => asRow(row)),
    filter.limit,
    (risk) => [risk.score, risk.id],
  );
};

/** The warning, null when there is none in the scope. */
export const readRisk = async (db: Db, scope: Scope, id: string): Promise<RiskRow | null> => {
  const prefix = prefixOf(scope);
  if (prefix === null || !/^[0-9]{1,18}$/.test(id)) return null;
  const { rows } = await db.query<{ row: Record<string, unknown> }>(
    'select to_jsonb(r) as row from risk r where r.id = $1 and r.region like $2',
    [id, `${prefix}%`],
  );
  const row = rows[0]?.row;
  return row === undefined ? null : asRow(row);
};

export interface RiskChangeRow {
  readonly change: string;
  readonly colour: Colour;
  readonly score: number;
  readonly reasons: readonly Reason[];
  readonly at: string;
  readonly actor: string;
  readonly keyId: string | null;
  /** base64 */
  readonly reason: string | null;
}

export const readRiskChanges = async (db: Db, id: string): Promise<readonly RiskChangeRow[]> => {
  const { rows } = await db.query<{ row: Record<string, unknown> }>(
    `select to_jsonb(h) || jsonb_build_object('reason', encode(h.reason, 'base64')) as row
     from risk_change h where h.risk_id = $1 order by h.id`,
    [id],
  );
  return rows.map(({ row }) => fromJson<RiskChangeRow>(row));
};

export interface RiskDecision {
  readonly id: string;
  /** States in which it can be decided on. */
  readonly from: readonly RiskState[];
  readonly state: 'inspected' | 'dismissed';
  readonly inspection: string | null;
  readonly actor: string;
  readonly reason: { readonly keyId: string; readonly sealed: Uint8Array } | null;
}

/** Writes what a person decided; false when somebody else was first. */
export const decideRisk = async (db: Db, decision: RiskDecision): Promise<boolean> => {
  const { id, from, state, inspection, actor, reason } = decision;
  const { rowCount } = await db.query(
    `with decided as (update risk set state = $2, inspection = coalesce($3, inspection), updated_at = business_now()
       where id = $1 and state = any($7::text[]) and inspection is null returning id, colour, score, reasons)
     insert into risk_change (risk_id, change, colour, score, reasons, at, actor, key_id, reason)
       select id, $2, colour, score, reasons, business_now(), $4, $5, $6 from decided`,
    [id, state, inspection, actor, reason?.keyId ?? null, reason === null ? null : Buffer.from(reason.sealed), from],
  );
  return rowCount === 1;
};

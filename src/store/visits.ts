// The rows of what an inspection visited: entered in bulk, once by their key; what a finding opened is written into its row once.
import type { Pool, PoolClient } from 'pg';
import type { Registered, VisitInput } from '../domain/visit.ts';
import { conditions } from './conditions.ts';
import { pageOf, type CursorParts, type Page } from './cursor.ts';
import { fromJson, toJson } from './rows.ts';

export interface VisitRow {
  readonly id: number;
  readonly inspection: string;
  readonly key: string;
  readonly subject: 'employer' | 'project';
  readonly name: string;
  readonly creditCode: string | null;
  readonly funding: string | null;
  readonly region: string;
  readonly visitedOn: string;
  readonly arrears: boolean;
  readonly owedFen: number;
  readonly workers: number;
  /** base64 */
  readonly sealed: string | null;
  readonly registered: string | null;
  readonly clue: string | null;
  readonly caseNumber: string | null;
  readonly enteredBy: string;
  readonly enteredAt: string;
  readonly foundBy: string | null;
  readonly foundAt: string | null;
}

export type NewVisit = Omit<VisitInput, 'note'> & {
  readonly sealed: string | null;
  readonly registered: string | null;
};

type Db = Pool | PoolClient;

const ROW = `to_jsonb(v) - 'sealed' || jsonb_build_object('sealed', encode(v.sealed, 'base64'))`;

/** The state of an inspection, held until the transaction ends: it is not finished while visits are entered. */
export const holdState = async (client: PoolClient, number: string): Promise<string | null> => {
  const { rows } = await client.query<{ state: string }>('select state from proceeding where number = $1 for share', [
    number,
  ]);
  return rows[0]?.state ?? null;
};

/** Enters visits; returns the keys of those that were new. */
export const insertVisits = async (
  client: PoolClient,
  inspection: string,
  visits: readonly NewVisit[],
  by: string,
  at: string,
): Promise<ReadonlySet<string>> => {
  const { rows } = await client.query<{ key: string }>({
    name: 'insert-visits',
    text: `insert into visit (inspection, key, subject, name, credit_code, funding, region, visited_on, arrears, owed_fen, workers,
        sealed, registered, entered_by, entered_at)
      select $2, r.key, r.subject, r.name, r.credit_code, r.funding, r.region, r.visited_on, r.arrears, r.owed_fen, r.workers,
        decode(r.sealed, 'base64'), r.registered, $3, $4
      from jsonb_to_recordset($1::jsonb) as r(key text, subject text, name text, credit_code text, funding text, region text,
        visited_on date, arrears boolean, owed_fen bigint, workers int, sealed text, registered text)
      on conflict (inspection, key) do nothing returning key`,
    values: [JSON.stringify(visits.map(toJson)), inspection, by, at],
  });
  return new Set(rows.map((row) => row.key));
};

export const readVisits = async (db: Db, inspection: string, keys: readonly string[]): Promise<readonly VisitRow[]> => {
  const { rows } = await db.query<{ row: Record<string, unknown> }>({
    name: 'read-visits',
    text: `select ${ROW} as row from visit v where inspection = $1 and key = any($2::text[])`,
    values: [inspection, keys],
  });
  return rows.map(({ row }) => fromJson<VisitRow>(row));
};

export interface VisitFilter {
  readonly arrears: boolean | null;
  readonly subject: string | null;
  readonly funding: string | null;
  readonly cursor: CursorParts | null;
  readonly limit: number;
}

/** An inspection's visits as they were entered. */
export const listVisits = async (pool: Pool, inspection: string, filter: VisitFilter): Promise<Page<VisitRow>> => {
  const where = conditions();
  where.add('v.inspection = ?', inspection);
  if (filter.arrears !== null) where.add('v.arrears = ?', filter.arrears);
  if (filter.subject !== null) where.add('v.subject = ?', filter.subject);
  if (filter.funding !== null) where.add('v.funding = ?', filter.funding);
  if (filter.cursor !== null) where.add('v.id > ?', filter.cursor[0]);
  const limit = where.value(filter.limit + 1);
  const { rows } = await pool.query<{ row: Record<string, unknown> }>(
    `select ${ROW} as row from visit v where ${where.where()} order by v.id limit ${limit}`,
    where.values,
  );
  return pageOf(
    rows.map(({ row }) => fromJson<VisitRow>(row)),
    filter.limit,
    (found) => [String(found.id)],
  );
};

/** Employers and projects on the register that visits may mean. */
export const readRegister = async (
  db: Db,
  names: readonly string[],
  creditCodes: readonly string[],
): Promise<readonly Registered[]> => {
  const { rows } = await db.query<Registered>({
    name: 'read-register',
    text: `select number, kind, subject, region, context->'fields'->>'creditCode' as "creditCode" from proceeding
      where kind in ('employer', 'project') and open and subject = any($1::text[])
      union
      select number, kind, subject, region, context->'fields'->>'creditCode' from proceeding
      where kind = 'employer' and open and context->'fields'->>'creditCode' = any($2::text[])
      order by number`,
    values: [names, creditCodes],
  });
  return rows;
};

/** Writes what a finding opened; false when the visit has opened something before. */
export const settleFinding = async (
  client: PoolClient,
  visit: number,
  opened: { readonly clue: string; readonly caseNumber: string | null; readonly by: string; readonly at: string },
): Promise<boolean> => {
  const { rowCount } = await client.query({
    name: 'settle-finding',
    text: `update visit set clue = $2, case_number = $3, found_by = $4, found_at = $5 where id = $1 and clue is null`,
    values: [visit, opened.clue, opened.caseNumber, opened.by, opened.at],
  });
  return rowCount === 1;
};

const FIGURES = `count(*)::int as visited, count(*) filter (where arrears)::int as "withArrears",
  coalesce(sum(owed_fen) filter (where arrears), 0)::bigint as "owedFen",
  coalesce(sum(workers) filter (where arrears), 0)::int as workers,
  count(clue)::int as confirmed, count(distinct clue)::int as clues, count(case_number)::int as cases,
  count(distinct (subject, coalesce(credit_code, name || ' ' || region)))::int as subjects`;

const PAID = `select coalesce(sum(p.amount_fen), 0)::bigint as "paidFen", coalesce(sum(p.workers), 0)::int as "workersPaid"
  from payment p join clue c on c.id = p.clue_id where p.corrected_at is null
    and c.number in (select v.clue from visit v where v.inspection = $1 and `;

export interface VisitFigures {
  readonly visited: number;
  /** Different employers or projects: by credit code, else by name and region. */
  readonly subjects: number;
  readonly withArrears: number;
  readonly owedFen: number;
  readonly workers: number;
  /** Visits whose finding opened or joined a clue. */
  readonly confirmed: number;
  readonly clues: number;
  readonly cases: number;
  readonly paidFen: number;
  readonly workersPaid: number;
}

export interface VisitSummaryRow extends VisitFigures {
  readonly subject: string | null;
  readonly funding: string | null;
}

const whole = (row: Record<string, unknown>): VisitSummaryRow => ({
  ...(row as unknown as VisitSummaryRow),
  owedFen: Number(row['owedFen']),
  paidFen: Number(row['paidFen']),
});

/** The figures of all visits (subject and funding null), of each subject, and of each funding of projects. */
export const summariseVisits = async (pool: Pool, inspection: string): Promise<readonly VisitSummaryRow[]> => {
  const { rows } = await pool.query<Record<string, unknown>>({
    name: 'summarise-visits',
    text: `select f.*, paid.* from (
        select null::text as subject, null::text as funding, ${FIGURES} from visit where inspection = $1
        union all select subject, null, ${FIGURES} from visit where inspection = $1 group by subject
        union all select subject, funding, ${FIGURES} from visit where inspection = $1 and funding is not null group by subject, funding
      ) f, lateral (${PAID} (f.subject is null or v.subject = f.subject) and (f.funding is null or v.funding = f.funding))) paid
      order by f.subject nulls first, f.funding nulls first`,
    values: [inspection],
  });
  return rows.map(whole);
};

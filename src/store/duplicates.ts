// Who is compared with whom, and what came of it. The work is set-based: one statement finds the candidates of many clues, each by
// indexes and up to a limit, one writes what was found.
import type { Pool, PoolClient } from 'pg';
import type { Band, Reason } from '../domain/duplicate-score.ts';
import type { Scope } from '../domain/scope.ts';
import { addScope, conditions } from './conditions.ts';
import { pageOf, type CursorParts, type Page } from './cursor.ts';
import { fromJson, toJson } from './rows.ts';

type Db = Pool | PoolClient;

/** What a clue is compared by, as it stands in its own row. */
export interface MatchRow {
  readonly id: number;
  readonly number: string;
  readonly state: string;
  readonly unit: string;
  readonly readerUnits: readonly string[];
  readonly handlers: readonly string[];
  readonly referredTo: string | null;
  readonly duplicateOf: string | null;
  readonly region: string;
  readonly employerName: string;
  readonly employerCode: string | null;
  readonly projectName: string | null;
  /** As they were made when it was last compared; null before. */
  readonly employerCore: string | null;
  readonly projectCore: string | null;
  readonly arrearsFrom: string | null;
  readonly arrearsTo: string | null;
  readonly phoneIndex: string | null;
  readonly idNumberIndex: string | null;
}

const ROW = `jsonb_build_object('id', c.id, 'number', c.number, 'state', c.state, 'unit', c.unit, 'reader_units', c.reader_units,
  'handlers', c.handlers, 'referred_to', c.referred_to, 'duplicate_of', c.duplicate_of, 'region', c.region,
  'employer_name', c.employer_name, 'employer_code', c.employer_code, 'project_name', c.project_name,
  'arrears_from', c.arrears_from, 'arrears_to', c.arrears_to, 'employer_core', m.employer_core, 'project_core', m.project_core,
  'phone_index', encode(s.phone_index, 'base64'), 'id_number_index', encode(s.id_number_index, 'base64'))`;

/** Two matchings at once would each miss the other's clues: one holds this lock until it commits. */
const LOCK = 'select pg_try_advisory_xact_lock(hashtext($1)) as mine';

/** Up to `limit` clues that were not compared yet; none when somebody else compares. For use inside a transaction. */
export const takeUnmatched = async (client: PoolClient, limit: number): Promise<readonly MatchRow[]> => {
  const { rows: locks } = await client.query<{ mine: boolean }>(LOCK, ['xiansuo duplicates']);
  if (locks[0]?.mine !== true) return [];
  const { rows } = await client.query<{ row: Record<string, unknown> }>({
    name: 'take-unmatched',
    text: `select ${ROW} as row from clue_match m join clue c on c.id = m.clue_id left join clue_secret s on s.clue_id = c.id
      where m.matched_at is null order by m.clue_id limit $1`,
    values: [limit],
  });
  return rows.map(({ row }) => fromJson<MatchRow>(row));
};

export const readMatchRow = async (db: Db, id: number): Promise<MatchRow | null> => {
  const { rows } = await db.query<{ row: Record<string, unknown> }>({
    name: 'read-match-row',
    text: `select ${ROW} as row from clue c left join clue_match m on m.clue_id = c.id left join clue_secret s on s.clue_id = c.id where c.id = $1`,
    values: [id],
  });
  return rows[0] === undefined ? null : fromJson<MatchRow>(rows[0].row);
};

export interface MatchKeys {
  readonly clueId: number;
  readonly employerCore: string;
  readonly employerCode: string | null;
  readonly projectCore: string | null;
  readonly blocks: readonly string[];
}

const HASHED = 'hashtextextended(b, 0)';

/** Keys and blocks of these clues take the place of what they had. */
export const writeKeys = async (client: PoolClient, keys: readonly MatchKeys[]): Promise<void> => {
  await client.query({
    name: 'write-match-keys',
    text: `with r as (select * from jsonb_to_recordset($1::jsonb) as r(clue_id bigint, employer_core text, employer_code text,
          project_core text, blocks text[])),
        wanted as (select distinct r.clue_id, ${HASHED} as block from r cross join unnest(r.blocks) as b),
        gone as (delete from clue_block k using r where k.clue_id = r.clue_id
          and not exists (select from wanted w where w.clue_id = k.clue_id and w.block = k.block)),
        there as (insert into clue_block (block, clue_id) select block, clue_id from wanted on conflict do nothing)
      update clue_match m set employer_core = r.employer_core, employer_code = r.employer_code,
        project_core = r.project_core, matched_at = business_now()
      from r where m.clue_id = r.clue_id`,
    values: [JSON.stringify(keys.map(toJson))],
  });
};

/** What a clue is called has changed: it is compared anew. */
export const matchAgain = async (db: Db, clueId: number): Promise<void> => {
  await db.query('update clue_match set matched_at = null where clue_id = $1', [clueId]);
};

export interface Sought extends MatchKeys {
  readonly phoneIndex: string | null;
  readonly idNumberIndex: string | null;
}

const agreeing = (table: string, condition: string): string =>
  `(select x.clue_id as id from ${table} x where ${condition} and x.clue_id <> t.clue_id order by x.clue_id desc limit $2)`;

// Each part reads at most so many entries of an index; of those that share blocks the ones that share most are kept.
const BLOCKED = `(select k.clue_id as id from unnest(t.blocks) as b
    cross join lateral (select y.clue_id from clue_block y where y.block = ${HASHED} and y.clue_id <> t.clue_id
      order by y.clue_id desc limit $2) k
    group by k.clue_id order by count(*) desc, k.clue_id desc limit $2)`;

const CANDIDATES = `
  select t.clue_id as sought, ${ROW} as row
  from jsonb_to_recordset($1::jsonb) as t(clue_id bigint, employer_code text, blocks text[], phone_index text,
    id_number_index text)
  cross join lateral (
    ${[
      BLOCKED,
      agreeing('clue_match', 'x.employer_code = t.employer_code'),
      agreeing('clue_secret', "x.phone_index = decode(t.phone_index, 'base64')"),
      agreeing('clue_secret', "x.id_number_index = decode(t.id_number_index, 'base64')"),
    ].join('\n    union ')}) u
  join clue c on c.id = u.id left join clue_match m on m.clue_id = u.id left join clue_secret s on s.clue_id = c.id`;

/** For each sought clue those that share something with it, at most `limit` for each thing that may agree. */
export const readCandidates = async (
  db: Db,
  sought: readonly Sought[],
  limit: number,
): Promise<ReadonlyMap<number, readonly MatchRow[]>> => {
  const { rows } = await db.query<{ sought: string | number; row: Record<string, unknown> }>({
    name: 'read-candidates',
    text: CANDIDATES,
    values: [JSON.stringify(sought.map(toJson)), limit],
  });
  const found = Map.groupBy(rows, (row) => Number(row.sought));
  return new Map([...found].map(([id, ones]) => [id, ones.map(({ row }) => fromJson<MatchRow>(row))]));
};

export interface Suggestion {
  readonly lowId: number;
  readonly highId: number;
  readonly score: number;
  readonly band: Band;
  readonly reasons: readonly Reason[];
  readonly ruleVersion: string;
}

/** What was suggested for these clues before gives way to what is suggested now. */
export const writeSuggestions = async (
  client: PoolClient,
  matched: readonly number[],
  suggestions: readonly Suggestion[],
): Promise<void> => {
  await client.query({
    name: 'retract-suggestions',
    text: `update duplicate_suggestion set score = 0, band = 'none', reasons = '[]'
      where band <> 'none' and (low_id = any($1::bigint[]) or high_id = any($1::bigint[]))`,
    values: [matched],
  });
  if (suggestions.length === 0) return;
  await client.query({
    name: 'write-suggestions',
    text: `insert into duplicate_suggestion (low_id, high_id, score, band, reasons, rule_version, at)
      select r.low_id, r.high_id, r.score, r.band, r.reasons, r.rule_version, business_now()
      from jsonb_to_recordset($1::jsonb) as r(low_id bigint, high_id bigint, score int, band text, reasons jsonb, rule_version text)
      on conflict (low_id, high_id) do update set score = excluded.score, band = excluded.band, reasons = excluded.reasons,
        rule_version = excluded.rule_version, at = excluded.at`,
    values: [JSON.stringify(suggestions.map(toJson))],
  });
};

/** Ids of the clues of which somebody said that they are not the same as this one. */
export const readDismissed = async (db: Db, id: number): Promise<ReadonlySet<number>> => {
  const { rows } = await db.query<{ other: string | number }>({
    name: 'read-dismissed',
    text: `select high_id as other from duplicate_dismissal where low_id = $1
      union all select low_id from duplicate_dismissal where high_id = $1`,
    values: [id],
  });
  return new Set(rows.map((row) => Number(row.other)));
};

export interface Dismissal {
  readonly lowId: number;
  readonly highId: number;
  readonly by: string;
  readonly sealedOf: number;
  /** base64 */
  readonly sealed: string | null;
}

/** The first dismissal of two clues stays; returns who dismissed and when. */
export const writeDismissal = async (
  client: PoolClient,
  dismissal: Dismissal,
): Promise<{ readonly by: string; readonly at: string; readonly isNew: boolean }> => {
  const { rows } = await client.query<{ by: string; at: string | Date }>(
    `insert into duplicate_dismissal (low_id, high_id, by, at, sealed_of, sealed)
     values ($1, $2, $3, business_now(), $4, decode($5, 'base64')) on conflict do nothing returning by, at`,
    [dismissal.lowId, dismissal.highId, dismissal.by, dismissal.sealedOf, dismissal.sealed],
  );
  const kept =
    rows[0] ??
    (
      await client.query<{ by: string; at: string | Date }>(
        'select by, at from duplicate_dismissal where low_id = $1 and high_id = $2',
        [dismissal.lowId, dismissal.highId],
      )
    ).rows[0];
  if (kept === undefined) throw new Error('a dismissal was neither written nor found');
  return { by: kept.by, at: new Date(kept.at).toISOString(), isNew: rows.length > 0 };
};

export interface SuggestedPair {
  readonly id: string;
  readonly number: string;
  readonly other: string;
  readonly score: number;
  readonly band: Band;
  readonly reasons: readonly Reason[];
  readonly at: string;
}

const UNDISMISSED = `not exists (select from duplicate_dismissal x where x.low_id = d.low_id and x.high_id = d.high_id)`;

/** Open suggestions of which both clues lie in the scope, the latest clue first. */
export const listSuggestions = async (
  pool: Pool,
  scope: Scope,
  filter: { readonly band: Band | null; readonly cursor: CursorParts | null; readonly limit: number },
): Promise<Page<SuggestedPair>> => {
  const where = conditions();
  addScope(where, scope, 'c');
  addScope(where, scope, 'o');
  where.add(`d.band <> 'none' and c.duplicate_of is null and o.duplicate_of is null`);
  where.add(UNDISMISSED);
  if (filter.band !== null) where.add('d.band = ?', filter.band);
  if (filter.cursor !== null) {
    const [high, low] = [where.value(filter.cursor[0]), where.value(filter.cursor[1])];
    where.add(`(d.high_id, d.low_id) < (${high}::bigint, ${low}::bigint)`);
  }
  const limit = where.value(filter.limit + 1);
  const { rows } = await pool.query<{ row: Record<string, unknown> }>(
    `select jsonb_build_object('high', d.high_id, 'low', d.low_id, 'number', c.number, 'other', o.number, 'score', d.score,
        'band', d.band, 'reasons', d.reasons, 'at', d.at) as row
     from duplicate_suggestion d join clue c on c.id = d.high_id join clue o on o.id = d.low_id
     where ${where.where()} order by d.high_id desc, d.low_id desc limit ${limit}`,
    where.values,
  );
  return pageOf(
    rows.map(({ row }) => fromJson<SuggestedPair & { high: number; low: number }>(row)),
    filter.limit,
    (pair) => [String(pair.high), String(pair.low)],
  );
};

export interface Repeats {
  readonly received: number;
  readonly marked: number;
  readonly suggested: number;
}

/** Of the clues received from one day to another, how many were marked as duplicates, and how many are only suggested as such. */
export const countRepeats = async (
  pool: Pool,
  scope: Scope,
  period: { readonly from: string; readonly to: string; readonly regionPrefix: string | null },
): Promise<Repeats> => {
  const where = conditions();
  addScope(where, scope);
  where.add('c.received_at >= ?::timestamptz', `${period.from}T00:00:00+08:00`);
  where.add(`c.received_at < ?::timestamptz + interval '1 day'`, `${period.to}T00:00:00+08:00`);
  if (period.regionPrefix !== null) where.add('c.region like ?', `${period.regionPrefix}%`);
  const { rows } = await pool.query<{ received: string; marked: string; suggested: string }>(
    `select count(*) as received, count(*) filter (where c.duplicate_of is not null) as marked,
       count(*) filter (where c.duplicate_of is null and exists (
         select from duplicate_suggestion d where d.high_id = c.id and d.band = 'duplicate' and ${UNDISMISSED})) as suggested
     from clue c where ${where.where()}`,
    where.values,
  );
  const [row] = rows;
  return {
    received: Number(row?.received ?? 0),
    marked: Number(row?.marked ?? 0),
    suggested: Number(row?.suggested ?? 0),
  };
};

export interface LockedClue {
  readonly number: string;
  readonly version: number;
  readonly duplicateOf: string | null;
}

/** Locks clues in the order of their ids, so that nobody marks the root while something is marked as its duplicate. */
export const lockClues = async (client: PoolClient, numbers: readonly string[]): Promise<readonly LockedClue[]> => {
  const { rows } = await client.query<LockedClue>({
    name: 'lock-clues',
    text: `select number, version, duplicate_of as "duplicateOf" from clue where number = any($1::text[]) order by id for update`,
    values: [numbers],
  });
  return rows;
};

/** How many clues point at one of these. */
export const countDuplicatesOf = async (client: PoolClient, numbers: readonly string[]): Promise<number> => {
  const { rows } = await client.query<{ count: string }>(
    'select count(*) as count from clue where duplicate_of = any($1::text[])',
    [numbers],
  );
  return Number(rows[0]?.count ?? 0);
};

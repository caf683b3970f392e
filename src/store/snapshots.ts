// Frozen reports. They are added and read, never changed: the application's role may do nothing else.
import type { Pool, PoolClient } from 'pg';
import type { Figure } from '../domain/figures.ts';
import type { Group } from '../domain/report-groups.ts';
import type { FigureChange } from '../domain/revision.ts';
import { conditions } from './conditions.ts';
import { pageOf, type CursorParts, type Page } from './cursor.ts';

interface Words {
  readonly label: string;
  readonly unit: string;
  readonly scope: string;
}

/** A figure with the words that it had when it was frozen. */
export interface FrozenFigure extends Figure {
  readonly words: { readonly zh: Words; readonly en: Words };
}

export interface Revision {
  /** The number of the snapshot before it of the same regions. */
  readonly since: number | null;
  /** Whether both are as of the same instant: then nothing may differ. */
  readonly sameInstant: boolean;
  readonly figures: readonly FigureChange[];
}

export interface Snapshot {
  readonly campaign: string;
  readonly number: number;
  readonly asOf: string;
  readonly regions: readonly string[];
  readonly figures: readonly FrozenFigure[];
  readonly groups: readonly Group[];
  readonly changes: Revision;
  readonly ruleVersion: string;
  readonly noteKeyId: string;
  readonly note: Uint8Array;
  readonly takenBy: string;
  readonly takenAt: string;
}

interface Row extends Omit<Snapshot, 'asOf' | 'takenAt'> {
  readonly asOf: Date | string;
  readonly takenAt: Date | string;
}

const COLUMNS = `campaign, number, as_of as "asOf", regions, changes, rule_version as "ruleVersion", note_key_id as "noteKeyId", note,
  taken_by as "takenBy", taken_at as "takenAt"`;

const ofRow = (row: Row): Snapshot => ({
  ...row,
  asOf: new Date(row.asOf).toISOString(),
  takenAt: new Date(row.takenAt).toISOString(),
});

/** One at a time for each campaign until the transaction ends, so that numbers and revisions follow each other. */
export const lockSnapshots = async (client: PoolClient, campaign: string): Promise<void> => {
  await client.query('select pg_advisory_xact_lock(7463216, hashtext($1))', [campaign]);
};

export const readLastSnapshot = async (
  client: PoolClient,
  campaign: string,
  regions: readonly string[],
): Promise<Snapshot | null> => {
  const { rows } = await client.query<Row>(
    `select ${COLUMNS}, figures, groups from report_snapshot where campaign = $1 and regions = $2::text[] order by number desc limit 1`,
    [campaign, regions],
  );
  return rows[0] === undefined ? null : ofRow(rows[0]);
};

/** Writes a snapshot under the campaign's next number, and returns that. */
export const writeSnapshot = async (
  client: PoolClient,
  snapshot: Omit<Snapshot, 'number' | 'takenAt'>,
): Promise<number> => {
  const { rows } = await client.query<{ number: number }>(
    `insert into report_snapshot (campaign, number, as_of, regions, figures, groups, changes, rule_version, note_key_id, note, taken_by, taken_at)
     select $1, coalesce(max(number), 0) + 1, $2, $3::text[], $4, $5, $6, $7, $8, $9, $10, business_now() from report_snapshot where campaign = $1
     returning number`,
    [
      snapshot.campaign,
      snapshot.asOf,
      snapshot.regions,
      JSON.stringify(snapshot.figures),
      JSON.stringify(snapshot.groups),
      JSON.stringify(snapshot.changes),
      snapshot.ruleVersion,
      snapshot.noteKeyId,
      Buffer.from(snapshot.note),
      snapshot.takenBy,
    ],
  );
  return rows[0]?.number ?? 0;
};

// All regions of a snapshot lie in what the reader covers.
const COVERED = 'not exists (select from unnest(regions) as r where not r like any(?::text[]))';

export const readSnapshot = async (
  pool: Pool,
  campaign: string,
  number: number,
  patterns: readonly string[],
): Promise<Snapshot | null> => {
  const where = conditions();
  where.add('campaign = ?', campaign);
  where.add('number = ?', number);
  where.add(COVERED, patterns);
  const { rows } = await pool.query<Row>(
    `select ${COLUMNS}, figures, groups from report_snapshot where ${where.where()}`,
    where.values,
  );
  return rows[0] === undefined ? null : ofRow(rows[0]);
};

export type SnapshotHead = Omit<Snapshot, 'figures' | 'groups'>;

/** The latest first. */
export const listSnapshots = async (
  pool: Pool,
  campaign: string,
  patterns: readonly string[],
  filter: { readonly cursor: CursorParts | null; readonly limit: number },
): Promise<Page<SnapshotHead>> => {
  const where = conditions();
  where.add('campaign = ?', campaign);
  where.add(COVERED, patterns);
  if (filter.cursor !== null) where.add('number < ?::bigint', filter.cursor[0]);
  const limit = where.value(filter.limit + 1);
  const { rows } = await pool.query<Row>(
    `select ${COLUMNS} from report_snapshot where ${where.where()} order by number desc limit ${limit}`,
    where.values,
  );
  return pageOf(rows.map(ofRow), filter.limit, (row) => [row.number]);
};

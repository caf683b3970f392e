// What the public notice of a period gathers: cases of an office whose order lapsed unpaid, or that ended in a penalty, in these days; and
// notices that wait for their approval or their publication.
import type { Pool } from 'pg';
import type { ProceedingRecord } from '../domain/records.ts';
import { fromJson } from './rows.ts';

export interface NoticeDays {
  readonly from: string;
  readonly to: string;
}

const records = (rows: readonly { row: Record<string, unknown> }[]): readonly ProceedingRecord[] =>
  rows.map(({ row }) => fromJson<ProceedingRecord>(row));

/** Cases of the office without a notice that stands; at most `limit`, in the order in which they were opened. */
export const readCasesToPublish = async (
  pool: Pool,
  unit: string,
  { from, to }: NoticeDays,
  limit: number,
): Promise<readonly ProceedingRecord[]> => {
  const { rows } = await pool.query<{ row: Record<string, unknown> }>({
    name: 'cases-to-publish',
    text: `select to_jsonb(p) as row from proceeding p where p.kind = 'case' and p.unit = $1
        and (p.context->'fields'->>'overdueOn' between $2 and $3
          or (p.context->'fields'->>'decidedOn' between $2 and $3 and p.context->'fields'->>'decision' in ('penalty', 'orderAndPenalty')))
        and not exists (select from proceeding n where n.kind = 'publicNotice' and n.unit = p.unit
          and n.context->'fields'->>'case' = p.number and n.state <> 'dropped')
      order by p.id limit $4`,
    values: [unit, from, to, limit],
  });
  return records(rows);
};

/** Notices of the office in a state; those that are approved only when they are due within the days. */
export const readNotices = async (
  pool: Pool,
  unit: string,
  state: 'proposed' | 'approved',
  { to }: NoticeDays,
  limit: number,
): Promise<readonly ProceedingRecord[]> => {
  const { rows } = await pool.query<{ row: Record<string, unknown> }>({
    name: 'notices-of-a-period',
    text: `select to_jsonb(p) as row from proceeding p where p.kind = 'publicNotice' and p.unit = $1 and p.state = $2
        and ($2 = 'proposed' or p.context->'fields'->>'noticeBy' <= $3)
      order by p.id limit $4`,
    values: [unit, state, to, limit],
  });
  return records(rows);
};

/** What the register of employers knows of an employer of this name in the region. */
export const findEmployer = async (pool: Pool, name: string, region: string): Promise<ProceedingRecord | null> => {
  const { rows } = await pool.query<{ row: Record<string, unknown> }>({
    name: 'find-employer',
    text: `select to_jsonb(p) as row from proceeding p where p.kind = 'employer' and p.subject = $1 and p.region = $2
      order by p.open desc, p.id limit 1`,
    values: [name, region],
  });
  return records(rows)[0] ?? null;
};

// Clues and the register of projects: a clue names its project, the register knows its parties.
import type { Pool } from 'pg';
import { ENDED_STATES } from '../../workflows/states.ts';
import { fromJson } from './rows.ts';
import type { ProceedingRecord } from '../domain/records.ts';

/** How many clues of a project are still open: those that name it in its region, and those that it carries. */
export const countOpenOfProject = async (
  pool: Pool,
  name: string,
  region: string,
  clues: readonly string[],
): Promise<number> => {
  const { rows } = await pool.query<{ count: number }>({
    name: 'count-open-of-project',
    text: `select count(*)::int as count from clue
      where ((project_name = $1 and region = $2) or number = any($3::text[])) and state <> all($4::text[])`,
    values: [name, region, clues, ENDED_STATES],
  });
  return rows[0]?.count ?? 0;
};

/** The project on the register that carries the clue, else the one of this name in this region. */
export const findProject = async (
  pool: Pool,
  clue: string,
  name: string | null,
  region: string,
): Promise<ProceedingRecord | null> => {
  const { rows } = await pool.query<{ row: Record<string, unknown> }>({
    name: 'find-project',
    text: `select to_jsonb(p) as row from proceeding p
      where kind = 'project' and (clues @> array[$1::text] or (subject = $2 and region = $3))
      order by clues @> array[$1::text] desc, open desc, id limit 1`,
    values: [clue, name, region],
  });
  return rows[0] === undefined ? null : fromJson<ProceedingRecord>(rows[0].row);
};

// Hints for open pages: what changed after a place in the row of changes, and who looks at what.
import type { Pool } from 'pg';
import type { Whereabouts } from '../domain/permission.ts';

export interface ChangeRow extends Whereabouts {
  readonly id: number;
  readonly what: 'move' | 'attachment' | 'task';
  readonly number: string;
  /** `clue`, or the kind of the proceeding. */
  readonly kind: string;
  readonly version: number;
}

export const readLatestChange = async (pool: Pool): Promise<number> => {
  const { rows } = await pool.query<{ id: string | number }>('select coalesce(max(id), 0) as id from change');
  return Number(rows[0]?.id ?? 0);
};

/** In the order of their ids, which is not quite the order in which they were committed. */
export const readChangesAfter = async (pool: Pool, id: number, limit: number): Promise<readonly ChangeRow[]> => {
  const { rows } = await pool.query<Omit<ChangeRow, 'id'> & { id: string | number }>({
    name: 'read-changes-after',
    text: `select h.id, h.kind as what, m.number, m.kind, m.unit, m.reader_units as "readerUnits", m.handlers,
        m.referred_to as "referredTo", coalesce(c.version, p.version) as version
      from change h join matter m on m.id = h.matter_id
        left join clue c on c.id = h.matter_id left join proceeding p on p.id = h.matter_id
      where h.id > $1 order by h.id limit $2`,
    values: [id, limit],
  });
  return rows.map((row) => ({ ...row, id: Number(row.id) }));
};

export interface Present {
  readonly matterId: number;
  readonly username: string;
  readonly name: string;
}

export interface Looking {
  readonly stream: string;
  readonly matterId: number;
  readonly username: string;
}

/** Says that these look, for so many seconds more. */
export const holdPresence = async (pool: Pool, looking: readonly Looking[], seconds: number): Promise<void> => {
  await pool.query({
    name: 'hold-presence',
    text: `insert into presence (stream, matter_id, username, until)
      select r.stream, r."matterId", r.username, now() + make_interval(secs => $2)
      from jsonb_to_recordset($1::jsonb) as r(stream text, "matterId" bigint, username text)
      on conflict (stream) do update set until = excluded.until`,
    values: [JSON.stringify(looking), seconds],
  });
};

export const endPresence = async (pool: Pool, streams: readonly string[]): Promise<void> => {
  await pool.query('delete from presence where stream = any($1::text[])', [streams]);
};

/** Who looks at these, each once. */
export const readPresent = async (pool: Pool, matterIds: readonly number[]): Promise<readonly Present[]> => {
  const { rows } = await pool.query<Omit<Present, 'matterId'> & { matterId: string | number }>({
    name: 'read-present',
    text: `select distinct p.matter_id as "matterId", p.username, a.display_name as name
      from presence p join account a on a.username = p.username
      where p.matter_id = any($1::bigint[]) and p.until > now() order by 1, 2`,
    values: [matterIds],
  });
  return rows.map((row) => ({ ...row, matterId: Number(row.matterId) }));
};

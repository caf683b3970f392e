// What belongs into the file of a matter beside its own row: proceedings beside it, and what was sent about it.
import type { Pool } from 'pg';
import type { ClaimedNotification } from './notifications.ts';

const idsOf = (rows: readonly { id: string | number }[]): number[] => rows.map((row) => Number(row.id));

/** Proceedings that carry a clue, in the order in which they were opened. */
export const proceedingsOfClue = async (pool: Pool, clue: string): Promise<number[]> => {
  const { rows } = await pool.query<{ id: string | number }>(
    'select id from proceeding where clues @> array[$1::text] order by id',
    [clue],
  );
  return idsOf(rows);
};

/** Hand-overs to the police that rest on a case. */
export const handOversOfCase = async (pool: Pool, number: string): Promise<number[]> => {
  const { rows } = await pool.query<{ id: string | number }>(
    `select id from proceeding where kind = 'police' and context -> 'fields' ->> 'case' = $1 order by id`,
    [number],
  );
  return idsOf(rows);
};

export interface SentNotice extends ClaimedNotification {
  readonly recipientName: string;
  readonly sending: string;
  readonly createdAt: Date;
  readonly sentAt: Date | null;
}

/** Mails about matters, with what their subject needs. */
export const readNotices = async (pool: Pool, ids: readonly number[]): Promise<readonly SentNotice[]> => {
  const { rows } = await pool.query<Omit<SentNotice, 'clueId'> & { clueId: string | number }>(
    `select n.id, n.event_key as "eventKey", n.kind, n.recipient, coalesce(a.display_name, n.recipient) as "recipientName", n.payload, n.attempts,
        n.clue_id as "clueId", c.number, c.kind as matter, c.unit, coalesce(u.name, c.unit) as "unitName", c.state, c.region,
        n.state as sending, n.created_at as "createdAt", n.sent_at as "sentAt"
      from notification n join matter c on c.id = n.clue_id
        left join unit u on u.code = c.unit left join account a on a.username = n.recipient
      where n.clue_id = any($1::bigint[]) order by n.id`,
    [ids],
  );
  return rows.map((row) => ({ ...row, id: String(row.id), clueId: Number(row.clueId) }));
};

export interface SentCallback {
  readonly clueId: number;
  readonly source: string;
  readonly event: string;
  readonly at: Date;
  readonly state: string;
  readonly sentAt: Date | null;
}

/** What the sources were told. */
export const readCallbacks = async (pool: Pool, ids: readonly number[]): Promise<readonly SentCallback[]> => {
  const { rows } = await pool.query<Omit<SentCallback, 'clueId'> & { clueId: string | number }>(
    `select clue_id as "clueId", source, event, at, state, sent_at as "sentAt" from callback where clue_id = any($1::bigint[]) order by position`,
    [ids],
  );
  return rows.map((row) => ({ ...row, clueId: Number(row.clueId) }));
};

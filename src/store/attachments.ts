// Rows of attached files. Added once; a withdrawal is a mark on them.
import type { Pool, PoolClient } from 'pg';
import { fromJson } from './rows.ts';

type Db = Pool | PoolClient;

export interface AttachmentRow {
  readonly id: number;
  readonly matterId: number;
  readonly file: string;
  readonly mediaType: string;
  readonly size: number;
  readonly sha256: string;
  /** base64 */
  readonly sealed: string;
  readonly addedBy: string;
  readonly adderName: string | null;
  readonly addedAt: string;
  readonly withdrawnBy: string | null;
  readonly withdrawnAt: string | null;
  /** base64 */
  readonly withdrawnReason: string | null;
}

export type NewAttachment = Pick<
  AttachmentRow,
  'matterId' | 'file' | 'mediaType' | 'size' | 'sha256' | 'sealed' | 'addedBy'
>;

const ROW = `to_jsonb(a) || jsonb_build_object('sealed', encode(a.sealed, 'base64'),
    'withdrawn_reason', encode(a.withdrawn_reason, 'base64'),
    'adder_name', (select display_name from account where username = a.added_by))`;

const rowOf = ({ row }: { row: Record<string, unknown> }): AttachmentRow => fromJson<AttachmentRow>(row);

/** The id of the new row; null when the matter holds the same content already. */
export const insertAttachment = async (db: Db, added: NewAttachment): Promise<number | null> => {
  const { rows } = await db.query<{ id: string | number }>({
    name: 'insert-attachment',
    text: `insert into attachment (matter_id, file, media_type, size, sha256, sealed, added_by, added_at)
      values ($1, $2, $3, $4, $5, decode($6, 'base64'), $7, business_now())
      on conflict (matter_id, sha256) where withdrawn_at is null do nothing returning id`,
    values: [added.matterId, added.file, added.mediaType, added.size, added.sha256, added.sealed, added.addedBy],
  });
  const id = rows[0]?.id;
  return id === undefined ? null : Number(id);
};

export const readAttachment = async (db: Db, matterId: number, id: number): Promise<AttachmentRow | null> => {
  const { rows } = await db.query<{ row: Record<string, unknown> }>({
    name: 'read-attachment',
    text: `select ${ROW} as row from attachment a where a.matter_id = $1 and a.id = $2`,
    values: [matterId, id],
  });
  return rows[0] === undefined ? null : rowOf(rows[0]);
};

/** Of the same content and not withdrawn. */
export const readByContent = async (db: Db, matterId: number, sha256: string): Promise<AttachmentRow | null> => {
  const { rows } = await db.query<{ row: Record<string, unknown> }>({
    name: 'read-attachment-by-content',
    text: `select ${ROW} as row from attachment a where a.matter_id = $1 and a.sha256 = $2 and a.withdrawn_at is null`,
    values: [matterId, sha256],
  });
  return rows[0] === undefined ? null : rowOf(rows[0]);
};

/** In the order in which they came, withdrawn ones too. */
export const listAttachments = async (db: Db, matterId: number): Promise<readonly AttachmentRow[]> => {
  const { rows } = await db.query<{ row: Record<string, unknown> }>({
    name: 'list-attachments',
    text: `select ${ROW} as row from attachment a where a.matter_id = $1 order by a.id`,
    values: [matterId],
  });
  return rows.map(rowOf);
};

export const countAttachments = async (db: Db, matterId: number): Promise<number> => {
  const { rows } = await db.query<{ n: number }>('select count(*)::int as n from attachment where matter_id = $1', [
    matterId,
  ]);
  return rows[0]?.n ?? 0;
};

/** Whether it was not withdrawn before. `reason`: base64, sealed. */
export const withdrawAttachment = async (db: Db, id: number, by: string, reason: string): Promise<boolean> => {
  const { rowCount } = await db.query({
    name: 'withdraw-attachment',
    text: `update attachment set withdrawn_by = $2, withdrawn_at = business_now(), withdrawn_reason = decode($3, 'base64')
      where id = $1 and withdrawn_at is null`,
    values: [id, by, reason],
  });
  return rowCount === 1;
};

/** Names of files from `from` on and before `to`. */
export const readFileNames = async (db: Db, from: string, to: string): Promise<readonly string[]> => {
  const { rows } = await db.query<{ file: string }>({
    name: 'read-attachment-files',
    text: 'select file from attachment where file >= $1 and file < $2',
    values: [from, to],
  });
  return rows.map((row) => row.file);
};

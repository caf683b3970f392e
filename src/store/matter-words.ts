// What lies sealed beside several clues at once: the reporters, and the moves that may hold another one.
import type { Pool } from 'pg';
import { fromJson } from './rows.ts';

export interface SealedMatter {
  readonly clueId: number;
  readonly keyId: string;
  /** base64, as the two below. */
  readonly wrappedKey: string | null;
  readonly sealed: string | null;
  readonly moves: readonly {
    readonly type: string;
    readonly input: Record<string, unknown>;
    readonly sealed: string;
  }[];
}

/** The secrets of matters, with the sealed inputs of the moves of these types. */
export const readSealedMatters = async (
  pool: Pool,
  ids: readonly number[],
  types: readonly string[],
): Promise<readonly SealedMatter[]> => {
  if (ids.length === 0) return [];
  const { rows } = await pool.query<{ row: Record<string, unknown> }>({
    name: 'read-sealed-matters',
    text: `select jsonb_build_object('clue_id', s.clue_id, 'key_id', s.key_id, 'wrapped_key', encode(s.wrapped_key, 'base64'),
        'sealed', encode(s.sealed, 'base64'), 'moves', (select coalesce(jsonb_agg(jsonb_build_object(
          'type', h.type, 'input', h.input, 'sealed', encode(h.sealed, 'base64')) order by h.seq), '[]')
          from history h where h.clue_id = s.clue_id and h.sealed is not null and h.type = any($2::text[]))) as row
      from clue_secret s where s.clue_id = any($1::bigint[]) order by s.clue_id`,
    values: [ids, types],
  });
  return rows.map(({ row }) => fromJson<SealedMatter>(row));
};

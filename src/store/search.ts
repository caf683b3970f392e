// What clues are found by: pieces of what lies open, fingerprints of what does not.
import type { Pool, PoolClient } from 'pg';
import type { SecretRecord } from '../domain/records.ts';
import { containing, type Conditions } from './conditions.ts';

export interface SearchTerm {
  /** In one spelling, as the index has it. */
  readonly text: string;
  readonly grams: readonly string[];
  /** null: descriptions are not searched. */
  readonly prints: readonly number[] | null;
}

const OPEN = `concat_ws(' ', c.number, c.external_id, c.employer_name, c.employer_code, c.project_name, c.general_contractor)`;

/** Every term has to be found. What waits for its pieces is looked through as it is: a search misses nothing meanwhile. */
export const addTerms = (to: Conditions, terms: readonly SearchTerm[]): void => {
  for (const term of terms) {
    const like = to.value(containing(term.text));
    const grams = to.value(term.grams);
    const described =
      term.prints === null
        ? ''
        : `union all select clue_id from clue_print where prints @> ${to.value(term.prints)}::int[]`;
    to.add(`c.id in (select clue_id from clue_search where grams @> ${grams}::text[] and text like ${like}
      union all select s.clue_id from clue_search s join clue c on c.id = s.clue_id
        where s.grams is null and lower(${OPEN}) like ${like} ${described})`);
  }
};

export interface UnindexedClue {
  readonly clueId: number;
  readonly texts: readonly string[];
  readonly secret: Pick<SecretRecord, 'keyId' | 'wrappedKey' | 'sealed'> | null;
}

/** Clues that wait for their pieces, locked; one that another process has is left to it. */
export const takeUnindexed = async (client: PoolClient, limit: number): Promise<readonly UnindexedClue[]> => {
  const { rows } = await client.query<{
    clueId: string | number;
    text: string;
    keyId: string | null;
    wrappedKey: string | null;
    sealed: string | null;
  }>({
    name: 'take-unindexed',
    text: `with waiting as (select clue_id from clue_search where grams is null order by clue_id desc limit $1 for update skip locked)
      select c.id as "clueId", ${OPEN} as text, s.key_id as "keyId", encode(s.wrapped_key, 'base64') as "wrappedKey",
        encode(s.sealed, 'base64') as sealed
      from waiting w join clue c on c.id = w.clue_id left join clue_secret s on s.clue_id = c.id`,
    values: [limit],
  });
  return rows.map(({ clueId, text, keyId, wrappedKey, sealed }) => ({
    clueId: Number(clueId),
    texts: [text],
    secret: keyId === null ? null : { keyId, wrappedKey, sealed },
  }));
};

export interface IndexedClue {
  readonly clueId: number;
  readonly text: string;
  readonly grams: readonly string[];
  readonly prints: readonly number[] | null;
}

const INDEXED = `jsonb_to_recordset($1::jsonb) as r("clueId" bigint, text text, grams text[], prints int[])`;

/** A clue that was forgotten in the meantime gets no fingerprints any more. */
export const writeIndexed = async (client: PoolClient, clues: readonly IndexedClue[]): Promise<void> => {
  const rows = JSON.stringify(clues);
  await client.query({
    name: 'write-indexed',
    text: `with s as (update clue_search s set text = r.text, grams = r.grams from ${INDEXED} where s.clue_id = r."clueId")
      insert into clue_print (clue_id, prints)
      select r."clueId", r.prints from ${INDEXED} join clue_secret k on k.clue_id = r."clueId"
      where r.prints is not null and k.wrapped_key is not null
      on conflict (clue_id) do update set prints = excluded.prints`,
    values: [rows],
  });
};

/** A clue that is called otherwise waits for its pieces anew. */
export const indexAgain = async (db: Pool | PoolClient, clueId: number): Promise<void> => {
  await db.query('update clue_search set text = null, grams = null where clue_id = $1', [clueId]);
};

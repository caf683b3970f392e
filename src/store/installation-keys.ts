// Which keys this database was written with.
import type { ClientBase, Pool } from 'pg';

export interface UsedKey {
  readonly id: string;
  readonly proof: Buffer;
}

export const readUsedKeys = async (pool: Pool | ClientBase): Promise<readonly UsedKey[]> => {
  const { rows } = await pool.query<UsedKey>('select id, proof from installation_key order by first_used_at');
  return rows;
};

/** The first proof of a key stays. */
export const keepUsedKey = async (pool: Pool, id: string, proof: Uint8Array): Promise<void> => {
  await pool.query(
    'insert into installation_key (id, proof, first_used_at) values ($1, $2, clock_timestamp()) on conflict (id) do nothing',
    [id, Buffer.from(proof)],
  );
};

// The benchmark's own PostgreSQL: the embedded one with the product's own settings, in a folder of DATA_DIR that is kept. What is loaded
// once is kept as a database; each measurement works on a copy of it.
import pg from 'pg';
import { startEmbedded } from '../../src/embedded/server.ts';

export interface Databases {
  /** The address of a database as the owner. */
  readonly urlOf: (name: string) => string;
  /** Says one statement as the owner. */
  readonly say: <R extends object>(statement: string, name?: string) => Promise<readonly R[]>;
  /** What a database says of itself; null when it is not there. */
  readonly markOf: (name: string) => Promise<string | null>;
  readonly close: () => Promise<void>;
}

export const openDatabases = async (dataDir: string): Promise<Databases> => {
  const server = await startEmbedded({ dataDir, log: () => undefined });
  const urlOf = (name: string): string => {
    const address = new URL(server.url);
    address.pathname = `/${name}`;
    return address.href;
  };
  const say = async <R extends object>(statement: string, name = 'postgres'): Promise<readonly R[]> => {
    const client = new pg.Client({ connectionString: urlOf(name) });
    await client.connect();
    try {
      return (await client.query<R>(statement)).rows;
    } finally {
      await client.end();
    }
  };
  return {
    urlOf,
    say,
    markOf: async (name) => {
      const found = await say<{ mark: string | null }>(
        `select shobj_description(oid, 'pg_database') as mark from pg_database where datname = '${name}'`,
      );
      return found[0]?.mark ?? null;
    },
    close: () => server.stop(),
  };
};

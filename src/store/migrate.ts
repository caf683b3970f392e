// Brings a database to this program's schema, as its owner, one process at a time. A database of a newer program is refused.
import type { MikroORM } from '@mikro-orm/postgresql';
import { openAsOwner, poolOf } from './orm.ts';
import { MIGRATIONS } from './migrations/list.ts';

export class NewerSchema extends Error {
  readonly code = 'newer_schema';
  constructor(unknown: readonly string[]) {
    super(
      `the database has migrations that this program does not know (${unknown.join(', ')}): start the newer program`,
    );
  }
}

// Any number that nobody else uses as an advisory lock in this database.
const LOCK = 7_463_215;

const namesKnown = (): ReadonlySet<string> =>
  new Set(MIGRATIONS.map((migration) => new migration(undefined as never, undefined as never).name ?? migration.name));

const refuseNewer = async (orm: MikroORM): Promise<void> => {
  const executed = await orm.migrator.getExecuted();
  const known = namesKnown();
  const unknown = executed.map((row) => row.name).filter((name) => !known.has(name));
  if (unknown.length > 0) throw new NewerSchema(unknown);
};

/** Runs what is pending; returns the names of what was run. */
export const migrate = async (url: string): Promise<readonly string[]> => {
  const orm = await openAsOwner(url);
  try {
    const pool = await poolOf(orm);
    const client = await pool.connect();
    try {
      await client.query('select pg_advisory_lock($1)', [LOCK]);
      await refuseNewer(orm);
      return (await orm.migrator.up()).map((done) => done.name);
    } finally {
      await client.query('select pg_advisory_unlock($1)', [LOCK]).catch(() => undefined);
      client.release();
    }
  } finally {
    await orm.close(true);
  }
};

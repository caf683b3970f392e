// Brings a database to this program's schema, as its owner, one process at a time. A database of a newer program is refused.
import type { MikroORM } from '@mikro-orm/postgresql';
import type { ClientBase } from 'pg';
import { MIGRATION_TABLE, openAsOwner, poolOf } from './orm.ts';
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

const made = () =>
  MIGRATIONS.map((kind) => {
    const migration = new kind(undefined as never, undefined as never);
    return { name: migration.name ?? kind.name, migration };
  });

/** @throws {NewerSchema} when there are names among them that this program does not know */
export const refuseUnknown = (names: readonly string[]): void => {
  const known = new Set(made().map(({ name }) => name));
  const unknown = names.filter((name) => !known.has(name));
  if (unknown.length > 0) throw new NewerSchema(unknown);
};

const refuseNewer = async (orm: MikroORM): Promise<void> => {
  const executed = await orm.migrator.getExecuted();
  refuseUnknown(executed.map((row) => row.name));
};

/** Which migrations a database has had, oldest first; null: it is none of ours. */
export const readMigrations = async (client: ClientBase): Promise<readonly string[] | null> => {
  const { rows: tables } = await client.query('select where to_regclass($1) is not null', [MIGRATION_TABLE]);
  if (tables.length === 0) return null;
  const { rows } = await client.query<{ name: string }>(`select name from ${MIGRATION_TABLE} order by id`);
  return rows.map(({ name }) => name);
};

/** The table that the migrations are written down in, which a restore needs before its first one. */
export const makeMigrationTable = async (url: string): Promise<void> => {
  const orm = await openAsOwner(url);
  try {
    await orm.migrator.getExecuted();
  } finally {
    await orm.close(true);
  }
};

/** Runs the migrations that `wanted` names inside of a transaction of the caller's; returns their names. */
export const migrateWithin = async (
  client: ClientBase,
  wanted: (name: string) => boolean,
): Promise<readonly string[]> => {
  const migrations = made().filter(({ name }) => wanted(name));
  for (const { name, migration } of migrations) {
    await migration.up();
    for (const sql of migration.getQueries()) {
      if (typeof sql !== 'string') throw new Error(`${name}: a statement is no text`);
      await client.query(sql);
    }
    await client.query(`insert into ${MIGRATION_TABLE} (name) values ($1)`, [name]);
  }
  return migrations.map(({ name }) => name);
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

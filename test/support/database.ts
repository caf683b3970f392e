// A database of its own for a test file, cloned from the run's migrated template in some 30 ms.
import { randomUUID } from 'node:crypto';
import pg from 'pg';

export interface TestDatabase {
  /** Address as the owner, a superuser. */
  readonly url: string;
  /** Removes the database, also under connections that are still open. */
  drop(): Promise<void>;
}

/** The template that every test database is cloned from. */
export const TEMPLATE = 'xiansuo_template';

/** Clones the template; call `drop` in `afterAll`, after everything that is connected to it has been closed. */
export async function freshDatabase(): Promise<TestDatabase> {
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  await administer(`create database ${name} template ${TEMPLATE} strategy file_copy`);
  return {
    url: withDatabase(serverUrl(), name),
    drop: () => administer(`drop database if exists ${name} with (force)`),
  };
}

/** The address with another database in it. */
export function withDatabase(url: string, name: string): string {
  const address = new URL(url);
  address.pathname = `/${name}`;
  return address.href;
}

/** Runs one statement outside of any test's database. */
export async function administer(statement: string, url: string = serverUrl()): Promise<void> {
  const client = new pg.Client({ connectionString: withDatabase(url, 'postgres') });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

function serverUrl(): string {
  const url = process.env['TEST_DATABASE_URL'];
  if (url === undefined)
    throw new Error('TEST_DATABASE_URL is missing: tests run under npm test, which starts the database.');
  return url;
}

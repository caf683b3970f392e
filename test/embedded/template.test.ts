import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import pg from 'pg';
import { freshDatabase } from '../support/database.ts';
import type { TestDatabase } from '../support/database.ts';

describe('a test database', () => {
  let one: TestDatabase;
  let other: TestDatabase;

  beforeAll(async () => {
    [one, other] = [await freshDatabase(), await freshDatabase()];
  });
  afterAll(async () => {
    await one.drop();
    await other.drop();
  });

  test('is UTF-8 in UTC and sorts by code point', async () => {
    const rows = await ask(
      one.url,
      `select current_setting('server_encoding') e, current_setting('timezone') t, 'B' < 'a' s`,
    );
    expect(rows).toEqual([{ e: 'UTF8', t: 'UTC', s: true }]);
  });

  test('does not see what another test writes', async () => {
    await ask(one.url, 'create table mine (id int)');
    expect(await ask(one.url, `select to_regclass('mine') is not null as there`)).toEqual([{ there: true }]);
    expect(await ask(other.url, `select to_regclass('mine') is not null as there`)).toEqual([{ there: false }]);
  });
});

async function ask(url: string, text: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(text)).rows;
  } finally {
    await client.end();
  }
}

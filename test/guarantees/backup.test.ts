// A backup holds everything of one moment while everything goes on, and comes back whole or not at all. Played through the commands.
import { afterAll, afterEach, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import pg from 'pg';
import { backUp } from '../../src/backup/back-up.ts';
import { restore } from '../../src/backup/restore.ts';
import { sealChain } from '../../src/engine/seal-chain.ts';
import { refuseWrongKeys } from '../../src/engine/installation-keys.ts';
import { passDeadlines } from '../../src/engine/pass-deadlines.ts';
import { relay } from '../../src/engine/relay.ts';
import { takeIn } from '../../src/engine/take-in.ts';
import { verifyHistories } from '../../src/engine/verify-histories.ts';
import { setBusinessClock } from '../../src/store/business-clock.ts';
import { migrateWithin, makeMigrationTable } from '../../src/store/migrate.ts';
import { MIGRATIONS } from '../../src/store/migrations/list.ts';
import { openAsOwner } from '../../src/store/orm.ts';
import { administer, withDatabase } from '../support/database.ts';
import { openTestEngine } from '../support/engine.ts';
import { bringTo, clueData, openOffice, reported, type Office } from '../support/office.ts';
import { runProcess, type Running } from '../support/process.ts';
import { typeText } from '../support/terminal.ts';

// Commands are processes, and some start a server of their own.
jest.setTimeout(60_000);

const LAST = new (MIGRATIONS.at(-1) as (typeof MIGRATIONS)[number])(undefined as never, undefined as never).name;

let office: Office;
let dir: string;
let held: string;
const made: string[] = [];

/** A database with nothing in it. */
const emptyDatabase = async (): Promise<string> => {
  const name = `restored_${randomUUID().replaceAll('-', '')}`;
  await administer(`create database ${name} template template0`);
  made.push(name);
  return withDatabase(office.url, name);
};

const ask = async <T extends object>(url: string, sql: string): Promise<readonly T[]> => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<T>(sql)).rows;
  } finally {
    await client.end();
  }
};

const TABLES = `select relname as name from pg_class
  where relnamespace = 'public'::regnamespace and relkind = 'r' and relname <> 'schema_migration' order by 1`;
const tablesOf = async (url: string): Promise<readonly string[]> =>
  (await ask<{ name: string }>(url, TABLES)).map(({ name }) => name);

/** Every row of every table as PostgreSQL itself writes it. */
const rowsOf = async (url: string): Promise<ReadonlyMap<string, readonly string[]>> => {
  const all = new Map<string, readonly string[]>();
  for (const table of await tablesOf(url)) {
    const rows = await ask<{ row: string }>(url, `select t::text as row from "${table}" t order by 1`);
    all.set(
      table,
      rows.map(({ row }) => row),
    );
  }
  return all;
};

/** The restore itself is written down and waits for its link of the chain. */
const OWN = new Set(['session', 'audit', 'unsealed']);
const kept = (rows: ReadonlyMap<string, readonly string[]>) => [...rows].filter(([table]) => !OWN.has(table));

const xiansuo = (url: string, args: readonly string[], dataDir = join(dir, 'data')) =>
  typeText(url, args, '', { DATA_DIR: dataDir });
const freshDir = (): string => join(dir, randomUUID());

const fill = async (): Promise<void> => {
  for (const state of ['received', 'assigned', 'mediating', 'performing', 'closed'])
    await bringTo(office, await office.report(), state);
  const filed = await office.report();
  await bringTo(office, filed, 'verifying');
  await office.send('handler-630102-1', filed, 'file', { basis: '拒不提供工资台账\t\\N "引号"' });
  while ((await relay(office.engine, 50)).taken > 0);
  // More than any buffer on the way holds.
  await office.engine.pool.query(
    `insert into alarm (kind, subject, detail, at)
     select 'planted', n::text, jsonb_build_object('text', repeat('线索\n', n % 300)), now() from generate_series(1, 5000) n`,
  );
};

beforeAll(async () => {
  office = await openOffice();
  await refuseWrongKeys(office.engine); // as every start does: it writes down the key in use
  dir = mkdtempSync(join(tmpdir(), 'xiansuo-backup-'));
  mkdirSync(join(dir, 'data', 'attachments', 'ab'), { recursive: true });
  writeFileSync(join(dir, 'data', 'attachments', 'ab', 'cd'), Buffer.alloc(70_000, 3));
  await fill();
  await sealChain(office.engine);
  held = join(dir, 'held');
  const { code, err } = await xiansuo(office.url, ['backup', held]);
  if (code !== 0) throw new Error(err);
});
afterAll(async () => {
  await office.close();
  for (const name of made) await administer(`drop database if exists ${name} with (force)`);
  rmSync(dir, { recursive: true, force: true });
});

describe('a backup', () => {
  test('restored into an empty database is the same, row by row, with its attachments and its next numbers', async () => {
    const url = await emptyDatabase();
    const data = freshDir();
    const { code, out, err } = await xiansuo(url, ['restore', held], data);
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(/^restored and compared: \d+ rows of \d+ tables and 1 attachments/);
    const [before, after] = [await rowsOf(office.url), await rowsOf(url)];
    expect(kept(after)).toEqual(kept(before));
    for (const table of ['clue', 'clue_secret', 'history', 'proceeding', 'deadline', 'task', 'notification', 'account'])
      expect([table, (after.get(table) ?? []).length > 0]).toEqual([table, true]);
    // Who was logged in logs in again; the audit goes on with the restore itself.
    expect(after.get('session')).toEqual([]);
    expect(
      (await ask<{ action: string }>(url, 'select action from audit order by id')).map((row) => row.action),
    ).toEqual([
      ...(await ask<{ action: string }>(office.url, 'select action from audit order by id')).map((row) => row.action),
      'restore',
    ]);
    expect(readFileSync(join(data, 'attachments', 'ab', 'cd'))).toEqual(Buffer.alloc(70_000, 3));
    const next = "select nextval('clue_id_seq')::text as clue, nextval('outbox_id_seq')::text as outbox";
    expect(await ask(url, next)).toEqual(await ask(office.url, next));
  });

  test('has the schema of a database that was migrated, and the same rights', async () => {
    const url = await emptyDatabase();
    expect((await xiansuo(url, ['restore', held], freshDir())).code).toBe(0);
    const orm = await openAsOwner(url);
    try {
      const drift = await orm.schema.getUpdateSchemaSQL({ wrap: false, safe: false, dropTables: false });
      // Functions, and the triggers that call them, have no entity.
      const known = /business_now|clue_secret_forgotten|_queued|_is_noted|note_(moves|attachments|claim)/;
      expect(drift.split('\n').filter((line) => line.trim() !== '' && !known.test(line))).toEqual([]);
    } finally {
      await orm.close(true);
    }
    const rights = `select table_name, privilege_type from information_schema.role_table_grants where grantee = 'xiansuo_app'
      order by 1, 2`;
    expect(await ask(url, rights)).toEqual(await ask(office.url, rights));
    expect((await xiansuo(url, ['migrate'])).out).toContain('nothing to do');
  });

  test('brings the chain over audit and histories back whole, and it goes on', async () => {
    const url = await emptyDatabase();
    expect((await xiansuo(url, ['restore', held], freshDir())).code).toBe(0);
    const { code, out } = await xiansuo(url, ['audit', 'verify', '--json']);
    expect(code).toBe(0);
    const [counted] = await ask<{ rows: number }>(
      url,
      'select (select count(*) from audit)::int + (select count(*) from history)::int as rows',
    );
    expect(JSON.parse(out)).toMatchObject({ ok: true, waiting: 0, links: counted?.rows });
  });

  test('taken while clues come in and move is of one moment: every history folds to its clue, and its clocks go on', async () => {
    const before = await rowsOf(office.url);
    let writing = true;
    const writer = (async () => {
      for (let n = 0; writing; n += 1) {
        await office.push(reported(clueData()));
        await takeIn(office.engine, 5);
        if (n % 3 === 0) await bringTo(office, await office.report(), 'verifying');
      }
      return true;
    })();
    const folder = join(dir, 'beside');
    const counted = async (): Promise<number> =>
      Number((await ask<{ n: string }>(office.url, 'select count(*) as n from clue'))[0]?.n);
    const first = await counted();
    const done = await xiansuo(office.url, ['backup', folder]);
    const last = await counted();
    writing = false;
    expect([done.code, await writer]).toEqual([0, true]);
    expect(last).toBeGreaterThan(first);

    const url = await emptyDatabase();
    expect((await xiansuo(url, ['restore', folder], freshDir())).code).toBe(0);
    const [after, now] = [await rowsOf(url), await rowsOf(office.url)];
    // What nobody touched meanwhile is there as it was, and nothing is there that never was.
    for (const table of ['history', 'payment', 'account', 'unit'])
      expect([table, (before.get(table) ?? []).every((row) => after.get(table)?.includes(row))]).toEqual([table, true]);
    const everWritten = new Set(now.get('history'));
    expect(after.get('history')?.every((row) => everWritten.has(row))).toBe(true);

    const { engine, close } = await openTestEngine(url);
    try {
      const { checked, wrong } = await verifyHistories(engine);
      expect(wrong).toEqual([]);
      expect(checked).toBeGreaterThanOrEqual(first);
      await setBusinessClock(engine.pool, { at: '2021-11-03T00:00:00+08:00', rate: 0 });
      const passed = await passDeadlines(engine, 500);
      expect(passed.passed).toBeGreaterThan(0);
      while ((await takeIn(engine, 50)).taken > 0);
      expect((await relay(engine, 500)).taken).toBeGreaterThan(0);
      expect((await verifyHistories(engine)).wrong).toEqual([]);
    } finally {
      await close();
    }
  });

  test('of an older schema is restored and migrated to this program’s', async () => {
    const old = await emptyDatabase();
    await makeMigrationTable(old);
    const client = new pg.Client({ connectionString: old });
    await client.connect();
    await migrateWithin(client, (name) => name < '0005');
    await client.query(
      `insert into unit (code, name, kind, level, region) values ('630102', '城东区', 'region', 'county', '630102')`,
    );
    await client.query("select nextval('clue_id_seq')");
    await client.end();
    const folder = join(dir, 'old');
    expect((await xiansuo(old, ['backup', folder])).code).toBe(0);
    // A backup reads a database; it does not bring it to its own schema.
    expect(await tablesOf(old)).not.toContain('clue_worker');
    const url = await emptyDatabase();
    const { code, out } = await xiansuo(url, ['restore', folder, '--json'], freshDir());
    expect(code).toBe(0);
    const { migrated } = JSON.parse(out) as { migrated: string[] };
    expect([migrated[0], migrated.at(-1)]).toEqual(['0005-groups', LAST]);
    expect(await tablesOf(url)).toEqual(await tablesOf(office.url));
    expect(await ask(url, 'select code from unit')).toEqual([{ code: '630102' }]);
  });

  test('says that the keys are not in it, is for its owner’s eyes, and replaces no other', async () => {
    const folder = freshDir();
    const { out } = await xiansuo(office.url, ['backup', folder]);
    expect(out).toMatch(/The keys are NOT in it/);
    const key = Buffer.alloc(32, 7).toString('base64');
    for (const file of ['manifest.json', 'tables/clue_secret.gz', 'tables/installation_key.gz']) {
      const bytes = readFileSync(join(folder, file));
      const text = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString();
      for (const secret of [key, Buffer.alloc(32, 7).toString('hex'), '王小明', '13900001234'])
        expect(text).not.toContain(secret);
      expect(statSync(join(folder, file)).mode & 0o777).toBe(0o600);
    }
    expect(statSync(folder).mode & 0o777).toBe(0o700);
    const again = await xiansuo(office.url, ['backup', folder]);
    expect([again.code, again.err]).toEqual([1, expect.stringContaining('exists already')]);
    expect(existsSync(`${folder}.partial`)).toBe(false);
  });
});

/** Writes the list of fingerprints anew, as who changes a backup on purpose would. */
const sumAgain = (folder: string, file: string): void => {
  const sum = createHash('sha256')
    .update(readFileSync(join(folder, file)))
    .digest('hex');
  const lines = readFileSync(join(folder, 'SHA256SUMS'), 'utf8').split('\n');
  writeFileSync(
    join(folder, 'SHA256SUMS'),
    lines.map((line) => (line.endsWith(`  ${file}`) ? `${sum}  ${file}` : line)).join('\n'),
  );
};

const rewrite = (folder: string, file: string, change: (text: string) => string): void => {
  const zipped = file.endsWith('.gz');
  const bytes = readFileSync(join(folder, file));
  const changed = Buffer.from(change((zipped ? gunzipSync(bytes) : bytes).toString()));
  writeFileSync(join(folder, file), zipped ? gzipSync(changed) : changed);
  sumAgain(folder, file);
};

describe('a restore leaves an empty database empty', () => {
  test.each<[string, RegExp, (folder: string) => void]>([
    [
      'a byte too many',
      /history\.gz is not what was written/,
      (f) => appendFileSync(join(f, 'tables/history.gz'), '\0'),
    ],
    ['a file cut off', /clue\.gz is not what was written/, (f) => truncateSync(join(f, 'tables/clue.gz'), 20)],
    ['a file missing', /tables\/task\.gz is missing/, (f) => rmSync(join(f, 'tables/task.gz'))],
    ['a file too many', /extra is not listed/, (f) => writeFileSync(join(f, 'tables/extra'), '')],
    [
      'an attachment changed',
      /attachments\/ab\/cd is not what/,
      (f) => writeFileSync(join(f, 'attachments/ab/cd'), 'x'),
    ],
    [
      'no list of fingerprints, as after a kill',
      /SHA256SUMS, which is written last/,
      (f) => rmSync(join(f, 'SHA256SUMS')),
    ],
    [
      'a row missing, with fitting fingerprints of the files',
      /payment: found \d rows, expected \d/,
      (f) => rewrite(f, 'tables/payment.gz', (text) => text.split('\n').slice(1).join('\n')),
    ],
    [
      'a row changed, with fitting fingerprints of the files',
      /payment: its rows are not those/,
      (f) => rewrite(f, 'tables/payment.gz', (text) => text.replace('900000', '100000')),
    ],
    [
      'a row that is none',
      /invalid input syntax/,
      (f) => rewrite(f, 'tables/payment.gz', (text) => text.replace('900000', 'x')),
    ],
    [
      'a column that is not there',
      /its tables are not those of the schema/,
      (f) => rewrite(f, 'manifest.json', (text) => text.replace('"amount_fen"', '"amount"')),
    ],
    [
      'a newer program’s schema',
      /9999-later\): start the newer program/,
      (f) =>
        rewrite(f, 'manifest.json', (text) =>
          text.replace('"0001-first-schema",', '"0001-first-schema", "9999-later",'),
        ),
    ],
    [
      'a newer program’s form',
      /expected 1: restore it with the newer program/,
      (f) => rewrite(f, 'manifest.json', (text) => text.replace('"format": 1', '"format": 2')),
    ],
  ])('with %s', async (_, says, harm) => {
    const folder = freshDir();
    cpSync(held, folder, { recursive: true });
    harm(folder);
    const url = await emptyDatabase();
    const data = freshDir();
    await expect(restore({ url, folder, attachments: join(data, 'attachments'), opens: () => true })).rejects.toThrow(
      says,
    );
    expect(await tablesOf(url)).toEqual([]);
    expect([existsSync(join(data, 'attachments')), existsSync(join(data, 'attachments.restoring'))]).toEqual([
      false,
      false,
    ]);
  });

  test('with keys that are others', async () => {
    const url = await emptyDatabase();
    const other = `t1:${Buffer.alloc(32, 9).toString('base64')}`;
    const { code, err } = await typeText(url, ['restore', held], '', { DATA_DIR: freshDir(), XIANSUO_KEYS: other });
    expect([code, err]).toEqual([1, expect.stringMatching(/sealed with 't1', which is not among the keys here/)]);
    expect(await tablesOf(url)).toEqual([]);
    // What was refused stands in no later restore's way.
    expect((await xiansuo(url, ['restore', held], freshDir())).code).toBe(0);
  });
});

/** Cuts the connection of this name as soon as it is at work. */
const cut = async (url: string, name: string): Promise<void> => {
  const knife = new pg.Client({ connectionString: url });
  await knife.connect();
  const at = `select pg_terminate_backend(pid) from pg_stat_activity
    where datname = current_database() and application_name = $1 and query ~* '^copy'`;
  while (((await knife.query(at, [name])).rowCount ?? 0) === 0);
  await knife.end();
};

describe('a connection that is cut', () => {
  test('while a backup is made leaves no backup and nothing of one', async () => {
    const folder = freshDir();
    const plan = { url: office.url, folder, attachments: join(dir, 'data', 'attachments'), program: 'test' };
    const making = backUp(plan);
    await Promise.all([expect(making).rejects.toThrow(/terminat|connection error/), cut(office.url, 'xiansuo backup')]);
    expect([existsSync(folder), existsSync(`${folder}.partial`)]).toEqual([false, false]);
  });

  test('while one is restored leaves the database and the attachments as they were', async () => {
    const url = await emptyDatabase();
    const data = freshDir();
    const restoring = restore({ url, folder: held, attachments: join(data, 'attachments'), opens: () => true });
    await Promise.all([expect(restoring).rejects.toThrow(/terminat|connection error/), cut(url, 'xiansuo restore')]);
    expect(await tablesOf(url)).toEqual([]);
    expect([existsSync(join(data, 'attachments')), existsSync(join(data, 'attachments.restoring'))]).toEqual([
      false,
      false,
    ]);
  });
});

describe('a restore is refused', () => {
  test('into a database that is not empty, which stays as it is', async () => {
    const before = kept(await rowsOf(office.url));
    const { code, err } = await xiansuo(office.url, ['restore', held], freshDir());
    expect([code, err]).toEqual([1, expect.stringContaining('the database is not empty')]);
    expect(kept(await rowsOf(office.url))).toEqual(before);
  });

  test('over attachments that are there, and a backup can be checked without any database', async () => {
    const { code, err } = await xiansuo(await emptyDatabase(), ['restore', held]);
    expect([code, err]).toEqual([1, expect.stringContaining('is not empty')]);
    expect(readFileSync(join(dir, 'data', 'attachments', 'ab', 'cd'))).toHaveLength(70_000);
    const nowhere = 'postgres://nobody@127.0.0.1:1/nothing';
    expect((await xiansuo(nowhere, ['restore', held, '--check'])).out).toMatch(/^whole: /);
  });
});

const READY = /"ready: (http:\/\/[^"]+)/;

describe('the embedded server', () => {
  const started: Running[] = [];
  // What a test that failed left running.
  afterEach(async () => {
    for (const { child, ended } of started.splice(0)) {
      child.kill('SIGTERM');
      await ended;
    }
  });
  const run = (dataDir: string, args: readonly string[]): Running => {
    const running = runProcess(args, { DATA_DIR: dataDir, PORT: '0' });
    started.push(running);
    return running;
  };
  const lone = (dataDir: string, args: readonly string[]): Running => run(dataDir, ['src/cli/main.ts', ...args]);
  test('is backed up beside its running program and alone, and restored into another DATA_DIR with its keys', async () => {
    const [first, second] = [freshDir(), freshDir()];
    for (const each of [first, second]) mkdirSync(each, { mode: 0o700 });
    const program = run(first, ['src/main.ts']);
    await program.line(READY);
    const beside = lone(first, ['backup', join(dir, 'embedded')]);
    expect([await beside.ended, beside.lines[1]]).toEqual([0, expect.stringContaining("Without 'k1'")]);
    program.child.kill('SIGTERM');
    await program.ended;
    expect(await lone(first, ['backup', join(dir, 'embedded-alone')]).ended).toBe(0);

    const without = lone(second, ['restore', join(dir, 'embedded')]);
    expect([await without.ended, without.lines]).toEqual([1, [expect.stringContaining('DATA_DIR/keys')]]);
    cpSync(join(first, 'keys'), join(second, 'keys'));
    expect(await lone(second, ['restore', join(dir, 'embedded')]).ended).toBe(0);
    const again = run(second, ['src/main.ts']);
    const url = READY.exec(await again.line(READY))?.[1] ?? '';
    const installation = await (await fetch(`${url}/installation`)).json();
    expect(installation).toMatchObject({
      missing: [],
      demo: expect.arrayContaining([expect.objectContaining({ username: 'auditor' })]),
    });
    again.child.kill('SIGTERM');
    expect(await again.ended).toBe(0);
  });
});

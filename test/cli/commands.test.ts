// The operator's command line as it is typed: lines for people, JSON for programs, one clear line and a non-zero exit on failure.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Secret, TOTP } from 'otpauth';
import { isAuthentic, signDelivery } from '../../src/crypto/signature.ts';
import { beginFactor, confirmBegun } from '../../src/engine/second-factor.ts';
import { takeIn } from '../../src/engine/take-in.ts';
import { SOURCE } from '../support/constants.ts';
import { clueData, openOffice, reported, type Office } from '../support/office.ts';
import { typeText } from '../support/terminal.ts';
import { openWeb, type Web } from '../support/web.ts';
import { freshDatabase } from '../support/database.ts';

let office: Office;
let web: Web;
beforeAll(async () => {
  office = await openOffice();
  web = await openWeb(office);
});
afterAll(async () => {
  await web.close();
  await office.close();
});

const xiansuo = (args: readonly string[], input = '', url: string = office.url) => typeText(url, args, input);
const json = async <T>(args: readonly string[], input = ''): Promise<T> =>
  JSON.parse((await xiansuo([...args, '--json'], input)).out) as T;
const logIn = async (username: string, password: string): Promise<number> =>
  (await web.server.inject({ method: 'POST', url: '/api/session', payload: { username, password } })).statusCode;

describe('help and failure', () => {
  test('each command has help', async () => {
    const { code, out } = await xiansuo(['--help']);
    expect(code).toBe(0);
    for (const command of [
      'migrate',
      'demo',
      'user',
      'source',
      'config',
      'clock',
      'deadlines',
      'inbox',
      'outbox',
      'history',
      'export',
    ])
      expect(out).toContain(command);
    expect((await xiansuo(['clock', 'explain', '--help'])).out).toContain('--start <date>');
  });
  test.each([
    [['clock', 'explain', '--clock', 'Z9', '--start', '2021-11-01']],
    [['clock', 'explain', '--clock', 'A1', '--start', 'tomorrow']],
    [['clock', 'explain', '--clock', 'A1', '--start', '2021-02-30']],
    [['user', 'add', 'x', '--role', 'handler', '--unit', '999999', '--email', 'x@example.invalid']],
    [['source', 'rotate', 'nobody']],
    [['inbox', 'replay', 'nothing']],
    [['outbox', 'retry', 'nothing-1']],
    [['config', 'check', 'no-such-folder']],
    [['demo', 'organisation']],
  ])('%j ends non-zero with one line that says why', async (args) => {
    const { code, err } = await xiansuo(args);
    expect(code).not.toBe(0);
    expect(err.trim().split('\n')).toHaveLength(1);
    expect(err).not.toMatch(/ at .*\.ts:/);
  });
});

describe('accounts', () => {
  test('are added with a password from standard input, reset with one that is made and without their second factor, and disabled', async () => {
    const add = [
      'user',
      'add',
      'handler-new',
      '--role',
      'handler',
      '--unit',
      '630102',
      '--email',
      'new@example.invalid',
    ];
    expect(await json(add, 'a long enough password\n')).toEqual({ username: 'handler-new' });
    expect(await logIn('handler-new', 'a long enough password')).toBe(200);
    const { secret } = await beginFactor(office.engine, 'handler-new');
    const now = Date.now();
    await confirmBegun(
      office.engine,
      'handler-new',
      TOTP.generate({ secret: Secret.fromBase32(secret), timestamp: now }),
      now,
    );
    expect(await logIn('handler-new', 'a long enough password')).toBe(401);
    const { password } = await json<{ password: string }>(['user', 'reset', 'handler-new']);
    expect([await logIn('handler-new', 'a long enough password'), await logIn('handler-new', password)]).toEqual([
      401, 200,
    ]);
    const { token } = await json<{ token: string }>(['user', 'token', 'handler-new', '--days', '30']);
    const ask = () =>
      web.server.inject({ method: 'GET', url: '/api/session', headers: { authorization: `Bearer ${token}` } });
    expect((await ask()).json()).toMatchObject({ username: 'handler-new' });
    expect((await xiansuo(['user', 'disable', 'handler-new'])).out).toBe('disabled: handler-new\n');
    expect((await ask()).statusCode).toBe(401);
    expect(await logIn('handler-new', password)).toBe(401);
  });
});

describe('sources', () => {
  test('are added, rotated without a gap, settled, and retired', async () => {
    const first = await json<{ secret: string }>(['source', 'add', 'city-platform', '--rate', '5']);
    const second = await json<{ secret: string }>(['source', 'rotate', 'city-platform']);
    const ping = (secret: string) => web.deliver({ type: 'ping' }, { source: 'city-platform', secret });
    expect([(await ping(first.secret)).statusCode, (await ping(second.secret)).statusCode]).toEqual([202, 202]);
    expect(await json(['source', 'settle', 'city-platform'])).toEqual({ name: 'city-platform', ended: 1 });
    const { rows } = await office.engine.pool.query(
      "select 1 from source_secret where source = 'city-platform' and retired_at is null",
    );
    expect(rows).toHaveLength(1);
    expect((await xiansuo(['source', 'retire', 'city-platform'])).code).toBe(0);
  });
});

describe('clocks and rules', () => {
  test('a clock outside of its validity says so, for people and for programs', async () => {
    const explain = (start: string, ...more: string[]) =>
      xiansuo(['clock', 'explain', '--clock', 'C4', '--start', start, ...more]);
    expect((await explain('2022-04-30')).out).toMatch(/outside of its validity: .* 2022-05-01/);
    expect(JSON.parse((await explain('2022-04-30', '--json')).out)).toMatchObject({
      outside: expect.stringContaining('2022-05-01'),
    });
    expect((await explain('2022-05-01')).out).not.toContain('outside');
  });
  test('a clock is explained day by day', async () => {
    const found = await json<{ dueOn: string; days: object[] }>([
      'clock',
      'explain',
      '--clock',
      'A1',
      '--start',
      '2018-01-29',
    ]);
    expect(found).toMatchObject({
      clock: 'A1',
      start: '2018-01-29',
      dueOn: '2018-02-05',
      provisional: false,
      calendarVersion: 'cn-2026.1',
    });
    expect(found.days).toHaveLength(8);
  });
  test('the rule packages are checked', async () => {
    expect((await xiansuo(['config', 'check'])).out).toMatch(
      /^right: version [0-9a-f]{12}\n\d+ entries are marked as unverified\n$/,
    );
  });
  test('the machine is exported', async () => {
    expect((await xiansuo(['export', 'machine', '--format', 'mermaid'])).out).toMatch(/^stateDiagram-v2\n/);
    expect(
      (JSON.parse((await xiansuo(['export', 'machine', '--format', 'json'])).out) as { states: object[] }).states,
    ).toHaveLength(12);
  });
  test('open deadlines are counted anew, what is due is passed', async () => {
    await office.at('2021-11-01T09:00:00+08:00');
    const number = await office.report({ submission: 'report' });
    await office.at('2021-11-03T00:00:00+08:00');
    expect(await json(['deadlines', 'reconcile', '--dry-run'])).toMatchObject({ moved: [], passed: 0 });
    expect((await json<{ passed: number }>(['deadlines', 'reconcile'])).passed).toBeGreaterThanOrEqual(3);
    expect((await office.history(number)).map((row) => row.type)).toContain('deadlinePassed');
  });
});

describe('deliveries', () => {
  test('in quarantine are listed, corrected from a body on standard input, and taken in', async () => {
    const data = clueData();
    const { receipt } = await office.push(reported({ ...data, region: 'x' }));
    const { items } = await json<{ items: { receipt: string; status: string }[] }>([
      'inbox',
      'list',
      '--source',
      SOURCE,
      '--status',
      'quarantined',
    ]);
    expect(items.map((item) => item.receipt)).toContain(receipt);
    expect((await xiansuo(['inbox', 'correct', receipt], JSON.stringify(reported(data)))).code).toBe(0);
    while ((await takeIn(office.engine, 10)).taken > 0);
    const { rows } = await office.engine.pool.query('select 1 from clue where external_id = $1', [data.externalId]);
    expect(rows).toHaveLength(1);
  });
});

describe('an empty database', () => {
  test('is migrated, and takes the demo organisation once', async () => {
    const database = await freshDatabase();
    try {
      const run = (args: readonly string[]) => xiansuo(args, '', database.url);
      expect((await run(['migrate'])).out).toContain('nothing to do');
      expect((await run(['demo', 'organisation'])).code).toBe(1);
    } finally {
      await database.drop();
    }
  });
});

test('what we sign ourselves is authentic by our own check', () => {
  const key = Buffer.from('0123456789abcdef0123456789abcdef');
  const at = new Date();
  const headers = signDelivery([key], 'msg_1', at, '{"a":1}');
  const signed = {
    id: headers['webhook-id'] ?? '',
    timestamp: headers['webhook-timestamp'] ?? '',
    signature: headers['webhook-signature'] ?? '',
  };
  const keys = [{ kind: 'hmac' as const, bytes: key }];
  expect(isAuthentic(signed, Buffer.from('{"a":1}'), keys, at.getTime())).toBe(true);
  expect(isAuthentic(signed, Buffer.from('{"a":2}'), keys, at.getTime())).toBe(false);
});

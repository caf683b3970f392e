// What those who run it ask the API for beside deliveries and accounts: units, sources, closed bodies, and what the log-in page may know.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { pino } from 'pino';
import { readSource } from '../../src/engine/sources.ts';
import { createServer } from '../../src/http/server.ts';
import { openMeter } from '../../src/metrics/meter.ts';
import { WEBHOOK_SECRET, SOURCE } from '../support/constants.ts';
import { clueData, openOffice, type Office } from '../support/office.ts';
import { openWeb, type Web } from '../support/web.ts';

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

interface Quarantined {
  readonly receipt: string;
}
const quarantine = async (): Promise<string> => {
  const body = { type: 'clue.reported', timestamp: '2021-11-01T09:00:00+08:00', data: clueData({ region: '999999' }) };
  const answer = await web.deliver(body);
  expect(answer.statusCode).toBe(422);
  return answer.json<Quarantined>().receipt;
};

describe('the body of a quarantined delivery', () => {
  test('is shown to an operator without the reporter and the words, and corrected without knowing them', async () => {
    const receipt = await quarantine();
    const shown = (await web.ask('operator', 'GET', `/api/deliveries/${receipt}/body`)).json<{
      body: { data: Record<string, unknown> };
    }>();
    expect(JSON.stringify(shown)).not.toMatch(/王小明|6301021980|13900001234|拖欠/);
    expect(shown.body.data['region']).toBe('999999');
    const corrected = { ...shown.body, data: { ...shown.body.data, region: '630102' } };
    const answer = await web.ask('operator', 'POST', `/api/deliveries/${receipt}/correct`, { body: corrected });
    expect(answer.json()).toMatchObject({ status: 'pending', correctedBy: 'operator' });
    const { rows } = await office.engine.pool.query('select count(*)::int as n from delivery where receipt = $1', [
      receipt,
    ]);
    expect(rows[0]).toEqual({ n: 1 });
  });

  test('cannot keep what never came', async () => {
    const receipt = await quarantine();
    const body = { type: 'clue.reported', timestamp: '[kept]', data: { note: '[kept]' } };
    const answer = await web.ask('operator', 'POST', `/api/deliveries/${receipt}/correct`, { body });
    expect(answer.statusCode).toBe(422);
    expect(answer.json<{ errors: { path: string }[] }>().errors.map((one) => one.path)).toEqual(['/body/data/note']);
  });

  test('is nobody else’s', async () => {
    const receipt = await quarantine();
    expect((await web.ask('supervisor-630000', 'GET', `/api/deliveries/${receipt}/body`)).statusCode).toBe(403);
    expect((await web.ask('operator', 'GET', '/api/deliveries/none/body')).statusCode).toBe(404);
  });
});

describe('an account', () => {
  test('shows with which employers its person has an interest, as an administrator enters them and nobody else', async () => {
    const change = { conflicts: ['高原建设工程有限公司'] };
    const answer = await web.ask('admin', 'PATCH', '/api/accounts/handler-630104-2', change);
    expect(answer.json()).toMatchObject(change);
    expect((await web.ask('handler-630104-2', 'GET', '/api/account')).json()).toMatchObject(change);
    expect((await web.ask('handler-630104-2', 'PATCH', '/api/account', { conflicts: [] })).statusCode).toBe(422);
  });

  test('that was disabled is open again with a new password', async () => {
    const of = (body: object) => web.ask('admin', 'PATCH', '/api/accounts/handler-630104-3', body);
    expect((await of({ disabled: true })).json()).toMatchObject({ disabled: true });
    expect((await of({ password: 'long enough for all' })).json()).toMatchObject({ disabled: false });
  });
});

describe('units', () => {
  const codes = async (username: string): Promise<string[]> =>
    (await web.ask(username, 'GET', '/api/units?limit=200'))
      .json<{ items: { code: string }[] }>()
      .items.map((unit) => unit.code);

  test('are those of the own subtree', async () => {
    const county = await codes('supervisor-630102');
    expect(county).toContain('630102');
    expect(county.every((code) => code.startsWith('630102'))).toBe(true);
    expect(await codes('supervisor-630100')).toEqual(expect.arrayContaining(['630100', '630102', '630104']));
    expect(await codes('auditor')).toContain('630000');
  });

  test('of a department are itself', async () => {
    expect(await codes('clerk-630102-housing')).toEqual(['630102-housing']);
  });

  test('come page by page', async () => {
    const first = (await web.ask('admin', 'GET', '/api/units?limit=2')).json<{ items: object[]; next: string }>();
    const second = (await web.ask('admin', 'GET', `/api/units?limit=2&cursor=${first.next}`)).json<{
      items: object[];
    }>();
    expect(first.items).toHaveLength(2);
    expect(second.items[0]).not.toEqual(first.items[0]);
  });
});

describe('sources', () => {
  test('are listed without a secret to those who run it, and to nobody else', async () => {
    const answer = await web.ask('operator', 'GET', '/api/sources');
    expect(answer.json<{ items: { name: string }[] }>().items.map((source) => source.name)).toContain(SOURCE);
    expect(answer.body).not.toContain(WEBHOOK_SECRET.slice('whsec_'.length));
    expect((await web.ask('handler-630102-1', 'GET', '/api/sources')).statusCode).toBe(403);
  });

  test('get a secret that is shown once, one more beside it, and only the newest when settled', async () => {
    const made = await web.ask('admin', 'POST', '/api/sources', { name: 'city-hotline' });
    expect(made.statusCode).toBe(201);
    const secret = made.json<{ secret: string }>().secret;
    const next = (await web.ask('admin', 'POST', '/api/sources/city-hotline/rotate')).json<{ secret: string }>().secret;
    const ping = { type: 'ping' };
    expect((await web.deliver(ping, { source: 'city-hotline', secret })).statusCode).toBe(202);
    expect((await web.deliver(ping, { source: 'city-hotline', secret: next })).statusCode).toBe(202);
    expect((await web.ask('admin', 'POST', '/api/sources/city-hotline/settle')).json()).toEqual({ ended: 1 });
    const settled = await readSource(office.engine, 'city-hotline');
    expect(settled?.keys.map((key) => Buffer.from(key.bytes).toString('base64'))).toEqual([
      next.slice('whsec_'.length),
    ]);
    expect((await web.ask('admin', 'POST', '/api/sources/city-hotline/retire')).statusCode).toBe(204);
    expect((await readSource(office.engine, 'city-hotline'))?.retired).toBe(true);
  });

  test('are changed by an administrator alone, with every wrong field named', async () => {
    for (const who of ['operator', 'auditor', 'supervisor-630000'])
      expect((await web.ask(who, 'POST', '/api/sources', { name: 'x', more: 1 })).statusCode).toBe(403);
    expect((await web.ask('admin', 'POST', '/api/sources', { name: 'Not Allowed' })).statusCode).toBe(422);
    expect((await web.ask('admin', 'POST', '/api/sources/none/rotate')).statusCode).toBe(404);
  });
});

describe('what is said to nobody in particular', () => {
  test('names what is missing, and no account of a server’s installation', async () => {
    const answer = await web.ask(null, 'GET', '/installation');
    expect(answer.json()).toEqual({ missing: [], demo: [] });
  });

  test('misses an administrator who is disabled and sources that are retired', async () => {
    const { pool } = office.engine;
    await pool.query(`update account set disabled_at = now() where role = 'admin'`);
    await pool.query('update source set retired_at = now()');
    expect((await web.ask(null, 'GET', '/installation')).json<{ missing: string[] }>().missing).toEqual([
      'administrator',
      'sources',
    ]);
    await pool.query(`update account set disabled_at = null where role = 'admin'`);
    await pool.query('update source set retired_at = null');
  });

  test('names the accounts of the embedded demonstration that may still log in, without more', async () => {
    const server = await createServer(office.engine, {
      publicUrl: null,
      trustProxy: [],
      only: null,
      log: pino({ level: 'silent' }),
      meter: openMeter([1]),
      wake: () => undefined,
      ready: () => true,
      queueCounts: () => Promise.resolve({}),
      console: null,
      embedded: true,
    });
    await office.engine.pool.query(`update account set email = 'real@office.test' where username = 'handler-630104-1'`);
    const { demo } = (await server.inject('/installation')).json<{ demo: { username: string }[] }>();
    await server.close();
    expect(demo).toContainEqual({ username: 'handler-630102-1', role: 'handler', unit: '630102' });
    expect(demo.map((account) => account.username)).not.toContain('handler-630104-1');
  });
});

// Robots and gateways beside mail, through real local servers that check what they are sent as their operators do.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { createHmac } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { addOutlet, listOutlets, retireOutlet } from '../../src/engine/outlets.ts';
import { updateAccount } from '../../src/engine/accounts.ts';
import { BACKEND } from '../support/backend.ts';
import { H1, H2, S } from '../support/desk.ts';
import { openOffice } from '../support/office.ts';
import { openWorks, type Works } from '../support/works.ts';

interface Call {
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
  readonly body: Readonly<Record<string, unknown>>;
}

let works: Works;
let server: Server;
let base: string;
const calls: Call[] = [];
/** Answers in their order; a good one when there is none left. */
const answers: { status: number; body: object }[] = [];
const GOOD: Readonly<Record<string, object>> = {
  '/wecom': { errcode: 0 },
  '/dingtalk': { errcode: 0 },
  '/feishu': { code: 0 },
  '/sms': { code: 0 },
};

beforeAll(async () => {
  works = await openWorks(
    await openOffice((packages) => ({
      ...packages,
      notifications: { ...packages.notifications, digestFrom: 4 },
      outletKinds: packages.outletKinds.map((kind) =>
        kind.id === 'feishu' ? { ...kind, perMinute: 2, tries: 3 } : kind,
      ),
    })),
  );
  server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const text = Buffer.concat(chunks).toString();
      const url = new URL(request.url ?? '/', 'http://robot.test');
      calls.push({
        url,
        text,
        headers: request.headers as Record<string, string>,
        body: JSON.parse(text) as Record<string, unknown>,
      });
      const { status, body } = answers.shift() ?? { status: 200, body: GOOD[url.pathname] ?? {} };
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(async () => {
  await works.close();
  await new Promise((resolve) => server.close(resolve));
});
beforeEach(async () => {
  await works.office.at('2021-11-01T09:00:00+08:00');
  await works.settle();
  calls.length = 0;
  answers.length = 0;
});

const add = (name: string, kind: string, more: Partial<Parameters<typeof addOutlet>[1]> = {}) =>
  addOutlet(works.office.engine, { name, kind, unit: '630102', url: `${base}/${kind}?key=k-${name}`, ...more });
const assign = async (): Promise<string> => {
  const number = await works.office.report();
  await works.settle();
  await works.office.send(S, number, 'assign', { handlers: [H1, H2] });
  await works.settle();
  return number;
};
const states = async (outlet: string): Promise<Record<string, number>> => {
  const { rows } = await works.office.engine.pool.query<{ state: string; count: number }>(
    'select state, count(*)::int as count from notification where outlet = $1 group by state',
    [outlet],
  );
  return Object.fromEntries(rows.map((row) => [row.state, row.count]));
};
const content = (call: Call | undefined): string =>
  ((call?.body['text'] ?? call?.body['content']) as { content?: string; text?: string } | undefined)?.content ??
  (call?.body['content'] as { text?: string } | undefined)?.text ??
  '';

describe(`outlets on ${BACKEND}`, () => {
  test('a group robot of WeCom hears of each event once, whoever is told by mail', async () => {
    await add('wecom-east', 'wecom', { notices: ['assigned'] });
    const number = await assign();
    expect(calls).toHaveLength(1);
    expect(calls[0]?.url.searchParams.get('key')).toBe('k-wecom-east');
    expect(content(calls[0])).toContain(number);
    expect(content(calls[0])).toContain('http://xiansuo.test/clues/');
    expect(calls[0]?.text).not.toMatch(/张|1390000|6222/);
    await works.settle();
    expect(calls).toHaveLength(1);
    await retireOutlet(works.office.engine, 'wecom-east');
  });

  test('a robot of DingTalk is called with timestamp and signature in its address', async () => {
    await add('ding', 'dingtalk', { secret: 'SEC-of-the-robot', notices: ['assigned'] });
    await assign();
    const { searchParams } = calls[0]?.url ?? new URL('http://none.test');
    const timestamp = searchParams.get('timestamp') ?? '';
    expect(searchParams.get('sign')).toBe(
      createHmac('sha256', 'SEC-of-the-robot').update(`${timestamp}\nSEC-of-the-robot`).digest('base64'),
    );
    expect(Math.abs(Number(timestamp) - Date.now())).toBeLessThan(60_000);
    expect(searchParams.get('key')).toBe('k-ding');
    await retireOutlet(works.office.engine, 'ding');
  });

  test('a robot of Feishu finds timestamp and signature in its body, and more than its allowance waits for the next minute', async () => {
    await add('lark', 'feishu', { secret: 'lark-secret', notices: ['assigned'] });
    await assign();
    const { timestamp, sign } = (calls[0]?.body ?? {}) as { timestamp: string; sign: string };
    expect(sign).toBe(createHmac('sha256', `${timestamp}\nlark-secret`).digest('base64'));
    await assign();
    await assign();
    expect(calls).toHaveLength(2);
    expect(await states('lark')).toEqual({ sent: 2, waiting: 1 });
    await works.office.engine.pool.query("update outlet set window_at = window_at - interval '2 minutes'");
    await works.office.engine.pool.query("update notification set next_attempt_at = null where state = 'waiting'");
    await works.settle();
    expect(calls).toHaveLength(3);
    expect(await states('lark')).toEqual({ sent: 3 });
    await retireOutlet(works.office.engine, 'lark');
  });

  test('a gateway sends to the telephones of those told, signed over the body', async () => {
    await updateAccount(works.office.engine, H1, { phone: '0971-1001' });
    await add('texts', 'sms', { secret: 'gateway-secret', notices: ['assigned'] });
    const number = await assign();
    expect(calls.map((call) => call.body['to'])).toEqual(['0971-1001']);
    expect(String(calls[0]?.body['text'])).toContain(number);
    const timestamp = calls[0]?.headers['x-timestamp'] ?? '';
    expect(calls[0]?.headers['x-signature']).toBe(
      createHmac('sha256', 'gateway-secret').update(`${timestamp}.${calls[0]?.text}`).digest('hex'),
    );
    await retireOutlet(works.office.engine, 'texts');
  });

  test('many at once become one message', async () => {
    await add('storm', 'wecom', { notices: ['assigned'] });
    const numbers: string[] = [];
    for (let n = 0; n < 5; n += 1) numbers.push(await works.office.report());
    await works.settle();
    // While it answers that it is busy everything is kept; afterwards it goes out together.
    answers.push(...Array.from({ length: 5 }, () => ({ status: 200, body: { errcode: 45009 } })));
    for (const number of numbers) await works.office.send(S, number, 'assign', { handlers: [H1, H2] });
    await works.settle();
    answers.length = 0;
    calls.length = 0;
    await works.office.engine.pool.query(
      "update notification set next_attempt_at = null where state = 'waiting' and outlet = 'storm'",
    );
    await works.settle();
    expect(calls).toHaveLength(1);
    for (const number of numbers) expect(content(calls[0])).toContain(number);
    expect(await states('storm')).toEqual({ sent: 5 });
    await retireOutlet(works.office.engine, 'storm');
  });

  test('what is refused is tried again, and parked with an alarm when its tries are used up or it is refused for good', async () => {
    await add('refusing', 'wecom', { notices: ['assigned'] });
    answers.push({ status: 200, body: { errcode: 93000 } });
    await assign();
    expect(await states('refusing')).toEqual({ waiting: 1 });
    await works.office.engine.pool.query("update notification set next_attempt_at = null where state = 'waiting'");
    await works.settle();
    expect(await states('refusing')).toEqual({ sent: 1 });
    answers.push({ status: 404, body: {} });
    await assign();
    expect(await states('refusing')).toEqual({ sent: 1, parked: 1 });
    const { rows } = await works.office.engine.pool.query("select 1 from alarm where kind = 'notification_parked'");
    expect(rows).toHaveLength(1);
    await retireOutlet(works.office.engine, 'refusing');
  });

  test('hears of its own office and those below it, from its level of the ladder on, and nothing once it is retired', async () => {
    await add('province', 'wecom', { unit: '630000', notices: ['ladder'], fromLevel: 3 });
    await add('neighbour', 'wecom', { unit: '630104', notices: ['ladder'] });
    const number = await works.office.report({ submission: 'report' });
    await works.settle();
    // One working day to dispatch: half and four fifths of it are below the level.
    await works.office.at('2021-11-02T17:59:00+08:00');
    await works.settle();
    expect(calls).toHaveLength(0);
    await works.office.at('2021-11-03T00:00:00+08:00');
    await works.settle();
    expect(calls.map((call) => content(call).includes(number))).toEqual([true]);
    expect(calls[0]?.url.searchParams.get('key')).toBe('k-province');
    await retireOutlet(works.office.engine, 'province');
    await retireOutlet(works.office.engine, 'neighbour');
    await works.office.at('2021-11-04T00:00:00+08:00');
    await works.settle();
    expect(calls).toHaveLength(1);
  });

  test('is checked when it is added, and no list shows its keys', async () => {
    await expect(
      add('Bad Name', 'pager', { unit: '999999', url: 'ftp://x', notices: ['nothing'] }),
    ).rejects.toMatchObject({
      problems: [
        { path: '/name' },
        { path: '/kind', message: expect.stringContaining('wecom, dingtalk, feishu, sms') },
        { path: '/unit' },
        { path: '/url' },
        { path: '/notices' },
      ],
    });
    await expect(add('unsigned', 'dingtalk')).rejects.toMatchObject({ problems: [{ path: '/secret' }] });
    await add('kept', 'wecom');
    await expect(add('kept', 'wecom')).rejects.toMatchObject({ code: 'conflict' });
    expect(JSON.stringify(await listOutlets(works.office.engine))).not.toContain('k-kept');
    const { rows } = await works.office.engine.pool.query<{ row: string }>(
      "select o::text as row from outlet o where name = 'kept'",
    );
    expect(rows[0]?.row).not.toContain('k-kept');
    await retireOutlet(works.office.engine, 'kept');
    await expect(retireOutlet(works.office.engine, 'kept')).rejects.toMatchObject({ code: 'not_found' });
  });
});

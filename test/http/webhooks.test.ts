// The intake's answers, row by row of the contract: nothing is lost, nothing is taken twice, every refusal says why.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { generateKeyPairSync } from 'node:crypto';
import { addSource, retireSource, rotateSource } from '../../src/engine/sources.ts';
import { sweep } from '../../src/engine/sweep.ts';
import { takeIn } from '../../src/engine/take-in.ts';
import { readBacklog } from '../../src/store/deliveries.ts';
import { SOURCE, WEBHOOK_SECRET } from '../support/constants.ts';
import { clueData, openOffice, reported, type Office } from '../support/office.ts';
import { ed25519Signature, openWeb, sm3Signature, type Web } from '../support/web.ts';

let office: Office;
let web: Web;
beforeAll(async () => {
  office = await openOffice((packages) => ({ ...packages, intake: { ...packages.intake, unsignedRate: 1000 } }));
  web = await openWeb(office);
});
afterAll(async () => {
  await web.close();
  await office.close();
});

const clueOf = async (externalId: string) => {
  const { rows } = await office.engine.pool.query<{ number: string; state: string }>(
    'select number, state from clue where external_id = $1 and source = $2',
    [externalId, SOURCE],
  );
  return rows;
};
const takeAll = async (): Promise<void> => {
  while ((await takeIn(office.engine, 50)).taken > 0);
};

describe('an authentic, valid delivery', () => {
  test('is answered 202 with a receipt, is committed by then, and becomes a clue', async () => {
    const data = clueData();
    const answer = await web.deliver(reported(data));
    expect(answer.statusCode).toBe(202);
    const { receipt, duplicate } = answer.json<{ receipt: string; duplicate: boolean }>();
    expect(duplicate).toBe(false);
    const { rows } = await office.engine.pool.query('select status from delivery where receipt = $1', [receipt]);
    expect(rows).toEqual([{ status: 'pending' }]);
    expect(web.woken).toContain('intake');
    await takeAll();
    expect(await clueOf(data.externalId)).toHaveLength(1);
  });

  test('sent twice is answered with the same receipt and is one clue', async () => {
    const data = clueData();
    const first = await web.deliver(reported(data), { id: 'msg_twice' });
    const second = await web.deliver(reported(data), { id: 'msg_twice' });
    expect(second.statusCode).toBe(202);
    expect(second.json()).toEqual({ receipt: first.json<{ receipt: string }>().receipt, duplicate: true });
    await takeAll();
    expect(await clueOf(data.externalId)).toHaveLength(1);
  });

  test('sent fifty times at once is one clue', async () => {
    const data = clueData();
    const answers = await Promise.all(
      Array.from({ length: 50 }, () => web.deliver(reported(data), { id: 'msg_storm' })),
    );
    expect(new Set(answers.map((answer) => answer.json<{ receipt: string }>().receipt)).size).toBe(1);
    expect(answers.filter((answer) => answer.json<{ duplicate: boolean }>().duplicate === false)).toHaveLength(1);
    await takeAll();
    expect(await clueOf(data.externalId)).toHaveLength(1);
  });

  test('keeps nothing readable of what came', async () => {
    const data = clueData({ reporter: { name: '张三丰', idNumber: '630102198001019999', phone: '13900009999' } });
    await web.deliver(reported(data));
    await takeAll();
    for (const table of ['delivery', 'clue', 'clue_secret', 'history', 'outbox', 'task', 'deadline']) {
      const { rows } = await office.engine.pool.query<{ text: string }>(
        `select string_agg(t::text, ' ') as text from ${table} t`,
      );
      expect(rows[0]?.text).not.toMatch(/张三丰|630102198001019999|13900009999|拖欠三个月/);
    }
  });
});

describe('a webhook-id that is used again with another body', () => {
  test('is a conflict, and raises an alarm', async () => {
    await web.deliver(reported(clueData()), { id: 'msg_reused' });
    const answer = await web.deliver(reported(clueData()), { id: 'msg_reused' });
    expect(answer.statusCode).toBe(409);
    expect(answer.json()).toMatchObject({ code: 'webhook_id_reused' });
    const { rows } = await office.engine.pool.query(
      "select times from alarm where kind = 'webhook_id_reused' and subject like '%msg_reused'",
    );
    expect(rows).toEqual([{ times: 1 }]);
  });
});

describe('a delivery whose body is wrong', () => {
  const wrong = () => reported({ ...clueData(), region: 'x', arrears: { amountFen: 1.5, workers: 0 } });

  test('is kept in quarantine, and the answer lists every wrong field with its path', async () => {
    const answer = await web.deliver(wrong(), { id: 'msg_wrong' });
    expect(answer.statusCode).toBe(422);
    expect(answer.headers['content-type']).toContain('application/problem+json');
    const problem = answer.json<{ receipt: string; errors: { path: string }[] }>();
    expect(problem.errors.map((error) => error.path).sort()).toEqual([
      '/data/arrears/amountFen',
      '/data/arrears/workers',
      '/data/region',
    ]);
    const again = await web.deliver(wrong(), { id: 'msg_wrong2' });
    expect(again.json<{ receipt: string }>().receipt).not.toBe(problem.receipt);
  });

  test('sent again unchanged has the same receipt, changed it is a conflict', async () => {
    const body = wrong();
    const first = await web.deliver(body, { id: 'msg_refused' });
    const same = await web.deliver(body, { id: 'msg_refused' });
    expect([same.statusCode, same.json<{ receipt: string }>().receipt]).toEqual([
      422,
      first.json<{ receipt: string }>().receipt,
    ]);
    expect((await web.deliver(reported(clueData()), { id: 'msg_refused' })).statusCode).toBe(409);
  });

  test('can be corrected by an operator, once, and becomes a clue', async () => {
    const { receipt } = (await web.deliver(wrong())).json<{ receipt: string }>();
    const data = clueData();
    const still = await web.ask('operator', 'POST', `/api/deliveries/${receipt}/correct`, { body: wrong() });
    expect(still.statusCode).toBe(422);
    const right = await web.ask('operator', 'POST', `/api/deliveries/${receipt}/correct`, { body: reported(data) });
    expect(right.statusCode).toBe(200);
    await takeAll();
    expect(await clueOf(data.externalId)).toHaveLength(1);
    expect((await web.ask('operator', 'GET', `/api/deliveries/${receipt}`)).json()).toMatchObject({
      status: 'registered',
      correctedBy: 'operator',
    });
    expect(
      (await web.ask('operator', 'POST', `/api/deliveries/${receipt}/correct`, { body: reported(data) })).statusCode,
    ).toBe(409);
    expect((await web.ask('operator', 'POST', `/api/deliveries/${receipt}/replay`)).statusCode).toBe(200);
    await takeAll();
    expect(await clueOf(data.externalId)).toHaveLength(1);
  });

  test('of an unknown type, or for a region without an office, is quarantined too', async () => {
    expect(
      (await web.deliver({ type: 'clue.exploded', timestamp: '2021-11-01T09:00:00+08:00', data: {} })).statusCode,
    ).toBe(422);
    const foreign = await web.deliver(reported(clueData({ region: '440300' })));
    expect(foreign.json<{ errors: { path: string }[] }>().errors.map((error) => error.path)).toEqual(['/data/region']);
  });

  test('with characters that cannot be stored is quarantined, not lost', async () => {
    expect((await web.deliver(reported(clueData({ description: 'a\u0000b' })))).statusCode).toBe(422);
  });
});

describe('a ping', () => {
  test('is answered 202 and becomes no clue', async () => {
    const answer = await web.deliver({ type: 'ping' });
    expect(answer.statusCode).toBe(202);
    const { rows } = await office.engine.pool.query('select status from delivery where receipt = $1', [
      answer.json<{ receipt: string }>().receipt,
    ]);
    expect(rows).toEqual([{ status: 'ping' }]);
  });
});

describe('what is refused before it is kept', () => {
  test.each([
    ['malformed JSON', 400, '{"type": ', {}],
    ['a missing webhook-id', 400, '{}', { 'webhook-id': undefined }],
    ['a missing timestamp', 400, '{}', { 'webhook-timestamp': undefined }],
    ['a missing signature', 400, '{}', { 'webhook-signature': undefined }],
    ['a bad signature', 401, '{}', { 'webhook-signature': 'v1,AAAA' }],
    ['another scheme', 401, '{}', { 'webhook-signature': 'v0,AAAA' }],
    ['a timestamp that is none', 401, '{}', { 'webhook-timestamp': 'soon' }],
    ['another content type', 415, '{}', { 'content-type': 'text/plain' }],
  ])('%s is answered %i', async (_, status, body, headers) => {
    expect((await web.deliver(body, { headers })).statusCode).toBe(status);
  });

  test('a timestamp five minutes off is answered 401, also one in the future', async () => {
    const at = (seconds: number) => new Date(Date.now() + seconds * 1000);
    expect((await web.deliver({ type: 'ping' }, { at: at(-310) })).statusCode).toBe(401);
    expect((await web.deliver({ type: 'ping' }, { at: at(310) })).statusCode).toBe(401);
    expect((await web.deliver({ type: 'ping' }, { at: at(-280) })).statusCode).toBe(202);
  });

  test('an unknown source is answered 404, a retired one 410', async () => {
    await addSource(office.engine, { name: 'old-platform', secret: WEBHOOK_SECRET });
    await retireSource(office.engine, 'old-platform');
    expect((await web.deliver({ type: 'ping' }, { source: 'nobody' })).statusCode).toBe(404);
    expect((await web.deliver({ type: 'ping' }, { source: 'old-platform' })).statusCode).toBe(410);
  });

  test('more than 256 KiB are answered 413, and exactly that much is taken', async () => {
    const body = (size: number): string =>
      JSON.stringify({ type: 'ping', more: 'x'.repeat(size - JSON.stringify({ type: 'ping', more: '' }).length) });
    expect((await web.deliver(body(256 * 1024 + 1))).statusCode).toBe(413);
    expect((await web.deliver(body(256 * 1024))).statusCode).toBe(202);
  });

  test('another body under a right signature is refused', async () => {
    const id = 'msg_swapped';
    const at = new Date();
    const answer = await web.deliver('{"type":"ping","a":1}', {
      id,
      at,
      headers: { 'webhook-signature': sm3Signature(WEBHOOK_SECRET, id, at, '{"type":"ping"}') },
    });
    expect(answer.statusCode).toBe(401);
  });
});

describe('signatures', () => {
  test('with HMAC-SM3 are taken', async () => {
    const at = new Date();
    const answer = await web.deliver('{"type":"ping"}', {
      id: 'msg_sm3',
      at,
      headers: { 'webhook-signature': sm3Signature(WEBHOOK_SECRET, 'msg_sm3', at, '{"type":"ping"}') },
    });
    expect(answer.statusCode).toBe(202);
  });

  test('with ed25519 are taken from a source that has a public key, and only by that key', async () => {
    const { publicKey, privateKey } = generateKeyPairSync('ed25519');
    const raw = publicKey.export({ format: 'der', type: 'spki' }).subarray(-32).toString('base64');
    await addSource(office.engine, { name: 'asymmetric', publicKey: `whpk_${raw}` });
    const at = new Date();
    const signed = (key: typeof privateKey) => ({
      'webhook-signature': ed25519Signature(key, 'msg_ed', at, '{"type":"ping"}'),
    });
    const right = await web.deliver('{"type":"ping"}', {
      source: 'asymmetric',
      id: 'msg_ed',
      at,
      headers: signed(privateKey),
    });
    const wrong = await web.deliver('{"type":"ping"}', {
      source: 'asymmetric',
      id: 'msg_ed',
      at,
      headers: signed(generateKeyPairSync('ed25519').privateKey),
    });
    expect([right.statusCode, wrong.statusCode]).toEqual([202, 401]);
  });

  test('by any of several secrets are taken while a secret is rotated', async () => {
    await addSource(office.engine, { name: 'rotating', secret: WEBHOOK_SECRET });
    const { secret } = await rotateSource(office.engine, 'rotating', { retireOld: false });
    expect((await web.deliver({ type: 'ping' }, { source: 'rotating', secret })).statusCode).toBe(202);
    expect((await web.deliver({ type: 'ping' }, { source: 'rotating' })).statusCode).toBe(202);
  });

  test('one right among several is enough', async () => {
    const at = new Date();
    const answer = await web.deliver('{"type":"ping"}', {
      id: 'msg_many',
      at,
      headers: {
        'webhook-signature': `v1,AAAA v9,BBBB ${sm3Signature(WEBHOOK_SECRET, 'msg_many', at, '{"type":"ping"}')}`,
      },
    });
    expect(answer.statusCode).toBe(202);
  });
});

describe('limits', () => {
  test('hold a source to its rate, with Retry-After', async () => {
    await addSource(office.engine, { name: 'slow', secret: WEBHOOK_SECRET, rate: 3 });
    const answers = await Promise.all(
      Array.from({ length: 5 }, () => web.deliver({ type: 'ping' }, { source: 'slow' })),
    );
    const refused = answers.filter((answer) => answer.statusCode === 429);
    expect(refused).toHaveLength(2);
    expect(Number(refused[0]?.headers['retry-after'])).toBeGreaterThan(0);
  });

  test('hold unsigned requests by address, and use up no source’s rate', async () => {
    const strict = await openWeb({
      ...office,
      engine: {
        ...office.engine,
        packages: { ...office.engine.packages, intake: { ...office.engine.packages.intake, unsignedRate: 3 } },
      },
    });
    try {
      const bad = { headers: { 'webhook-signature': 'v1,AAAA' } };
      const answers = await Promise.all(Array.from({ length: 6 }, () => strict.deliver({ type: 'ping' }, bad)));
      expect(answers.filter((answer) => answer.statusCode === 429)).toHaveLength(3);
      expect((await strict.deliver({ type: 'ping' })).statusCode).toBe(202);
    } finally {
      await strict.close();
    }
  });

  test('refuse early when the inbox is too far behind, and nothing is taken then', async () => {
    await takeAll();
    await web.deliver(reported(clueData()));
    const full = await openWeb({
      ...office,
      engine: {
        ...office.engine,
        packages: { ...office.engine.packages, intake: { ...office.engine.packages.intake, backlogLimit: 0 } },
      },
    });
    try {
      const answer = await full.deliver(reported(clueData()), { id: 'msg_too_much' });
      expect([answer.statusCode, answer.json<{ code: string }>().code]).toEqual([429, 'inbox_behind']);
      expect(Number(answer.headers['retry-after'])).toBeGreaterThan(0);
      const { rows } = await office.engine.pool.query("select 1 from delivery where webhook_id = 'msg_too_much'");
      expect(rows).toEqual([]);
    } finally {
      await full.close();
      await takeAll();
    }
  });

  test('are not reached by a delivery that waited long for its clue and is taken up now', async () => {
    const data = clueData();
    const about = { externalId: data.externalId, note: '补充' };
    await web.deliver({ type: 'clue.supplemented', timestamp: '2021-11-01T09:00:00+08:00', data: about });
    await takeAll();
    await office.engine.pool.query(
      "update delivery set recorded_at = recorded_at - interval '2 days' where status = 'waiting'",
    );
    await web.deliver(reported(data));
    // The clue begins; what waited for it is pending again, as old as this release.
    expect((await takeIn(office.engine, 1)).registered).toBe(1);
    expect((await readBacklog(office.engine.pool, 10)).pending).toBe(1);
    expect((await readBacklog(office.engine.pool, 10)).oldestSeconds).toBeLessThan(60);
    await takeAll();
  });
});

describe('what the source says later', () => {
  const later = (type: string, timestamp: string, data: object) => ({ type, timestamp, data });

  test('waits when it comes before its clue, and is applied in the order of its timestamps', async () => {
    const data = clueData();
    const note = (text: string) => ({ externalId: data.externalId, note: text });
    const early = await web.deliver(later('clue.supplemented', '2021-11-01T12:00:00+08:00', note('second')));
    await web.deliver(later('clue.supplemented', '2021-11-01T11:00:00+08:00', note('first')));
    await takeAll();
    expect(
      (await web.ask('operator', 'GET', `/api/deliveries/${early.json<{ receipt: string }>().receipt}`)).json(),
    ).toMatchObject({ status: 'waiting' });
    await web.deliver(reported(data));
    await takeAll();
    const number = (await clueOf(data.externalId))[0]?.number ?? '';
    const { items } = (await web.ask('supervisor-630102', 'GET', `/api/clues/${number}/history`)).json<{
      items: { type: string; input: { note?: string } }[];
    }>();
    expect(items.map((row) => [row.type, row.input.note])).toEqual([
      ['registered', undefined],
      ['supplement', 'first'],
      ['supplement', 'second'],
    ]);
  });

  test('that waits a day for its clue in vain raises an alarm, once, and goes on waiting', async () => {
    const data = clueData();
    await office.at('2021-11-01T09:00:00+08:00');
    const answer = await web.deliver(
      later('clue.supplemented', '2021-11-01T09:00:00+08:00', { externalId: data.externalId, note: '补充' }),
    );
    const { receipt } = answer.json<{ receipt: string }>();
    await takeAll();
    const alarms = async (): Promise<number> => {
      await sweep(office.engine);
      const found = (await web.ask('operator', 'GET', '/api/alarms')).json<{
        items: { kind: string; subject: string; times: number }[];
      }>();
      return found.items.filter((alarm) => alarm.kind === 'delivery_orphaned' && alarm.subject === receipt).length;
    };
    await office.at('2021-11-02T08:59:59+08:00');
    expect(await alarms()).toBe(0);
    await office.at('2021-11-02T09:00:01+08:00');
    expect([await alarms(), await alarms()]).toEqual([1, 1]);
    await web.deliver(reported(data));
    await takeAll();
    expect((await web.ask('operator', 'GET', `/api/deliveries/${receipt}`)).json()).toMatchObject({
      status: 'applied',
    });
    await office.at('2021-11-01T09:00:00+08:00');
  });

  test('a report that is known already is no new clue: what changed in it becomes a supplement', async () => {
    const data = clueData();
    await web.deliver(reported(data));
    await takeAll();
    await web.deliver(
      reported({ ...data, arrears: { amountFen: 2_000_000, workers: 5 } }, '2021-11-02T09:00:00+08:00'),
    );
    await takeAll();
    const clues = await clueOf(data.externalId);
    expect(clues).toHaveLength(1);
    expect(await office.clue(clues[0]?.number ?? '')).toMatchObject({ claimedFen: 2_000_000, workers: 5, version: 2 });
  });

  test('a withdrawal withdraws a clue that nobody works on, and is only recorded on others', async () => {
    const [fresh, worked] = [clueData(), clueData()];
    for (const data of [fresh, worked]) await web.deliver(reported(data));
    await takeAll();
    const number = (await clueOf(worked.externalId))[0]?.number ?? '';
    await office.send('supervisor-630102', number, 'assign', { handlers: ['handler-630102-1', 'handler-630102-2'] });
    await office.send('handler-630102-1', number, 'accept');
    for (const data of [fresh, worked]) {
      await web.deliver(
        later('clue.withdrawn', '2021-11-02T09:00:00+08:00', { externalId: data.externalId, reason: '已收到工资' }),
      );
    }
    await takeAll();
    expect((await clueOf(fresh.externalId))[0]?.state).toBe('withdrawn');
    expect((await clueOf(worked.externalId))[0]?.state).toBe('verifying');
    expect((await office.history(number)).at(-1)).toMatchObject({ type: 'supplement' });
    // Who decides about it hears of it, beside those who work on it.
    const { rows } = await office.engine.pool.query<{ tell: string[] }>(
      "select payload->'tell' as tell from outbox where payload->>'notice' = 'sourceSpoke' and clue_id = $1",
      [(await office.clue(number)).id],
    );
    expect(rows.map((row) => row.tell)).toEqual([['handlers', 'supervisors']]);
  });
});

describe('the operator’s look-up', () => {
  test('tells which of a list arrived, which not, and which clue each became', async () => {
    const data = clueData();
    await web.deliver(reported(data));
    await takeAll();
    const answer = await web.ask('operator', 'POST', '/api/deliveries/reconcile', {
      source: SOURCE,
      externalIds: [data.externalId, 'never-sent'],
    });
    const { items } = answer.json<{ items: { externalId: string; arrived: boolean; clue: string | null }[] }>();
    expect(items.map(({ externalId, arrived, clue }) => [externalId, arrived, clue !== null])).toEqual([
      [data.externalId, true, true],
      ['never-sent', false, false],
    ]);
  });

  test('finds deliveries by source, status and day, page by page', async () => {
    const first = await web.ask('operator', 'GET', `/api/deliveries?source=${SOURCE}&on=2021-11-01&limit=2`);
    const page = first.json<{ items: { receipt: string }[]; next: string | null }>();
    expect(page.items).toHaveLength(2);
    const second = await web.ask(
      'operator',
      'GET',
      `/api/deliveries?source=${SOURCE}&on=2021-11-01&limit=2&cursor=${page.next ?? ''}`,
    );
    expect(second.json<{ items: { receipt: string }[] }>().items.map((item) => item.receipt)).not.toContain(
      page.items[0]?.receipt,
    );
    expect(
      (await web.ask('operator', 'GET', '/api/deliveries?status=quarantined'))
        .json<{ items: { status: string }[] }>()
        .items.every((item) => item.status === 'quarantined'),
    ).toBe(true);
  });

  test('is for operators: a handler is refused', async () => {
    expect((await web.ask('handler-630102-1', 'GET', '/api/deliveries')).statusCode).toBe(403);
  });
});

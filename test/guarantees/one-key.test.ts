// One Idempotency-Key is one piece of work, also for proceedings, campaigns and lists, and when both requests come at the same moment.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { requestHash } from '../../src/engine/once.ts';
import { CITY, H1, openDesk, S, type Desk, type ProceedingJson } from '../support/desk.ts';
import { until } from '../support/until.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.close());

const count = async (sql: string): Promise<number> =>
  Number((await desk.office.engine.pool.query<{ count: string }>(sql)).rows[0]?.count ?? 0);

const atOnce = (times: number, by: string, path: string, body: object, key: string) =>
  Promise.all(Array.from({ length: times }, () => desk.web.ask(by, 'POST', path, body, { 'idempotency-key': key })));

const ORDER = { kind: 'order', target: '630102', subject: '欠薪整改', text: '限期整改', answerBy: '2021-12-01' };

describe('one Idempotency-Key used five times at once', () => {
  test('opens one proceeding, and each is told the same number', async () => {
    const answers = await atOnce(5, CITY, '/api/supervisions', ORDER, 'order-5');
    expect(answers.map((answer) => answer.statusCode)).toEqual([201, 201, 201, 201, 201]);
    expect(new Set(answers.map((answer) => answer.json<ProceedingJson>().number)).size).toBe(1);
    expect(await count("select count(*) from proceeding where kind = 'order'")).toBe(1);
  });

  test('moves a proceeding once, and no one of them is told that it moved on', async () => {
    const { number, version } = await desk.open(CITY, 'supervisions', ORDER);
    const said = { type: 'accept', input: {}, version };
    const answers = await atOnce(5, S, `/api/supervisions/${number}/events`, said, 'receive-5');
    expect(answers.map((answer) => answer.statusCode)).toEqual([200, 200, 200, 200, 200]);
    expect(
      await count(
        `select count(*) from history h join proceeding p on p.id = h.clue_id where p.number = '${number}' and h.type = 'accept'`,
      ),
    ).toBe(1);
  });

  test('adds a campaign once, where two keys are a conflict', async () => {
    const body = { id: 'twin', name: '双胞', regions: ['630000'], from: '2021-11-01', to: '2022-01-31' };
    const answers = await atOnce(5, 'admin', '/api/campaigns', body, 'campaign-5');
    expect(new Set(answers.map((answer) => answer.statusCode))).toEqual(new Set([201]));
    const other = await desk.web.ask('admin', 'POST', '/api/campaigns', body, { 'idempotency-key': 'campaign-other' });
    expect(other.statusCode).toBe(409);
  });

  test('enters a list of workers once', async () => {
    const clue = await desk.office.report();
    await desk.office.send(S, clue, 'assign', { handlers: [H1, 'handler-630102-2'] });
    const body = { workers: [{ key: 'w1', name: '李四', claimedFen: 100_00 }] };
    const answers = await atOnce(5, H1, `/api/clues/${clue}/workers`, body, 'workers-5');
    expect(answers.every((answer) => answer.statusCode < 300)).toBe(true);
    expect(await count('select count(*) from clue_worker')).toBe(1);
  });
});

describe('the key and its work', () => {
  test('are one transaction: a key that another request takes meanwhile leaves no proceeding behind', async () => {
    const { pool } = desk.office.engine;
    const before = await count("select count(*) from proceeding where kind = 'order'");
    const other = await pool.connect();
    await other.query('begin');
    await other.query(
      `insert into idempotency_key (username, key, request_hash, status, response, created_at)
       values ($1, 'taken', $2, 200, '{}', now())`,
      [CITY, requestHash('something else')],
    );
    const asked = desk.web.ask(CITY, 'POST', '/api/supervisions', ORDER, { 'idempotency-key': 'taken' });
    // It has written its rows and waits for the key.
    await until(async () => (await count('select count(*) from pg_locks where not granted')) > 0);
    await other.query('commit');
    other.release();
    const answer = await asked;
    expect([answer.statusCode, answer.json<{ code: string }>().code]).toEqual([422, 'idempotency_mismatch']);
    expect(await count("select count(*) from proceeding where kind = 'order'")).toBe(before);
  });
});

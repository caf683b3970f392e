// The simulation on a register: it learns from the history, reads only, covers the caller's subtree and is for supervisors.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { foresight } from '../../src/engine/foresee.ts';
import type { Outlook } from '../../src/domain/simulate/outlook.ts';
import { readOpenBesideIds } from '../../src/store/simulation.ts';
import { bringTo, openOffice, type Office } from '../support/office.ts';
import { openWeb, type Web } from '../support/web.ts';

let office: Office;
let web: Web;
beforeAll(async () => {
  office = await openOffice();
  web = await openWeb(office);
  for (let n = 0; n < 21; n += 1) await bringTo(office, await office.report(), n < 20 ? 'assigned' : 'verifying');
  for (let n = 0; n < 3; n += 1) await office.report({ region: '630104' });
});
afterAll(async () => {
  await web.close();
  await office.close();
});

const options = { days: 20, seed: 5, runs: 2, scope: { kind: 'all' }, staff: {} } as const;

const everything = async (): Promise<unknown> => {
  const { rows } = await office.engine.pool.query(
    `select (select count(*) from history) as history, (select count(*) from outbox) as outbox,
       (select sum(revision) from deadline) as revisions, (select sum(version) from clue) as versions,
       (select count(*) from task) as tasks`,
  );
  return rows;
};

describe('a foresight', () => {
  test('learns from the history, writes nothing, and gives the same again', async () => {
    const before = await everything();
    const outlook = await foresight(office.engine, options);
    expect(outlook).toMatchObject({ asOf: '2021-11-01', until: '2021-11-21', open: 24, overdueNow: 0, runs: 2 });
    expect(await foresight(office.engine, options)).toEqual(outlook);
    expect(await everything()).toEqual(before);
    // 21 clues were assigned at once: that is known. How they go on is not.
    const assumed = outlook.defaults.find((found) => found.startsWith('how long')) ?? '';
    expect(assumed).not.toContain('received');
    expect(assumed).toContain('verifying');
    expect(outlook.defaults.join()).not.toContain('no new clues');
  });

  test('shows what other staffing would bring', async () => {
    const nobody = { units: { '630102': { handlers: 0, supervisors: 0 }, '630104': { handlers: 0, supervisors: 0 } } };
    const [worse, now] = [
      await foresight(office.engine, { ...options, staff: nobody }),
      await foresight(office.engine, options),
    ];
    expect(worse.overdue.mean).toBeGreaterThan(now.overdue.mean);
    expect(worse.places).toContainEqual(expect.objectContaining({ unit: '630102', clock: 'receipt' }));
  });
});

test('a case beside its clue is played with it, within the scope', async () => {
  const number = await office.report();
  await bringTo(office, number, 'verifying');
  await office.send('handler-630102-1', number, 'file', { basis: '拒不支付' });
  const listed = await web.ask('supervisor-630102', 'GET', `/api/cases?clue=${number}`);
  const found = listed.json<{ items: { number: string; version: number }[] }>().items[0];
  const approved = await web.ask('supervisor-630102', 'POST', `/api/cases/${found?.number}/events`, {
    type: 'approveFiling',
    input: {},
    version: found?.version,
  });
  expect(approved.statusCode).toBe(200);
  expect(await readOpenBesideIds(office.engine.pool, { kind: 'region', prefix: '630102' })).toHaveLength(1);
  expect(await readOpenBesideIds(office.engine.pool, { kind: 'region', prefix: '630104' })).toEqual([]);
  await office.at('2022-01-24T09:00:00+08:00');
  const idle = { units: { '630102': { handlers: 0, supervisors: 0 } } };
  const near = await foresight(office.engine, { ...options, days: 1, staff: idle });
  await office.at('2021-11-01T09:00:00+08:00');
  expect(near.openBeside).toBe(1);
  expect(near.places.find(({ clock }) => clock === 'A3')).toMatchObject({
    unit: '630102',
    kind: 'case',
    firstOn: '2022-01-25',
    mean: 1,
  });
});

describe('GET /api/simulation', () => {
  const ask = (by: string, query = 'days=10&seed=3') => web.ask(by, 'GET', `/api/simulation?${query}`);

  test('gives a supervisor the own subtree and nobody else’s', async () => {
    const own = (await ask('supervisor-630104')).json<Outlook>();
    expect(own).toMatchObject({ open: 3, days: 10, seed: 3 });
    expect(own.places.map(({ unit }) => unit)).not.toContain('630102');
    expect((await ask('supervisor-630100')).json<Outlook>().open).toBe(25);
    expect((await ask('auditor')).json<Outlook>().open).toBe(25);
  });

  test('is for supervisors, and within sixty days', async () => {
    expect((await ask('handler-630102-1')).statusCode).toBe(403);
    expect((await ask('clerk-630102-housing')).statusCode).toBe(403);
    expect((await web.ask(null, 'GET', '/api/simulation')).statusCode).toBe(401);
    expect((await ask('supervisor-630102', 'days=61')).statusCode).toBe(422);
    expect((await ask('supervisor-630102', 'nights=3')).statusCode).toBe(422);
  });

  test('takes other people than there are: without anybody nothing is met, and what is no staffing is refused', async () => {
    const usual = (await ask('supervisor-630100', 'days=30&seed=3')).json<Outlook>();
    const idle = (await ask('supervisor-630100', 'days=30&seed=3&handlerMoves=0&supervisorMoves=0')).json<Outlook>();
    expect(idle.overdue.mean).toBeGreaterThan(usual.overdue.mean);
    const few = (await ask('supervisor-630100', 'days=30&seed=3&staff=630102:0&staff=630104:0')).json<Outlook>();
    expect(few.overdue.mean).toBeGreaterThan(usual.overdue.mean);
    expect((await ask('supervisor-630100', 'staff=630102')).statusCode).toBe(422);
  });

  test('says how far it is to who asked for it, and nothing when it has ended', async () => {
    const share = async (by: string) =>
      (await web.ask(by, 'GET', '/api/simulation/progress')).json<{ share: number | null }>().share;
    const seen: (number | null)[] = [];
    const others: (number | null)[] = [];
    let over = false;
    const running = ask('supervisor-630100', 'days=60').then(() => (over = true));
    while (!over) {
      seen.push(await share('supervisor-630100'));
      others.push(await share('supervisor-630102'));
    }
    await running;
    const shares = seen.filter((one) => one !== null);
    expect(shares.length).toBeGreaterThan(0);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(Math.max(...shares)).toBeLessThanOrEqual(1);
    expect(new Set(others)).toEqual(new Set([null]));
    expect(await share('supervisor-630100')).toBeNull();
  });

  test('runs one after the other', async () => {
    const answers = await Promise.all([ask('supervisor-630100'), ask('supervisor-630100')]);
    expect(answers.map((answer) => answer.statusCode).sort()).toEqual([200, 409]);
  });
});

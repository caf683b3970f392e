// Pages that listen: told what changed among what they may see, by any process, and who else looks at the same; and left at once when the
// server goes.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openTestEngine } from '../support/engine.ts';
import { listen, type LiveEvent, type Listening } from '../support/listen.ts';
import { bringTo, openOffice, type Office } from '../support/office.ts';
import { PNG, upload } from '../support/upload.ts';
import { openWeb, type Web } from '../support/web.ts';

const H1 = 'handler-630102-1';
const H2 = 'handler-630102-2';
const S = 'supervisor-630102';
const STRANGER = 'supervisor-630104';

let office: Office;
let web: Web;
let url = '';
/** Another process on the same database. */
let other: { web: Web; url: string; close: () => Promise<void> };
const pages: Listening[] = [];
const page = async (...args: Parameters<typeof listen>): Promise<Listening> => {
  const opened = await listen(...args);
  pages.push(opened);
  return opened;
};

beforeAll(async () => {
  office = await openOffice();
  web = await openWeb(office);
  url = await web.server.listen({ host: '127.0.0.1', port: 0 });
  const { engine, close } = await openTestEngine(office.url);
  const second = await openWeb({ ...office, engine });
  other = { web: second, url: await second.server.listen({ host: '127.0.0.1', port: 0 }), close };
});
afterAll(async () => {
  for (const one of pages) one.leave();
  await other.web.close();
  await other.close();
  await web.close();
  await office.close();
});

const changes =
  (number: string, what = 'move') =>
  ({ event, data }: LiveEvent): boolean =>
    event === 'changes' && data.items?.some((item) => item.number === number && item.what === what) === true;
const sees =
  (...usernames: string[]) =>
  ({ event, data }: LiveEvent): boolean =>
    event === 'present' && data.people?.map((one) => one.username).join() === usernames.join();

describe('what changed', () => {
  test('is told with number, kind and version, in every process, and with nothing of what was said', async () => {
    const here = await page(web, url, S);
    const there = await page(other.web, other.url, H1);
    await here.heard(({ event }) => event === 'hello');
    await there.heard(({ event }) => event === 'hello');
    const number = await office.report({ description: '拖欠工资的秘密' });
    for (const listening of [here, there]) {
      const { data } = await listening.heard(changes(number));
      expect(data.items?.find((item) => item.number === number)).toEqual({
        number,
        kind: 'clue',
        what: 'move',
        version: 1,
      });
    }
    await office.send(S, number, 'assign', { handlers: [H1, H2] });
    await there.heard(({ data }) => data.items?.some((item) => item.number === number && item.version === 2) === true);
    expect(JSON.stringify([...here.events, ...there.events])).not.toMatch(/王小明|秘密|高原/);
  });

  test('is told to nobody who may not see it', async () => {
    const stranger = await page(web, url, STRANGER);
    const owner = await page(web, url, S);
    const hidden = await office.report();
    const seen = await office.report({ region: '630104' });
    await stranger.heard(changes(seen));
    await owner.heard(changes(hidden));
    expect(JSON.stringify(stranger.events)).not.toContain(hidden);
    expect(JSON.stringify(owner.events)).not.toContain(seen);
  });

  test('is also a file that came and a task that somebody took', async () => {
    const number = await office.report();
    await bringTo(office, number, 'verifying');
    const here = await page(web, url, S);
    await upload(web, H1, `/api/clues/${number}`, 'a.png', PNG);
    await here.heard(changes(number, 'attachment'));
    const { items } = (await web.ask(H2, 'GET', '/api/tasks?scope=mine')).json<{
      items: { id: string; clue?: string; number?: string }[];
    }>();
    const { rows } = await office.engine.pool.query<{ id: string }>(
      `select t.id from task t join clue c on c.id = t.clue_id where c.number = $1 and t.state = 'open' limit 1`,
      [number],
    );
    expect(items.length).toBeGreaterThan(0);
    expect((await web.ask(H2, 'POST', `/api/tasks/${rows[0]?.id ?? ''}/claim`)).statusCode).toBe(200);
    await here.heard(changes(number, 'task'));
  });

  test('is not told when it was rolled back', async () => {
    const number = await office.report();
    const here = await page(web, url, S);
    await expect(office.send(S, number, 'assign', { handlers: [H1, H2] }, 7)).rejects.toThrow();
    await office.send(S, number, 'assign', { handlers: [H1, H2] });
    const { data } = await here.heard(changes(number));
    expect(data.items).toContainEqual({ number, kind: 'clue', what: 'move', version: 2 });
  });
});

describe('who looks at the same', () => {
  test('is seen by the others on it, in every process, until he or she leaves', async () => {
    const number = await office.report();
    await office.send(S, number, 'assign', { handlers: [H1, H2] });
    const first = await page(web, url, H1, number);
    const second = await page(other.web, other.url, H2, number);
    const { data } = await first.heard(sees(H2));
    expect(data.people?.[0]).toEqual({ username: H2, name: expect.any(String) });
    await second.heard(sees(H1));
    const elsewhere = await page(web, url, S, await office.report());
    await elsewhere.heard(sees());
    second.leave();
    await first.heard((event) => sees()(event) && first.events.indexOf(event) > first.events.findIndex(sees(H2)));
  });

  test('is asked for a matter that one may see, and for no other', async () => {
    const number = await office.report();
    expect((await page(web, url, STRANGER, number)).status).toBe(404);
    expect((await page(web, url, 'auditor', number)).status).toBe(200);
  });
});

describe('a stream', () => {
  test('needs a session, and ends with it', async () => {
    expect((await page(web, url, null)).status).toBe(401);
    const leaving = await page(web, url, 'supervisor-630104');
    await leaving.heard(({ event }) => event === 'hello');
    expect((await web.ask('supervisor-630104', 'DELETE', '/api/session')).statusCode).toBe(204);
    await leaving.ended;
  });

  test('is one of at most twenty of a person', async () => {
    const many: Listening[] = [];
    for (let n = 0; n < 20; n += 1) many.push(await page(web, url, 'supervisor-630000'));
    expect((await page(web, url, 'supervisor-630000')).status).toBe(429);
    expect((await page(web, url, 'supervisor-630100')).status).toBe(200);
    for (const one of many) one.leave();
  });

  test('ends at once when the server goes, and leaves nobody listed', async () => {
    const { engine, close } = await openTestEngine(office.url);
    const going = await openWeb({ ...office, engine });
    const address = await going.server.listen({ host: '127.0.0.1', port: 0 });
    const number = await office.report();
    const here = await page(going, address, S, number);
    await here.heard(({ event }) => event === 'hello');
    await Promise.all([going.close(), here.ended]);
    const { rows } = await office.engine.pool.query(
      'select 1 from presence p join clue c on c.id = p.matter_id where c.number = $1',
      [number],
    );
    expect(rows).toEqual([]);
    await close();
  });
});

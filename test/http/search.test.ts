// Finding clues: in Chinese, by parts of numbers, names and descriptions, each caller only what he or she may read.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { indexClues } from '../../src/engine/search.ts';
import { openOffice, type Office } from '../support/office.ts';
import { openWeb, type Web } from '../support/web.ts';

let office: Office;
let web: Web;
let roof = '';
let road = '';
let far = '';

const report = (name: string, description: string, region = '630102') =>
  office.report({
    region,
    employer: { name },
    project: { name: `${name.slice(0, 2)}安置房`, funding: 'government', generalContractor: '昆仑总承包公司' },
    description,
  });

beforeAll(async () => {
  office = await openOffice();
  web = await openWeb(office);
  await office.at('2021-11-01T09:00:00+08:00');
  roof = await report('祁连防水工程有限公司', '七月起屋面防水班组十二人未领到工钱，包工头失联。');
  road = await report('湟水路桥建设有限公司', '修路的钢筋工被拖欠；ＡＢＣ路段已完工。');
  far = await report('海东餐饮服务有限公司', '屋面维修后老板不给钱', '630104');
  await indexClues(office.engine, 100);
});
afterAll(async () => {
  await web.close();
  await office.close();
});

const found = async (username: string, q: string): Promise<string[]> => {
  const answer = await web.ask(username, 'GET', `/api/clues?q=${encodeURIComponent(q)}`);
  expect(answer.statusCode).toBe(200);
  return answer.json<{ items: { number: string }[] }>().items.map((clue) => clue.number);
};
const H = 'handler-630102-1';
const CITY = 'supervisor-630100';

describe('a search', () => {
  test('finds a part of a firm, a project, a contractor and a number, in any width and case', async () => {
    expect(await found(H, '防水工程')).toEqual([roof]);
    expect(await found(H, '湟水安置')).toEqual([road]);
    expect(await found(H, '昆仑总承包')).toEqual([road, roof]);
    expect(await found(H, roof.slice(-8))).toEqual([roof]);
    expect(await found(H, roof.toLowerCase())).toEqual([roof]);
    expect(await found(H, 'ＸＳ２０２１')).toEqual([road, roof]);
  });
  test('finds a single character, and nothing by one that is nowhere', async () => {
    expect(await found(H, '祁')).toEqual([roof]);
    expect(await found(H, '鑫')).toEqual([]);
  });
  test('finds what a description says by two characters and more, in any width', async () => {
    expect(await found(H, '屋面')).toEqual([roof]);
    expect(await found(H, '包工头失联')).toEqual([roof]);
    expect(await found(H, 'abc路段')).toEqual([road]);
    expect(await found(H, '屋顶')).toEqual([]);
  });
  test('wants every word of several, wherever it is', async () => {
    expect(await found(H, '祁连 失联')).toEqual([roof]);
    expect(await found(H, '祁连 钢筋工')).toEqual([]);
  });
  test('shows nobody a clue of another office, a unit above those of its subtree', async () => {
    expect(await found(H, '海东餐饮')).toEqual([]);
    expect(await found(CITY, '屋面')).toEqual([far, roof]);
    expect(await found('auditor', '屋面')).toEqual([far, roof]);
  });
  test.each(['operator', 'admin'])('%s finds names and numbers, but nothing by what people described', async (who) => {
    expect(await found(who, '防水工程')).toEqual([roof]);
    expect(await found(who, '屋面')).toEqual([]);
  });
  test('takes signs of patterns and of queries for what they are', async () => {
    for (const q of ['%', '_', '%%', "' or 1=1 --", '\\', '{}', '(公司)|', '𠮷']) expect(await found(H, q)).toEqual([]);
    expect(await found(H, '   ')).toEqual([road, roof]);
  });
  test('refuses a question that is too long, and a cursor of its own making', async () => {
    expect((await web.ask(H, 'GET', `/api/clues?q=${'工'.repeat(201)}`)).statusCode).toBe(422);
    expect((await web.ask(H, 'GET', '/api/clues?q=公司&cursor=e30')).statusCode).toBe(422);
  });
  test('pages through what it found', async () => {
    const first = await web.ask(H, 'GET', `/api/clues?q=${encodeURIComponent('安置房')}&limit=1`);
    const { items, next } = first.json<{ items: { number: string }[]; next: string }>();
    expect(items.map((clue) => clue.number)).toEqual([road]);
    const rest = await web.ask(H, 'GET', `/api/clues?q=${encodeURIComponent('安置房')}&limit=1&cursor=${next}`);
    expect(rest.json()).toMatchObject({ items: [{ number: roof }], next: null });
  });
});

describe('what clues are found by', () => {
  const rows = async <T extends object>(sql: string): Promise<T[]> => (await office.engine.pool.query<T>(sql)).rows;

  test('a clue that waits for its pieces is found by its names at once, by its description after the next indexing', async () => {
    const late = await report('玉树牧业合作社', '冬季围栏工程款未结');
    expect(await found(H, '牧业合作')).toEqual([late]);
    expect(await found(H, '围栏')).toEqual([]);
    expect(await indexClues(office.engine, 100)).toBe(1);
    expect(await found(H, '围栏')).toEqual([late]);
    expect(await indexClues(office.engine, 100)).toBe(0);
  });
  test('the words of a description lie nowhere in the open', async () => {
    const [{ all } = { all: '' }] = await rows<{ all: string }>(
      `select string_agg(s::text, '') || (select string_agg(p::text, '') from clue_print p) as all from clue_search s`,
    );
    expect(all).toContain('祁连');
    expect(all).not.toMatch(/屋面|失联|钢筋/);
  });
  test('a corrected name is found, the old one no more', async () => {
    await office.send('supervisor-630102', road, 'correct', {
      fields: { employer: { name: '通天河路桥有限公司' } },
      reason: '名称登记有误',
    });
    expect(await found(H, '通天河')).toEqual([road]);
    await indexClues(office.engine, 100);
    expect(await found(H, '通天河')).toEqual([road]);
    expect(await found(H, '湟水路桥')).toEqual([]);
  });
  test('fingerprints go with the key of a person who is forgotten', async () => {
    await office.engine.pool.query(
      'update clue_secret set wrapped_key = null where clue_id = (select id from clue where number = $1)',
      [roof],
    );
    expect(await found(H, '屋面')).toEqual([]);
    expect(await found(H, '防水工程')).toEqual([roof]);
  });
});

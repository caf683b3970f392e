// One circular to many offices: ranked by stated measures, the table frozen in each copy, each answered by its office.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { rankOffices } from '../../../src/domain/office-ranking.ts';
import { bringTo } from '../../support/office.ts';
import { CITY, codeOf, H1, openDesk, S, type Desk } from '../../support/desk.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.close());

interface Circular {
  readonly ranking: { unit: string; rank: number; received: number; closedRate: number | null; overdueOpen: number }[];
  readonly copies: { target: string; number: string }[];
}
const BODY = {
  targets: ['630102', '630104'],
  subject: '十一月办理情况通报',
  text: '请按期整改',
  answerBy: '2021-12-15',
  from: '2021-11-01',
  to: '2021-11-30',
};
const issue = (by: string, more: object = {}, key?: string) =>
  desk.web.ask(
    by,
    'POST',
    '/api/supervisions/circulars',
    { ...BODY, ...more },
    key === undefined ? {} : { 'idempotency-key': key },
  );

test('ranks its offices, gives each a copy with the same table, and freezes it', async () => {
  await desk.office.at('2021-11-01T09:00:00+08:00');
  await bringTo(desk.office, await desk.office.report(), 'closed');
  await desk.office.report({ region: '630104' });
  await desk.office.at('2021-11-30T09:00:00+08:00');
  const dry = (await issue(CITY, { dryRun: true })).json<Circular>();
  expect(dry.copies).toEqual([]);
  const made = (await issue(CITY, {}, 'circular-1')).json<Circular>();
  expect((await issue(CITY, {}, 'circular-1')).json()).toEqual(made);
  expect(made.ranking).toEqual(dry.ranking);
  expect(made.ranking).toMatchObject([
    { rank: 1, unit: '630102', received: 1, closedRate: 100, overdueOpen: 0 },
    { rank: 2, unit: '630104', received: 1, closedRate: 0, overdueOpen: 1 },
  ]);
  const [own, other] = made.copies.map(({ number }) => number);
  await desk.office.report({ region: '630104' });
  const copy = await desk.view(S, 'supervisions', own ?? '');
  expect(copy).toMatchObject({
    kind: 'circular',
    receiver: '630102',
    fields: { circular: own, table: { ranking: made.ranking } },
  });
  expect((await desk.view(CITY, 'supervisions', other ?? '')).fields['table']).toEqual(copy.fields['table']);
  expect(codeOf(await desk.web.ask(S, 'GET', `/api/supervisions/${other}`))).toBe('404 not_found');
  await desk.send(S, 'supervisions', own ?? '', 'answer', { text: '已整改' });
  expect(await desk.view(CITY, 'supervisions', other ?? '')).toMatchObject({ state: 'issued' });
  expect(await desk.send(CITY, 'supervisions', own ?? '', 'close', { result: 'fixed' })).toMatchObject({ open: false });
});

test('is issued by a supervisor to offices below, all of them or none', async () => {
  expect(codeOf(await issue(H1))).toBe('403 forbidden');
  const count = async () =>
    (await desk.web.ask(CITY, 'GET', '/api/supervisions?kind=circular&limit=200')).json<{ items: unknown[] }>().items
      .length;
  const before = await count();
  const wrong = await issue(CITY, { targets: ['630102', '630200', '999999'] });
  expect(wrong.json<{ errors: { path: string }[] }>().errors.map(({ path }) => path)).toEqual([
    '/targets/1',
    '/targets/2',
  ]);
  expect((await issue(CITY, { from: '2021-12-01' })).json<{ errors: { path: string }[] }>().errors[0]?.path).toBe(
    '/from',
  );
  expect(await count()).toBe(before);
});

test('equal figures have one rank, and the stated measures decide in their order', () => {
  const office = (unit: string, onTime: number, overdueOpen: number) => ({
    unit,
    received: 10,
    closed: 5,
    due: 10,
    onTime,
    overdueOpen,
  });
  const counts = [office('a', 9, 3), office('b', 9, 1), office('c', 9, 1), office('d', 10, 9)];
  const ranks = (by: Parameters<typeof rankOffices>[1]) =>
    rankOffices(counts, by).map(({ unit, rank }) => `${rank}${unit}`);
  expect(ranks(['onTimeRate', 'closedRate', 'overdueOpen'])).toEqual(['1d', '2b', '2c', '4a']);
  expect(ranks(['overdueOpen'])).toEqual(['1b', '1c', '3a', '4d']);
});

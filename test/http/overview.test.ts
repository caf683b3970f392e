// What lies open where: counts by office within the caller's scope, and lists that hold exactly what was counted.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { bringTo } from '../support/office.ts';
import { H1, openDesk, PROVINCE, S, type Desk } from '../support/desk.ts';

interface Load {
  readonly unit: string;
  readonly name: string;
  readonly level: string;
  readonly open: number;
  readonly unassigned: number;
  readonly suspended: number;
  readonly overdue: number;
  readonly soon: number;
}

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.close());

const loads = async (by: string): Promise<readonly Load[]> =>
  (await desk.web.ask(by, 'GET', '/api/overview')).json<{ units: Load[] }>().units;
const listed = async (by: string, query: string): Promise<number> =>
  (await desk.web.ask(by, 'GET', `/api/clues?limit=200&${query}`)).json<{ items: unknown[] }>().items.length;

test('open, unassigned, suspended, soon-due and overdue clues are counted where they lie, ended ones nowhere', async () => {
  const { office } = desk;
  const [first, second, third] = [await office.report(), await office.report(), await office.report()];
  await office.report({ region: '630104' });
  await bringTo(office, second, 'verifying');
  await bringTo(office, third, 'closed');
  const before = await loads(PROVINCE);
  expect(before.find((one) => one.unit === '630102')).toMatchObject({
    open: 2,
    unassigned: 1,
    overdue: 0,
    level: 'county',
  });
  expect(before.find((one) => one.unit === '630104')).toMatchObject({ open: 1, unassigned: 1 });
  await office.send(S, second, 'suspend', { reason: '当事人失联', until: '2021-11-20' });
  expect((await loads(S)).find((one) => one.unit === '630102')).toMatchObject({ open: 2, suspended: 1 });
  const { dueAt } = await office.clue(first);
  await office.at(new Date(Date.parse(dueAt ?? '') - 3_600_000).toISOString());
  // The suspended one is due too: its suspension has to be told within three days.
  expect((await loads(S))[0]).toMatchObject({ soon: 2, overdue: 0 });
  await office.at(new Date(Date.parse(dueAt ?? '') + 3_600_000).toISOString());
  expect((await loads(S))[0]).toMatchObject({ soon: 1, overdue: 1 });
});

test('a list asked by office, by subtree, open, overdue or soon holds what was counted', async () => {
  for (const load of await loads(PROVINCE)) {
    expect(await listed(PROVINCE, `unit=${load.unit}&open=true`)).toBe(load.open);
    expect(await listed(PROVINCE, `unit=${load.unit}&open=true&overdue=true`)).toBe(load.overdue);
    expect(await listed(PROVINCE, `unit=${load.unit}&open=true&soon=true`)).toBe(load.soon);
    expect(await listed(PROVINCE, `unit=${load.unit}&state=received`)).toBe(load.unassigned);
  }
  const all = (await loads(PROVINCE)).reduce((sum, { open }) => sum + open, 0);
  expect(await listed(PROVINCE, 'unit=630100&below=true&open=true')).toBe(all);
  expect(await listed(PROVINCE, 'unit=630100&open=true')).toBe(0);
});

test('an office sees its own subtree and an auditor all; an unknown parameter is refused', async () => {
  expect((await loads(S)).map(({ unit }) => unit)).toEqual(['630102']);
  expect((await loads(H1)).map(({ unit }) => unit)).toEqual(['630102']);
  expect((await loads('auditor')).map(({ unit }) => unit)).toEqual(['630102', '630104']);
  expect((await desk.web.ask(S, 'GET', '/api/overview?of=630104')).statusCode).toBe(422);
});

test('words of a report come in the language that is asked for', async () => {
  const label = async (query: string): Promise<string> =>
    (await desk.web.ask(PROVINCE, 'GET', `/api/reports/campaigns/2021-22${query}`)).json<{
      figures: { clues: { received: { unit: string } } };
    }>().figures.clues.received.unit;
  expect([await label(''), await label('?language=zh'), await label('?language=en')]).toEqual(['条', '条', 'clues']);
});

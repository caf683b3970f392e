// The history says what stood there before and what stands there now.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { clueData, openOffice, reported, type Office } from '../support/office.ts';
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

const lastChanges = async (number: string): Promise<object[]> =>
  (await web.ask('supervisor-630102', 'GET', `/api/clues/${number}/history`))
    .json<{ items: { changes: object[] }[] }>()
    .items.at(-1)?.changes ?? [];

test('a correction shows each field before and after, and none that stayed', async () => {
  const number = await office.report({ employer: { name: '甲公司', address: '东关大街1号' } });
  await office.send('supervisor-630102', number, 'correct', {
    fields: {
      sector: 'services',
      employer: { name: '乙公司', address: '东关大街1号' },
      project: { name: '二期', funding: 'private' },
    },
    reason: '登记有误',
  });
  expect(await lastChanges(number)).toEqual([
    { field: 'employer.name', before: '甲公司', after: '乙公司' },
    { field: 'project.funding', before: 'government', after: 'private' },
    { field: 'project.name', before: '城东安置房', after: '二期' },
    { field: 'sector', before: 'construction', after: 'services' },
  ]);
});

test('a report that comes again shows what it says otherwise; a move that changes no field shows nothing', async () => {
  const data = clueData();
  await office.push(reported(data));
  await office.report();
  const { rows } = await office.engine.pool.query<{ number: string }>(
    'select number from clue where external_id = $1',
    [data.externalId],
  );
  const number = rows[0]?.number ?? '';
  expect(await lastChanges(number)).toEqual([]);
  await office.push(reported({ ...data, arrears: { amountFen: 2_000_000, workers: 3 } }, '2021-11-01T09:30:00+08:00'));
  await office.report();
  expect(await lastChanges(number)).toEqual([{ field: 'arrears.amountFen', before: 1_000_000, after: 2_000_000 }]);
});

// Proceedings of every kind in one list that narrows, and what a person may open.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { bringTo } from '../support/office.ts';
import { CITY, CLERK, H1, openDesk, PROVINCE, S, type Desk } from '../support/desk.ts';

interface Opening {
  readonly kind: string;
  readonly collection: string;
  readonly schema: { readonly properties: Record<string, { readonly 'x-names'?: Record<string, string> }> };
}

let desk: Desk;
let clue = '';
let order = '';
let mediation = '';
beforeAll(async () => {
  desk = await openDesk();
  clue = await desk.office.report();
  await bringTo(desk.office, clue, 'verifying');
  mediation = (await desk.open(H1, 'mediations', { clues: [clue], body: 'street' })).number;
  order = (
    await desk.open(CITY, 'supervisions', {
      kind: 'order',
      clues: [clue],
      target: '630102',
      subject: '限期核处',
      text: '请于三日内报告',
      answerBy: '2021-11-05',
    })
  ).number;
});
afterAll(() => desk.close());

const numbers = async (by: string, query = ''): Promise<readonly string[]> =>
  (await desk.web.ask(by, 'GET', `/api/proceedings?${query}`))
    .json<{ items: { number: string }[] }>()
    .items.map(({ number }) => number);
const openings = async (by: string, query = ''): Promise<readonly Opening[]> =>
  (await desk.web.ask(by, 'GET', `/api/openings?${query}`)).json<{ items: Opening[] }>().items;
const kinds = async (by: string, query = ''): Promise<readonly string[]> =>
  (await openings(by, query)).map(({ kind }) => kind);

describe('proceedings of every kind', () => {
  test('stand in one list, newest first, and only where the caller may see them', async () => {
    expect(await numbers(CITY)).toEqual([order, mediation]);
    expect(await numbers(S)).toEqual([order, mediation]);
    expect(await numbers(CLERK)).toEqual([]);
  });

  test('are narrowed by kind, state, office or receiver, clue and text', async () => {
    expect(await numbers(CITY, 'kind=mediation')).toEqual([mediation]);
    expect(await numbers(CITY, 'kind=mediation&kind=order')).toEqual([order, mediation]);
    expect(await numbers(CITY, 'state=issued')).toEqual([order]);
    expect(await numbers(CITY, 'unit=630102')).toEqual([order, mediation]);
    expect(await numbers(CITY, 'unit=630100')).toEqual([order]);
    expect(await numbers(CITY, `clue=${clue}&q=${encodeURIComponent('限期')}`)).toEqual([order]);
    expect(await numbers(CITY, 'unit=630104')).toEqual([]);
  });

  test('are overdue once their first clock has run out, not before', async () => {
    expect(await numbers(CITY, 'overdue=true')).toEqual([]);
    expect(await numbers(CITY, 'overdue=false')).toEqual([order, mediation]);
    await desk.office.at('2021-11-07T09:00:00+08:00');
    expect(await numbers(CITY, 'kind=order&overdue=true')).toEqual([order]);
    expect((await desk.web.ask(CITY, 'GET', '/api/supervisions?overdue=true')).json()).toMatchObject({
      items: [{ number: order }],
    });
  });
});

describe('what may be opened', () => {
  test('is supervision for supervisors, and nothing for whom opens nothing', async () => {
    expect(await kinds(S)).toEqual(expect.arrayContaining(['case', 'order', 'project', 'group']));
    expect(await kinds(H1)).toEqual(expect.arrayContaining(['case', 'inspection', 'exposure']));
    expect(await kinds(H1)).not.toContain('order');
    expect(await kinds(CLERK)).toEqual([]);
    expect(await kinds('auditor')).toEqual([]);
  });

  test('on a clue is what carries clues, by who has it in hand; from above supervision and groups alone', async () => {
    expect(await kinds(H1, `clue=${clue}`)).toEqual(expect.arrayContaining(['mediation', 'arbitration', 'exposure']));
    expect(await kinds(H1, `clue=${clue}`)).not.toContain('inspection');
    expect(new Set(await kinds(PROVINCE, `clue=${clue}`))).toEqual(
      new Set(['order', 'listed', 'interview', 'circular', 'lookBack', 'policeSupervision', 'group']),
    );
    expect((await desk.web.ask('supervisor-630104', 'GET', `/api/openings?clue=${clue}`)).statusCode).toBe(404);
  });

  test('says in words which offices, departments and people a field may name', async () => {
    const of = async (by: string, kind: string) =>
      (await openings(by)).find((one) => one.kind === kind)?.schema.properties;
    expect((await of(CITY, 'order'))?.['target']?.['x-names']).toHaveProperty('630102');
    expect((await of(CITY, 'order'))?.['target']?.['x-names']).not.toHaveProperty('630100');
    expect((await of(S, 'department'))?.['target']?.['x-names']).toHaveProperty('630102-housing');
    expect((await of(S, 'department'))?.['target']?.['x-names']).not.toHaveProperty('630104');
    expect((await of(S, 'case'))?.['handlers']?.['x-names']).toHaveProperty(H1);
  });
});

// Every list and every read of the API's own description: a forged cursor and a query that no route knows are the caller's mistakes, said as
// such, and never a failure here.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { CITY, openDesk, S, type Desk } from '../support/desk.ts';

interface Operation {
  readonly parameters?: readonly { readonly name: string; readonly in: string }[];
}

let desk: Desk;
const filled = new Map<string, string>();
let reads: { readonly path: string; readonly operation: Operation }[] = [];

beforeAll(async () => {
  desk = await openDesk();
  const clue = await desk.office.report();
  const inspection = await desk.open(S, 'inspections', { subject: '排查', from: '2021-11-01', until: '2021-11-30' });
  const order = { kind: 'order', target: '630102', subject: '欠薪整改', text: '限期整改' };
  const supervision = await desk.open(CITY, 'supervisions', order);
  const campaigns = (await desk.web.ask('auditor', 'GET', '/api/campaigns')).json<{ items: { id: string }[] }>().items;
  const csv = { 'content-type': 'text/csv' };
  const table = await desk.web.ask('operator', 'POST', '/api/imports?name=a.csv', '编号,类别\n1,投诉', csv);
  filled.set('/api/imports/', table.json<{ id: string }>().id);
  filled.set('/api/clues/', clue).set('/api/inspections/', inspection.number);
  filled.set('/api/supervisions/', supervision.number).set('/api/reports/campaigns/', campaigns[0]?.id ?? '');
  const document = (await desk.web.ask(null, 'GET', '/openapi.json')).json<{
    paths: Record<string, Record<string, Operation>>;
  }>();
  reads = Object.entries(document.paths)
    .filter(([path, methods]) => path.startsWith('/api/') && methods['get'] !== undefined)
    .map(([path, methods]) => ({ path, operation: methods['get'] ?? {} }));
});
afterAll(() => desk.close());

const addressOf = (path: string): string => {
  const id = [...filled].find(([prefix]) => path.startsWith(prefix))?.[1] ?? '1';
  return path.replace(/\{[^}]+\}/, encodeURIComponent(id)).replaceAll(/\{[^}]+\}/g, '1');
};
const cursor = (parts: unknown): string => Buffer.from(JSON.stringify(parts)).toString('base64url');

const ONE_OR_TWO = (parts: readonly unknown[]): readonly unknown[] => [
  ...parts.map((part) => [part]),
  ...parts.map((part) => [part, part]),
];
const FORGED: readonly unknown[] = [
  {},
  [],
  ['1', '2', '3'],
  ...ONE_OR_TWO([
    'x',
    '-1',
    '1.5',
    '9'.repeat(30),
    'NaN',
    'infinity',
    '2021-02-30T00:00:00Z',
    '2021-11-01',
    '\u0000',
    null,
    1e300,
  ]),
];
/** Lists that go on after a name: any text is a place in them. */
const BY_NAME = ['/api/accounts', '/api/units', '/api/clues/{number}/workers'];

describe('every list', () => {
  test('refuses a cursor that is none of its own, and fails on none', async () => {
    const lists = reads.filter(({ operation }) => operation.parameters?.some(({ name }) => name === 'cursor'));
    expect(lists.length).toBeGreaterThan(15);
    const wrong: string[] = [];
    for (const { path } of lists) {
      const address = addressOf(path);
      const of = async (found: string) =>
        (await desk.web.ask('auditor', 'GET', `${address}${more(path)}cursor=${found}`)).statusCode;
      for (const forged of ['%20', 'abc', ...FORGED.map(cursor)]) {
        const status = await of(forged);
        if (status !== 422 && !(BY_NAME.includes(path) && status === 200)) wrong.push(`${path} ${forged} ${status}`);
      }
      // The same address without one is a page.
      const plain = (await desk.web.ask('auditor', 'GET', `${address}${more(path)}limit=1`)).statusCode;
      if (plain !== 200) wrong.push(`${path} ${plain}`);
    }
    expect(wrong).toEqual([]);
  }, 60_000);
});

const more = (path: string): string => (path.endsWith('/items') ? '?figure=platform.closed&' : '?');

describe('every read', () => {
  test('names a query that it does not know', async () => {
    const wrong: string[] = [];
    for (const { path } of reads) {
      const answer = await desk.web.ask('auditor', 'GET', `${addressOf(path)}?unknown=1`);
      const named = answer.json<{ errors?: { path: string }[] }>().errors?.map((error) => error.path) ?? [];
      if (answer.statusCode !== 422 || !named.includes('/querystring/unknown')) wrong.push(`${path} ${answer.body}`);
    }
    expect(reads.length).toBeGreaterThan(40);
    expect(wrong).toEqual([]);
  });
});

describe('an account', () => {
  const patch = (body: object) => desk.web.ask('admin', 'PATCH', '/api/accounts/handler-630104-2', body);

  test('that is disabled may be enabled again', async () => {
    expect((await patch({ disabled: true })).json()).toMatchObject({ disabled: true });
    expect((await patch({ disabled: false })).json()).toMatchObject({ disabled: false });
  });

  test('is added once under one Idempotency-Key, also by two at once; another body under it is refused', async () => {
    const body = {
      username: 'fresh',
      role: 'handler',
      unit: '630102',
      email: 'f@xiansuo.test',
      password: 'long enough 1',
    };
    const add = (more: object = {}) =>
      desk.web.ask('admin', 'POST', '/api/accounts', { ...body, ...more }, { 'idempotency-key': 'fresh-1' });
    const answers = await Promise.all([add(), add(), add()]);
    expect(answers.map((answer) => answer.statusCode)).toEqual([201, 201, 201]);
    expect((await add({ password: 'another one 2' })).json()).toMatchObject({ code: 'idempotency_mismatch' });
    expect((await desk.web.ask('admin', 'POST', '/api/accounts', body)).statusCode).toBe(409);
  });
});

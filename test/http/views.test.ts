// Saved views: one's own, those of the own unit, and nobody else's.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openOffice, type Office } from '../support/office.ts';
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

const H1 = 'handler-630102-1';
const H2 = 'handler-630102-2';
const FAR = 'handler-630104-1';

interface View {
  readonly id: string;
  readonly name: string;
  readonly shared: boolean;
  readonly first: boolean;
  readonly own: boolean;
}

let counter = 0;
const save = async (by: string, more: object = {}): Promise<View> => {
  const body = { page: 'clues', name: `视图${++counter}`, filters: { overdue: true, state: ['verifying'] }, ...more };
  const answer = await web.ask(by, 'POST', '/api/views', body);
  expect([answer.statusCode, answer.body]).toEqual([201, answer.body]);
  return answer.json<View>();
};
const seen = async (by: string, page = ''): Promise<View[]> =>
  (await web.ask(by, 'GET', `/api/views${page}`)).json<{ items: View[] }>().items;
const status = async (...asked: Parameters<Web['ask']>): Promise<string> => {
  const answer = await web.ask(...asked);
  return `${answer.statusCode} ${answer.body === '' ? '' : (answer.json<{ code?: string }>().code ?? '')}`.trim();
};

describe('a saved view', () => {
  test('is there again, with its filters, for who saved it', async () => {
    const { id } = await save(H1, { name: '逾期核查' });
    expect((await seen(H1)).find((view) => view.id === id)).toEqual({
      id,
      page: 'clues',
      name: '逾期核查',
      filters: { overdue: true, state: ['verifying'] },
      shared: false,
      first: false,
      owner: H1,
      own: true,
    });
  });
  test('is seen by nobody else, unless it is shared: then by the people of the own unit only', async () => {
    const { id } = await save(H1);
    expect((await seen(H2)).map((view) => view.id)).not.toContain(id);
    expect(await status(H1, 'PATCH', `/api/views/${id}`, { shared: true })).toBe('200');
    expect((await seen(H2)).find((view) => view.id === id)).toMatchObject({ own: false, shared: true, first: false });
    expect((await seen(FAR)).map((view) => view.id)).not.toContain(id);
    expect((await seen('supervisor-630100')).map((view) => view.id)).not.toContain(id);
  });
  test('is changed and deleted by its owner alone', async () => {
    const { id } = await save(H1, { shared: true });
    expect(await status(H2, 'PATCH', `/api/views/${id}`, { name: '改名' })).toBe('403 forbidden');
    expect(await status(H2, 'DELETE', `/api/views/${id}`)).toBe('403 forbidden');
    expect(await status(FAR, 'DELETE', `/api/views/${id}`)).toBe('404 not_found');
    expect(await status(H1, 'PATCH', `/api/views/${id}`, { name: '改名', filters: {} })).toBe('200');
    expect(await status(H1, 'DELETE', `/api/views/${id}`)).toBe('204');
    expect(await status(H1, 'DELETE', `/api/views/${id}`)).toBe('404 not_found');
  });
  test('is the first of its page until another one is', async () => {
    const one = await save(H2, { first: true });
    const two = await save(H2, { first: true });
    const desk = await save(H2, { page: 'desk', filters: { scope: 'unit', kind: ['accept'] }, first: true });
    const first = async () => (await seen(H2)).filter((view) => view.own && view.first).map((view) => view.id);
    expect((await first()).sort()).toEqual([two.id, desk.id].sort());
    expect(await status(H2, 'PATCH', `/api/views/${one.id}`, { first: true })).toBe('200');
    expect((await first()).sort()).toEqual([one.id, desk.id].sort());
    expect((await seen(H2, '?page=desk')).map((view) => view.id)).toEqual([desk.id]);
  });
  test('has a name of its own on its page', async () => {
    await save(H1, { name: '同名' });
    const again = { page: 'clues', name: '同名', filters: {} };
    expect(await status(H1, 'POST', '/api/views', again)).toBe('409 conflict');
    expect(await status(H1, 'POST', '/api/views', { ...again, page: 'desk' })).toBe('201');
    expect(await status(H2, 'POST', '/api/views', again)).toBe('201');
  });
  test('sent twice under one key is saved once', async () => {
    const body = { page: 'desk', name: '一次', filters: {} };
    const [one, two] = [
      await web.ask(H1, 'POST', '/api/views', body, { 'idempotency-key': 'view-1' }),
      await web.ask(H1, 'POST', '/api/views', body, { 'idempotency-key': 'view-1' }),
    ];
    expect([one.statusCode, two.statusCode]).toEqual([201, 201]);
    expect(two.json()).toEqual(one.json());
  });
  test('ends at fifty of a page', async () => {
    for (let n = 0; n < 50; n += 1) await save(FAR);
    expect(await status(FAR, 'POST', '/api/views', { page: 'clues', name: '多了', filters: {} })).toBe('409 conflict');
    expect(await status(FAR, 'POST', '/api/views', { page: 'desk', name: '别处', filters: {} })).toBe('201');
  });
  test('is saved by no auditor, who reads those of the own unit', async () => {
    expect(await status('auditor', 'POST', '/api/views', { page: 'clues', name: '审计', filters: {} })).toBe(
      '403 forbidden',
    );
    expect(await status('auditor', 'GET', '/api/views')).toBe('200');
    expect(await status(null, 'GET', '/api/views')).toBe('401 not_authenticated');
  });
  test.each([
    [{ page: 'clues', name: 'x', filters: { drop: 1 } }, '/filters/drop'],
    [{ page: 'clues', name: 'x', filters: { state: ['nonsense'] } }, '/filters/state/0'],
    [{ page: 'clues', name: 'x', filters: { overdue: false } }, '/filters/overdue'],
    [{ page: 'desk', name: 'x', filters: { q: '工' } }, '/filters/q'],
    [{ page: 'elsewhere', name: 'x', filters: {} }, '/page'],
    [{ page: 'clues', name: '  ', filters: {} }, '/name'],
    [{ page: 'clues', name: 'x', filters: {}, owner: 'auditor' }, '/owner'],
  ])('%j is refused at %s', async (body, path) => {
    const answer = await web.ask(H1, 'POST', '/api/views', body);
    expect(answer.statusCode).toBe(422);
    expect(answer.json<{ errors: { path: string }[] }>().errors.map((error) => error.path)).toContain(path);
  });
});

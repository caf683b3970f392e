// Many at once: a dry run says what would become of each, the real one is as many moves through the door.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { bringTo, openOffice, type Office } from '../support/office.ts';
import { openWeb, type Web } from '../support/web.ts';

let office: Office;
let web: Web;
beforeAll(async () => {
  office = await openOffice();
  web = await openWeb(office);
  await office.at('2021-11-01T09:00:00+08:00');
});
afterAll(async () => {
  await web.close();
  await office.close();
});

const H1 = 'handler-630102-1';
const H2 = 'handler-630102-2';
const H3 = 'handler-630102-3';
const S = 'supervisor-630102';

interface Item {
  readonly number: string;
  readonly id: string;
  readonly outcome: string;
  readonly version: number | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly assignee: string | null;
  readonly code?: string;
  readonly errors?: { path: string }[];
}
interface Result {
  readonly dryRun: boolean;
  readonly complete: boolean;
  readonly items: Item[];
}

const begin = async (state = 'received', region = '630102'): Promise<string> => {
  const number = await office.report({ region });
  await bringTo(office, number, state);
  return number;
};
const bulk = async (by: string, body: object, key?: string): Promise<Result> => {
  const answer = await web.ask(
    by,
    'POST',
    '/api/clues/bulk',
    body,
    key === undefined ? {} : { 'idempotency-key': key },
  );
  expect([answer.statusCode, answer.body]).toEqual([200, answer.body]);
  return answer.json<Result>();
};
const short = (items: readonly Item[]) =>
  items.map((item) => [item.number, item.outcome, item.from, item.to, item.code ?? null]);
const moves = async (number: string) => (await office.history(number)).map((row) => row.type);

describe('many clues at once', () => {
  test('a dry run says of each what would become of it, and changes nothing', async () => {
    const [fresh, held, far] = [await begin(), await begin('assigned'), await begin('received', '630104')];
    const body = { type: 'assign', input: { handlers: [H1, H2] }, numbers: [fresh, held, far, 'XS2021-999999'] };
    const result = await bulk(S, { ...body, dryRun: true });
    expect([result.dryRun, result.complete]).toEqual([true, false]);
    expect(short(result.items)).toEqual([
      [fresh, 'ok', 'received', 'assigned', null],
      [held, 'refused', 'assigned', null, 'illegal_move'],
      [far, 'refused', null, null, 'not_found'],
      ['XS2021-999999', 'refused', null, null, 'not_found'],
    ]);
    expect(await moves(fresh)).toEqual(['registered']);
  });
  test('the real one moves each that can be, and says why the others were not', async () => {
    const [one, two, held] = [await begin(), await begin(), await begin('verifying')];
    const result = await bulk(S, { type: 'assign', input: { handlers: [H1, H2] }, numbers: [one, held, two] });
    expect(short(result.items)).toEqual([
      [one, 'done', 'received', 'assigned', null],
      [held, 'refused', 'verifying', null, 'illegal_move'],
      [two, 'done', 'received', 'assigned', null],
    ]);
    expect(await moves(two)).toEqual(['registered', 'assign']);
    expect((await office.clue(two)).handlers).toEqual([H1, H2]);
  });
  test('repeated under its key it goes on where it was broken off, and moves no clue twice', async () => {
    const [one, two] = [await begin('verifying'), await begin('verifying')];
    const body = { type: 'urge', input: { reason: '请尽快办理' } };
    await bulk(S, { ...body, numbers: [one] }, 'night');
    const again = await bulk(S, { ...body, numbers: [one, two] }, 'night');
    expect(again.items.map((item) => item.outcome)).toEqual(['done', 'done']);
    const urges = async (number: string) => (await moves(number)).filter((type) => type === 'urge').length;
    expect([await urges(one), await urges(two)]).toEqual([1, 1]);
    const other = await bulk(S, { ...body, input: { reason: '另一件事' }, numbers: [one] }, 'night');
    expect(other.items[0]).toMatchObject({ outcome: 'refused', code: 'idempotency_mismatch' });
  });
  test('a clue that has moved since the dry run is refused, the others are moved', async () => {
    const [one, two] = [await begin('verifying'), await begin('verifying')];
    const body = { type: 'reassign', input: { handlers: [H1, H3], reason: '人员调整' }, numbers: [one, two] };
    const dry = await bulk(S, { ...body, dryRun: true });
    expect(dry.complete).toBe(true);
    await office.send(S, one, 'urge', { reason: '催办' });
    const real = await bulk(S, { ...body, versions: dry.items.map((item) => item.version) });
    expect(real.items.map((item) => item.code ?? item.outcome)).toEqual(['stale_clue', 'done']);
    expect((await office.clue(two)).handlers).toEqual([H1, H3]);
  });
  test('an input that is wrong is refused for each clue at its field', async () => {
    const number = await begin();
    const { items } = await bulk(S, {
      type: 'assign',
      input: { handlers: ['nobody'] },
      numbers: [number],
      dryRun: true,
    });
    expect(items[0]).toMatchObject({ outcome: 'refused', code: 'invalid_input' });
    expect(items[0]?.errors?.[0]?.path).toMatch(/^\/input\/handlers/);
  });
  test.each([H1, 'operator', 'admin', 'auditor', 'clerk-630102-housing'])('%s moves none in bulk', async (who) => {
    const answer = await web.ask(who, 'POST', '/api/clues/bulk', { type: 'urge', numbers: ['XS2021-000001'] });
    expect([answer.statusCode, answer.json<{ code: string }>().code]).toEqual([403, 'forbidden']);
  });
  test.each([
    ['a conclusion', { type: 'conclude', numbers: ['x'] }, '/type'],
    ['a payment', { type: 'pay', numbers: ['x'] }, '/type'],
    ['no clue', { type: 'urge', numbers: [] }, '/numbers'],
    ['201 clues', { type: 'urge', numbers: Array.from({ length: 201 }, (_, n) => `n${n}`) }, '/numbers'],
    ['a clue twice', { type: 'urge', numbers: ['x', 'x'] }, '/numbers'],
    ['versions of other clues', { type: 'urge', numbers: ['x'], versions: [1, 2] }, '/versions'],
    ['a field of nobody', { type: 'urge', numbers: ['x'], as: 'admin' }, '/as'],
  ])('%s is refused', async (_, body, path) => {
    const answer = await web.ask(S, 'POST', '/api/clues/bulk', body);
    expect(answer.statusCode).toBe(422);
    expect(answer.json<{ errors: { path: string }[] }>().errors[0]?.path).toBe(path);
  });
});

describe('many tasks at once', () => {
  const dispose = async (by: string, body: object): Promise<Result> => {
    const answer = await web.ask(by, 'POST', '/api/tasks/bulk', body);
    expect([answer.statusCode, answer.body]).toEqual([200, answer.body]);
    return answer.json<Result>();
  };
  const taskOf = async (number: string): Promise<string> => (await office.tasks(number))[0]?.id ?? '';

  test('are claimed, released and handed to a colleague, each by itself', async () => {
    const ids = [await taskOf(await begin('assigned')), await taskOf(await begin('assigned'))];
    const foreign = await taskOf(await begin('received', '630104'));
    const dry = await dispose(H1, { what: 'claim', ids, dryRun: true });
    expect(dry.items.map((item) => [item.outcome, item.assignee])).toEqual([
      ['ok', H1],
      ['ok', H1],
    ]);
    const claimed = await dispose(H1, { what: 'claim', ids: [...ids, foreign] });
    expect(claimed.items.map((item) => item.code ?? item.outcome)).toEqual(['done', 'done', 'not_found']);
    expect((await dispose(H2, { what: 'claim', ids })).items.map((item) => item.code)).toEqual([
      'conflict',
      'conflict',
    ]);
    const handed = await dispose(H1, { what: 'delegate', ids, to: H2, reason: '本周外出调查' });
    expect(handed.items.map((item) => item.assignee)).toEqual([H2, H2]);
    expect((await dispose(H2, { what: 'release', ids })).items.map((item) => item.assignee)).toEqual([null, null]);
  });
  test('whom one cannot name is refused, and so is delegating to nobody', async () => {
    const id = await taskOf(await begin('assigned'));
    const wrong = await dispose(H1, { what: 'delegate', ids: [id], to: S });
    expect(wrong.items[0]).toMatchObject({ outcome: 'refused', code: 'invalid_input' });
    expect((await web.ask(H1, 'POST', '/api/tasks/bulk', { what: 'delegate', ids: [id] })).statusCode).toBe(422);
  });
  test('why a task was handed over lies sealed in the audit log', async () => {
    const { rows } = await office.engine.pool.query<{ detail: { to: string; reason: string } }>(
      `select detail from audit where action = 'delegate' order by id limit 1`,
    );
    expect(rows[0]?.detail.to).toBe(H2);
    expect(rows[0]?.detail.reason).toMatch(/^[A-Za-z0-9+/=]{20,}$/);
    expect(JSON.stringify(rows)).not.toContain('外出');
  });
});

describe('the queue of tasks', () => {
  const kinds = async (query: string): Promise<string[]> =>
    (await web.ask(S, 'GET', `/api/tasks?scope=unit&${query}`))
      .json<{ items: { kind: string }[] }>()
      .items.map((task) => task.kind.split(':')[0] ?? '');

  test('is narrowed by kind, by what nobody has, and by what is overdue', async () => {
    const id = (await office.tasks(await begin('assigned')))[0]?.id ?? '';
    await web.ask(H1, 'POST', `/api/tasks/${id}/claim`);
    expect(new Set(await kinds('kind=accept'))).toEqual(new Set(['accept']));
    expect(new Set(await kinds('kind=accept&kind=assign'))).toEqual(new Set(['accept', 'assign']));
    expect(await kinds('kind=nothing')).toEqual([]);
    expect((await kinds('kind=accept&free=true')).length).toBe((await kinds('kind=accept')).length - 1);
    expect(await kinds('overdue=true')).toEqual([]);
    expect((await web.ask(S, 'GET', '/api/tasks?kind=%27--')).statusCode).toBe(422);
  });
});

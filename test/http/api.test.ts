// The API as people use it: who is asking, the order of judgement, scope, masking, lists, tasks, alerts, the document that describes it.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { PASSWORD } from '../support/constants.ts';
import { bringTo, clueData, CONTACT, openOffice, type Office } from '../support/office.ts';
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
const S = 'supervisor-630102';

interface ClueJson {
  readonly number: string;
  readonly state: string;
  readonly version: number;
  readonly handlers: string[];
}

const begin = async (state = 'received'): Promise<string> => {
  await office.at('2021-11-01T09:00:00+08:00');
  const number = await office.report();
  await bringTo(office, number, state);
  return number;
};
const send = (username: string | null, number: string, body: object, headers?: Record<string, string>) =>
  web.ask(username, 'POST', `/api/clues/${number}/events`, body, headers);
const code = (answer: { json: <T>() => T }): string => answer.json<{ code: string }>().code;

describe('a session', () => {
  test('is opened by a password, as a cookie and as a token, and ends when it is closed', async () => {
    const opened = await web.server.inject({
      method: 'POST',
      url: '/api/session',
      payload: { username: S, password: PASSWORD },
    });
    expect(opened.statusCode).toBe(200);
    const cookie = opened.cookies.find((found) => found.name === 'xiansuo_session');
    expect(cookie).toMatchObject({ httpOnly: true, sameSite: 'Strict', path: '/' });
    const byCookie = { method: 'GET', url: '/api/session', cookies: { xiansuo_session: cookie?.value ?? '' } } as const;
    expect((await web.server.inject(byCookie)).json()).toMatchObject({
      username: S,
      role: 'supervisor',
      unit: '630102',
    });
    const closed = await web.server.inject({ ...byCookie, method: 'DELETE' });
    expect(closed.statusCode).toBe(204);
    expect((await web.server.inject(byCookie)).statusCode).toBe(401);
  });
  test('is refused with the same words for an unknown name and a wrong password', async () => {
    const ask = (username: string) =>
      web.server.inject({ method: 'POST', url: '/api/session', payload: { username, password: 'wrong' } });
    const [unknown, wrong] = [await ask('nobody'), await ask('auditor')];
    expect([unknown.statusCode, wrong.statusCode]).toEqual([401, 401]);
    expect(unknown.json()).toEqual(wrong.json());
  });
  test('locks an account after ten wrong passwords', async () => {
    for (let n = 0; n < 10; n += 1)
      await web.server.inject({
        method: 'POST',
        url: '/api/session',
        payload: { username: 'handler-630104-3', password: 'wrong' },
      });
    const right = await web.server.inject({
      method: 'POST',
      url: '/api/session',
      payload: { username: 'handler-630104-3', password: PASSWORD },
    });
    expect(right.statusCode).toBe(401);
  });
  test('is asked for by every route under /api', async () => {
    for (const url of [
      '/api/clues',
      '/api/tasks',
      '/api/deadlines',
      '/api/alerts',
      '/api/deliveries',
      '/api/account',
    ]) {
      expect((await web.ask(null, 'GET', url)).statusCode).toBe(401);
    }
  });
});

describe('the order of judgement', () => {
  test('is 401, 404, 409 stale, 403, 409 illegal, 422', async () => {
    const number = await begin('assigned');
    const wrongInput = { type: 'assign', input: { handlers: 'x' }, version: 1 };
    expect((await send(null, number, wrongInput)).statusCode).toBe(401);
    expect((await send('handler-630104-1', number, wrongInput)).statusCode).toBe(404);
    expect((await send(S, 'XS2021-999999', wrongInput)).statusCode).toBe(404);
    const stale = await send('auditor', number, wrongInput);
    expect([stale.statusCode, code(stale), stale.json<{ version: number }>().version]).toEqual([409, 'stale_clue', 2]);
    const forbidden = await send('auditor', number, { ...wrongInput, version: 2 });
    expect([forbidden.statusCode, code(forbidden)]).toEqual([403, 'forbidden']);
    const illegal = await send(S, number, { ...wrongInput, version: 2 });
    expect([illegal.statusCode, code(illegal)]).toEqual([409, 'illegal_move']);
    expect(illegal.json<{ offers: { type: string }[] }>().offers.map((offer) => offer.type)).toContain('decline');
    const invalid = await send(S, number, { type: 'decline', input: { ground: 'nonsense', more: 1 }, version: 2 });
    expect([invalid.statusCode, code(invalid)]).toEqual([422, 'invalid_input']);
    expect(
      invalid
        .json<{ errors: { path: string }[] }>()
        .errors.map((error) => error.path)
        .sort(),
    ).toEqual(['/input/more', '/input/publicReply']);
  });
  test('an event that nobody knows is named as such', async () => {
    const answer = await send(S, await begin(), { type: 'explode', version: 1 });
    expect(answer.statusCode).toBe(422);
    expect(answer.json<{ errors: { path: string }[] }>().errors[0]?.path).toBe('/type');
  });
  test('an event that only the system says is forbidden to everybody', async () => {
    for (const type of ['deadlinePassed', 'rootMoved']) {
      const answer = await send(S, await begin(), { type, input: { clock: 'dispatch', level: 3 }, version: 1 });
      expect([answer.statusCode, code(answer)]).toEqual([403, 'forbidden']);
    }
  });
  test.each([
    ['handler-630104-1', '/api/clues/NUMBER/reveal', 404],
    ['operator', '/api/clues/NUMBER/reveal', 403],
    ['handler-630104-1', '/api/tasks/TASK/delegate', 404],
    ['handler-630102-3', '/api/tasks/TASK/delegate', 403],
    [H1, '/api/deliveries/nothing/correct', 403],
    ['operator', '/api/deliveries/nothing/correct', 404],
    [H1, '/api/deliveries/reconcile', 403],
    ['admin', '/api/deliveries/reconcile', 403],
    ['operator', '/api/deliveries/reconcile', 422],
    [H1, '/api/accounts', 403],
    ['admin', '/api/accounts', 422],
  ])('%s with an empty body at %s is answered %i: place and role before the body', async (who, url, status) => {
    const number = await begin('assigned');
    const [task] = await office.tasks(number);
    const answer = await web.ask(who, 'POST', url.replace('NUMBER', number).replace('TASK', task?.id ?? ''), {});
    expect(answer.statusCode).toBe(status);
  });
  test('a body that is no JSON by its content-type is answered 415, one that is none by its bytes 400', async () => {
    const url = `/api/clues/${await begin()}/events`;
    const ask = (body: string, type: string) => web.ask(S, 'POST', url, body, { 'content-type': type });
    expect((await ask('{}', 'text/plain')).statusCode).toBe(415);
    expect((await ask('{', 'application/json')).statusCode).toBe(400);
  });
  test('of two who move at the same version one wins', async () => {
    const number = await begin();
    const input = { handlers: [H1, H2] };
    const answers = await Promise.all([1, 2].map(() => send(S, number, { type: 'assign', input, version: 1 })));
    expect(answers.map((answer) => answer.statusCode).sort()).toEqual([200, 409]);
    expect((await office.history(number)).length).toBe(2);
  });
});

describe('an Idempotency-Key', () => {
  test('makes a repeated request one move', async () => {
    const number = await begin();
    const body = { type: 'assign', input: { handlers: [H1, H2] }, version: 1 };
    const first = await send(S, number, body, { 'idempotency-key': 'key-1' });
    const again = await send(S, number, body, { 'idempotency-key': 'key-1' });
    expect([first.statusCode, again.statusCode]).toEqual([200, 200]);
    expect((await office.clue(number)).version).toBe(2);
  });
  test('with another body is refused', async () => {
    const number = await begin();
    await send(S, number, { type: 'supplement', input: { note: 'a' }, version: 1 }, { 'idempotency-key': 'key-2' });
    const answer = await send(
      S,
      number,
      { type: 'supplement', input: { note: 'b' }, version: 2 },
      { 'idempotency-key': 'key-2' },
    );
    expect([answer.statusCode, code(answer)]).toEqual([422, 'idempotency_mismatch']);
  });
  test('is taken by what shows or confirms too, and never cut to fit', async () => {
    const number = await begin('assigned');
    const show = (fields: string[], key: string) =>
      web.ask(H1, 'POST', `/api/clues/${number}/reveal`, { fields, reason: '联系本人' }, { 'idempotency-key': key });
    expect((await show(['phone'], 'key-show')).statusCode).toBe(200);
    expect((await show(['phone'], 'key-show')).json()).toEqual({ phone: '13900001234' });
    expect(code(await show(['name'], 'key-show'))).toBe('idempotency_mismatch');
    expect((await show(['name'], 'k'.repeat(256))).statusCode).toBe(422);
    const { rows } = await office.engine.pool.query<{ response: object }>(
      "select response from idempotency_key where key = 'key-show'",
    );
    expect(rows).toEqual([{ response: { number } }]);
  });
  test('used ten times at once is one move', async () => {
    const number = await begin();
    const body = { type: 'supplement', input: { note: '补充说明' }, version: 1 };
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => send(S, number, body, { 'idempotency-key': 'key-3' })),
    );
    expect(answers.map((answer) => answer.statusCode)).toEqual(Array.from({ length: 10 }, () => 200));
    expect((await office.clue(number)).version).toBe(2);
    expect((await send(S, number, body, { 'idempotency-key': 'key-3' })).statusCode).toBe(200);
  });
});

describe('reading', () => {
  test('covers the unit and its subtree, and nothing beside it', async () => {
    const number = await begin();
    const statuses = await Promise.all(
      [
        S,
        H1,
        'supervisor-630100',
        'supervisor-630000',
        'auditor',
        'operator',
        'admin',
        'supervisor-630104',
        'handler-630104-1',
        'clerk-630102-housing',
      ].map(async (who) => (await web.ask(who, 'GET', `/api/clues/${number}`)).statusCode),
    );
    expect(statuses).toEqual([200, 200, 200, 200, 200, 200, 200, 404, 404, 404]);
  });
  test('masks the reporter for everybody', async () => {
    const number = await begin();
    const { reporter } = (await web.ask(S, 'GET', `/api/clues/${number}`)).json<{ reporter: object }>();
    expect(reporter).toEqual({ name: '王**', idNumber: '630**************4', phone: '139******34' });
  });
  test('closes people’s words to those who only run the system', async () => {
    const number = await begin();
    await office.send(S, number, 'supplement', { note: '反映人补充了工资表' });
    for (const who of ['operator', 'admin']) {
      expect((await web.ask(who, 'GET', `/api/clues/${number}`)).json()).toMatchObject({ description: null });
      expect((await web.ask(who, 'GET', `/api/clues/${number}/history`)).body).not.toContain('工资表');
    }
    expect((await web.ask(H1, 'GET', `/api/clues/${number}/history`)).body).toContain('工资表');
  });
  test('lists page by page, newest first, without a gap or a double', async () => {
    for (let n = 0; n < 5; n += 1) await begin();
    const seen: string[] = [];
    for (let cursor: string | null = ''; cursor !== null;) {
      const page: { items: ClueJson[]; next: string | null } = (
        await web.ask(S, 'GET', `/api/clues?limit=3${cursor === '' ? '' : `&cursor=${cursor}`}`)
      ).json();
      seen.push(...page.items.map((clue) => clue.number));
      cursor = page.next;
    }
    expect(new Set(seen).size).toBe(seen.length);
    expect([...seen].sort().reverse()).toEqual(seen);
    expect((await web.ask(S, 'GET', '/api/clues?cursor=nonsense')).statusCode).toBe(422);
  });
  test('filters by state, handler, region, text and lateness', async () => {
    const number = await begin('assigned');
    const numbers = async (who: string, query: string): Promise<string[]> =>
      (await web.ask(who, 'GET', `/api/clues?limit=200&${query}`))
        .json<{ items: ClueJson[] }>()
        .items.map((clue) => clue.number);
    expect(await numbers(S, 'state=assigned')).toContain(number);
    expect(await numbers(S, 'state=closed')).not.toContain(number);
    expect(await numbers(S, `handler=${H1}`)).toContain(number);
    expect(await numbers('supervisor-630000', 'region=630100')).toContain(number);
    expect(await numbers('supervisor-630000', 'region=630104')).not.toContain(number);
    expect(await numbers(S, `q=${number}`)).toEqual([number]);
    expect(await numbers(S, 'q=%25')).toEqual([]);
    expect(await numbers(S, 'overdue=true')).not.toContain(number);
    await office.at('2021-11-04T09:00:00+08:00');
    expect(await numbers(S, 'overdue=true')).toContain(number);
    const wrong = await web.ask(S, 'GET', '/api/clues?state=nonsense&limit=0');
    expect(wrong.statusCode).toBe(422);
    expect(wrong.json<{ errors: unknown }>().errors).toEqual([
      {
        path: '/querystring/state/0',
        message: expect.stringMatching(/^found a text of 8 .*expected one of received, /),
      },
      { path: '/querystring/limit', message: 'found 0, must be >= 1' },
    ]);
  });
});

describe('offers', () => {
  test('are what the caller may send now, with labels and choices, who has least in hand first', async () => {
    const number = await begin();
    const { items } = (await web.ask(S, 'GET', `/api/clues/${number}/offers`)).json<{
      items: {
        type: string;
        label: { zh: string };
        schema: { properties: { handlers: { items: { enum: string[] } } } };
      }[];
    }>();
    const assign = items.find((offer) => offer.type === 'assign');
    expect(assign?.label.zh).toBe('分办');
    expect([...(assign?.schema.properties.handlers.items.enum ?? [])].sort()).toEqual([H1, H2, 'handler-630102-3']);
    expect(items.map((offer) => offer.type)).not.toContain('accept');
    expect((await web.ask('auditor', 'GET', `/api/clues/${number}/offers`)).json()).toEqual({ items: [], next: null });
  });
  test('are kept: every offered event without needed input is taken', async () => {
    const number = await begin('assigned');
    expect(await office.offers(H1, number)).toEqual(
      expect.arrayContaining(['accept', 'return', 'contact', 'supplement', 'request']),
    );
    expect((await send(H1, number, { type: 'accept', version: 2 })).statusCode).toBe(200);
  });
});

describe('unmasking', () => {
  test('gives the fields asked for against a reason, and is written down', async () => {
    const number = await begin('assigned');
    const answer = await web.ask(H1, 'POST', `/api/clues/${number}/reveal`, {
      fields: ['phone'],
      reason: '电话联系反映人',
    });
    expect(answer.json()).toEqual({ phone: '13900001234' });
    const { rows } = await office.engine.pool.query<{ actor: string; detail: object }>(
      'select actor, detail from audit where subject = $1',
      [number],
    );
    expect(rows[0]).toMatchObject({ actor: H1, detail: { fields: ['phone'] } });
  });
  test('is refused without a reason, to a handler of another clue, to operator and auditor', async () => {
    const number = await begin('assigned');
    const ask = async (who: string, body: object) =>
      (await web.ask(who, 'POST', `/api/clues/${number}/reveal`, body)).statusCode;
    expect(await ask(H1, { fields: ['phone'] })).toBe(422);
    expect(await ask(H1, { fields: [], reason: '联系' })).toBe(422);
    for (const who of ['handler-630102-3', 'operator', 'admin', 'auditor'])
      expect(await ask(who, { fields: ['phone'], reason: '联系' })).toBe(403);
    expect(await ask('handler-630104-1', { fields: ['phone'], reason: '联系' })).toBe(404);
  });
});

describe('a clue typed in by hand', () => {
  const body = () => {
    const { externalId: _, ...data } = clueData();
    return { ...data, intakeChannel: 'hotline' };
  };
  test('is registered at once with its clocks', async () => {
    const answer = await web.ask(S, 'POST', '/api/clues', body());
    expect(answer.statusCode).toBe(201);
    const { number, ...clue } = answer.json<ClueJson & { intakeChannel: string; externalId: string | null }>();
    expect(clue).toMatchObject({ state: 'received', intakeChannel: 'hotline', externalId: null });
    expect(await office.openClocks(number)).toEqual(['A1', 'dispatch', 'finish']);
  });
  test('under one Idempotency-Key is one clue', async () => {
    const same = body();
    const [first, again] = [
      await web.ask(S, 'POST', '/api/clues', same, { 'idempotency-key': 'by-hand' }),
      await web.ask(S, 'POST', '/api/clues', same, { 'idempotency-key': 'by-hand' }),
    ];
    expect(again.json<ClueJson>().number).toBe(first.json<ClueJson>().number);
    expect(
      (await web.ask(S, 'POST', '/api/clues', { ...body(), sector: 'other' }, { 'idempotency-key': 'by-hand' }))
        .statusCode,
    ).toBe(422);
  });
  test('names every wrong field, and is refused to an auditor and outside of the own unit', async () => {
    const wrong = await web.ask(S, 'POST', '/api/clues', {
      ...body(),
      sector: 'x',
      arrears: { amountFen: -1, workers: 1 },
    });
    expect(
      wrong
        .json<{ errors: { path: string }[] }>()
        .errors.map((error) => error.path)
        .sort(),
    ).toEqual(['/arrears/amountFen', '/sector']);
    expect((await web.ask('auditor', 'POST', '/api/clues', body())).statusCode).toBe(403);
    expect((await web.ask(S, 'POST', '/api/clues', { ...body(), region: '630104' })).statusCode).toBe(422);
  });
});

describe('tasks', () => {
  interface TaskJson {
    readonly id: string;
    readonly clue: string;
    readonly kind: string;
    readonly assignee: string | null;
    readonly dueAt: string | null;
  }
  const list = async (who: string, scope = 'mine'): Promise<TaskJson[]> =>
    (await web.ask(who, 'GET', `/api/tasks?scope=${scope}&limit=200`)).json<{ items: TaskJson[] }>().items;
  const mine = async (who: string, number: string) => (await list(who)).find((task) => task.clue === number);

  test('are for those who may do them, what is due first on top', async () => {
    const number = await begin();
    expect(await mine(S, number)).toMatchObject({ kind: 'assign', dueAt: '2021-11-02T16:00:00.000Z' });
    expect(await mine(H1, number)).toBeUndefined();
    await office.send(S, number, 'assign', { handlers: [H1, H2] });
    expect(await mine(H2, number)).toMatchObject({ kind: 'accept' });
    expect(await mine('handler-630102-3', number)).toBeUndefined();
    const due = (await list('supervisor-630000', 'unit')).map((task) => task.dueAt ?? '9999');
    expect([...due].sort()).toEqual(due);
  });
  test('are claimed by one, released, and handed to a colleague; nobody becomes a handler by it', async () => {
    const number = await begin('assigned');
    const task = await mine(H1, number);
    const post = (who: string, action: string, body?: object) =>
      web.ask(who, 'POST', `/api/tasks/${task?.id ?? ''}/${action}`, body);
    expect((await post(H1, 'claim')).json()).toMatchObject({ assignee: H1 });
    expect((await post(H2, 'claim')).statusCode).toBe(409);
    expect(await mine(H2, number)).toBeUndefined();
    expect((await post('handler-630102-3', 'claim')).statusCode).toBe(403);
    expect((await post('handler-630104-1', 'claim')).statusCode).toBe(404);
    expect((await post(H1, 'delegate', { to: 'handler-630102-3' })).statusCode).toBe(422);
    expect((await post(H1, 'delegate', { to: H2 })).json()).toMatchObject({ assignee: H2 });
    expect((await post(H1, 'release')).statusCode).toBe(403);
    expect((await post(H2, 'release')).json()).toMatchObject({ assignee: null });
    expect((await office.clue(number)).handlers).toEqual([H1, H2]);
  });
  test('claimed by somebody who loses the clue are free again, by somebody who keeps it they stay claimed', async () => {
    const [lost, kept] = [await begin('assigned'), await begin('assigned')];
    for (const number of [lost, kept])
      await web.ask(H1, 'POST', `/api/tasks/${(await mine(H1, number))?.id ?? ''}/claim`);
    await office.send(S, lost, 'reassign', { handlers: [H2, 'handler-630102-3'], reason: '调整' });
    await office.send(S, kept, 'reassign', { handlers: [H1, 'handler-630102-3'], reason: '调整' });
    expect(await mine('handler-630102-3', lost)).toMatchObject({ kind: 'accept', assignee: null });
    expect(await mine(H1, kept)).toMatchObject({ kind: 'accept', assignee: H1 });
    expect(await mine('handler-630102-3', kept)).toBeUndefined();
  });
  test('to answer an order go to the supervisors when the clue has lost its handlers', async () => {
    const number = await begin('assigned');
    await office.send(S, number, 'urge', { reason: '尽快' });
    await office.send(H1, number, 'return', { reason: '不属本组' });
    const found = (await list(S)).filter((task) => task.clue === number);
    expect(found.map((task) => task.kind).sort()).toEqual(['answer', 'assign']);
  });
  test('to answer a referral are due when the referral is, whatever else is to be answered', async () => {
    const number = await begin('verifying');
    await office.send(S, number, 'urge', { reason: '尽快', answerBy: '2021-11-02' });
    await office.send(S, number, 'refer', { target: '630102-housing', reason: '请协查', answerBy: '2021-11-12' });
    const found = (await list('clerk-630102-housing')).find((task) => task.kind === 'answerReferral');
    expect(found).toMatchObject({ clue: number, dueAt: '2021-11-12T16:00:00.000Z' });
  });
});

describe('deadlines and alerts', () => {
  test('are listed by lateness and explained day by day', async () => {
    const number = await begin('assigned');
    await office.at('2021-11-05T09:00:00+08:00');
    const overdue = (await web.ask(S, 'GET', '/api/deadlines?status=overdue&region=630102&limit=200')).json<{
      items: { id: string; clue: string; clock: string }[];
    }>();
    const receipt = overdue.items.find((deadline) => deadline.clue === number && deadline.clock === 'receipt');
    expect(receipt).toBeDefined();
    const trace = (await web.ask(S, 'GET', `/api/deadlines/${receipt?.id ?? ''}/trace`)).json<{
      days: object[];
      calendarVersion: string;
      article: string;
    }>();
    expect(trace.days).toEqual([
      { on: '2021-11-01', counted: false, why: 'start day, not counted' },
      { on: '2021-11-02', counted: true, why: 'working day' },
    ]);
    expect(trace.calendarVersion).toBe('cn-2026.1');
    expect((await web.ask('supervisor-630104', 'GET', `/api/deadlines/${receipt?.id ?? ''}/trace`)).statusCode).toBe(
      404,
    );
  });
});

describe('an absence', () => {
  test('lets the deputy act for who is away, and takes who is away out of the choices', async () => {
    const number = await begin('assigned');
    const away = { absentFrom: '2021-11-01', absentTo: '2021-11-03', deputy: 'handler-630102-3' };
    expect((await web.ask(H1, 'PATCH', '/api/account', away)).statusCode).toBe(200);
    expect(await office.offers('handler-630102-3', number)).toContain('accept');
    const fresh = await begin();
    await expect(office.send(S, fresh, 'assign', { handlers: [H1, H2] })).rejects.toMatchObject({
      code: 'invalid_input',
    });
    expect((await web.ask(H1, 'PATCH', '/api/account', { deputy: 'auditor' })).statusCode).toBe(422);
    await web.ask(H1, 'PATCH', '/api/account', { absentFrom: null, absentTo: null, deputy: null });
    expect(await office.offers('handler-630102-3', number)).toEqual([]);
  });
});

describe('a deputy from another unit', () => {
  test('sees and lists what the absent person would, for as long as the absence lasts', async () => {
    const number = await begin();
    const deputy = 'supervisor-630104';
    const away = (change: object) => web.ask(S, 'PATCH', '/api/account', change);
    const seen = async () => (await web.ask(deputy, 'GET', `/api/clues/${number}`)).statusCode;
    expect(await seen()).toBe(404);
    await away({ absentFrom: '2021-10-30', absentTo: '2021-11-05', deputy });
    expect(await seen()).toBe(200);
    const listed = (await web.ask(deputy, 'GET', '/api/clues?limit=200')).json<{ items: { number: string }[] }>().items;
    expect(listed.map((clue) => clue.number)).toContain(number);
    const tasks = (await web.ask(deputy, 'GET', '/api/tasks?limit=200')).json<{ items: { clue: string }[] }>().items;
    expect(tasks.map((task) => task.clue)).toContain(number);
    expect((await send(deputy, number, { type: 'assign', input: { handlers: [H1, H2] }, version: 1 })).statusCode).toBe(
      200,
    );
    await away({ absentFrom: null, absentTo: null, deputy: null });
    expect(await seen()).toBe(404);
  });
});

describe('three people', () => {
  test('conclude, approve and revisit', async () => {
    const number = await begin('verifying');
    await office.send(H1, number, 'contact', CONTACT);
    await office.send(H1, number, 'notEstablish', { conclusion: 'notArrears', publicReply: '经查不属于欠薪' });
    await office.send(S, number, 'approve');
    const revisit = { reached: true, satisfied: true, note: '满意' };
    for (const who of [H1, S])
      await expect(office.send(who, number, 'revisit', revisit)).rejects.toMatchObject({ code: 'illegal_move' });
    await office.send(H2, number, 'revisit', revisit);
    expect((await office.clue(number)).state).toBe('closed');
  });
});

describe('the document of the API', () => {
  test('is OpenAPI 3.1 and names every route', async () => {
    const document = (await web.ask(null, 'GET', '/openapi.json')).json<{
      openapi: string;
      paths: Record<string, object>;
    }>();
    expect(document.openapi).toBe('3.1.0');
    for (const path of [
      '/api/clues/{number}/events',
      '/api/tasks/{id}/claim',
      '/api/deadlines/{id}/trace',
      '/api/deliveries/reconcile',
      '/webhooks/{source}',
    ]) {
      expect(Object.keys(document.paths)).toContain(path);
    }
  });
  test('can be read at /docs under a strict policy', async () => {
    const docs = await web.ask(null, 'GET', '/docs/');
    expect(docs.statusCode).toBe(200);
    expect(docs.headers['content-security-policy']).toContain("default-src 'self'");
  });
});

describe('those who run it', () => {
  test('see health, readiness and metrics, overdue deadlines as a histogram', async () => {
    expect((await web.ask(null, 'GET', '/healthz')).statusCode).toBe(200);
    expect((await web.ask(null, 'GET', '/readyz')).statusCode).toBe(200);
    const { body } = await web.ask(null, 'GET', '/metrics');
    expect(body).toMatch(/xiansuo_deadline_overdue_hours_bucket\{le="0"\} \d+/);
    expect(body).toMatch(/xiansuo_clues\{state="received"\} \d+/);
  });
  test('get a problem with a code for what is not there', async () => {
    const answer = await web.ask(null, 'GET', '/nothing');
    expect([answer.statusCode, code(answer)]).toEqual([404, 'not_found']);
    expect(answer.headers['content-type']).toContain('application/problem+json');
  });
});

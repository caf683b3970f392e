// An inspection (排查) through the API: planned over employers and projects by funding, visited in bulk, its findings opening clues and
// cases, its sum. Each rule beside its refusal.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { verifyHistories } from '../../../src/engine/verify-histories.ts';
import { bringTo } from '../../support/office.ts';
import { CITY, CLERK, codeOf, H1, H2, openDesk, PROVINCE, runOf, S, type Desk } from '../../support/desk.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.close());

const H_OTHER = 'handler-630104-1';
const NOTE = '工头李四称年底结清';

const employer = (key: string, change: object = {}) => ({
  key,
  subject: 'employer',
  name: `${key}商贸有限公司`,
  region: '630102',
  visitedOn: '2021-12-01',
  arrears: false,
  owedFen: 0,
  workers: 0,
  ...change,
});
const project = (key: string, change: object = {}) => ({
  ...employer(key),
  subject: 'project',
  name: `${key}号楼`,
  funding: 'government',
  ...change,
});
const owing = { arrears: true, owedFen: 120_000, workers: 4 };
const more = {
  sector: 'construction',
  employer: { name: '高原劳务有限公司' },
  project: { generalContractor: '总包公司' },
  arrears: { from: '2021-08-01', to: '2021-11-30' },
  description: '现场核实拖欠工资',
};

const planned = async (by = H1, change: object = {}): Promise<string> => {
  await desk.office.at('2021-12-03T09:00:00+08:00');
  const plan = { subject: '冬季排查', from: '2021-11-15', until: '2021-12-31', ...change };
  return (await desk.open(by, 'inspections', plan)).number;
};
const running = async (by = H1, change: object = {}): Promise<string> => {
  const number = await planned(by, change);
  await desk.send(by, 'inspections', number, 'start');
  return number;
};
const post = (by: string, number: string, what: string, body: object, headers: Record<string, string> = {}) =>
  desk.web.ask(by, 'POST', `/api/inspections/${number}/${what}`, body, headers);
const enter = (by: string, number: string, ...visits: object[]) => post(by, number, 'visits', { visits });
const find = (by: string, number: string, body: object, headers?: Record<string, string>) =>
  post(by, number, 'findings', body, headers);
interface VisitJson {
  readonly key: string;
  readonly note: string | null;
  readonly registered: string | null;
  readonly clue: string | null;
  readonly case: string | null;
  readonly foundAt: string | null;
}
const visits = async (by: string, number: string, query = ''): Promise<{ items: VisitJson[]; next: string | null }> =>
  (await desk.web.ask(by, 'GET', `/api/inspections/${number}/visits${query}`)).json();
const summary = async (number: string): Promise<Record<string, unknown>> =>
  (await desk.web.ask(S, 'GET', `/api/inspections/${number}/summary`)).json();
const pathsOf = (answer: { json: <T>() => T }) =>
  answer.json<{ errors: { path: string }[] }>().errors.map((found) => found.path);

describe('visits', () => {
  test('are entered in bulk by the office of a running inspection, until it is finished', async () => {
    const number = await planned();
    expect(codeOf(await enter(H1, number, employer('a')))).toBe('409 illegal_move');
    await desk.send(H1, 'inspections', number, 'start');
    expect(runOf(await desk.clocks(H1, 'inspections', number), 'inspection')).toMatchObject({ dueOn: '2021-12-31' });
    const answer = await enter(H2, number, employer('a'), project('b', owing), project('c', { funding: 'ppp' }));
    expect([answer.statusCode, answer.json()]).toEqual([200, { entered: 3, known: 0 }]);
    await desk.send(H1, 'inspections', number, 'finish', { report: '排查结束' });
    expect(codeOf(await enter(S, number, employer('d')))).toBe('409 illegal_move');
    expect((await visits(S, number)).items.map((visit) => visit.key)).toEqual(['a', 'b', 'c']);
  });

  test('are entered once: the same again is known, other content under the key refuses the whole call', async () => {
    const number = await running();
    await enter(H1, number, employer('a', { note: NOTE }));
    const again = await enter(S, number, employer('b'), employer('a', { note: NOTE }));
    expect(again.json()).toEqual({ entered: 1, known: 1 });
    const other = await enter(H1, number, employer('c'), employer('a', { note: '别的说法' }));
    expect(codeOf(other)).toBe('409 conflict');
    expect(other.json<{ detail: string }>().detail).toContain('other content: a;');
    expect((await visits(H1, number)).items.map((visit) => visit.key)).toEqual(['a', 'b']);
  });

  test('come 500 a call and no more', async () => {
    const number = await running();
    const many = Array.from({ length: 501 }, (_, index) => employer(`n${index}`));
    expect(pathsOf(await enter(H1, number, ...many))).toEqual(['/visits']);
    expect((await enter(H1, number, ...many.slice(0, 500))).json()).toEqual({ entered: 500, known: 0 });
    expect((await enter(H1, number, ...many.slice(1, 501))).json()).toEqual({ entered: 1, known: 499 });
  });

  test('belong to the own office: another sees nothing, the one above and the auditor only read', async () => {
    const number = await running();
    await enter(H1, number, employer('a'));
    for (const by of ['supervisor-630104', CLERK]) {
      expect(codeOf(await enter(by, number, employer('b')))).toBe('404 not_found');
      expect(codeOf(await desk.web.ask(by, 'GET', `/api/inspections/${number}/visits`))).toBe('404 not_found');
      expect(codeOf(await desk.web.ask(by, 'GET', `/api/inspections/${number}/summary`))).toBe('404 not_found');
    }
    for (const by of [CITY, 'auditor', 'operator']) {
      expect(codeOf(await enter(by, number, employer('b')))).toBe('403 forbidden');
      expect((await visits(by, number)).items).toHaveLength(1);
    }
  });

  test('are wrong with every field named', async () => {
    const number = await running(H1, { fundings: ['government', 'ppp'] });
    const wrong = await enter(
      H1,
      number,
      project('a', { funding: undefined }),
      project('b', { funding: 'soe' }),
      employer('c', { funding: 'ppp' }),
      employer('d', { region: '630104' }),
      employer('e', { visitedOn: '2021-12-04' }),
      employer('f', { visitedOn: '2021-11-14' }),
      employer('g', { owedFen: 1 }),
      employer('h', { arrears: true }),
      employer('a'),
    );
    expect(codeOf(wrong)).toBe('422 invalid_input');
    expect(pathsOf(wrong)).toEqual([
      '/visits/0/funding',
      '/visits/1/funding',
      '/visits/2/funding',
      '/visits/3/region',
      '/visits/4/visitedOn',
      '/visits/5/visitedOn',
      '/visits/6/owedFen',
      '/visits/7/owedFen',
      '/visits/7/workers',
      '/visits/8/key',
    ]);
    expect(pathsOf(await post(H1, number, 'visits', { visits: [{ ...employer('a'), phone: '139' }] }))).toEqual([
      '/visits/0/phone',
    ]);
    expect(codeOf(await post(H1, number, 'visits', { visits: [] }))).toBe('422 invalid_input');
    expect((await visits(H1, number)).items).toEqual([]);
  });

  test('are linked with who stands on the register, by credit code or by name and region', async () => {
    const number = await running();
    const code = '91630000MA75XXXX01';
    const known = await desk.open(H1, 'employers', { subject: '旧名公司', region: '630102', creditCode: code });
    const site = await desk.open(H1, 'projects', { subject: '河湟新区', region: '630102', funding: 'soe' });
    await enter(
      H1,
      number,
      employer('a', { name: '新名公司', creditCode: code }),
      project('b', { name: '河湟新区', funding: 'soe' }),
      employer('c', { name: '河湟新区' }),
      project('d', { name: '河湟旧区' }),
    );
    expect((await visits(H1, number)).items.map((visit) => visit.registered)).toEqual([
      known.number,
      site.number,
      null,
      null,
    ]);
  });

  test('are listed by arrears, subject and funding, page by page', async () => {
    const number = await running();
    const many = Array.from({ length: 5 }, (_, index) => project(`p${index}`, index % 2 === 0 ? owing : {}));
    await enter(H1, number, employer('e'), ...many, project('soe', { funding: 'soe' }));
    const keys = async (query: string) => (await visits(H1, number, query)).items.map((visit) => visit.key);
    expect(await keys('?arrears=true')).toEqual(['p0', 'p2', 'p4']);
    expect(await keys('?subject=employer')).toEqual(['e']);
    expect(await keys('?funding=soe')).toEqual(['soe']);
    const first = await visits(H1, number, '?limit=4');
    expect(first.items).toHaveLength(4);
    expect(await keys(`?limit=4&cursor=${first.next ?? ''}`)).toEqual(['p3', 'p4', 'soe']);
    expect(codeOf(await desk.web.ask(H1, 'GET', `/api/inspections/${number}/visits?cursor=x`))).toBe(
      '422 invalid_input',
    );
  });

  test("keep the inspector's words sealed, and show them to those who work, not to those who run the system", async () => {
    const number = await running();
    await enter(H1, number, employer('a', { note: NOTE }));
    const note = async (by: string) => (await visits(by, number)).items[0]?.note;
    expect([await note(H1), await note('auditor'), await note('operator')]).toEqual([NOTE, NOTE, '•••']);
    const { rows } = await desk.office.engine.pool.query<{ text: string }>('select v::text as text from visit v');
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.map((row) => row.text).join()).not.toContain('李四');
  });
});

describe('a finding', () => {
  test('opens a clue with what the visit knows, once, and the visit names it', async () => {
    const number = await running();
    await enter(H1, number, project('b', owing), employer('c', { ...owing, creditCode: '91630000MA75XXXX02' }));
    const answer = await find(H1, number, { key: 'b', opens: 'clue', ...more });
    expect(answer.statusCode).toBe(201);
    const { clue } = answer.json<{ key: string; clue: string }>();
    expect(answer.json()).toEqual({ key: 'b', clue });
    expect((await desk.web.ask(H1, 'GET', `/api/clues/${clue}`)).json()).toMatchObject({
      intakeChannel: 'inspection',
      state: 'received',
      unit: '630102',
      submission: 'report',
      reportedAt: '2021-11-30T16:00:00.000Z',
      employer: { name: '高原劳务有限公司' },
      project: { name: 'b号楼', funding: 'government', generalContractor: '总包公司' },
      claimedFen: 120_000,
      workers: 4,
      arrears: { from: '2021-08-01', to: '2021-11-30' },
    });
    const ofEmployer = await find(S, number, {
      key: 'c',
      opens: 'clue',
      sector: 'services',
      description: '欠薪',
      reportedAt: '2021-12-02T09:00:00+08:00',
    });
    expect(
      (await desk.web.ask(H1, 'GET', `/api/clues/${ofEmployer.json<{ clue: string }>().clue}`)).json(),
    ).toMatchObject({ employer: { name: 'c商贸有限公司', creditCode: '91630000MA75XXXX02' }, project: null });
    const second = await find(S, number, { key: 'b', opens: 'clue', ...more });
    expect(codeOf(second)).toBe('409 conflict');
    expect(second.json<{ detail: string }>().detail).toContain(clue);
    expect((await visits(H1, number)).items[0]).toMatchObject({
      clue,
      case: null,
      foundAt: '2021-12-03T01:00:00.000Z',
    });
  });

  test('opened at the same moment by two opens one clue', async () => {
    const number = await running();
    await enter(H1, number, project('b', owing));
    const before = await count('clue');
    const answers = await Promise.all([H1, H2, S].map((by) => find(by, number, { key: 'b', opens: 'clue', ...more })));
    expect(answers.map((answer) => answer.statusCode).sort()).toEqual([201, 409, 409]);
    expect(await count('clue')).toBe(before + 1);
  });

  test('sent again under its Idempotency-Key answers the same; another one under it is refused', async () => {
    const number = await running();
    await enter(H1, number, project('b', owing), project('c', owing));
    const key = { 'idempotency-key': 'finding-1' };
    const first = await find(H1, number, { key: 'b', opens: 'clue', ...more }, key);
    const again = await find(H1, number, { key: 'b', opens: 'clue', ...more }, key);
    expect([again.statusCode, again.json()]).toEqual([201, first.json()]);
    expect(codeOf(await find(H1, number, { key: 'c', opens: 'clue', ...more }, key))).toBe('422 idempotency_mismatch');
  });

  test('joins an open clue, which is told of it; a closed one it does not', async () => {
    const number = await running();
    await enter(H1, number, project('b', owing), project('c', owing));
    const clue = await desk.office.report();
    const before = await desk.office.clue(clue);
    const answer = await find(H1, number, { key: 'b', opens: 'clue', clue });
    expect(answer.json()).toEqual({ key: 'b', clue });
    const after = await desk.office.clue(clue);
    expect(after).toMatchObject({ state: before.state, claimedFen: before.claimedFen, version: before.version + 1 });
    expect((await desk.office.history(clue)).at(-1)).toMatchObject({
      type: 'supplement',
      actor: H1,
      input: { note: true, inspection: number, visit: 'b', owedFen: 120_000 },
    });
    expect(pathsOf(await find(H1, number, { key: 'c', opens: 'clue', clue, sector: 'services' }))).toEqual(['/sector']);
    await bringTo(desk.office, clue, 'assigned');
    await desk.office.send(S, clue, 'decline', { ground: 'outOfScope', publicReply: '不予受理' });
    expect(pathsOf(await find(H1, number, { key: 'c', opens: 'clue', clue }))).toEqual(['/clue']);
    const other = await desk.office.report({ region: '630104' });
    expect(pathsOf(await find(H1, number, { key: 'c', opens: 'clue', clue: other }))).toEqual(['/clue']);
  });

  test('opens a case of the same clue, handled by two; a lone handler opens nothing at all', async () => {
    const number = await running();
    await enter(H1, number, project('b', owing));
    const body = { key: 'b', opens: 'case', ...more, basis: '数额较大，拒不改正' };
    const before = await count('clue');
    expect(pathsOf(await find(H1, number, { ...body, handlers: [H1] }))).toEqual(['/handlers']);
    expect(pathsOf(await find(H1, number, { ...body, basis: undefined, handlers: [H1, H_OTHER] }))).toEqual([
      '/basis',
      '/handlers/1',
    ]);
    expect(await count('clue')).toBe(before);
    const found = (await find(H1, number, { ...body, handlers: [H1, H2] })).json<{ clue: string; case: string }>();
    expect(await desk.view(S, 'cases', found.case)).toMatchObject({
      state: 'proposed',
      clues: [found.clue],
      handlers: [H1, H2],
      unit: '630102',
    });
    expect(codeOf(await desk.trySend(H1, 'cases', found.case, 'approveFiling'))).toBe('403 forbidden');
    expect((await visits(H1, number)).items[0]).toMatchObject({ clue: found.clue, case: found.case });
  });

  test('of an inspection by the province opens the clue at the office of the place, which alone files a case', async () => {
    const number = await running(PROVINCE, { handlers: ['handler-630000-1'] });
    await enter(PROVINCE, number, project('b', { ...owing, region: '630104' }));
    const body = { key: 'b', ...more };
    const handlers = [H_OTHER, 'handler-630104-2'];
    expect(pathsOf(await find(PROVINCE, number, { ...body, opens: 'case', basis: '欠薪', handlers }))).toEqual([
      '/opens',
    ]);
    const { clue } = (await find('handler-630000-1', number, { ...body, opens: 'clue' })).json<{ clue: string }>();
    expect((await desk.office.clue(clue)).unit).toBe('630104');
  });

  test('is refused where nothing was found, for unknown keys, wrong people and wrong fields', async () => {
    const number = await running();
    await enter(H1, number, project('none'), project('b', owing));
    const body = { opens: 'clue', ...more };
    expect(pathsOf(await find(H1, number, { ...body, key: 'none' }))).toEqual(['/key']);
    expect(pathsOf(await find(H1, number, { ...body, key: 'x' }))).toEqual(['/key']);
    expect(codeOf(await find(CITY, number, { ...body, key: 'b' }))).toBe('403 forbidden');
    expect(codeOf(await find('supervisor-630104', number, { ...body, key: 'b' }))).toBe('404 not_found');
    expect(pathsOf(await find(H1, number, { key: 'b', opens: 'clue' }))).toEqual([
      '/sector',
      '/description',
      '/employer/name',
      '/project/generalContractor',
    ]);
    expect(pathsOf(await find(H1, number, { ...body, key: 'b', arrears: { amountFen: 1 } }))).toEqual([
      '/arrears/amountFen',
    ]);
  });

  test("takes the general contractor of a project from the register when the finding doesn't name it", async () => {
    const number = await running();
    const site = { subject: '注册工地', region: '630102', funding: 'government', generalContractor: '中建某局' };
    await desk.open(H1, 'projects', site);
    await enter(H1, number, project('b', { ...owing, name: '注册工地' }));
    const { project: _, ...rest } = more;
    const { clue } = (await find(H1, number, { key: 'b', opens: 'clue', ...rest })).json<{ clue: string }>();
    expect(await desk.office.clue(clue)).toMatchObject({ generalContractor: '中建某局' });
  });
});

test('the summary adds up what was visited, owed, confirmed, and what was paid on the clues, each clue once', async () => {
  const targets = { employers: 10, government: 4 };
  const number = await running(H1, { targets });
  await enter(
    H1,
    number,
    employer('e1'),
    employer('e2', { name: 'e1商贸有限公司' }),
    project('g1', owing),
    project('g2', { ...owing, owedFen: 30_000, workers: 1 }),
    project('p1', { ...owing, funding: 'ppp' }),
  );
  const { clue } = (await find(H1, number, { key: 'g1', opens: 'clue', ...more })).json<{ clue: string }>();
  await find(H1, number, { key: 'g2', opens: 'clue', clue });
  await bringTo(desk.office, clue, 'verifying');
  const payment = { amountFen: 100_000, workers: 3, paymentChannel: 'inspection', evidence: '回单' };
  await desk.office.send(H1, clue, 'pay', payment);
  const expected = { withArrears: 3, owedFen: 270_000, workers: 9, confirmed: 2, clues: 1, cases: 0 };
  expect(await summary(number)).toMatchObject({
    ...expected,
    plan: { targets },
    visited: 5,
    employers: 1,
    projects: 3,
    paidFen: 100_000,
    workersPaid: 3,
    byFunding: [
      { funding: 'government', visited: 2, withArrears: 2, owedFen: 150_000, workers: 5, clues: 1, paidFen: 100_000 },
      { funding: 'ppp', visited: 1, withArrears: 1, owedFen: 120_000, workers: 4, clues: 0, paidFen: 0 },
    ],
  });
  const [booked] = (await desk.web.ask(S, 'GET', `/api/clues/${clue}`)).json<{ payments: { id: string }[] }>().payments;
  await desk.office.send(S, clue, 'correctPayment', { payment: booked?.id, reason: '重复登记' });
  expect(await summary(number)).toMatchObject({ ...expected, paidFen: 0, workersPaid: 0 });
});

const count = async (table: string): Promise<number> =>
  Number((await desk.office.engine.pool.query<{ n: string }>(`select count(*) as n from ${table}`)).rows[0]?.n);

test('every history of what findings touched replays to what it is', async () => {
  const { checked, wrong } = await verifyHistories(desk.office.engine);
  expect(wrong).toEqual([]);
  expect(checked).toBeGreaterThan(15);
});

// The case (立案) beside the clue, through the API: filed with approval, investigated, decided, ordered, served, overdue, enforced, closed.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { bringTo } from '../../support/office.ts';
import { codeOf, H1, H2, openDesk, runOf, S, type Desk, type ProceedingJson } from '../../support/desk.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.close());

const at = (instant: string) => desk.office.at(instant);
const send = (by: string, number: string, type: string, input?: object): Promise<ProceedingJson> =>
  desk.send(by, 'cases', number, type, input);

/** A case proposed out of a clue, on 2021-11-01. */
const proposed = async (): Promise<{ clue: string; number: string }> => {
  await at('2021-11-01T09:00:00+08:00');
  const clue = await desk.office.report();
  await bringTo(desk.office, clue, 'verifying');
  await desk.office.send(H1, clue, 'file', { basis: '拒不提供工资台账' });
  const { items } = (await desk.web.ask(S, 'GET', `/api/cases?clue=${clue}`)).json<{ items: ProceedingJson[] }>();
  return { clue, number: items[0]?.number ?? 'none' };
};

const served = async (): Promise<{ clue: string; number: string }> => {
  const found = await proposed();
  const { number } = found;
  await send(S, number, 'approveFiling');
  await send(H1, number, 'finishInvestigation', {
    finding: 'violation',
    verifiedFen: 900_000,
    workers: 3,
    report: '属实',
  });
  await send(H1, number, 'draftDecision', {
    decision: 'order',
    orderedFen: 900_000,
    workers: 3,
    payBy: '2021-11-15',
    text: '限期支付',
  });
  await send(S, number, 'approveDecision');
  await send(H1, number, 'serve', { servedOn: '2021-11-01', serviceMethod: 'direct', proof: '送达回证' });
  return found;
};

test("a clue's `file` proposes a case that carries the clue and its two handlers, and a supervisor files it", async () => {
  const { clue, number } = await proposed();
  expect(number).toMatch(/^AJ2021-\d{6}$/);
  expect(await desk.view(S, 'cases', number)).toMatchObject({
    kind: 'case',
    state: 'proposed',
    clues: [clue],
    handlers: [H1, H2],
    unit: '630102',
  });
  expect(codeOf(await desk.trySend(H1, 'cases', number, 'approveFiling'))).toBe('403 forbidden');
  expect(await send(S, number, 'approveFiling')).toMatchObject({
    state: 'investigating',
    fields: { filedOn: '2021-11-01' },
  });
  const runs = await desk.clocks(H1, 'cases', number);
  // 60 working days (Decree 423 art. 17) by the golden dates; 90 calendar days (行政处罚法 art. 60) roll over Spring Festival 2022-01-31 … 02-06.
  expect(runOf(runs, 'A3')).toMatchObject({ state: 'open', dueOn: '2022-01-25' });
  expect(runOf(runs, 'A8')).toMatchObject({ state: 'open', dueOn: '2022-01-30' });
});

test('is written down in one history that opens to those who handle it and replays to what it is', async () => {
  const { number } = await proposed();
  await send(S, number, 'approveFiling');
  const read = async (by: string) => (await desk.web.ask(by, 'GET', `/api/cases/${number}/history`)).body;
  expect(await read(H1)).toContain('拒不提供工资台账');
  expect(await read('admin')).not.toContain('拒不提供工资台账');
  const { rows } = await desk.office.engine.pool.query<{ text: string }>(
    "select string_agg(h::text, ' ') || (select string_agg(p::text, ' ') from proceeding p) as text from history h",
  );
  expect(rows[0]?.text).not.toContain('拒不提供');
});

describe('the investigation', () => {
  test('is extended once by a supervisor by at most thirty working days, which has to be told in three days', async () => {
    const { number } = await proposed();
    await send(S, number, 'approveFiling');
    expect(codeOf(await desk.trySend(H1, 'cases', number, 'extend', { clock: 'A3', days: 30, reason: '复杂' }))).toBe(
      '403 forbidden',
    );
    expect(codeOf(await desk.trySend(S, 'cases', number, 'extend', { clock: 'A3', days: 31, reason: '复杂' }))).toBe(
      '422 invalid_input',
    );
    await send(S, number, 'extend', { clock: 'A3', days: 30, reason: '复杂' });
    const runs = await desk.clocks(S, 'cases', number);
    expect(runOf(runs, 'A3')).toMatchObject({ dueOn: '2022-03-11' });
    const duty = runOf(runs, 'A3b');
    expect(duty).toMatchObject({ state: 'open', dueOn: '2021-11-04' });
    expect(await desk.offers(S, 'cases', number)).not.toContain('extend');
    await send(H1, number, 'tell', { deadline: duty?.id, via: 'letter', summary: '已告知' });
    expect(runOf(await desk.clocks(S, 'cases', number), 'A3b')).toMatchObject({ state: 'met' });
  });

  test('stands still while it is suspended and goes on with what was left', async () => {
    const { number } = await proposed();
    await send(S, number, 'approveFiling');
    await send(S, number, 'suspend', { reason: '单位负责人失联', until: '2021-12-01' });
    expect(runOf(await desk.clocks(S, 'cases', number), 'A3')).toMatchObject({ state: 'open', dueOn: null });
    await at('2021-11-15T09:00:00+08:00');
    expect(await send(H1, number, 'resume')).toMatchObject({ state: 'investigating' });
    // The nine working days 2 … 12 November ended suspended: nine more after 2022-01-25, 29 and 30 January being make-up workdays.
    expect(runOf(await desk.clocks(S, 'cases', number), 'A3')).toMatchObject({ dueOn: '2022-02-10' });
  });

  test('is withdrawn by a supervisor when the wrong is corrected, and nothing is due any more', async () => {
    const { number } = await proposed();
    await send(S, number, 'approveFiling');
    expect(
      codeOf(await desk.trySend(H1, 'cases', number, 'withdraw', { correctedOn: '2021-11-01', reason: '已付' })),
    ).toBe('403 forbidden');
    expect(await send(S, number, 'withdraw', { correctedOn: '2021-11-01', reason: '已付' })).toMatchObject({
      state: 'withdrawn',
      open: false,
    });
    expect((await desk.clocks(S, 'cases', number)).filter((run) => run.state === 'open')).toEqual([]);
  });
});

describe('the order to pay', () => {
  test('names amount, workers and date, and is approved by other eyes than those that drafted it', async () => {
    const { number } = await proposed();
    await send(S, number, 'approveFiling');
    await send(H1, number, 'finishInvestigation', {
      finding: 'violation',
      verifiedFen: 900_000,
      workers: 3,
      report: '属实',
    });
    const answer = await desk.trySend(H1, 'cases', number, 'draftDecision', { decision: 'order', text: '限期支付' });
    expect(answer.json<{ errors: { path: string }[] }>().errors.map((found) => found.path)).toEqual([
      '/input/orderedFen',
      '/input/workers',
      '/input/payBy',
    ]);
  });

  test('cannot be declared overdue before its day has passed', async () => {
    const { number } = await served();
    expect(runOf(await desk.clocks(S, 'cases', number), 'A6')).toMatchObject({ dueOn: '2021-11-15' });
    await at('2021-11-15T17:00:00+08:00');
    const early = await desk.trySend(H1, 'cases', number, 'declareOverdue', { extraPercent: 50, reason: '未付' });
    expect(codeOf(early)).toBe('409 illegal_move');
    expect(early.json<{ detail: string }>().detail).toContain('has not lapsed yet');
    await at('2021-11-16T09:00:00+08:00');
    expect(
      codeOf(await desk.trySend(H1, 'cases', number, 'declareOverdue', { extraPercent: 40, reason: '未付' })),
    ).toBe('422 invalid_input');
    expect(await send(H1, number, 'declareOverdue', { extraPercent: 50, reason: '未付' })).toMatchObject({
      state: 'overdue',
      fields: { extraPercent: 50 },
    });
  });

  test('goes to the court only when ten working days have passed since the reminder', async () => {
    const { number } = await served();
    await at('2021-11-16T09:00:00+08:00');
    await send(H1, number, 'declareOverdue', { extraPercent: 50, reason: '未付' });
    await send(H1, number, 'remind', { remindedOn: '2021-11-16' });
    expect(runOf(await desk.clocks(S, 'cases', number), 'A14')).toMatchObject({ dueOn: '2021-11-30' });
    await at('2021-11-30T17:00:00+08:00');
    await desk.office.passAll();
    expect(codeOf(await desk.trySend(S, 'cases', number, 'applyEnforcement', { court: '城东区人民法院' }))).toBe(
      '409 illegal_move',
    );
    await at('2021-12-01T09:00:00+08:00');
    await desk.office.passAll();
    expect((await desk.view(S, 'cases', number)).expired).toContain('A14');
    expect(await send(S, number, 'applyEnforcement', { court: '城东区人民法院' })).toMatchObject({
      state: 'enforcing',
    });
    await send(H1, number, 'courtAccept');
    await send(H1, number, 'courtRule', { ruling: 'granted' });
    await send(H1, number, 'proposeClosing', { outcome: 'enforced', report: '执行到位' });
    expect(await send(S, number, 'refuseClosing', { reason: '缺少执行裁定' })).toMatchObject({ state: 'enforcing' });
    await send(H1, number, 'proposeClosing', { outcome: 'enforced', report: '执行到位' });
    expect(await send(S, number, 'approveClosing')).toMatchObject({ state: 'closed', open: false });
  });

  test('opens three months for an application when the six months for a suit have lapsed; nothing closes by itself', async () => {
    const { number } = await served();
    expect(runOf(await desk.clocks(S, 'cases', number), 'A12s')).toMatchObject({ dueOn: '2022-05-05' });
    await at('2022-05-06T09:00:00+08:00');
    await desk.office.passAll();
    const runs = await desk.clocks(S, 'cases', number);
    // From the day on which the six months lapsed, 2022-05-05, however late that is noticed.
    expect(runOf(runs, 'A13')).toMatchObject({ state: 'open', dueOn: '2022-08-05' });
    expect(await desk.view(S, 'cases', number)).toMatchObject({ state: 'served', open: true });
  });
});

test('a clue may close while its case goes on, several clues share a case, and one clue has several', async () => {
  const { clue, number } = await proposed();
  await send(S, number, 'approveFiling');
  const other = await desk.office.report();
  await send(S, number, 'addClue', { clue: other });
  expect(codeOf(await desk.trySend(S, 'cases', number, 'addClue', { clue: other }))).toBe('422 invalid_input');
  expect((await desk.view(S, 'cases', number)).clues).toEqual([clue, other]);
  await desk.office.send(H1, clue, 'contact', {
    via: 'phone',
    at: '2021-11-01T08:50:00+08:00',
    outcome: 'reached',
    summary: '已告知立案',
  });
  await desk.office.send(H1, clue, 'conclude', { conclusion: 'filed', publicReply: '已立案查处' });
  await desk.office.send(S, clue, 'approve');
  await desk.office.send(H2, clue, 'revisit', { reached: true, satisfied: true, note: '知悉' });
  expect((await desk.office.clue(clue)).state).toBe('closed');
  expect(await desk.view(S, 'cases', number)).toMatchObject({ open: true });
  const second = await desk.open(H1, 'cases', { clues: [clue], basis: '另案' });
  expect(second.number).not.toBe(number);
});

test('is seen by its unit and those above, by nobody else, and tells a stale version', async () => {
  const { number } = await proposed();
  expect((await desk.web.ask('supervisor-630104', 'GET', `/api/cases/${number}`)).statusCode).toBe(404);
  expect((await desk.web.ask('supervisor-630000', 'GET', `/api/cases/${number}`)).statusCode).toBe(200);
  expect((await desk.web.ask(S, 'GET', `/api/mediations/${number}`)).statusCode).toBe(404);
  const stale = await desk.web.ask(S, 'POST', `/api/cases/${number}/events`, {
    type: 'approveFiling',
    input: {},
    version: 7,
  });
  expect(codeOf(stale)).toBe('409 stale_clue');
  const body = { type: 'approveFiling', input: {}, version: 1 };
  const key = { 'idempotency-key': `once-${number}` };
  for (const _ of [1, 2])
    expect(
      (await desk.web.ask(S, 'POST', `/api/cases/${number}/events`, body, key)).json<ProceedingJson>(),
    ).toMatchObject({ version: 2 });
});

test('an overdue case tells its handlers and stands in the queue of work and the list of deadlines', async () => {
  const { number } = await proposed();
  await send(S, number, 'approveFiling');
  const tasks = (await desk.web.ask(H1, 'GET', '/api/tasks?scope=mine&limit=200')).json<{
    items: { clue: string; kind: string }[];
  }>();
  expect(tasks.items).toContainEqual(expect.objectContaining({ clue: number, kind: 'investigate' }));
  await at('2022-01-26T09:00:00+08:00');
  await desk.office.passAll();
  const overdue = (await desk.web.ask(S, 'GET', '/api/deadlines?status=overdue&limit=200')).json<{
    items: { clue: string; clock: string; id: string }[];
  }>();
  const found = overdue.items.find((deadline) => deadline.clue === number && deadline.clock === 'A3');
  expect(found).toBeDefined();
  const trace = (await desk.web.ask(S, 'GET', `/api/deadlines/${found?.id}/trace`)).json<{
    article: string;
    clue: string;
  }>();
  expect(trace).toMatchObject({ clue: number, article: expect.stringContaining('Decree 423') as unknown });
});

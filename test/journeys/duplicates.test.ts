// Duplicates through the API: found and scored, dismissed, merged and unmerged, split; each with what must not happen.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { ClueData } from '../../src/domain/delivery.ts';
import { suggestDuplicates } from '../../src/engine/suggest-duplicates.ts';
import { verifyHistories } from '../../src/engine/verify-histories.ts';
import { CITY, codeOf, H1, H2, openDesk, S, type Desk } from '../support/desk.ts';
import { bringTo } from '../support/office.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.close());

interface Found {
  readonly items: readonly {
    readonly number: string;
    readonly score: number;
    readonly suggests: string;
    readonly reasons: readonly { readonly code: string }[];
    readonly state: string;
    readonly unit: string;
    readonly marked: string | null;
  }[];
  readonly elsewhere: boolean;
}

const get = async <T>(by: string, path: string): Promise<T> => {
  const answer = await desk.web.ask(by, 'GET', path);
  expect({ status: answer.statusCode, body: answer.statusCode === 200 ? '' : answer.body }).toEqual({
    status: 200,
    body: '',
  });
  return answer.json<T>();
};
const post = (by: string, path: string, body: object, headers?: Record<string, string>) =>
  desk.web.ask(by, 'POST', path, body, headers);
const like = (by: string, number: string): Promise<Found> => get(by, `/api/clues/${number}/duplicates`);
const numbers = (found: Found): readonly string[] => found.items.map((item) => item.number);
const compareAll = async (): Promise<void> => {
  while ((await suggestDuplicates(desk.office.engine, 100)) > 0);
};

let firms = 0;
/** Clues of a firm of this test's own. */
const firm = (): ((change?: Partial<ClueData>) => Promise<string>) => {
  const name = `${'甲乙丙丁戊己庚辛壬癸'.repeat(3).slice(firms, firms + 3)}峡谷${(firms += 1)}队`;
  return async (change = {}) => {
    const number = await desk.office.report({
      employer: { name: `青海${name}建设有限公司` },
      project: null,
      ...change,
    });
    await compareAll();
    return number;
  };
};
const verifying = async (report: (change?: Partial<ClueData>) => Promise<string>, change?: Partial<ClueData>) => {
  const number = await report(change);
  await bringTo(desk.office, number, 'verifying');
  return number;
};
const ANOTHER = { name: '李大海', idNumber: '630102197505055678', phone: '13700005678' };

describe('what is like a clue', () => {
  test('is suggested with score and reasons once it is registered: the same person again, and another worker of the firm for a group', async () => {
    const report = firm();
    const first = await report({ arrears: { amountFen: 500_000, workers: 2, from: '2021-07-01', to: '2021-09-30' } });
    const again = await report({ arrears: { amountFen: 500_000, workers: 2, from: '2021-08-01', to: '2021-09-30' } });
    const worker = await report({
      reporter: ANOTHER,
      arrears: { amountFen: 100_000, workers: 1, from: '2021-07-01', to: '2021-09-30' },
      project: { name: '城东安置房', funding: 'government', generalContractor: '总包' },
    });
    const found = await like(S, first);
    expect(found).toMatchObject({
      items: [
        { number: again, suggests: 'duplicate', state: 'received', unit: '630102', marked: null },
        { number: worker, suggests: 'group' },
      ],
      elsewhere: false,
    });
    expect(found.items[0]?.reasons.map((reason) => reason.code)).toEqual(['employer', 'region', 'period', 'idNumber']);
    const { items } = await get<{ items: { number: string; other: string; band: string }[] }>(S, '/api/duplicates');
    expect(items).toContainEqual(expect.objectContaining({ number: again, other: first, band: 'duplicate' }));
    expect(JSON.stringify(items)).not.toMatch(/王小明|139000|6301021980/);
  });

  test('is a group when another worker of the same firm and project reports', async () => {
    const report = firm();
    const project = { name: '城东安置房三期', funding: 'government' as const, generalContractor: '总包' };
    const period = { amountFen: 500_000, workers: 2, from: '2021-07-01', to: '2021-09-30' };
    const first = await report({ project, arrears: period });
    const worker = await report({
      project: { ...project, name: '城东安置房（3期）项目' },
      arrears: period,
      reporter: ANOTHER,
    });
    expect(await like(S, first)).toMatchObject({ items: [{ number: worker, suggests: 'group' }] });
  });

  test('is found by a name with a slip, other brackets and legal form, and not under another name', async () => {
    const first = await desk.office.report({ employer: { name: '青海湟源石堡建设工程有限公司' }, project: null });
    const slip = await desk.office.report({
      employer: { name: '石保建设工程（集团）有限责任公司（西宁分公司）' },
      project: null,
    });
    const bracketed = await desk.office.report({ employer: { name: '石堡建设工程（青海）有限公司' }, project: null });
    const other = await desk.office.report({ employer: { name: '青海日月商贸有限公司' }, project: null });
    await compareAll();
    const found = numbers(await like(S, first));
    expect(found).toEqual([bracketed, slip]);
    expect(numbers(await like(S, slip))).toEqual(expect.arrayContaining([first, bracketed]));
    expect(numbers(await like(S, other))).toEqual([]);
  });

  test('lies with another office: it is said that there is more, never what; the office above both sees it', async () => {
    const report = firm();
    const here = await report();
    const there = await report({ region: '630104' });
    expect(await like(S, here)).toEqual({ items: [], next: null, elsewhere: true });
    expect(await like(CITY, here)).toMatchObject({ items: [{ number: there, unit: '630104' }], elsewhere: false });
    expect(codeOf(await desk.web.ask('supervisor-630104', 'GET', `/api/clues/${here}/duplicates`))).toBe(
      '404 not_found',
    );
    expect((await desk.web.ask(S, 'GET', '/api/duplicates?limit=200')).body).not.toContain(there);
  });

  test('is compared anew when a supervisor corrects the name', async () => {
    const report = firm();
    const [first, second] = [await report(), await report()];
    expect(numbers(await like(S, first))).toEqual([second]);
    await desk.office.send(S, second, 'correct', {
      fields: { employer: { name: '青海北山冶炼厂' } },
      reason: '登记有误',
    });
    await compareAll();
    expect(numbers(await like(S, first))).toEqual([]);
    const { items } = await get<{ items: { number: string }[] }>(S, '/api/duplicates?limit=200');
    expect(items.map((item) => item.number)).not.toContain(second);
  });

  test('that somebody dismissed is not suggested again, and the reason is sealed', async () => {
    const report = firm();
    const first = await verifying(report);
    const second = await report();
    const path = `/api/clues/${first}/duplicates/${second}/dismiss`;
    expect(codeOf(await post('handler-630104-1', path, { reason: '两个工地' }))).toBe('404 not_found');
    expect(codeOf(await post('handler-630102-3', path, { reason: '两个工地' }))).toBe('403 forbidden');
    expect(codeOf(await post('auditor', path, { reason: '两个工地' }))).toBe('403 forbidden');
    expect(codeOf(await post(H1, path, {}))).toBe('422 invalid_input');
    expect(codeOf(await post(H1, `/api/clues/${first}/duplicates/${first}/dismiss`, { reason: '自己' }))).toBe(
      '422 invalid_input',
    );
    expect((await post(H1, path, { reason: '两个工地各自拖欠' })).json()).toMatchObject({ by: H1 });
    expect((await post(H2, path, { reason: '确认' })).json()).toMatchObject({ by: H1 });
    await desk.office.send(S, second, 'correct', { fields: { sector: 'other' }, reason: '行业' });
    await compareAll();
    expect(numbers(await like(S, first))).toEqual([]);
    expect(numbers(await like(S, second))).toEqual([]);
    const { rows } = await desk.office.engine.pool.query<{ kept: string; audited: string }>(
      `select (select string_agg(d::text, ' ') from duplicate_dismissal d) as kept,
         (select string_agg(a.actor || a.detail::text, ' ') from audit a where a.action = 'dismissDuplicate' and a.subject = $1) as audited`,
      [first],
    );
    expect(rows[0]?.kept).not.toContain('两个工地');
    expect(rows[0]?.audited).toBe(`${H1}{"other": "${second}"}`);
  });

  test('gives the share of repeated reports of a period and a region', async () => {
    const rate = (query: string) => get<Record<string, number | null>>(S, `/api/duplicates/rate?${query}`);
    const before = await rate('from=2021-11-01&to=2021-11-01');
    const report = firm();
    const [first, second] = [await report(), await report()];
    expect(await rate('from=2021-11-01&to=2021-11-01')).toMatchObject({
      received: Number(before['received']) + 2,
      marked: before['marked'],
      suggested: Number(before['suggested']) + 1,
    });
    await post(S, `/api/clues/${first}/merge`, { numbers: [second] });
    const after = await rate('from=2021-11-01&to=2021-11-01&region=630102');
    expect(after).toMatchObject({ marked: Number(before['marked']) + 1, suggested: before['suggested'] });
    expect(after['rate']).toBeCloseTo(Number(after['marked']) / Number(after['received']));
    expect(await rate('from=2021-12-01&to=2021-12-31')).toEqual({ received: 0, marked: 0, suggested: 0, rate: null });
  });
});

describe('merging several into one', () => {
  test('says in a dry run what would become of each, and changes nothing', async () => {
    const report = firm();
    const [root, second, third] = [await report(), await report(), await report()];
    await desk.office.send(S, third, 'markDuplicate', { of: second });
    const answer = await post(S, `/api/clues/${root}/merge`, {
      numbers: [second, third, 'XS2021-999999'],
      dryRun: true,
    });
    expect(answer.json()).toMatchObject({
      root,
      dryRun: true,
      complete: false,
      items: [
        { number: second, outcome: 'marked', brings: 1 },
        { number: third, outcome: 'follows' },
        { number: 'XS2021-999999', outcome: 'refused', code: 'not_found' },
      ],
    });
    expect(await desk.office.clue(second)).toMatchObject({ state: 'received', duplicateOf: null });
  });

  test('closes all of them with their own duplicates, in the history of each, audited; and one can be taken back', async () => {
    const report = firm();
    const [root, second, third, fourth] = [await report(), await verifying(report), await report(), await report()];
    await desk.office.send(S, third, 'markDuplicate', { of: second });
    expect((await post(S, `/api/clues/${root}/merge`, { numbers: [second, fourth] })).json()).toMatchObject({
      complete: true,
    });
    for (const number of [second, third, fourth])
      expect(await desk.office.clue(number)).toMatchObject({
        state: 'closed',
        duplicateOf: root,
        conclusion: 'duplicate',
      });
    expect((await desk.office.history(second)).at(-1)).toMatchObject({
      type: 'markDuplicate',
      input: { of: root },
      actor: S,
    });
    expect((await desk.office.history(third)).at(-1)).toMatchObject({ type: 'rootMoved', input: { of: root } });
    expect(await like(S, root)).toMatchObject({
      items: expect.arrayContaining([expect.objectContaining({ number: second, marked: 'duplicate' })]),
    });
    const { rows } = await desk.office.engine.pool.query(
      "select detail from audit where action = 'merge' and subject = $1",
      [root],
    );
    expect(rows).toEqual([{ detail: { numbers: [second, fourth] } }]);
    await desk.office.send(H1, second, 'unmarkDuplicate', { reason: '另有工地' });
    expect(await desk.office.clue(second)).toMatchObject({ state: 'verifying', duplicateOf: null });
    expect((await post(S, `/api/clues/${root}/merge`, { numbers: [fourth] })).json()).toMatchObject({
      items: [{ number: fourth, outcome: 'already' }],
    });
  });

  test('does nothing at all when one of them cannot be merged', async () => {
    const report = firm();
    const [root, second, closed] = [await report(), await report(), await report()];
    await bringTo(desk.office, closed, 'closed');
    const answer = await post(S, `/api/clues/${root}/merge`, { numbers: [second, closed] });
    expect(codeOf(answer)).toBe('422 invalid_input');
    expect(answer.json<{ errors: { path: string }[] }>().errors.map((error) => error.path)).toEqual(['/numbers/1']);
    expect(await desk.office.clue(second)).toMatchObject({ state: 'received' });
  });

  test('is for handlers of each and supervisors of its unit, on clues that they see', async () => {
    const report = firm();
    const [root, second] = [await report(), await report()];
    const foreign = await report({ region: '630104' });
    const merge = (by: string, found: readonly string[]) => post(by, `/api/clues/${root}/merge`, { numbers: found });
    expect(codeOf(await merge('supervisor-630104', [second]))).toBe('404 not_found');
    expect(codeOf(await merge('auditor', [second]))).toBe('403 forbidden');
    expect(codeOf(await merge(H1, [second]))).toBe('403 forbidden');
    expect(codeOf(await merge(CITY, [second]))).toBe('403 forbidden');
    const unseen = await merge(S, [foreign]);
    expect(codeOf(unseen)).toBe('422 invalid_input');
    expect(unseen.body).toContain('is no clue that you may see');
    expect(codeOf(await merge(S, []))).toBe('422 invalid_input');
  });

  test('never makes a circle: not of itself, not of its root, not when two marks cross', async () => {
    const report = firm();
    const [root, second, third] = [await report(), await report(), await report()];
    await desk.office.send(S, second, 'markDuplicate', { of: root });
    const circle = await post(S, `/api/clues/${second}/merge`, { numbers: [root] });
    expect(codeOf(circle)).toBe('422 invalid_input');
    expect(circle.body).toContain('circle');
    expect(codeOf(await post(S, `/api/clues/${root}/merge`, { numbers: [root] }))).toBe('422 invalid_input');

    const crossing = await Promise.allSettled([
      desk.office.send(S, root, 'markDuplicate', { of: third }),
      desk.office.send(S, third, 'markDuplicate', { of: root }),
    ]);
    expect(crossing.map((one) => one.status).sort()).toEqual(['fulfilled', 'rejected']);
    const found = await Promise.all([root, second, third].map((number) => desk.office.clue(number)));
    const roots = found.filter((clue) => clue.duplicateOf === null);
    expect(roots).toHaveLength(1);
    expect(found.filter((clue) => clue.duplicateOf === roots[0]?.number)).toHaveLength(2);
  });
});

describe('splitting a part off', () => {
  const PART = {
    arrears: { amountFen: 400_000, workers: 1, from: '2021-08-01', to: '2021-09-30' },
    reason: '另一分包单位所欠',
  };
  const splitOff = async (by: string, number: string, more: object = {}, headers?: Record<string, string>) => {
    const { version } = await desk.office.clue(number);
    return post(by, `/api/clues/${number}/split`, { ...PART, version, ...more }, headers);
  };

  test('makes a clue of its own that both name, with clocks from now and the receipt, channel and reporter of the whole', async () => {
    await desk.office.at('2021-11-01T09:00:00+08:00');
    const whole = await verifying(firm());
    await desk.office.at('2021-11-08T10:00:00+08:00');
    const answer = await splitOff(H1, whole, { employer: { name: '青海雪域劳务有限公司' } });
    expect(answer.statusCode).toBe(201);
    const part = answer.json<{ number: string; receivedAt: string }>();
    const before = await desk.office.clue(whole);
    expect(part).toMatchObject({
      splitFrom: whole,
      state: 'received',
      employer: { name: '青海雪域劳务有限公司', creditCode: null },
      claimedFen: 400_000,
      workers: 1,
      receivedAt: before.receivedAt,
      intakeChannel: 'platform',
      source: null,
      reporter: { name: '王**' },
    });
    // What was claimed with the whole stays written there.
    expect(before).toMatchObject({
      claimedFen: 1_000_000,
      workers: 3,
      splitFen: 400_000,
      splitWorkers: 1,
      state: 'verifying',
    });
    expect((await get<{ splitInto: unknown[] }>(S, `/api/clues/${whole}`)).splitInto).toEqual([
      { seq: before.version, number: part.number, claimedFen: 400_000, workers: 1 },
    ]);
    expect((await desk.office.history(whole)).at(-1)).toMatchObject({
      type: 'split',
      actor: H1,
      facts: { into: part.number },
      input: { reason: true },
    });
    expect((await desk.office.history(part.number))[0]).toMatchObject({
      type: 'registered',
      input: { origin: { splitFrom: whole } },
    });
    const clocks = await desk.office.deadlines(part.number);
    // 15 working days from 8 November, not from the receipt on the 1st.
    expect(clocks.find((run) => run.clock === 'finish')).toMatchObject({
      dueOn: '2021-11-29',
      startedAt: '2021-11-08T02:00:00.000Z',
    });
    const revealed = await post(S, `/api/clues/${part.number}/reveal`, { fields: ['phone'], reason: '联系' });
    expect(revealed.json()).toEqual({ phone: '13900001234' });
  });

  test('leaves the whole with the smaller ceiling, so that nothing is paid twice without a reason', async () => {
    const whole = await verifying(firm());
    await splitOff(H1, whole);
    const pay = (amountFen: number, more: object = {}) =>
      desk.office.send(H1, whole, 'pay', {
        amountFen,
        workers: 1,
        paymentChannel: 'platform',
        evidence: '回单',
        ...more,
      });
    await expect(pay(600_001)).rejects.toThrow(/600000 分 that are owed/);
    await pay(600_000);
    expect(await desk.office.clue(whole)).toMatchObject({ paidFen: 600_000, claimedFen: 1_000_000 });
  });

  test('takes less than the whole, at the version that was read, by who works on it', async () => {
    const whole = await verifying(firm());
    const many = await splitOff(H1, whole, {
      arrears: { amountFen: 1_000_000, workers: 9, from: '2021-09-01', to: '2021-08-01' },
    });
    expect(codeOf(many)).toBe('422 invalid_input');
    expect(many.json<{ errors: { path: string }[] }>().errors.map((error) => error.path)).toEqual([
      '/arrears/amountFen',
      '/arrears/workers',
      '/arrears/to',
    ]);
    expect(codeOf(await splitOff(H1, whole, { surprise: 1 }))).toBe('422 invalid_input');
    expect(codeOf(await splitOff(H1, whole, { version: 1 }))).toBe('409 stale_clue');
    expect(codeOf(await splitOff('supervisor-630104', whole))).toBe('404 not_found');
    expect(codeOf(await splitOff('handler-630102-3', whole))).toBe('403 forbidden');
    expect(await desk.offers(H1, 'clues', whole)).toContain('split');
    const mediated = await firm()();
    await bringTo(desk.office, mediated, 'mediating');
    expect(codeOf(await splitOff(H1, mediated))).toBe('409 illegal_move');
  });

  test('is done once under one Idempotency-Key', async () => {
    const whole = await verifying(firm());
    const { version } = await desk.office.clue(whole);
    const once = () =>
      post(H1, `/api/clues/${whole}/split`, { ...PART, version }, { 'idempotency-key': `split-${whole}` });
    const [first, again] = [await once(), await once()];
    expect([first.statusCode, again.statusCode]).toEqual([201, 201]);
    expect(again.json<{ number: string }>().number).toBe(first.json<{ number: string }>().number);
    expect(await desk.office.clue(whole)).toMatchObject({ splitFen: 400_000 });
  });

  test('into another region goes to its office, and who split it off keeps reading', async () => {
    const whole = await verifying(firm());
    const part = (await splitOff(H1, whole, { region: '630104' })).json<{
      number: string;
      unit: string;
      readerUnits: string[];
    }>();
    expect(part).toMatchObject({ unit: '630104', readerUnits: ['630102'] });
    expect((await desk.web.ask('supervisor-630104', 'GET', `/api/clues/${part.number}`)).statusCode).toBe(200);
    expect(codeOf(await splitOff(H1, whole, { region: '999999' }))).toBe('422 invalid_input');
  });

  test('is no duplicate: neither is marked as the other’s', async () => {
    const report = firm();
    const whole = await verifying(report);
    const part = (await splitOff(H1, whole)).json<{ number: string }>().number;
    for (const [one, other] of [
      [part, whole],
      [whole, part],
    ] as const)
      await expect(desk.office.send(S, one, 'markDuplicate', { of: other })).rejects.toThrow(/parts of one clue/);
  });

  test('and all the rest replays to what it is', async () => {
    expect((await verifyHistories(desk.office.engine)).wrong).toEqual([]);
  });
});

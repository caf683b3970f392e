// Risk warning (智慧监察) through the API: measured, coloured, with reasons; rises, falls and ends; becomes an inspection once, or is set aside.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { computeRisks, computeRisksOnce, inSeason } from '../../src/engine/compute-risks.ts';
import { sweep } from '../../src/engine/sweep.ts';
import { bringTo } from '../support/office.ts';
import { CITY, CLERK, codeOf, H1, openDesk, PROVINCE, S, type Desk } from '../support/desk.ts';

interface RiskJson {
  readonly id: string;
  readonly subject: string;
  readonly key: string;
  readonly name: string;
  readonly region: string;
  readonly colour: string;
  readonly score: number;
  readonly state: string;
  readonly inspection: string | null;
  readonly endedAt: string | null;
  readonly reasons: { rule: string; measure: string; value: number; points: number }[];
  readonly changes: { change: string; colour: string; actor: string; reason: string | null }[];
}

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.close());

let counter = 0;
/** Clues against one employer of the test's own; a report has no acceptance clock. */
const clues = async (count: number, change: object = {}): Promise<{ employer: string; numbers: string[] }> => {
  const employer = `风险测试公司${++counter}`;
  const numbers: string[] = [];
  for (let n = 0; n < count; n += 1)
    numbers.push(
      await desk.office.report({
        submission: 'report',
        employer: { name: employer },
        project: null,
        arrears: { amountFen: 10_000_000, workers: 3 },
        ...change,
      }),
    );
  return { employer, numbers };
};
const at = (instant: string) => desk.office.at(instant);
const compute = () => computeRisks(desk.office.engine);
const list = async (by: string, query = ''): Promise<RiskJson[]> => {
  const items: RiskJson[] = [];
  for (let cursor = ''; ;) {
    const answer = await desk.web.ask(by, 'GET', `/api/risks?limit=100${query}${cursor}`);
    if (answer.statusCode !== 200) throw new Error(answer.body);
    const page = answer.json<{ items: RiskJson[]; next: string | null }>();
    items.push(...page.items);
    if (page.next === null) return items;
    cursor = `&cursor=${page.next}`;
  }
};
const find = async (by: string, name: string, query = ''): Promise<RiskJson | undefined> =>
  (await list(by, query)).find((risk) => risk.name === name);
const warned = async (name: string, query = ''): Promise<RiskJson> => {
  const found = await find(S, name, query);
  if (found === undefined) throw new Error(`nobody is warned of ${name}`);
  return found;
};
const detail = async (by: string, id: string): Promise<RiskJson> =>
  (await desk.web.ask(by, 'GET', `/api/risks/${id}`)).json<RiskJson>();
const post = (by: string, id: string, action: string, body: object = {}, headers = {}) =>
  desk.web.ask(by, 'POST', `/api/risks/${id}/${action}`, body, headers);

/** Outside of the season. */
const SUMMER = '2021-08-02T09:00:00+08:00';

describe('a warning', () => {
  test('of an employer gives its points with their reasons and figures; one clue is none', async () => {
    await at(SUMMER);
    const [many, one] = [await clues(3), await clues(1)];
    await compute();
    const risk = await warned(many.employer);
    // 3 clues: 2 over one, 10 points each; 300,000 yuan: 0.000001 points a fen.
    expect(risk).toMatchObject({ subject: 'employer', region: '630102', colour: 'yellow', state: 'open', score: 50 });
    expect(risk.reasons).toEqual([
      { rule: 'amountOwed', measure: 'owedFen', value: 30_000_000, points: 30 },
      { rule: 'repeatClues', measure: 'clues', value: 3, points: 20 },
    ]);
    expect(await find(S, one.employer)).toBeUndefined();
  });

  test('weighs the season before the Spring Festival, and does not after it', async () => {
    await at(SUMMER);
    const { employer } = await clues(2);
    await compute();
    expect(await warned(employer)).toMatchObject({ colour: 'blue', score: 30 });
    await at('2021-12-01T09:00:00+08:00');
    await compute();
    const risk = await warned(employer);
    expect(risk).toMatchObject({ colour: 'yellow', score: 40 });
    expect(risk.reasons).toContainEqual({ rule: 'season', measure: 'inSeason', value: 1, points: 10 });
    const calendar = desk.office.engine.packages.calendarFor('000000');
    expect(['2021-11-01', '2021-11-02', '2022-01-30', '2022-01-31'].map((on) => inSeason(calendar, on, 91))).toEqual([
      true,
      true,
      true,
      false,
    ]);
    expect(inSeason(calendar, '2021-11-01', 90)).toBe(false);
  });

  test('rises, falls and ends, each a row of its history', async () => {
    await at(SUMMER);
    const { employer, numbers } = await clues(2);
    await compute();
    const { id } = await warned(employer);
    for (let n = 0; n < 3; n += 1)
      numbers.push(await desk.office.report({ submission: 'report', employer: { name: employer }, project: null }));
    await compute();
    expect(await warned(employer)).toMatchObject({ id, colour: 'yellow' });
    // The same again changes nothing.
    await compute();
    for (const number of numbers.slice(0, 3)) {
      await desk.office.send(S, number, 'assign', { handlers: [H1, 'handler-630102-2'] });
      await desk.office.send(S, number, 'decline', { ground: 'other', publicReply: '不受理' });
    }
    await compute();
    expect(await find(S, employer)).toBeUndefined();
    const ended = await detail(S, id);
    expect(ended).toMatchObject({ state: 'ended', endedAt: expect.any(String) });
    expect(ended.changes.map(({ change, colour, actor }) => [change, colour, actor])).toEqual([
      ['raised', 'blue', 'system'],
      ['rose', 'yellow', 'system'],
      ['ended', 'yellow', 'system'],
    ]);
    // A new one is another warning.
    for (let n = 0; n < 3; n += 1) await desk.office.report({ employer: { name: employer }, project: null });
    await compute();
    expect((await warned(employer)).id).not.toBe(id);
  });

  test('does not count duplicates, nor clues that proved to be no arrears, nor what was paid', async () => {
    await at('2021-11-01T09:00:00+08:00');
    const { employer, numbers } = await clues(3);
    const [root = '', other = '', third = ''] = numbers;
    await bringTo(desk.office, other, 'assigned');
    await desk.office.send(H1, other, 'markDuplicate', { of: root });
    await desk.office.send(S, third, 'assign', { handlers: [H1, 'handler-630102-2'] });
    await desk.office.send(H1, third, 'accept');
    const contact = { via: 'phone', at: '2021-11-01T08:30:00+08:00', outcome: 'reached', summary: '已联系' };
    await desk.office.send(H1, third, 'contact', contact);
    await desk.office.send(H1, third, 'notEstablish', { conclusion: 'notArrears', publicReply: '不属欠薪' });
    await compute();
    expect(await find(S, employer)).toBeUndefined();
  });

  test('of an employer that is listed weighs more', async () => {
    await at(SUMMER);
    const [listed, plain] = [await clues(2), await clues(2)];
    const { number } = await desk.open(H1, 'listings', {
      kind: 'blackList',
      employer: listed.employer,
      ground: 'incident',
      facts: '拒不支付',
    });
    await desk.send(H1, 'listings', number, 'announce', { announcedOn: '2021-08-02' });
    await compute();
    // Proposed is not listed.
    expect((await warned(listed.employer)).score).toBe(30);
    await desk.send(S, 'listings', number, 'list');
    await compute();
    expect(await warned(listed.employer)).toMatchObject({ score: 50, colour: 'yellow' });
    expect(await warned(plain.employer)).toMatchObject({ score: 30, colour: 'blue' });
  });

  test('of a project knows a deposit that was used and not topped up', async () => {
    await at(SUMMER);
    const body = { subject: '保证金测试项目', region: '630102', funding: 'government', contractSignedOn: '2021-08-02' };
    const { number } = await desk.open(H1, 'projects', body);
    await desk.send(H1, 'projects', number, 'provideDeposit', { depositFen: 1_000_000, depositForm: 'cash' });
    await compute();
    expect(await find(S, body.subject)).toBeUndefined();
    await desk.send(S, 'projects', number, 'useDeposit', { usedFen: 400_000, reason: '欠薪' });
    await compute();
    expect(await warned(body.subject)).toMatchObject({
      subject: 'project',
      colour: 'blue',
      reasons: [{ rule: 'depositUsed', measure: 'depositShortFen', value: 400_000, points: 20 }],
    });
    await desk.send(H1, 'projects', number, 'topUpDeposit', { addedFen: 400_000 });
    await compute();
    expect(await find(S, body.subject)).toBeUndefined();
  });

  test('of a region looks at the share of clues with an overdue clock, and bears the region’s name', async () => {
    await at('2021-08-02T09:00:00+08:00');
    await clues(4, { region: '630103', arrears: { amountFen: 12_000_000, workers: 1 } });
    await compute();
    const region = async () => (await list(PROVINCE, '&subject=region&region=630103')).at(0);
    expect((await region())?.reasons.map((reason) => reason.rule)).toEqual(['amountOwed']);
    await at('2021-08-20T09:00:00+08:00');
    await desk.office.passAll();
    await compute();
    expect(await region()).toMatchObject({ name: '城中区', key: '630103' });
    expect((await region())?.reasons).toContainEqual({
      rule: 'overdue',
      measure: 'overdueShare',
      value: 100,
      points: 30,
    });
  });
});

describe('who sees a warning', () => {
  test('an office its own region and those below; a city what goes beyond one county; a department none', async () => {
    await at(SUMMER);
    const { employer } = await clues(3);
    for (let n = 0; n < 3; n += 1)
      await desk.office.report({ submission: 'report', region: '630104', employer: { name: employer }, project: null });
    await compute();
    const regions = async (by: string) =>
      (await list(by))
        .filter((risk) => risk.name === employer)
        .map((risk) => risk.region)
        .sort();
    expect(await regions(S)).toEqual(['630102']);
    expect(await regions('supervisor-630104')).toEqual(['630104']);
    expect(await regions(CITY)).toEqual(['630100', '630102', '630104']);
    // Both counties lie in one city: the province would read the same twice.
    expect(await regions(PROVINCE)).toEqual(['630100', '630102', '630104']);
    expect(await list(CLERK)).toEqual([]);
    const { id } = await warned(employer);
    expect((await desk.web.ask('supervisor-630104', 'GET', `/api/risks/${id}`)).statusCode).toBe(404);
    expect((await desk.web.ask('auditor', 'GET', `/api/risks/${id}`)).statusCode).toBe(200);
    expect((await desk.web.ask(null, 'GET', '/api/risks')).statusCode).toBe(401);
  });

  test('lists are filtered, page by cursor from the most points down, and refuse what they do not know', async () => {
    const all = await list(PROVINCE);
    expect(all.map((risk) => risk.score)).toEqual(all.map((risk) => risk.score).sort((a, b) => b - a));
    const first = (await desk.web.ask(PROVINCE, 'GET', '/api/risks?limit=2')).json<{
      items: RiskJson[];
      next: string;
    }>();
    const second = (await desk.web.ask(PROVINCE, 'GET', `/api/risks?limit=2&cursor=${first.next}`)).json<{
      items: RiskJson[];
    }>();
    expect([...first.items, ...second.items].map(({ id }) => id)).toEqual(all.slice(0, 4).map(({ id }) => id));
    expect((await list(PROVINCE, '&colour=yellow')).every((risk) => risk.colour === 'yellow')).toBe(true);
    expect((await list(PROVINCE, '&subject=region')).every((risk) => risk.subject === 'region')).toBe(true);
    for (const query of ['colour=green', 'subject=person', 'region=63', 'cursor=nonsense', 'q=x'])
      expect((await desk.web.ask(PROVINCE, 'GET', `/api/risks?${query}`)).statusCode).toBe(422);
  });
});

describe('what people do with a warning', () => {
  const fresh = async (): Promise<RiskJson> => {
    await at(SUMMER);
    const { employer } = await clues(3);
    await compute();
    return warned(employer);
  };

  test('one action makes an inspection of it, and only one', async () => {
    const risk = await fresh();
    const answers = await Promise.all([post(H1, risk.id, 'inspect'), post(S, risk.id, 'inspect')]);
    expect(answers.map((answer) => answer.statusCode).sort()).toEqual([201, 409]);
    const { number } = answers.find((answer) => answer.statusCode === 201)?.json<{ number: string }>() ?? {
      number: '',
    };
    expect(await desk.view(S, 'inspections', number)).toMatchObject({
      kind: 'inspection',
      state: 'planned',
      subject: risk.name,
      unit: '630102',
      fields: { region: '630102', from: '2021-08-02', until: '2021-09-01' },
    });
    const inspected = await detail(S, risk.id);
    expect(inspected).toMatchObject({ state: 'inspected', inspection: number });
    expect(inspected.changes.map((row) => row.change)).toEqual(['raised', 'inspected']);
    const again = await post(S, risk.id, 'inspect');
    expect(codeOf(again)).toBe('409 conflict');
    expect(again.json<{ detail: string }>().detail).toContain(number);
    const found = (await desk.web.ask(S, 'GET', `/api/inspections?q=${encodeURIComponent(risk.name)}`)).json<{
      items: unknown[];
    }>();
    expect(found.items).toHaveLength(1);
    expect(codeOf(await post(S, risk.id, 'dismiss', { reason: '已排查' }))).toBe('409 conflict');
  });

  test('the same request under the same key is answered again', async () => {
    const risk = await fresh();
    const key = { 'idempotency-key': `inspect-${risk.id}` };
    const [one, two] = [await post(S, risk.id, 'inspect', {}, key), await post(S, risk.id, 'inspect', {}, key)];
    expect(two.json()).toEqual(one.json());
    expect(two.statusCode).toBe(201);
    expect(codeOf(await post(S, risk.id, 'inspect', { until: '2021-12-31' }, key))).toBe('422 idempotency_mismatch');
  });

  test('nobody inspects or sets aside what is not theirs', async () => {
    const risk = await fresh();
    expect(codeOf(await post('supervisor-630104', risk.id, 'inspect'))).toBe('404 not_found');
    expect(codeOf(await post('auditor', risk.id, 'inspect'))).toBe('403 forbidden');
    expect(codeOf(await post('auditor', risk.id, 'dismiss', { reason: '无' }))).toBe('403 forbidden');
    expect(codeOf(await post(H1, risk.id, 'dismiss', { reason: '无' }))).toBe('403 forbidden');
    expect(codeOf(await post(CLERK, risk.id, 'inspect'))).toBe('404 not_found');
    expect(codeOf(await post(S, risk.id, 'dismiss'))).toBe('422 invalid_input');
    expect(codeOf(await post(S, risk.id, 'inspect', { colour: 'red' }))).toBe('422 invalid_input');
    expect(codeOf(await post(S, '999999', 'inspect'))).toBe('404 not_found');
    expect(await detail(S, risk.id)).toMatchObject({ state: 'open' });
  });

  test('it is set aside with a reason that lies sealed, and comes back when its colour rises', async () => {
    const risk = await fresh();
    const dismissed = await post(S, risk.id, 'dismiss', { reason: '已与企业约谈核实' });
    expect(dismissed.json<RiskJson>()).toMatchObject({ state: 'dismissed' });
    expect((await detail(CITY, risk.id)).changes.at(-1)).toMatchObject({
      change: 'dismissed',
      actor: S,
      reason: '已与企业约谈核实',
    });
    expect((await desk.web.ask('admin', 'GET', `/api/risks/${risk.id}`)).body).not.toContain('约谈');
    const { rows } = await desk.office.engine.pool.query<{ text: string }>(
      "select string_agg(c::text, ' ') as text from risk_change c",
    );
    expect(rows[0]?.text).not.toContain('约谈');
    await compute();
    expect(await find(S, risk.name)).toBeUndefined();
    expect(await find(S, risk.name, '&state=dismissed')).toMatchObject({ id: risk.id });
    for (let n = 0; n < 3; n += 1)
      await desk.office.report({
        submission: 'report',
        employer: { name: risk.name },
        project: null,
        arrears: { amountFen: 10_000_000, workers: 3 },
      });
    await compute();
    expect(await find(S, risk.name)).toMatchObject({ id: risk.id, colour: 'red', state: 'open' });
  });

  test('a warning alone moves nothing: no clue, no proceeding, no mail', async () => {
    const counts = async () =>
      (
        await desk.office.engine.pool.query(
          `select (select count(*) from history) as history, (select count(*) from outbox) as outbox,
             (select count(*) from proceeding) as proceedings, (select sum(version) from clue) as versions`,
        )
      ).rows[0];
    await clues(5);
    const before = await counts();
    expect((await compute()).changes.raised).toBeGreaterThan(0);
    expect(await counts()).toEqual(before);
  });
});

describe('the sweep', () => {
  test('draws the warnings up once a business day, whoever sweeps', async () => {
    await at('2021-09-06T09:00:00+08:00');
    await sweep(desk.office.engine);
    const { employer } = await clues(3);
    await Promise.all([sweep(desk.office.engine), computeRisksOnce(desk.office.engine)]);
    expect(await find(S, employer)).toBeUndefined();
    await at('2021-09-07T00:00:01+08:00');
    await Promise.all([sweep(desk.office.engine), sweep(desk.office.engine), computeRisksOnce(desk.office.engine)]);
    const { id } = await warned(employer);
    expect((await detail(S, id)).changes).toHaveLength(1);
  });
});

// A campaign's report through the API: every measure, what stands behind it, and the same answer as of the same instant for ever.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { unzipSync } from 'fflate';
import readXlsxFile from 'read-excel-file/node';
import { bringTo } from '../support/office.ts';
import { CITY, CLERK, H1, openDesk, PROVINCE, S, type Desk } from '../support/desk.ts';

interface Leaf {
  readonly value: number | string | null;
  readonly unit: string;
  readonly scope: string;
  readonly fen?: number;
  readonly numerator?: number;
  readonly denominator?: number;
}
interface Report {
  readonly asOf: string;
  readonly regions: string[];
  readonly figures: Record<string, unknown>;
  readonly breakdowns: {
    by: string;
    groups: { key: string; level: string; label: string; prefecture?: string; figures: Record<string, unknown> }[];
  }[];
  readonly previous: {
    id: string;
    measured: boolean;
    source: string;
    figures: {
      path: string;
      value: unknown;
      now: unknown;
      comparable: boolean;
      reason: string;
      change: number | null;
    }[];
  } | null;
}
interface Item {
  readonly kind: string;
  readonly number: string;
  readonly count: number;
  readonly amountFen: number;
  readonly workers: number;
  readonly region: string;
}

/** The paths that the outside holds on to. */
const PUBLISHED = [
  'headline.casesFiledAndCoordinated',
  'headline.workersPaid',
  'headline.recovered',
  'platform.received',
  'platform.closed',
  'platform.workersPaid',
  'platform.recovered',
  'inspection.employersInspected',
  'inspection.confirmed',
  'inspection.workersPaid',
  'inspection.recovered',
  ...['government', 'ppp', 'soe', 'poverty_alleviation'].flatMap((funding) =>
    ['projects', 'withArrears', 'owed', 'workers'].map((name) => `inspection.byFunding.${funding}.${name}`),
  ),
  'jointReception.prefecturesLendingStaff',
  'police.casesUnderSupervision',
  'procuratorate.accepted',
  'procuratorate.settledBeforeSuit',
  'procuratorate.supported',
  'procuratorate.adoptedByCourt',
  'procuratorate.recovered',
  'tradeUnion.legalAidCases',
  'tradeUnion.recovered',
  'sanctions.exposedInMedia',
  'sanctions.blackListed',
];

const BASE = '/api/reports/campaigns/2021-22';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.close());

const at = (instant: string) => desk.office.at(instant);
const ask = async <T>(by: string, path: string): Promise<T> => {
  const answer = await desk.web.ask(by, 'GET', path);
  if (answer.statusCode !== 200) throw new Error(`${path}: ${answer.statusCode} ${answer.body}`);
  return answer.json<T>();
};
const report = (by = PROVINCE, query = ''): Promise<Report> => ask(by, `${BASE}?${query}`);
const leaf = (figures: Record<string, unknown>, path: string): Leaf =>
  path.split('.').reduce<unknown>((place, name) => (place as Record<string, unknown>)[name], figures) as Leaf;
const values = (figures: Record<string, unknown>, ...paths: string[]) => paths.map((path) => leaf(figures, path).value);
const leaves = (tree: Record<string, unknown>, prefix = ''): { path: string; leaf: Leaf }[] =>
  Object.entries(tree).flatMap(([name, found]) =>
    Object.hasOwn(found as object, 'value')
      ? [{ path: `${prefix}${name}`, leaf: found as Leaf }]
      : leaves(found as Record<string, unknown>, `${prefix}${name}.`),
  );
const items = async (figure: string, query = '', by = PROVINCE): Promise<Item[]> => {
  const all: Item[] = [];
  for (let cursor = ''; ;) {
    const page = await ask<{ items: Item[]; next: string | null }>(
      by,
      `${BASE}/items?figure=${figure}&limit=3${query}${cursor === '' ? '' : `&cursor=${cursor}`}`,
    );
    all.push(...page.items);
    if (page.next === null) return all;
    cursor = page.next;
  }
};

const pay = (number: string, amountFen: number, workers: number, paymentChannel: string, paidOn: string) =>
  desk.office.send(H1, number, 'pay', { amountFen, workers, paymentChannel, paidOn, evidence: '银行回单' });

const visit = async (change: Record<string, unknown>): Promise<void> => {
  const row = {
    inspection: 'PC2021-000001',
    key: `k${Math.abs(
      JSON.stringify(change)
        .split('')
        .reduce((sum, char) => (sum * 31 + char.charCodeAt(0)) | 0, 7),
    )}`,
    subject: 'project',
    name: '某项目',
    credit_code: null,
    funding: 'government',
    region: '630102',
    visited_on: '2021-12-01',
    arrears: false,
    owed_fen: 0,
    workers: 0,
    clue: null,
    entered_by: H1,
    entered_at: '2021-12-01T10:00:00+08:00',
    ...change,
  };
  await desk.office.engine.pool.query(
    `insert into visit (${Object.keys(row).join(', ')}) values (${Object.keys(row)
      .map((_, index) => `$${index + 1}`)
      .join(', ')})`,
    Object.values(row),
  );
};

describe('an empty campaign', () => {
  test('is there, with its source and mark', async () => {
    const { items: found } = await ask<{ items: object[] }>(S, '/api/campaigns');
    expect(found).toMatchObject([
      {
        id: '2021-22',
        from: '2021-11-01',
        to: '2022-02-18',
        regions: ['630000'],
        verified: 'SRC',
        previous: '2020-21',
      },
    ]);
  });
  test('has every figure with unit and scope, and nothing in it', async () => {
    const { figures } = await report();
    const all = leaves(figures);
    expect(all.map((found) => found.path)).toEqual(expect.arrayContaining(PUBLISHED));
    for (const { leaf: found } of all) {
      expect(found.unit).not.toBe('');
      expect(found.scope).not.toBe('');
      expect([0, '0.00', null]).toContain(found.value);
    }
    expect(leaf(figures, 'platform.closedRate')).toMatchObject({ value: null, numerator: 0, denominator: 0 });
  });
});

/** Clues by their part in the story. */
const told: Record<string, string> = {};

describe('a campaign under way', () => {
  test('clues are closed, agreed, paid by many channels, filed as cases', async () => {
    await at('2021-11-01T09:00:00+08:00');
    for (const name of ['closed', 'declined', 'filed', 'agreed', 'untouched']) told[name] = await desk.office.report();
    told['city'] = await desk.office.report({ region: '630104', sector: 'services', project: null });
    const answer = await desk.web.ask('operator', 'POST', '/api/clues', {
      intakeChannel: 'hotline',
      submission: 'report',
      reportedAt: '2021-11-01T08:00:00+08:00',
      region: '630102',
      sector: 'manufacturing',
      employer: { name: '某厂' },
      project: null,
      arrears: { amountFen: 500_000, workers: 2 },
      reporter: null,
      description: '拖欠',
    });
    told['hotline'] = answer.json<{ number: string }>().number;
    await bringTo(desk.office, told['closed'] as string, 'closed');
    await bringTo(desk.office, told['declined'] as string, 'assigned');
    await desk.office.send(S, told['declined'] as string, 'decline', {
      ground: 'outOfScope',
      publicReply: '不属于受理范围',
    });
    await bringTo(desk.office, told['agreed'] as string, 'performing');
    await bringTo(desk.office, told['filed'] as string, 'mediating');
    await bringTo(desk.office, told['hotline'] as string, 'mediating');
    const { number } = await desk.open(H1, 'cases', { clues: [told['filed']], basis: '拒不支付' });
    told['case'] = number;
    await desk.send(S, 'cases', number, 'approveFiling');
    await desk.open(H1, 'cases', { clues: [told['untouched']], basis: '未批准' }).catch(() => undefined);
    await at('2021-11-20T09:00:00+08:00');
    await pay(told['filed'] as string, 123_456, 1, 'inspection', '2021-11-19');
    await pay(told['hotline'] as string, 100_000, 1, 'procuratorate', '2021-11-20');
    await pay(told['hotline'] as string, 6_789, 0, 'tradeUnion', '2021-11-20');
    await pay(told['hotline'] as string, 50_000, 1, 'hotline', '2021-10-31');
    const { figures } = await report();
    expect(values(figures, 'platform.received', 'platform.closed', 'platform.open', 'clues.received')).toEqual([
      6, 2, 4, 7,
    ]);
    expect(leaf(figures, 'platform.closedRate')).toMatchObject({
      value: 33.33,
      unit: '%',
      numerator: 2,
      denominator: 6,
    });
    expect(values(figures, 'platform.workersPaid', 'platform.recovered')).toEqual([3, '0.90']);
    expect(values(figures, 'inspection.workersPaid', 'inspection.recovered')).toEqual([1, '0.12']);
    expect(values(figures, 'procuratorate.recovered', 'tradeUnion.recovered')).toEqual(['0.10', '0.01']);
    expect(leaf(figures, 'headline.recovered')).toMatchObject({ value: '1.13', fen: 1_130_245, unit: '万元' });
    expect(values(figures, 'headline.workersPaid', 'headline.otherRecovered', 'headline.otherWorkersPaid')).toEqual([
      5,
      '0.11',
      1,
    ]);
    expect(values(figures, 'channels.hotline.recovered')).toEqual(['0.00']);
    expect(leaf(figures, 'headline.recoveredPerWorker')).toMatchObject({ value: 2260, denominator: 5 });
  });

  test('a clue that a filed case carries is not coordinated beside it', async () => {
    const { figures } = await report();
    expect(values(figures, 'headline.casesFiled', 'headline.coordinated', 'headline.casesFiledAndCoordinated')).toEqual(
      [1, 3, 4],
    );
    const found = await items('headline.casesFiledAndCoordinated');
    expect(found.map((item) => item.number).sort()).toEqual(
      [told['case'], told['closed'], told['agreed'], told['hotline']].sort(),
    );
    expect(found.map((item) => item.number)).not.toContain(told['filed']);
  });

  test('tracks, supervision and sanctions count by the day of their move', async () => {
    const track = async (kind: string, target: string, ...moves: [string, object?][]) => {
      const { number } = await desk.open(H1, 'tracks', { kind, clues: [told['agreed']], target, request: '申请' });
      for (const [type, input] of moves) await desk.send(H1, 'tracks', number, type, input ?? {});
    };
    const procuratorate = '630102-procuratorate';
    await track('procuratorate', procuratorate, ['accept'], ['settle', { text: '和解' }]);
    await track(
      'procuratorate',
      procuratorate,
      ['accept'],
      ['support', { text: '支持' }],
      ['adopt', { court: '城东区法院' }],
    );
    await track('procuratorate', procuratorate, ['accept']);
    await track('procuratorate', procuratorate, ['accept'], ['close', { reason: '撤回' }]);
    await track('procuratorate', procuratorate, ['refuse', { reason: '不符合条件' }]);
    await track('legalAid', '630102-tradeUnion', ['grant']);
    await track('legalAid', '630102-tradeUnion');
    const listing = { kind: 'blackList', employer: '某公司', ground: 'incident', facts: '逾期未付' };
    const listed = await desk.open(H1, 'listings', listing);
    await desk.send(H1, 'listings', listed.number, 'announce', { announcedOn: '2021-11-20' });
    await desk.send(S, 'listings', listed.number, 'list');
    await desk.open(H1, 'listings', listing);
    const exposed = await desk.open(H1, 'listings', { kind: 'exposure', employer: '某公司', facts: '拒不支付' });
    await desk.send(S, 'listings', exposed.number, 'approve');
    await desk.send(H1, 'listings', exposed.number, 'publish', { medium: '青海日报' });
    await desk.open(PROVINCE, 'supervisions', {
      kind: 'policeSupervision',
      target: '630102',
      subject: '重点案件',
      text: '督办',
    });
    const reception = await desk.open(PROVINCE, 'tracks', {
      kind: 'jointReception',
      subject: '省级联合接访',
      from: '2021-11-20',
      until: '2022-01-31',
    });
    for (const unit of ['630100', '632800', '630102', '630100'])
      await desk.send(PROVINCE, 'tracks', reception.number, 'lendStaff', { unit, people: 2 });
    await desk.send(PROVINCE, 'tracks', reception.number, 'returnStaff', { unit: '632800' });
    const { figures } = await report();
    expect(
      values(
        figures,
        'procuratorate.accepted',
        'procuratorate.settledBeforeSuit',
        'procuratorate.supported',
        'procuratorate.adoptedByCourt',
        'procuratorate.pending',
        'procuratorate.otherwiseEnded',
        'tradeUnion.legalAidCases',
        'sanctions.blackListed',
        'sanctions.exposedInMedia',
        'police.casesUnderSupervision',
        'jointReception.prefecturesLendingStaff',
      ),
    ).toEqual([4, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2]);
    expect(leaf(figures, 'procuratorate.adoptedRate')).toMatchObject({ value: 100, numerator: 1, denominator: 1 });
  });

  test('visits count employers once and projects once, by funding', async () => {
    await at('2021-12-01T10:00:00+08:00');
    const employer = { subject: 'employer', funding: null };
    const code = '91630000MA7520TX0A';
    await visit({ ...employer, name: '甲公司', credit_code: code });
    await visit({ ...employer, name: '甲公司西宁分公司', credit_code: code, region: '630104' });
    await visit({ ...employer, name: '甲公司', visited_on: '2021-12-02' });
    await visit({ ...employer, name: '乙公司' });
    await visit({ ...employer, name: '乙公司', region: '630104' });
    await visit({ ...employer, name: '去年的公司', visited_on: '2021-10-31' });
    const arrears = { arrears: true, owed_fen: 5_000_000, workers: 10 };
    await visit({ name: '一期', ...arrears, clue: told['agreed'] });
    await visit({ name: '一期', ...arrears, owed_fen: 4_005_000, workers: 9, visited_on: '2021-12-08' });
    await visit({ name: '一期', visited_on: '2021-12-09' });
    await visit({ name: '二期' });
    await visit({ name: '三期', funding: 'ppp', ...arrears });
    const { figures } = await report();
    const government = ['projects', 'withArrears', 'owed', 'workers', 'arrearsRate', 'owedPerWorker'];
    expect(values(figures, ...government.map((name) => `inspection.byFunding.government.${name}`))).toEqual([
      2,
      1,
      '4.01',
      9,
      50,
      4450,
    ]);
    expect(values(figures, ...government.map((name) => `inspection.byFunding.ppp.${name}`))).toEqual([
      1,
      1,
      '5.00',
      10,
      100,
      5000,
    ]);
    expect(values(figures, 'inspection.employersInspected', 'inspection.confirmed')).toEqual([3, 1]);
  });
});

describe('behind the figures', () => {
  test('stands exactly what they count, for each of them', async () => {
    const { figures } = await report();
    for (const { path, leaf: found } of leaves(figures)) {
      if (found.numerator !== undefined) continue;
      const facts = await items(path);
      const sum = (pick: (item: Item) => number) => facts.reduce((total, item) => total + pick(item), 0);
      const total =
        found.fen !== undefined
          ? sum((item) => item.amountFen)
          : /orkers/.test(path)
            ? sum((item) => item.workers)
            : sum((item) => item.count);
      expect([path, total]).toEqual([path, found.fen ?? found.value]);
    }
  });
  test('in a group as in its breakdown', async () => {
    const { breakdowns, figures } = await report(PROVINCE, 'by=region&by=sector&by=funding');
    expect(breakdowns.map((found) => found.by)).toEqual(['region', 'sector', 'funding']);
    const [regions, sectors, fundings] = breakdowns.map((found) => found.groups);
    expect(regions?.map((group) => [group.level, group.key, group.label])).toEqual([
      ['prefecture', '630100', '西宁市'],
      ['prefecture', '632800', '海西蒙古族藏族自治州'],
      ['county', '630100', '西宁市'],
      ['county', '630102', '城东区'],
      ['county', '630104', '城西区'],
      ['county', '632800', '海西蒙古族藏族自治州'],
    ]);
    for (const [name, groups] of [
      ['sector', sectors],
      ['funding', fundings],
    ] as const) {
      for (const path of [
        'platform.received',
        'headline.workersPaid',
        'headline.casesFiledAndCoordinated',
        'procuratorate.accepted',
      ]) {
        const parts = (groups ?? []).map((group) => Number(leaf(group.figures, path).value));
        expect([path, parts.reduce((sum, part) => sum + part, 0)]).toEqual([path, leaf(figures, path).value]);
      }
      for (const group of groups ?? [])
        expect([group.key, (await items('clues.received', `&${name}=${group.key}`)).length]).toEqual([
          group.key,
          leaf(group.figures, 'clues.received').value,
        ]);
    }
    const county = regions?.find((group) => group.level === 'county' && group.key === '630104');
    expect(county?.prefecture).toBe('630100');
    expect(values(county?.figures ?? {}, 'platform.received', 'inspection.employersInspected')).toEqual([1, 2]);
    expect((await items('inspection.employersInspected', '&region=630104')).map((item) => item.region)).toEqual([
      '630104',
      '630104',
    ]);
  });
  test('a wrong figure, cursor, date or grouping is named', async () => {
    const wrong = async (query: string) => {
      const answer = await desk.web.ask(PROVINCE, 'GET', `${BASE}${query}`);
      return [answer.statusCode, answer.json<{ errors: { path: string }[] }>().errors.map((found) => found.path)];
    };
    expect(await wrong('/items?figure=platform')).toEqual([422, ['/querystring/figure']]);
    expect(await wrong('/items?figure=platform.closed&cursor=x')).toEqual([422, ['/querystring/cursor']]);
    const foreign = Buffer.from('["x",1]').toString('base64url');
    expect(await wrong(`/items?figure=platform.closed&cursor=${foreign}`)).toEqual([422, ['/querystring/cursor']]);
    expect(await wrong('?asOf=2022-02-30')).toEqual([422, ['/querystring/asOf']]);
    expect(await wrong('?by=colour')).toEqual([422, ['/querystring/by/0']]);
    expect(await wrong('?asof=2022-02-18')).toEqual([422, ['/querystring/asof']]);
  });
});

describe('who reads it', () => {
  test('a county its own, the city its counties, the auditor all', async () => {
    const received = async (by: string) => leaf((await report(by)).figures, 'platform.received').value;
    expect(await Promise.all([H1, 'handler-630104-1', CITY, 'auditor', 'admin', 'operator'].map(received))).toEqual([
      5, 1, 6, 6, 6, 6,
    ]);
    expect((await report(S)).regions).toEqual(['630102']);
    expect(await items('platform.received', '', 'supervisor-630104')).toHaveLength(1);
    const beyond = await desk.web.ask(S, 'GET', `${BASE}/items?figure=platform.received&region=630104`);
    expect(beyond.statusCode).toBe(404);
  });
  test('a department nothing, a stranger nothing', async () => {
    expect((await desk.web.ask(CLERK, 'GET', BASE)).statusCode).toBe(403);
    expect(await ask(CLERK, '/api/campaigns')).toEqual({ items: [], next: null });
    expect((await desk.web.ask(null, 'GET', BASE)).statusCode).toBe(401);
    expect((await desk.web.ask(S, 'GET', '/api/reports/campaigns/2019-20')).statusCode).toBe(404);
  });
});

describe('as of an instant', () => {
  const DAY = 'asOf=2021-12-10';
  const same = async (before: Report) => expect(await report(PROVINCE, `${DAY}&by=region&by=sector`)).toEqual(before);

  test('it is the same whatever is booked, corrected, closed and opened again later', async () => {
    await at('2021-12-15T09:00:00+08:00');
    const before = await report(PROVINCE, `${DAY}&by=region&by=sector`);
    const facts = await items('platform.open', `&${DAY}`);
    const now = async (...paths: string[]) => values((await report()).figures, ...paths);
    const agreed = told['agreed'] as string;

    await pay(agreed, 200_000, 2, 'platform', '2021-12-09');
    await same(before);
    expect(await now('platform.recovered', 'platform.workersPaid')).toEqual(['1.10', 5]);

    const [payment] = (await ask<{ payments: { id: string }[] }>(H1, `/api/clues/${agreed}`)).payments;
    await at('2021-12-16T09:00:00+08:00');
    await desk.office.send(S, agreed, 'correctPayment', { payment: payment?.id, reason: '重复登记' });
    await same(before);
    expect(await now('platform.recovered', 'platform.workersPaid')).toEqual(['0.90', 3]);
    expect(values((await report(PROVINCE, 'asOf=2021-12-15')).figures, 'platform.recovered')).toEqual(['1.10']);

    await at('2021-12-17T09:00:00+08:00');
    await desk.office.send(S, told['untouched'] as string, 'correct', {
      fields: { region: '630104', sector: 'platform' },
      reason: '用工地有误',
    });
    await at('2021-12-18T09:00:00+08:00');
    await desk.office.send(S, told['untouched'] as string, 'correct', {
      fields: { sector: 'other' },
      reason: '行业有误',
    });
    await same(before);
    const county = async (asOf: string) =>
      leaf((await report('supervisor-630104', asOf)).figures, 'platform.received').value;
    expect([await county(''), await county('asOf=2021-12-17'), await county(DAY)]).toEqual([2, 2, 1]);

    await at('2021-12-20T09:00:00+08:00');
    await desk.office.send(S, told['closed'] as string, 'reopen', { reason: '仍有欠薪' });
    await same(before);
    expect(await now('platform.closed', 'platform.open')).toEqual([1, 5]);

    await at('2021-12-21T09:00:00+08:00');
    await desk.office.send(S, told['hotline'] as string, 'markDuplicate', { of: told['closed'] });
    await desk.send(S, 'cases', told['case'] as string, 'addClue', { clue: agreed });
    await same(before);
    expect(await now('clues.closed', 'headline.coordinated')).toEqual([2, 2]);

    await desk.office.report({ reportedAt: '2021-11-05T09:00:00+08:00' });
    await visit({ name: '迟录的项目', entered_at: '2021-12-21T09:00:00+08:00' });
    await same(before);
    expect(await now('platform.received', 'inspection.byFunding.government.projects')).toEqual([7, 3]);
    expect(await items('platform.open', `&${DAY}`)).toEqual(facts);
  });

  test('what lies ahead becomes now, and the answer says which instant that is', async () => {
    const ahead = await report(PROVINCE, 'asOf=2030-01-01');
    expect(ahead.asOf).toBe('2021-12-21T01:00:00.000Z');
    expect(await report(PROVINCE, `asOf=${ahead.asOf}`)).toEqual(ahead);
  });
});

describe('the campaign before', () => {
  test('stands beside it as it was published, marked by its source, comparable or not', async () => {
    const { previous } = await report();
    expect(previous).toMatchObject({ id: '2020-21', measured: false, verified: 'SRC' });
    const figure = (path: string) => previous?.figures.find((found) => found.path === path);
    expect(figure('platform.received')).toMatchObject({ value: 2834, now: 7, comparable: true, change: -99.8 });
    expect(figure('headline.recovered')).toMatchObject({ value: '7376.90', comparable: false, change: null });
  });
  test('is not compared with a part of its regions', async () => {
    const { previous } = await report(S);
    expect(previous?.figures.filter((found) => found.comparable)).toEqual([]);
  });
});

describe('a further campaign', () => {
  const body = {
    id: '2021-summer',
    name: '夏季行动',
    from: '2021-11-01',
    to: '2021-11-30',
    regions: ['630100'],
    sectors: ['services'],
    previous: '2021-22',
  };
  const add = (by: string, change: object = {}) => desk.web.ask(by, 'POST', '/api/campaigns', { ...body, ...change });

  test('is added by an administrator alone', async () => {
    expect([(await add(S)).statusCode, (await add('auditor')).statusCode]).toEqual([403, 403]);
    const wrong = await add('admin', {
      to: '2021-10-01',
      regions: ['999999', '110000'],
      previous: 'none',
      colour: 'red',
    });
    expect(wrong.json<{ errors: { path: string }[] }>().errors.map((found) => found.path)).toEqual(['/colour']);
    const deeper = await add('admin', { to: '2021-10-01', regions: ['999999', '110000'], previous: 'none' });
    expect(deeper.json<{ errors: { path: string }[] }>().errors.map((found) => found.path)).toEqual([
      '/to',
      '/regions/0',
      '/regions/1',
      '/previous',
    ]);
    expect((await add('admin')).statusCode).toBe(201);
    expect([
      (await add('admin')).statusCode,
      (await add('admin', { id: '2021-22', previous: '2021-summer' })).statusCode,
    ]).toEqual([409, 409]);
  });
  test('measures its own days, regions and sectors, beside the campaign before it', async () => {
    const found = await ask<Report>(CITY, '/api/reports/campaigns/2021-summer');
    expect(values(found.figures, 'platform.received', 'headline.recovered')).toEqual([1, '0.00']);
    expect(found.previous).toMatchObject({ id: '2021-22', measured: true });
    expect(found.previous?.figures.find((figure) => figure.path === 'platform.received')).toMatchObject({
      value: 7,
      now: 1,
      comparable: false,
    });
  });
});

describe('as a file', () => {
  const file = (format: string, by = PROVINCE, id = '2021-22') =>
    desk.web.ask(by, 'GET', `/api/reports/campaigns/${id}/export?format=${format}&asOf=2021-12-10`);

  test('of Excel it holds every figure with its unit, numerator and denominator, and a sheet for each breakdown', async () => {
    const answer = await file('xlsx');
    expect(answer.headers['content-disposition']).toBe('attachment; filename="campaign-2021-22-2021-12-10.xlsx"');
    const sheets = await readXlsxFile(answer.rawPayload);
    expect(sheets.map((sheet) => sheet.sheet)).toEqual(['说明', '汇总', '按地区', '按行业', '按资金性质', '上期对比']);
    const [header, ...rows] = sheets[1]?.data ?? [];
    expect(header).toEqual(['指标代码', '指标', '数值', '单位', '口径', '分子', '分母', '金额（分）']);
    const { figures } = await report(PROVINCE, 'asOf=2021-12-10');
    for (const { path, leaf: found } of leaves(figures)) {
      const row = rows.find((cells) => cells[0] === path) ?? [];
      expect([path, row[2], row[3], row[5] ?? undefined, row[6] ?? undefined]).toEqual([
        path,
        found.value === null ? null : Number(found.value),
        found.unit,
        found.numerator,
        found.denominator,
      ]);
    }
    const county = (sheets[2]?.data ?? []).find((row) => row[1] === '630104' && row[3] === 'platform.received');
    expect(county?.slice(0, 6)).toEqual(['县区', '630104', '城西区', 'platform.received', '平台线索', 1]);
    const styles = Buffer.from(unzipSync(answer.rawPayload)['xl/styles.xml'] ?? []).toString('utf8');
    expect(styles).toContain('formatCode="0.00"');
  });

  test('of CSV it begins with a BOM and holds 万元 with two decimals', async () => {
    const answer = await file('csv');
    expect([...answer.rawPayload.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const lines = answer.body.split('\r\n');
    expect(lines[0]).toContain('专项行动,统计时点,分组');
    const row = lines.find((line) => line.includes(',,headline.recovered,'));
    expect(row?.split(',').slice(6, 10)).toEqual(['headline.recovered', '追发工资', '1.13', '万元']);
  });

  test('of JSON it is the report with all breakdowns', async () => {
    expect((await file('json')).json<Report>()).toEqual(
      await report(PROVINCE, 'asOf=2021-12-10&by=region&by=sector&by=funding'),
    );
  });

  test('never turns a text into a formula', async () => {
    const name = '=HYPERLINK("http://example.invalid","查看")';
    const added = await desk.web.ask('admin', 'POST', '/api/campaigns', {
      id: 'formula',
      name,
      from: '2021-11-01',
      to: '2021-11-30',
      regions: ['630100'],
    });
    expect(added.statusCode).toBe(201);
    const parts = unzipSync((await file('xlsx', CITY, 'formula')).rawPayload);
    const xml = Object.entries(parts).map(([path, bytes]) =>
      path.endsWith('.xml') ? Buffer.from(bytes).toString('utf8') : '',
    );
    expect(xml.filter((text) => /<f[ >]/.test(text))).toEqual([]);
    const csv = await file('csv', CITY, 'formula');
    expect(csv.body).toContain(`"'=HYPERLINK(`);
    expect(csv.body.split('\r\n').filter((line) => /^"?[=+@-]/.test(line))).toEqual([]);
  });

  test('is written down as taken away, and given within the own region alone', async () => {
    await file('csv', S);
    const { rows } = await desk.office.engine.pool.query(
      `select actor, subject, detail from audit where action = 'exportReport' order by id desc limit 1`,
    );
    expect(rows).toEqual([
      {
        actor: S,
        subject: '2021-22',
        detail: { format: 'csv', asOf: '2021-12-10T15:59:59.999Z', regions: ['630102'] },
      },
    ]);
    expect([(await file('csv', CLERK)).statusCode, (await file('pdf')).statusCode]).toEqual([403, 422]);
  });
});

interface Frozen extends Report {
  readonly number: number;
  readonly note: string;
  readonly differs: unknown[];
  readonly revision: {
    since: number | null;
    sameInstant: boolean;
    figures: { path: string; before: unknown; after: unknown }[];
  };
}

describe('a frozen report', () => {
  const path = `${BASE}/snapshots`;
  const freeze = (by: string, body: object, headers?: Record<string, string>) =>
    desk.web.ask(by, 'POST', path, body, headers);

  test('is taken by a supervisor or an administrator, with a note', async () => {
    expect((await freeze(H1, { note: '上报' })).statusCode).toBe(403);
    expect((await freeze('auditor', { note: '上报' })).statusCode).toBe(403);
    expect((await freeze(CLERK, { note: '上报' })).statusCode).toBe(403);
    const wrong = await freeze(PROVINCE, { asOf: 'soon', extra: 1 });
    expect(
      wrong
        .json<{ errors: { path: string }[] }>()
        .errors.map((found) => found.path)
        .sort(),
    ).toEqual(['/extra', '/note']);
    expect((await freeze(PROVINCE, { note: '上报', asOf: 'soon' })).statusCode).toBe(422);
    const key = { 'idempotency-key': 'freeze-1' };
    const [once, again] = [
      await freeze(PROVINCE, { note: '第一次上报', asOf: '2021-12-10' }, key),
      await freeze(PROVINCE, { note: '第一次上报', asOf: '2021-12-10' }, key),
    ];
    expect([once.statusCode, once.json<Frozen>().number, again.json<Frozen>().number]).toEqual([201, 1, 1]);
  });

  test('stays as it was, and the log of the next one says what changed', async () => {
    const first = await ask<Frozen>(PROVINCE, `${path}/1`);
    await at('2021-12-22T09:00:00+08:00');
    await pay(told['agreed'] as string, 10_000, 1, 'platform', '2021-12-22');
    const second = (await freeze(PROVINCE, { note: '第二次上报' })).json<Frozen>();
    expect(second.revision).toMatchObject({ since: 1, sameInstant: false });
    expect(second.revision.figures).toEqual(
      expect.arrayContaining([
        { path: 'platform.received', before: 6, after: 7 },
        { path: 'platform.recovered', before: '0.90', after: '0.91' },
      ]),
    );
    expect(second.revision.figures.map((found) => found.path)).not.toContain('sanctions.blackListed');
    expect(await ask<Frozen>(PROVINCE, `${path}/1`)).toEqual(first);
    expect([first.differs, first.note]).toEqual([[], '第一次上报']);
    const live = await report(PROVINCE, 'asOf=2021-12-10&by=region&by=sector&by=funding');
    expect([first.figures, first.breakdowns, first.asOf]).toEqual([live.figures, live.breakdowns, live.asOf]);
    const list = await ask<{ items: Frozen[]; next: string | null }>(PROVINCE, `${path}?limit=1`);
    expect(list.items.map((found) => found.number)).toEqual([2]);
    expect(
      (await ask<{ items: Frozen[] }>(PROVINCE, `${path}?limit=1&cursor=${list.next}`)).items.map(
        (found) => found.number,
      ),
    ).toEqual([1]);
  });

  test('as of the same instant changes nothing; if it did, the log and an alarm would say so', async () => {
    const third = (await freeze(PROVINCE, { note: '核对', asOf: '2021-12-21' })).json<Frozen>();
    const fourth = (await freeze(PROVINCE, { note: '再核对', asOf: '2021-12-21' })).json<Frozen>();
    expect(fourth.revision).toEqual({ since: third.number, sameInstant: true, figures: [] });
    const { pool } = desk.office.engine;
    // What no move does: a row behind the door's back.
    await pool.query(`update clue set reported_at = '2020-01-01' where number = $1`, [told['city']]);
    const fifth = (await freeze(PROVINCE, { note: '三核对', asOf: '2021-12-21' })).json<Frozen>();
    expect(fifth.revision).toMatchObject({ since: fourth.number, sameInstant: true });
    expect(fifth.revision.figures.map((found) => found.path)).toContain('platform.received');
    expect((await ask<Frozen>(PROVINCE, `${path}/${fourth.number}`)).differs).not.toEqual([]);
    const { rows } = await pool.query(`select 1 from alarm where kind = 'report_differs'`);
    expect(rows).toHaveLength(1);
    await pool.query(`update clue set reported_at = '2021-11-01T08:58:13+08:00' where number = $1`, [told['city']]);
  });

  test('is read where its regions lie, and not by those below', async () => {
    const own = (await freeze(S, { note: '区级' })).json<Frozen>();
    expect(own.revision.since).toBeNull();
    const numbers = async (by: string) => (await ask<{ items: Frozen[] }>(by, path)).items.map((found) => found.number);
    expect([await numbers(S), (await numbers(CITY)).length, (await numbers('auditor')).length]).toEqual([
      [own.number],
      1,
      6,
    ]);
    expect((await desk.web.ask(S, 'GET', `${path}/1`)).statusCode).toBe(404);
    expect(await numbers('supervisor-630104')).toEqual([]);
  });

  test('cannot be changed by the program itself', async () => {
    const { pool } = desk.office.engine;
    for (const sql of [
      `update report_snapshot set figures = '[]'`,
      'delete from report_snapshot',
      `update campaign set to_on = '2030-01-01'`,
    ])
      await expect(pool.query(sql)).rejects.toThrow(/permission denied/);
  });
});

describe('after the campaign', () => {
  test('a payment of its days counts from its booking on, a move outside of its days never', async () => {
    await at('2022-02-18T18:00:00+08:00');
    const before = await report();
    await at('2022-02-21T09:00:00+08:00');
    const agreed = told['agreed'] as string;
    await pay(agreed, 30_000, 0, 'platform', '2022-02-18');
    await pay(agreed, 40_000, 0, 'platform', '2022-02-19');
    const { number } = await desk.open(H1, 'cases', { clues: [agreed], basis: '拒不支付' });
    await desk.send(S, 'cases', number, 'approveFiling');
    const aid = await desk.open(H1, 'tracks', {
      kind: 'legalAid',
      clues: [agreed],
      target: '630102-tradeUnion',
      request: '申请',
    });
    await desk.send(H1, 'tracks', aid.number, 'grant');
    await desk.office.report({ reportedAt: '2022-02-19T09:00:00+08:00' });
    const after = (await report()).figures;
    const changed = leaves(before.figures).filter(
      ({ path, leaf: found }) => leaf(after, path).value !== found.value || leaf(after, path).fen !== found.fen,
    );
    const paths = ['headline', 'platform'].flatMap((name) => [`${name}.recovered`, `${name}.recoveredPerWorker`]);
    expect(changed.map((found) => found.path).sort()).toEqual([...paths, 'channels.platform.recovered'].sort());
    expect(leaf(after, 'platform.recovered').fen).toBe((leaf(before.figures, 'platform.recovered').fen ?? 0) + 30_000);
    expect((await report(PROVINCE, 'asOf=2022-02-18')).figures).toEqual(before.figures);
  });

  test('a finding is confirmed from the moment on in which it was made one', async () => {
    const plan = { subject: '节前排查', from: '2022-01-01', until: '2022-03-31' };
    const { number } = await desk.open(H1, 'inspections', plan);
    await desk.send(H1, 'inspections', number, 'start');
    const post = async (what: string, body: object): Promise<void> => {
      const answer = await desk.web.ask(H1, 'POST', `/api/inspections/${number}/${what}`, body);
      if (answer.statusCode >= 300) throw new Error(`${what}: ${answer.statusCode} ${answer.body}`);
    };
    const owing = { subject: 'project', funding: 'soe', region: '630102', visitedOn: '2022-01-20', arrears: true };
    const visits = ['四期', '五期', '六期'].map((name) => ({
      ...owing,
      key: name,
      name,
      owedFen: 120_000,
      workers: 4,
    }));
    await post('visits', { visits });
    const soe = (await report()).figures;
    const names = ['projects', 'withArrears', 'owed', 'workers'].map((name) => `inspection.byFunding.soe.${name}`);
    expect(values(soe, ...names)).toEqual([3, 3, '0.36', 12]);
    const before = Number(leaf(soe, 'inspection.confirmed').value);

    await at('2022-02-22T09:00:00+08:00');
    const more = {
      sector: 'construction',
      employer: { name: '高原劳务有限公司' },
      project: { generalContractor: '总包公司' },
      arrears: { from: '2021-08-01', to: '2021-11-30' },
      description: '现场核实拖欠工资',
    };
    await post('findings', { key: '四期', opens: 'clue', ...more });
    await post('findings', {
      key: '五期',
      opens: 'case',
      ...more,
      basis: '拒不支付',
      handlers: [H1, 'handler-630102-2'],
    });
    const confirmed = async (asOf: string) =>
      leaf((await report(PROVINCE, `asOf=${asOf}`)).figures, 'inspection.confirmed').value;
    expect([await confirmed('2022-02-21'), await confirmed('2022-02-22')]).toEqual([before, before + 2]);
  });
});

describe('how the reporters were served', () => {
  const SERVICE = ['revisitsReached', 'satisfied', 'satisfiedRate', 'finishEnded', 'finishOnTime', 'finishOnTimeRate'];
  const RESPONSE = ['receiptEnded', 'receiptOnTimeRate', 'firstContactEnded', 'firstContactOnTimeRate'];
  const OTHER = ['repeats', 'repeatRate'];
  const of = (figures: Record<string, unknown>, names: string[]) =>
    values(figures, ...names.map((name) => `service.${name}`));
  let own: Desk;
  const served = (query = '', by = PROVINCE): Promise<Report> =>
    own.web.ask(by, 'GET', `${BASE}?${query}`).then((answer) => answer.json<Report>());
  const numbers = async (figure: string, query = ''): Promise<string[]> => {
    const answer = await own.web.ask(PROVINCE, 'GET', `${BASE}/items?figure=${figure}${query}`);
    return answer.json<{ items: Item[] }>().items.map((item) => item.number);
  };
  const part = (found: Report, by: string, key: string): Record<string, unknown> =>
    found.breakdowns.find((one) => one.by === by)?.groups.find((group) => group.key === key)?.figures ?? {};
  beforeAll(async () => {
    own = await openDesk();
  });
  afterAll(() => own.close());

  const clue: Record<string, string> = {};
  test('satisfaction, clocks met and repeats are counted, each with numerator and denominator', async () => {
    await own.office.at('2021-11-01T09:00:00+08:00');
    for (const name of ['content', 'unhappy', 'same']) clue[name] = await own.office.report();
    clue['elsewhere'] = await own.office.report({ region: '630104', sector: 'services', project: null });
    await bringTo(own.office, clue['content'] as string, 'closed');
    await bringTo(own.office, clue['unhappy'] as string, 'revisiting');
    const missed = { reached: false, note: '未接' };
    await own.office.send('handler-630102-2', clue['unhappy'] as string, 'revisit', missed);
    const unhappy = { reached: true, satisfied: false, note: '不满意' };
    await own.office.send('handler-630102-2', clue['unhappy'] as string, 'revisit', unhappy);
    await own.office.send(S, clue['same'] as string, 'markDuplicate', { of: clue['content'] });
    const { figures } = await served();
    expect(of(figures, SERVICE)).toEqual([2, 1, 50, 2, 2, 100]);
    expect(of(figures, RESPONSE)).toEqual([2, 100, 2, 100]);
    expect(of(figures, OTHER)).toEqual([1, 25]);
    expect(leaf(figures, 'service.satisfiedRate')).toMatchObject({ unit: '%', numerator: 1, denominator: 2 });
    expect(leaf(figures, 'service.repeatRate')).toMatchObject({ unit: '%', numerator: 1, denominator: 4 });
  });

  test('each is drilled down to its clues; a return visit that reached nobody and a marked duplicate are not among them', async () => {
    expect(await numbers('service.satisfied')).toEqual([clue['content']]);
    expect((await numbers('service.satisfiedRate')).sort()).toEqual([clue['content']]);
    expect(await numbers('service.revisitsReached')).toEqual([clue['content'], clue['unhappy']]);
    expect(await numbers('service.finishEnded')).toEqual([clue['content'], clue['unhappy']]);
    expect(await numbers('service.repeats')).toEqual([clue['same']]);
    expect(await numbers('service.repeats', '&sector=services')).toEqual([]);
  });

  test('a clock that was missed lowers the rate of its own office, sector and funding', async () => {
    const asOf = '2021-11-01';
    await own.office.at('2021-11-05T09:00:00+08:00');
    await own.office.send('supervisor-630104', clue['elsewhere'] as string, 'assign', {
      handlers: ['handler-630104-1', 'handler-630104-2'],
    });
    await own.office.at('2021-11-12T09:00:00+08:00');
    await own.office.send('handler-630104-1', clue['elsewhere'] as string, 'accept');
    const now = await served('by=region&by=sector');
    expect(leaf(now.figures, 'service.receiptOnTimeRate')).toMatchObject({
      value: 66.67,
      numerator: 2,
      denominator: 3,
    });
    expect(of(part(now, 'region', '630104'), RESPONSE.slice(0, 2))).toEqual([1, 0]);
    expect(of(part(now, 'region', '630102'), RESPONSE.slice(0, 2))).toEqual([2, 100]);
    expect(of(part(now, 'sector', 'services'), RESPONSE.slice(0, 2))).toEqual([1, 0]);
    // As of the first day it is as it was then.
    const then = await served(`asOf=${asOf}`);
    expect(of(then.figures, [...SERVICE, ...RESPONSE, ...OTHER])).toEqual([2, 1, 50, 2, 2, 100, 2, 100, 2, 100, 1, 25]);
  });

  test('a mark that is undone counts no more, and still does as of the day before', async () => {
    await own.office.send(S, clue['same'] as string, 'unmarkDuplicate', { reason: '不是同一事项' });
    expect(of((await served()).figures, OTHER)).toEqual([0, 0]);
    expect(of((await served('asOf=2021-11-11')).figures, [...OTHER, 'finishEnded'])).toEqual([1, 25, 2]);
  });
});

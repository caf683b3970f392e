// Listings through the API: on what they rest, who is listed with the employer, and what a period's public notice gathers.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { verifyHistories } from '../../../src/engine/verify-histories.ts';
import { bringTo } from '../../support/office.ts';
import { codeOf, H1, openDesk, runOf, S, type Desk, type ProceedingJson } from '../../support/desk.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.close());

const at = (instant: string) => desk.office.at(instant);
const detailOf = (answer: { json: <T>() => T }) => answer.json<{ detail: string }>().detail;

interface Listing extends ProceedingJson {
  readonly grounds: {
    readonly reached: boolean;
    readonly why: string;
    readonly reasons: { readonly what: string; readonly reached: boolean; readonly found: Record<string, unknown> }[];
  };
}

const DAY = '2021-11-01T09:00:00+08:00';
const LAPSED = '2021-11-21T09:00:00+08:00';

/** A case with an order to pay that is served and may be paid until 2021-11-20; its clue was not paid from May to July. */
const caseOf = async (
  orderedFen: number,
  workers: number,
): Promise<{ readonly clue: string; readonly number: string }> => {
  await at(DAY);
  const clue = await desk.office.report({
    arrears: { amountFen: orderedFen, workers, from: '2021-05-01', to: '2021-07-31' },
  });
  await bringTo(desk.office, clue, 'verifying');
  await desk.office.send(H1, clue, 'file', { basis: '欠薪' });
  const answer = await desk.web.ask(S, 'GET', `/api/cases?clue=${clue}`);
  const number = answer.json<{ items: { number: string }[] }>().items[0]?.number ?? '';
  const send = (type: string, input: object = {}, by = H1) => desk.send(by, 'cases', number, type, input);
  await send('approveFiling', {}, S);
  await send('finishInvestigation', { finding: 'violation', verifiedFen: orderedFen, workers, report: '属实' });
  await send('draftDecision', { decision: 'order', orderedFen, workers, payBy: '2021-11-20', text: '限期支付' });
  await send('approveDecision', {}, S);
  await send('serve', { servedOn: '2021-11-01', serviceMethod: 'direct', proof: '回证' });
  return { clue, number };
};

const propose = (more: object) =>
  desk.open(H1, 'listings', {
    kind: 'blackList',
    employer: '某建筑公司',
    ground: 'threshold',
    facts: '逾期未付',
    ...more,
  });
const announce = (number: string) => desk.send(H1, 'listings', number, 'announce', { announcedOn: '2021-11-21' });
const list = (number: string) => desk.trySend(S, 'listings', number, 'list');
const seen = async (number: string): Promise<Listing> => (await desk.view(S, 'listings', number)) as Listing;

describe('the threshold of a listing (F1)', () => {
  test('is counted from its case: one worker with three months and 5,000 元, each reason shown and kept', async () => {
    const { number: of } = await caseOf(3_000_000, 3);
    await at(LAPSED);
    const { number } = await propose({ case: of });
    await announce(number);
    const before = await seen(number);
    expect(before.grounds).toMatchObject({ reached: true, why: '' });
    expect(before.grounds.reasons).toMatchObject([
      { what: 'order', reached: true, found: { payBy: '2021-11-20' } },
      { what: 'oneWorker', reached: true, found: { months: 3, fenOfEach: 1_000_000 } },
      { what: 'manyWorkers', reached: false, found: { workers: 3, unpaidFen: 3_000_000 } },
    ]);
    expect((await list(number)).statusCode).toBe(200);
    // What was paid afterwards changes nothing of what it was listed for.
    expect((await seen(number)).grounds).toEqual(before.grounds);
  });

  test('that is not reached is refused with what was found and expected, unless it was a grave incident', async () => {
    const { number: of, clue } = await caseOf(900_000, 3);
    await at(LAPSED);
    const { number } = await propose({ case: of });
    await announce(number);
    const refused = await list(number);
    expect(codeOf(refused)).toBe('409 illegal_move');
    expect(detailOf(refused)).toContain('fenOfEach 300000, expected months 3, fenOfEach 500000');
    expect(detailOf(refused)).toContain('workers 3, unpaidFen 900000, expected workers 10, unpaidFen 3000000');
    expect(await desk.offers(S, 'listings', number)).not.toContain('list');
    const grave = await propose({ clues: [clue], ground: 'incident' });
    await announce(grave.number);
    expect((await list(grave.number)).statusCode).toBe(200);
  });

  test('counts all its cases together, and those that carry its clues: ten workers and 30,000 元', async () => {
    const first = await caseOf(1_600_000, 6);
    const second = await caseOf(1_600_000, 5);
    await at(LAPSED);
    const alone = await propose({ clues: [first.clue] });
    await announce(alone.number);
    expect(detailOf(await list(alone.number))).toContain('workers 6');
    const both = await propose({ clues: [first.clue], cases: [second.number] });
    await announce(both.number);
    expect((await list(both.number)).statusCode).toBe(200);
    const wrong = await desk.tryOpen(H1, 'listings', {
      kind: 'blackList',
      employer: '某公司',
      ground: 'threshold',
      facts: '逾期',
      cases: [first.number, 'AJ2021-999999'],
    });
    expect(wrong.json<{ errors: { path: string }[] }>().errors.map(({ path }) => path)).toEqual(['/cases/1']);
  });

  test('is not reached before the order has lapsed, nor without any case', async () => {
    const { number: of } = await caseOf(9_000_000, 3);
    await at('2021-11-20T09:00:00+08:00');
    const { number } = await propose({ case: of });
    await desk.send(H1, 'listings', number, 'announce', { announcedOn: '2021-11-20' });
    expect(detailOf(await list(number))).toContain('not served and lapsed');
    await at(LAPSED);
    expect((await list(number)).statusCode).toBe(200);
    const bare = await propose({});
    await announce(bare.number);
    expect(detailOf(await list(bare.number))).toContain('names no case');
  });
});

describe('the persons who answer for a listed employer', () => {
  const persons = [
    { name: '张某某', position: 'legalRepresentative' },
    { name: '李某某', position: 'directlyResponsible' },
  ];
  const opened = async (): Promise<{ readonly employer: string; readonly theirs: readonly string[] }> => {
    await at('2022-01-10T09:00:00+08:00');
    const { number } = await propose({ ground: 'incident', persons });
    const links = (await desk.view(S, 'listings', number)).fields['persons'] as { listing: string }[];
    return { employer: number, theirs: links.map(({ listing }) => listing) };
  };

  test('have listings of their own, linked both ways, each told first and never listed without the employer', async () => {
    const { employer, theirs } = await opened();
    const [legal = '', direct = ''] = theirs;
    expect(await desk.view(H1, 'listings', legal)).toMatchObject({
      subject: '张某某',
      state: 'proposed',
      fields: { of: employer, position: 'legalRepresentative', employer: '某建筑公司' },
    });
    await announce(employer);
    await announce(legal);
    expect(detailOf(await list(legal))).toContain('is not listed');
    expect((await list(employer)).statusCode).toBe(200);
    expect(codeOf(await list(direct))).toBe('409 illegal_move');
    expect((await list(legal)).statusCode).toBe(200);
    expect(runOf(await desk.clocks(S, 'listings', legal), 'F2')).toMatchObject({ state: 'open' });
    const twice = await desk.tryOpen(H1, 'listings', {
      kind: 'blackList',
      employer: '某公司',
      ground: 'incident',
      facts: '逾期',
      persons: [persons[0], persons[0]],
    });
    expect(twice.json<{ errors: { path: string }[] }>().errors.map(({ path }) => path)).toEqual(['/persons/1/name']);
  });

  test('are removed each by themselves from the sixth month after the correction', async () => {
    const { employer, theirs } = await opened();
    const legal = theirs[0] ?? '';
    for (const number of [employer, legal]) {
      await announce(number);
      await list(number);
    }
    await at('2022-01-10T09:00:00+08:00');
    const corrected = { correctedOn: '2022-01-10', promised: true, note: '已付清' };
    await desk.send(H1, 'listings', legal, 'recordCorrection', corrected);
    await at('2022-07-09T09:00:00+08:00');
    const early = (number: string) => desk.trySend(S, 'listings', number, 'removeEarly', { reason: '已改正' });
    expect(codeOf(await early(legal))).toBe('409 illegal_move');
    await at('2022-07-10T09:00:00+08:00');
    expect((await early(legal)).json()).toMatchObject({ state: 'removed' });
    expect(codeOf(await early(employer))).toBe('409 illegal_move');
  });
});

describe('the public notice of a quarter (F5)', () => {
  interface Run {
    readonly from: string;
    readonly to: string;
    readonly items: { number: string | null; case: string | null; outcome: string; detail: string | null }[];
  }
  const run = async (by: string, body: object): Promise<Run> => {
    const answer = await desk.web.ask(by, 'POST', '/api/listings/public-notices', body);
    expect(answer.statusCode).toBe(200);
    return answer.json<Run>();
  };

  test('gathers the cases whose order lapsed, is approved and published by people, each once, with a dry run', async () => {
    const { number: of } = await caseOf(3_000_000, 3);
    await at(LAPSED);
    await desk.send(H1, 'cases', of, 'declareOverdue', { extraPercent: 50, reason: '逾期未付' });
    await desk.open(H1, 'employers', {
      subject: '高原建设工程有限公司',
      region: '630102',
      creditCode: '91630000MA75XXXX01',
      address: '城东区',
    });
    const dry = await run(H1, { step: 'gather', dryRun: true });
    expect(dry).toMatchObject({ from: '2021-10-01', to: '2021-12-31' });
    expect(dry.items).toMatchObject([{ number: null, case: of, outcome: 'opened' }]);
    const [made] = (await run(H1, { step: 'gather' })).items;
    const number = made?.number ?? '';
    expect(await desk.view(S, 'listings', number)).toMatchObject({
      kind: 'publicNotice',
      fields: { case: of, act: 'wages', creditCode: '91630000MA75XXXX01', address: '城东区' },
    });
    expect((await run(H1, { step: 'gather' })).items).toEqual([]);
    // Another quarter has nothing of it.
    expect((await run(H1, { step: 'gather', on: '2021-09-30', dryRun: true })).items).toEqual([]);
    const incomplete = await run(S, { step: 'approve' });
    expect(incomplete.items).toMatchObject([{ number, outcome: 'refused' }]);
    expect(incomplete.items[0]?.detail).toContain('legal representative');
    await desk.send(H1, 'listings', number, 'complete', { legalRepresentative: '张某' });
    expect((await run(S, { step: 'approve' })).items).toMatchObject([{ number, outcome: 'approved' }]);
    expect((await run(H1, { step: 'publish', medium: '官网', dryRun: true })).items).toMatchObject([
      { outcome: 'published' },
    ]);
    expect(await desk.view(S, 'listings', number)).toMatchObject({ state: 'approved' });
    expect((await run(H1, { step: 'publish', medium: '官网' })).items).toMatchObject([
      { number, outcome: 'published' },
    ]);
    expect(await desk.view(S, 'listings', number)).toMatchObject({ state: 'published', fields: { medium: '官网' } });
    expect((await run(H1, { step: 'publish', medium: '官网' })).items).toEqual([]);
  });

  test('is approved by no handler and by nobody who gathered it; it is published somewhere', async () => {
    const { number: of } = await caseOf(3_000_000, 3);
    await at(LAPSED);
    await desk.send(H1, 'cases', of, 'declareOverdue', { extraPercent: 50, reason: '逾期未付' });
    const post = (by: string, body: object) => desk.web.ask(by, 'POST', '/api/listings/public-notices', body);
    expect(codeOf(await post(H1, { step: 'approve' }))).toBe('403 forbidden');
    expect(codeOf(await post(S, { step: 'publish' }))).toBe('422 invalid_input');
    await run(S, { step: 'gather' });
    const own = await run(S, { step: 'approve' });
    expect(own.items).toMatchObject([{ outcome: 'refused' }]);
    expect(own.items[0]?.detail).toContain('other eyes');
  });

  test('names one of the seven kinds of act, offered with their words', async () => {
    const body = { kind: 'publicNotice', employer: '某公司', facts: '拒不支付' };
    const wrong = await desk.tryOpen(H1, 'listings', { ...body, act: 'unknown' });
    expect(wrong.json<{ errors: { path: string; message: string }[] }>().errors).toMatchObject([
      { path: '/act', message: expect.stringContaining('wages, socialInsurance') },
    ]);
    const { number } = await desk.open(H1, 'listings', { ...body, act: 'childLabour' });
    const offers = (await desk.web.ask(H1, 'GET', `/api/listings/${number}/offers`)).json<{
      items: { type: string; schema: { properties: { act?: { enum: string[]; description: string } } } }[];
    }>();
    const act = offers.items.find(({ type }) => type === 'complete')?.schema.properties.act;
    expect(act?.enum).toHaveLength(7);
    expect(act?.description).toContain('使用童工');
    expect(codeOf(await desk.trySend(H1, 'listings', number, 'complete', { act: 'unknown' }))).toBe(
      '422 invalid_input',
    );
  });
});

test('every history replays to what it is', async () => {
  const { checked, wrong } = await verifyHistories(desk.office.engine);
  expect(wrong).toEqual([]);
  expect(checked).toBeGreaterThan(8);
});

// Tracks to others through the API: department, region, police, procuratorate, court, arbitration, legal aid, petition, joint reception.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { bringTo } from '../../support/office.ts';
import {
  CITY,
  CLERK,
  codeOf,
  H1,
  openDesk,
  PROVINCE,
  runOf,
  S,
  type Desk,
  type ProceedingJson,
} from '../../support/desk.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.close());

const at = (instant: string) => desk.office.at(instant);
const send = (by: string, number: string, type: string, input?: object): Promise<ProceedingJson> =>
  desk.send(by, 'tracks', number, type, input);
const trySend = (by: string, number: string, type: string, input?: object) =>
  desk.trySend(by, 'tracks', number, type, input);
const clock = async (number: string, name: string) => runOf(await desk.clocks('auditor', 'tracks', number), name);
const open = (kind: string, body: object, by = H1) => desk.open(by, 'tracks', { kind, ...body });

/** From here on the rules of 2022 are in force: 信访工作条例, 法律援助法. */
const IN_2022 = '2022-06-01T09:00:00+08:00';

const verifying = async (): Promise<string> => {
  await at('2021-11-01T09:00:00+08:00');
  const clue = await desk.office.report();
  await bringTo(desk.office, clue, 'verifying');
  return clue;
};

describe('a department', () => {
  test('logs in and sees only its tracks; what it answers brings the clue back', async () => {
    const clue = await verifying();
    const foreign = await desk.open(H1, 'tracks', {
      kind: 'department',
      clues: [clue],
      target: '630102-transport',
      matter: '协查',
    });
    await desk.office.send(S, clue, 'refer', { target: '630102-housing', reason: '工程款', answerBy: '2021-11-08' });
    const { items } = (await desk.web.ask(CLERK, 'GET', '/api/tracks?open=true')).json<{ items: ProceedingJson[] }>();
    const own = items.find((track) => track.clues.includes(clue));
    expect(items.map((track) => track.number)).not.toContain(foreign.number);
    expect((await desk.web.ask(CLERK, 'GET', `/api/tracks/${foreign.number}`)).statusCode).toBe(404);
    const number = own?.number ?? 'none';
    expect(await clock(number, 'trackAnswer')).toMatchObject({ dueOn: '2021-11-08' });
    await send(CLERK, number, 'accept');
    expect(codeOf(await trySend(H1, number, 'answer', { result: 'resolved', text: '已督促拨付' }))).toBe(
      '403 forbidden',
    );
    await send(CLERK, number, 'answer', { result: 'resolved', text: '已督促拨付' });
    expect((await desk.office.clue(clue)).state).toBe('received');
    const history = await desk.web.ask(H1, 'GET', `/api/tracks/${number}/history`);
    expect(history.body).toContain('已督促拨付');
    expect(await send(H1, number, 'close')).toMatchObject({ state: 'closed', open: false });
  });

  test('may object with reasons within five working days; the sender insists or takes it back', async () => {
    const clue = await verifying();
    await at(IN_2022);
    const { number } = await open('department', { clues: [clue], target: '630102-housing', matter: '协查' });
    expect(await clock(number, 'C3')).toMatchObject({ dueOn: '2022-06-09' });
    await send(CLERK, number, 'object', { reason: '不属于本部门职责' });
    expect(await desk.offers(S, 'tracks', number)).toEqual(expect.arrayContaining(['insist', 'takeBack']));
    expect(await send(S, number, 'insist', { reason: '属于' })).toMatchObject({ state: 'handling' });
    expect(await send(S, number, 'takeBack', { reason: '另行处理' })).toMatchObject({ state: 'takenBack' });
  });

  test("what comes back on the clue's side closes the track too", async () => {
    const clue = await verifying();
    await desk.office.send(S, clue, 'refer', { target: '630102-housing', reason: '工程款' });
    await desk.office.send(S, clue, 'referBack', { answer: '已电话答复' });
    const { items } = (await desk.web.ask(S, 'GET', `/api/tracks?clue=${clue}`)).json<{ items: ProceedingJson[] }>();
    expect(items).toMatchObject([{ kind: 'department', state: 'answered' }]);
  });
});

test("another region's office accepts and answers what was sent to it", async () => {
  const clue = await verifying();
  const { number } = await open('region', { clues: [clue], target: '630104', matter: '协查用工情况' });
  expect(await clock(number, 'trackReceipt')).toMatchObject({ dueOn: '2021-11-02' });
  await send('supervisor-630104', number, 'accept');
  await send('handler-630104-1', number, 'report', { text: '已走访' });
  expect(await send('handler-630104-1', number, 'answer', { result: 'resolved', text: '查实' })).toMatchObject({
    state: 'answered',
  });
  expect((await desk.web.ask('handler-630104-1', 'GET', `/api/clues/${clue}`)).statusCode).toBe(404);
});

describe('the hand-over to the police', () => {
  const servedCase = async (clue: string): Promise<string> => {
    const { number } = await desk.open(H1, 'cases', { clues: [clue], basis: '拒不支付' });
    const say = (by: string, type: string, input?: object) => desk.send(by, 'cases', number, type, input);
    await say(S, 'approveFiling');
    await say(H1, 'finishInvestigation', { finding: 'violation', verifiedFen: 13_466_00, workers: 12, report: '属实' });
    await say(H1, 'draftDecision', {
      decision: 'order',
      orderedFen: 134_660_00,
      workers: 12,
      payBy: '2021-11-08',
      text: '限期支付',
    });
    await say(S, 'approveDecision');
    await say(H1, 'serve', { servedOn: '2021-11-01', serviceMethod: 'posting', proof: '张贴并录像' });
    return number;
  };
  const reported = async (more: object = {}): Promise<string> => {
    const clue = await verifying();
    const found = await servedCase(clue);
    const { number } = await open('police', {
      clues: [clue],
      target: '630102-police',
      case: found,
      amountFen: 134_660_00,
      workers: 12,
      facts: '逃匿',
      ...more,
    });
    return number;
  };

  test('needs an order that was served and has lapsed (法释〔2013〕3号 art. 4)', async () => {
    const number = await reported();
    expect(await clock(number, 'E4')).toMatchObject({ dueOn: '2021-11-04' });
    const early = await trySend(S, number, 'approve');
    expect(codeOf(early)).toBe('409 illegal_move');
    expect(early.json<{ detail: string }>().detail).toContain('has not lapsed yet');
    await at('2021-11-09T09:00:00+08:00');
    expect(await send(S, number, 'approve')).toMatchObject({ state: 'approved' });
    expect(await clock(number, 'E5')).toMatchObject({ dueAt: '2021-11-10T01:00:00.000Z' });
  });

  test("needs an amount over the province's threshold (art. 3)", async () => {
    const number = await reported({ amountFen: 20_000_00, workers: 12 });
    await at('2021-11-09T09:00:00+08:00');
    const low = await trySend(S, number, 'approve');
    expect(low.json<{ detail: string }>().detail).toContain('below the threshold');
    const one = await reported({ amountFen: 6_000_00, workers: 1, months: 3 });
    await at('2021-11-09T09:00:00+08:00');
    expect(await send(S, one, 'approve')).toMatchObject({ state: 'approved' });
  });

  test('goes through completion, refusal, reconsideration and the procuratorate to a filing', async () => {
    const number = await reported();
    await at('2021-11-09T09:00:00+08:00');
    await send(S, number, 'approve');
    await send(H1, number, 'transfer', { transferredOn: '2021-11-09', list: '案卷一册' });
    expect(await clock(number, 'E6')).toMatchObject({ dueOn: '2021-11-12' });
    await send(H1, number, 'askCompletion', { reason: '缺送达证明' });
    expect(await clock(number, 'E6c')).toMatchObject({ dueOn: '2021-11-12' });
    await send(H1, number, 'complete', { list: '送达回证' });
    await send(H1, number, 'refuseCrime', { reason: '证据不足' });
    expect(await clock(number, 'E7')).toMatchObject({ dueOn: '2021-11-12' });
    await send(H1, number, 'askReconsideration', { reason: '事实清楚' });
    await send(H1, number, 'answerReconsideration', { reconsideration: 'upheld', reason: '维持' });
    await send(H1, number, 'askProcuratorate', { reason: '提请监督' });
    expect(await clock(number, 'E8')).toMatchObject({ dueOn: '2021-11-16' });
    await send(H1, number, 'procuratorateOrder');
    expect(await clock(number, 'E8b')).toMatchObject({ dueOn: '2021-11-24' });
    await send(H1, number, 'fileCrime', { filedOn: '2021-11-09' });
    expect(await clock(number, 'E9')).toMatchObject({ state: 'open', dueOn: '2021-11-12' });
    await send(H1, number, 'handOverMaterial', { list: '物品清单' });
    expect(await send(S, number, 'close', { result: 'paid' })).toMatchObject({ state: 'closed' });
  });

  test('cannot ask for a reconsideration after three days', async () => {
    const number = await reported();
    await at('2021-11-09T09:00:00+08:00');
    await send(S, number, 'approve');
    await send(H1, number, 'transfer', { transferredOn: '2021-11-09', list: '案卷' });
    await send(H1, number, 'refuseCrime', { reason: '证据不足' });
    await at('2021-11-13T09:00:00+08:00');
    await desk.office.passAll();
    expect(codeOf(await trySend(H1, number, 'askReconsideration', { reason: '晚了' }))).toBe('409 illegal_move');
    expect(await send(H1, number, 'askProcuratorate', { reason: '提请监督' })).toMatchObject({ state: 'supervised' });
  });
});

test('the procuratorate accepts, supports a suit, and the court adopts it; or it is settled before the suit', async () => {
  const clue = await verifying();
  const body = { clues: [clue], target: '630102-procuratorate', amountFen: 500_000, request: '申请支持起诉' };
  const supported = await open('procuratorate', body);
  await send(H1, supported.number, 'accept');
  await send(H1, supported.number, 'support', { text: '支持起诉书' });
  expect(await send(H1, supported.number, 'adopt', { court: '城东区人民法院' })).toMatchObject({
    state: 'adopted',
    open: false,
  });
  const settled = await open('procuratorate', body);
  await send(H1, settled.number, 'accept');
  expect(await send(H1, settled.number, 'settle', { text: '和解' })).toMatchObject({ state: 'settled' });
});

test('arbitration is accepted in 5 working days, awarded in 45 days (+ 15), and takes effect when nobody sues in 15', async () => {
  const clue = await verifying();
  const { number } = await open('arbitration', { clues: [clue], rightKnownOn: '2021-06-01', request: '引导仲裁' });
  expect(await clock(number, 'B5')).toMatchObject({ dueOn: '2022-06-01' });
  await send(H1, number, 'apply', { appliedOn: '2021-11-01' });
  expect(await clock(number, 'B6')).toMatchObject({ dueOn: '2021-11-08' });
  await send(H1, number, 'accept', { acceptedOn: '2021-11-01' });
  expect(await clock(number, 'B8')).toMatchObject({ dueOn: '2021-12-16' });
  await send(S, number, 'extend', { clock: 'B8', days: 15, reason: '案情复杂' });
  expect(await clock(number, 'B8')).toMatchObject({ dueOn: '2021-12-31' });
  await send(H1, number, 'award', { awardFen: 9_000_000, awardedOn: '2021-11-01' });
  expect(codeOf(await trySend(H1, number, 'takeEffect'))).toBe('409 illegal_move');
  await at('2021-11-17T09:00:00+08:00');
  await desk.office.passAll();
  expect(codeOf(await trySend(H1, number, 'sue', { court: '法院' }))).toBe('409 illegal_move');
  expect(await send(H1, number, 'takeEffect')).toMatchObject({ state: 'effective' });
});

test('a suit has two years from the end of its performance period to be enforced (民事诉讼法 art. 250)', async () => {
  const clue = await verifying();
  const { number } = await open('court', { clues: [clue], request: '引导诉讼' });
  await send(H1, number, 'fileSuit', { court: '城东区人民法院', filedOn: '2021-11-01' });
  await send(H1, number, 'judge', { judgedFen: 900_000, performBy: '2021-11-10', text: '判决' });
  expect(await clock(number, 'B10')).toMatchObject({ dueOn: '2023-11-10' });
  await send(H1, number, 'applyEnforcement');
  expect(await send(H1, number, 'close', { result: 'paid' })).toMatchObject({ state: 'closed' });
});

test('legal aid is decided in 7 days and a lawyer named in 3 (法律援助法 arts. 42-43)', async () => {
  const clue = await verifying();
  await at(IN_2022);
  const { number } = await open('legalAid', { clues: [clue], target: '630102-tradeUnion', request: '申请援助' });
  expect(await clock(number, 'H1')).toMatchObject({ dueOn: '2022-06-08' });
  await send(H1, number, 'grant');
  expect(await clock(number, 'H2')).toMatchObject({ dueOn: '2022-06-06' });
  await send(H1, number, 'assignLawyer', { lawyer: '张律师' });
  expect(await send(H1, number, 'close', { result: 'paid' })).toMatchObject({ state: 'closed' });
});

test('a petition runs 15 days to its notice, 60 (+ 30) to its answer, 30 + 30 to review and re-review', async () => {
  await at('2021-11-01T09:00:00+08:00');
  const before = await open('petition', { subject: '欠薪信访', text: '反映欠薪' });
  expect(await desk.clocks(H1, 'tracks', before.number)).toEqual([]);
  await at(IN_2022);
  const { number } = await open('petition', { subject: '欠薪信访', text: '反映欠薪' });
  expect(await clock(number, 'C1')).toMatchObject({ dueOn: '2022-06-16' });
  expect(await clock(number, 'C2')).toMatchObject({ dueOn: '2022-06-16' });
  await send(H1, number, 'register');
  await send(H1, number, 'accept');
  expect(await clock(number, 'C4')).toMatchObject({ dueOn: '2022-08-01' });
  await send(S, number, 'extend', { clock: 'C4', days: 30, reason: '情况复杂' });
  expect(await clock(number, 'C4')).toMatchObject({ dueOn: '2022-08-30' });
  await send(H1, number, 'answer', { result: 'supported', text: '支持' });
  expect(await clock(number, 'C5')).toMatchObject({ dueOn: '2022-07-01' });
  await send(H1, number, 'askReview', { reason: '不服' });
  expect(await clock(number, 'C5a')).toMatchObject({ dueOn: '2022-07-01' });
  await send(S, number, 'answerReview', { review: 'upheld', text: '维持' });
  expect(await clock(number, 'C5r')).toMatchObject({ dueOn: '2022-07-01' });
  await send(H1, number, 'askReReview', { reason: '仍不服' });
  expect(await clock(number, 'C5b')).toMatchObject({ dueOn: '2022-07-01' });
  expect(await send(S, number, 'answerReReview', { review: 'upheld', text: '维持' })).toMatchObject({ state: 'final' });
});

test('offices lend staff to a joint reception', async () => {
  await at('2021-11-01T09:00:00+08:00');
  const { number } = await open(
    'jointReception',
    { subject: '省级联合接访', from: '2021-11-01', until: '2022-02-18' },
    PROVINCE,
  );
  await send(PROVINCE, number, 'lendStaff', { unit: '630100', people: 2 });
  expect(await send(PROVINCE, number, 'lendStaff', { unit: '630200', people: 1 })).toMatchObject({
    fields: { lent: { '630100': 2, '630200': 1 } },
  });
  expect(codeOf(await trySend(CITY, number, 'close'))).toBe('404 not_found');
  expect(
    codeOf(
      await desk.tryOpen(H1, 'tracks', {
        kind: 'jointReception',
        subject: 'x',
        from: '2021-11-01',
        until: '2021-11-02',
      }),
    ),
  ).toBe('403 forbidden');
});

test('what opens a track is checked: its kind, its clue, its target', async () => {
  const clue = await verifying();
  const problems = async (body: object, by = H1): Promise<string[]> =>
    (await desk.tryOpen(by, 'tracks', body)).json<{ errors: { path: string }[] }>().errors.map((found) => found.path);
  expect(await problems({ kind: 'nonsense' })).toEqual(['/kind']);
  expect(await problems({ kind: 'department', clues: [clue], target: '630102', matter: 'x' })).toEqual(['/target']);
  expect(
    await problems({ kind: 'department', clues: ['XS2021-999999'], target: '630102-housing', matter: 'x' }),
  ).toEqual(['/clues/0']);
  expect(
    await problems({ kind: 'department', clues: [clue], target: '630102-housing', matter: 'x' }, 'handler-630102-3'),
  ).toEqual(['/clues/0']);
  expect(await problems({ kind: 'police', clues: [clue] })).toEqual(
    expect.arrayContaining(['/target', '/case', '/amountFen', '/workers', '/facts']),
  );
});

// Money between a case and its clues, through the API: what is ordered is told to the clues, what is paid on them is told to the case,
// and who does not pay in time owes 50 to 100 % more (劳动合同法 art. 85).
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { bringTo } from '../../support/office.ts';
import { verifyHistories } from '../../../src/engine/verify-histories.ts';
import { codeOf, H1, openDesk, runOf, S, type Desk, type ProceedingJson } from '../../support/desk.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.close());

const send = (by: string, number: string, type: string, input?: object): Promise<ProceedingJson> =>
  desk.send(by, 'cases', number, type, input);
const pay = (clue: string, amountFen: number, more: object = {}): Promise<void> =>
  desk.office.send(H1, clue, 'pay', { amountFen, workers: 1, paymentChannel: 'inspection', evidence: '回单', ...more });

const verifying = async (amountFen: number): Promise<string> => {
  const clue = await desk.office.report({ arrears: { amountFen, workers: 3 } });
  await bringTo(desk.office, clue, 'verifying');
  return clue;
};

const decided = async (clues: readonly string[], orderedFen: number, more: object = {}): Promise<string> => {
  const { number } = await desk.open(H1, 'cases', { clues, basis: '拒不支付' });
  await send(S, number, 'approveFiling');
  await send(H1, number, 'finishInvestigation', {
    finding: 'violation',
    verifiedFen: orderedFen,
    workers: 3,
    report: '属实',
  });
  await send(H1, number, 'draftDecision', {
    decision: 'order',
    orderedFen,
    workers: 3,
    payBy: '2021-11-15',
    text: '限期支付',
    ...more,
  });
  await send(S, number, 'approveDecision');
  return number;
};

const serve = (number: string) =>
  send(H1, number, 'serve', { servedOn: '2021-11-01', serviceMethod: 'direct', proof: '送达回证' });
const orderedFen = async (clue: string) => (await desk.office.clue(clue)).orderedFen;

beforeEach(() => desk.office.at('2021-11-01T09:00:00+08:00'));

describe('what a decision orders', () => {
  test('is told to its clue, where it is the most that may be paid without a reason', async () => {
    const clue = await verifying(1_000_000);
    expect(await orderedFen(clue)).toBeNull();
    const number = await decided([clue], 800_000);
    expect(await orderedFen(clue)).toBe(800_000);
    expect((await desk.office.history(clue)).at(-1)).toMatchObject({
      type: 'ordered',
      actor: S,
      input: { case: number, orderedFen: 800_000 },
    });
    await expect(pay(clue, 800_001)).rejects.toThrow(/more than the 800000 分/);
    await pay(clue, 800_000);
  });

  test('is split over several clues by what was verified, else claimed, to the 分', async () => {
    const first = await verifying(200);
    const second = await verifying(100);
    await decided([first, second], 100);
    expect([await orderedFen(first), await orderedFen(second)]).toEqual([67, 33]);
  });

  test('is split as the decision names, which adds up and names each clue once', async () => {
    const first = await verifying(200_000);
    const second = await verifying(100_000);
    const { number } = await desk.open(H1, 'cases', { clues: [first, second], basis: '拒不支付' });
    await send(S, number, 'approveFiling');
    await send(H1, number, 'finishInvestigation', {
      finding: 'violation',
      verifiedFen: 300_000,
      workers: 3,
      report: '属实',
    });
    const draft = (shares: object[]) =>
      desk.trySend(H1, 'cases', number, 'draftDecision', {
        decision: 'order',
        orderedFen: 250_000,
        workers: 3,
        payBy: '2021-11-15',
        text: '限期支付',
        shares,
      });
    const wrong = await draft([
      { clue: first, amountFen: 200_000 },
      { clue: first, amountFen: 60_000 },
    ]);
    expect(wrong.json<{ errors: { path: string }[] }>().errors.map((found) => found.path)).toEqual([
      '/input/shares/1/clue',
      '/input/shares',
    ]);
    const right = await draft([
      { clue: first, amountFen: 200_000 },
      { clue: second, amountFen: 50_000 },
    ]);
    expect(right.statusCode).toBe(200);
    await send(S, number, 'approveDecision');
    expect([await orderedFen(first), await orderedFen(second)]).toEqual([200_000, 50_000]);
    expect(codeOf(await desk.trySend(S, 'cases', number, 'removeClue', { clue: second, reason: '分案' }))).toBe(
      '422 invalid_input',
    );
  });

  test('of two cases about one clue adds up, and reaches a clue that has closed meanwhile', async () => {
    const clue = await verifying(1_000_000);
    await decided([clue], 300_000);
    await desk.office.send(H1, clue, 'contact', {
      via: 'phone',
      at: '2021-11-01T08:50:00+08:00',
      outcome: 'reached',
      summary: '已告知',
    });
    await desk.office.send(H1, clue, 'file', { basis: '另案' });
    await desk.office.send(H1, clue, 'conclude', { conclusion: 'filed', publicReply: '已立案' });
    await desk.office.send(S, clue, 'approve');
    await desk.office.send('handler-630102-2', clue, 'revisit', { reached: true, satisfied: true, note: '知悉' });
    await decided([clue], 200_000);
    expect(await desk.office.clue(clue)).toMatchObject({ state: 'closed', orderedFen: 500_000 });
  });

  test('is not told of a draft that was returned or a penalty without an order', async () => {
    const clue = await verifying(1_000_000);
    const { number } = await desk.open(H1, 'cases', { clues: [clue], basis: '拒不支付' });
    await send(S, number, 'approveFiling');
    await send(H1, number, 'finishInvestigation', { finding: 'violation', verifiedFen: 1, workers: 3, report: '属实' });
    const order = { decision: 'order', orderedFen: 700_000, workers: 3, payBy: '2021-11-15', text: '限期支付' };
    await send(H1, number, 'draftDecision', order);
    await send(S, number, 'returnDraft', { reason: '金额有误' });
    await send(H1, number, 'draftDecision', { decision: 'penalty', fineFen: 2_000_000, text: '罚款' });
    await send(S, number, 'approveDecision');
    expect(await orderedFen(clue)).toBeNull();
    expect((await desk.view(S, 'cases', number)).fields['orderedFen']).toBeUndefined();
  });
});

describe('what is paid on the clues', () => {
  test('is told to the case, which shows its four amounts; all paid meets the order, a corrected payment does not', async () => {
    const first = await verifying(600_000);
    const second = await verifying(300_000);
    const number = await decided([first, second], 900_000);
    await serve(number);
    await pay(first, 600_000);
    const clock = async () => runOf(await desk.clocks(S, 'cases', number), 'A6')?.state;
    expect(await clock()).toBe('open');
    expect((await desk.view(S, 'cases', number)).amounts).toEqual({
      claimedFen: 900_000,
      verifiedFen: 900_000,
      orderedFen: 900_000,
      agreedFen: null,
      paidFen: 600_000,
      workers: 3,
      workersPaid: 1,
    });
    await pay(second, 300_000);
    expect(await clock()).toBe('met');
    expect(await desk.view(S, 'cases', number)).toMatchObject({ state: 'served', fields: { paidFen: 900_000 } });
    const wrong = (await desk.office.history(second)).at(-1)?.seq;
    await desk.office.send(S, second, 'correctPayment', { payment: String(wrong), reason: '记错' });
    expect((await desk.view(S, 'cases', number)).fields['paidFen']).toBe(600_000);
  });

  test('leaves the additional compensation on what is owed and not paid, half a 分 up', async () => {
    const clue = await verifying(1_000_001);
    const number = await decided([clue], 1_000_001);
    await serve(number);
    await pay(clue, 400_000);
    await desk.office.at('2021-11-16T09:00:00+08:00');
    expect(await send(H1, number, 'declareOverdue', { extraPercent: 50, reason: '未付' })).toMatchObject({
      fields: { extraPercent: 50, extraBaseFen: 600_001, extraFen: 300_001, overdueOn: '2021-11-16' },
    });
  });

  test('in full leaves nothing to declare overdue', async () => {
    const clue = await verifying(500_000);
    const number = await decided([clue], 500_000);
    await serve(number);
    await pay(clue, 500_000);
    await desk.office.at('2021-11-16T09:00:00+08:00');
    const answer = await desk.trySend(H1, 'cases', number, 'declareOverdue', { extraPercent: 100, reason: '未付' });
    expect(codeOf(answer)).toBe('409 illegal_move');
    expect(answer.json<{ detail: string }>().detail).toContain('everything that was ordered is paid');
  });
});

describe('after service', () => {
  const fined = async (): Promise<string> => {
    const clue = await verifying(500_000);
    const number = await decided([clue], 500_000, { decision: 'orderAndPenalty', fineFen: 2_000_000 });
    await serve(number);
    return number;
  };
  const runs = async (number: string) => desk.clocks(S, 'cases', number);

  test('a fine is paid in fifteen days and filed with the superior in ten; without a fine neither clock runs', async () => {
    const number = await fined();
    expect(runOf(await runs(number), 'A10')).toMatchObject({ state: 'open', dueOn: '2021-11-16' });
    expect(runOf(await runs(number), 'A11')).toMatchObject({ state: 'open', dueOn: '2021-11-15' });
    await send(H1, number, 'payFine', { finePaidOn: '2021-11-01' });
    await send(H1, number, 'fileWithSuperior');
    expect(runOf(await runs(number), 'A10')?.state).toBe('met');
    expect(runOf(await runs(number), 'A11')?.state).toBe('met');
    const clue = await verifying(500_000);
    const plain = await decided([clue], 500_000);
    await serve(plain);
    expect((await runs(plain)).map((run) => run.clock)).not.toEqual(expect.arrayContaining(['A10']));
    expect(codeOf(await desk.trySend(H1, 'cases', plain, 'payFine'))).toBe('409 illegal_move');
  });

  test('a suit keeps the decision from becoming enforceable until it ended, and three months run from then', async () => {
    const number = await fined();
    await send(H1, number, 'sue', { suedOn: '2021-11-01' });
    await desk.office.at('2022-06-01T09:00:00+08:00');
    await desk.office.passAll();
    expect(runOf(await runs(number), 'A13')).toBeUndefined();
    await send(H1, number, 'endSuit', { suitEndedOn: '2022-05-20', suitOutcome: 'upheld' });
    // From 2022-05-20 three months end on Saturday 08-20, so on Monday 08-22.
    expect(runOf(await runs(number), 'A13')).toMatchObject({ state: 'open', dueOn: '2022-08-22' });
  });

  test('a suit that revokes the decision opens no enforcement', async () => {
    const number = await fined();
    await send(H1, number, 'sue', { suedOn: '2021-11-01' });
    await send(H1, number, 'endSuit', { suitEndedOn: '2021-11-01', suitOutcome: 'revoked' });
    expect(runOf(await runs(number), 'A13')).toBeUndefined();
  });

  test('a review is asked for in sixty days, not later', async () => {
    const number = await fined();
    expect(runOf(await runs(number), 'A12')).toMatchObject({ dueOn: '2021-12-31' });
    await desk.office.at('2022-01-01T09:00:00+08:00');
    await desk.office.passAll();
    expect(codeOf(await desk.trySend(H1, 'cases', number, 'askReview'))).toBe('409 illegal_move');
    const second = await desk.office.at('2021-11-01T09:00:00+08:00').then(fined);
    await send(H1, second, 'askReview');
    expect(runOf(await runs(second), 'A12')?.state).toBe('met');
  });

  test('a query of property needs the head of a city’s office or a higher one (Decree 724 art. 40)', async () => {
    const number = await fined();
    const ask = { reason: '查询账户' };
    expect(codeOf(await desk.trySend(S, 'cases', number, 'queryAssets', ask))).toBe('403 forbidden');
    expect(codeOf(await desk.trySend(H1, 'cases', number, 'queryAssets', ask))).toBe('403 forbidden');
    expect(await send('supervisor-630100', number, 'queryAssets', ask)).toMatchObject({
      fields: { assetsQueriedOn: '2021-11-01' },
    });
  });
});

test('a hearing is asked for in five working days, not later', async () => {
  const clue = await verifying(500_000);
  const { number } = await desk.open(H1, 'cases', { clues: [clue], basis: '拒不支付' });
  await send(S, number, 'approveFiling');
  await send(H1, number, 'finishInvestigation', { finding: 'violation', verifiedFen: 1, workers: 3, report: '属实' });
  await send(H1, number, 'announceHearing');
  expect(runOf(await desk.clocks(S, 'cases', number), 'A9')).toMatchObject({ dueOn: '2021-11-08' });
  await desk.office.at('2021-11-09T09:00:00+08:00');
  await desk.office.passAll();
  expect(codeOf(await desk.trySend(H1, 'cases', number, 'requestHearing'))).toBe('409 illegal_move');
});

test('every history of this office gives back what it left', async () => {
  expect((await verifyHistories(desk.office.engine)).wrong).toEqual([]);
});

// Mediation (调解) through the API: application, sessions, agreement by instalments, confirmation, default, payment order.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { verifyHistories } from '../../../src/engine/verify-histories.ts';
import { bringTo } from '../../support/office.ts';
import { codeOf, H1, openDesk, runOf, S, type Desk, type ProceedingJson } from '../../support/desk.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.close());

const at = (instant: string) => desk.office.at(instant);
const send = (number: string, type: string, input?: object): Promise<ProceedingJson> =>
  desk.send(H1, 'mediations', number, type, input);
const clock = async (number: string, name: string) => runOf(await desk.clocks(H1, 'mediations', number), name);

const applied = async (): Promise<string> => {
  await at('2021-11-01T09:00:00+08:00');
  const clue = await desk.office.report();
  await bringTo(desk.office, clue, 'verifying');
  return (await desk.open(H1, 'mediations', { clues: [clue], body: 'labour' })).number;
};

const PLAN = [
  { dueOn: '2021-11-30', amountFen: 400_000 },
  { dueOn: '2021-12-31', amountFen: 500_000 },
];
const agreed = async (): Promise<string> => {
  const number = await applied();
  await send(number, 'accept');
  await send(number, 'holdSession', { record: '双方到场' });
  await send(number, 'agree', { amountFen: 900_000, workers: 3, instalments: PLAN, terms: '分两期支付' });
  return number;
};

test('an application runs fifteen days to an agreement (调解仲裁法 art. 14), and its lapse opens the way to arbitration', async () => {
  const number = await applied();
  expect(await clock(number, 'B1')).toMatchObject({ state: 'open', dueOn: '2021-11-16' });
  await at('2021-11-17T09:00:00+08:00');
  await desk.office.passAll();
  expect(await desk.view(S, 'mediations', number)).toMatchObject({ state: 'applied', expired: ['B1'] });
  expect(await send(number, 'fail', { route: 'arbitration', reason: '逾期未达成协议' })).toMatchObject({
    state: 'failed',
    open: false,
  });
});

test('the instalments add up to what was agreed', async () => {
  const number = await applied();
  await send(number, 'accept');
  const wrong = await desk.trySend(H1, 'mediations', number, 'agree', {
    amountFen: 800_000,
    workers: 3,
    instalments: PLAN,
    terms: '分期',
  });
  expect(wrong.statusCode).toBe(422);
  expect(wrong.json<{ errors: { path: string; message: string }[] }>().errors).toEqual([
    { path: '/input/instalments', message: expect.stringContaining('900000') as unknown },
  ]);
});

test('the clock goes from instalment to instalment and all paid is performed', async () => {
  const number = await agreed();
  expect(await clock(number, 'instalment')).toMatchObject({ state: 'open', dueOn: '2021-11-30' });
  expect(await clock(number, 'B4')).toMatchObject({ state: 'open', dueOn: '2021-12-01' });
  await send(number, 'applyConfirmation', { court: '城东区人民法院' });
  expect(await clock(number, 'B4')).toMatchObject({ state: 'met' });
  await send(number, 'payInstalment', { paidFen: 400_000, evidence: '回单' });
  expect(await clock(number, 'instalment')).toMatchObject({ state: 'open', dueOn: '2021-12-31' });
  expect(codeOf(await desk.trySend(H1, 'mediations', number, 'perform'))).toBe('409 illegal_move');
  expect(
    codeOf(await desk.trySend(H1, 'mediations', number, 'payInstalment', { paidFen: 600_000, evidence: '回单' })),
  ).toBe('422 invalid_input');
  await send(number, 'payInstalment', { paidFen: 500_000, evidence: '回单' });
  expect(await clock(number, 'instalment')).toMatchObject({ state: 'met' });
  expect(await send(number, 'perform')).toMatchObject({ state: 'performed', fields: { paidFen: 900_000 } });
});

test('a missed instalment is a default, not before its day has passed, and then a payment order is asked for', async () => {
  const number = await agreed();
  await at('2021-11-30T20:00:00+08:00');
  expect(codeOf(await desk.trySend(H1, 'mediations', number, 'default', { reason: '未付' }))).toBe('409 illegal_move');
  await at('2021-12-01T09:00:00+08:00');
  expect(await send(number, 'default', { reason: '未付' })).toMatchObject({ state: 'defaulted' });
  await send(number, 'applyPaymentOrder', { court: '城东区人民法院' });
  expect(await clock(number, 'B3')).toMatchObject({ state: 'open', dueOn: '2021-12-16' });
  await send(number, 'paymentOrderIssued', { issuedOn: '2021-12-01' });
  expect(await clock(number, 'B3')).toMatchObject({ state: 'met' });
});

test('a joint request for confirmation is not possible after its thirty days', async () => {
  const number = await agreed();
  await at('2021-12-02T09:00:00+08:00');
  await desk.office.passAll();
  expect(codeOf(await desk.trySend(H1, 'mediations', number, 'applyConfirmation', { court: '城东区人民法院' }))).toBe(
    '409 illegal_move',
  );
});

const beside = async (): Promise<{ clue: string; number: string }> => {
  await at('2021-11-01T09:00:00+08:00');
  const clue = await desk.office.report();
  await bringTo(desk.office, clue, 'mediating');
  const { number } = await desk.open(H1, 'mediations', { clues: [clue], body: 'labour' });
  await send(number, 'accept');
  return { clue, number };
};
const AGREEMENT = { amountFen: 900_000, workers: 3, instalments: PLAN, terms: '分两期支付' };

test('what a mediation agrees is the agreement of its clue, and what is paid on one is paid on the other', async () => {
  const { clue, number } = await beside();
  await send(number, 'agree', AGREEMENT);
  expect(await desk.office.clue(clue)).toMatchObject({ state: 'performing', agreedFen: 900_000 });
  await send(number, 'payInstalment', { paidFen: 400_000, evidence: '回单', workers: 2 });
  expect(await desk.office.clue(clue)).toMatchObject({ paidFen: 400_000, workersPaid: 2 });
  await desk.office.send(H1, clue, 'pay', {
    amountFen: 500_000,
    workers: 1,
    paymentChannel: 'platform',
    evidence: '回单',
  });
  expect(await desk.view(S, 'mediations', number)).toMatchObject({
    fields: { paidFen: 900_000, nextDueOn: null },
    amounts: { agreedFen: 900_000, paidFen: 900_000 },
  });
  expect(await clock(number, 'instalment')).toMatchObject({ state: 'met' });
  expect(await send(number, 'perform')).toMatchObject({ state: 'performed' });
  expect((await verifyHistories(desk.office.engine)).wrong).toEqual([]);
});

test('a mediation and its clue cannot agree on different amounts, whoever comes first', async () => {
  const first = await beside();
  await desk.office.send(H1, first.clue, 'agree', { amountFen: 800_000, workers: 3, payBy: '2021-12-31' });
  const late = await desk.trySend(H1, 'mediations', first.number, 'agree', AGREEMENT);
  expect(codeOf(late)).toBe('422 invalid_input');
  expect(late.body).toContain('has agreed on 800000');
  const second = await beside();
  await send(second.number, 'agree', AGREEMENT);
  await at('2021-12-01T09:00:00+08:00');
  await send(second.number, 'default', { reason: '未付' });
  expect(await desk.office.clue(second.clue)).toMatchObject({ state: 'verifying', agreedFen: null });
  await desk.office.send(H1, second.clue, 'establish', { verifiedFen: 900_000, workers: 3 });
  await expect(
    desk.office.send(H1, second.clue, 'agree', { amountFen: 800_000, workers: 3, payBy: '2021-12-31' }),
  ).rejects.toThrow(`the mediation ${second.number} agreed on 900000`);
});

test('a failed mediation fails on both sides', async () => {
  const first = await beside();
  await send(first.number, 'fail', { route: 'arbitration', reason: '分歧过大' });
  expect((await desk.office.clue(first.clue)).state).toBe('verifying');
  const second = await beside();
  await desk.office.send(H1, second.clue, 'mediationFail', { reason: '分歧过大' });
  expect(await desk.view(S, 'mediations', second.number)).toMatchObject({ state: 'failed', open: false });
});

test('a payment order is objected to in fifteen days; when it is not, the court is asked to enforce (民事诉讼法 art. 227)', async () => {
  const ordered = async (): Promise<string> => {
    const number = await agreed();
    await at('2021-12-01T09:00:00+08:00');
    await send(number, 'default', { reason: '未付' });
    expect(codeOf(await desk.trySend(H1, 'mediations', number, 'objected', { reason: '无异议' }))).toBe(
      '409 illegal_move',
    );
    await send(number, 'applyPaymentOrder', { court: '城东区人民法院' });
    await send(number, 'paymentOrderIssued', { issuedOn: '2021-12-01', receivedOn: '2021-12-01' });
    return number;
  };
  const objected = await ordered();
  expect(await clock(objected, 'B3d')).toMatchObject({ state: 'open', dueOn: '2021-12-16' });
  await send(objected, 'objected', { reason: '对金额有异议' });
  expect(await clock(objected, 'B3d')).toMatchObject({ state: 'met' });
  const silent = await ordered();
  expect(codeOf(await desk.trySend(H1, 'mediations', silent, 'applyEnforcement', { court: '法院' }))).toBe(
    '409 illegal_move',
  );
  await at('2021-12-17T09:00:00+08:00');
  await desk.office.passAll();
  expect(codeOf(await desk.trySend(H1, 'mediations', silent, 'objected', { reason: '晚了' }))).toBe('409 illegal_move');
  await send(silent, 'applyEnforcement', { court: '城东区人民法院' });
});

// Mediation (调解) through the API: application, sessions, agreement by instalments, confirmation, default, payment order.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
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

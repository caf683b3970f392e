// Which clocks run where a clue stands: the contract's table of clocks, row by row, through the door.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { bringTo, CONTACT, openOffice, type Office } from '../support/office.ts';

let office: Office;
beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office.close());

const H1 = 'handler-630102-1';
const H2 = 'handler-630102-2';
const S = 'supervisor-630102';
const DAY1 = '2021-11-01T09:00:00+08:00';
const PAY = { amountFen: 900_000, workers: 3, paymentChannel: 'platform', evidence: '回单' };

const begin = async (state: string, change: object = {}): Promise<string> => {
  await office.at(DAY1);
  const number = await office.report(change);
  await bringTo(office, number, state);
  return number;
};
const last = async (number: string, clock: string) =>
  (await office.deadlines(number)).filter((deadline) => deadline.clock === clock).at(-1);

describe('a received clue', () => {
  test('has dispatch, finish and, for a complaint, A1', async () => {
    expect(await office.openClocks(await begin('received'))).toEqual(['A1', 'dispatch', 'finish']);
  });
  test('has no A1 when it is a report', async () => {
    expect(await office.openClocks(await begin('received', { submission: 'report' }))).toEqual(['dispatch', 'finish']);
  });
  test('is due for dispatch after one working day and for finishing after 15', async () => {
    const number = await begin('received');
    expect(await last(number, 'dispatch')).toMatchObject({ dueOn: '2021-11-02', dueAt: '2021-11-02T16:00:00.000Z' });
    expect(await last(number, 'finish')).toMatchObject({ dueOn: '2021-11-22' });
  });
});

describe('each stage', () => {
  test.each([
    ['assigned', ['A1', 'finish', 'receipt']],
    ['verifying', ['A1', 'finish', 'firstContact']],
    ['mediating', ['finish']],
    ['performing', ['finish', 'promise']],
    ['resolved', ['approval']],
    ['revisiting', ['revisit']],
    ['closed', []],
  ])('%s has %j', async (state, clocks) => {
    expect(await office.openClocks(await begin(state))).toEqual(clocks);
  });

  test('what was met in time is met, what came late is missed', async () => {
    const number = await begin('received');
    await office.at('2021-11-03T00:00:00.001+08:00');
    await office.send(S, number, 'assign', { handlers: [H1, H2] });
    expect(await last(number, 'dispatch')).toMatchObject({ state: 'missed' });
    await office.send(H1, number, 'accept');
    expect(await last(number, 'receipt')).toMatchObject({ state: 'met' });
  });
  test('24:00 of the due day is still in time', async () => {
    const number = await begin('received');
    await office.at('2021-11-03T00:00:00+08:00');
    await office.send(S, number, 'assign', { handlers: [H1, H2] });
    expect(await last(number, 'dispatch')).toMatchObject({ state: 'met' });
  });
});

describe('first contact', () => {
  test('is met when the person was reached', async () => {
    const number = await begin('verifying');
    await office.send(H1, number, 'contact', CONTACT);
    expect(await last(number, 'firstContact')).toMatchObject({ state: 'met' });
  });
  test('needs tries on two days when nobody answers', async () => {
    const number = await begin('verifying');
    await office.at('2021-11-02T09:30:00+08:00');
    await office.send(H1, number, 'contact', { ...CONTACT, outcome: 'notReached' });
    await office.send(H1, number, 'contact', { ...CONTACT, outcome: 'notReached', at: '2021-11-01T10:00:00+08:00' });
    expect(await last(number, 'firstContact')).toMatchObject({ state: 'open' });
    await office.send(H1, number, 'contact', { ...CONTACT, outcome: 'notReached', at: '2021-11-02T09:00:00+08:00' });
    expect(await last(number, 'firstContact')).toMatchObject({ state: 'met' });
  });
});

describe('finish', () => {
  test('stands still while an agreement is performed, and goes on after a default', async () => {
    const number = await begin('performing');
    expect(await last(number, 'finish')).toMatchObject({ state: 'open', dueOn: null, nextAt: null });
    await office.at('2021-11-08T09:00:00+08:00');
    await office.send(H1, number, 'default', { reason: '到期未付' });
    // Four working days, from the 2nd to the 5th, ended with the clock standing.
    expect(await last(number, 'finish')).toMatchObject({ dueOn: '2021-11-26' });
  });
  test('goes on after a rejection with what was left, five working days at least', async () => {
    const number = await begin('resolved');
    await office.at('2021-11-02T09:00:00+08:00');
    await office.send(S, number, 'reject', { note: '补充' });
    expect(await last(number, 'finish')).toMatchObject({
      state: 'open',
      startedSeq: (await office.clue(number)).version,
    });
    const late = await begin('verifying');
    await office.at('2021-11-22T09:00:00+08:00');
    await office.send(H1, late, 'contact', CONTACT);
    await office.send(H1, late, 'notEstablish', { conclusion: 'notArrears', publicReply: '不属实' });
    await office.send(S, late, 'reject', { note: '补充' });
    expect(await last(late, 'finish')).toMatchObject({ state: 'open', dueOn: '2021-11-29' });
  });
  test('rejected on its first day has lost nothing', async () => {
    const number = await begin('verifying');
    await office.send(H1, number, 'contact', CONTACT);
    for (let times = 0; times < 2; times += 1) {
      await office.send(H1, number, 'notEstablish', { conclusion: 'notArrears', publicReply: '不属实' });
      await office.send(S, number, 'reject', { note: '补充' });
      expect(await last(number, 'finish')).toMatchObject({ state: 'open', dueOn: '2021-11-22' });
    }
  });
  test('starts anew when the clue is reopened', async () => {
    const number = await begin('closed');
    await office.at('2021-12-01T09:00:00+08:00');
    await office.send(S, number, 'reopen', { reason: '回头看发现未付清' });
    expect(await office.openClocks(number)).toEqual(['finish', 'firstContact']);
    expect(await last(number, 'finish')).toMatchObject({ dueOn: '2021-12-22' });
  });
});

describe('suspension', () => {
  test('holds the clocks that stand still, opens a review and a duty to tell, and keeps what is left', async () => {
    const number = await begin('verifying');
    await office.at('2021-11-03T09:00:00+08:00');
    await office.send(S, number, 'suspend', { reason: '法人失联', until: '2021-11-10' });
    expect(await office.openClocks(number)).toEqual(['A1', 'finish', 'firstContact', 'notice', 'review']);
    expect(await last(number, 'finish')).toMatchObject({ dueAt: null, nextAt: null });
    expect(await last(number, 'firstContact')).toMatchObject({ dueAt: null });
    expect(await last(number, 'review')).toMatchObject({ dueOn: '2021-11-10' });
    expect(await last(number, 'notice')).toMatchObject({ dueOn: '2021-11-08' });
    await office.at('2021-11-10T09:00:00+08:00');
    await office.send(H1, number, 'resume');
    expect((await office.clue(number)).state).toBe('verifying');
    expect(await last(number, 'review')).toMatchObject({ state: 'met' });
    // Five working days, from the 3rd to the 9th, ended suspended.
    expect(await last(number, 'finish')).toMatchObject({ dueOn: '2021-11-29' });
  });
});

describe('the duty to tell', () => {
  test('of a decline outlives the clue and is met by a contact that names it', async () => {
    const number = await begin('verifying');
    await office.send(S, number, 'decline', { ground: 'outOfScope', publicReply: '不属于受理范围' });
    expect(await office.openClocks(number)).toEqual(['notice']);
    const notice = await last(number, 'notice');
    await office.send(H1, number, 'contact', CONTACT);
    expect(await office.openClocks(number)).toEqual(['notice']);
    await office.send(H1, number, 'contact', { ...CONTACT, deadline: notice?.id });
    expect(await office.openClocks(number)).toEqual([]);
  });
});

describe('an extension', () => {
  test('is granted once, by a supervisor, and brings a duty to tell', async () => {
    const number = await begin('verifying');
    await office.send(S, number, 'extend', { clock: 'finish', days: 5, reason: '案情复杂' });
    expect(await last(number, 'finish')).toMatchObject({ dueOn: '2021-11-29' });
    expect(await office.openClocks(number)).toContain('notice');
    await expect(office.send(S, number, 'extend', { clock: 'finish', days: 5, reason: '再延' })).rejects.toMatchObject({
      code: 'illegal_move',
    });
  });
  test('of more than the rule allows is refused', async () => {
    const number = await begin('verifying');
    await expect(
      office.send(S, number, 'extend', { clock: 'finish', days: 16, reason: '案情复杂' }),
    ).rejects.toMatchObject({ code: 'invalid_input' });
  });
});

describe('a promise', () => {
  test('is due on the day agreed and met when all is paid; then the clue is to be concluded', async () => {
    const number = await begin('performing');
    expect(await last(number, 'promise')).toMatchObject({ dueOn: '2021-12-01' });
    await office.send(H1, number, 'pay', { ...PAY, amountFen: 400_000 });
    expect(await last(number, 'promise')).toMatchObject({ state: 'open' });
    await office.send(H1, number, 'pay', { ...PAY, amountFen: 500_000 });
    expect(await office.openClocks(number)).toEqual(['conclude', 'finish']);
  });
  test('runs again when a payment was a mistake', async () => {
    const number = await begin('performing');
    await office.send(H1, number, 'pay', PAY);
    const payment = String((await office.clue(number)).version);
    await office.send(S, number, 'correctPayment', { payment, reason: '重复录入' });
    expect(await office.openClocks(number)).toEqual(['finish', 'promise']);
    expect(await last(number, 'promise')).toMatchObject({ dueOn: '2021-12-01' });
    expect(await office.clue(number)).toMatchObject({ paidFen: 0, workersPaid: 0 });
  });
});

describe('orders', () => {
  test('have an answer clock each, to the date named or three working days', async () => {
    const number = await begin('verifying');
    await office.send(S, number, 'urge', { reason: '加快' });
    await office.send(S, number, 'supervise', { reason: '督办', answerBy: '2021-11-12' });
    const answers = (await office.deadlines(number)).filter((deadline) => deadline.clock === 'answer');
    expect(answers.map((deadline) => deadline.dueOn)).toEqual(['2021-11-04', '2021-11-12']);
    await office.send(H1, number, 'answer', { order: answers[0]?.about, text: '已联系用人单位' });
    const after = (await office.deadlines(number)).filter((deadline) => deadline.clock === 'answer');
    expect(after.map((deadline) => deadline.state)).toEqual(['met', 'open']);
  });
});

describe('a duplicate', () => {
  test('has no clocks; unmarked it goes on with what was left of them', async () => {
    const root = await begin('verifying');
    const number = await begin('verifying');
    const before = await office.deadlines(number);
    await office.at('2021-11-03T09:00:00+08:00');
    await office.send(H1, number, 'markDuplicate', { of: root });
    expect(await office.openClocks(number)).toEqual([]);
    await office.at('2021-11-10T09:00:00+08:00');
    await office.send(H1, number, 'unmarkDuplicate', { reason: '并非同一事项' });
    expect(await office.openClocks(number)).toEqual(
      before
        .filter((run) => run.state === 'open')
        .map((run) => run.clock)
        .sort(),
    );
    expect(await last(number, 'finish')).toMatchObject({ dueOn: '2021-11-29' });
  });
});

describe('an elevation', () => {
  test('starts dispatch anew until the new unit names its handlers', async () => {
    const number = await begin('verifying');
    await office.send('supervisor-630100', number, 'elevate', { unit: '630100', reason: '重大' });
    expect(await office.openClocks(number)).toContain('dispatch');
    expect(await office.clue(number)).toMatchObject({ unit: '630100', handlers: [H1, H2], readerUnits: ['630102'] });
    await office.send('supervisor-630100', number, 'reassign', {
      handlers: ['handler-630100-1', 'handler-630100-2'],
      reason: '提级办理',
    });
    expect(await office.openClocks(number)).not.toContain('dispatch');
  });
});

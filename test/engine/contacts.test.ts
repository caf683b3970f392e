// Contacts (联系): with the reporter they are what the clocks and the conclusion ask for; with the employer they are proof that it was told.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { bringTo, CONTACT, openOffice, type Office } from '../support/office.ts';

let office: Office;
beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office.close());

const H1 = 'handler-630102-1';
const S = 'supervisor-630102';
const EMPLOYER = { ...CONTACT, with: 'employer', via: 'posting', receipt: '张贴照片', summary: '通知三日内到场' };

const verifying = async (): Promise<string> => {
  await office.at('2021-11-01T09:00:00+08:00');
  const number = await office.report();
  await bringTo(office, number, 'verifying');
  return number;
};
const firstContact = async (number: string) =>
  (await office.deadlines(number)).filter((run) => run.clock === 'firstContact').at(-1)?.state;
const CONCLUDE = { conclusion: 'notArrears', publicReply: '经核查不属于拖欠工资' };

describe('a contact with the employer', () => {
  test('is no first contact, and no contact that a conclusion may rest on; one with the reporter is both', async () => {
    const number = await verifying();
    await office.send(H1, number, 'contact', EMPLOYER);
    expect(await firstContact(number)).toBe('open');
    await expect(office.send(H1, number, 'notEstablish', CONCLUDE)).rejects.toMatchObject({ code: 'illegal_move' });
    await office.send(H1, number, 'contact', { ...CONTACT, with: 'reporter' });
    expect(await firstContact(number)).toBe('met');
    await office.send(H1, number, 'notEstablish', CONCLUDE);
    expect(await office.clue(number)).toMatchObject({ state: 'resolved' });
  });
  test('is no try on another day either', async () => {
    const number = await verifying();
    await office.send(H1, number, 'contact', { ...CONTACT, outcome: 'notReached' });
    await office.at('2021-11-02T10:00:00+08:00');
    await office.send(H1, number, 'contact', { ...EMPLOYER, outcome: 'notReached', at: '2021-11-02T09:30:00+08:00' });
    expect(await firstContact(number)).toBe('open');
    await office.send(H1, number, 'contact', { ...CONTACT, outcome: 'notReached', at: '2021-11-02T09:40:00+08:00' });
    expect(await firstContact(number)).toBe('met');
  });
  test('meets no duty to tell the reporter', async () => {
    const number = await verifying();
    await office.send(S, number, 'extend', { clock: 'finish', days: 5, reason: '案情复杂' });
    const duty = (await office.deadlines(number)).find((run) => run.clock === 'notice');
    await expect(office.send(H1, number, 'contact', { ...EMPLOYER, deadline: duty?.id })).rejects.toMatchObject({
      code: 'invalid_input',
      problems: [{ path: '/input/deadline' }],
    });
    await office.send(H1, number, 'contact', { ...CONTACT, deadline: duty?.id });
    expect((await office.deadlines(number)).find((run) => run.clock === 'notice')).toMatchObject({ state: 'met' });
  });
});

test('the number that was called and the receipt are sealed, whether it lies beyond the duty is not', async () => {
  const number = await verifying();
  await office.send(H1, number, 'contact', { ...EMPLOYER, number: '0971-1234567', beyondDuty: true });
  expect((await office.history(number)).at(-1)?.input).toMatchObject({
    with: 'employer',
    via: 'posting',
    number: true,
    receipt: true,
    summary: true,
    beyondDuty: true,
  });
});

// What the registers count by themselves: the agreement of the special account, clean years, the limit of small claims.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { cleanYears, mayBeExempted, mayBeLowered } from '../../../src/domain/clean-years.ts';
import { smallClaimsLimit } from '../../../src/domain/small-claims.ts';
import { bringTo } from '../../support/office.ts';
import { codeOf, H1, openDesk, runOf, S, type Desk } from '../../support/desk.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.close());

const errorsOf = (answer: { json: <T>() => T }) =>
  answer.json<{ errors: { path: string; message: string }[] }>().errors;
const project = (generalContractor: string) =>
  desk.open(H1, 'projects', {
    subject: `${generalContractor}的工地`,
    region: '630102',
    funding: 'government',
    generalContractor,
  });

test('the three-party agreement is a record with its parties and its filing clock (G1)', async () => {
  await desk.office.at('2021-11-01T09:00:00+08:00');
  const { number } = await project('协议公司');
  const send = (type: string, input: object) => desk.send(H1, 'projects', number, type, input);
  const clock = async () => runOf(await desk.clocks(H1, 'projects', number), 'G1a');
  expect(codeOf(await desk.trySend(H1, 'projects', number, 'fileAgreement', { agreementFiledOn: '2021-11-01' }))).toBe(
    '409 illegal_move',
  );
  const agreement = { developer: '城投公司', generalContractor: '协议公司', bank: '建设银行' };
  const signed = await send('signAgreement', { ...agreement, agreementSignedOn: '2021-11-01' });
  expect(signed.fields).toMatchObject({ agreement, agreementSignedOn: '2021-11-01' });
  expect(await clock()).toMatchObject({ state: 'open', dueOn: '2021-12-01' });
  await send('fileAgreement', { agreementFiledOn: '2021-11-01' });
  expect(await clock()).toMatchObject({ state: 'met' });
});

describe('clean years (G4)', () => {
  test('are counted from the register: whole years since the last established arrears, else since the register begins', () => {
    const last = { clue: 'XS2021-000001', on: '2021-11-01' };
    const of = (on: string) => cleanYears({ since: '2018-01-01', last }, on);
    expect([of('2023-10-31'), of('2023-11-01'), of('2024-10-31'), of('2024-11-01')].map(({ years }) => years)).toEqual([
      1, 2, 2, 3,
    ]);
    expect([mayBeLowered(of('2023-10-31')), mayBeLowered(of('2023-11-01'))]).toEqual([false, true]);
    expect([mayBeExempted(of('2024-10-31')), mayBeExempted(of('2024-11-01'))]).toEqual([false, true]);
    expect(cleanYears({ since: '2018-01-01', last: null }, '2021-11-01').years).toBe(3);
    expect(cleanYears({ since: null, last: null }, '2021-11-01').years).toBe(0);
  });

  test('that are not three refuse a clean record with the clue; a supervisor decides otherwise with a reason', async () => {
    await desk.office.at('2021-11-01T09:00:00+08:00');
    const clue = await desk.office.report({
      project: { name: '老工地', funding: 'government', generalContractor: '欠薪公司' },
    });
    await bringTo(desk.office, clue, 'mediating');
    const { number } = await project('欠薪公司');
    await desk.office.at('2023-11-02T09:00:00+08:00');
    const seen = (await desk.web.ask(S, 'GET', `/api/projects/${number}/safeguards`)).json<{ clean: object }>();
    expect(seen.clean).toMatchObject({
      years: 2,
      last: { clue, on: '2021-11-01' },
      mayBeLowered: true,
      mayBeExempted: false,
    });
    const exempt = (exemption: string) =>
      desk.trySend(S, 'projects', number, 'exemptDeposit', { exemption, reason: '长期守信' });
    expect(errorsOf(await exempt('cleanRecord'))[0]).toMatchObject({
      path: '/input/exemption',
      message: expect.stringContaining(clue),
    });
    await desk.office.at('2024-11-01T09:00:00+08:00');
    expect((await exempt('cleanRecord')).statusCode).toBe(200);
    const other = await project('无记录公司');
    const decided = await desk.trySend(S, 'projects', other.number, 'exemptDeposit', {
      exemption: 'other',
      reason: '省级批准',
    });
    expect(decided.json()).toMatchObject({ fields: { exemption: 'other' } });
  });
});

describe('the limit of small claims (B11)', () => {
  const accepted = async () => {
    await desk.office.at('2021-11-01T09:00:00+08:00');
    const clue = await desk.office.report();
    await bringTo(desk.office, clue, 'verifying');
    const { number } = await desk.open(H1, 'tracks', { kind: 'arbitration', clues: [clue], request: '引导仲裁' });
    await desk.send(H1, 'tracks', number, 'apply', { appliedOn: '2021-11-01' });
    await desk.send(H1, 'tracks', number, 'accept', { acceptedOn: '2021-11-01' });
    return number;
  };
  const award = async (awardFen: number, more: object = {}) =>
    desk.trySend(H1, 'tracks', await accepted(), 'award', { awardFen, awardedOn: '2021-11-01', ...more });

  test('is twelve monthly minimum wages of the nearest region on the day', () => {
    const wages = desk.office.engine.packages.minimumWages;
    expect(smallClaimsLimit(wages, '630102', '2023-01-31')).toBe(2_040_000);
    expect(smallClaimsLimit(wages, '630102', '2023-02-01')).toBe(2_256_000);
    expect(smallClaimsLimit(wages, '110000', '2023-02-01')).toBeNull();
    expect(desk.office.engine.packages.unverified.map(({ what }) => what)).toContain('minimumWages/630000/2023-02-01');
  });

  test('says whether an award is final, and refuses one that is called final above it unless by labour standards', async () => {
    expect((await award(2_040_000)).json()).toMatchObject({
      fields: { final: true, finalBy: 'smallClaims', smallClaimsFen: 2_040_000 },
    });
    expect((await award(2_040_001)).json()).toMatchObject({ fields: { final: false } });
    expect(errorsOf(await award(2_040_001, { final: true }))[0]?.path).toBe('/input/final');
    expect((await award(2_040_001, { final: true, finalBy: 'standards' })).json()).toMatchObject({
      fields: { final: true },
    });
  });
});

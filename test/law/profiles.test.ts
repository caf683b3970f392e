// What regions and offices do otherwise than the default profile: each with its twin, the same moves under the default.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { loadRules } from '../../config/load.ts';
import type { Deadline } from '../../src/domain/deadline.ts';
import { windClocks, type Moved } from '../../src/domain/wind.ts';
import { rulesByRegion } from '../../src/engine/rules-by-region.ts';
import { inForce } from '../support/packages.ts';
import { bringTo, CONTACT, openOffice, type Office } from '../support/office.ts';

const H1 = 'handler-630102-1';
const S = 'supervisor-630102';
const DAY1 = '2021-11-01T09:00:00+08:00';
const packages = loadRules('config');

describe('Baotou: a transfer within 24 hours', () => {
  const clocks = (region: string) => rulesByRegion(packages)(region).clocks;
  const moved = (region: string, signals: readonly string[], at: string, more: Partial<Moved> = {}): Moved => ({
    clueId: 1,
    signals,
    type: signals[0] ?? '-',
    input: {},
    kind: 'clue',
    from: null,
    to: 'received',
    ended: false,
    by: 'somebody',
    at: new Date(at).toISOString(),
    seq: 1,
    submission: 'report',
    intakeChannel: 'platform',
    anonymous: false,
    region,
    ...more,
  });
  const dispatched = (region: string, at: string): Deadline => {
    const found = windClocks(clocks(region), [], moved(region, ['registered', 'into:received'], at)).changed.find(
      (run) => run.clock === 'dispatch',
    );
    if (found === undefined) throw new Error('a received clue has no dispatch clock');
    return found;
  };
  // The last working day before the National Day of 2022, half past five in the afternoon.
  const EVE = '2022-09-30T17:30:00+08:00';

  test('is counted plainly, over nights and rest days; elsewhere it is one working day', () => {
    expect(dispatched('150202', EVE)).toMatchObject({ dueAt: '2022-10-01T09:30:00.000Z', dueOn: '2022-10-01' });
    expect(dispatched('630102', EVE)).toMatchObject({ dueAt: '2022-10-08T16:00:00.000Z', dueOn: '2022-10-08' });
  });
  test.each([
    ['refer', '2022-10-01T17:30:00+08:00', 'met'],
    ['refer', '2022-10-01T17:30:01+08:00', 'missed'],
    ['assign', '2022-10-01T17:30:00+08:00', 'met'],
  ])('%s at %s: %s', (signal, at, state) => {
    const run = dispatched('150202', EVE);
    const after = windClocks(clocks('150202'), [run], moved('150202', [signal], at, { seq: 2, to: 'assigned' }));
    expect(after.changed.find((found) => found.id === run.id)).toMatchObject({ state });
  });
  test('leaves the other clocks as they are, and is marked as our reading', () => {
    const length = (region: string, id: string) => packages.clocksFor(region).find((rule) => rule.id === id)?.length;
    for (const id of ['receipt', 'firstContact', 'finish', 'A1'])
      expect([id, length('150202', id)]).toEqual([id, length('630102', id)]);
    expect(packages.unverified.map((entry) => entry.what)).toContain('clocks/baotou/dispatch');
  });
});

describe('a model profile', () => {
  test('is in force nowhere until an office puts its regions in', () => {
    const finish = (rules: typeof packages) => rules.clocksFor('630102').find((rule) => rule.id === 'finish')?.length;
    expect(finish(packages)).toBe(15);
    expect(finish(inForce('hotline-bureau.yaml', '630100'))).toBe(13);
    expect(finish(inForce('hotline-bureau.yaml', '630200'))).toBe(15);
    expect(packages.unverified.map((entry) => entry.what)).toEqual(
      expect.arrayContaining(['clocks/hotline-bureau/finish', 'clocks/first-responsibility/notice']),
    );
  });
});

describe('a hotline bureau: 13 working days, urged the next, five more and the office above hears of it', () => {
  let office: Office;
  let other: Office;
  beforeAll(async () => {
    office = await openOffice(() => inForce('hotline-bureau.yaml', '630100'));
    other = await openOffice();
  });
  afterAll(async () => {
    await office.close();
    await other.close();
  });
  const orders = async (where: Office, number: string, until: string): Promise<readonly string[]> => {
    await where.at(until);
    await where.passAll();
    const rows = await where.history(number);
    return rows.filter((row) => ['urge', 'supervise', 'elevate'].includes(row.type)).map((row) => row.type);
  };
  const mediating = async (where: Office): Promise<string> => {
    await where.at(DAY1);
    const number = await where.report();
    await bringTo(where, number, 'mediating');
    return number;
  };

  test('under the profile', async () => {
    const number = await mediating(office);
    const finish = (await office.deadlines(number)).find((run) => run.clock === 'finish');
    expect(finish).toMatchObject({ dueOn: '2021-11-18', length: 13 });
    expect(await orders(office, number, '2021-11-19T23:59:59+08:00')).toEqual([]);
    expect(await orders(office, number, '2021-11-20T00:00:00+08:00')).toEqual(['urge']);
    expect(await orders(office, number, '2021-11-26T23:59:59+08:00')).toEqual(['urge']);
    expect(await orders(office, number, '2021-11-27T00:00:00+08:00')).toEqual(['urge', 'supervise']);
    expect(await orders(office, number, '2021-12-31T00:00:00+08:00')).toEqual(['urge', 'supervise']);
  });
  test('under the default it is due two working days later, and supervised two days after the urge', async () => {
    const number = await mediating(other);
    const finish = (await other.deadlines(number)).find((run) => run.clock === 'finish');
    expect(finish).toMatchObject({ dueOn: '2021-11-22', length: 15 });
    expect(await orders(other, number, '2021-11-23T23:59:59+08:00')).toEqual([]);
    expect(await orders(other, number, '2021-11-24T00:00:00+08:00')).toEqual(['urge']);
    expect(await orders(other, number, '2021-11-26T00:00:00+08:00')).toEqual(['urge', 'supervise']);
  });
});

describe('首问负责制 as a duty with a day', () => {
  let office: Office;
  beforeAll(async () => {
    office = await openOffice(() => inForce('first-responsibility.yaml', '630102'));
  });
  afterAll(() => office.close());

  const referred = async (where: Office, target: string, change: object = {}): Promise<string> => {
    await where.at(DAY1);
    const number = await where.report(change);
    await bringTo(where, number, 'verifying');
    await where.send(S, number, 'refer', { target, reason: '用工地不在本区' });
    return number;
  };
  const notice = async (where: Office, number: string) =>
    (await where.deadlines(number)).filter((run) => run.clock === 'notice').at(-1);

  test('a referral to a department is told to the reporter within three days, by a contact that names the duty', async () => {
    const number = await referred(office, '630102-housing');
    const duty = await notice(office, number);
    expect(duty).toMatchObject({ state: 'open', dueOn: '2021-11-04', about: 'refer' });
    expect((await office.tasks(number)).map((task) => task.kind).sort()).toEqual(['answerReferral', 'notify']);
    await office.send(H1, number, 'contact', CONTACT);
    expect(await notice(office, number)).toMatchObject({ state: 'open' });
    await office.send(H1, number, 'contact', { ...CONTACT, deadline: duty?.id });
    expect(await notice(office, number)).toMatchObject({ state: 'met' });
  });
  test('a referral to another office is told by that office', async () => {
    const number = await referred(office, '630104');
    const duty = await notice(office, number);
    await office.send('supervisor-630104', number, 'contact', { ...CONTACT, deadline: duty?.id });
    expect(await notice(office, number)).toMatchObject({ state: 'met' });
  });
  test('told too late, it was missed', async () => {
    const number = await referred(office, '630102-housing');
    const duty = await notice(office, number);
    await office.at('2021-11-05T00:00:01+08:00');
    await office.send(S, number, 'contact', { ...CONTACT, deadline: duty?.id });
    expect(await notice(office, number)).toMatchObject({ state: 'missed' });
  });
  test('there is nobody to tell of an anonymous report, and no such duty by default', async () => {
    const anonymous = await referred(office, '630102-housing', { reporter: null, submission: 'report' });
    expect(await notice(office, anonymous)).toBeUndefined();
    const other = await openOffice();
    try {
      expect(await notice(other, await referred(other, '630102-housing'))).toBeUndefined();
    } finally {
      await other.close();
    }
  });
});

describe('filing on the day of acceptance (A1f)', () => {
  let office: Office;
  beforeAll(async () => {
    office = await openOffice(() => inForce('same-day-filing.yaml', '630102'));
  });
  afterAll(() => office.close());

  const established = async (where: Office, change: object = {}): Promise<string> => {
    await where.at('2021-11-01T16:00:00+08:00');
    const number = await where.report(change);
    await bringTo(where, number, 'mediating');
    return number;
  };
  const runs = async (where: Office, number: string) =>
    (await where.deadlines(number)).filter((run) => run.clock === 'A1f').map((run) => [run.state, run.dueOn]);

  test('is due at the end of the day on which the complaint is established, and met by filing until then', async () => {
    const number = await established(office);
    expect(await runs(office, number)).toEqual([['open', '2021-11-01']]);
    await office.at('2021-11-02T00:00:00+08:00');
    await office.send(H1, number, 'file', { basis: '涉嫌拖欠工资' });
    expect(await runs(office, number)).toEqual([['met', '2021-11-01']]);
  });
  test('filed a second later it was missed', async () => {
    const number = await established(office);
    await office.at('2021-11-02T00:00:01+08:00');
    await office.send(H1, number, 'file', { basis: '涉嫌拖欠工资' });
    expect(await runs(office, number)).toEqual([['missed', '2021-11-01']]);
  });
  test('is asked once, and of no report, nor where a case is proposed already', async () => {
    const twice = await established(office);
    await office.send(H1, twice, 'file', { basis: '涉嫌拖欠工资' });
    await office.send(H1, twice, 'mediationFail', { reason: '分歧大' });
    await office.send(H1, twice, 'establish', { verifiedFen: 900_000, workers: 3 });
    expect(await runs(office, twice)).toHaveLength(1);
    expect(await runs(office, await established(office, { submission: 'report' }))).toEqual([]);
    const filed = await office.report();
    await bringTo(office, filed, 'verifying');
    await office.send(H1, filed, 'contact', CONTACT);
    await office.send(H1, filed, 'file', { basis: '涉嫌拖欠工资' });
    await office.send(H1, filed, 'establish', { verifiedFen: 900_000, workers: 3 });
    expect(await runs(office, filed)).toEqual([]);
  });
  test('is not asked by default', async () => {
    const other = await openOffice();
    try {
      expect(await runs(other, await established(other))).toEqual([]);
    } finally {
      await other.close();
    }
  });
});

// What protects wages on a project, through the API: who pays first, the deposit called, paid, topped up, the emergency fund advanced and
// recovered, all money booked once on its clue; and the public notice of the quarter. No sanction without a person.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { liablePartyRule, partiesOf } from '../../../src/domain/liable-party.ts';
import { ALWAYS_LABELS, eventsFrom, waysOf } from '../../../workflows/proceeding.ts';
import { currentVersion, madeOf, PROCEEDING_KINDS } from '../../../workflows/proceedings/catalogue.ts';
import { proceedingInput } from '../../../src/domain/proceeding-inputs.ts';
import { verifyHistories } from '../../../src/engine/verify-histories.ts';
import { bringTo } from '../../support/office.ts';
import { CITY, codeOf, H1, openDesk, PROVINCE, runOf, S, type Desk } from '../../support/desk.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.close());

const at = (instant: string) => desk.office.at(instant);
const errorsOf = (answer: { json: <T>() => T }) =>
  answer.json<{ errors: { path: string; message: string }[] }>().errors;
const detailOf = (answer: { json: <T>() => T }) => answer.json<{ detail: string }>().detail;

let counter = 0;
const site = async (change: object = {}): Promise<{ number: string; name: string }> => {
  await at('2021-11-01T09:00:00+08:00');
  const name = `安置房${(counter += 1)}期`;
  const body = { subject: name, region: '630102', funding: 'government', contractSignedOn: '2021-11-01', ...change };
  return { number: (await desk.open(H1, 'projects', body)).number, name };
};
const send = (by: string, number: string, type: string, input?: object) =>
  desk.send(by, 'projects', number, type, input);
const trySend = (by: string, number: string, type: string, input?: object) =>
  desk.trySend(by, 'projects', number, type, input);
const clock = async (number: string, name: string) => runOf(await desk.clocks(H1, 'projects', number), name);
const clueOf = async (project: string, change: object = {}): Promise<string> => {
  const clue = await desk.office.report({
    project: { name: project, funding: 'government', generalContractor: '总包公司' },
    ...change,
  });
  await bringTo(desk.office, clue, 'verifying');
  return clue;
};
const safeguards = async (by: string, path: string) =>
  (await desk.web.ask(by, 'GET', `/api/${path}/safeguards`)).json<{
    project: string | null;
    liable: {
      party: string;
      name: string | null;
      upToFen: number | null;
      recoversFrom: string | null;
      article: string;
    }[];
    deposit: Record<string, unknown> | null;
    emergency: Record<string, unknown> | null;
  }>();
const paymentsOf = async (clue: string) =>
  (await desk.web.ask(H1, 'GET', `/api/clues/${clue}`)).json<{
    payments: { amountFen: number; channel: string; workers: number }[];
  }>().payments;

describe('who pays first (Decree 724)', () => {
  const all = { developer: '建设单位', generalContractor: '总包公司', subcontractor: '劳务公司' };
  const rule = (fields: object, employer: string | null = null) =>
    liablePartyRule(partiesOf(fields as Record<string, unknown>, employer)).map(
      ({ party, name, upToFen, recoversFrom, article }) => [party, name, upToFen, recoversFrom, article],
    );

  test.each<[string, object, string | null, unknown[][]]>([
    [
      'the general contractor for its subcontractor',
      all,
      null,
      [['generalContractor', '总包公司', null, '劳务公司', 'Decree 724 art. 30']],
    ],
    [
      'the general contractor for whichever subcontractor owes',
      all,
      '另一劳务公司',
      [['generalContractor', '总包公司', null, '另一劳务公司', 'Decree 724 art. 30']],
    ],
    [
      'the general contractor for itself, recovering from nobody',
      all,
      '总包公司',
      [['generalContractor', '总包公司', null, null, 'Decree 724 art. 16']],
    ],
    [
      'the late developer too, up to what it owes on the project',
      { ...all, unpaidProjectFen: 500 },
      null,
      [
        ['generalContractor', '总包公司', null, '劳务公司', 'Decree 724 art. 30'],
        ['developer', '建设单位', 500, null, 'Decree 724 art. 29'],
      ],
    ],
    [
      'who lends its name',
      { ...all, nameLent: true },
      '包工头',
      [['generalContractor', '总包公司', null, '包工头', 'Decree 724 arts. 19, 36']],
    ],
    [
      'who lets the work to somebody unqualified',
      { ...all, letBy: 'developer', unpaidProjectFen: 500 },
      null,
      [['developer', '建设单位', null, null, 'Decree 724 art. 36']],
    ],
    [
      'the developer of an unlawful project, alone',
      { ...all, unlawful: true, nameLent: true, unpaidProjectFen: 500 },
      null,
      [['developer', '建设单位', null, null, 'Decree 724 art. 37']],
    ],
    [
      'a general contractor that the register does not name',
      {},
      null,
      [['generalContractor', null, null, null, 'Decree 724 art. 30']],
    ],
    [
      'the employer where no contractor is known',
      {},
      '某公司',
      [['employer', '某公司', null, null, 'Decree 724 art. 16']],
    ],
  ])('is %s', (_, fields, employer, expected) => {
    expect(rule(fields, employer)).toEqual(expected);
  });

  test('is shown on the project, changes with the register, and is shown on a clue of it', async () => {
    const { number, name } = await site({ generalContractor: '总包公司', subcontractor: '劳务公司' });
    expect((await desk.view(H1, 'projects', number)) as unknown).toMatchObject({
      liable: [{ party: 'generalContractor', name: '总包公司', article: 'Decree 724 art. 30' }],
    });
    await send(H1, number, 'amend', { developer: '城投公司', unpaidProjectFen: 70_000, reason: '核实工程款' });
    const clue = await clueOf(name, { employer: { name: '劳务公司' } });
    expect(await safeguards(H1, `clues/${clue}`)).toMatchObject({
      project: number,
      liable: [
        { party: 'generalContractor', name: '总包公司', recoversFrom: '劳务公司' },
        { party: 'developer', name: '城投公司', upToFen: 70_000 },
      ],
    });
    expect(codeOf(await desk.web.ask('supervisor-630104', 'GET', `/api/clues/${clue}/safeguards`))).toBe(
      '404 not_found',
    );
    expect(codeOf(await desk.web.ask('supervisor-630104', 'GET', `/api/projects/${number}/safeguards`))).toBe(
      '404 not_found',
    );
  });

  test('of an unregistered project is what the clue itself knows; without a project there is nothing', async () => {
    await at('2021-11-01T09:00:00+08:00');
    const clue = await desk.office.report({
      employer: { name: '劳务公司' },
      project: { name: '未登记工地', funding: 'soe', generalContractor: '总包公司' },
    });
    expect(await safeguards(S, `clues/${clue}`)).toMatchObject({
      project: null,
      liable: [{ party: 'generalContractor', name: '总包公司', recoversFrom: '劳务公司' }],
    });
    const shop = await desk.office.report({ project: null });
    expect(await safeguards(S, `clues/${shop}`)).toEqual({
      project: null,
      liable: [],
      deposit: null,
      emergency: null,
      clean: null,
    });
  });
});

describe('the wage deposit (65号)', () => {
  const provided = async () => {
    const found = await site({ generalContractor: '总包公司', contractFen: 100_000_000 });
    await send(H1, found.number, 'provideDeposit', { depositFen: 1_000_000, depositForm: 'guarantee' });
    return found;
  };

  test('is a share of the contract, or exempt by a supervisor', async () => {
    const { number } = await site({ contractFen: 100_000_000 });
    expect((await safeguards(H1, `projects/${number}`)).deposit).toMatchObject({
      leastFen: 1_000_000,
      mostFen: 3_000_000,
      floorFen: 500_000,
      mayBeExempt: true,
      providedFen: 0,
      short: true,
    });
    const body = { exemption: 'smallContract', reason: '合同额低于三百万' };
    expect(codeOf(await trySend(H1, number, 'exemptDeposit', body))).toBe('403 forbidden');
    await send(S, number, 'exemptDeposit', body);
    expect(await clock(number, 'G4')).toMatchObject({ state: 'met' });
    expect((await safeguards(H1, `projects/${number}`)).deposit).toMatchObject({
      short: false,
      exemption: 'smallContract',
    });
  });

  test('called by a supervisor is paid by the bank in 5 working days, booked on the clues, topped up in 10', async () => {
    const { number, name } = await provided();
    const [one, two] = [await clueOf(name), await clueOf(name)];
    const call = { usedFen: 400_000, reason: '责令支付逾期' };
    expect(codeOf(await trySend(H1, number, 'useDeposit', call))).toBe('403 forbidden');
    expect(codeOf(await trySend(S, number, 'topUpDeposit', { addedFen: 1 }))).toBe('409 illegal_move');
    await send(S, number, 'useDeposit', call);
    expect(await clock(number, 'G4b')).toMatchObject({ state: 'open', dueOn: '2021-11-08' });
    expect(await clock(number, 'G4c')).toMatchObject({ state: 'open', dueOn: '2021-11-15' });
    const pay = (...payments: object[]) => ({ payments, evidence: '银行回单', paidOn: '2021-11-01' });
    await send(H1, number, 'depositPaid', pay({ clue: one, amountFen: 300_000, workers: 2 }));
    expect(await clock(number, 'G4b')).toMatchObject({ state: 'open' });
    await send(H1, number, 'depositPaid', pay({ clue: two, amountFen: 100_000, workers: 1 }));
    expect(await clock(number, 'G4b')).toMatchObject({ state: 'met' });
    expect(await paymentsOf(one)).toMatchObject([{ amountFen: 300_000, workers: 2, channel: 'deposit' }]);
    expect(await desk.office.clue(two)).toMatchObject({ paidFen: 100_000, workersPaid: 1 });
    expect((await desk.office.history(one)).at(-1)).toMatchObject({
      type: 'pay',
      actor: H1,
      input: { evidence: true },
    });
    await send(H1, number, 'topUpDeposit', { addedFen: 150_000 });
    expect(await clock(number, 'G4c')).toMatchObject({ state: 'open' });
    expect(errorsOf(await trySend(H1, number, 'topUpDeposit', { addedFen: 250_001 }))[0]?.path).toBe('/input/addedFen');
    await send(H1, number, 'topUpDeposit', { addedFen: 250_000 });
    expect(await clock(number, 'G4c')).toMatchObject({ state: 'met' });
    expect((await safeguards(H1, `projects/${number}`)).deposit).toMatchObject({
      usedFen: 0,
      dueFen: 0,
      leftFen: 1_000_000,
    });
  });

  test('that is not paid in time is a breach, and nothing is closed by it', async () => {
    const { number } = await provided();
    await send(S, number, 'useDeposit', { usedFen: 400_000, reason: '欠薪' });
    await at('2021-11-16T09:00:00+08:00');
    await desk.office.passAll();
    expect(await clock(number, 'G4b')).toMatchObject({ state: 'open', level: 6 });
    expect((await desk.view(H1, 'projects', number)).expired).toEqual(expect.arrayContaining(['G4b', 'G4c']));
    expect(await desk.view(H1, 'projects', number)).toMatchObject({ open: true, state: 'registered' });
  });

  test('is paid only to own clues of this project, within what was called; one refusal books nothing', async () => {
    const { number, name } = await provided();
    const mine = await clueOf(name);
    const other = await clueOf('别的工地');
    const unassigned = await desk.office.report({
      project: { name, funding: 'government', generalContractor: '总包公司' },
    });
    await send(S, number, 'useDeposit', { usedFen: 200_000, reason: '欠薪' });
    const pay = (...payments: object[]) => trySend(H1, number, 'depositPaid', { payments, evidence: '回单' });
    const of = (clue: string, amountFen: number) => ({ clue, amountFen, workers: 1 });
    expect(errorsOf(await pay(of(mine, 200_001)))[0]?.path).toBe('/input/payments');
    expect(errorsOf(await pay(of(mine, 1), of(mine, 1)))[0]?.path).toBe('/input/payments/1/clue');
    expect(errorsOf(await pay(of(mine, 1), of(other, 1)))[0]).toMatchObject({ path: '/input/payments/1/clue' });
    expect(errorsOf(await pay(of(mine, 1), of(unassigned, 1)))[0]?.message).toContain('never sends it');
    expect(errorsOf(await pay(of(mine, 1), of('XS2021-999999', 1)))[0]?.path).toBe('/input/payments/1/clue');
    expect(await paymentsOf(mine)).toEqual([]);
    expect(await desk.office.clue(mine)).toMatchObject({ paidFen: 0 });
    await send(H1, number, 'addClue', { clue: other });
    await send(H1, number, 'depositPaid', { payments: [of(other, 200_000)], evidence: '回单' });
    expect(codeOf(await pay(of(mine, 1)))).toBe('409 illegal_move');
  });

  test('keeps the account open while clues of the project are open (art. 27)', async () => {
    const { number, name } = await provided();
    const clue = await clueOf(name);
    await send(H1, number, 'finishWork', { finishedOn: '2021-11-01' });
    const notice = { noticeUntil: '2021-12-01' };
    expect(detailOf(await trySend(H1, number, 'announceClosing', notice))).toContain('still open');
    await desk.office.send(S, clue, 'decline', { ground: 'outOfScope', publicReply: '不予受理' });
    expect(await send(H1, number, 'announceClosing', notice)).toMatchObject({ state: 'announced' });
  });
});

describe('the emergency fund (art. 63)', () => {
  test('advances wages that are booked on the clue and recovered later, even after the account is closed', async () => {
    const { number, name } = await site({ generalContractor: '总包公司' });
    const clue = await clueOf(name);
    const use = { purpose: 'wages', usedFen: 200_000, reason: '企业一时难以支付' };
    expect(codeOf(await trySend(H1, number, 'useEmergencyFund', use))).toBe('403 forbidden');
    const payments = [{ clue, amountFen: 200_000, workers: 2 }];
    expect(codeOf(await trySend(H1, number, 'emergencyPaid', { payments, evidence: '发放表' }))).toBe(
      '409 illegal_move',
    );
    await send(S, number, 'useEmergencyFund', use);
    await send(S, number, 'useEmergencyFund', { purpose: 'living', usedFen: 30_000, reason: '基本生活费' });
    const tooMuch = { payments: [{ clue, amountFen: 200_001, workers: 2 }], evidence: '发放表' };
    expect(errorsOf(await trySend(H1, number, 'emergencyPaid', tooMuch))[0]?.path).toBe('/input/payments');
    await send(H1, number, 'emergencyPaid', { payments, evidence: '发放表' });
    expect(await paymentsOf(clue)).toMatchObject([{ amountFen: 200_000, channel: 'emergencyFund' }]);
    expect((await safeguards(H1, `projects/${number}`)).emergency).toEqual({
      advancedFen: 230_000,
      dueFen: 0,
      recoveredFen: 0,
    });
    const back = { recoveredFen: 230_001, from: '总包公司' };
    expect(errorsOf(await trySend(H1, number, 'recoverEmergencyFund', back))[0]?.path).toBe('/input/recoveredFen');
    await desk.office.send(S, clue, 'decline', { ground: 'outOfScope', publicReply: '已垫付' });
    await send(H1, number, 'finishWork', { finishedOn: '2021-11-01' });
    await send(H1, number, 'announceClosing', { noticeUntil: '2021-12-01' });
    await at('2021-12-02T09:00:00+08:00');
    await send(S, number, 'closeAccount');
    await send(H1, number, 'recoverEmergencyFund', { ...back, recoveredFen: 230_000 });
    expect(codeOf(await trySend(H1, number, 'recoverEmergencyFund', { ...back, recoveredFen: 1 }))).toBe(
      '409 illegal_move',
    );
    expect((await safeguards(H1, `projects/${number}`)).emergency).toMatchObject({
      advancedFen: 0,
      recoveredFen: 230_000,
    });
  });

  test('advances for an employer without a project too', async () => {
    await at('2021-11-01T09:00:00+08:00');
    const { number } = await desk.open(H1, 'employers', { subject: '跑路餐饮公司', region: '630102' });
    const clue = await desk.office.report({ employer: { name: '跑路餐饮公司' }, project: null });
    await bringTo(desk.office, clue, 'verifying');
    await desk.send(S, 'employers', number, 'useEmergencyFund', { purpose: 'wages', usedFen: 50_000, reason: '逃匿' });
    const payments = [{ clue, amountFen: 50_000, workers: 1 }];
    await desk.send(H1, 'employers', number, 'emergencyPaid', { payments, evidence: '发放表' });
    expect(await desk.office.clue(clue)).toMatchObject({ paidFen: 50_000 });
    await desk.send(H1, 'employers', number, 'cease', { ceasedOn: '2021-11-01', reason: '注销' });
    expect(
      await desk.send(H1, 'employers', number, 'recoverEmergencyFund', { recoveredFen: 20_000, from: '跑路餐饮公司' }),
    ).toMatchObject({ fields: { emergencyFen: 30_000, recoveredFen: 20_000 } });
  });
});

describe('the public notice (29号令)', () => {
  const content = {
    act: 'wages',
    creditCode: '91630000MA75XXXX01',
    address: '城东区',
    legalRepresentative: '张某',
    handling: '责令支付',
  };
  const body = { kind: 'publicNotice', employer: '某公司', facts: '拒不支付' };

  test.each([
    ['a county, by the quarter', H1, S, '2021-11-10', '2021-12-31'],
    ['a county, on the last day of a quarter', H1, S, '2022-03-31', '2022-03-31'],
    ['a city, by the quarter', 'handler-630100-1', CITY, '2022-02-01', '2022-03-31'],
    ['the province, by the half-year', 'handler-630000-1', PROVINCE, '2022-02-01', '2022-06-30'],
  ])('of %s is due when the period ends', async (_, handler, supervisor, on, due) => {
    await at(`${on}T09:00:00+08:00`);
    const { number } = await desk.open(handler, 'listings', { ...body, ...content });
    expect(await desk.send(supervisor, 'listings', number, 'approve')).toMatchObject({ fields: { noticeBy: due } });
    expect(runOf(await desk.clocks(handler, 'listings', number), 'F5')).toMatchObject({ state: 'open', dueOn: due });
    await desk.send(handler, 'listings', number, 'publish', { medium: '官网' });
    expect(runOf(await desk.clocks(handler, 'listings', number), 'F5')).toMatchObject({ state: 'met' });
  });

  test('is approved when it says whom, where, who answers for it and how it was handled; an exposure needs none of it', async () => {
    await at('2022-01-10T09:00:00+08:00');
    const { number } = await desk.open(H1, 'listings', body);
    const refused = await desk.trySend(S, 'listings', number, 'approve');
    expect(codeOf(refused)).toBe('409 illegal_move');
    for (const word of ['kind of act', 'credit code', 'address', 'legal representative', 'handled'])
      expect(detailOf(refused)).toContain(word);
    await desk.send(H1, 'listings', number, 'complete', content);
    expect(await desk.send(S, 'listings', number, 'approve')).toMatchObject({ state: 'approved' });
    const exposure = await desk.open(H1, 'listings', { ...body, kind: 'exposure' });
    expect(await desk.send(S, 'listings', exposure.number, 'approve')).toMatchObject({ state: 'approved' });
  });
});

describe('no sanction without a person', () => {
  test('time says `deadlinePassed`, the payments of the clues `paid`, and nothing else is said, which moves no proceeding of any kind from where it stands', () => {
    for (const kind of PROCEEDING_KINDS) {
      const { definition } = madeOf(kind, currentVersion(kind));
      for (const state of Object.keys(definition.states)) {
        const system = eventsFrom(definition, state).filter((type) => proceedingInput(kind, type) === undefined);
        expect({ kind, state, system }).toEqual({
          kind,
          state,
          system: system.filter((type) => type === 'paid' || type === 'deadlinePassed'),
        });
        expect(system.includes('deadlinePassed')).toBe(!definition.ended.includes(state));
        for (const type of system) for (const way of waysOf(definition, state, type)) expect(way.to).toBeUndefined();
      }
      expect(definition.events).not.toHaveProperty('deadlinePassed');
    }
    expect(ALWAYS_LABELS).toHaveProperty('deadlinePassed');
  });

  test('what is proposed, announced, approved or listed stays so for years; nobody speaks as the system', async () => {
    await at('2022-01-10T09:00:00+08:00');
    const open = async (kind: string, more: object = {}) =>
      (await desk.open(H1, 'listings', { kind, employer: '某公司', facts: '拒不支付', ...more })).number;
    const ground = { ground: 'incident' };
    const proposed = await open('blackList', ground);
    const announced = await open('blackList', ground);
    await desk.send(H1, 'listings', announced, 'announce', { announcedOn: '2022-01-10' });
    const approved = await open('exposure');
    await desk.send(S, 'listings', approved, 'approve');
    const listed = await open('blackList', ground);
    await desk.send(H1, 'listings', listed, 'announce', { announcedOn: '2022-01-10' });
    await desk.send(S, 'listings', listed, 'list');
    await at('2026-01-10T09:00:00+08:00');
    await desk.office.passAll();
    const states = await Promise.all(
      [proposed, announced, approved, listed].map(async (number) => (await desk.view(S, 'listings', number)).state),
    );
    expect(states).toEqual(['proposed', 'announced', 'approved', 'listed']);
    const { version } = await desk.view(S, 'listings', announced);
    const spoken = await desk.web.ask(S, 'POST', `/api/listings/${announced}/events`, {
      type: 'deadlinePassed',
      input: { clock: 'F2', level: 3 },
      version,
    });
    expect(codeOf(spoken)).toBe('422 invalid_input');
  });

  test('who proposed a listing does not list; a case that is named has its order served and lapsed first', async () => {
    await at('2022-01-10T09:00:00+08:00');
    const listing = { kind: 'blackList', employer: '某公司', ground: 'incident', facts: '逾期未付' };
    const own = await desk.open(S, 'listings', listing);
    await desk.send(S, 'listings', own.number, 'announce', { announcedOn: '2022-01-10' });
    expect(detailOf(await desk.trySend(S, 'listings', own.number, 'list'))).toContain('other eyes');
    const unknown = await desk.tryOpen(H1, 'listings', { ...listing, case: 'AJ2022-999999' });
    expect(errorsOf(unknown)[0]?.path).toBe('/case');
    const clue = await desk.office.report();
    await bringTo(desk.office, clue, 'verifying');
    await desk.office.send(H1, clue, 'file', { basis: '欠薪' });
    const { items } = (await desk.web.ask(S, 'GET', `/api/cases?clue=${clue}`)).json<{ items: { number: string }[] }>();
    const { number } = await desk.open(H1, 'listings', { ...listing, case: items[0]?.number });
    await desk.send(H1, 'listings', number, 'announce', { announcedOn: '2022-01-10' });
    expect(detailOf(await desk.trySend(S, 'listings', number, 'list'))).toContain('not served and lapsed');
    const ofCase = (type: string, input?: object, by = H1) =>
      desk.send(by, 'cases', items[0]?.number ?? '', type, input);
    await ofCase('approveFiling', {}, S);
    await ofCase('finishInvestigation', { finding: 'violation', verifiedFen: 900_000, workers: 3, report: '属实' });
    const order = { decision: 'order', orderedFen: 900_000, workers: 3, payBy: '2022-01-20', text: '限期支付' };
    await ofCase('draftDecision', order);
    await ofCase('approveDecision', {}, S);
    await ofCase('serve', { servedOn: '2022-01-10', serviceMethod: 'direct', proof: '回证' });
    expect(codeOf(await desk.trySend(S, 'listings', number, 'list'))).toBe('409 illegal_move');
    await at('2022-01-21T09:00:00+08:00');
    expect(await desk.send(S, 'listings', number, 'list')).toMatchObject({ state: 'listed' });
  });
});

test('every history replays to what it is', async () => {
  const { checked, wrong } = await verifyHistories(desk.office.engine);
  expect(wrong).toEqual([]);
  expect(checked).toBeGreaterThan(8);
});

// Who receives a track logs in and sees its tracks and nothing else, no reporter above all; who sent it sees what the receiver did.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { addAccount } from '../../../src/engine/accounts.ts';
import { PASSWORD } from '../../support/constants.ts';
import { bringTo } from '../../support/office.ts';
import { codeOf, H1, openDesk, runOf, S, type Desk, type ProceedingJson } from '../../support/desk.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
  for (const department of ['police', 'procuratorate', 'tradeUnion', 'transport'])
    await addAccount(desk.office.engine, {
      username: `clerk-${department}`,
      displayName: department,
      role: 'clerk',
      unit: `630102-${department}`,
      email: `clerk-${department}@example.invalid`,
      language: 'zh',
      password: PASSWORD,
    });
});
afterAll(() => desk.close());
beforeEach(() => desk.office.at('2022-06-01T09:00:00+08:00'));

const PRIVATE = ['王小明', '630102198001011234', '13900001234', '拖欠三个月工资'];
const BODIES: Readonly<Record<string, object>> = {
  department: { target: '630102-housing', matter: '协查' },
  police: { target: '630102-police', amountFen: 13_466_000, workers: 12, facts: '逃匿' },
  procuratorate: { target: '630102-procuratorate', request: '申请支持起诉' },
  legalAid: { target: '630102-tradeUnion', request: '申请援助' },
};
const CLERKS: Readonly<Record<string, string>> = {
  department: 'clerk-630102-housing',
  police: 'clerk-police',
  procuratorate: 'clerk-procuratorate',
  legalAid: 'clerk-tradeUnion',
};

const verifying = async (): Promise<string> => {
  const clue = await desk.office.report();
  await bringTo(desk.office, clue, 'verifying');
  return clue;
};
const open = async (kind: string, clue: string): Promise<ProceedingJson> => {
  const found =
    kind === 'police' ? { case: (await desk.open(H1, 'cases', { clues: [clue], basis: '拒不支付' })).number } : {};
  return desk.open(H1, 'tracks', { kind, clues: [clue], ...BODIES[kind], ...found });
};
const send = (by: string, number: string, type: string, input?: object): Promise<ProceedingJson> =>
  desk.send(by, 'tracks', number, type, input);
const get = (by: string, path: string) => desk.web.ask(by, 'GET', path);

describe.each(Object.keys(BODIES))('the receiver of a track to %s', (kind) => {
  const clerk = CLERKS[kind] as string;

  test('sees its own tracks, their history and clocks, and no clue, no other track, no reporter', async () => {
    const clue = await verifying();
    const own = await open(kind, clue);
    const others = await Promise.all(
      Object.keys(BODIES)
        .filter((other) => other !== kind)
        .map((other) => open(other, clue)),
    );
    const { items } = (await get(clerk, '/api/tracks?limit=200')).json<{ items: ProceedingJson[] }>();
    expect(items.map((track) => track.number)).toContain(own.number);
    const { target } = BODIES[kind] as { target: string };
    expect(items.every((track) => track.receiver === target)).toBe(true);
    for (const { number } of others) expect((await get(clerk, `/api/tracks/${number}`)).statusCode).toBe(404);
    for (const path of ['', '/history', '/deadlines', '/offers']) {
      const answer = await get(clerk, `/api/tracks/${own.number}${path}`);
      expect(answer.statusCode).toBe(200);
      for (const word of PRIVATE) expect(answer.body).not.toContain(word);
    }
    for (const path of ['', '/history', '/deadlines', '/offers'])
      expect((await get(clerk, `/api/clues/${clue}${path}`)).statusCode).toBe(404);
    expect((await get(clerk, '/api/clues')).json<{ items: unknown[] }>().items).toEqual([]);
    expect((await get(clerk, '/api/cases')).json<{ items: unknown[] }>().items).toEqual([]);
    expect(
      (await desk.web.ask(clerk, 'POST', `/api/clues/${clue}/reveal`, { fields: ['phone'], reason: '查看' }))
        .statusCode,
    ).toBe(404);
  });
});

test('a clue that was referred to a department shows it the matter with a masked reporter, who cannot be unmasked', async () => {
  const clue = await verifying();
  await desk.office.send(S, clue, 'refer', { target: '630102-housing', reason: '工程款' });
  const clerk = 'clerk-630102-housing';
  const answer = await get(clerk, `/api/clues/${clue}`);
  expect(answer.statusCode).toBe(200);
  for (const word of PRIVATE.slice(0, 3)) expect(answer.body).not.toContain(word);
  expect((await get('clerk-transport', `/api/clues/${clue}`)).statusCode).toBe(404);
  const reveal = await desk.web.ask(clerk, 'POST', `/api/clues/${clue}/reveal`, { fields: ['phone'], reason: '查看' });
  expect(reveal.statusCode).toBe(403);
});

test('the procuratorate works on its track, and the sender sees what it did, by whom and until when', async () => {
  const clerk = 'clerk-procuratorate';
  const { number } = await open('procuratorate', await verifying());
  expect(codeOf(await desk.trySend('clerk-police', 'tracks', number, 'accept'))).toBe('404 not_found');
  await send(clerk, number, 'accept');
  expect(runOf(await desk.clocks(S, 'tracks', number), 'trackReceipt')).toMatchObject({ state: 'met' });
  expect(runOf(await desk.clocks(S, 'tracks', number), 'support')).toMatchObject({
    state: 'open',
    dueOn: '2022-06-23',
  });
  await send(clerk, number, 'support', { text: '支持起诉书' });
  await send(clerk, number, 'adopt', { court: '城东区人民法院' });
  const { items } = (await get(S, `/api/tracks/${number}/history`)).json<{
    items: { type: string; actor: string; input: Record<string, unknown> }[];
  }>();
  expect(items.map(({ type, actor }) => [type, actor])).toEqual([
    ['opened', H1],
    ['accept', clerk],
    ['support', clerk],
    ['adopt', clerk],
  ]);
  expect(items[2]?.input['text']).toBe('支持起诉书');
  expect(await desk.view(S, 'tracks', number)).toMatchObject({
    state: 'adopted',
    fields: { acceptedOn: '2022-06-01', supportedOn: '2022-06-01', adoptedOn: '2022-06-01', court: '城东区人民法院' },
  });
});

test('the trade union grants aid and names a lawyer; the sender cannot do the receiver’s part for a department', async () => {
  const clue = await verifying();
  const aid = await open('legalAid', clue);
  await send('clerk-tradeUnion', aid.number, 'grant');
  expect(runOf(await desk.clocks(S, 'tracks', aid.number), 'H1')).toMatchObject({ state: 'met' });
  await send('clerk-tradeUnion', aid.number, 'assignLawyer', { lawyer: '张律师' });
  expect(await send('clerk-tradeUnion', aid.number, 'close', { result: 'paid' })).toMatchObject({ open: false });
  const track = await open('department', clue);
  expect(codeOf(await desk.trySend(H1, 'tracks', track.number, 'accept'))).toBe('403 forbidden');
});

test('what is paid on a clue is shown to the police before they file (刑法 276-1), and after it', async () => {
  const clue = await verifying();
  const found = await desk.open(H1, 'cases', { clues: [clue], basis: '拒不支付' });
  const say = (by: string, type: string, input?: object) => desk.send(by, 'cases', found.number, type, input);
  await say(S, 'approveFiling');
  await say(H1, 'finishInvestigation', { finding: 'violation', verifiedFen: 900_000, workers: 12, report: '属实' });
  const order = { orderedFen: 900_000, workers: 12, payBy: '2022-06-08', text: '限期支付' };
  await say(H1, 'draftDecision', { decision: 'order', ...order });
  await say(S, 'approveDecision');
  await say(H1, 'serve', { servedOn: '2022-06-01', serviceMethod: 'posting', proof: '张贴并录像' });
  await desk.office.at('2022-06-09T09:00:00+08:00');
  const body = { ...BODIES['police'], case: found.number };
  const { number } = await desk.open(H1, 'tracks', { kind: 'police', clues: [clue], ...body });
  await send(S, number, 'approve');
  await send(H1, number, 'transfer', { transferredOn: '2022-06-09', list: '案卷' });
  expect(runOf(await desk.clocks(S, 'tracks', number), 'E6t')).toMatchObject({ dueAt: '2022-06-10T01:00:00.000Z' });
  await send('clerk-police', number, 'receiptGiven');
  expect(runOf(await desk.clocks(S, 'tracks', number), 'E6t')).toMatchObject({ state: 'met' });
  await desk.office.send(H1, clue, 'pay', {
    amountFen: 500_000,
    workers: 6,
    paymentChannel: 'police',
    evidence: '回单',
  });
  expect(await desk.view('clerk-police', 'tracks', number)).toMatchObject({
    state: 'transferred',
    fields: { paidFen: 500_000, paidOn: '2022-06-09' },
  });
  await send('clerk-police', number, 'fileCrime', { filedOn: '2022-06-09' });
  expect(await desk.view(S, 'tracks', number)).toMatchObject({ state: 'filed' });
});

test('a petition’s hearing stands outside of its clock, its extension is told, and what is urgent is reported up', async () => {
  const { number } = await desk.open(H1, 'tracks', { kind: 'petition', subject: '欠薪信访', text: '反映欠薪' });
  const clock = async (name: string) => runOf(await desk.clocks(H1, 'tracks', number), name);
  await send(H1, number, 'register');
  await send(H1, number, 'accept');
  expect(await send(H1, number, 'reportUp', { reason: '群体性' })).toMatchObject({ state: 'handling' });
  await send(S, number, 'extend', { clock: 'C4', days: 30, reason: '复杂' });
  expect(await clock('tellExtension')).toMatchObject({ state: 'open', dueOn: '2022-06-06' });
  await send(H1, number, 'tell', { deadline: (await clock('tellExtension'))?.id, via: 'letter', summary: '已告知' });
  expect(await clock('tellExtension')).toMatchObject({ state: 'met' });
  await send(H1, number, 'answer', { result: 'partly', text: '部分支持' });
  await send(H1, number, 'askReview', { reason: '不服' });
  await send(S, number, 'openHearing');
  expect(await clock('C5a')).toMatchObject({ state: 'open', dueOn: null });
  await desk.office.at('2022-06-11T09:00:00+08:00');
  // Ten days ended in the hearing, so 2022-07-01 becomes 07-11.
  expect(await send(S, number, 'closeHearing')).toMatchObject({ state: 'reviewing' });
  expect(await clock('C5a')).toMatchObject({ dueOn: '2022-07-11' });
});

test('the limitation of arbitration begins anew with a claim to an authority, and does not run while employed', async () => {
  const clue = await verifying();
  const employed = await desk.open(H1, 'tracks', {
    kind: 'arbitration',
    clues: [clue],
    stillEmployed: true,
    request: '引导',
  });
  expect(runOf(await desk.clocks(H1, 'tracks', employed.number), 'B5')).toBeUndefined();
  const { number } = await desk.open(H1, 'tracks', {
    kind: 'arbitration',
    clues: [clue],
    rightKnownOn: '2021-06-15',
    request: '引导',
  });
  expect(runOf(await desk.clocks(H1, 'tracks', number), 'B5')).toMatchObject({ dueOn: '2022-06-15' });
  await send(H1, number, 'interrupt', { claimedOn: '2022-05-30' });
  expect(runOf(await desk.clocks(H1, 'tracks', number), 'B5')).toMatchObject({ state: 'open', dueOn: '2023-05-30' });
});

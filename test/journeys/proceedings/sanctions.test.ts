// Listing, exposure, public notice, supervision and the registers through the API. Adverse decisions always pass a second person.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { verifyHistories } from '../../../src/engine/verify-histories.ts';
import { bringTo } from '../../support/office.ts';
import { CITY, codeOf, H1, openDesk, PROVINCE, runOf, S, type Desk } from '../../support/desk.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.close());

const at = (instant: string) => desk.office.at(instant);

describe('the list of those who lost trust (人社部令45号)', () => {
  const proposed = async (): Promise<string> => {
    await at('2022-01-10T09:00:00+08:00');
    const { number } = await desk.open(H1, 'listings', {
      kind: 'blackList',
      employer: '某建筑公司',
      ground: 'incident',
      facts: '责令支付逾期未付',
    });
    return number;
  };
  const send = (by: string, number: string, type: string, input?: object) =>
    desk.send(by, 'listings', number, type, input);

  test('lists by a supervisor after the party was told, for three years', async () => {
    const number = await proposed();
    expect(codeOf(await desk.trySend(S, 'listings', number, 'list'))).toBe('409 illegal_move');
    await send(H1, number, 'announce', { announcedOn: '2022-01-10' });
    expect(codeOf(await desk.trySend(H1, 'listings', number, 'list'))).toBe('403 forbidden');
    expect(await send(S, number, 'list')).toMatchObject({ state: 'listed', fields: { listedOn: '2022-01-10' } });
    expect(runOf(await desk.clocks(S, 'listings', number), 'F2')).toMatchObject({ dueOn: '2025-01-10' });
    await at('2025-01-09T09:00:00+08:00');
    expect(codeOf(await desk.trySend(S, 'listings', number, 'removeAtEnd'))).toBe('409 illegal_move');
    await at('2025-01-10T09:00:00+08:00');
    expect(await send(S, number, 'removeAtEnd')).toMatchObject({ state: 'removed' });
  });

  test('removes early only when six months have passed since the correction and a promise was written', async () => {
    const number = await proposed();
    await send(H1, number, 'announce', { announcedOn: '2022-01-10' });
    await send(S, number, 'list');
    await at('2022-03-01T09:00:00+08:00');
    await send(H1, number, 'recordCorrection', { correctedOn: '2022-03-01', promised: false, note: '已付清' });
    await at('2022-09-01T09:00:00+08:00');
    const unpromised = await desk.trySend(S, 'listings', number, 'removeEarly', { reason: '已改正' });
    expect(unpromised.json<{ detail: string }>().detail).toContain('written promise');
    await send(H1, number, 'recordCorrection', { correctedOn: '2022-03-01', promised: true, note: '书面承诺' });
    await at('2022-08-31T23:00:00+08:00');
    expect(codeOf(await desk.trySend(S, 'listings', number, 'removeEarly', { reason: '已改正' }))).toBe(
      '409 illegal_move',
    );
    await at('2022-09-01T09:00:00+08:00');
    expect(await send(S, number, 'removeEarly', { reason: '已改正' })).toMatchObject({ state: 'removed' });
  });
});

test.each(['exposure', 'publicNotice'])(
  'an %s is published after a supervisor approved it, who did not propose it',
  async (kind) => {
    await at('2022-01-10T09:00:00+08:00');
    const content = {
      act: 'wages',
      creditCode: '91630000MA75XXXX01',
      address: '城东区',
      legalRepresentative: '张某',
      handling: '责令支付',
    };
    const body = { kind, employer: '某公司', facts: '拒不支付', ...(kind === 'publicNotice' ? content : {}) };
    const own = await desk.open(S, 'listings', body);
    expect(codeOf(await desk.trySend(S, 'listings', own.number, 'approve'))).toBe('409 illegal_move');
    const { number } = await desk.open(H1, 'listings', body);
    expect(codeOf(await desk.trySend(H1, 'listings', number, 'publish', { medium: '青海日报' }))).toBe(
      '409 illegal_move',
    );
    await desk.send(S, 'listings', number, 'approve');
    expect(await desk.send(H1, 'listings', number, 'publish', { medium: '青海日报' })).toMatchObject({
      state: 'published',
      fields: { publishedOn: '2022-01-10' },
    });
  },
);

describe('supervision', () => {
  test.each(['order', 'listed', 'interview', 'circular', 'lookBack', 'policeSupervision'])(
    '%s: issued to an office below, which answers in time; the answer may be returned',
    async (kind) => {
      await at('2021-11-01T09:00:00+08:00');
      const body = { kind, target: '630102', subject: '超期线索较多', text: '限期整改', answerBy: '2021-11-05' };
      expect(codeOf(await desk.tryOpen(H1, 'supervisions', body))).toBe('403 forbidden');
      expect(codeOf(await desk.tryOpen(S, 'supervisions', body))).toBe('422 invalid_input');
      const { number } = await desk.open(CITY, 'supervisions', body);
      expect(runOf(await desk.clocks(CITY, 'supervisions', number), 'orderAnswer')).toMatchObject({
        dueOn: '2021-11-05',
      });
      expect(codeOf(await desk.trySend('supervisor-630104', 'supervisions', number, 'answer', { text: 'x' }))).toBe(
        '404 not_found',
      );
      await desk.send(S, 'supervisions', number, 'accept');
      await desk.send(S, 'supervisions', number, 'answer', { text: '已整改' });
      await desk.send(CITY, 'supervisions', number, 'returnAnswer', { reason: '不具体', answerBy: '2021-11-10' });
      expect(runOf(await desk.clocks(CITY, 'supervisions', number), 'orderAnswer')).toMatchObject({
        state: 'open',
        dueOn: '2021-11-10',
      });
      await desk.send(S, 'supervisions', number, 'answer', { text: '逐条整改' });
      expect(await desk.send(CITY, 'supervisions', number, 'close', { result: 'fixed' })).toMatchObject({
        open: false,
      });
    },
  );

  test('an unanswered order climbs to its issuer and above', async () => {
    await at('2021-11-01T09:00:00+08:00');
    const { number } = await desk.open(CITY, 'supervisions', {
      kind: 'order',
      target: '630102',
      subject: '无答复',
      text: '限期答复',
    });
    await at('2021-11-20T09:00:00+08:00');
    await desk.office.passAll();
    const history = (await desk.web.ask(CITY, 'GET', `/api/supervisions/${number}/history`)).json<{
      items: { type: string; input: { level?: number } }[];
    }>();
    expect(history.items.filter((row) => row.type === 'deadlinePassed').map((row) => row.input.level)).toEqual([
      3, 4, 5, 6,
    ]);
  });
});

describe('the register of projects', () => {
  const project = {
    subject: '城东安置房二期',
    region: '630102',
    funding: 'government',
    generalContractor: '总包公司',
    contractSignedOn: '2021-11-01',
  };

  test('keeps the clocks of account and deposit (53号, 65号)', async () => {
    await at('2021-11-01T09:00:00+08:00');
    const { number } = await desk.open(H1, 'projects', project);
    const clock = async (name: string) => runOf(await desk.clocks(H1, 'projects', number), name);
    const send = (by: string, type: string, input?: object) => desk.send(by, 'projects', number, type, input);
    expect(await clock('G1')).toMatchObject({ dueOn: '2021-12-01' });
    expect(await clock('G4')).toMatchObject({ dueOn: '2021-11-29' });
    expect(codeOf(await desk.trySend(H1, 'projects', number, 'fileAccount', { filedOn: '2021-11-01' }))).toBe(
      '409 illegal_move',
    );
    await send(H1, 'openAccount', { bank: '建设银行', openedOn: '2021-11-01' });
    expect(await clock('G1f')).toMatchObject({ dueOn: '2021-12-01' });
    await send(H1, 'fileAccount', { filedOn: '2021-11-01' });
    await send(H1, 'provideDeposit', { depositFen: 1_000_000, depositForm: 'guarantee' });
    expect(
      codeOf(await desk.trySend(S, 'projects', number, 'useDeposit', { usedFen: 1_000_001, reason: '欠薪' })),
    ).toBe('422 invalid_input');
    await send(H1, 'finishWork', { finishedOn: '2021-11-01' });
    expect(codeOf(await desk.trySend(H1, 'projects', number, 'announceClosing', { noticeUntil: '2021-11-30' }))).toBe(
      '422 invalid_input',
    );
    await send(H1, 'announceClosing', { noticeUntil: '2021-12-01' });
    expect(codeOf(await desk.trySend(S, 'projects', number, 'closeAccount'))).toBe('409 illegal_move');
    await at('2021-12-02T09:00:00+08:00');
    expect(await send(S, 'closeAccount')).toMatchObject({ state: 'closed' });
  });

  test('lies inside the own region', async () => {
    const answer = await desk.tryOpen(H1, 'projects', { ...project, region: '630104' });
    expect(answer.json<{ errors: { path: string }[] }>().errors.map((found) => found.path)).toEqual(['/region']);
    expect((await desk.open(PROVINCE, 'employers', { subject: '某公司', region: '630104' })).kind).toBe('employer');
  });
});

test('every history of clues and proceedings replays to what it is', async () => {
  await at('2021-11-01T09:00:00+08:00');
  const clue = await desk.office.report();
  await bringTo(desk.office, clue, 'closed');
  const { checked, wrong } = await verifyHistories(desk.office.engine);
  expect(wrong).toEqual([]);
  expect(checked).toBeGreaterThan(15);
  await desk.office.engine.pool.query(
    `update proceeding set state = 'closed' where id = (select min(id) from proceeding)`,
  );
  expect((await verifyHistories(desk.office.engine)).wrong).toHaveLength(1);
});

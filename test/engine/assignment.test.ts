// Who gets a clue, and who gets it next: two handlers without an interest, returns and their arbitration, referrals, elevation.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { disableAccount, updateAccount } from '../../src/engine/accounts.ts';
import { offersFor } from '../../src/engine/judge.ts';
import { readClueByNumber, type ClueRead } from '../../src/store/reads.ts';
import { InvalidInput } from '../../src/domain/errors.ts';
import { bringTo, CONTACT, openOffice, type Office } from '../support/office.ts';

let office: Office;
beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office.close());
beforeEach(() => office.at('2021-11-01T09:00:00+08:00'));

const H1 = 'handler-630102-1';
const H2 = 'handler-630102-2';
const H3 = 'handler-630102-3';
const S = 'supervisor-630102';
const CITY = 'supervisor-630100';

const problemsOf = async (work: Promise<void>): Promise<readonly string[]> => {
  try {
    await work;
  } catch (error) {
    if (error instanceof InvalidInput) return error.problems.map((problem) => `${problem.path}: ${problem.message}`);
    throw error;
  }
  return [];
};
const assign = (number: string, handlers: readonly string[], by = S) => office.send(by, number, 'assign', { handlers });

describe('an assignment', () => {
  test('takes two handlers at least, and not the same one twice', async () => {
    const number = await office.report();
    expect((await problemsOf(assign(number, [H1])))[0]).toMatch(/^\/input\/handlers: found a list of 1/);
    expect((await problemsOf(assign(number, [H1, H1])))[0]).toMatch(/^\/input\/handlers/);
  });
  test('names each person who cannot be one, with the reason', async () => {
    await updateAccount(office.engine, H2, { conflicts: ['高原建设工程有限公司'] });
    await updateAccount(office.engine, H3, { absentFrom: '2021-11-01', absentTo: '2021-11-05' });
    const number = await office.report();
    expect(await problemsOf(assign(number, [H2, H3, 'handler-630104-1', S, 'nobody']))).toEqual([
      `/input/handlers/0: ${H2} has a conflict of interest with this employer`,
      `/input/handlers/1: ${H3} is absent`,
      '/input/handlers/2: handler-630104-1 is not known in unit 630102',
      `/input/handlers/3: ${S} is not a handler`,
      '/input/handlers/4: nobody is not known in unit 630102',
    ]);
    await updateAccount(office.engine, H2, { conflicts: [] });
    await office.at('2021-11-06T09:00:00+08:00');
    await assign(number, [H2, H3]);
    expect(await office.clue(number)).toMatchObject({ state: 'assigned', handlers: [H2, H3] });
  });
  test('shows what each has in hand beside the limit of the region, and refuses nobody for it', async () => {
    const { clues, now } = await readClueByNumber(office.engine.pool, await office.report());
    const offers = await offersFor(office.engine, await office.person(S), clues[0] as ClueRead, now);
    const { properties } = offers.find((offer) => offer.type === 'assign')?.schema as {
      properties: { handlers: { 'x-loads': Record<string, { load: number; limit: number }> } };
    };
    const loads = properties.handlers['x-loads'];
    expect(loads[H1]).toEqual({ load: expect.any(Number), limit: 40 });
    expect(Object.keys(loads)).toContain(H2);
  });
  test('offers first who has least in hand', async () => {
    await updateAccount(office.engine, H3, { absentFrom: null, absentTo: null });
    for (let n = 0; n < 3; n += 1) await assign(await office.report(), [H1, H2]);
    const { rows } = await office.engine.pool.query<{ count: string | number }>(
      "select count(*) as count from clue where handlers @> array['handler-630102-3'] and state <> 'closed'",
    );
    expect(Number(rows[0]?.count)).toBeLessThan(3);
    const number = await office.report();
    const { clues } = await readClueByNumber(office.engine.pool, number);
    const offers =
      clues[0] === undefined
        ? []
        : await offersFor(office.engine, await office.person(S), clues[0], '2021-11-01T01:00:00.000Z');
    const schema = offers.find((offer) => offer.type === 'assign')?.schema as {
      properties: { handlers: { items: { enum: string[] } } };
    };
    expect(schema.properties.handlers.items.enum[0]).toBe(H3);
  });
});

describe('returning', () => {
  test('thrice leads to the unit above, whose assignment cannot be returned', async () => {
    const number = await office.report();
    for (let n = 1; n <= 3; n += 1) {
      await assign(number, [H1, H2]);
      await office.send(H1, number, 'return', { reason: '不属本组' });
      expect(await office.clue(number)).toMatchObject({ state: 'received', handlers: [] });
    }
    expect((await office.tasks(number)).map((task) => [task.kind, task.unit])).toEqual([['arbitrate', '630100']]);
    await expect(assign(number, [H1, H2])).rejects.toMatchObject({ code: 'illegal_move' });
    await office.send(CITY, number, 'assign', { unit: '630104', handlers: ['handler-630104-1', 'handler-630104-2'] });
    expect(await office.clue(number)).toMatchObject({ state: 'assigned', unit: '630104', readerUnits: ['630102'] });
    expect(await office.offers('handler-630104-1', number)).not.toContain('return');
    await expect(office.send('handler-630104-1', number, 'return', { reason: '不属本组' })).rejects.toMatchObject({
      code: 'illegal_move',
    });
  });
});

describe('a third return at the top', () => {
  test('is decided there: nobody stands above, and it cannot be returned again', async () => {
    const [boss, one, two] = ['supervisor-630000', 'handler-630000-1', 'handler-630000-2'];
    const number = await office.report({ region: '630000' });
    for (let n = 1; n <= 3; n += 1) {
      await assign(number, [one, two], boss);
      await office.send(one, number, 'return', { reason: '不属本组' });
    }
    expect(await office.offers(boss, number)).toContain('assign');
    await assign(number, [one, two], boss);
    expect(await office.offers(one, number)).not.toContain('return');
  });
});

describe('a request to elevate', () => {
  test('is a task of the unit above, and is granted by elevating', async () => {
    const number = await office.report();
    await bringTo(office, number, 'verifying');
    const ask = (unit: string) =>
      office.send(S, number, 'request', { event: 'elevate', input: { unit, reason: '案情重大' } });
    expect(await problemsOf(ask('630104'))).toEqual([expect.stringMatching(/^\/input\/input\/unit: /)]);
    await ask('630100');
    expect((await office.tasks(number)).filter((task) => task.kind === 'decideRequest')).toMatchObject([
      { unit: '630100', audience: 'unitAbove' },
    ]);
    await office.send(CITY, number, 'elevate', { unit: '630100', reason: '同意' });
    expect(await office.clue(number)).toMatchObject({ unit: '630100' });
    expect((await office.tasks(number)).map((task) => task.kind)).not.toContain('decideRequest');
  });
});

describe('a correction', () => {
  test('of the place of work names a division that exists', async () => {
    const number = await office.report();
    const correct = (region: string) => office.send(S, number, 'correct', { fields: { region }, reason: '笔误' });
    expect(await problemsOf(correct('999999'))).toEqual([expect.stringMatching(/^\/input\/fields\/region: /)]);
    await correct('630104');
    expect(await office.clue(number)).toMatchObject({ region: '630104' });
  });
});

describe('a referral', () => {
  test('to another unit takes the clue there, the sender keeps reading, and an answer is due', async () => {
    const number = await office.report();
    await bringTo(office, number, 'verifying');
    await office.send(S, number, 'refer', { target: '630104', reason: '用工所在地', answerBy: '2021-11-15' });
    expect(await office.clue(number)).toMatchObject({
      state: 'received',
      unit: '630104',
      readerUnits: ['630102'],
      handlers: [],
    });
    const answer = (await office.deadlines(number)).find((deadline) => deadline.clock === 'answer');
    expect(answer).toMatchObject({ state: 'open', dueOn: '2021-11-15' });
    expect(await office.offers(S, number)).toEqual([]);
    await office.send('supervisor-630104', number, 'answer', { order: answer?.about, text: '已接收' });
    expect((await office.deadlines(number)).find((deadline) => deadline.clock === 'answer')).toMatchObject({
      state: 'met',
    });
  });
  test('to a department waits for its answer, and comes back', async () => {
    const number = await office.report();
    await bringTo(office, number, 'verifying');
    await office.send(S, number, 'refer', { target: '630102-housing', reason: '工程款纠纷' });
    expect(await office.clue(number)).toMatchObject({
      state: 'referred',
      unit: '630102',
      referredTo: '630102-housing',
    });
    expect(await office.openClocks(number)).toEqual(['A1', 'answer', 'finish', 'firstContact']);
    expect((await office.tasks(number)).map((task) => [task.kind, task.unit])).toEqual([
      ['answerReferral', '630102-housing'],
    ]);
    await office.send('clerk-630102-housing', number, 'referBack', { answer: '已督促' });
    expect(await office.clue(number)).toMatchObject({ state: 'received', referredTo: null });
    expect(await office.openClocks(number)).not.toContain('answer');
  });
  test('is refused to a unit that does not exist, or to where the clue is', async () => {
    const number = await office.report();
    expect((await problemsOf(office.send(S, number, 'refer', { target: '639999', reason: 'x' })))[0]).toMatch(
      /^\/input\/target/,
    );
    expect((await problemsOf(office.send(S, number, 'refer', { target: '630102', reason: 'x' })))[0]).toMatch(
      /^\/input\/target/,
    );
  });
});

describe('duplicates', () => {
  test('follow their root to a new one, never in a circle', async () => {
    const [root, first, second] = [await office.report(), await office.report(), await office.report()];
    for (const number of [root, first, second]) await bringTo(office, number, 'verifying');
    await office.send(H1, first, 'markDuplicate', { of: root });
    expect(await office.clue(first)).toMatchObject({ state: 'closed', conclusion: 'duplicate', duplicateOf: root });
    expect((await problemsOf(office.send(H1, root, 'markDuplicate', { of: first })))[0]).toMatch(/circle/);
    expect((await problemsOf(office.send(H1, root, 'markDuplicate', { of: root })))[0]).toMatch(/the clue itself/);
    await office.send(H1, root, 'markDuplicate', { of: second });
    expect(await office.clue(first)).toMatchObject({ duplicateOf: second });
    expect((await office.history(first)).at(-1)).toMatchObject({ type: 'rootMoved', input: { of: second } });
    const third = await office.report();
    await bringTo(office, third, 'verifying');
    await office.send(H1, third, 'markDuplicate', { of: root });
    expect(await office.clue(third)).toMatchObject({ duplicateOf: second });
  });
  test('marked as each other’s at the same moment make no circle, and none points at a duplicate', async () => {
    for (let n = 0; n < 10; n += 1) {
      const [first, second, third] = [await office.report(), await office.report(), await office.report()];
      const mark = (number: string, of: string) => office.send(S, number, 'markDuplicate', { of });
      await Promise.allSettled([mark(first, second), mark(second, first), mark(third, first)]);
      const clues = await Promise.all([first, second, third].map((number) => office.clue(number)));
      const roots = clues.filter((clue) => clue.duplicateOf === null).map((clue) => clue.number);
      for (const clue of clues) if (clue.duplicateOf !== null) expect(roots).toContain(clue.duplicateOf);
    }
  });
  test('come back to where they were', async () => {
    const [root, number] = [await office.report(), await office.report()];
    await bringTo(office, number, 'mediating');
    await office.send(H1, number, 'markDuplicate', { of: root });
    await office.send(S, number, 'unmarkDuplicate', { reason: '并非同一事项' });
    expect(await office.clue(number)).toMatchObject({ state: 'mediating', duplicateOf: null, conclusion: null });
  });
});

describe('money', () => {
  const pay = (amountFen: number, more: object = {}) => ({
    amountFen,
    workers: 1,
    paymentChannel: 'platform',
    evidence: '回单',
    ...more,
  });
  test('above what is owed needs a reason', async () => {
    const number = await office.report();
    await bringTo(office, number, 'mediating');
    expect((await problemsOf(office.send(H1, number, 'pay', pay(900_001))))[0]).toMatch(/^\/input\/reason: is missing/);
    await office.send(H1, number, 'pay', pay(900_001, { reason: '含经济补偿' }));
    expect(await office.clue(number)).toMatchObject({ paidFen: 900_001, workersPaid: 1 });
  });
  test('is never negative, never broken, never of tomorrow', async () => {
    const number = await office.report();
    await bringTo(office, number, 'mediating');
    for (const wrong of [
      pay(0),
      pay(-5),
      pay(1.5),
      pay(100, { paidOn: '2021-11-02' }),
      pay(100, { paymentChannel: 'cash' }),
    ]) {
      expect((await problemsOf(office.send(H1, number, 'pay', wrong))).length).toBeGreaterThan(0);
    }
    expect(await office.clue(number)).toMatchObject({ paidFen: 0 });
  });
  test('is still booked on a closed clue', async () => {
    const number = await office.report();
    await bringTo(office, number, 'closed');
    await office.send(H1, number, 'pay', pay(50, { reason: '补发' }));
    expect(await office.clue(number)).toMatchObject({ state: 'closed', paidFen: 900_050 });
  });
  test('verified below what was paid already is refused', async () => {
    const number = await office.report();
    await bringTo(office, number, 'verifying');
    await office.send(H1, number, 'contact', CONTACT);
    await office.send(H1, number, 'pay', pay(500_000));
    expect((await problemsOf(office.send(H1, number, 'establish', { verifiedFen: 400_000, workers: 3 })))[0]).toMatch(
      /^\/input\/verifiedFen: found 400000/,
    );
  });
});

describe('a conclusion', () => {
  test('needs a contact, and what it names', async () => {
    const number = await office.report();
    await bringTo(office, number, 'verifying');
    const conclude = (conclusion: string, more: object = {}) =>
      office.send(H1, number, 'conclude', { conclusion, publicReply: '已办理', ...more });
    await expect(conclude('noContact')).rejects.toMatchObject({ code: 'illegal_move' });
    await office.send(H1, number, 'contact', CONTACT);
    expect((await problemsOf(conclude('paid')))[0]).toMatch(/says that all is paid/);
    expect((await problemsOf(conclude('filed')))[0]).toMatch(/needs a filed case/);
    expect((await problemsOf(conclude('transferred')))[0]).toMatch(/needs a refer/);
    expect((await problemsOf(conclude('invented')))[0]).toMatch(/^\/input\/conclusion/);
    await office.send(H1, number, 'file', { basis: '涉嫌拖欠' });
    await conclude('filed');
    expect(await office.clue(number)).toMatchObject({ state: 'resolved', conclusion: 'filed', publicReply: '已办理' });
  });
  test('before all is paid needs a reason', async () => {
    const number = await office.report();
    await bringTo(office, number, 'performing');
    const input = { conclusion: 'inProgress', publicReply: '正在支付' };
    expect((await problemsOf(office.send(H1, number, 'conclude', input)))[0]).toMatch(/^\/input\/reason: is missing/);
    await office.send(H1, number, 'conclude', { ...input, reason: '分期支付' });
    expect((await office.clue(number)).state).toBe('resolved');
  });
});

describe('a reopened clue', () => {
  test('goes to its handlers while two of them are still there, else back to be assigned', async () => {
    const [first, second] = [await office.report(), await office.report()];
    for (const number of [first, second]) await bringTo(office, number, 'closed');
    await office.send(S, first, 'reopen', { reason: '回头看' });
    expect(await office.clue(first)).toMatchObject({ state: 'verifying', handlers: [H1, H2], conclusion: null });
    await disableAccount(office.engine, H2);
    await office.send(S, second, 'reopen', { reason: '回头看' });
    expect(await office.clue(second)).toMatchObject({ state: 'received', handlers: [] });
  });
});

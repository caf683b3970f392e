// Supervision from above, through the API: orders that reach whom they are for, interviews, police supervision, look-backs that reopen what
// was not fixed, and dispatch reports at their rhythm, once each, also after an outage.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { pino } from 'pino';
import type { Mail } from '../../../src/domain/mail.ts';
import { makeDispatches } from '../../../src/engine/dispatches.ts';
import { notify } from '../../../src/engine/notify.ts';
import { relay } from '../../../src/engine/relay.ts';
import { sweep } from '../../../src/engine/sweep.ts';
import { openMailer } from '../../../src/mail/mailer.ts';
import { openMailServer } from '../../support/mail-server.ts';
import { verifyHistories } from '../../../src/engine/verify-histories.ts';
import { bringTo, openOffice } from '../../support/office.ts';
import { until } from '../../support/until.ts';
import { openWorks } from '../../support/works.ts';
import { CITY, CLERK, codeOf, H1, openDesk, PROVINCE, runOf, S, type Desk } from '../../support/desk.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.close());

const at = (instant: string) => desk.office.at(instant);
const START = '2021-11-01T09:00:00+08:00';
const errorsOf = (answer: { json: <T>() => T }) =>
  answer.json<{ errors: { path: string; message: string }[] }>().errors;
const detailOf = (answer: { json: <T>() => T }) => answer.json<{ detail: string }>().detail;

const supervise = (by: string, kind: string, more: object = {}) =>
  desk.open(by, 'supervisions', { kind, target: '630102', subject: '欠薪整改', text: '限期整改', ...more });
const relayAll = async () => {
  while ((await relay(desk.office.engine, 200)).taken > 0);
};
const toldOf = async (number: string): Promise<{ recipient: string; kind: string }[]> => {
  await relayAll();
  const { rows } = await desk.office.engine.pool.query<{ recipient: string; kind: string }>(
    'select distinct n.recipient, n.kind from notification n join matter m on m.id = n.clue_id where m.number = $1 order by 1, 2',
    [number],
  );
  return rows;
};

describe('an order (督办)', () => {
  test('reaches the office that has to answer: its supervisor is told, has the task, and hears of the clock', async () => {
    await at(START);
    const { number } = await supervise(CITY, 'order', { answerBy: '2021-11-05' });
    expect(await toldOf(number)).toEqual([{ recipient: S, kind: 'proceeding' }]);
    const mine = async (by: string) =>
      (await desk.web.ask(by, 'GET', '/api/tasks?scope=mine'))
        .json<{ items: { id: string; clue: string; kind: string }[] }>()
        .items.filter((task) => task.clue === number);
    expect(await mine(S)).toMatchObject([{ kind: 'acceptOrder' }]);
    expect(await mine('supervisor-630104')).toEqual([]);
    const [task] = await mine(S);
    expect((await desk.web.ask(S, 'POST', `/api/tasks/${task?.id ?? ''}/claim`)).statusCode).toBe(200);
    expect(codeOf(await desk.web.ask(CLERK, 'POST', `/api/tasks/${task?.id ?? ''}/claim`))).toBe('404 not_found');
    await at('2021-11-06T09:00:00+08:00');
    await desk.office.passAll();
    expect(await toldOf(number)).toEqual(
      expect.arrayContaining([
        { recipient: S, kind: 'ladder' },
        { recipient: CITY, kind: 'ladder' },
      ]),
    );
    expect(await desk.view(S, 'supervisions', number)).toMatchObject({ state: 'issued', expired: ['orderAnswer'] });
    await desk.send(S, 'supervisions', number, 'answer', { text: '已整改' });
    expect(runOf(await desk.clocks(CITY, 'supervisions', number), 'orderAnswer')).toMatchObject({ state: 'missed' });
    expect(codeOf(await desk.trySend(S, 'supervisions', number, 'close', { result: 'fixed' }))).toBe('403 forbidden');
    expect(codeOf(await desk.trySend(S, 'supervisions', number, 'answer', { text: '再答' }))).toBe('409 illegal_move');
  });

  test('is given by a supervisor above, to an office below, with every wrong field named', async () => {
    await at(START);
    const body = { kind: 'order', target: '630102', subject: '整改', text: '限期整改' };
    expect(codeOf(await desk.tryOpen(H1, 'supervisions', body))).toBe('403 forbidden');
    expect(codeOf(await desk.tryOpen('auditor', 'supervisions', body))).toBe('403 forbidden');
    const wrong = await desk.tryOpen(CITY, 'supervisions', { ...body, target: '630000', clues: ['XS2021-999999'] });
    expect(errorsOf(wrong).map((problem) => problem.path)).toEqual(['/clues/0', '/target']);
    expect(errorsOf(await desk.tryOpen(CITY, 'supervisions', { ...body, answerBy: 'soon' }))[0]?.path).toBe(
      '/answerBy',
    );
  });
});

test('an interview (约谈) is recorded by the office that holds it, on a day that has been', async () => {
  await at(START);
  const { number } = await supervise(CITY, 'interview');
  expect(codeOf(await desk.trySend(S, 'supervisions', number, 'hold', { heldOn: '2021-11-01', record: '谈话' }))).toBe(
    '403 forbidden',
  );
  expect(
    errorsOf(await desk.trySend(CITY, 'supervisions', number, 'hold', { heldOn: '2021-11-02', record: '谈话' }))[0]
      ?.path,
  ).toBe('/input/heldOn');
  expect(
    await desk.send(CITY, 'supervisions', number, 'hold', { heldOn: '2021-11-01', record: '谈话记录' }),
  ).toMatchObject({ fields: { heldOn: '2021-11-01' } });
  const order = await supervise(CITY, 'order');
  expect(
    codeOf(await desk.trySend(CITY, 'supervisions', order.number, 'hold', { heldOn: '2021-11-01', record: 'x' })),
  ).toBe('422 invalid_input');
});

test('cases under police supervision (公安重点督办) name a case that the issuer sees, and are counted by kind', async () => {
  await at(START);
  const clue = await desk.office.report();
  await bringTo(desk.office, clue, 'verifying');
  await desk.office.send(H1, clue, 'file', { basis: '涉嫌犯罪' });
  const cases = (await desk.web.ask(S, 'GET', `/api/cases?clue=${clue}`)).json<{ items: { number: string }[] }>().items;
  const body = { kind: 'policeSupervision', target: '630102-police', subject: '重点案件', text: '挂牌督办' };
  expect(errorsOf(await desk.tryOpen(CITY, 'supervisions', { ...body, case: 'AJ2021-999999' }))[0]?.path).toBe('/case');
  const { number } = await desk.open(CITY, 'supervisions', { ...body, case: cases[0]?.number, clues: [clue] });
  const { items } = (await desk.web.ask(PROVINCE, 'GET', '/api/supervisions?kind=policeSupervision')).json<{
    items: { number: string; fields: { case?: string } }[];
  }>();
  expect(items.map((item) => [item.number, item.fields.case])).toEqual([[number, cases[0]?.number]]);
  expect(
    (await desk.web.ask('supervisor-630104', 'GET', '/api/supervisions?kind=policeSupervision')).json<{
      items: unknown[];
    }>().items,
  ).toEqual([]);
});

test('the ladder of art. 59: an order, an interview, a circular, each following the one before of the same office', async () => {
  await at(START);
  const order = await supervise(CITY, 'order');
  const interview = await supervise(CITY, 'interview', { follows: order.number });
  const circular = await supervise(PROVINCE, 'circular', { follows: interview.number });
  expect([interview.fields['follows'], circular.fields['follows']]).toEqual([order.number, interview.number]);
  const body = { kind: 'circular', target: '630104', subject: '通报', text: '通报' };
  const strange = await desk.tryOpen(CITY, 'supervisions', { ...body, follows: order.number });
  expect(errorsOf(strange)[0]?.path).toBe('/follows');
  expect(await supervise(CITY, 'listed', { lead: '分管副市长' })).toMatchObject({ fields: { lead: '分管副市长' } });
});

describe('a look-back (回头看)', () => {
  const closed = async (): Promise<string> => {
    await at(START);
    const clue = await desk.office.report();
    await bringTo(desk.office, clue, 'assigned');
    await desk.office.send(S, clue, 'decline', { ground: 'outOfScope', publicReply: '不予受理' });
    return clue;
  };
  const check = (by: string, number: string, clue: string, more: object) =>
    desk.trySend(by, 'supervisions', number, 'checkItem', { clue, finding: '回访工人', ...more });
  const fixed = { outcome: 'fixed' };
  const notFixed = (then: string, more: object = {}) => ({ outcome: 'notFixed', then, ...more });

  test('checks each clue of its list; what was not fixed is reopened, supervised or ordered; then it is closed', async () => {
    const [one, two, three, five] = [await closed(), await closed(), await closed(), await closed()];
    const four = await desk.office.report();
    const { number } = await supervise(CITY, 'lookBack', { clues: [one, two, three, four, five] });
    expect((await check(H1, number, one, fixed)).statusCode).toBe(200);
    await desk.send(S, 'supervisions', number, 'answer', { text: '已逐条核查' });
    expect(detailOf(await desk.trySend(CITY, 'supervisions', number, 'close', { result: 'partly' }))).toContain(
      'not every clue',
    );
    expect((await check(CITY, number, two, notFixed('reopened'))).statusCode).toBe(200);
    // Declined before anybody signed for it, it has its pair of handlers still.
    expect(await desk.office.clue(two)).toMatchObject({ state: 'verifying' });
    expect((await desk.office.history(two)).at(-1)).toMatchObject({
      type: 'reopen',
      actor: CITY,
      input: { reason: true },
      fromState: 'declined',
    });
    expect((await check(CITY, number, three, notFixed('ordered', { answerBy: '2021-11-10' }))).statusCode).toBe(200);
    const orders = (await desk.web.ask(S, 'GET', `/api/supervisions?kind=order&clue=${three}`)).json<{
      items: { number: string; receiver: string; unit: string }[];
    }>().items;
    expect(orders).toMatchObject([{ receiver: '630102', unit: '630100', subject: three, fields: { follows: number } }]);
    expect(runOf(await desk.clocks(S, 'supervisions', orders[0]?.number ?? ''), 'orderAnswer')).toMatchObject({
      dueOn: '2021-11-10',
    });
    expect((await check(CITY, number, four, notFixed('supervised', { answerBy: '2021-11-09' }))).statusCode).toBe(200);
    expect((await desk.office.history(four)).at(-1)).toMatchObject({ type: 'supervise', actor: CITY });
    expect((await check(CITY, number, five, notFixed('circulated'))).statusCode).toBe(200);
    const circulars = await desk.web.ask(S, 'GET', `/api/supervisions?kind=circular&clue=${five}`);
    expect(circulars.json()).toMatchObject({ items: [{ receiver: '630102', fields: { follows: number } }] });
    expect(await desk.view(S, 'supervisions', number)).toMatchObject({
      fields: {
        checked: { [five]: 'circulated', [one]: 'fixed', [two]: 'reopened', [three]: 'ordered', [four]: 'supervised' },
      },
    });
    const whole = await desk.trySend(CITY, 'supervisions', number, 'close', { result: 'fixed' });
    expect(errorsOf(whole)[0]?.path).toBe('/input/result');
    expect(await desk.send(CITY, 'supervisions', number, 'close', { result: 'partly' })).toMatchObject({ open: false });
    const { rows } = await desk.office.engine.pool.query<{ text: string }>(
      `select string_agg(h::text, ' ') as text from history h`,
    );
    expect(rows[0]?.text).not.toContain('回访工人');
  });

  test('refuses what the clue refuses, and then nothing of it is written', async () => {
    const [one, two] = [await closed(), await desk.office.report()];
    const { number } = await supervise(CITY, 'lookBack', { clues: [one, two] });
    const refused = async (by: string, clue: string, more: object) => {
      const [problem] = errorsOf(await check(by, number, clue, more));
      return problem?.path;
    };
    expect(await refused(H1, one, notFixed('reopened'))).toBe('/input/then');
    expect(await refused(CITY, two, notFixed('reopened'))).toBe('/input/then');
    expect(await refused(S, one, notFixed('ordered'))).toBe('/input/then');
    expect(await refused(CITY, one, { outcome: 'notFixed' })).toBe('/input/then');
    expect(await refused(CITY, one, { ...fixed, then: 'reopened' })).toBe('/input/then');
    expect(await refused(CITY, one, notFixed('reopened', { answerBy: '2021-11-10' }))).toBe('/input/answerBy');
    expect(await refused(CITY, 'XS2021-999999', fixed)).toBe('/input/clue');
    expect(codeOf(await check('supervisor-630104', number, one, fixed))).toBe('404 not_found');
    expect(codeOf(await check(PROVINCE, number, one, fixed))).toBe('403 forbidden');
    expect(await desk.view(CITY, 'supervisions', number)).toMatchObject({ version: 1 });
    expect(await desk.office.clue(one)).toMatchObject({ state: 'declined' });
    const empty = await supervise(CITY, 'lookBack');
    expect(codeOf(await check(CITY, empty.number, one, fixed))).toBe('409 illegal_move');
  });

  test('lists clues of the office that it goes to', async () => {
    const clue = await desk.office.report({ region: '630104' });
    const body = { kind: 'lookBack', target: '630102', subject: '回头看', text: '核查', clues: [clue] };
    expect(errorsOf(await desk.tryOpen(CITY, 'supervisions', body))[0]?.path).toBe('/clues');
  });
});

describe('dispatch reports (调度)', () => {
  interface DispatchJson {
    readonly id: string;
    readonly unit: string;
    readonly untilOn: string;
    readonly [figure: string]: unknown;
  }

  test('are made once at each turn for each office, by what was so then, and told to its supervisors', async () => {
    const own = await openDesk();
    const mail = await openMailServer();
    const mailer = await openMailer({ smtpUrl: mail.url, directory: '', log: pino({ level: 'silent' }) });
    const { engine } = own.office;
    const list = async (by: string, query = ''): Promise<{ items: DispatchJson[]; next: string | null }> =>
      (await own.web.ask(by, 'GET', `/api/dispatches${query}`)).json();
    const decline = async (clue: string) => {
      await bringTo(own.office, clue, 'assigned');
      await own.office.send(S, clue, 'decline', { ground: 'outOfScope', publicReply: '不予受理' });
    };
    try {
      await own.office.at(START);
      await sweep(engine);
      const [one, two] = [await own.office.report(), await own.office.report()];
      await own.office.report({ region: '630104' });
      await own.office.at('2021-11-03T09:00:00+08:00');
      await decline(two);
      await own.office.at('2021-11-08T07:59:59+08:00');
      await sweep(engine);
      expect((await list(PROVINCE)).items).toEqual([]);

      await own.office.at('2021-11-08T08:00:00+08:00');
      expect((await Promise.all([makeDispatches(engine), makeDispatches(engine)])).reduce((a, b) => a + b)).toBe(4);
      await sweep(engine);
      const week = { rhythm: 'weekly', fromOn: '2021-11-01', untilOn: '2021-11-07' };
      expect((await list(S)).items).toMatchObject([
        { unit: '630102', ...week, received: 2, closed: 1, open: 1, overdue: 1, dueSoon: 0 },
      ]);
      expect((await list(CITY, '?unit=630100')).items).toMatchObject([{ received: 3, closed: 1, open: 2, overdue: 2 }]);
      expect((await list(PROVINCE)).items.map((item) => item.unit).sort()).toEqual([
        '630000',
        '630100',
        '630102',
        '630104',
      ]);

      // An outage of two turns. What happens meanwhile counts where it happened.
      await own.office.at('2021-11-10T09:00:00+08:00');
      await decline(one);
      await own.office.at('2021-11-16T09:00:00+08:00');
      await own.office.send(S, one, 'reopen', { reason: '新证据' });
      await own.office.at('2021-11-23T09:00:00+08:00');
      await sweep(engine);
      await sweep(engine);
      expect((await list(S)).items).toMatchObject([
        { untilOn: '2021-11-21', received: 0, closed: 0, open: 1 },
        { untilOn: '2021-11-14', received: 0, closed: 1, open: 0 },
        { untilOn: '2021-11-07' },
      ]);

      while ((await relay(engine, 200)).taken > 0);
      const post = { send: (one: Mail) => mailer.send(one), publicUrl: 'http://xiansuo.test' };
      while ((await notify(engine, post, 100)).claimed > 0);
      const [latest] = (await list(S)).items;
      const dispatched = mail.mails.filter((one) => one.text?.includes(`/dispatches/${latest?.id ?? ''}`));
      expect(dispatched).toMatchObject([{ to: { value: [{ address: 'supervisor-630102@example.invalid' }] } }]);
      expect(dispatched[0]?.text).toContain('2021-11-15 至 2021-11-21：收到 0 条，办结 0 条；期末在办 1 条');
    } finally {
      await mailer.close();
      await mail.close();
      await own.close();
    }
  });

  test('are read by the office and those above; another office and a department find nothing', async () => {
    await at(START);
    await desk.office.report();
    await at('2021-11-08T09:00:00+08:00');
    await sweep(desk.office.engine);
    const list = async (by: string, query = '') =>
      (await desk.web.ask(by, 'GET', `/api/dispatches${query}`)).json<{ items: DispatchJson[]; next: string | null }>();
    const [mine] = (await list(S)).items;
    expect((await desk.web.ask(CITY, 'GET', `/api/dispatches/${mine?.id ?? ''}`)).json()).toEqual(mine);
    for (const by of ['supervisor-630104', CLERK])
      expect(codeOf(await desk.web.ask(by, 'GET', `/api/dispatches/${mine?.id ?? ''}`))).toBe('404 not_found');
    expect((await list(CLERK)).items).toEqual([]);
    expect((await list('supervisor-630104', '?unit=630102')).items).toEqual([]);
    const first = await list('auditor', '?limit=3');
    expect(first.items).toHaveLength(3);
    const rest = await list('auditor', `?limit=3&cursor=${first.next ?? ''}`);
    expect([...first.items, ...rest.items].map((item) => item.unit).sort()).toEqual([
      '630000',
      '630100',
      '630102',
      '630104',
    ]);
    expect(codeOf(await desk.web.ask(S, 'GET', '/api/dispatches?cursor=x'))).toBe('422 invalid_input');
  });

  test('whose turn came while nobody worked are made by the sweep as soon as somebody does, and mailed once each', async () => {
    const office = await openOffice();
    await office.at(START);
    await office.report();
    await office.at('2021-11-08T23:00:00+08:00');
    const works = await openWorks(office);
    try {
      const sum = async (sql: string) => Number((await office.engine.pool.query<{ n: string }>(sql)).rows[0]?.n);
      const mailed = "select count(*) as n from notification where kind = 'dispatch' and state = 'sent'";
      await until(async () => (await sum(mailed)) === 3);
      works.queues.knock('sweep');
      await works.settle();
      expect(await sum(mailed)).toBe(3);
      const { rows } = await office.engine.pool.query<{ unit: string; on: string }>(
        'select unit, until_on::text as on from dispatch order by 1',
      );
      expect(rows).toEqual(['630000', '630100', '630102'].map((unit) => ({ unit, on: '2021-11-07' })));
    } finally {
      await works.close();
    }
  });

  test('keep the rhythm of their region', async () => {
    const rule = { hour: 8, workingDaysOnly: false, soonDays: 3, source: 'a test', verified: 'profile' as const };
    const office = await openOffice((packages) => ({
      ...packages,
      dispatches: [
        { region: '000000', rhythm: 'none', ...rule },
        { region: '630100', rhythm: 'tenDay', ...rule },
        { region: '630102', rhythm: 'daily', ...rule },
      ],
    }));
    try {
      await office.at(START);
      await office.report();
      await office.at('2021-11-11T08:00:00+08:00');
      expect(await makeDispatches(office.engine)).toBe(11);
      const { rows } = await office.engine.pool.query<{ unit: string; rhythm: string; count: number }>(
        'select unit, rhythm, count(*)::int as count from dispatch group by unit, rhythm order by unit',
      );
      expect(rows).toEqual([
        { unit: '630100', rhythm: 'tenDay', count: 1 },
        { unit: '630102', rhythm: 'daily', count: 10 },
      ]);
    } finally {
      await office.close();
    }
  });
});

test('every history replays to what it is', async () => {
  const { checked, wrong } = await verifyHistories(desk.office.engine);
  expect(wrong).toEqual([]);
  expect(checked).toBeGreaterThan(8);
});

// An administrator imports a calendar's year or changes a rule: previewed with every open deadline that moves, then entered; what is open is
// counted anew, what has ended stays, and another process hears of it.
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { bringTo, clueData, openOffice, reported, type Office } from '../support/office.ts';
import { openWeb, type Web } from '../support/web.ts';
import { openTestEngine } from '../support/engine.ts';
import { reconcileDeadlines } from '../../src/engine/reconcile-deadlines.ts';
import { takeIn } from '../../src/engine/take-in.ts';
import { openAsOwner, poolOf } from '../../src/store/orm.ts';
import { sweep } from '../../src/engine/sweep.ts';
import { verifyHistories } from '../../src/engine/verify-histories.ts';

let office: Office;
let web: Web;
beforeEach(async () => {
  office = await openOffice();
  web = await openWeb(office);
});
afterEach(async () => {
  await web.close();
  await office.close();
});

interface Changed {
  readonly change: number | null;
  readonly version: string;
  readonly checked: number;
  readonly moved: {
    number: string;
    clock: string;
    before: string | null;
    after: string | null;
    beforeProvisional: boolean;
    afterProvisional: boolean;
  }[];
}
interface Problems {
  readonly code: string;
  readonly errors: { path: string; message: string }[];
}

const NOTICE_2027 = {
  year: 2027,
  rest: { '2027-01-01': '元旦', '2027-01-02': '元旦', '2027-01-03': '元旦' },
  work: { '2027-01-09': '元旦' },
  source: '国务院办公厅关于2027年部分节假日安排的通知 (test)',
  verified: 'SRC',
};
const importing = (body: object, by = 'admin', id = 'cn') => web.ask(by, 'POST', `/api/calendars/${id}/import`, body);
const changing = (clock: string, body: object, by = 'admin') => web.ask(by, 'POST', `/api/rules/clocks/${clock}`, body);
const due = async (number: string, clock: string) => {
  const found = (await office.deadlines(number)).filter((deadline) => deadline.clock === clock).at(-1);
  return { dueOn: found?.dueOn, provisional: found?.provisional, calendar: found?.calendarVersion };
};
const LATE = '2026-12-25T09:00:00+08:00';
const reportedLate = async (): Promise<string> => {
  await office.at(LATE);
  return office.report({ reportedAt: '2026-12-25T08:00:00+08:00' });
};

describe('a new year’s calendar', () => {
  test('is previewed with every open deadline that moves, and nothing is written', async () => {
    const number = await reportedLate();
    // Monday to Friday, without New Year's holiday: 15 working days from 2026-12-25 would end on 2027-01-15.
    expect(await due(number, 'finish')).toMatchObject({
      dueOn: '2027-01-15',
      provisional: true,
      calendar: 'cn-2026.1',
    });
    const answer = await importing({ ...NOTICE_2027, dryRun: true });
    expect(answer.statusCode).toBe(200);
    const preview = answer.json<Changed>();
    expect(preview.change).toBeNull();
    expect(preview.moved).toContainEqual(
      expect.objectContaining({
        number,
        clock: 'finish',
        before: '2027-01-15',
        // 1 January rests, Saturday 9 January works: it comes to the same day, but now it is firm.
        after: '2027-01-15',
        beforeProvisional: true,
        afterProvisional: false,
      }),
    );
    // A complaint is to be accepted in five working days: 28-31 December and, without 1 January, the 4th.
    expect(preview.moved).toContainEqual(
      expect.objectContaining({ number, clock: 'A1', before: '2027-01-01', after: '2027-01-04' }),
    );
    expect(preview.moved.some((moved) => moved.clock === 'dispatch')).toBe(false);
    expect(await due(number, 'A1')).toMatchObject({ dueOn: '2027-01-01', provisional: true });
    expect((await office.engine.pool.query('select 1 from rule_change')).rows).toEqual([]);
  });

  test('makes provisional deadlines firm, settles the alarm, says in the trace what moved them, and histories still replay', async () => {
    const number = await reportedLate();
    const alarms = async () =>
      (await web.ask('admin', 'GET', '/api/alarms')).json<{ items: { kind: string; subject: string }[] }>().items;
    await sweep(office.engine);
    expect(await alarms()).toContainEqual(expect.objectContaining({ kind: 'calendar_missing', subject: '2027' }));
    const preview = (await importing({ ...NOTICE_2027, dryRun: true })).json<Changed>();
    const done = (await importing(NOTICE_2027)).json<Changed>();
    expect(done.moved).toEqual(preview.moved);
    expect(done.change).toBe(1);
    expect(await due(number, 'A1')).toEqual({ dueOn: '2027-01-04', provisional: false, calendar: 'cn-2026.1.c1' });
    await sweep(office.engine);
    expect((await alarms()).filter((alarm) => alarm.kind === 'calendar_missing')).toEqual([]);
    const id = (await office.deadlines(number)).find((deadline) => deadline.clock === 'A1')?.id;
    const trace = (await web.ask('admin', 'GET', `/api/deadlines/${id}/trace`)).json<Record<string, unknown>>();
    expect(trace).toMatchObject({
      calendarVersion: 'cn-2026.1.c1',
      article: expect.stringContaining('若干规定') as unknown,
      moves: [{ change: 1, before: '2027-01-01', after: '2027-01-04', by: 'admin', source: NOTICE_2027.source }],
    });
    expect((await verifyHistories(office.engine)).wrong).toEqual([]);
    const { rows } = await office.engine.pool.query('select actor, action, subject from audit where action like $1', [
      'calendar%',
    ]);
    expect(rows).toEqual([{ actor: 'admin', action: 'calendar_imported', subject: 'cn' }]);
    // Nothing is left to move, and a later clue counts by it at once.
    expect((await reconcileDeadlines(office.engine, true)).moved).toEqual([]);
    expect(await due(await reportedLate(), 'A1')).toMatchObject({ dueOn: '2027-01-04', provisional: false });
  });

  test('leaves finished runs as they were', async () => {
    const number = await reportedLate();
    await bringTo(office, number, 'assigned');
    await office.send('supervisor-630102', number, 'decline', { ground: 'other', publicReply: '不予受理' });
    const before = (await office.deadlines(number)).filter((deadline) => deadline.state !== 'open');
    expect(before.map((deadline) => deadline.clock)).toContain('A1');
    await importing(NOTICE_2027);
    const after = (await office.deadlines(number)).filter((deadline) => deadline.state !== 'open');
    expect(after).toEqual(before);
  });

  test('may come a second time in mid-year and replaces the year', async () => {
    const number = await reportedLate();
    await importing(NOTICE_2027);
    const rest = { ...NOTICE_2027.rest, '2027-01-04': '元旦', '2027-01-05': '元旦' };
    const again = (await importing({ ...NOTICE_2027, rest })).json<Changed>();
    expect(again.moved).toContainEqual(
      expect.objectContaining({ number, clock: 'A1', before: '2027-01-04', after: '2027-01-06' }),
    );
    expect(await due(number, 'A1')).toMatchObject({ calendar: 'cn-2026.1.c2' });
  });

  test('of a region holds only there', async () => {
    const here = await reportedLate();
    await importing(NOTICE_2027);
    const own = { ...NOTICE_2027, rest: { '2027-01-04': '地方节日' }, work: {} };
    const found = (await importing(own, 'admin', '630102')).json<Changed>();
    expect(found.moved).toContainEqual(expect.objectContaining({ number: here, clock: 'A1', after: '2027-01-05' }));
    const elsewhere = await office.report({ region: '630104' });
    expect(await due(elsewhere, 'A1')).toMatchObject({ dueOn: '2027-01-04' });
  });

  test.each([
    ['a day of another year', { rest: { ...NOTICE_2027.rest, '2026-12-31': '元旦' } }, '/rest/2026-12-31'],
    ['a make-up day in the week', { work: { '2027-01-06': '元旦' } }, '/work/2027-01-06'],
    ['a day that rests and works', { work: { '2027-01-02': '元旦' } }, '/work/2027-01-02'],
    ['a year without New Year', { rest: { '2027-02-05': '春节' } }, '/rest'],
    ['no source', { source: undefined }, '/source'],
    ['a field that is not known', { days: 3 }, '/days'],
  ])('is refused with %s', async (_, more, path) => {
    const answer = await importing({ ...NOTICE_2027, ...more });
    expect(answer.statusCode).toBe(422);
    expect(answer.json<Problems>().errors.map((error) => error.path)).toEqual([path]);
    expect((await office.engine.pool.query('select 1 from rule_change')).rows).toEqual([]);
  });

  test('is an administrator’s alone; a calendar that is not there is not found', async () => {
    for (const by of ['auditor', 'operator', 'supervisor-630000', 'handler-630102-1'])
      expect((await importing({ ...NOTICE_2027, dryRun: true }, by)).statusCode).toBe(403);
    expect((await importing(NOTICE_2027, 'admin', 'nowhere')).statusCode).toBe(404);
  });
});

describe('a changed rule', () => {
  const PROFILE = { source: 'the city’s own rule', verified: 'profile' };

  test('tightens a clock of the law in a region and moves what is open there only', async () => {
    const here = await office.report();
    const there = await office.report({ region: '630104' });
    const body = { regions: ['630102'], change: { length: 3 }, ...PROFILE };
    const preview = (await changing('A1', { ...body, dryRun: true })).json<Changed>();
    expect(preview.moved).toEqual([
      expect.objectContaining({ number: here, clock: 'A1', before: '2021-11-08', after: '2021-11-04' }),
    ]);
    expect(await due(here, 'A1')).toMatchObject({ dueOn: '2021-11-08' });
    await changing('A1', body);
    expect(await due(here, 'A1')).toMatchObject({ dueOn: '2021-11-04' });
    expect(await due(there, 'A1')).toMatchObject({ dueOn: '2021-11-08' });
    expect((await verifyHistories(office.engine)).wrong).toEqual([]);
    const log = (await web.ask('auditor', 'GET', '/api/rules/changes')).json<{ items: object[] }>();
    expect(log.items).toMatchObject([
      { id: 1, kind: 'clock', subject: 'A1', regions: ['630102'], content: { length: 3 }, enteredBy: 'admin' },
    ]);
    const rules = (await web.ask('auditor', 'GET', '/api/rules/clocks?region=630102')).json<{
      items: { id: string; length: number }[];
    }>();
    expect(rules.items.find((rule) => rule.id === 'A1')?.length).toBe(3);
  });

  test.each([
    ['longer', { length: 6 }, '/change/length'],
    ['with an extension', { extension: { by: 'supervisor', maxDays: 5, times: 1 } }, '/change/extension'],
    ['standing still', { standsStillIn: ['suspended'] }, '/change/standsStillIn'],
    [
      'met by more',
      { metBy: ['decline', 'establish', 'notEstablish', 'file', 'conclude', 'contact'] },
      '/change/metBy',
    ],
    ['not started', { starts: [] }, '/change/starts'],
    ['of another unit', { unit: 'calendarDay' }, '/change/unit'],
    ['valid later', { validFrom: '2030-01-01' }, '/change/validFrom'],
    ['without effect', { expiry: 'none' }, '/change/expiry'],
    ['of the profile', { kind: 'profile' }, '/change/kind'],
  ])('never loosens the law: %s', async (_, change, path) => {
    const answer = await changing('A1', { regions: ['630102'], change, ...PROFILE });
    expect(answer.statusCode).toBe(422);
    expect(answer.json<Problems>().errors.map((error) => error.path)).toEqual([path]);
  });

  test('of the law itself holds everywhere, needs what was read, and goes before a looser profile', async () => {
    const number = await office.report();
    await changing('A1', { regions: ['630102'], change: { length: 4 }, ...PROFILE });
    expect((await changing('A1', { change: { length: 2 }, ...PROFILE })).statusCode).toBe(422);
    const law = { source: '若干规定 as amended (test)', verified: 'LAW' };
    await changing('A1', { change: { length: 2 }, ...law });
    expect(await due(number, 'A1')).toMatchObject({ dueOn: '2021-11-03' });
  });

  test('keeps the extension that was granted', async () => {
    const number = await office.report();
    await bringTo(office, number, 'verifying');
    await office.send('supervisor-630102', number, 'extend', { clock: 'finish', days: 5, reason: '复杂' });
    expect(await due(number, 'finish')).toMatchObject({ dueOn: '2021-11-29' });
    const change = { change: { length: 10 }, ...PROFILE };
    await changing('finish', change);
    expect(await due(number, 'finish')).toMatchObject({ dueOn: '2021-11-22' });
  });

  test('needs words that the machine knows, a ladder that is there, and a clock that is there', async () => {
    const path = async (clock: string, change: object) =>
      (await changing(clock, { change, source: 'a test', verified: 'LAW' })).json<Problems>().errors[0]?.path;
    expect(await path('A3', { starts: ['nonsense'] })).toBe('/change/starts');
    expect(await path('A3', { ladder: 'rope' })).toBe('/change/ladder');
    expect((await changing('Z9', { change: { length: 1 }, ...PROFILE })).statusCode).toBe(404);
    expect((await changing('A1', { change: { length: 1 }, ...PROFILE }, 'supervisor-630000')).statusCode).toBe(403);
  });
});

describe('another process', () => {
  test('hears of a change, and what it decided by the rules before is found by the second count', async () => {
    const other = await openTestEngine(office.url);
    try {
      await reportedLate();
      await other.engine.rules.heed(0);
      await importing(NOTICE_2027);
      // It registers a clue by what it knew.
      const stale = { ...other.engine, rulesFor: (region: string) => other.engine.rules.before(1).rulesFor(region) };
      const data = clueData();
      await office.push(reported(data));
      await takeIn(stale, 10);
      const { rows } = await office.engine.pool.query<{ number: string }>(
        'select number from clue where external_id = $1',
        [data.externalId],
      );
      const number = rows[0]?.number ?? 'none';
      expect(await due(number, 'A1')).toMatchObject({ dueOn: '2027-01-01', calendar: 'cn-2026.1' });
      await sweep(other.engine);
      expect(await due(number, 'A1')).toMatchObject({ dueOn: '2027-01-01' });
      await aMinuteLater();
      await sweep(other.engine);
      expect(await due(number, 'A1')).toMatchObject({ dueOn: '2027-01-04', calendar: 'cn-2026.1.c1' });
      expect(other.engine.packages.version).toBe(office.engine.packages.version);
    } finally {
      await other.close();
    }
  });

  test('finishes a count that was broken off, once', async () => {
    const number = await reportedLate();
    await importing(NOTICE_2027);
    const { rows } = await office.engine.pool.query<{ settled: boolean }>(
      'select settled_at is not null as settled from rule_change',
    );
    expect(rows).toEqual([{ settled: false }]);
    await aMinuteLater();
    await sweep(office.engine);
    const after = await office.engine.pool.query<{ settled: boolean }>(
      'select settled_at is not null as settled from rule_change',
    );
    expect(after.rows).toEqual([{ settled: true }]);
    expect(await due(number, 'A1')).toMatchObject({ dueOn: '2027-01-04' });
  });
});

/** The change was entered a minute earlier, by the machine's time, which nobody here can move. */
const aMinuteLater = async (): Promise<void> => {
  const owner = await openAsOwner(office.url);
  try {
    const pool = await poolOf(owner);
    await pool.query("update rule_change set entered_at = entered_at - interval '2 minutes'");
  } finally {
    await owner.close(true);
  }
};

test('who runs it may neither change nor take back what was entered', async () => {
  await importing(NOTICE_2027);
  for (const sql of ['update rule_change set source = $1', 'delete from rule_change where source <> $1'])
    await expect(office.engine.pool.query(sql, ['x'])).rejects.toThrow(/permission denied/);
});

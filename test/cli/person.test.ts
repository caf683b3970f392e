// What is owed to the person of a clue, by command: an account of what is held, and to be forgotten, unless something is in the way.
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { loadRules } from '../../config/load.ts';
import { forgetDue, forgetPerson } from '../../src/engine/forget-person.ts';
import { holdPerson } from '../../src/engine/legal-hold.ts';
import { personReport } from '../../src/engine/person-report.ts';
import { indexClues } from '../../src/engine/search.ts';
import { suggestDuplicates } from '../../src/engine/suggest-duplicates.ts';
import { sweep } from '../../src/engine/sweep.ts';
import { verifyHistories } from '../../src/engine/verify-histories.ts';
import { bringTo, openOffice, type Office } from '../support/office.ts';
import { typeText } from '../support/terminal.ts';
import { openWeb, type Web } from '../support/web.ts';

// Each command is a process.
jest.setTimeout(60_000);

const REPORTER = {
  name: '王小明',
  idNumber: '630102198001011234',
  phone: '13900001234',
  bankCard: '6222020000001234567',
};
const WORDS = ['王小明', '630102198001011234', '13900001234', '6222020000001234567', '拖欠三个月工资', '已联系'];
const ACTOR = `cli:${userInfo().username}`;

let office: Office;
let web: Web;
let dir: string;
beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), 'xiansuo-person-'));
  cpSync('config', dir, { recursive: true });
  writeFileSync(
    join(dir, 'retention.yaml'),
    'warnDays: 30\nrules:\n  - { reason: paid, months: 12 }\n  - { reason: withdrawn, months: 1 }\n',
  );
  office = await openOffice((packages) => ({ ...packages, retention: loadRules(dir).retention }));
  web = await openWeb(office);
});
afterAll(async () => {
  await web.close();
  await office.close();
  rmSync(dir, { recursive: true, force: true });
});

const person = (args: readonly string[], input = '') =>
  typeText(office.url, ['person', ...args], input, { CONFIG_DIR: dir });
const closed = async (): Promise<string> => {
  await office.at('2021-11-01T09:00:00+08:00');
  const number = await office.report({ reporter: REPORTER });
  await bringTo(office, number, 'closed');
  return number;
};
const audited = async (number: string): Promise<readonly object[]> =>
  (
    await office.engine.pool.query<{ actor: string; action: string }>(
      "select actor, action from audit where subject = $1 and action in ('forgetPerson', 'holdPerson', 'releasePerson', 'personReport') order by id",
      [number],
    )
  ).rows;
/** Whatever a supervisor is shown of the clue. */
const shown = async (number: string): Promise<string> => {
  const parts = [];
  for (const path of ['', '/history'])
    parts.push((await web.ask('supervisor-630102', 'GET', `/api/clues/${number}${path}`)).body);
  return parts.join('\n');
};

describe('forgetting a person', () => {
  test('takes name, numbers and words away for good, and leaves the figures and the moves', async () => {
    const number = await closed();
    const figures = await office.clue(number);
    const moves = (await office.history(number)).map(({ type, at, toState }) => ({ type, at, toState }));
    const receipt = (
      await office.engine.pool.query<{ receipt: string }>('select receipt from delivery where clue_id = $1', [
        figures.id,
      ])
    ).rows[0]?.receipt;
    expect(await shown(number)).toContain('已联系');

    while ((await indexClues(office.engine, 50)) > 0);
    while ((await suggestDuplicates(office.engine, 50)) > 0);
    const derived = async (): Promise<number> =>
      (
        await office.engine.pool.query(
          'select clue_id from clue_print where clue_id = $1 union all select clue_id from clue_block where clue_id = $1',
          [figures.id],
        )
      ).rowCount ?? -1;
    expect(await derived()).toBeGreaterThan(1);
    const dry = await person(['forget', number, '--dry-run']);
    expect([dry.code, dry.out.split('\n')[0]]).toEqual([0, `would be forgotten: ${number}`]);
    expect(await shown(number)).toContain('已联系');
    expect(await audited(number)).toEqual([]);

    const done = await person(['forget', number]);
    expect([done.code, done.out.split('\n')[0]]).toEqual([0, `forgotten: ${number}`]);
    const after = await shown(number);
    for (const word of WORDS) expect(after).not.toContain(word);
    expect(after).toContain('已依法清除');
    expect(await office.clue(number)).toEqual(figures);
    expect((await office.history(number)).map(({ type, at, toState }) => ({ type, at, toState }))).toEqual(moves);
    expect((await verifyHistories(office.engine)).wrong).toEqual([]);
    const left = await office.engine.pool.query(
      `select wrapped_key, sealed, phone_index, id_number_index, length(body) as body from clue_secret s join delivery d on d.clue_id = s.clue_id
       where s.clue_id = $1`,
      [figures.id],
    );
    expect(left.rows).toEqual([{ wrapped_key: null, sealed: null, phone_index: null, id_number_index: null, body: 0 }]);
    // Nor can it be found by what was derived of it.
    expect(await derived()).toBe(0);
    expect((await web.ask('operator', 'GET', `/api/deliveries/${receipt}/body`)).statusCode).toBeLessThan(500);
    expect(await audited(number)).toEqual([{ actor: ACTOR, action: 'forgetPerson' }]);
    const asked = await person(['report', number], REPORTER.phone);
    expect([asked.code, asked.err]).toEqual([
      1,
      expect.stringContaining('there is no clue with this number whose reporter'),
    ]);
  });

  test.each<[string, RegExp, (number: string) => Promise<unknown>]>([
    ['is still open', /is assigned, expected one that has ended/, (number) => bringTo(office, number, 'assigned')],
    [
      'is declined and the person is still to be told',
      /has a clock that runs/,
      (number) =>
        office
          .send('supervisor-630102', number, 'assign', { handlers: ['handler-630102-1', 'handler-630102-2'] })
          .then(() =>
            office.send('supervisor-630102', number, 'decline', {
              ground: 'outOfScope',
              publicReply: '不属本机关管辖',
            }),
          ),
    ],
  ])('is refused while the clue %s', async (_, says, bring) => {
    await office.at('2021-11-01T09:00:00+08:00');
    const number = await office.report({ reporter: REPORTER });
    await bring(number);
    const { code, err } = await person(['forget', number]);
    expect([code, err.trim().split('\n').length, err]).toEqual([1, 1, expect.stringMatching(says)]);
    expect(await audited(number)).toEqual([]);
  });

  test('is refused while a hold stands, which is set and lifted with reasons that lie sealed', async () => {
    const number = await closed();
    expect((await person(['hold', number, '--reason', '法院调取'])).out).toBe(`held: ${number}\n`);
    const again = (held: boolean) => holdPerson(office.engine, ACTOR, number, held, '再次');
    const forget = () => forgetPerson(office.engine, ACTOR, number, 'request', false);
    await expect(again(true)).rejects.toThrow('is held already');
    await expect(forget()).rejects.toThrow('is held; release it first');
    expect(await shown(number)).toContain('已联系');
    const { rows } = await office.engine.pool.query<{ row: string }>('select l::text as row from legal_hold l');
    expect(rows.map(({ row }) => row).join()).not.toContain('法院调取');
    expect((await person(['release', number, '--reason', '已归还'])).code).toBe(0);
    await expect(again(false)).rejects.toThrow('is not held');
    await forget();
    await expect(again(true)).rejects.toThrow('was forgotten');
    expect((await audited(number)).map((row) => (row as { action: string }).action)).toEqual([
      'holdPerson',
      'releasePerson',
      'forgetPerson',
    ]);
    await expect(office.engine.pool.query('update legal_hold set held = false')).rejects.toMatchObject({
      code: '42501',
    });
    await expect(office.engine.pool.query('delete from legal_hold')).rejects.toMatchObject({ code: '42501' });
  });
});

describe('an account of what is held', () => {
  test('is given against the number of the clue and of the telephone or identity, names nobody of the office, and is written down', async () => {
    const number = await closed();
    await web.ask('supervisor-630102', 'POST', `/api/clues/${number}/reveal`, {
      fields: ['phone'],
      reason: '联系本人',
    });
    const { code, out } = await person(['report', number], ` ${REPORTER.idNumber}\n`);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      number,
      reporter: REPORTER,
      description: '拖欠三个月工资',
      conclusion: 'paid',
      readings: [{ action: 'reveal', fields: ['phone'] }],
      held: false,
      rememberedUntil: '2022-11-01',
    });
    expect(out).toContain('已联系');
    expect(out).not.toMatch(/handler-|supervisor-/);
    expect(await personReport(office.engine, ACTOR, number, '139-0000-1234')).toMatchObject({ reporter: REPORTER });
    expect(await audited(number)).toEqual(Array(2).fill({ actor: ACTOR, action: 'personReport' }));
  });

  test('is refused in the same words for another’s number and for a clue that is not there', async () => {
    const number = await closed();
    const [other, none] = [
      await person(['report', number], '13911112222'),
      await person(['report', 'XS2021-999999'], REPORTER.phone),
    ];
    expect([other.code, other.out, other.err]).toEqual([none.code, none.out, none.err]);
    expect([other.code, other.out]).toEqual([1, '']);
    expect(await audited(number)).toEqual([]);
  });
});

describe('retention', () => {
  test('warns before, only warns, and forgets by command whose time is over, by why the clue ended', async () => {
    await office.engine.pool.query('update alarm set acknowledged_at = now()');
    const [due, held] = [await closed(), await closed()];
    await holdPerson(office.engine, ACTOR, held, true, '诉讼');
    await office.at('2022-10-01T09:00:00+08:00');
    await sweep(office.engine);
    const alarms = () =>
      office.engine.pool.query<{ subject: string; detail: { over: number; soon: number } }>(
        "select subject, detail from alarm where kind = 'retention_due' order by subject",
      );
    expect((await alarms()).rows).toEqual([]);
    await office.at('2022-10-20T09:00:00+08:00');
    await sweep(office.engine);
    const soon = (await alarms()).rows;
    expect(soon).toEqual([{ subject: '2022-10', detail: { over: 0, soon: expect.any(Number) } }]);
    expect(await forgetDue(office.engine, ACTOR, false)).toEqual({ forgotten: [], kept: [] });

    await office.at('2022-11-02T09:00:00+08:00');
    await sweep(office.engine);
    expect((await alarms()).rows.at(-1)).toMatchObject({
      subject: '2022-11',
      detail: { over: soon[0]?.detail.soon, soon: 0 },
    });
    expect(await shown(due)).toContain('已联系');
    expect((await person(['due'])).out).toMatch(new RegExp(`${held} paid 2022-11-01T.* held`));
    const dry = await forgetDue(office.engine, ACTOR, true);
    expect(dry.forgotten.map(({ number }) => number)).toContain(due);
    expect(await shown(due)).toContain('已联系');
    const { forgotten, kept } = JSON.parse((await person(['forget', '--due', '--json'])).out) as {
      forgotten: { number: string }[];
      kept: { number: string }[];
    };
    expect(forgotten.map(({ number }) => number)).toEqual(dry.forgotten.map(({ number }) => number));
    expect(kept.map(({ number }) => number)).toEqual([held]);
    expect(await shown(due)).not.toContain('已联系');
    expect(await shown(held)).toContain('已联系');
  });

  test('deletes nothing as it is delivered', async () => {
    expect(loadRules('config').retention).toEqual({ warnDays: 30, rules: [] });
    const plain = await openOffice();
    try {
      await bringTo(plain, await plain.report(), 'closed');
      await plain.at('2099-01-01T00:00:00+08:00');
      await sweep(plain.engine);
      const { rowCount } = await plain.engine.pool.query("select 1 from alarm where kind = 'retention_due'");
      expect(rowCount).toBe(0);
      expect((await typeText(plain.url, ['person', 'forget', '--due'])).out).toBe('0 forgotten, 0 kept\n');
    } finally {
      await plain.close();
    }
  });

  test.each([
    [
      'a reason that no clue ends for',
      '- { reason: payed, months: 1 }',
      /retention.yaml\/rules\/0\/reason: found 'payed'/,
    ],
    [
      'two rules for one reason',
      '- { reason: paid, months: 1 }\n  - { reason: paid, months: 2 }',
      /'paid' has a rule already/,
    ],
  ])('refuses %s', (_, rules, says) => {
    const other = mkdtempSync(join(tmpdir(), 'xiansuo-retention-'));
    try {
      cpSync('config', other, { recursive: true });
      writeFileSync(join(other, 'retention.yaml'), `warnDays: 30\nrules:\n  ${rules}\n`);
      expect(() => loadRules(other)).toThrow(says);
    } finally {
      rmSync(other, { recursive: true, force: true });
    }
  });
});

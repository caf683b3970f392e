// Clocks rebuilt from history: an office that has done everything is found as it is; what was lost or spoiled comes back.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Pool } from 'pg';
import type { MikroORM } from '@mikro-orm/postgresql';
import { rebuildDeadlines } from '../../src/engine/rebuild-deadlines.ts';
import { changeClock, importCalendar } from '../../src/engine/change-rules.ts';
import { openAsOwner, poolOf } from '../../src/store/orm.ts';
import { bringTo, CONTACT } from '../support/office.ts';
import { H1, openDesk, S, type Desk } from '../support/desk.ts';

let desk: Desk;
let owner: MikroORM;
let pool: Pool;
beforeAll(async () => {
  desk = await openDesk();
  owner = await openAsOwner(desk.office.url);
  pool = await poolOf(owner);
});
afterAll(async () => {
  await owner.close(true);
  await desk.close();
});

const at = (instant: string) => desk.office.at(instant);
const rebuild = (dryRun: boolean) => rebuildDeadlines(desk.office.engine, dryRun);

/** Suspended and resumed, extended, marked and unmarked, left alone until it climbed the ladder, rejected, reopened; and a case. */
const busy = async (): Promise<{ clue: string; number: string }> => {
  await at('2021-11-01T09:00:00+08:00');
  const clue = await desk.office.report();
  const other = await desk.office.report();
  await bringTo(desk.office, clue, 'verifying');
  const say = (by: string, type: string, input: object = {}) => desk.office.send(by, clue, type, input);
  await say(S, 'extend', { clock: 'finish', days: 5, reason: '复杂' });
  await at('2021-11-03T09:00:00+08:00');
  await desk.office.passAll();
  await say(S, 'suspend', { reason: '失联', until: '2021-11-12' });
  await at('2021-11-10T09:00:00+08:00');
  await say(H1, 'resume');
  await say(H1, 'markDuplicate', { of: other });
  await at('2021-11-12T09:00:00+08:00');
  await say(H1, 'unmarkDuplicate', { reason: '另案' });
  await desk.office.passAll();
  await say(H1, 'contact', CONTACT);
  await say(H1, 'file', { basis: '拒不支付' });
  await say(H1, 'conclude', { conclusion: 'filed', publicReply: '已立案' });
  await say(S, 'reject', { note: '补充材料' });
  const { items } = (await desk.web.ask(S, 'GET', `/api/cases?clue=${clue}`)).json<{ items: { number: string }[] }>();
  const number = items[0]?.number ?? 'none';
  const send = (by: string, type: string, input?: object) => desk.send(by, 'cases', number, type, input);
  await send(S, 'approveFiling');
  await send(S, 'suspend', { reason: '失联', until: '2021-12-01' });
  await at('2021-11-22T09:00:00+08:00');
  await send(H1, 'resume');
  await send(H1, 'finishInvestigation', { finding: 'violation', verifiedFen: 900_000, workers: 3, report: '属实' });
  const order = { orderedFen: 900_000, workers: 3, payBy: '2021-12-15', text: '限期支付' };
  await send(H1, 'draftDecision', { decision: 'order', ...order });
  await send(S, 'approveDecision');
  await send(H1, 'serve', { servedOn: '2021-11-19', serviceMethod: 'direct', proof: '送达回证' });
  await at('2021-12-16T09:00:00+08:00');
  await desk.office.passAll();
  await send(H1, 'declareOverdue', { extraPercent: 50, reason: '未付' });
  await at('2022-06-10T09:00:00+08:00');
  await desk.office.passAll();
  return { clue, number };
};

const stored = async () =>
  (await pool.query<Record<string, unknown>>('select * from deadline order by id')).rows.map(
    ({ revision: _, ...row }) => row,
  );

describe('an office that has done everything', () => {
  test('is found as it is, and nothing is written', async () => {
    await busy();
    const before = await stored();
    expect(before.length).toBeGreaterThan(25);
    const found = await rebuild(false);
    expect(found).toEqual({ checked: before.length, differences: [] });
    expect(await stored()).toEqual(before);
  });

  test('gets back what was lost and spoiled, with the level that it had climbed to', async () => {
    const { clue, number } = await busy();
    const before = await stored();
    const id = async (of: string, clock: string): Promise<string> => {
      const { rows } = await pool.query<{ id: string }>(
        'select d.id from deadline d join matter m on m.id = d.clue_id where m.number = $1 and d.clock = $2 order by d.started_seq desc',
        [of, clock],
      );
      return rows[0]?.id ?? 'none';
    };
    const lost = await id(number, 'A13');
    const spoiled = await id(clue, 'finish');
    const closed = await id(number, 'A12');
    await pool.query('delete from deadline where id = $1', [lost]);
    await pool.query("update deadline set due_on = '2030-01-01', due_at = '2030-01-01', pauses = '[]' where id = $1", [
      spoiled,
    ]);
    await pool.query("update deadline set state = 'met', ended_seq = 1, ended_at = now() where id = $1", [closed]);
    const dry = await rebuild(true);
    expect(dry.differences.map(({ deadline, what, repaired }) => ({ deadline, what, repaired }))).toEqual(
      expect.arrayContaining([
        { deadline: lost, what: 'missing', repaired: false },
        { deadline: spoiled, what: expect.stringContaining('dueOn') as unknown as string, repaired: false },
        { deadline: closed, what: expect.stringContaining('state') as unknown as string, repaired: false },
      ]),
    );
    expect(dry.differences).toHaveLength(3);
    const done = await rebuild(false);
    expect(done.differences.every((one) => one.repaired)).toBe(true);
    expect((await rebuild(true)).differences).toEqual([]);
    const after = await stored();
    // Levels 1 and 2 are notices, not moves: of a lost row the next steps are sought anew; nobody is told twice.
    const plain = (rows: typeof before) => rows.map(({ level: _, next_at: __, ...row }) => row);
    expect(plain(after)).toEqual(plain(before));
    expect(after.filter((row) => row['id'] !== lost)).toEqual(before.filter((row) => row['id'] !== lost));
  });

  test('is found as it is after a calendar was imported, what had ended before it too', async () => {
    await busy();
    const rest = { '2022-01-01': '元旦', '2022-06-13': '地方节日', '2022-06-14': '地方节日' };
    const year = { year: 2022, rest, work: {}, source: 'a test', verified: 'SRC' };
    const { moved } = await importCalendar(desk.office.engine, 'admin', '630102', year);
    expect(moved.length).toBeGreaterThan(0);
    expect((await rebuild(true)).differences).toEqual([]);
    const longer = { change: { length: 20 }, source: 'a test', verified: 'profile' };
    await changeClock(desk.office.engine, 'admin', 'finish', longer);
    expect((await rebuild(true)).differences).toEqual([]);
  });

  test('names a run that no history knows, and leaves it', async () => {
    const clue = await desk.office.report();
    const { id } = await desk.office.clue(clue);
    await pool.query(
      `insert into deadline select * from jsonb_populate_record(null::deadline,
        (select to_jsonb(d) || '{"id": "forged"}' from deadline d where d.clue_id = $1 limit 1))`,
      [id],
    );
    expect((await rebuild(false)).differences).toEqual([
      expect.objectContaining({ deadline: 'forged', what: 'unexpected', repaired: false }),
    ]);
    await pool.query("delete from deadline where id = 'forged'");
  });
});

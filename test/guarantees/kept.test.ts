// What is kept: history against everybody, deliveries against bad neighbours, steps against an outage, schemas against older programs.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import pg from 'pg';
import { listOutgoing, retryOutgoing } from '../../src/engine/outgoing.ts';
import { passDeadlines } from '../../src/engine/pass-deadlines.ts';
import { relay } from '../../src/engine/relay.ts';
import { replayDelivery } from '../../src/engine/deliveries.ts';
import { takeIn } from '../../src/engine/take-in.ts';
import { refuseUnknownWorkflows } from '../../src/engine/known-workflows.ts';
import { migrate } from '../../src/store/migrate.ts';
import { bringTo, clueData, openOffice, reported, type Office } from '../support/office.ts';

let office: Office;
let owner: pg.Client;
beforeAll(async () => {
  office = await openOffice();
  owner = new pg.Client({ connectionString: office.url });
  await owner.connect();
});
afterAll(async () => {
  await owner.end();
  await office.close();
});

describe('the application’s database role', () => {
  test.each([
    ['change history', 'update history set actor = $$x$$'],
    ['delete history', 'delete from history'],
    ['change a payment’s amount', 'update payment set amount_fen = 1'],
    ['delete payments', 'delete from payment'],
    ['delete clues', 'delete from clue'],
    ['delete deliveries', 'delete from delivery'],
    ['change the audit', 'update audit set actor = $$x$$'],
    ['delete the audit', 'delete from audit'],
    ['drop a table', 'drop table history'],
    ['truncate', 'truncate history'],
  ])('may not %s', async (_, sql) => {
    await expect(office.engine.pool.query(sql)).rejects.toMatchObject({ code: '42501' });
  });
});

describe('a delivery that cannot be worked on', () => {
  test('does not stop its batch, is tried again, parked, alarmed, and taken in after a replay', async () => {
    const [good, bad] = [clueData(), clueData()];
    await office.push(reported(good));
    const kept = await office.push(reported(bad));
    // Its bytes are damaged on the disk.
    await owner.query(
      "update delivery set body = '\\x00112233445566778899aabbccddeeff00112233445566778899' where receipt = $1",
      [kept.receipt],
    );
    expect(await takeIn(office.engine, 10)).toMatchObject({ registered: 1, failed: 1 });
    for (let n = 0; n < 4; n += 1) {
      await owner.query('update delivery set next_attempt_at = null where receipt = $1', [kept.receipt]);
      await takeIn(office.engine, 10);
    }
    const { rows } = await owner.query<{ status: string }>('select status from delivery where receipt = $1', [
      kept.receipt,
    ]);
    expect(rows[0]?.status).toBe('parked');
    const alarms = await owner.query("select 1 from alarm where kind = 'delivery_parked' and subject = $1", [
      kept.receipt,
    ]);
    expect(alarms.rowCount).toBe(1);
    const whole = office.engine.crypto.seal(Buffer.from(JSON.stringify(reported(bad))), 'delivery');
    await owner.query('update delivery set body = $2 where receipt = $1', [kept.receipt, Buffer.from(whole.sealed)]);
    await replayDelivery(office.engine, kept.receipt);
    expect(await takeIn(office.engine, 10)).toMatchObject({ registered: 1 });
  });
});

describe('a clue whose clocks cannot be counted', () => {
  test('is alarmed and left, the others climb', async () => {
    await office.at('2021-11-01T09:00:00+08:00');
    const [sick, well] = [await office.report({ submission: 'report' }), await office.report({ submission: 'report' })];
    await owner.query("update clue set workflow = 'lost' where number = $1", [sick]);
    await office.at('2021-11-03T00:00:00+08:00');
    for (let n = 0; n < 4; n += 1) await passDeadlines(office.engine, 50);
    expect((await office.history(well)).map((row) => row.type)).toContain('deadlinePassed');
    const { rowCount } = await owner.query("select 1 from alarm where kind = 'deadline_failed'");
    expect(rowCount).toBe(1);
    await owner.query("update clue set workflow = 'clue' where number = $1", [sick]);
    await owner.query("update alarm set at = at - interval '1 hour' where kind = 'deadline_failed'");
    await office.passAll();
    expect((await office.history(sick)).map((row) => row.type)).toContain('deadlinePassed');
  });
});

describe('a step that a row promises and the rules place later', () => {
  test('is set right instead of standing before those that are due', async () => {
    await office.at('2021-11-01T09:00:00+08:00');
    const [early, late] = [
      await office.report({ submission: 'report' }),
      await office.report({ submission: 'report' }),
    ];
    // As if counted by a calendar that has been corrected since.
    await owner.query(
      "update deadline set next_at = '2021-10-30T00:00:00Z' where clock = 'finish' and clue_id = (select id from clue where number = $1)",
      [early],
    );
    await office.at('2021-11-03T00:00:00+08:00');
    for (let n = 0; n < 6; n += 1) await passDeadlines(office.engine, 1);
    expect((await office.deadlines(early)).find((deadline) => deadline.clock === 'finish')).toMatchObject({
      level: 0,
      nextAt: expect.stringMatching(/^2021-11-1/),
    });
    expect((await office.history(late)).map((row) => row.type)).toContain('deadlinePassed');
  });
});

describe('an outbox row that cannot be carried out', () => {
  test('does not stop the others, is parked, listed, and retried by command', async () => {
    while ((await relay(office.engine, 100)).taken > 0);
    const number = await office.report({ submission: 'report' });
    const { id } = await office.clue(number);
    await owner.query(
      `insert into outbox (kind, event_key, clue_id, payload, state, available_at, created_at)
       values ('alert', 'broken', $1, '{"tell": 5, "by": "x"}', 'waiting', business_now(), business_now())`,
      [id],
    );
    for (let n = 0; n < 6; n += 1) {
      await owner.query("update outbox set leased_until = null where event_key = 'broken'");
      await relay(office.engine, 100);
    }
    const parked = await listOutgoing(office.engine, true);
    expect(parked.map((item) => item.what)).toEqual(['broken']);
    const { rows } = await owner.query<{ count: number }>(
      "select count(*)::int as count from outbox where state = 'waiting'",
    );
    expect(rows[0]?.count).toBe(0);
    await owner.query(
      `update outbox set payload = '{"tell": ["supervisors"], "clock": "dispatch", "deadline": "x", "level": 3}' where event_key = 'broken'`,
    );
    expect(await retryOutgoing(office.engine, parked[0]?.id ?? '')).toBe(1);
    await relay(office.engine, 100);
    expect((await listOutgoing(office.engine, false)).filter((item) => item.kind === 'outbox')).toEqual([]);
  });
});

describe('programs and schemas', () => {
  test('an older program refuses a newer schema', async () => {
    await owner.query("insert into schema_migration (name, executed_at) values ('9999-from-the-future', now())");
    await expect(migrate(office.url)).rejects.toThrow(/9999-from-the-future/);
    await owner.query("delete from schema_migration where name like '9999%'");
    expect(await migrate(office.url)).toEqual([]);
  });

  test('a program without the machine of an open clue refuses to start, and says which', async () => {
    const number = await office.report();
    await owner.query('update clue set workflow_version = 7 where number = $1', [number]);
    await expect(refuseUnknownWorkflows(office.engine)).rejects.toThrow(/'clue' version 7/);
    await owner.query("update clue set state = 'closed' where number = $1", [number]);
    await refuseUnknownWorkflows(office.engine);
  });

  test('a clue that was written before a field of the context existed is loaded with its default', async () => {
    const number = await office.report();
    await bringTo(office, number, 'verifying');
    await owner.query("update clue set context = context - 'excess' - 'revisitsMissed' where number = $1", [number]);
    await office.send('handler-630102-1', number, 'supplement', { note: '旧数据' });
    expect((await office.clue(number)).context).toMatchObject({ excess: false, revisitsMissed: 0 });
  });
});

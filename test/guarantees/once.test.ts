// What happens exactly once, whatever comes twice, at once, or in between: deliveries, moves, ladder steps, notices.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { passDeadlines } from '../../src/engine/pass-deadlines.ts';
import { relay } from '../../src/engine/relay.ts';
import { takeIn } from '../../src/engine/take-in.ts';
import { verifyHistories } from '../../src/engine/verify-histories.ts';
import { bringTo, clueData, openOffice, reported, type Office } from '../support/office.ts';

let office: Office;
beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office.close());

const count = async (sql: string): Promise<number> =>
  Number((await office.engine.pool.query<{ count: string | number }>(sql)).rows[0]?.count ?? 0);

describe('many workers at once', () => {
  test('make each delivery one clue', async () => {
    for (let n = 0; n < 60; n += 1) await office.push(reported(clueData()));
    await Promise.all(
      Array.from({ length: 6 }, async () => {
        while ((await takeIn(office.engine, 7)).taken > 0);
      }),
    );
    expect(await count('select count(*) from clue')).toBe(60);
    expect(await count("select count(*) from delivery where status = 'registered'")).toBe(60);
    expect(await count('select count(*) from history')).toBe(60);
  });

  test('make two reports of the same clue one clue, whichever comes first', async () => {
    const data = clueData();
    await Promise.all(
      ['a', 'b', 'c'].map((id) =>
        office.push(reported(data, `2021-11-01T0${id === 'a' ? 1 : 2}:00:00+08:00`), `same-${id}`),
      ),
    );
    await Promise.all([takeIn(office.engine, 1), takeIn(office.engine, 1), takeIn(office.engine, 1)]);
    while ((await takeIn(office.engine, 10)).taken > 0);
    expect(await count(`select count(*) from clue where external_id = '${data.externalId}'`)).toBe(1);
    expect(
      await count(
        `select count(*) from delivery where external_id = '${data.externalId}' and status in ('registered', 'applied')`,
      ),
    ).toBe(3);
  });

  test('take each ladder step once', async () => {
    await office.at('2021-11-10T00:00:00+08:00');
    await Promise.all(Array.from({ length: 5 }, () => passDeadlines(office.engine, 20)));
    await office.passAll();
    const twice = await count(
      "select count(*) from (select 1 from history where type = 'deadlinePassed' group by clue_id, input->>'deadline', input->>'level' having count(*) > 1) as twice",
    );
    expect(twice).toBe(0);
    expect(
      await count(
        "select count(*) from history where type = 'deadlinePassed' and input->>'clock' = 'dispatch' and input->>'level' = '3'",
      ),
    ).toBe(61);
  });

  test('tell each event to each recipient once', async () => {
    await Promise.all(
      Array.from({ length: 4 }, async () => {
        while ((await relay(office.engine, 25)).taken > 0);
      }),
    );
    expect(await count("select count(*) from outbox where state <> 'done'")).toBe(0);
    expect((await count('select count(*) from notification')) > 0).toBe(true);
    expect(
      await count(
        'select count(*) from (select 1 from notification group by event_key, kind, recipient having count(*) > 1) as twice',
      ),
    ).toBe(0);
  });

  test('lose nothing that comes while its clue is being registered', async () => {
    const reports = Array.from({ length: 40 }, () => clueData());
    for (const data of reports) {
      const about = { externalId: data.externalId, note: '补充' };
      const later = { type: 'clue.supplemented', timestamp: '2021-11-01T10:00:00+08:00', data: about };
      for (const body of [reported(data), later]) await office.push(body);
    }
    await Promise.all(
      Array.from({ length: 6 }, async () => {
        while ((await takeIn(office.engine, 1)).taken > 0);
      }),
    );
    while ((await takeIn(office.engine, 10)).taken > 0);
    expect(await count("select count(*) from delivery where status in ('waiting', 'pending')")).toBe(0);
  });
});

describe('a move', () => {
  test('is whole: its history, clocks, tasks and outbox come with it or not at all', async () => {
    await office.at('2021-11-11T09:00:00+08:00');
    const number = await office.report();
    const before = await office.clue(number);
    // Another row of the same statement is made to fail: the outbox takes no second row of this event.
    await office.engine.pool.query(
      `insert into history (clue_id, seq, type, actor, at, to_state, input, facts, workflow_version)
       values ($1, 2, 'planted', 'test', now(), 'received', '{}', '{}', 1)`,
      [before.id],
    );
    await expect(
      office.send('supervisor-630102', number, 'assign', { handlers: ['handler-630102-1', 'handler-630102-2'] }),
    ).rejects.toThrow();
    expect(await office.clue(number)).toMatchObject({ state: 'received', version: 1 });
    expect(await office.openClocks(number)).toEqual(['A1', 'dispatch', 'finish']);
    expect((await office.tasks(number)).map((task) => task.kind)).toEqual(['assign']);
  });
});

describe('every history', () => {
  test('folds to what its clue holds, and a difference is found', async () => {
    const fresh = await openOffice();
    try {
      for (const state of ['received', 'assigned', 'mediating', 'performing', 'closed'])
        await bringTo(fresh, await fresh.report(), state);
      expect(await verifyHistories(fresh.engine)).toEqual({ checked: 5, wrong: [] });
      await fresh.engine.pool.query(`update clue set context = context || '{"paidFen": 5}' where state = 'received'`);
      const { wrong } = await verifyHistories(fresh.engine);
      expect(wrong).toHaveLength(1);
      expect(wrong[0]?.difference).toContain('context differs');
    } finally {
      await fresh.close();
    }
  });
});

// The sweep's steps stand apart.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { sweep } from '../../src/engine/sweep.ts';
import { openOffice, type Office } from '../support/office.ts';

let office: Office;
beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office.close());

const alarms = async (): Promise<string[]> =>
  (
    await office.engine.pool.query<{ subject: string }>(
      "select subject from alarm where kind = 'sweep_failed' order by subject",
    )
  ).rows.map(({ subject }) => subject);

test('a step that fails raises an alarm by its name and stops none of the others; without a failure there is none', async () => {
  const old = async (): Promise<number> =>
    (await office.engine.pool.query("select 1 from outbox where state = 'done'")).rowCount ?? 0;
  await office.report();
  await office.engine.pool.query("update outbox set state = 'done', created_at = created_at - interval '90 days'");
  expect(await old()).toBeGreaterThan(0);
  const broken = Object.create(office.engine, {
    packages: {
      get: () => {
        throw new Error('no rules here');
      },
    },
  }) as Office['engine'];
  await sweep(broken);
  expect(await alarms()).toEqual(expect.arrayContaining(['calendar', 'orphans']));
  expect(await old()).toBe(0);
  await office.engine.pool.query("update alarm set kind = 'seen' where kind = 'sweep_failed'");
  await sweep(office.engine);
  expect(await alarms()).toEqual([]);
});

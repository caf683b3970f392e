// Outlets without workers: what one call sends, leaves and parks.
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { addOutlet } from '../../src/engine/outlets.ts';
import { relay } from '../../src/engine/relay.ts';
import { sendToOutlets } from '../../src/engine/send-to-outlets.ts';
import { H1, H2, S } from '../support/desk.ts';
import { openOffice, type Office } from '../support/office.ts';

let office: Office;
let posted = 0;
const post = {
  post: () => {
    posted += 1;
    return Promise.resolve({ status: 200, body: '{"errcode":0}' });
  },
  publicUrl: 'http://xiansuo.test',
};
beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office.close());
beforeEach(() => {
  posted = 0;
});

/** An outlet that two assignments wait for; earlier ones are retired. */
const waiting = async (name: string): Promise<void> => {
  await office.engine.pool.query('update outlet set retired_at = clock_timestamp() where retired_at is null');
  await addOutlet(office.engine, {
    name,
    kind: 'wecom',
    unit: '630102',
    url: 'https://robot.test/send?key=k',
    notices: ['assigned'],
  });
  for (let n = 0; n < 2; n += 1) await office.send(S, await office.report(), 'assign', { handlers: [H1, H2] });
  await relay(office.engine, 100);
};
const rows = async (outlet: string) =>
  (
    await office.engine.pool.query<{ state: string; attempts: number; leased: boolean }>(
      'select state, attempts, leased_until is not null as leased from notification where outlet = $1 order by id',
      [outlet],
    )
  ).rows;

test('what there was no time for is given back untried, before another worker takes it as abandoned', async () => {
  await waiting('slow');
  expect(await sendToOutlets(office.engine, post, 100, 0)).toEqual([
    { outlet: 'slow', claimed: 2, sent: 1, failed: 0 },
  ]);
  expect(posted).toBe(1);
  expect(await rows('slow')).toEqual([
    { state: 'sent', attempts: 1, leased: false },
    { state: 'waiting', attempts: 0, leased: false },
  ]);
  expect(await sendToOutlets(office.engine, post, 100)).toEqual([{ outlet: 'slow', claimed: 1, sent: 1, failed: 0 }]);
  expect(posted).toBe(2);
});

test('what waits for a kind that is gone is parked with an alarm', async () => {
  await waiting('gone');
  const without = Object.create(office.engine, {
    packages: { value: { ...office.engine.packages, outletKinds: [] } },
  }) as Office['engine'];
  expect(await sendToOutlets(without, post, 100)).toEqual([{ outlet: 'gone', claimed: 2, sent: 0, failed: 2 }]);
  expect((await rows('gone')).map(({ state }) => state)).toEqual(['parked', 'parked']);
  const { rows: alarms } = await office.engine.pool.query("select 1 from alarm where kind = 'notification_parked'");
  expect(alarms).toHaveLength(2);
});

// With everything running nobody has to ask: clues are compared once they are registered, also those typed in by hand.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { until } from '../support/until.ts';
import { openWorks, type Works } from '../support/works.ts';

let works: Works;
beforeAll(async () => {
  works = await openWorks();
});
afterAll(() => works.close());

test('what is alike is suggested after its registration, without anybody asking', async () => {
  const first = await works.office.report();
  const second = await works.office.report();
  await works.office.report({ employer: { name: '青海日月商贸有限公司' }, project: null });
  works.queues.knock('intake');
  const found = await until(async () => {
    const { rows } = await works.office.engine.pool.query<{ low: string; high: string; waiting: string }>(
      `select l.number as low, h.number as high, (select count(*) from clue_match where matched_at is null) as waiting
       from duplicate_suggestion d join clue l on l.id = d.low_id join clue h on h.id = d.high_id where d.band = 'duplicate'`,
    );
    return rows.length > 0 && Number(rows[0]?.waiting) === 0 ? rows : null;
  });
  expect(found.map(({ low, high }) => [low, high])).toEqual([[first, second]]);
});

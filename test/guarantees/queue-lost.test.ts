// Queue data can vanish: the queues hold only knocks, what is to be done lies in the database.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Redis } from 'ioredis';
import pg from 'pg';
import { BACKEND, REDIS_URL } from '../support/backend.ts';
import { clueData, reported } from '../support/office.ts';
import { openWorks, type Works } from '../support/works.ts';

let works: Works;
beforeAll(async () => {
  works = await openWorks();
});
afterAll(() => works.close());

/** Everything that the queues hold is gone, as after FLUSHALL. */
const loseQueues = async (): Promise<void> => {
  if (REDIS_URL === null) {
    const owner = new pg.Client({ connectionString: works.office.url });
    await owner.connect();
    const { rows } = await owner.query<{ name: string }>(
      "select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname = 'bullmq' and tablename ~ 'job'",
    );
    for (const { name } of rows) await owner.query(`delete from ${name}`);
    await owner.end();
    return;
  }
  const redis = new Redis(REDIS_URL);
  await redis.flushall();
  await redis.quit();
};

describe(`queues that lose everything on ${BACKEND}`, () => {
  test('cost nothing: every delivery becomes its clue, every step is taken, every mail is sent', async () => {
    const { office } = works;
    for (let n = 0; n < 40; n += 1) {
      await office.push(reported(clueData({ submission: 'report' })));
      works.queues.knock('intake');
      if (n % 10 === 5) await loseQueues();
    }
    await loseQueues();
    await works.settle();
    const { rows } = await office.engine.pool.query<{ count: number }>('select count(*)::int as count from clue');
    expect(rows[0]?.count).toBe(40);
    await office.at('2021-11-02T14:30:00+08:00');
    works.queues.knock('deadlines');
    await loseQueues();
    await works.settle();
    const told = await office.engine.pool.query<{ count: number }>(
      "select count(*)::int as count from notification where state = 'sent'",
    );
    expect(told.rows[0]?.count).toBe(40);
  });
});

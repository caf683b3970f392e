// The queues themselves, on the backend of this run: the same promises on PostgreSQL and on Redis.
import { afterEach, beforeAll, afterAll, describe, expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { pino } from 'pino';
import { openQueues, type Queues } from '../../src/queues/queues.ts';
import { BACKEND, REDIS_URL } from '../support/backend.ts';
import { freshDatabase, type TestDatabase } from '../support/database.ts';
import { until } from '../support/until.ts';

let database: TestDatabase;
let queues: Queues | null = null;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(() => database.drop());
afterEach(async () => {
  await queues?.close();
  queues = null;
});

const open = async (): Promise<Queues> => {
  queues = await openQueues({
    databaseUrl: database.url,
    redis: REDIS_URL,
    prefix: `q${randomUUID().slice(0, 8)}`,
    log: pino({ level: 'silent' }),
  });
  return queues;
};

describe(`the queues on ${BACKEND}`, () => {
  test('are the ones that were configured', async () => {
    expect((await open()).backend).toBe(BACKEND);
  });

  test('carry a job with its data to a worker', async () => {
    const opened = await open();
    const seen: unknown[] = [];
    await opened.work('first', (data) => {
      seen.push(data);
      return Promise.resolve();
    });
    await opened.publish('first', [{ id: 'one', data: { deadline: '7-1-finish' }, delayMs: 0 }]);
    await until(() => Promise.resolve(seen.length > 0));
    expect(seen).toEqual([{ deadline: '7-1-finish' }]);
  });

  test('hold the same id once while it waits', async () => {
    const opened = await open();
    const job = { id: 'deadline-1-1', data: {}, delayMs: 60_000 };
    await opened.publish('armed', [job, job]);
    await opened.publish('armed', [job]);
    expect((await opened.counts())['armed']).toMatchObject({ delayed: 1 });
  });

  test('run a delayed job when its time has come', async () => {
    const opened = await open();
    let ran = false;
    await opened.work('later', () => {
      ran = true;
      return Promise.resolve();
    });
    await opened.publish('later', [{ id: 'soon', data: {}, delayMs: 20 }]);
    await until(() => Promise.resolve(ran));
    expect(ran).toBe(true);
  });

  test('go on after a job that failed', async () => {
    const opened = await open();
    const seen: unknown[] = [];
    await opened.work('failing', (data) => {
      seen.push(data['n']);
      return data['n'] === 1 ? Promise.reject(new Error('broken')) : Promise.resolve();
    });
    await opened.publish('failing', [
      { id: 'a1', data: { n: 1 }, delayMs: 0 },
      { id: 'a2', data: { n: 2 }, delayMs: 0 },
    ]);
    await until(() => Promise.resolve(seen.includes(2)));
    expect(seen).toContain(1);
  });

  test('wake a worker on a knock, and make many knocks of a moment one', async () => {
    const opened = await open();
    let woken = 0;
    await opened.work('knocked', () => {
      woken += 1;
      return Promise.resolve();
    });
    for (let n = 0; n < 100; n += 1) opened.knock('knocked');
    await until(() => Promise.resolve(woken > 0));
    await until(async () => Object.values((await opened.counts())['knocked'] ?? {}).every((count) => count === 0));
    expect(woken).toBe(1);
  });

  test('finish the running job before they close', async () => {
    const opened = await open();
    let finish: () => void = () => undefined;
    let finished = false;
    let running = false;
    await opened.work('slow', async () => {
      running = true;
      await new Promise<void>((resolve) => (finish = resolve));
      finished = true;
    });
    opened.knock('slow');
    await until(() => Promise.resolve(running));
    const closing = opened.close();
    finish();
    await closing;
    queues = null;
    expect(finished).toBe(true);
  });
});

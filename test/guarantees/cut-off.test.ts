// Connections to the database that are cut at any moment, again and again, cost time and nothing else.
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import pg from 'pg';
import { passDeadlines } from '../../src/engine/pass-deadlines.ts';
import { relay } from '../../src/engine/relay.ts';
import type { Receipt } from '../../src/engine/receive.ts';
import { takeIn } from '../../src/engine/take-in.ts';
import { verifyHistories } from '../../src/engine/verify-histories.ts';
import { clueData, openOffice, reported, type Office } from '../support/office.ts';

jest.setTimeout(60_000);

const CLUES = 40;
const MOST_TRIES = 300;
let office: Office;
let knife: pg.Client;
beforeAll(async () => {
  office = await openOffice();
  knife = new pg.Client({ connectionString: office.url, application_name: 'knife' });
  await knife.connect();
});
afterAll(async () => {
  await knife.end();
  await office.close();
});

/** The one whose statement began first among those at work. */
const CUT = `select pg_terminate_backend(pid) from (select pid from pg_stat_activity
  where datname = current_database() and application_name = 'xiansuo' and state <> 'idle' order by query_start limit 1) as oldest`;
/** So many connections are cut in each part: without an end, long transactions would never come to theirs. */
const CUTS = 12;
/** And so often does the knife look away before the next. */
const LOOKS = 12;

/** Does it until it has been done, as a source does it that was not answered. */
const insist = async <T>(work: () => Promise<T>): Promise<T> => {
  for (let n = 1; ; n += 1) {
    try {
      return await work();
    } catch (error) {
      // Cut off: whether it was done is what the test finds out.
      if (n === MOST_TRIES) throw error;
    }
  }
};

/** Works until nothing is left to do. */
const worker = async (work: () => Promise<number>): Promise<void> => {
  while ((await insist(work)) > 0);
};

/** Cuts connections while the work goes on; how many were cut. */
const under = async (work: Promise<unknown>): Promise<number> => {
  let cut = 0;
  let done = false;
  const end = work.finally(() => (done = true));
  for (let n = 1; !done && cut < CUTS; n += 1) {
    const { rowCount } = await knife.query(n % LOOKS === 0 ? CUT : 'select where false');
    cut += rowCount ?? 0;
  }
  await end;
  return cut;
};

const count = async (sql: string): Promise<number> =>
  Number((await knife.query<{ count: string }>(sql)).rows[0]?.count ?? -1);

test('every delivery that was acknowledged is one clue, each step is taken once, each event told once, every history is whole', async () => {
  const acknowledged: Receipt[] = [];
  const pushing = Promise.all(
    Array.from({ length: CLUES }, async (_, n) => {
      const body = reported(clueData({ submission: 'report' }));
      acknowledged.push(await insist(() => office.push(body, `cut-${n}`)));
    }),
  );
  let cut = await under(pushing);
  const takers = Array.from({ length: 4 }, () => worker(async () => (await takeIn(office.engine, 3)).taken));
  cut += await under(Promise.all(takers));
  // A batch whose connection broke is tried again after a while.
  await knife.query("update delivery set next_attempt_at = null where status = 'pending'");
  await worker(async () => (await takeIn(office.engine, 10)).taken);

  await insist(() => office.at('2021-11-10T00:00:00+08:00'));
  const climbers = Array.from({ length: 3 }, () => worker(async () => (await passDeadlines(office.engine, 7)).passed));
  cut += await under(Promise.all(climbers));
  await office.passAll();
  // Nobody is called for a clue with which nothing is wrong.
  expect(await count('select count(*) from alarm')).toBe(0);
  const tellers = Array.from({ length: 3 }, () => worker(async () => (await relay(office.engine, 7)).taken));
  cut += await under(Promise.all(tellers));
  await knife.query("update outbox set leased_until = null where state = 'waiting'");
  await worker(async () => (await relay(office.engine, 100)).taken);

  expect(cut).toBeGreaterThan(10);
  expect(new Set(acknowledged.map(({ receipt }) => receipt)).size).toBe(CLUES);
  expect(await count("select count(*) from delivery where status = 'registered'")).toBe(CLUES);
  expect(await count('select count(*) from clue')).toBe(CLUES);
  const twice = `select count(*) from (select from history where type = 'deadlinePassed'
    group by clue_id, input->>'deadline', input->>'level' having count(*) > 1) as twice`;
  expect(await count(twice)).toBe(0);
  const dispatch = `select count(*) from history where type = 'deadlinePassed' and input->>'clock' = 'dispatch' and input->>'level' = '3'`;
  expect(await count(dispatch)).toBe(CLUES);
  expect(await count("select count(*) from outbox where state <> 'done'")).toBe(0);
  const untold = `select count(*) from clue c where not exists (select from notification n where n.clue_id = c.id)`;
  expect(await count(untold)).toBe(0);
  expect(await verifyHistories(office.engine)).toEqual({ checked: CLUES, wrong: [] });
});

// Very many deadlines that fall due at one instant: when each was fired, by a worker process of the product, and that none was fired twice.
import { setTimeout as pause } from 'node:timers/promises';
import { freshCopy, multiplied } from '../load.ts';
import { openOffice, registered } from '../office.ts';
import type { Bench, Part } from '../part.ts';
import { atMost, type Result } from '../result.ts';
import { startProduct } from '../server.ts';

/** Machine time for the process to start before the instant comes. */
const AHEAD_MS = 12_000;
const PATIENCE_MS = 300_000;

interface Fired {
  readonly fired: number;
  readonly twice: number;
  /** Seconds after the instant. */
  readonly p99: number;
  readonly last: number;
}

/** The business clock reaches the dispatch's due date in a moment, for all of them at once; steps before it are taken already. */
const fireAll = async (bench: Bench, count: number): Promise<Fired> => {
  const { databases } = bench;
  const url = await freshCopy(databases, bench.small);
  const office = await openOffice(url, bench.key, 2);
  const [id] = await registered(office, 1).finally(() => office.close());
  await multiplied(databases, 'bench_run', id as number, count - 1);
  const due = `(select due_at from deadline where clue_id = ${id} and clock = 'dispatch')`;
  await databases.say(
    `update deadline set level = 2, next_at = due_at where clock = 'dispatch' and clue_id >= ${id};
     update deadline set next_at = '2099-01-01' where clock <> 'dispatch' and clue_id >= ${id};
     update business_clock set anchor_machine = clock_timestamp(), rate = 1,
       anchor_business = ${due} - interval '${AHEAD_MS} milliseconds'`,
    'bench_run',
  );
  const server = await startProduct(url, bench.key, 'all');
  const fired = `from history where type = 'deadlinePassed' and clue_id >= ${id}`;
  try {
    for (const end = performance.now() + PATIENCE_MS; performance.now() < end; await pause(1000)) {
      const [found] = await databases.say<{ count: string | number }>(`select count(*) ${fired}`, 'bench_run');
      if (Number(found?.count) >= count) break;
    }
  } finally {
    await server.stop();
  }
  const instant = `(select anchor_machine + (${due} - anchor_business) from business_clock where id = 1)`;
  const [found] = await databases.say<Record<keyof Fired, string | number>>(
    `select count(*) as fired, count(*) - count(distinct (clue_id, input->>'level')) as twice,
       percentile_disc(0.99) within group (order by extract(epoch from recorded_at - ${instant})) as p99,
       max(extract(epoch from recorded_at - ${instant})) as last ${fired}`,
    'bench_run',
  );
  return {
    fired: Number(found?.fired),
    twice: Number(found?.twice),
    p99: Number(found?.p99),
    last: Number(found?.last),
  };
};

export const storm: Part = async (bench) => {
  const results: Result[] = [];
  const big = bench.options.clues;
  for (const [name, count, most, pick] of [
    ['storm: 5,000 at once, p99', Math.min(5000, big), 1, 'p99'],
    [`storm: ${big} at once, the last`, big, 60, 'last'],
  ] as const) {
    const fired = await fireAll(bench, count);
    if (fired.fired !== count || fired.twice !== 0)
      throw new Error(`of ${count} deadlines ${fired.fired} were fired, ${fired.twice} of them twice`);
    results.push(atMost({ name, unit: 's', runs: [fired[pick]] }, most));
  }
  return results;
};

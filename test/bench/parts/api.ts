// How long a handler waits for a move over HTTP, at half of the load that the process bears.
import { setTimeout as pause } from 'node:timers/promises';
import { freshCopy } from '../load.ts';
import { percentile, rateOf } from '../measure.ts';
import { assigned, HANDLERS, openOffice, type Standing } from '../office.ts';
import type { Part } from '../part.ts';
import { atMost } from '../result.ts';
import { startProduct, type Server } from '../server.ts';

const MOST_MS = 20;
const WIDTH = 32;
const [FIRST] = HANDLERS;

const accept = (server: Server, { number, version }: Standing): Promise<unknown> =>
  server.post(FIRST, `/api/clues/${number}/events`, { type: 'accept', input: {}, version });

/** Sends at a steady rate; each latency counts from when its request was due. */
const steadily = async (server: Server, clues: readonly Standing[], perSecond: number): Promise<readonly number[]> => {
  const begun = performance.now();
  const took: number[] = [];
  const running: Promise<void>[] = [];
  for (const [index, clue] of clues.entries()) {
    const due = begun + (index / perSecond) * 1000;
    const wait = due - performance.now();
    if (wait > 1) await pause(wait);
    running.push(accept(server, clue).then(() => void took.push(performance.now() - due)));
  }
  await Promise.all(running);
  return took;
};

export const api: Part = async (bench) => {
  const url = await freshCopy(bench.databases, bench.large);
  const { sample, runs } = bench.options;
  const office = await openOffice(url, bench.key, 4);
  const clues = await assigned(office, (sample + 300) * (runs + 1)).finally(() => office.close());
  const server = await startProduct(url, bench.key);
  try {
    const at = (from: number, count: number): readonly Standing[] => clues.slice(from, from + count);
    await rateOf(at(0, 300), WIDTH, (clue) => accept(server, clue));
    const { perSecond } = await rateOf(at(300, sample), WIDTH, (clue) => accept(server, clue));
    const latencies: number[] = [];
    for (let run = 1; run <= runs; run += 1)
      latencies.push(percentile(await steadily(server, at((sample + 300) * run, sample), perSecond / 2), 0.99));
    bench.tell(`the API bears ${perSecond.toFixed(0)} moves/s`);
    return [atMost({ name: 'api at half load, p99', unit: 'ms', runs: latencies }, MOST_MS)];
  } finally {
    await server.stop();
  }
};

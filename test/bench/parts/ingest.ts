// Signed deliveries a second, each committed before its 202, through the whole product (workers register clues meanwhile), against a bare
// server; then the latency at four fifths of what the product bears.
import { runProcess } from '../../support/process.ts';
import { freshCopy, SECRET } from '../load.ts';
import type { Bench, Part } from '../part.ts';
import type { Pushed } from '../pusher.ts';
import { against, atMost } from '../result.ts';
import { startProduct } from '../server.ts';

const MOST_MS = 25;

const push = async (url: string, count: number, rate = 0): Promise<Pushed> => {
  const running = runProcess(['test/bench/pusher.ts', url, SECRET, String(count), String(rate)], {});
  const pushed = JSON.parse(await running.line(/^\{/)) as Pushed;
  await running.ended;
  if (pushed.refused > 0) throw new Error(`${pushed.refused} of ${count} deliveries were refused`);
  return pushed;
};

const fresh = async (bench: Bench): Promise<string> => {
  const url = await freshCopy(bench.databases, bench.small);
  // No source's own rate stands in the way.
  await bench.databases.say('update source set rate = 1000000', 'bench_run');
  return url;
};

export const ingesting: Part = async (bench) => {
  const { runs, sample } = bench.options;
  const product: number[] = [];
  const bare: number[] = [];
  const latencies: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const server = await startProduct(await fresh(bench), bench.key, 'all');
    try {
      await push(server.url, 300);
      const { perSecond } = await push(server.url, sample);
      product.push(perSecond);
      latencies.push((await push(server.url, sample, Math.floor(perSecond * 0.8))).p99);
    } finally {
      await server.stop();
    }
    const limit = runProcess(['test/bench/limits/intake.ts'], {
      DATABASE_URL: await fresh(bench),
      SECRET,
      KEY: bench.key.toString('base64'),
    });
    try {
      const url = (await limit.line(/^ready: /)).slice('ready: '.length);
      await push(url, 300);
      bare.push((await push(url, sample)).perSecond);
    } finally {
      limit.child.kill('SIGTERM');
      await limit.ended;
    }
  }
  return [
    against({ name: 'ingest', unit: 'deliveries/s', runs: product, limits: bare }, { atLeast: 0.8 }),
    atMost({ name: 'ingest at 80 %, p99', unit: 'ms', runs: latencies }, MOST_MS),
  ];
};

// How long the lists take that people look at all day, over HTTP, at the size and at a tenth of it.
import { percentile, rateOf } from '../measure.ts';
import type { Bench, Part } from '../part.ts';
import { against, atMost, type Result } from '../result.ts';
import { startProduct, type Server } from '../server.ts';

const MOST_MS = 40;
const REQUESTS = 150;
/** Two people at a time. */
const WIDTH = 2;

/** By whom, what; the office of the province sees all. */
const LISTS: readonly (readonly [name: string, username: string, path: string])[] = [
  ['desk of a handler', 'handler-630102-1', '/api/tasks?scope=mine&limit=50'],
  ['desk of an office', 'supervisor-630102', '/api/tasks?scope=unit&limit=50'],
  ['desk of the province', 'supervisor-630000', '/api/tasks?scope=unit&limit=50'],
  ['overdue of the province', 'supervisor-630000', '/api/deadlines?status=overdue&limit=50'],
  ['overdue of a city', 'supervisor-630000', '/api/deadlines?status=overdue&region=630100&limit=50'],
  ['clues of a region', 'supervisor-630000', '/api/clues?region=630102&limit=50'],
  ['clues overdue', 'supervisor-630000', '/api/clues?overdue=true&limit=50'],
  ['search by employer', 'supervisor-630000', `/api/clues?q=${encodeURIComponent('有限公司77')}&limit=50`],
  ['search by number', 'supervisor-630000', '/api/clues?q=XS2021-00000777&limit=50'],
];

const latencies = async (server: Server, username: string, path: string): Promise<number> => {
  const asks = Array.from({ length: REQUESTS }, () => path);
  const { took } = await rateOf(asks, WIDTH, (asked) => server.get(username, asked));
  return percentile(took, 0.99);
};

const measured = async (bench: Bench, database: string): Promise<ReadonlyMap<string, readonly number[]>> => {
  const server = await startProduct(bench.databases.urlOf(database), bench.key);
  const found = new Map<string, readonly number[]>();
  try {
    for (const [name, username, path] of LISTS) {
      await latencies(server, username, path);
      const runs: number[] = [];
      for (let run = 0; run < bench.options.runs; run += 1) runs.push(await latencies(server, username, path));
      found.set(name, runs);
    }
  } finally {
    await server.stop();
  }
  return found;
};

export const listing: Part = async (bench) => {
  const small = await measured(bench, bench.small);
  const large = await measured(bench, bench.large);
  return LISTS.flatMap(([name]): Result[] => {
    const runs = large.get(name) ?? [];
    return [
      atMost({ name: `lists: ${name}, p99`, unit: 'ms', runs }, MOST_MS),
      against({ name: `lists: ${name}, growth`, unit: 'ms', runs, limits: small.get(name) ?? [] }, { atMost: 1.3 }),
    ];
  });
};

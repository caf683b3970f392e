// The campaign's report over all clues, now and as of an earlier day, over HTTP.
import type { Part } from '../part.ts';
import { atMost } from '../result.ts';
import { startProduct } from '../server.ts';

const MOST_SECONDS = 1;
const WHO = 'supervisor-630000';
const REPORTS = [
  ['report', '/api/reports/campaigns/2021-22'],
  ['report as of an earlier day', '/api/reports/campaigns/2021-22?asOf=2022-01-15'],
] as const;

export const reporting: Part = async (bench) => {
  const server = await startProduct(bench.databases.urlOf(bench.large), bench.key);
  try {
    const results = [];
    for (const [name, path] of REPORTS) {
      await server.get(WHO, path);
      const runs: number[] = [];
      for (let run = 0; run < bench.options.runs; run += 1) {
        const from = performance.now();
        await server.get(WHO, path);
        runs.push((performance.now() - from) / 1000);
      }
      results.push(atMost({ name, unit: 's', runs }, MOST_SECONDS));
    }
    return results;
  } finally {
    await server.stop();
  }
};

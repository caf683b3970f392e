// `npm run bench`: loads what it needs once, measures the product against hand-written limits in the same run, prints a table and writes
// bench.json into DATA_DIR.
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { openDatabases } from './databases.ts';
import { loaded } from './load.ts';
import { machineOf } from './machine.ts';
import { benchKey } from './office.ts';
import { readOptions } from './options.ts';
import type { Bench, Part } from './part.ts';
import { advancing } from './parts/advance.ts';
import { api } from './parts/api.ts';
import { ingesting } from './parts/ingest.ts';
import { listing } from './parts/lists.ts';
import { pending } from './parts/pending.ts';
import { reporting } from './parts/report.ts';
import { storm } from './parts/storm.ts';
import type { Result } from './result.ts';
import { tableOf } from './table.ts';

const PARTS: Readonly<Record<string, Part>> = {
  ingest: ingesting,
  advance: advancing,
  api,
  lists: listing,
  report: reporting,
  pending,
  storm,
};
const BYTES_A_CLUE = 9000;

const tell = (line: string): void => void process.stdout.write(`${line}\n`);

const measureAll = async (bench: Bench, parts: readonly string[]): Promise<readonly Result[]> => {
  const results: Result[] = [];
  for (const name of parts) {
    const from = performance.now();
    results.push(...(await (PARTS[name] as Part)(bench)));
    tell(`${name} measured in ${((performance.now() - from) / 1000).toFixed(0)} s`);
  }
  return results;
};

const run = async (): Promise<void> => {
  const options = readOptions(process.argv.slice(2));
  const parts = options.only ?? Object.keys(PARTS);
  const unknown = parts.filter((name) => PARTS[name] === undefined);
  if (unknown.length > 0)
    throw new Error(`--only: found '${unknown.join(',')}', expected some of ${Object.keys(PARTS).join(',')}`);
  const folder = resolve(process.env['DATA_DIR'] ?? '.data');
  const dataDir = join(folder, 'bench');
  mkdirSync(dataDir, { recursive: true });
  chmodSync(dataDir, 0o711); // the server may run as another user
  // The large one, the small one, and the copy that is worked on.
  tell(`needs about ${((options.clues * 2.1 * BYTES_A_CLUE) / 2 ** 30).toFixed(1)} GiB in ${dataDir}`);
  const databases = await openDatabases(dataDir);
  try {
    const key = benchKey(join(dataDir, 'bench.key'));
    const machine = await machineOf(databases);
    tell(JSON.stringify(machine));
    const large = await loaded(databases, options.clues, key, tell);
    const small = await loaded(databases, options.clues / 10, key, tell);
    const results = await measureAll({ options, databases, key, small, large, tell }, parts);
    tell(tableOf(results));
    writeFileSync(join(folder, 'bench.json'), `${JSON.stringify({ machine, options, results }, null, 2)}\n`);
  } finally {
    await databases.say('drop database if exists bench_run with (force)').catch(() => undefined);
    await databases.close();
  }
};

try {
  await run();
} catch (error) {
  process.stderr.write(`bench: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}

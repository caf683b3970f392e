// What a million open deadlines cost that are not due yet: one tick of the deadlines worker asks which steps come and which are due.
import { readComingSteps, readDueClues } from '../../../src/store/deadlines.ts';
import { freshCopy } from '../load.ts';
import { percentile } from '../measure.ts';
import { openOffice } from '../office.ts';
import type { Bench, Part } from '../part.ts';
import { against } from '../result.ts';

const FEW = 10_000;
const MANY = 1_000_000;
const TICKS = 200;
const HORIZON_MS = 6000;
const MOST = 5000;

const ROWS = (
  count: number,
): string => `insert into deadline (id, clue_id, clock, state, started_at, started_seq, unit, length, pauses,
    extensions, due_on, due_at, provisional, calendar_version, rule_version, level, next_at, revision)
  select 'pending-' || n, 1 + n % 1000, 'finish', 'open', now(), 1, 'workingDay', 15, '[]', '[]', '2098-12-31', timestamptz '2099-01-01' + n * interval '1 s',
    false, 'none', 'none', 0, timestamptz '2099-01-01' + n * interval '1 s', 1
  from generate_series(1, ${count}) as n`;

/** Milliseconds of a tick, each run the median of many. */
const ticks = async (bench: Bench, pending: number): Promise<readonly number[]> => {
  const url = await freshCopy(bench.databases, bench.small);
  await bench.databases.say(ROWS(pending), 'bench_run');
  await bench.databases.say('vacuum analyze deadline', 'bench_run');
  const office = await openOffice(url, bench.key, 1);
  const runs: number[] = [];
  try {
    for (let run = 0; run < bench.options.runs; run += 1) {
      const took: number[] = [];
      for (let tick = 0; tick < TICKS; tick += 1) {
        const from = performance.now();
        await readComingSteps(office.engine.pool, HORIZON_MS, MOST);
        await readDueClues(office.engine.pool, MOST);
        took.push(performance.now() - from);
      }
      runs.push(percentile(took, 0.5));
    }
  } finally {
    await office.close();
  }
  return runs;
};

export const pending: Part = async (bench) => {
  const few = await ticks(bench, FEW);
  const many = await ticks(bench, bench.options.clues < 100_000 ? FEW * 10 : MANY);
  return [against({ name: 'pending: a tick', unit: 'ms', runs: many, limits: few }, { atMost: 1.2 })];
};

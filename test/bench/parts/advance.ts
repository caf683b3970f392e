// Moves a second through the one door, against the same rows by hand; and the same moves in the small database, against the large one.
import { advance } from '../../../src/engine/advance.ts';
import { draftOf, say, writeOf } from '../../../src/domain/move.ts';
import { readCluesById } from '../../../src/store/reads.ts';
import { moveByHand, type Sample } from '../limits/move.ts';
import { freshCopy } from '../load.ts';
import { rateOf } from '../measure.ts';
import { assigned, HANDLERS, openOffice, type Office, type Standing } from '../office.ts';
import type { Bench, Part } from '../part.ts';
import { against } from '../result.ts';

const WIDTH = 32;
const [FIRST] = HANDLERS;

/** What the product writes when the first handler accepts. */
const sampleOf = async ({ engine }: Office, id: number): Promise<Sample> => {
  const { now, clues } = await readCluesById(engine.pool, [id]);
  const read = clues[0];
  if (read === undefined) throw new Error(`there is no clue ${id}`);
  const rules = engine.rulesFor(read.clue.region);
  const said = { type: 'accept', input: {}, facts: {}, by: FIRST } as const;
  return writeOf(say(draftOf(read.clue, read.deadlines, read.tasks), said, rules, now));
};

interface Rates {
  readonly product: readonly number[];
  readonly byHand: readonly number[];
}

const measured = async (bench: Bench, database: string, hand: boolean): Promise<Rates> => {
  const office = await openOffice(await freshCopy(bench.databases, database), bench.key, WIDTH);
  const rates = { product: [] as number[], byHand: [] as number[] };
  try {
    const handler = await office.person(FIRST);
    const context = { requestId: null, idempotencyKey: null };
    const accept = ({ number, version }: Standing): Promise<void> =>
      advance(office.engine, handler, number, { type: 'accept', input: {}, version }, context);
    // The first moves of a process are compiled while they run; they are not counted.
    await rateOf(await assigned(office, 500), WIDTH, accept);
    for (let run = 0; run < bench.options.runs; run += 1) {
      const clues = await assigned(office, bench.options.sample * (hand ? 2 : 1));
      await office.engine.pool.query('select 1');
      const mine = clues.slice(0, bench.options.sample);
      rates.product.push((await rateOf(mine, WIDTH, accept)).perSecond);
      if (!hand) continue;
      const theirs = clues.slice(bench.options.sample);
      const sample = await sampleOf(office, (theirs[0] as Standing).id);
      rates.byHand.push(
        (await rateOf(theirs, WIDTH, (clue) => moveByHand(office.engine.pool, sample, clue))).perSecond,
      );
    }
  } finally {
    await office.close();
  }
  return rates;
};

export const advancing: Part = async (bench) => {
  const large = await measured(bench, bench.large, true);
  const small = await measured(bench, bench.small, false);
  const cost = (rates: readonly number[]): readonly number[] => rates.map((perSecond) => 1000 / perSecond);
  return [
    against({ name: 'advance', unit: 'moves/s', runs: large.product, limits: large.byHand }, { atLeast: 0.8 }),
    against(
      { name: 'growth', unit: 'ms a move', runs: cost(large.product), limits: cost(small.product) },
      { atMost: 1.2 },
    ),
  ];
};

// What the command line of the benchmark asks for.
import { parseArgs } from 'node:util';

export interface Options {
  /** Clues of the large database; the small one, that growth is measured against, has a tenth. */
  readonly clues: number;
  /** Runs of each measurement; the median counts, the rest is its spread. */
  readonly runs: number;
  /** Moves, deliveries or requests of one run. */
  readonly sample: number;
  /** Parts by name; null: all. */
  readonly only: readonly string[] | null;
}

const SHORT = { clues: 100_000, runs: 3, sample: 3000 };
const LONG = { clues: 1_000_000, runs: 3, sample: 10_000 };
const SMOKE = { clues: 2000, runs: 1, sample: 300 };

const whole = (name: string, text: string | undefined, otherwise: number): number => {
  if (text === undefined) return otherwise;
  if (!/^[1-9]\d{0,8}$/.test(text)) throw new Error(`--${name}: found '${text}', expected a whole number above 0`);
  return Number(text);
};

/** @throws an error that names the option, what was found and what is expected */
export const readOptions = (args: readonly string[]): Options => {
  const { values } = parseArgs({
    args: [...args],
    options: {
      long: { type: 'boolean' },
      smoke: { type: 'boolean' },
      clues: { type: 'string' },
      runs: { type: 'string' },
      sample: { type: 'string' },
      only: { type: 'string' },
    },
    strict: true,
  });
  const kind = values.smoke === true ? SMOKE : values.long === true ? LONG : SHORT;
  const clues = whole('clues', values.clues, kind.clues);
  if (clues < 2000) throw new Error(`--clues: found ${clues}, expected at least 2000`);
  return {
    clues,
    runs: whole('runs', values.runs, kind.runs),
    sample: whole('sample', values.sample, kind.sample),
    only: values.only === undefined ? null : values.only.split(','),
  };
};

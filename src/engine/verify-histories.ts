// Folding a clue's history through its machine must give what the clue holds: checked for every clue, page by page.
import { replay, type ReplayRow } from '../../workflows/catalogue.ts';
import { readHistoriesAfter } from '../store/histories.ts';
import type { Engine } from './engine.ts';

export interface Verified {
  readonly checked: number;
  readonly wrong: readonly { readonly number: string; readonly difference: string }[];
}

const PAGE = 500;

const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, inside]) => [name, sorted(inside)]),
  );
};

const text = (value: unknown): string => JSON.stringify(sorted(value));

/** Replays every clue. A history that its machine does not take is wrong too. */
export const verifyHistories = async (engine: Engine): Promise<Verified> => {
  const wrong: { number: string; difference: string }[] = [];
  let checked = 0;
  let after = 0;
  for (;;) {
    const page = await readHistoriesAfter(engine.pool, after, PAGE);
    for (const { clue, rows } of page) {
      const difference = differenceOf(clue, rows);
      if (difference !== null) wrong.push({ number: clue.number, difference });
    }
    checked += page.length;
    const last = page.at(-1);
    if (last === undefined || page.length < PAGE) return { checked, wrong };
    after = last.clue.id;
  }
};

const differenceOf = (
  clue: {
    readonly workflow: string;
    readonly workflowVersion: number;
    readonly state: string;
    readonly context: unknown;
    readonly version: number;
  },
  rows: readonly ReplayRow[],
): string | null => {
  if (rows.length !== clue.version) return `has ${rows.length} history rows at version ${clue.version}`;
  try {
    const found = replay(clue.workflow, clue.workflowVersion, rows);
    if (found.state !== clue.state) return `is '${clue.state}', its history says '${found.state}'`;
    return text(found.context) === text(clue.context)
      ? null
      : `context differs: ${text(clue.context)} against ${text(found.context)}`;
  } catch (error) {
    return `cannot be replayed: ${error instanceof Error ? error.message : String(error)}`;
  }
};

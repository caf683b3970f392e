// Folding a matter's history through its machine must give what it holds: checked for every clue and proceeding, page by page.
import { replay, type ReplayRow } from '../../workflows/catalogue.ts';
import { replayProceeding } from '../../workflows/proceedings/catalogue.ts';
import { readHistoriesAfter } from '../store/histories.ts';
import { readProceedingHistoriesAfter } from '../store/proceedings.ts';
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

interface Checked {
  readonly id: number;
  readonly number: string;
  readonly difference: string | null;
}

const pages = async (read: (after: number) => Promise<readonly Checked[]>): Promise<Verified> => {
  const wrong: { number: string; difference: string }[] = [];
  let checked = 0;
  let after = 0;
  for (;;) {
    const page = await read(after);
    for (const { number, difference } of page) if (difference !== null) wrong.push({ number, difference });
    checked += page.length;
    const last = page.at(-1);
    if (last === undefined || page.length < PAGE) return { checked, wrong };
    after = last.id;
  }
};

/** Replays every clue and every proceeding. A history that its machine does not take is wrong too. */
export const verifyHistories = async (engine: Engine): Promise<Verified> => {
  const { machines } = engine.rulesFor('000000');
  const clues = await pages(async (after) =>
    (await readHistoriesAfter(engine.pool, after, PAGE)).map(({ clue, rows }) => ({
      id: clue.id,
      number: clue.number,
      difference: differenceOf(clue, rows, () => replay(clue.workflow, rows, machines.clues)),
    })),
  );
  const proceedings = await pages(async (after) =>
    (await readProceedingHistoriesAfter(engine.pool, after, PAGE)).map(({ proceeding, rows }) => ({
      id: proceeding.id,
      number: proceeding.number,
      difference: differenceOf(proceeding, rows, () => replayProceeding(proceeding.kind, rows, machines.proceedings)),
    })),
  );
  return { checked: clues.checked + proceedings.checked, wrong: [...clues.wrong, ...proceedings.wrong] };
};

const differenceOf = (
  held: {
    readonly state: string;
    readonly context: unknown;
    readonly version: number;
    readonly workflowVersion: number;
  },
  rows: readonly ReplayRow[],
  fold: () => { readonly state: string; readonly context: unknown; readonly version: number },
): string | null => {
  if (rows.length !== held.version) return `has ${rows.length} history rows at version ${held.version}`;
  try {
    const found = fold();
    if (found.version !== held.workflowVersion)
      return `is at version ${held.workflowVersion} of its machine, its history says ${found.version}`;
    if (found.state !== held.state) return `is '${held.state}', its history says '${found.state}'`;
    return text(found.context) === text(held.context)
      ? null
      : `context differs: ${text(held.context)} against ${text(found.context)}`;
  } catch (error) {
    return `cannot be replayed: ${error instanceof Error ? error.message : String(error)}`;
  }
};

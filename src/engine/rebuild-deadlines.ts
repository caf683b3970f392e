// Rebuilds the clocks of every matter from its history and compares them with the rows: what is missing or differs is named and, unless it
// is a dry run, repaired through the version check. A run that history does not know is named and left: no row is ever taken away.
import type { Deadline } from '../domain/deadline.ts';
import { nextStep } from '../domain/ladder.ts';
import { draftOf, withDeadlines, writeOf } from '../domain/move.ts';
import { proceedingDraft, proceedingWrite, withProceedingDeadlines } from '../domain/proceeding-move.ts';
import { refoldClue, refoldProceeding } from '../domain/refold.ts';
import type { DeadlineRecord } from '../domain/records.ts';
import { readHistoriesAfter, type StoredHistory } from '../store/histories.ts';
import { writeMoves } from '../store/moves.ts';
import { readProceedingHistoriesAfter, readProceedingsById, writeProceedings } from '../store/proceedings.ts';
import { readCluesById } from '../store/reads.ts';
import type { Engine } from './engine.ts';

export interface Difference {
  readonly number: string;
  readonly deadline: string;
  readonly clock: string;
  /** `missing`, `unexpected`, the names of the fields that differ, or why it could not be rebuilt. */
  readonly what: string;
  readonly repaired: boolean;
}

export interface Rebuilt {
  readonly checked: number;
  readonly differences: readonly Difference[];
}

const PAGE = 200;
/** What history decides of any run, and of an open one also when it is due. */
const ALWAYS = [
  'clock',
  'state',
  'startedAt',
  'startedSeq',
  'endedAt',
  'endedSeq',
  'givenOn',
  'about',
  'pauses',
  'extensions',
] as const;
const OPEN = ['unit', 'length', 'dueOn', 'dueAt', 'provisional'] as const;

const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, found: unknown) =>
    found !== null && typeof found === 'object' && !Array.isArray(found)
      ? Object.fromEntries(Object.entries(found).sort(([a], [b]) => (a < b ? -1 : 1)))
      : found,
  );

const differing = (held: Deadline, found: Deadline): readonly string[] =>
  [...ALWAYS, ...(found.state === 'open' ? OPEN : [])].filter(
    (field) => canonical(held[field]) !== canonical(found[field]),
  );

interface Compared {
  readonly differences: readonly Omit<Difference, 'number' | 'repaired'>[];
  readonly repairs: readonly DeadlineRecord[];
}

const compared = (
  id: number,
  held: readonly DeadlineRecord[],
  rebuilt: readonly Deadline[],
  engine: Engine,
  region: string,
): Compared => {
  const differences: Omit<Difference, 'number' | 'repaired'>[] = [];
  const repairs: DeadlineRecord[] = [];
  const { clocks } = engine.rulesFor(region);
  for (const run of rebuilt) {
    const row = held.find((one) => one.id === run.id);
    const fields = row === undefined ? ['missing'] : differing(row, run);
    if (fields.length === 0) continue;
    differences.push({ deadline: run.id, clock: run.clock, what: fields.join(', ') });
    const level = Math.max(run.level, row?.level ?? 0);
    const nextAt = run.state === 'open' ? (nextStep({ ...run, level }, clocks)?.at ?? null) : null;
    repairs.push({ ...run, clueId: id, level, nextAt, revision: (row?.revision ?? -1) + 1 });
  }
  for (const row of held)
    if (!rebuilt.some((run) => run.id === row.id))
      differences.push({ deadline: row.id, clock: row.clock, what: 'unexpected' });
  return { differences, repairs };
};

type Rows = StoredHistory['rows'];

const said = (number: string, { differences }: Compared, done: boolean): readonly Difference[] =>
  differences.map((one) => ({ ...one, number, repaired: done && one.what !== 'unexpected' }));

const broken = (number: string, error: unknown): readonly Difference[] => [
  {
    number,
    deadline: '-',
    clock: '-',
    what: `cannot be rebuilt: ${error instanceof Error ? error.message : String(error)}`,
    repaired: false,
  },
];

const clues = async (engine: Engine, histories: ReadonlyMap<number, Rows>, dryRun: boolean): Promise<Rebuilt> => {
  const { now, clues: reads } = await readCluesById(engine.pool, [...histories.keys()]);
  const differences: Difference[] = [];
  let checked = 0;
  for (const { clue, deadlines, tasks } of reads) {
    const rows = histories.get(clue.id) ?? [];
    // Moved since its history was read: the next run sees it.
    if (rows.length !== clue.version) continue;
    try {
      const rules = engine.rulesFor(clue.region);
      const found = refoldClue(clue, rows, rules.clocks, deadlines);
      const result = compared(clue.id, deadlines, found, engine, clue.region);
      checked += found.length;
      const repair = !dryRun && result.repairs.length > 0;
      const write = writeOf(withDeadlines(draftOf(clue, deadlines, tasks), result.repairs, rules, now));
      const done = repair && (await writeMoves(engine.pool, [write])).size === 1;
      differences.push(...said(clue.number, result, done));
    } catch (error) {
      differences.push(...broken(clue.number, error));
    }
  }
  return { checked, differences };
};

const proceedings = async (engine: Engine, histories: ReadonlyMap<number, Rows>, dryRun: boolean): Promise<Rebuilt> => {
  const { now, proceedings: reads } = await readProceedingsById(engine.pool, [...histories.keys()]);
  const differences: Difference[] = [];
  let checked = 0;
  for (const { proceeding, deadlines, tasks } of reads) {
    const rows = histories.get(proceeding.id) ?? [];
    if (rows.length !== proceeding.version) continue;
    try {
      const rules = engine.rulesFor(proceeding.region);
      const found = refoldProceeding(proceeding, rows, rules.clocks, deadlines);
      const result = compared(proceeding.id, deadlines, found, engine, proceeding.region);
      checked += found.length;
      const draft = proceedingDraft(proceeding, deadlines, tasks);
      const write = proceedingWrite(withProceedingDeadlines(draft, result.repairs, rules, now));
      const repair = !dryRun && result.repairs.length > 0;
      const done = repair && (await writeProceedings(engine.pool, [write])).size === 1;
      differences.push(...said(proceeding.number, result, done));
    } catch (error) {
      differences.push(...broken(proceeding.number, error));
    }
  }
  return { checked, differences };
};

interface Page {
  readonly histories: ReadonlyMap<number, Rows>;
  readonly last: number | null;
}

const pages = async (
  read: (after: number) => Promise<Page>,
  rebuild: (histories: ReadonlyMap<number, Rows>) => Promise<Rebuilt>,
): Promise<Rebuilt> => {
  const differences: Difference[] = [];
  let checked = 0;
  let after = 0;
  for (;;) {
    const { histories, last } = await read(after);
    if (last === null) return { checked, differences };
    after = last;
    const found = await rebuild(histories);
    checked += found.checked;
    differences.push(...found.differences);
  }
};

/** Every clue and proceeding, page by page. With `dryRun` nothing is written. */
export const rebuildDeadlines = async (engine: Engine, dryRun: boolean): Promise<Rebuilt> => {
  await engine.rules.heed(0);
  const ofClues = await pages(
    async (after) => {
      const found = await readHistoriesAfter(engine.pool, after, PAGE);
      return {
        histories: new Map(found.map(({ clue, rows }) => [clue.id, rows])),
        last: found.at(-1)?.clue.id ?? null,
      };
    },
    (histories) => clues(engine, histories, dryRun),
  );
  const ofOthers = await pages(
    async (after) => {
      const found = await readProceedingHistoriesAfter(engine.pool, after, PAGE);
      return {
        histories: new Map(found.map(({ proceeding, rows }) => [proceeding.id, rows])),
        last: found.at(-1)?.proceeding.id ?? null,
      };
    },
    (histories) => proceedings(engine, histories, dryRun),
  );
  return {
    checked: ofClues.checked + ofOthers.checked,
    differences: [...ofClues.differences, ...ofOthers.differences],
  };
};

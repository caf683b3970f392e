// Takes running matters over to another version of their machine, in batches through the one statement and its version check: safe beside
// running workers, whoever moves a matter at the same moment wins and it is judged again. What cannot be mapped is named, and then
// nothing at all is moved.
import { randomUUID } from 'node:crypto';
import { InvalidInput, type FieldProblem } from '../domain/errors.ts';
import { migrateClue, migrateProceeding, type Plan, type Unmapped } from '../domain/migrate-matter.ts';
import { writeOf } from '../domain/move.ts';
import { proceedingWrite } from '../domain/proceeding-move.ts';
import type { DeadlineRecord, MoveWrite, ProceedingWrite, TaskRecord } from '../domain/records.ts';
import { mapProblems, statesOfVersion, type VersionMap, type Way } from '../domain/version-map.ts';
import { writeAudit } from '../store/audit.ts';
import { writeMoves } from '../store/moves.ts';
import { readProceedingsById, writeProceedings, type ProceedingRead } from '../store/proceedings.ts';
import { readCluesById, type ClueRead } from '../store/reads.ts';
import { inTransaction } from '../store/transaction.ts';
import { insertBatch, insertVersionMoves, readRunningAfter, type VersionMoveRow } from '../store/versions.ts';
import type { Engine } from './engine.ts';

export interface MigrationOptions extends Way {
  /** As it was written; checked here. */
  readonly map: unknown;
  readonly dryRun: boolean;
  /** Matters in one transaction. */
  readonly batchSize: number;
}

export interface Named {
  readonly number: string;
  readonly why: string;
}

export interface MigrationResult {
  /** null in a dry run, or when nothing was moved. */
  readonly batch: string | null;
  /** From state → to state, with how many. */
  readonly moved: readonly { readonly from: string; readonly to: string; readonly count: number }[];
  readonly unmapped: readonly Named[];
}

/** A migration that cannot be made for all; nothing was written. */
export class CannotMap extends Error {
  readonly code = 'cannot_map';
  readonly unmapped: readonly Named[];
  constructor(unmapped: readonly Named[]) {
    const shown = unmapped.slice(0, 5).map(({ number, why }) => `${number} ${why}`);
    const more = unmapped.length > 5 ? ` (and ${unmapped.length - 5} more; --dry-run --json lists all)` : '';
    super(`${unmapped.length} cannot be mapped, nothing was moved: ${shown.join('; ')}${more}`);
    this.unmapped = unmapped;
  }
}

interface Passage {
  readonly from: string;
  readonly to: string;
}

/** One matter ready to be written. */
interface Ready extends Passage {
  readonly id: number;
  readonly number: string;
  readonly clue?: MoveWrite;
  readonly proceeding?: ProceedingWrite;
  readonly move: VersionMoveRow;
}

const TRIES = 5;

/** @throws {InvalidInput | UnknownWorkflow} when the way or its mapping is wrong whatever matters there are */
const refuseWrongMap = (engine: Engine, options: MigrationOptions): void => {
  const rules = engine.rulesFor('000000');
  const problems: FieldProblem[] =
    options.from === options.to ? [{ path: '/to', message: 'is the version that they have already' }] : [];
  statesOfVersion(options.kind, options.to, rules.machines);
  problems.push(...mapProblems(options.map, options, rules.machines, rules.clocks.rules));
  if (problems.length > 0) throw new InvalidInput(problems);
};

const before = (
  plan: Plan,
  row: { readonly state: string; readonly context: unknown },
  deadlines: readonly DeadlineRecord[],
  tasks: readonly TaskRecord[],
): VersionMoveRow['before'] => ({
  version: plan.from,
  state: row.state,
  context: row.context,
  deadlines: deadlines.filter((deadline) => deadline.state === 'open'),
  tasks,
});

const isUnmapped = (found: object): found is Unmapped => 'why' in found;

const clueReady = (
  engine: Engine,
  plan: Plan,
  { clue, deadlines, tasks }: ClueRead,
  now: string,
): Ready | Unmapped | null => {
  if (clue.workflowVersion !== plan.from || clue.closedAt !== null) return null;
  const found = migrateClue({ row: clue, deadlines, tasks }, plan, engine.rulesFor(clue.region), now);
  if (isUnmapped(found)) return found;
  const { id, number, state: from, version } = clue;
  const move = { matterId: id, number, seq: version + 1, before: before(plan, clue, deadlines, tasks) };
  return { id, number, from, to: found.clue.state, clue: writeOf(found), move };
};

const proceedingReady = (
  engine: Engine,
  plan: Plan,
  { proceeding, deadlines, tasks }: ProceedingRead,
  now: string,
): Ready | Unmapped | null => {
  if (proceeding.kind !== plan.kind || proceeding.workflowVersion !== plan.from || !proceeding.open) return null;
  const rules = engine.rulesFor(proceeding.region);
  const found = migrateProceeding({ row: proceeding, deadlines, tasks }, plan, rules, now);
  if (isUnmapped(found)) return found;
  const { id, number, state: from, version } = proceeding;
  const move = { matterId: id, number, seq: version + 1, before: before(plan, proceeding, deadlines, tasks) };
  return { id, number, from, to: found.proceeding.state, proceeding: proceedingWrite(found), move };
};

/** What the plan makes of these matters. Those that ended or went elsewhere meanwhile are left out. */
const planned = async (
  engine: Engine,
  plan: Plan,
  ids: readonly number[],
): Promise<{ readonly ready: readonly Ready[]; readonly unmapped: readonly Named[] }> => {
  const ready: Ready[] = [];
  const unmapped: Named[] = [];
  const take = (number: string, found: Unmapped | Ready | null): void => {
    if (found === null) return;
    if (isUnmapped(found)) unmapped.push({ number, why: found.why });
    else ready.push(found);
  };
  if (plan.kind === 'clue') {
    const { now, clues } = await readCluesById(engine.pool, ids);
    for (const read of clues) take(read.clue.number, clueReady(engine, plan, read, now));
  } else {
    const { now, proceedings } = await readProceedingsById(engine.pool, ids);
    for (const read of proceedings) take(read.proceeding.number, proceedingReady(engine, plan, read, now));
  }
  return { ready, unmapped };
};

/** Writes what is ready in one transaction; returns what was still at the version that was read. */
const write = (engine: Engine, plan: Plan, ready: readonly Ready[]): Promise<readonly Ready[]> =>
  inTransaction(engine.pool, async (client) => {
    const clues = ready.flatMap((one) => one.clue ?? []);
    const proceedings = ready.flatMap((one) => one.proceeding ?? []);
    const moved = clues.length > 0 ? await writeMoves(client, clues) : await writeProceedings(client, proceedings);
    const done = ready.filter((one) => moved.has(one.id));
    if (done.length > 0)
      await insertVersionMoves(
        client,
        plan.batch,
        done.map((one) => one.move),
      );
    return done;
  });

const pages = async (
  engine: Engine,
  { kind, from }: Way,
  size: number,
  work: (ids: readonly number[]) => Promise<void>,
): Promise<void> => {
  let after = 0;
  for (;;) {
    const ids = await readRunningAfter(engine.pool, kind, from, after, size);
    if (ids.length === 0) return;
    await work(ids);
    after = ids.at(-1) as number;
  }
};

const passage = ({ from, to }: Ready): Passage => ({ from, to });

const counted = (done: readonly Passage[]): MigrationResult['moved'] =>
  [...Map.groupBy(done, ({ from, to }) => `${from} ${to}`).values()].map((ones) => ({
    from: ones[0]?.from ?? '',
    to: ones[0]?.to ?? '',
    count: ones.length,
  }));

/** Moves a page; what lost a race is read and judged again, a few times. */
const movePage = async (engine: Engine, plan: Plan, ids: readonly number[]) => {
  const done: Ready[] = [];
  const left: Named[] = [];
  let waiting = ids;
  for (let n = 0; n < TRIES && waiting.length > 0; n += 1) {
    const { ready, unmapped } = await planned(engine, plan, waiting);
    left.push(...unmapped);
    const moved = ready.length === 0 ? [] : await write(engine, plan, ready);
    done.push(...moved);
    const ids_ = new Set(moved.map((one) => one.id));
    waiting = ready.filter((one) => !ids_.has(one.id)).map((one) => one.id);
  }
  if (waiting.length > 0) {
    const { ready } = await planned(engine, plan, waiting);
    left.push(...ready.map(({ number }) => ({ number, why: 'is moved too often by others just now; migrate again' })));
  }
  return { done, left };
};

/**
 * Migrates all running matters of a kind that are at a version. Ended ones stay at theirs.
 * @throws {InvalidInput | UnknownWorkflow | CannotMap} before anything is written
 */
export const migrateVersions = async (engine: Engine, options: MigrationOptions): Promise<MigrationResult> => {
  refuseWrongMap(engine, options);
  const { kind, from, to } = options;
  const map = options.map as VersionMap;
  const plan: Plan = { kind, from, to, map, batch: `${kind}-${from}-${to}-${randomUUID().slice(0, 8)}` };
  const foreseen: Passage[] = [];
  const refused: Named[] = [];
  await pages(engine, plan, options.batchSize, async (ids) => {
    const { ready, unmapped } = await planned(engine, plan, ids);
    // Only the ways are kept: the writes of a whole province would not fit into memory.
    foreseen.push(...ready.map(passage));
    refused.push(...unmapped);
  });
  if (options.dryRun) return { batch: null, moved: counted(foreseen), unmapped: refused };
  if (refused.length > 0) throw new CannotMap(refused);
  if (foreseen.length === 0) return { batch: null, moved: [], unmapped: [] };
  await insertBatch(engine.pool, { id: plan.batch, kind, from, to, map });
  await writeAudit(engine.pool, 'system', 'versions.migrate', plan.batch, { kind, from, to });
  const done: Passage[] = [];
  const left: Named[] = [];
  await pages(engine, plan, options.batchSize, async (ids) => {
    const page = await movePage(engine, plan, ids);
    done.push(...page.done.map(passage));
    left.push(...page.left);
  });
  return { batch: plan.batch, moved: counted(done), unmapped: left };
};

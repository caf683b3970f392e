// Several clues become duplicates of one, each through the door, all of them or none. A dry run says what would become of each.
import { demand } from '../domain/check.ts';
import { MergeBody } from '../domain/duplicate-inputs.ts';
import { Forbidden, InvalidInput, Refusal } from '../domain/errors.ts';
import { maySee, type Person } from '../domain/permission.ts';
import { writeAudit } from '../store/audit.ts';
import { readCluesByNumber, readDuplicatesOfAll, type ClueRead } from '../store/reads.ts';
import type { SendingContext } from './advance.ts';
import { seeClue } from './clue-view.ts';
import { notADuplicate, writeMarks } from './duplicates.ts';
import type { Engine } from './engine.ts';
import { judge } from './judge.ts';
import { keepNothing, once, requestHash, type Keep } from './once.ts';

export interface MergeItem {
  readonly number: string;
  /** `follows`: it is a duplicate of another one that is marked, and moves with it. */
  readonly outcome: 'marked' | 'follows' | 'already' | 'refused';
  /** How many of its own duplicates move to the root with it. */
  readonly brings: number;
  /** Booked on it before; it stays booked there, and counts once. */
  readonly paidFen: number;
  readonly code?: string;
  readonly detail?: string;
}

export interface Merged {
  readonly root: string;
  readonly dryRun: boolean;
  /** Whether all of them can be, or were, merged. */
  readonly complete: boolean;
  readonly items: readonly MergeItem[];
}

interface Plan {
  readonly root: ClueRead;
  readonly marks: readonly ClueRead[];
  readonly followers: readonly ClueRead[];
  readonly items: readonly MergeItem[];
  readonly now: string;
}

const refused = (number: string, code: string, detail: string): MergeItem => ({
  number,
  outcome: 'refused',
  brings: 0,
  paidFen: 0,
  code,
  detail,
});

const judged = async (
  engine: Engine,
  person: Person,
  read: ClueRead,
  followers: readonly ClueRead[],
  root: ClueRead,
  now: string,
): Promise<MergeItem> => {
  const { clue } = read;
  const own = followers.filter((follower) => follower.clue.duplicateOf === clue.number);
  const why = notADuplicate(
    clue,
    own.map((follower) => follower.clue),
    root.clue,
  );
  if (why !== null) return refused(clue.number, 'invalid_input', why);
  try {
    const said = { type: 'markDuplicate', input: { of: root.clue.number }, version: clue.version };
    await judge(engine, person, clue.number, read, said, now);
    return { number: clue.number, outcome: 'marked', brings: own.length, paidFen: clue.paidFen };
  } catch (error) {
    if (error instanceof Refusal) return refused(clue.number, error.code, error.message);
    throw error;
  }
};

const planOf = async (engine: Engine, person: Person, number: string, numbers: readonly string[]): Promise<Plan> => {
  const { now, read: named } = await seeClue(engine, person, number);
  const above = named.clue.duplicateOf;
  const root = above === null ? named : (await readCluesByNumber(engine.pool, [above])).clues[0];
  if (root === undefined) throw new InvalidInput([{ path: '/params/number', message: `its root ${above} is gone` }]);
  const { clues } = await readCluesByNumber(engine.pool, numbers);
  const seen = new Map(clues.filter(({ clue }) => maySee(person, clue)).map((read) => [read.clue.number, read]));
  const { clues: followers } = await readDuplicatesOfAll(engine.pool, [...seen.keys()]);
  const items: MergeItem[] = [];
  for (const one of numbers) {
    const read = seen.get(one);
    if (read === undefined) items.push(refused(one, 'not_found', 'is no clue that you may see'));
    else if (one === number && above !== null)
      items.push(refused(one, 'invalid_input', 'is the clue itself; name the clue that stays'));
    else if (one === above)
      items.push(refused(one, 'invalid_input', `${number} is its duplicate; that would be a circle`));
    else if (read.clue.duplicateOf === root.clue.number)
      items.push({ number: one, outcome: 'already', brings: 0, paidFen: read.clue.paidFen });
    else if (read.clue.duplicateOf !== null && seen.has(read.clue.duplicateOf))
      items.push({ number: one, outcome: 'follows', brings: 0, paidFen: read.clue.paidFen });
    else items.push(await judged(engine, person, read, followers, root, now));
  }
  const marked = new Set(items.filter((item) => item.outcome === 'marked').map((item) => item.number));
  return {
    root,
    now,
    items,
    marks: [...seen.values()].filter(({ clue }) => marked.has(clue.number)),
    followers: followers.filter(({ clue }) => marked.has(clue.duplicateOf ?? '')),
  };
};

/** @throws {Forbidden | InvalidInput} naming each clue that cannot be merged; nothing is written then */
const refuse = (numbers: readonly string[], items: readonly MergeItem[]): void => {
  const wrong = items.filter((item) => item.outcome === 'refused');
  const forbidden = wrong.find((item) => item.code === 'forbidden');
  if (forbidden !== undefined) throw new Forbidden(`${forbidden.number}: ${forbidden.detail ?? ''}`);
  if (wrong.length > 0)
    throw new InvalidInput(
      wrong.map((item) => ({
        path: `/numbers/${numbers.indexOf(item.number)}`,
        message: item.detail ?? item.code ?? '',
      })),
    );
};

const mergedOf = (plan: Plan, dryRun: boolean): Merged => ({
  root: plan.root.clue.number,
  dryRun,
  complete: plan.items.every((item) => item.outcome !== 'refused'),
  items: plan.items,
});

const write = (
  engine: Engine,
  person: Person,
  plan: Plan,
  requestId: string | null,
  keep: Keep<Merged>,
): Promise<void> =>
  writeMarks(
    engine,
    person.username,
    plan.root.clue,
    plan.marks.map((read) => ({
      read,
      saying: { type: 'markDuplicate', input: {}, facts: {}, by: person.username, sealed: null, requestId },
      remember: (move) => move,
    })),
    plan.followers,
    plan.now,
    async (client) => {
      await writeAudit(client, person.username, 'merge', plan.root.clue.number, {
        numbers: plan.marks.map(({ clue }) => clue.number),
      });
      await keep(client, mergedOf(plan, false));
    },
  );

const MAY: readonly Person['role'][] = ['handler', 'supervisor'];

/** Merges the body's `numbers` into the root of `number`. */
export const mergeInto = async (
  engine: Engine,
  person: Person,
  number: string,
  body: unknown,
  context: SendingContext,
): Promise<Merged> => {
  await seeClue(engine, person, number);
  if (!MAY.includes(person.role)) throw new Forbidden(`a ${person.role} merges no clues; handlers and supervisors do`);
  const { numbers, dryRun = false } = demand(MergeBody, body);
  const work = async (keep: Keep<Merged>): Promise<Merged> => {
    const plan = await planOf(engine, person, number, numbers);
    if (!dryRun) refuse(numbers, plan.items);
    if (!dryRun && plan.marks.length > 0) await write(engine, person, plan, context.requestId, keep);
    return mergedOf(plan, dryRun);
  };
  if (dryRun) return work(keepNothing);
  return once(engine, person, context.idempotencyKey, requestHash('merge', number, numbers), work);
};

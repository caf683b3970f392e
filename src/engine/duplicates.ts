// Marks clues as duplicates of one that stays: their own duplicates move to the new root with them, all of them or none, and never in a
// circle. The root and all that move are locked first, so that of two marks that cross one is told to read again.
import type { PoolClient } from 'pg';
import { InvalidInput, StaleClue } from '../domain/errors.ts';
import { draftOf, say, writeOf, type Saying } from '../domain/move.ts';
import { maySee, type Person } from '../domain/permission.ts';
import type { ClueRecord, MoveWrite } from '../domain/records.ts';
import { countDuplicatesOf, lockClues } from '../store/duplicates.ts';
import { writeMoves } from '../store/moves.ts';
import { readClueByNumber, readCluesByNumber, readDuplicatesOfAll, type ClueRead } from '../store/reads.ts';
import { inTransaction } from '../store/transaction.ts';
import type { Engine } from './engine.ts';

const MOST_TRIES = 5;

/** The root was marked, or another clue hung on one that is marked, while they were looked up. Nothing is written. */
class MarkedMeanwhile extends StaleClue {}

const wrong = (message: string): InvalidInput => new InvalidInput([{ path: '/input/of', message }]);

/** Why a clue, with what hangs on it, cannot be a duplicate of this root; null when it can. */
export const notADuplicate = (own: ClueRecord, followers: readonly ClueRecord[], root: ClueRecord): string | null => {
  if (own.id === root.id) return 'is the clue itself; name the clue that stays';
  if (root.duplicateOf === own.number) return `is itself a duplicate of ${own.number}; that would be a circle`;
  const parted = [own, ...followers].find((clue) => clue.splitFrom === root.number || root.splitFrom === clue.number);
  return parted === undefined
    ? null
    : `${parted.number} and ${root.number} are parts of one clue: neither repeats what the other claims`;
};

/** The clue that a duplicate of `number` is to be closed against. A duplicate always points at its root, so one step is enough. */
const rootOf = async (engine: Engine, person: Person, own: ClueRead, number: string): Promise<ClueRecord> => {
  const { clues } = await readClueByNumber(engine.pool, number);
  const found = clues[0]?.clue;
  if (found === undefined || !maySee(person, found)) throw wrong('is no clue that you may see');
  const why = notADuplicate(own.clue, [], found);
  if (why !== null) throw wrong(why);
  if (found.duplicateOf === null) return found;
  const root = (await readCluesByNumber(engine.pool, [found.duplicateOf])).clues[0]?.clue;
  if (root === undefined) throw wrong(`is a duplicate of ${found.duplicateOf}, which is gone`);
  return root;
};

/** One clue that is marked, and what is remembered with its move. */
export interface Marking {
  readonly read: ClueRead;
  readonly saying: Saying;
  readonly remember: (write: MoveWrite) => MoveWrite;
}

const markWrite = (engine: Engine, root: string, { read, saying, remember }: Marking, now: string): MoveWrite =>
  remember(
    writeOf(
      say(
        draftOf(read.clue, read.deadlines, read.tasks),
        { ...saying, input: { ...saying.input, of: root } },
        engine.rulesFor(read.clue.region),
        now,
      ),
    ),
  );

const followWrite = (engine: Engine, root: string, by: string, read: ClueRead, now: string): MoveWrite =>
  writeOf(
    say(
      draftOf(read.clue, read.deadlines, read.tasks),
      { type: 'rootMoved', input: { of: root }, facts: {}, by },
      engine.rulesFor(read.clue.region),
      now,
    ),
  );

/**
 * Writes the marks and what follows from them in one transaction.
 * @throws {StaleClue} when one of the clues, or the root, moved meanwhile: nothing is written then
 */
export const writeMarks = async (
  engine: Engine,
  by: string,
  root: ClueRecord,
  markings: readonly Marking[],
  followers: readonly ClueRead[],
  now: string,
  also: (client: PoolClient) => Promise<void> = () => Promise.resolve(),
): Promise<void> => {
  const own = markings.map(({ read }) => read.clue);
  const writes = [
    ...markings.map((marking) => markWrite(engine, root.number, marking, now)),
    ...followers.map((read) => followWrite(engine, root.number, by, read, now)),
  ];
  const marked = own.map((clue) => clue.number);
  await inTransaction(engine.pool, async (client) => {
    const locked = await lockClues(client, [root.number, ...marked, ...followers.map(({ clue }) => clue.number)]);
    const there = locked.find((clue) => clue.number === root.number);
    if (there?.duplicateOf !== null)
      throw new MarkedMeanwhile(root.number, root.version, there?.version ?? root.version);
    const first = own[0];
    if ((await countDuplicatesOf(client, marked)) !== followers.length && first !== undefined)
      throw new MarkedMeanwhile(first.number, first.version, first.version);
    const moved = await writeMoves(client, writes);
    const missed = own.find((clue) => !moved.has(clue.id)) ?? (moved.size === writes.length ? undefined : first);
    if (missed !== undefined) throw new StaleClue(missed.number, missed.version, missed.version + 1);
    await also(client);
  });
};

/** @throws {InvalidInput} when `of` cannot be the root; {StaleClue} when one of the clues moved meanwhile: nothing is written then */
export const joinDuplicates = async (
  engine: Engine,
  person: Person,
  read: ClueRead,
  saying: Saying,
  remember: (write: MoveWrite) => MoveWrite,
  now: string,
): Promise<void> => {
  // Somebody may mark the root while it is looked up; each time the chain only gets shorter.
  for (let tries = 1; ; tries += 1) {
    try {
      await joinOnce(engine, person, read, saying, remember, now);
      return;
    } catch (error) {
      if (!(error instanceof MarkedMeanwhile) || tries === MOST_TRIES) throw error;
    }
  }
};

const joinOnce = async (
  engine: Engine,
  person: Person,
  read: ClueRead,
  saying: Saying,
  remember: (write: MoveWrite) => MoveWrite,
  now: string,
): Promise<void> => {
  const root = await rootOf(engine, person, read, String(saying.input['of']));
  const { clues: followers } = await readDuplicatesOfAll(engine.pool, [read.clue.number]);
  const why = notADuplicate(
    read.clue,
    followers.map(({ clue }) => clue),
    root,
  );
  if (why !== null) throw wrong(why);
  await writeMarks(engine, saying.by, root, [{ read, saying, remember }], followers, now);
};

// Marks a clue as a duplicate: its own duplicates move to the new root with it, all of them or none, and never in a circle.
import type { PoolClient } from 'pg';
import { InvalidInput, StaleClue } from '../domain/errors.ts';
import { draftOf, say, writeOf, type Saying } from '../domain/move.ts';
import { maySee, type Person } from '../domain/permission.ts';
import type { MoveWrite } from '../domain/records.ts';
import { writeMoves } from '../store/moves.ts';
import { lockRoots, readClueByNumber, readDuplicatesOf, type ClueRead } from '../store/reads.ts';
import { inTransaction } from '../store/transaction.ts';
import type { Engine } from './engine.ts';

const MOST_TRIES = 5;

const wrong = (message: string): InvalidInput => new InvalidInput([{ path: '/input/of', message }]);

/** The clue that a duplicate of `number` is to be closed against. */
const rootOf = async (engine: Engine, person: Person, own: ClueRead, number: string): Promise<string> => {
  const { clues } = await readClueByNumber(engine.pool, number);
  const found = clues[0]?.clue;
  if (found === undefined || !maySee(person, found)) throw wrong('is no clue that you may see');
  if (found.id === own.clue.id) throw wrong('is the clue itself; name the clue that stays');
  // A duplicate always points at its root, so one step is enough.
  const root = found.duplicateOf ?? found.number;
  if (root === own.clue.number) throw wrong(`is itself a duplicate of ${own.clue.number}; that would be a circle`);
  return root;
};

/** @throws {InvalidInput} when `of` cannot be the root; {StaleClue} when one of the clues moved meanwhile: nothing is written then */
export const joinDuplicates = async (
  engine: Engine,
  person: Person,
  read: ClueRead,
  said: Saying,
  remember: (write: MoveWrite) => MoveWrite,
  now: string,
): Promise<void> => {
  // Somebody may mark the root while it is looked up; each time the chain only gets shorter.
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const root = await rootOf(engine, person, read, String(said.input['of']));
    const saying: Saying = { ...said, input: { ...said.input, of: root } };
    if (await inTransaction(engine.pool, (client) => join(engine, client, read, saying, root, remember, now))) return;
  }
  throw new StaleClue(read.clue.number, read.clue.version, read.clue.version);
};

/** Whether the root was still one. Both ends are locked first: two clues marked as each other's duplicate wait for each other. */
const join = async (
  engine: Engine,
  client: PoolClient,
  read: ClueRead,
  saying: Saying,
  root: string,
  remember: (write: MoveWrite) => MoveWrite,
  now: string,
): Promise<boolean> => {
  const roots = await lockRoots(client, [read.clue.number, root]);
  if (!roots.includes(read.clue.number))
    throw new StaleClue(read.clue.number, read.clue.version, read.clue.version + 1);
  if (!roots.includes(root)) return false;
  const followers = await readDuplicatesOf(client, read.clue.number);
  const own = remember(
    writeOf(say(draftOf(read.clue, read.deadlines, read.tasks), saying, engine.rulesFor(read.clue.region), now)),
  );
  const moves = followers.clues.map(({ clue, deadlines, tasks }) =>
    writeOf(
      say(
        draftOf(clue, deadlines, tasks),
        { type: 'rootMoved', input: { of: root }, facts: {}, by: saying.by },
        engine.rulesFor(clue.region),
        now,
      ),
    ),
  );
  const moved = await writeMoves(client, [own, ...moves]);
  if (moved.size !== moves.length + 1) throw new StaleClue(read.clue.number, read.clue.version, read.clue.version + 1);
  return true;
};

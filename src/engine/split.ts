// Splitting as a call of its own: it goes through the door and answers with the part.
import { InvalidInput } from '../domain/errors.ts';
import { contextOf } from '../domain/move.ts';
import type { Person } from '../domain/permission.ts';
import { advance, type SendingContext } from './advance.ts';
import { seeClue } from './clue-view.ts';
import type { Engine } from './engine.ts';

/** The fields of the event lie at the top of this body. */
const unwrapped = (error: InvalidInput): InvalidInput =>
  new InvalidInput(error.problems.map((problem) => ({ ...problem, path: problem.path.replace(/^\/input(?=\/)/, '') })));

/** Splits for a person; the number of the part. Refusals are those of the door. */
export const split = async (
  engine: Engine,
  person: Person,
  number: string,
  body: Readonly<Record<string, unknown>>,
  context: SendingContext,
): Promise<string> => {
  const { version, ...input } = body;
  try {
    await advance(engine, person, number, { type: 'split', input, version }, context);
  } catch (error) {
    throw error instanceof InvalidInput ? unwrapped(error) : error;
  }
  const { read } = await seeClue(engine, person, number);
  // The version that was sent names the move, also when the same request is answered again.
  const part = contextOf(read.clue, engine.rulesFor(read.clue.region).machines.clues).splitInto?.find(
    (found) => found.seq === Number(version) + 1,
  );
  if (part === undefined) throw new Error(`clue ${number} was split and does not say into what`);
  return part.number;
};

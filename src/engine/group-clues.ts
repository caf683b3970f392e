// Which clues a group may hold: those that the person sees, each in one open group at most, so that no sum over groups counts it twice.
import type { PoolClient } from 'pg';
import { Conflict, type FieldProblem } from '../domain/errors.ts';
import { maySee, type Person } from '../domain/permission.ts';
import type { ClueRecord } from '../domain/records.ts';
import { lockClues } from '../store/duplicates.ts';
import { readGrouped } from '../store/groups.ts';
import { readCluesByNumber } from '../store/reads.ts';
import type { Engine } from './engine.ts';

/** The office of the clues when it is one, else of the person who brings them together; the region likewise. */
export const placeOfGroup = (
  person: Person,
  clues: readonly Pick<ClueRecord, 'unit' | 'region'>[],
): { unit: string; region: string } => {
  const units = new Set(clues.map((clue) => clue.unit));
  const [unit] = units;
  const [first] = clues;
  return units.size === 1 && unit !== undefined && first !== undefined
    ? { unit, region: first.region }
    : { unit: person.unit, region: person.unit.slice(0, 6) };
};

/** The group that has it may be another office's: it is not named. */
export const groupProblems = async (engine: Engine, numbers: readonly string[]): Promise<readonly FieldProblem[]> => {
  const grouped = await readGrouped(engine.pool, numbers);
  return numbers.flatMap((number, index) =>
    grouped.has(number)
      ? [{ path: `/clues/${index}`, message: `${number} belongs to an open group already; take it out there first` }]
      : [],
  );
};

/** Of several clues that are to be added. */
export const addedProblems = async (
  engine: Engine,
  person: Person,
  numbers: readonly string[],
): Promise<readonly FieldProblem[]> => {
  const { clues } = await readCluesByNumber(engine.pool, numbers);
  const seen = new Set(clues.filter(({ clue }) => maySee(person, clue)).map(({ clue }) => clue.number));
  const unseen = numbers.flatMap((number, index) =>
    seen.has(number)
      ? []
      : [{ path: `/clues/${index}`, message: `found '${number}', expected the number of a clue that you may see` }],
  );
  return unseen.length > 0 ? unseen : groupProblems(engine, numbers);
};

/** The same of one clue, whose field is `clue`. */
export const alone = (problems: readonly FieldProblem[]): readonly FieldProblem[] =>
  problems.map((problem) => ({ ...problem, path: '/clue' }));

/** The clues that an event brings into a group. */
export const broughtBy = (type: string, input: Readonly<Record<string, unknown>>): readonly string[] => {
  if (type === 'addClue') return [String(input['clue'])];
  return type === 'addClues' ? (input['clues'] as readonly string[]) : [];
};

/**
 * Locks the clues that come into a group and looks once more: of two groups that take one clue in the same moment one gets it.
 * @throws {Conflict} when another one was quicker
 */
export const claimClues = async (client: PoolClient, numbers: readonly string[]): Promise<void> => {
  if (numbers.length === 0) return;
  await lockClues(client, numbers);
  const [taken] = await readGrouped(client, numbers);
  if (taken !== undefined) throw new Conflict(`${taken} was taken into another open group in this moment`);
};

// What an event of a proceeding says to clues, each through the clue's own judgement and written in the same transaction: a department's
// answer sends its clue back, money out of a deposit or the emergency fund is booked where it was owed, a look-back reopens.
import type { Person } from '../domain/permission.ts';
import { InvalidInput, Refusal, type FieldProblem } from '../domain/errors.ts';
import { draftOf, say, writeOf } from '../domain/move.ts';
import { memoryOf } from '../domain/proceeding-move.ts';
import type { MoveWrite, ProceedingRecord } from '../domain/records.ts';
import type { ProceedingRead } from '../store/proceedings.ts';
import { readCluesByNumber, type ClueRead } from '../store/reads.ts';
import type { Engine } from './engine.ts';
import { factsFor } from './facts.ts';
import { judge } from './judge.ts';
import type { JudgedProceeding } from './judge-proceeding.ts';
import { clueKey, sealInput } from './sealing.ts';

type Fields = Readonly<Record<string, unknown>>;

export interface ClueSaying {
  readonly clue: string;
  readonly type: string;
  readonly input: Fields;
  /** Where in the proceeding's input a refusal belongs. */
  readonly path: string;
}

const refused = (path: string, error: unknown): FieldProblem[] => {
  if (error instanceof InvalidInput)
    return error.problems.map((problem) => ({
      path,
      message: `${problem.path.replace('/input/', '')} ${problem.message}`,
    }));
  if (error instanceof Refusal) return [{ path, message: error.message }];
  throw error;
};

/** What a person says to a clue by way of a proceeding: judged as if it were sent to the clue itself. */
const said = async (
  engine: Engine,
  person: Person,
  read: ClueRead | undefined,
  { clue: number, type, input }: ClueSaying,
  requestId: string | null,
  now: string,
): Promise<MoveWrite> => {
  const sending = { type, input, version: read?.clue.version };
  const judged = await judge(engine, person, number, read, sending, now);
  const { clue, deadlines, tasks, secret } = read as ClueRead;
  const { plain, sealed } = sealInput(engine.crypto, clueKey(engine.crypto, secret), judged.type, judged.input);
  const facts = factsFor(judged.type, judged.input, clue, judged.context, judged.held, judged.around, now);
  const saying = { type: judged.type, input: plain, facts, by: person.username, sealed, requestId };
  return writeOf(say(draftOf(clue, deadlines, tasks), saying, engine.rulesFor(clue.region), now));
};

/** @throws {InvalidInput} naming what a clue refuses, at the place in the proceeding's input */
export const sayToClues = async (
  engine: Engine,
  person: Person,
  sayings: readonly ClueSaying[],
  requestId: string | null,
  now: string,
): Promise<readonly MoveWrite[]> => {
  if (sayings.length === 0) return [];
  const { clues } = await readCluesByNumber(
    engine.pool,
    sayings.map((saying) => saying.clue),
  );
  const moves: MoveWrite[] = [];
  const problems: FieldProblem[] = [];
  for (const saying of sayings) {
    const read = clues.find(({ clue }) => clue.number === saying.clue);
    try {
      moves.push(await said(engine, person, read, saying, requestId, now));
    } catch (error) {
      problems.push(...refused(saying.path, error));
    }
  }
  if (problems.length > 0) throw new InvalidInput(problems);
  return moves;
};

const CHANNEL: Readonly<Record<string, string>> = { depositPaid: 'deposit', emergencyPaid: 'emergencyFund' };

interface Payment {
  readonly clue: string;
  readonly amountFen: number;
  readonly workers: number;
}

/** Money goes to clues that name this project or employer, or that it carries; a stranger's clue has to be added first. */
const concerns = (proceeding: ProceedingRecord, { clue }: ClueRead): boolean =>
  memoryOf(proceeding).clues.includes(clue.number) ||
  (proceeding.kind === 'project' ? clue.projectName : clue.employerName) === proceeding.subject;

const payments = async (
  engine: Engine,
  person: Person,
  { proceeding }: ProceedingRead,
  { type, input }: JudgedProceeding,
  requestId: string | null,
  now: string,
): Promise<readonly MoveWrite[]> => {
  const list = input['payments'] as readonly Payment[];
  const { clues } = await readCluesByNumber(
    engine.pool,
    list.map(({ clue }) => clue),
  );
  const strange = list.flatMap(({ clue: number }, index): FieldProblem[] => {
    const read = clues.find(({ clue }) => clue.number === number);
    return read === undefined || concerns(proceeding, read)
      ? []
      : [
          {
            path: `/input/payments/${index}/clue`,
            message: `${number} does not name ${proceeding.subject}; add it to ${proceeding.number} first`,
          },
        ];
  });
  if (strange.length > 0) throw new InvalidInput(strange);
  const shared = Object.fromEntries(
    ['evidence', 'paidOn', 'reason'].flatMap((field) => (input[field] === undefined ? [] : [[field, input[field]]])),
  );
  const sayings = list.map(({ clue, amountFen, workers }, index): ClueSaying => ({
    clue,
    type: 'pay',
    input: { ...shared, amountFen, workers, paymentChannel: CHANNEL[type] },
    path: `/input/payments/${index}/clue`,
  }));
  return sayToClues(engine, person, sayings, requestId, now);
};

/** The clues of an answered track that still wait at the department. */
const referBacks = async (
  engine: Engine,
  person: Person,
  { proceeding }: ProceedingRead,
  judged: JudgedProceeding,
  now: string,
): Promise<readonly MoveWrite[]> => {
  const { clues } = await readCluesByNumber(engine.pool, memoryOf(proceeding).clues);
  return clues
    .filter(({ clue }) => clue.state === 'referred' && clue.referredTo === proceeding.receiver)
    .map(({ clue, deadlines, tasks, secret }) => {
      const { plain, sealed } = sealInput(engine.crypto, clueKey(engine.crypto, secret), 'referBack', {
        answer: judged.input['text'],
      });
      const saying = { type: 'referBack' as const, input: plain, facts: {}, by: person.username, sealed };
      return writeOf(say(draftOf(clue, deadlines, tasks), saying, engine.rulesFor(clue.region), now));
    });
};

/** The moves of clues that a judged event of a proceeding brings along. */
export const broughtAlong = async (
  engine: Engine,
  person: Person,
  read: ProceedingRead,
  judged: JudgedProceeding,
  requestId: string | null,
  now: string,
): Promise<readonly MoveWrite[]> => {
  const { kind } = read.proceeding;
  if (kind === 'department' && judged.type === 'answer') return referBacks(engine, person, read, judged, now);
  if (CHANNEL[judged.type] !== undefined) return payments(engine, person, read, judged, requestId, now);
  return [];
};

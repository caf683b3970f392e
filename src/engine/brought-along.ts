// What an event of a proceeding says to clues, each through the clue's own judgement and written in the same transaction: a department's
// answer sends its clue back, money out of a deposit or the emergency fund is booked where it was owed, a look-back reopens.
import { isAbove, type Person } from '../domain/permission.ts';
import { InvalidInput, Refusal, type FieldProblem } from '../domain/errors.ts';
import { draftOf, say, writeOf } from '../domain/move.ts';
import { memoryOf } from '../domain/proceeding-move.ts';
import type { MoveWrite, ProceedingRecord, ProceedingWrite } from '../domain/records.ts';
import type { ProceedingRead } from '../store/proceedings.ts';
import { nextClueIds, readCluesByNumber, type ClueRead } from '../store/reads.ts';
import type { Engine } from './engine.ts';
import { factsFor } from './facts.ts';
import { judge } from './judge.ts';
import type { JudgedProceeding } from './judge-proceeding.ts';
import { beginWrite } from './open-proceeding.ts';
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

/** What a look-back found not fixed: the clue is reopened or supervised, or its office gets an order or a circular. */
const lookedBack = async (
  engine: Engine,
  person: Person,
  { proceeding }: ProceedingRead,
  { input }: JudgedProceeding,
  requestId: string | null,
  now: string,
): Promise<BroughtAlong> => {
  const clue = String(input['clue']);
  const reason = input['finding'];
  const answerBy = input['answerBy'] === undefined ? {} : { answerBy: input['answerBy'] };
  const say = (type: string, more: Fields) =>
    sayToClues(engine, person, [{ clue, type, input: { reason, ...more }, path: '/input/then' }], requestId, now);
  switch (input['then']) {
    case 'reopened':
      return { moves: await say('reopen', {}), opened: [] };
    case 'supervised':
      return { moves: await say('supervise', answerBy), opened: [] };
    case 'ordered':
    case 'circulated': {
      const kind = input['then'] === 'ordered' ? 'order' : 'circular';
      const words = { text: reason, ...answerBy, follows: proceeding.number };
      return { moves: [], opened: [await superviseOver(engine, person, kind, clue, words, requestId, now)] };
    }
    default:
      return NOTHING;
  }
};

/** An order or circular (通报) to the office that has the clue; only an office above it gives one. */
const superviseOver = async (
  engine: Engine,
  person: Person,
  kind: 'order' | 'circular',
  number: string,
  input: Fields,
  requestId: string | null,
  now: string,
): Promise<ProceedingWrite> => {
  const clue = (await readCluesByNumber(engine.pool, [number])).clues[0]?.clue;
  if (clue === undefined || person.role !== 'supervisor' || !isAbove(person.unit, clue.unit))
    throw new InvalidInput([
      {
        path: '/input/then',
        message: `a supervision of ${clue?.unit ?? 'its office'} is given by a supervisor above it`,
      },
    ]);
  const [id] = await nextClueIds(engine.pool, 1);
  return beginWrite(
    engine,
    {
      id: id as number,
      kind,
      unit: person.unit,
      region: person.unit.slice(0, 6),
      subject: number,
      handlers: [],
      receiver: clue.unit,
      clues: [number],
      input,
      by: person.username,
      requestId,
    },
    now,
  );
};

export interface BroughtAlong {
  readonly moves: readonly MoveWrite[];
  readonly opened: readonly ProceedingWrite[];
}

const NOTHING: BroughtAlong = { moves: [], opened: [] };

/** The moves of clues, and the orders, that a judged event of a proceeding brings along. */
export const broughtAlong = async (
  engine: Engine,
  person: Person,
  read: ProceedingRead,
  judged: JudgedProceeding,
  requestId: string | null,
  now: string,
): Promise<BroughtAlong> => {
  const { kind } = read.proceeding;
  if (kind === 'department' && judged.type === 'answer')
    return { ...NOTHING, moves: await referBacks(engine, person, read, judged, now) };
  if (CHANNEL[judged.type] !== undefined)
    return { ...NOTHING, moves: await payments(engine, person, read, judged, requestId, now) };
  return kind === 'lookBack' && judged.type === 'checkItem'
    ? lookedBack(engine, person, read, judged, requestId, now)
    : NOTHING;
};

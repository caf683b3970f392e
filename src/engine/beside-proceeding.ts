// What a proceeding's move means for the money of its clues, written in the same transaction: a decision tells what was ordered for each,
// a mediation's agreement, payments, default and failure are the clue's too, so that the two never contradict.
import { PAYMENT_CHANNELS } from '../../workflows/events.ts';
import { ceilingFen } from '../../workflows/money.ts';
import { possibleEvents } from '../../workflows/possible.ts';
import type { Share } from '../../workflows/proceedings/shares.ts';
import { businessDate } from '../domain/business-date.ts';
import { InvalidInput } from '../domain/errors.ts';
import { contextOf, draftOf, say, writeOf, type Saying } from '../domain/move.ts';
import type { Person } from '../domain/permission.ts';
import type { ProceedingContext } from '../../workflows/proceeding.ts';
import type { MoveWrite, ProceedingRecord } from '../domain/records.ts';
import { readCluesByNumber, type ClueRead } from '../store/reads.ts';
import type { Engine } from './engine.ts';
import type { JudgedProceeding } from './judge-proceeding.ts';
import { clueKey, sealInput } from './sealing.ts';

interface Told {
  readonly engine: Engine;
  readonly person: Person;
  /** As it stands after the move. */
  readonly proceeding: ProceedingRecord;
  readonly judged: JudgedProceeding;
  readonly now: string;
}

type Type = Saying['type'];

const moved = ({ engine, person, now }: Told, read: ClueRead, type: Type, input: object): MoveWrite => {
  const { clue, deadlines, tasks, secret } = read;
  const key = clueKey(engine.crypto, secret);
  const { plain, sealed } = sealInput(engine.crypto, key, type, input as Readonly<Record<string, unknown>>);
  const saying: Saying = { type, input: plain, facts: { on: businessDate(now) }, by: person.username, sealed };
  return writeOf(say(draftOf(clue, deadlines, tasks), saying, engine.rulesFor(clue.region), now));
};

const memory = ({ proceeding }: Told): ProceedingContext => proceeding.context as ProceedingContext;
const sharesOf = (told: Told): readonly Share[] =>
  (memory(told).fields['shares'] as readonly Share[] | undefined) ?? [];
const wrong = (path: string, message: string): InvalidInput => new InvalidInput([{ path: `/input${path}`, message }]);
const takes = ({ clue }: ClueRead, type: Type): boolean =>
  possibleEvents(clue.state, contextOf(clue), clue.workflow, clue.workflowVersion).includes(type);

const orders = (told: Told, clues: readonly ClueRead[]): readonly MoveWrite[] =>
  sharesOf(told).flatMap(({ clue, amountFen }) =>
    clues
      .filter((read) => read.clue.number === clue)
      .map((read) => moved(told, read, 'ordered', { case: told.proceeding.number, orderedFen: amountFen })),
  );

const agreement = (told: Told, read: ClueRead, shareFen: number): MoveWrite | null => {
  const { clue } = read;
  if (clue.state === 'performing' && clue.agreedFen !== shareFen)
    throw wrong(
      '/amountFen',
      `gives ${shareFen} 分 to ${clue.number}, which has agreed on ${clue.agreedFen} 分 already: one of them is wrong`,
    );
  if (clue.state !== 'mediating' || shareFen === 0) return null;
  if (shareFen < clue.paidFen && !contextOf(clue).excess)
    throw wrong('/amountFen', `gives ${shareFen} 分 to ${clue.number}, of which ${clue.paidFen} 分 are paid already`);
  const { input } = told.judged;
  const instalments = input['instalments'] as readonly { readonly dueOn: string }[];
  const only = memory(told).clues.length === 1;
  const workers = only ? Number(input['workers']) : Math.max(1, clue.verifiedWorkers ?? clue.workers);
  return moved(told, read, 'agree', { amountFen: shareFen, workers, payBy: instalments.at(-1)?.dueOn });
};

const agreements = (told: Told, clues: readonly ClueRead[]): readonly MoveWrite[] =>
  sharesOf(told).flatMap(({ clue, amountFen }) => {
    const read = clues.find((found) => found.clue.number === clue);
    const write = read === undefined ? null : agreement(told, read, amountFen);
    return write === null ? [] : [write];
  });

const channelOf = (intake: string): string =>
  (PAYMENT_CHANNELS as readonly string[]).includes(intake) ? intake : 'other';

/** The payment is booked on the clue, where it counts; where no clue may be paid yet it stays on the mediation alone. */
const instalment = (told: Told, clues: readonly ClueRead[]): readonly MoveWrite[] => {
  const { input } = told.judged;
  const named = input['clue'];
  if (named === undefined && clues.length > 1)
    throw wrong('/clue', `is missing: it is about ${clues.length} clues; say for which of them was paid`);
  const read = named === undefined ? clues[0] : clues.find(({ clue }) => clue.number === named);
  if (named !== undefined && read === undefined)
    throw wrong('/clue', `found '${String(named)}', expected one of ${memory(told).clues.join(', ')}`);
  if (read === undefined || !takes(read, 'pay')) return [];
  const amountFen = Number(input['paidFen']);
  const owed = ceilingFen(contextOf(read.clue));
  if (read.clue.paidFen + amountFen > owed)
    throw wrong(
      '/paidFen',
      `with it more than the ${owed} 分 are paid that ${read.clue.number} is owed; pay it on the clue with a reason`,
    );
  return [
    moved(told, read, 'pay', {
      amountFen,
      workers: input['workers'] ?? 0,
      paymentChannel: input['paymentChannel'] ?? channelOf(read.clue.intakeChannel),
      evidence: input['evidence'],
      ...(input['paidOn'] === undefined ? {} : { paidOn: input['paidOn'] }),
    }),
  ];
};

const inState =
  (state: string, type: Type) =>
  (told: Told, clues: readonly ClueRead[]): readonly MoveWrite[] =>
    clues
      .filter(({ clue }) => clue.state === state)
      .map((read) => moved(told, read, type, { reason: told.judged.input['reason'] }));

const MEANS: Readonly<Record<string, (told: Told, clues: readonly ClueRead[]) => readonly MoveWrite[]>> = {
  'case approveDecision': orders,
  'mediation agree': agreements,
  'mediation payInstalment': instalment,
  'mediation default': inState('performing', 'default'),
  'mediation fail': inState('mediating', 'mediationFail'),
};

/**
 * The moves of the clues that follow from a judged move of their proceeding.
 * @throws {InvalidInput} when the two would contradict each other
 */
export const besideProceeding = async (told: Told): Promise<readonly MoveWrite[]> => {
  const means = MEANS[`${told.proceeding.kind} ${told.judged.type}`];
  if (means === undefined) return [];
  const { clues } = await readCluesByNumber(told.engine.pool, memory(told).clues);
  return means(told, clues);
};

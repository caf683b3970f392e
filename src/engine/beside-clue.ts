// What a clue's move means for the proceedings beside it, written in the same transaction: `file` proposes a case, `refer` to a department
// opens a track, what ends a refer closes that track, and payments, a default and a failed mediation are told to those that carry the clue.
import { stepPossible, type ProceedingContext } from '../../workflows/proceeding.ts';
import { madeOf } from '../../workflows/proceedings/catalogue.ts';
import type { Share } from '../../workflows/proceedings/shares.ts';
import { InvalidInput } from '../domain/errors.ts';
import { departmentOf } from '../domain/permission.ts';
import type { Person } from '../domain/permission.ts';
import { memoryOf, proceedingDraft, proceedingWrite, sayTo } from '../domain/proceeding-move.ts';
import type { ClueRecord, ProceedingWrite } from '../domain/records.ts';
import { businessDate } from '../domain/business-date.ts';
import { readOpenOfClue, type ProceedingRead } from '../store/proceedings.ts';
import { nextClueIds, type ClueRead } from '../store/reads.ts';
import type { Engine } from './engine.ts';
import { beginWrite } from './open-proceeding.ts';
import { paidBeside } from './paid-beside.ts';
import { clueKey, sealTexts } from './sealing.ts';

export interface Beside {
  readonly opened: readonly ProceedingWrite[];
  readonly moved: readonly ProceedingWrite[];
}

const NOTHING: Beside = { opened: [], moved: [] };

type Fields = Readonly<Record<string, unknown>>;

const MONEY: ReadonlySet<string> = new Set(['pay', 'correctPayment']);
/** What is said to an open mediation of the clue, where it takes it. */
const MEDIATED: ReadonlyMap<string, string> = new Map([
  ['default', 'default'],
  ['mediationFail', 'fail'],
]);

/** Moves of a clue that reach a proceeding. */
export const reachesBeside = (type: string, state: string, input: Fields): boolean =>
  type === 'file' ||
  MONEY.has(type) ||
  MEDIATED.has(type) ||
  (type === 'refer' && departmentOf(String(input['target'])) !== null) ||
  (state === 'referred' && (type === 'referBack' || type === 'conclude'));

const opening = (
  engine: Engine,
  person: Person,
  { clue }: ClueRead,
  id: number,
  now: string,
  of: { kind: 'case' | 'department'; receiver: string | null; input: Fields },
) =>
  beginWrite(
    engine,
    {
      id,
      kind: of.kind,
      unit: clue.unit,
      region: clue.region,
      subject: clue.employerName,
      handlers: clue.handlers,
      receiver: of.receiver,
      clues: [clue.number],
      input: of.input,
      by: person.username,
      requestId: null,
    },
    now,
  );

/** What is said to the track when the clue comes back. */
const closing = (
  engine: Engine,
  person: Person,
  track: ProceedingRead,
  answer: unknown,
  now: string,
): ProceedingWrite => {
  const facts = { on: businessDate(now) };
  const say = (draft: ReturnType<typeof proceedingDraft>, type: string, input: Fields) => {
    const { plain, sealed } = sealTexts(engine.crypto, clueKey(engine.crypto, track.secret), input, ['text', 'reason']);
    return sayTo(
      draft,
      { type, input: plain, facts, by: person.username, sealed },
      engine.rulesFor(track.proceeding.region),
      now,
    );
  };
  let draft = proceedingDraft(track.proceeding, track.deadlines, track.tasks);
  if (answer === undefined || track.proceeding.state === 'objected')
    return proceedingWrite(
      say(draft, track.proceeding.state === 'answered' ? 'close' : 'takeBack', { reason: 'the clue was concluded' }),
    );
  if (track.proceeding.state === 'sent') draft = say(draft, 'accept', {});
  if (draft.proceeding.state === 'handling') draft = say(draft, 'answer', { result: 'continued', text: answer });
  return proceedingWrite(draft);
};

/** Mediations of the clue that take what the clue was told: a default with an instalment overdue, a failure before an agreement. */
const mediations = async (
  engine: Engine,
  person: Person,
  { clue }: ClueRead,
  type: string,
  input: Fields,
  now: string,
): Promise<readonly ProceedingWrite[]> => {
  const { proceedings } = await readOpenOfClue(engine.pool, ['mediation'], clue.number);
  const facts = { on: businessDate(now) };
  return proceedings
    .filter(({ proceeding: { kind, workflowVersion, state, context } }) =>
      stepPossible(madeOf(kind, workflowVersion), state, context as ProceedingContext, {
        type,
        input: {},
        facts,
        by: person.username,
        at: now,
        seq: 0,
      }),
    )
    .filter(({ proceeding }) => memoryOf(proceeding).clues.length === 1)
    .map(({ proceeding, deadlines, tasks, secret }) => {
      const { plain, sealed } = sealTexts(engine.crypto, clueKey(engine.crypto, secret), input, ['reason']);
      const said = { type, input: plain, facts, by: person.username, sealed };
      const rules = engine.rulesFor(proceeding.region);
      return proceedingWrite(sayTo(proceedingDraft(proceeding, deadlines, tasks), said, rules, now));
    });
};

/** @throws {InvalidInput} when an open mediation of the clue has agreed on another amount */
export const refuseContradiction = async (
  engine: Engine,
  { clue }: ClueRead,
  type: string,
  input: Fields,
): Promise<void> => {
  if (type !== 'agree') return;
  const { proceedings } = await readOpenOfClue(engine.pool, ['mediation'], clue.number);
  for (const { proceeding } of proceedings) {
    const shares = memoryOf(proceeding).fields['shares'] as readonly Share[] | undefined;
    const agreed = shares?.find((share) => share.clue === clue.number)?.amountFen;
    if (agreed !== undefined && agreed !== input['amountFen'])
      throw new InvalidInput([
        {
          path: '/input/amountFen',
          message: `found ${String(input['amountFen'])}, but the mediation ${proceeding.number} agreed on ${agreed} 分 for it`,
        },
      ]);
  }
};

/** The writes beside a judged move of a clue. */
export const besideClue = async (
  engine: Engine,
  person: Person,
  read: ClueRead,
  type: string,
  input: Fields,
  after: ClueRecord,
  now: string,
): Promise<Beside> => {
  const fresh = async (): Promise<number> => (await nextClueIds(engine.pool, 1))[0] as number;
  if (type === 'file')
    return {
      ...NOTHING,
      opened: [
        opening(engine, person, read, await fresh(), now, {
          kind: 'case',
          receiver: null,
          input: { basis: input['basis'] },
        }),
      ],
    };
  if (MONEY.has(type))
    return {
      ...NOTHING,
      moved: await paidBeside(engine, { before: read.clue, after, by: person.username }, now, null),
    };
  const mediated = MEDIATED.get(type);
  if (mediated !== undefined)
    return { ...NOTHING, moved: await mediations(engine, person, read, mediated, input, now) };
  if (type === 'refer') {
    const of = {
      kind: 'department' as const,
      receiver: String(input['target']),
      input: { matter: input['reason'], ...(input['answerBy'] === undefined ? {} : { answerBy: input['answerBy'] }) },
    };
    return { ...NOTHING, opened: [opening(engine, person, read, await fresh(), now, of)] };
  }
  const { proceedings } = await readOpenOfClue(engine.pool, ['department'], read.clue.number);
  const tracks = proceedings.filter((track) => track.proceeding.receiver === read.clue.referredTo);
  return { ...NOTHING, moved: tracks.map((track) => closing(engine, person, track, input['answer'], now)) };
};

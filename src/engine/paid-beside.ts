// A payment is booked on one clue; the open cases, mediations and hand-overs to the police that carry it are told in the same
// transaction: an order is complied with and an instalment met by what really was paid.
import { madeOf } from '../../workflows/proceedings/catalogue.ts';
import { stepPossible } from '../../workflows/proceeding.ts';
import { businessDate } from '../domain/business-date.ts';
import { memoryOf, proceedingDraft, proceedingWrite, sayTo } from '../domain/proceeding-move.ts';
import type { ClueRecord, ProceedingWrite } from '../domain/records.ts';
import { readOpenOfClue, type ProceedingRead } from '../store/proceedings.ts';
import { readCluesByNumber } from '../store/reads.ts';
import type { Engine } from './engine.ts';

/** The clue before and after its payment or the correction of one. */
export interface PaidMove {
  readonly before: Pick<ClueRecord, 'number' | 'paidFen'>;
  readonly after: Pick<ClueRecord, 'paidFen'>;
  readonly by: string;
}

const paidOn = async (engine: Engine, { proceeding }: ProceedingRead, { before, after }: PaidMove): Promise<number> => {
  const { clues } = await readCluesByNumber(engine.pool, memoryOf(proceeding).clues);
  return clues.reduce((sum, { clue }) => sum + (clue.number === before.number ? after.paidFen : clue.paidFen), 0);
};

const TOLD = ['case', 'mediation', 'police'];

/** What has to be written of cases, mediations and hand-overs to the police; `except` is the mediation that booked the payment itself. */
export const paidBeside = async (
  engine: Engine,
  move: PaidMove,
  now: string,
  except: number | null,
): Promise<readonly ProceedingWrite[]> => {
  const amountFen = move.after.paidFen - move.before.paidFen;
  if (amountFen === 0) return [];
  const { proceedings } = await readOpenOfClue(engine.pool, TOLD, move.before.number);
  const writes: ProceedingWrite[] = [];
  for (const read of proceedings.filter(({ proceeding }) => proceeding.id !== except)) {
    const { proceeding, deadlines, tasks } = read;
    const facts = { on: businessDate(now), paidFen: await paidOn(engine, read, move) };
    const said = { type: 'paid', input: { clue: move.before.number, amountFen }, facts, by: move.by };
    const made = madeOf(proceeding.kind, proceeding.workflowVersion);
    if (!stepPossible(made, proceeding.state, memoryOf(proceeding), { ...said, at: now, seq: proceeding.version + 1 }))
      continue;
    const draft = sayTo(proceedingDraft(proceeding, deadlines, tasks), said, engine.rulesFor(proceeding.region), now);
    writes.push(proceedingWrite(draft));
  }
  return writes;
};

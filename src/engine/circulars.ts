// A circular (通报) to many offices: one table, computed when it is issued and frozen in each office's copy; each copy is a circular of its own
// that its office accepts and answers (Decree 724 art. 59).
import { addDays, businessDate } from '../domain/business-date.ts';
import { demand } from '../domain/check.ts';
import { Forbidden, InvalidInput, type FieldProblem } from '../domain/errors.ts';
import { RANKED_BY, rankOffices, type RankedBy, type RankedOffice } from '../domain/office-ranking.ts';
import { regionPrefix, type Person } from '../domain/permission.ts';
import { openers } from '../domain/proceeding-rights.ts';
import { CircularBody } from '../domain/proceeding-inputs.ts';
import { countOffices } from '../store/office-measures.ts';
import { writeOpenings } from '../store/proceedings.ts';
import { businessNow, nextClueIds } from '../store/reads.ts';
import { inTransaction } from '../store/transaction.ts';
import type { SendingContext } from './advance.ts';
import type { Engine } from './engine.ts';
import { beginWrite, judgeOpening, numberOf, type Opening } from './open-proceeding.ts';
import { once, requestHash } from './once.ts';

export interface Circular {
  readonly from: string;
  readonly to: string;
  readonly rankedBy: readonly RankedBy[];
  readonly ranking: readonly RankedOffice[];
  /** The copies in the order of the targets; none of a dry run. */
  readonly copies: readonly { readonly target: string; readonly number: string }[];
}

/** A circular covers the last month unless it says otherwise. */
const DAYS = 30;

const judgeAll = async (
  engine: Engine,
  person: Person,
  body: CircularBody,
  requestId: string | null,
  now: string,
): Promise<readonly Omit<Opening, 'id'>[]> => {
  const openings: Omit<Opening, 'id'>[] = [];
  const problems: FieldProblem[] = [];
  const { subject, text, answerBy } = body;
  for (const [index, target] of body.targets.entries()) {
    const input = { target, subject, text, ...(answerBy === undefined ? {} : { answerBy }) };
    try {
      openings.push(await judgeOpening(engine, person, 'circular', input, requestId, now));
    } catch (error) {
      if (!(error instanceof InvalidInput)) throw error;
      problems.push(
        ...error.problems.map((problem) => ({
          ...problem,
          path: problem.path === '/target' ? `/targets/${index}` : problem.path,
        })),
      );
    }
  }
  if (problems.length > 0) throw new InvalidInput(problems);
  return openings;
};

/**
 * Issues the copies, all or none; the same Idempotency-Key issues them once.
 * @throws {Forbidden} unless a supervisor asks; {InvalidInput} naming every wrong field
 */
export const issueCircular = async (
  engine: Engine,
  person: Person,
  given: unknown,
  context: SendingContext,
): Promise<Circular> => {
  if (!openers('circular').includes(person.role)) throw new Forbidden(`a ${person.role} issues no circulars`);
  const body = demand(CircularBody, given);
  const now = await businessNow(engine.pool);
  const to = body.to ?? businessDate(now);
  const from = body.from ?? addDays(to, -DAYS);
  if (from > to) throw new InvalidInput([{ path: '/from', message: `found ${from}, expected ${to} (to) or earlier` }]);
  const rankedBy = body.rankedBy ?? [...RANKED_BY];
  const openings = await judgeAll(engine, person, body, context.requestId, now);
  const offices = body.targets.map((unit) => ({ unit, prefix: regionPrefix(unit) }));
  const ranking = rankOffices(await countOffices(engine.pool, offices, { from, to }), rankedBy);
  const table = { from, to, rankedBy, ranking };
  if (body.dryRun === true) return { ...table, copies: [] };
  return once<Circular>(engine, person, context.idempotencyKey, requestHash('circulars', body), async (keep) => {
    const ids = await nextClueIds(engine.pool, openings.length);
    const whole = openings.map((opening, index) => ({ ...opening, id: ids[index] as number }));
    const numbers = whole.map((opening) => numberOf(opening, now));
    const writes = whole.map((opening) =>
      beginWrite(engine, { ...opening, input: { ...opening.input, circular: numbers[0], table } }, now),
    );
    const copies = body.targets.map((target, index) => ({ target, number: numbers[index] as string }));
    await inTransaction(engine.pool, async (client) => {
      await writeOpenings(client, writes);
      await keep(client, { ...table, copies });
    });
    return { ...table, copies };
  });
};

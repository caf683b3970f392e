// Visits of an inspection: rows in bulk, all of a call or none, each once by the office's own key for it; and what they add up to.
import { businessDate } from '../domain/business-date.ts';
import { check, unstorable } from '../domain/check.ts';
import { Conflict, Forbidden, IllegalMove, InvalidInput } from '../domain/errors.ts';
import type { Person } from '../domain/permission.ts';
import type { ProceedingRecord } from '../domain/records.ts';
import { registeredAs, VisitsBody, visitsProblems, type Plan, type VisitInput } from '../domain/visit.ts';
import type { ProceedingRead } from '../store/proceedings.ts';
import { inTransaction } from '../store/transaction.ts';
import { holdState, insertVisits, readRegister, readVisits, summariseVisits, type VisitRow } from '../store/visits.ts';
import { readsWords } from './clue-view.ts';
import type { Engine } from './engine.ts';
import { proceedingOffers } from './judge-proceeding.ts';
import { seeProceeding } from './proceeding-view.ts';
import { clueKey, openInput, sealTexts } from './sealing.ts';

/** @throws {Forbidden} for all but the handlers and supervisors of the inspection's office, and who stands in for them */
export const mustInspect = (person: Person, { unit, number }: ProceedingRecord): void => {
  const inspects = [person, ...person.standsInFor].some(
    (who) => who.unit === unit && (who.role === 'handler' || who.role === 'supervisor'),
  );
  if (!inspects)
    throw new Forbidden(
      `visits of ${number} are entered by handlers and supervisors of ${unit}, not by ${person.role} of ${person.unit}`,
    );
};

const planOf = ({ unit, region, context }: ProceedingRecord): Plan => {
  const { fields } = context as { readonly fields: Readonly<Record<string, unknown>> };
  return {
    unit,
    region,
    from: String(fields['from'] ?? ''),
    fundings: (fields['fundings'] ?? []) as readonly string[],
    targets: (fields['targets'] ?? {}) as Plan['targets'],
  };
};

const noteOf = (engine: Engine, key: Uint8Array | null, sealed: string | null): string | null =>
  sealed === null ? null : String(openInput(engine.crypto, key, '', {}, sealed)['note'] ?? '');

const sameVisit = (engine: Engine, key: Uint8Array | null, visit: VisitInput, row: VisitRow): boolean =>
  visit.subject === row.subject &&
  visit.name === row.name &&
  (visit.creditCode ?? null) === row.creditCode &&
  (visit.funding ?? null) === row.funding &&
  visit.region === row.region &&
  visit.visitedOn === row.visitedOn &&
  visit.arrears === row.arrears &&
  visit.owedFen === row.owedFen &&
  visit.workers === row.workers &&
  (visit.note ?? null) === noteOf(engine, key, row.sealed);

export interface Entered {
  readonly entered: number;
  readonly known: number;
}

/**
 * Enters visits. One that is there already with the same content is known and not doubled.
 * @throws {NotFound | Forbidden | IllegalMove | InvalidInput} in this order; {Conflict} naming a key that is there with other content
 */
export const enterVisits = async (engine: Engine, person: Person, number: string, body: unknown): Promise<Entered> => {
  const { now, read } = await seeProceeding(engine, person, number, ['inspection']);
  mustInspect(person, read.proceeding);
  await mustRun(engine, person, read, now);
  const problems = [...unstorable(body), ...check(VisitsBody, body)];
  if (problems.length > 0) throw new InvalidInput(problems);
  const { visits } = body as { readonly visits: readonly VisitInput[] };
  const deeper = visitsProblems(visits, planOf(read.proceeding), businessDate(now));
  if (deeper.length > 0) throw new InvalidInput(deeper);
  return write(engine, person, read, visits, now);
};

const mustRun = async (engine: Engine, person: Person, read: ProceedingRead, now: string): Promise<void> => {
  const { state, number } = read.proceeding;
  if (state !== 'running')
    throw new IllegalMove('visit', number, state, await proceedingOffers(engine, person, read, now), [
      'visits are entered while the inspection is running',
    ]);
};

const write = async (
  engine: Engine,
  person: Person,
  { proceeding, secret }: ProceedingRead,
  visits: readonly VisitInput[],
  now: string,
): Promise<Entered> => {
  const key = clueKey(engine.crypto, secret);
  const register = await readRegister(
    engine.pool,
    visits.map((visit) => visit.name),
    visits.flatMap((visit) => visit.creditCode ?? []),
  );
  const rows = visits.map(({ note, ...visit }) => ({
    ...visit,
    sealed: note === undefined ? null : sealTexts(engine.crypto, key, { note }, ['note']).sealed,
    registered: registeredAs(visit, register),
  }));
  return inTransaction(engine.pool, async (client) => {
    if ((await holdState(client, proceeding.number)) !== 'running')
      throw new Conflict(`${proceeding.number} was finished at this moment; nothing was entered`);
    const entered = await insertVisits(client, proceeding.number, rows, person.username, now);
    const known = visits.filter((visit) => !entered.has(visit.key));
    const before = new Map(
      (
        await readVisits(
          client,
          proceeding.number,
          known.map((visit) => visit.key),
        )
      ).map((row) => [row.key, row]),
    );
    const others = known.filter((visit) => {
      const row = before.get(visit.key);
      return row === undefined || !sameVisit(engine, key, visit, row);
    });
    if (others.length > 0)
      throw new Conflict(
        `entered before with other content: ${others.map((visit) => visit.key).join(', ')}; nothing of this call was entered`,
      );
    return { entered: entered.size, known: known.length };
  });
};

/** A visit as those who see the inspection see it. */
export const visitView = (engine: Engine, person: Person, { secret }: ProceedingRead, row: VisitRow) => ({
  key: row.key,
  subject: row.subject,
  name: row.name,
  creditCode: row.creditCode,
  funding: row.funding,
  region: row.region,
  visitedOn: row.visitedOn,
  arrears: row.arrears,
  owedFen: row.owedFen,
  workers: row.workers,
  note:
    row.sealed === null
      ? null
      : readsWords(person)
        ? noteOf(engine, clueKey(engine.crypto, secret), row.sealed)
        : '•••',
  registered: row.registered,
  clue: row.clue,
  case: row.caseNumber,
  enteredBy: row.enteredBy,
  enteredAt: row.enteredAt,
  foundBy: row.foundBy,
  foundAt: row.foundAt,
});

/** What an inspection's visits add up to, and what was paid on the clues that they opened; each clue counts once. */
export const inspectionSummary = async (engine: Engine, person: Person, number: string) => {
  const { read } = await seeProceeding(engine, person, number, ['inspection']);
  const rows = await summariseVisits(engine.pool, number);
  const figures = ({ subject: _, funding: __, ...found }: (typeof rows)[number]) => found;
  const of = (subject: string) => rows.find((row) => row.subject === subject && row.funding === null);
  const all = rows.find((row) => row.subject === null);
  if (all === undefined) throw new Error('a sum of visits has no row');
  return {
    number,
    state: read.proceeding.state,
    plan: planOf(read.proceeding),
    ...figures(all),
    employers: of('employer')?.subjects ?? 0,
    projects: of('project')?.subjects ?? 0,
    byFunding: rows.filter((row) => row.funding !== null).map((row) => ({ funding: row.funding, ...figures(row) })),
  };
};

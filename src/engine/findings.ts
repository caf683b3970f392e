// What a visit found: it opens a clue of the office of that place, or joins one, and opens a case if it is to; once for each visit. Clue,
// case and the visit's row are written in one transaction.
import { isOpen } from '../../workflows/states.ts';
import { check, unstorable } from '../domain/check.ts';
import { Conflict, IdempotencyMismatch, InvalidInput, StaleClue, type FieldProblem } from '../domain/errors.ts';
import { clueOfFinding, FindingBody, surplusOf } from '../domain/finding.ts';
import { draftOf, say, writeOf } from '../domain/move.ts';
import { isWithin, maySee, type Person } from '../domain/permission.ts';
import { memoryOf } from '../domain/proceeding-move.ts';
import type { ClueRecord, IdempotencyRecord, MoveWrite, ProceedingRecord, ProceedingWrite } from '../domain/records.ts';
import { findIdempotent } from '../store/idempotency.ts';
import { writeMoves, writeRegistrations } from '../store/moves.ts';
import { readProceedingByNumber, writeOpenings } from '../store/proceedings.ts';
import { nextClueIds, readCluesByNumber, type ClueRead } from '../store/reads.ts';
import { inTransaction } from '../store/transaction.ts';
import { isUniqueViolation } from '../store/violations.ts';
import { readVisits, settleFinding, type VisitRow } from '../store/visits.ts';
import { beginClue } from './begin-clue.ts';
import type { Engine } from './engine.ts';
import { beginWrite } from './open-proceeding.ts';
import { requestHash } from './once.ts';
import { peopleProblems } from './proceeding-people.ts';
import { seeProceeding } from './proceeding-view.ts';
import { clueDataProblems } from './read-delivery.ts';
import { responsibleUnit } from './responsible-unit.ts';
import { clueKey, sealInput } from './sealing.ts';
import { mustInspect } from './visits.ts';

export interface Found {
  readonly key: string;
  readonly clue: string;
  readonly case?: string;
}

interface Asking {
  readonly requestId: string | null;
  readonly idempotencyKey: string | null;
}

const wrong = (...problems: readonly FieldProblem[]): never => {
  throw new InvalidInput(problems);
};

/**
 * Opens what a visit found.
 * @throws {NotFound | Forbidden | InvalidInput} in this order; {Conflict} when the visit has opened something before
 */
export const openFinding = async (
  engine: Engine,
  person: Person,
  number: string,
  body: unknown,
  asking: Asking,
): Promise<Found> => {
  const hash = requestHash('finding', number, body);
  const before = await kept(engine, person, asking.idempotencyKey, hash);
  if (before !== null) return before;
  const { now, read } = await seeProceeding(engine, person, number, ['inspection']);
  mustInspect(person, read.proceeding);
  const problems = [...unstorable(body), ...check(FindingBody, body)];
  if (problems.length > 0) throw new InvalidInput(problems);
  const said = body as FindingBody;
  const visit = await visitOf(engine, number, said.key);
  const write = await writesOf(engine, person, read.proceeding, visit, said, asking, now);
  const found: Found = {
    key: said.key,
    clue: write.clue.clue.number,
    ...(write.case === null ? {} : { case: write.case.proceeding.number }),
  };
  const idempotency: { idempotency?: IdempotencyRecord } =
    asking.idempotencyKey === null
      ? {}
      : {
          idempotency: {
            clueId: write.clue.clue.id,
            username: person.username,
            key: asking.idempotencyKey,
            requestHash: hash,
            status: 201,
            response: found,
          },
        };
  try {
    await writeAll(engine, person, visit, { ...write, clue: { ...write.clue, ...idempotency } }, now);
    return found;
  } catch (error) {
    const again = isUniqueViolation(error, 'idempotency_key_pkey')
      ? await kept(engine, person, asking.idempotencyKey, hash)
      : null;
    if (again === null) throw error;
    return again;
  }
};

const kept = async (engine: Engine, person: Person, key: string | null, hash: string): Promise<Found | null> => {
  if (key === null) return null;
  const found = await findIdempotent(engine.pool, person.username, key);
  if (found !== null && found.requestHash !== hash) throw new IdempotencyMismatch(key);
  return found === null ? null : (found.response as Found);
};

const visitOf = async (engine: Engine, number: string, key: string): Promise<VisitRow> => {
  const visit = (await readVisits(engine.pool, number, [key]))[0];
  if (visit === undefined)
    return wrong({ path: '/key', message: `found '${key}', expected the key of a visit of ${number}` });
  if (!visit.arrears) return wrong({ path: '/key', message: `'${key}' found no arrears, so there is nothing to open` });
  if (visit.clue !== null) throw new Conflict(`'${key}' has opened ${visit.clue} before`);
  return visit;
};

interface Writes {
  readonly clue: MoveWrite;
  readonly joined: boolean;
  readonly case: ProceedingWrite | null;
}

const writesOf = async (
  engine: Engine,
  person: Person,
  inspection: ProceedingRecord,
  visit: VisitRow,
  said: FindingBody,
  asking: Asking,
  now: string,
): Promise<Writes> => {
  const joined = said.clue === undefined ? null : await joinedClue(engine, person, said);
  const write =
    joined === null
      ? await newClue(engine, person, visit, said, asking, now)
      : joining(engine, person, inspection, visit, said, joined, now);
  const filed = said.opens === 'case' ? await newCase(engine, person, write.clue, said, asking, now) : null;
  return { clue: write, joined: joined !== null, case: filed };
};

const joinedClue = async (engine: Engine, person: Person, said: FindingBody): Promise<ClueRead> => {
  const surplus = surplusOf(said);
  if (surplus.length > 0) wrong(...surplus);
  const read = (await readCluesByNumber(engine.pool, [String(said.clue)])).clues[0];
  if (read === undefined || !maySee(person, read.clue))
    return wrong({ path: '/clue', message: `found '${said.clue}', expected the number of a clue that you may see` });
  if (!isOpen(read.clue.state))
    return wrong({
      path: '/clue',
      message: `${read.clue.number} is ${read.clue.state}; reopen it, or open a new clue`,
    });
  return read;
};

/** The clue is told which visit found the same. */
const joining = (
  engine: Engine,
  person: Person,
  inspection: ProceedingRecord,
  visit: VisitRow,
  said: FindingBody,
  { clue, deadlines, tasks, secret }: ClueRead,
  now: string,
): MoveWrite => {
  const note = said.description ?? `${inspection.number} ${visit.key}`;
  const { plain, sealed } = sealInput(engine.crypto, clueKey(engine.crypto, secret), 'supplement', { note });
  const input = {
    ...plain,
    inspection: inspection.number,
    visit: visit.key,
    owedFen: visit.owedFen,
    workers: visit.workers,
  };
  const saying = { type: 'supplement' as const, input, facts: {}, by: person.username, sealed };
  return writeOf(say(draftOf(clue, deadlines, tasks), saying, engine.rulesFor(clue.region), now));
};

/** The general contractor of a visited project: said, or known on the register. */
const contractorOf = async (engine: Engine, visit: VisitRow, said: FindingBody): Promise<string | null> => {
  if (said.project?.generalContractor !== undefined) return said.project.generalContractor;
  if (visit.registered === null || visit.subject === 'employer') return null;
  const found = (await readProceedingByNumber(engine.pool, visit.registered)).proceedings[0];
  const contractor = found === undefined ? null : memoryOf(found.proceeding).fields['generalContractor'];
  return typeof contractor === 'string' ? contractor : null;
};

const newClue = async (
  engine: Engine,
  person: Person,
  visit: VisitRow,
  said: FindingBody,
  asking: Asking,
  now: string,
): Promise<MoveWrite> => {
  const { problems, data } = clueOfFinding(visit, said, await contractorOf(engine, visit, said));
  if (problems.length > 0) wrong(...problems);
  const deeper = await clueDataProblems(engine, data, '');
  if (deeper.length > 0) wrong(...deeper);
  const unit = await responsibleUnit(engine, data.region, data.sector);
  if (unit === null || !isWithin(unit, person.unit))
    return wrong({ path: '/key', message: `the visit lies in ${data.region}, outside of your unit ${person.unit}` });
  const [id] = await nextClueIds(engine.pool, 1);
  return beginClue(
    engine,
    {
      id: id as number,
      data,
      source: null,
      intakeChannel: 'inspection',
      by: person.username,
      unit,
      receivedAt: now,
      receipt: null,
      requestId: asking.requestId,
    },
    now,
  );
};

/** A case is proposed by the office that the clue belongs to: its people investigate (Decree 423 arts. 13, 16). */
const newCase = async (
  engine: Engine,
  person: Person,
  clue: ClueRecord,
  said: FindingBody,
  asking: Asking,
  now: string,
): Promise<ProceedingWrite> => {
  const handlers = said.handlers ?? clue.handlers;
  const problems = [
    ...(clue.unit === person.unit
      ? []
      : [
          { path: '/opens', message: `a case of ${clue.unit} is opened there; open a clue, its office files the case` },
        ]),
    ...(said.basis === undefined ? [{ path: '/basis', message: 'is missing: a case says why it is filed' }] : []),
    ...(await peopleProblems(engine, 'case', clue.unit, handlers, now, [clue])),
  ];
  if (problems.length > 0) wrong(...problems);
  const [id] = await nextClueIds(engine.pool, 1);
  return beginWrite(
    engine,
    {
      id: id as number,
      kind: 'case',
      unit: clue.unit,
      region: clue.region,
      subject: clue.employerName,
      handlers,
      receiver: null,
      clues: [clue.number],
      input: { basis: said.basis },
      by: person.username,
      requestId: asking.requestId,
    },
    now,
  );
};

const writeAll = (engine: Engine, person: Person, visit: VisitRow, writes: Writes, now: string): Promise<void> =>
  inTransaction(engine.pool, async (client) => {
    const { clue } = writes.clue;
    const opened = {
      clue: clue.number,
      caseNumber: writes.case?.proceeding.number ?? null,
      by: person.username,
      at: now,
    };
    if (!(await settleFinding(client, visit.id, opened)))
      throw new Conflict(`'${visit.key}' has opened something at this moment; read the visit again`);
    const done = writes.joined
      ? await writeMoves(client, [writes.clue])
      : await writeRegistrations(client, [writes.clue]);
    if (done.size === 0) throw new StaleClue(clue.number, writes.clue.expected, writes.clue.expected + 1);
    if (writes.case !== null) await writeOpenings(client, [writes.case]);
  });

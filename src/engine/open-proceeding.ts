// Opens a proceeding: checks who opens it, on which clues, against whom or to whom; number, key, first move. One statement writes it.
import { beginProceeding, type ProceedingOrigin } from '../../workflows/proceeding.ts';
import { currentVersion, madeOf, type ProceedingKind } from '../../workflows/proceedings/catalogue.ts';
import { COLLECTIONS, PREFIXES } from '../../workflows/proceedings/kinds.ts';
import { businessDate } from '../domain/business-date.ts';
import { check, unstorable } from '../domain/check.ts';
import { Forbidden, InvalidInput, type FieldProblem } from '../domain/errors.ts';
import { isDepartment, isWithin, maySee, relations, type Person } from '../domain/permission.ts';
import { OPENINGS, sealedIn } from '../domain/proceeding-inputs.ts';
import { proceedingDraft, proceedingWrite, recordProceeding } from '../domain/proceeding-move.ts';
import { openers } from '../domain/proceeding-rights.ts';
import type { ClueRecord, ProceedingRecord, ProceedingWrite } from '../domain/records.ts';
import { readUnitCodes } from '../store/organisation.ts';
import { readProceedingByNumber, writeOpenings } from '../store/proceedings.ts';
import { businessNow, nextClueIds, readCluesByNumber } from '../store/reads.ts';
import { inTransaction } from '../store/transaction.ts';
import type { Engine } from './engine.ts';
import { clueNumber } from './begin-clue.ts';
import { seesProceeding } from './judge-proceeding.ts';
import { listingsOfPersons, personsIn, twicePersons, withLinks } from './listed-persons.ts';
import { once, requestHash } from './once.ts';
import { claimClues, groupProblems, placeOfGroup } from './group-clues.ts';
import { actProblems } from './notice-acts.ts';
import { peopleProblems } from './proceeding-people.ts';
import { newSecret, sealTexts } from './sealing.ts';

export interface Opening {
  readonly id: number;
  readonly kind: ProceedingKind;
  readonly unit: string;
  readonly region: string;
  readonly subject: string;
  readonly handlers: readonly string[];
  readonly receiver: string | null;
  readonly clues: readonly string[];
  /** The whole input; free texts are sealed, the rest is remembered. */
  readonly input: Readonly<Record<string, unknown>>;
  readonly by: string;
  readonly requestId: string | null;
}

export const numberOf = ({ id, kind }: Pick<Opening, 'id' | 'kind'>, now: string): string =>
  clueNumber(id, now).replace(/^XS/, PREFIXES[kind]);

const NOT_REMEMBERED = new Set(['clues', 'handlers', 'target', 'subject']);

/** The write of a new proceeding. */
export const beginWrite = (engine: Engine, opening: Opening, now: string): ProceedingWrite => {
  const { id, kind } = opening;
  const rules = engine.rulesFor(opening.region);
  const { proceedings } = rules.machines;
  const version = currentVersion(kind, proceedings);
  const { secret, key } = newSecret(engine.crypto, id, { reporter: null, description: '', attachments: [] });
  const { plain, sealed } = sealTexts(engine.crypto, key, opening.input, sealedIn(OPENINGS[kind]));
  const texts = sealedIn(OPENINGS[kind]);
  const origin: ProceedingOrigin = {
    unit: opening.unit,
    handlers: opening.handlers,
    receiver: opening.receiver,
    clues: opening.clues,
    fields: Object.fromEntries(
      Object.entries(plain).filter(([name]) => !NOT_REMEMBERED.has(name) && !texts.includes(name)),
    ),
    by: opening.by,
  };
  const record: ProceedingRecord = {
    id,
    number: numberOf(opening, now),
    kind,
    workflowVersion: version,
    ruleVersion: rules.version,
    state: '',
    open: true,
    context: {},
    version: 0,
    unit: opening.unit,
    readerUnits: [],
    handlers: [],
    receiver: opening.receiver,
    clues: [],
    region: opening.region,
    subject: opening.subject,
    openedAt: now,
    closedAt: null,
    dueAt: null,
    updatedAt: now,
  };
  const move = beginProceeding(madeOf(kind, version, proceedings), origin);
  const tells = opening.receiver === null ? move.tells : [...move.tells, 'department' as const];
  const said = {
    type: 'opened',
    input: { origin, ...plain },
    facts: { on: businessDate(now) },
    by: opening.by,
    sealed,
    requestId: opening.requestId,
  };
  const draft = recordProceeding(proceedingDraft(record, [], []), { ...move, tells }, said, rules, now);
  return { ...proceedingWrite(draft), expected: 0, secret };
};

interface Body {
  readonly clues?: readonly string[];
  readonly handlers?: readonly string[];
  readonly target?: string;
  readonly region?: string;
  readonly subject?: string;
  readonly employer?: string;
  readonly project?: string;
}

/** The unit whose supervisors decide, and the region whose rules count. */
const placeOf = (person: Person, body: Body, clue: ClueRecord | undefined): { unit: string; region: string } => {
  if (clue !== undefined) return { unit: clue.unit, region: clue.region };
  return { unit: person.unit, region: body.region ?? person.unit.slice(0, 6) };
};

const SUPERVISING: ReadonlySet<ProceedingKind> = new Set(COLLECTIONS.supervisions);

const targetProblems = async (
  engine: Engine,
  person: Person,
  kind: ProceedingKind,
  target: string | undefined,
  on: string,
): Promise<FieldProblem[]> => {
  if (target === undefined) return [];
  const wrong = (message: string): FieldProblem[] => [{ path: '/target', message: `found '${target}', ${message}` }];
  const known = await readUnitCodes(engine.pool, on);
  if (!known.includes(target)) return wrong('expected the code of an office or department that exists');
  if (SUPERVISING.has(kind))
    return isWithin(target, person.unit) && target !== person.unit
      ? []
      : wrong(`expected an office under ${person.unit}`);
  if (kind === 'region') return isDepartment(target) ? wrong("expected another region's office") : [];
  return isDepartment(target) ? [] : wrong('expected a department');
};

const clueProblems = (
  person: Person,
  kind: ProceedingKind,
  numbers: readonly string[],
  clues: readonly ClueRecord[],
): FieldProblem[] =>
  numbers.flatMap((number, index): FieldProblem[] => {
    const clue = clues.find((found) => found.number === number);
    if (clue === undefined || !maySee(person, clue))
      return [
        { path: `/clues/${index}`, message: `found '${number}', expected the number of a clue that you may see` },
      ];
    const held = relations(person, clue);
    const may = held.has('H') || held.has('S') || ((SUPERVISING.has(kind) || kind === 'group') && held.has('U'));
    return may ? [] : [{ path: `/clues/${index}`, message: `${number} is neither yours nor your unit's` }];
  });

/**
 * Opens a proceeding for a person; the same Idempotency-Key opens it once.
 * @throws {Forbidden} when the role opens none of this kind; {InvalidInput} naming every wrong field
 */
export const openProceeding = async (
  engine: Engine,
  person: Person,
  kind: ProceedingKind,
  body: unknown,
  context: { readonly requestId: string | null; readonly idempotencyKey: string | null },
): Promise<{ readonly number: string }> => {
  if (!openers(kind).includes(person.role))
    throw new Forbidden(`a ${person.role} opens no ${kind}; ${openers(kind).join(' and ')} do`);
  return once(engine, person, context.idempotencyKey, requestHash('proceeding', kind, body), async (keep) => {
    const now = await businessNow(engine.pool);
    const opening = await judgeOpening(engine, person, kind, body, context.requestId, now);
    const writes = await beginWrites(engine, opening, now);
    const answer = { number: (writes[0] as ProceedingWrite).proceeding.number };
    await inTransaction(engine.pool, async (client) => {
      if (kind === 'group') await claimClues(client, opening.clues);
      await writeOpenings(client, writes);
      await keep(client, answer);
    });
    return answer;
  });
};

/** The opening, and with an employer's listing those of the persons who answer for it. */
const beginWrites = async (
  engine: Engine,
  opening: Omit<Opening, 'id'>,
  now: string,
): Promise<readonly ProceedingWrite[]> => {
  const persons = personsIn(opening.input);
  const [id, ...more] = await nextClueIds(engine.pool, 1 + persons.length);
  const whole = { ...opening, id: id as number };
  const number = numberOf(whole, now);
  const theirs = listingsOfPersons(whole, number, more);
  const linked = theirs.map((one) => numberOf(one, now));
  return [withLinks(whole, linked), ...theirs].map((one) => beginWrite(engine, one, now));
};

/** A look-back checks the clues of the office that it is sent to. */
const listProblems = (
  kind: ProceedingKind,
  target: string | undefined,
  clues: readonly ClueRecord[],
): FieldProblem[] =>
  kind !== 'lookBack' || target === undefined
    ? []
    : clues
        .filter((clue) => !isWithin(clue.unit, target))
        .map((clue) => ({ path: '/clues', message: `${clue.number} belongs to ${clue.unit}, not to ${target}` }));

/** A case that an opening rests on is one that the opener sees. */
const caseProblems = async (engine: Engine, person: Person, number: unknown, path: string): Promise<FieldProblem[]> => {
  if (typeof number !== 'string') return [];
  const found = (await readProceedingByNumber(engine.pool, number)).proceedings[0]?.proceeding;
  return found?.kind === 'case' && seesProceeding(person, found)
    ? []
    : [{ path, message: `found '${number}', expected the number of a case that you may see` }];
};

const casesProblems = async (engine: Engine, person: Person, numbers: unknown): Promise<FieldProblem[]> => {
  const list = Array.isArray(numbers) ? numbers : [];
  return (
    await Promise.all(list.map((number, index) => caseProblems(engine, person, number, `/cases/${index}`)))
  ).flat();
};

/** The step before: a supervision of the same office that the opener sees. */
const followsProblems = async (
  engine: Engine,
  person: Person,
  number: unknown,
  target: string | undefined,
): Promise<FieldProblem[]> => {
  if (typeof number !== 'string') return [];
  const found = (await readProceedingByNumber(engine.pool, number)).proceedings[0]?.proceeding;
  const before = found !== undefined && SUPERVISING.has(found.kind as ProceedingKind) && seesProceeding(person, found);
  return before && found.receiver === target
    ? []
    : [{ path: '/follows', message: `found '${number}', expected the number of a supervision of ${target}` }];
};

/** What a person wants to open, judged; nothing is written. */
export const judgeOpening = async (
  engine: Engine,
  person: Person,
  kind: ProceedingKind,
  body: unknown,
  requestId: string | null,
  now: string,
): Promise<Omit<Opening, 'id'>> => {
  const problems = [...unstorable(body), ...check(OPENINGS[kind], body)];
  if (problems.length > 0) throw new InvalidInput(problems);
  const input = body as Body & Readonly<Record<string, unknown>>;
  const numbers = input.clues ?? [];
  const { clues: reads } = numbers.length === 0 ? { clues: [] } : await readCluesByNumber(engine.pool, numbers);
  const clues = reads.map((read) => read.clue);
  const first = clues.find((clue) => clue.number === numbers[0]);
  const { unit, region } = SUPERVISING.has(kind)
    ? { unit: person.unit, region: person.unit.slice(0, 6) }
    : kind === 'group'
      ? placeOfGroup(person, clues)
      : placeOf(person, input, first);
  const handlers =
    input.handlers ??
    (first !== undefined && !SUPERVISING.has(kind) && first.unit === unit
      ? first.handlers
      : person.role === 'handler'
        ? [person.username]
        : []);
  const wrong = [
    ...clueProblems(person, kind, numbers, clues),
    ...(kind === 'group' ? await groupProblems(engine, numbers) : []),
    ...(await targetProblems(engine, person, kind, input.target, businessDate(now))),
    ...listProblems(kind, input.target, clues),
    ...(await followsProblems(engine, person, input['follows'], input.target)),
    ...(await caseProblems(engine, person, input['case'], '/case')),
    ...(await casesProblems(engine, person, input['cases'])),
    ...twicePersons(input['persons']),
    ...(kind === 'publicNotice' ? actProblems(engine, input['act']) : []),
    ...(input.region === undefined || isWithin(input.region, person.unit)
      ? []
      : [{ path: '/region', message: `found ${input.region}, which lies outside of your unit ${person.unit}` }]),
    ...(input.handlers === undefined && kind !== 'case'
      ? []
      : await peopleProblems(engine, kind, unit, handlers, now, clues)),
  ];
  if (wrong.length > 0) throw new InvalidInput(wrong);
  return {
    kind,
    unit,
    region,
    subject: input.subject ?? input.employer ?? input.project ?? first?.employerName ?? '',
    handlers,
    receiver: input.target ?? null,
    clues: numbers,
    input,
    by: person.username,
    requestId,
  };
};

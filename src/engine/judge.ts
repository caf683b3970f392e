// One order of judgement for every write: may see (404), version (409), role (403), state (409 with the offers), input (422).
// The offers are computed by the same functions, so a button exists exactly when the move behind it would be taken.
import type { ClueEventType } from '../../workflows/events.ts';
import { EVENT_TYPES } from '../../workflows/exemplars.ts';
import { possibleEvents } from '../../workflows/possible.ts';
import { EVENT_LABELS } from '../../workflows/labels.ts';
import type { ClueContext } from '../../workflows/context.ts';
import { businessDate } from '../domain/business-date.ts';
import { check, unstorable } from '../domain/check.ts';
import {
  Forbidden,
  IllegalMove,
  InvalidInput,
  NotFound,
  StaleClue,
  type FieldProblem,
  type Offer,
} from '../domain/errors.ts';
import { inputProblems } from '../domain/input-problems.ts';
import { inputSchema, PERSONAL_EVENTS, plainSchema, type PersonalEvent } from '../domain/inputs.ts';
import { contextOf } from '../domain/move.ts';
import {
  maySee,
  mayEver,
  mayNow,
  mayRequest,
  otherEyes,
  relations,
  type Person,
  type Relation,
} from '../domain/permission.ts';
import type { ClueRead } from '../store/reads.ts';
import type { Engine } from './engine.ts';
import { choicesFor, surroundings, unfitness, unitsAbove, type Surroundings } from './facts.ts';

export interface Judged {
  readonly type: PersonalEvent;
  readonly input: Readonly<Record<string, unknown>>;
  readonly context: ClueContext;
  readonly held: ReadonlySet<Relation>;
  readonly around: Surroundings | null;
}

// Only time, or a root that moved, says these.
const OF_THE_SYSTEM: readonly unknown[] = ['deadlinePassed', 'rootMoved'] satisfies readonly ClueEventType[];

const isPersonal = (type: unknown): type is PersonalEvent => (PERSONAL_EVENTS as readonly unknown[]).includes(type);

/** Which of `types` this caller may send now; the machine is asked last, it costs most. */
const mayBeSent = (
  engine: Engine,
  person: Person,
  read: ClueRead,
  context: ClueContext,
  held: ReadonlySet<Relation>,
  types: readonly PersonalEvent[] = EVENT_TYPES.filter(isPersonal),
): readonly PersonalEvent[] =>
  possibleEvents(
    read.clue.state,
    context,
    read.clue.workflow,
    read.clue.workflowVersion,
    engine.rulesFor(read.clue.region).machines.clues,
    types.filter((type) => mayNow(type, held, person.username, read.clue.state, context)),
  ).filter(isPersonal);

/**
 * For some events there has to be something to choose: a clock that was not extended yet, for whom its rule names; something that the
 * caller may ask for and that was not asked for yet. Where there is nothing the event is not there.
 */
const nothingToChoose = (
  engine: Engine,
  type: PersonalEvent,
  read: ClueRead,
  context: ClueContext,
  held: ReadonlySet<Relation>,
): boolean => {
  // Nobody can be told what is missing in what nobody signed.
  if (type === 'askCompletion') return read.clue.anonymous;
  if (type !== 'extend' && type !== 'request') return false;
  const { clocks, requestables } = choicesFor(engine, read.clue, context, read.deadlines, held, null);
  return ((type === 'extend' ? clocks : requestables) ?? []).length === 0;
};

const NEEDS_PEOPLE: ReadonlySet<PersonalEvent> = new Set([
  'assign',
  'reassign',
  'refer',
  'elevate',
  'reopen',
  'request',
]);

/** What this caller may do with the clue now, with the schema of each input. */
export const offersFor = async (
  engine: Engine,
  person: Person,
  read: ClueRead,
  now: string,
): Promise<readonly Offer[]> => {
  const context = contextOf(read.clue, engine.rulesFor(read.clue.region).machines.clues);
  const held = relations(person, read.clue);
  const types = mayBeSent(engine, person, read, context, held);
  if (types.length === 0) return [];
  const around = types.some((type) => NEEDS_PEOPLE.has(type))
    ? await surroundings(engine.pool, read.clue, read.clue.unit, now)
    : null;
  const choices = choicesFor(engine, read.clue, context, read.deadlines, held, around);
  return types
    .filter((type) => !nothingToChoose(engine, type, read, context, held))
    .map((type) => ({
      type,
      label: EVENT_LABELS[type],
      schema: inputSchema(
        type,
        type === 'elevate' && around !== null
          ? { ...choices, targets: unitsAbove(around.units, read.clue.unit) }
          : choices,
      ),
    }));
};

/**
 * Judges what a person said to a clue.
 * @throws {NotFound | StaleClue | Forbidden | IllegalMove | InvalidInput} in this order
 */
export const judge = async (
  engine: Engine,
  person: Person,
  number: string,
  read: ClueRead | undefined,
  said: { readonly type: unknown; readonly input: unknown; readonly version: unknown },
  now: string,
): Promise<Judged> => {
  if (read === undefined || !maySee(person, read.clue))
    throw new NotFound(`there is no clue ${number} that you may see`);
  const { clue } = read;
  const versionSent = typeof said.version === 'number' && Number.isInteger(said.version);
  if (versionSent && said.version !== clue.version)
    throw new StaleClue(clue.number, said.version as number, clue.version);
  const context = contextOf(clue, engine.rulesFor(clue.region).machines.clues);
  const held = relations(person, clue);
  if (!isPersonal(said.type)) {
    if (person.role === 'auditor') throw new Forbidden('an auditor reads everything and writes nothing');
    if (OF_THE_SYSTEM.includes(said.type))
      throw new Forbidden(`'${String(said.type)}' is the system's; no person sends it`);
    throw new InvalidInput([{ path: '/type', message: `expected one of ${PERSONAL_EVENTS.join(', ')}` }]);
  }
  const { type } = said;
  const asked = (said.input as { readonly event?: unknown } | null | undefined)?.event;
  if (!mayEver(type, held) || (type === 'request' && !mayRequest(asked, held)))
    throw new Forbidden(`'${type}' is not for you: ${who(person)} never sends it to clue ${clue.number}`);
  if (
    !mayBeSent(engine, person, read, context, held, [type]).includes(type) ||
    nothingToChoose(engine, type, read, context, held)
  ) {
    const why = otherEyes(type, person.username, context);
    throw new IllegalMove(type, clue.number, clue.state, await offersFor(engine, person, read, now), why);
  }
  const input = said.input === undefined || said.input === null ? {} : said.input;
  const problems: FieldProblem[] = [];
  if (!versionSent)
    problems.push({
      path: '/version',
      message: 'is missing or no whole number; send the version of the clue that you have read',
    });
  problems.push(...unstorable(input, '/input'), ...check(plainSchema(type), input, '/input'));
  if (problems.length > 0) throw new InvalidInput(problems);
  const fields = input as Readonly<Record<string, unknown>>;
  const wantsPeople = NEEDS_PEOPLE.has(type);
  const around = wantsPeople ? await surroundings(engine.pool, clue, String(fields['unit'] ?? clue.unit), now) : null;
  const choices = choicesFor(engine, clue, context, read.deadlines, held, around);
  const found = inputProblems(type, fields, {
    clue,
    context,
    deadlines: read.deadlines,
    choices,
    rules: engine.rulesFor(clue.region).clocks.rules,
    conclusions: engine.packages.conclusions,
    now,
    today: businessDate(now),
    above: around === null ? [] : unitsAbove(around.units, clue.unit),
    unfit: (username, unit) => {
      const member = around?.members.find((one) => one.username === username);
      return member === undefined ? `${username} is not known in unit ${unit}` : unfitness(member, clue, unit);
    },
    arbitrating: context.returns >= 3 && (held.has('U') || engine.rulesFor(clue.region).unitAbove(clue.unit) === null),
    supervising: held.has('S'),
    isRegion: (code) => engine.packages.divisions.has(code),
  });
  if (found.length > 0) throw new InvalidInput(found.map((problem) => ({ ...problem, path: `/input${problem.path}` })));
  return { type, input: fields, context, held, around };
};

const who = (person: Person): string => `${person.role} ${person.username} of unit ${person.unit}`;

// The order of judgement of a clue, for proceedings: may see (404), version (409), role (403), state (409 with the offers and what is
// missing), input (422). The offers are computed by the same functions.
import {
  ALWAYS_LABELS,
  eventsFrom,
  stepPossible,
  unmet,
  type ProceedingEvent,
  type ProceedingFacts,
} from '../../workflows/proceeding.ts';
import { madeOf, type ProceedingKind } from '../../workflows/proceedings/catalogue.ts';
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
import { maySee, type Person, type Relation } from '../domain/permission.ts';
import { proceedingInput } from '../domain/proceeding-inputs.ts';
import { fineProblems, withPenalties } from '../domain/penalties.ts';
import { memoryOf } from '../domain/proceeding-move.ts';
import { proceedingProblems } from '../domain/proceeding-problems.ts';
import { everProceeds, proceedingRelations, proceedsNow } from '../domain/proceeding-rights.ts';
import type { ProceedingRecord } from '../domain/records.ts';
import { readCluesByNumber } from '../store/reads.ts';
import type { ProceedingRead } from '../store/proceedings.ts';
import type { Engine } from './engine.ts';
import { proceedingFacts } from './proceeding-facts.ts';
import { addedProblems, alone, groupProblems } from './group-clues.ts';
import { actProblems, actsOf, withActs } from './notice-acts.ts';
import { exemptionProblems, finalProblems } from './register-problems.ts';
import { peopleProblems } from './proceeding-people.ts';

export interface ProceedingSent {
  readonly type: unknown;
  readonly input: unknown;
  readonly version: unknown;
}

export interface JudgedProceeding {
  readonly type: string;
  readonly input: Readonly<Record<string, unknown>>;
  readonly facts: ProceedingFacts;
}

const whereabouts = (proceeding: ProceedingRecord) => ({ ...proceeding, referredTo: proceeding.receiver });

export const seesProceeding = (person: Person, proceeding: ProceedingRecord): boolean =>
  maySee(person, whereabouts(proceeding));

const machineOf = (engine: Engine, { kind, workflowVersion, region }: ProceedingRecord) =>
  madeOf(kind, workflowVersion, engine.rulesFor(region).machines.proceedings);

const probe = (type: string, facts: ProceedingFacts): ProceedingEvent => ({
  type,
  input: {},
  facts,
  by: '',
  at: '',
  seq: 0,
});

/** The clocks that this person's rank may extend now. */
const extensible = (engine: Engine, { proceeding, deadlines }: ProceedingRead, held: ReadonlySet<Relation>) =>
  deadlines.filter((deadline) => {
    const rule = engine.rulesFor(proceeding.region).clocks.rules.find((found) => found.id === deadline.clock);
    const extension = rule?.extension ?? null;
    return (
      deadline.state === 'open' &&
      extension !== null &&
      deadline.extensions.length < extension.times &&
      held.has(extension.by === 'supervisor' ? 'S' : 'U')
    );
  });

/** Duties to tell somebody that are open now. */
const dutiesOf = (engine: Engine, { proceeding, deadlines }: ProceedingRead) => {
  const rules = engine.rulesFor(proceeding.region).clocks.rules;
  return deadlines.filter(
    (deadline) => deadline.state === 'open' && rules.some((rule) => rule.id === deadline.clock && rule.duty),
  );
};

const listed: Readonly<
  Record<string, (engine: Engine, read: ProceedingRead, held: ReadonlySet<Relation>) => readonly string[]>
> = {
  extend: (engine, read, held) => extensible(engine, read, held).map((deadline) => deadline.clock),
  tell: (engine, read) => dutiesOf(engine, read).map((deadline) => deadline.id),
};
const LISTED_FIELD: Readonly<Record<string, string>> = { extend: 'clock', tell: 'deadline' };

const possible = (
  engine: Engine,
  read: ProceedingRead,
  type: string,
  facts: ProceedingFacts,
  held: ReadonlySet<Relation>,
) =>
  stepPossible(
    machineOf(engine, read.proceeding),
    read.proceeding.state,
    memoryOf(read.proceeding),
    probe(type, facts),
  ) &&
  (listed[type] === undefined || listed[type](engine, read, held).length > 0);

const schemaOf = (engine: Engine, read: ProceedingRead, type: string, held: ReadonlySet<Relation>): unknown => {
  const schema = proceedingInput(read.proceeding.kind as ProceedingKind, type) as
    { properties: Record<string, object> } | undefined;
  const field = LISTED_FIELD[type];
  if (type === 'draftDecision') return withPenalties(schema as object, engine.packages.penalties);
  if (type === 'complete') return withActs(schema as object, actsOf(engine));
  const choices = listed[type]?.(engine, read, held);
  return schema === undefined || field === undefined || choices === undefined
    ? schema
    : { ...schema, properties: { ...schema.properties, [field]: { ...schema.properties[field], enum: choices } } };
};

/** What this caller may do with the proceeding now. */
export const proceedingOffers = async (
  engine: Engine,
  person: Person,
  read: ProceedingRead,
  now: string,
): Promise<readonly Offer[]> => {
  const { proceeding } = read;
  const kind = proceeding.kind as ProceedingKind;
  const { definition } = machineOf(engine, proceeding);
  const held = proceedingRelations(person, whereabouts(proceeding));
  if (held.size === 0) return [];
  const facts = await proceedingFacts(engine, proceeding, now);
  return eventsFrom(definition, proceeding.state)
    .filter((type) => proceedingInput(kind, type) !== undefined)
    .filter((type) => proceedsNow(kind, type, held, person.username, memoryOf(proceeding)))
    .filter((type) => possible(engine, read, type, facts, held))
    .map((type) => ({
      type,
      label: definition.events[type] ?? ALWAYS_LABELS[type] ?? { zh: type, en: type },
      schema: schemaOf(engine, read, type, held),
    }));
};

/**
 * Judges what a person said to a proceeding.
 * @throws {NotFound | StaleClue | Forbidden | IllegalMove | InvalidInput} in this order
 */
export const judgeProceeding = async (
  engine: Engine,
  person: Person,
  number: string,
  read: ProceedingRead | undefined,
  said: ProceedingSent,
  now: string,
): Promise<JudgedProceeding> => {
  if (read === undefined || !seesProceeding(person, read.proceeding))
    throw new NotFound(`there is nothing with number ${number} that you may see`);
  const { proceeding } = read;
  const kind = proceeding.kind as ProceedingKind;
  const versionSent = typeof said.version === 'number' && Number.isInteger(said.version);
  if (versionSent && said.version !== proceeding.version)
    throw new StaleClue(number, said.version as number, proceeding.version);
  if (person.role === 'auditor') throw new Forbidden('an auditor reads everything and writes nothing');
  const type = String(said.type);
  const schema = typeof said.type === 'string' ? proceedingInput(kind, type) : undefined;
  if (schema === undefined)
    throw new InvalidInput([
      { path: '/type', message: `found no event of a ${kind}; its offers name those that are possible` },
    ]);
  const held = proceedingRelations(person, whereabouts(proceeding));
  if (!everProceeds(kind, type, held))
    throw new Forbidden(
      `'${type}' is not for you: ${person.role} ${person.username} of unit ${person.unit} never sends it to ${number}`,
    );
  const facts = await proceedingFacts(engine, proceeding, now);
  const memory = memoryOf(proceeding);
  if (!proceedsNow(kind, type, held, person.username, memory) || !possible(engine, read, type, facts, held)) {
    const made = machineOf(engine, proceeding);
    const why = proceedsNow(kind, type, held, person.username, memory)
      ? unmet(made, proceeding.state, memory, probe(type, facts))
      : [
          `it needs other eyes than those that prepared it: another supervisor of ${proceeding.unit}, or who stands in for one`,
        ];
    throw new IllegalMove(type, number, proceeding.state, await proceedingOffers(engine, person, read, now), why);
  }
  const input = said.input === undefined || said.input === null ? {} : said.input;
  const problems: FieldProblem[] = versionSent
    ? []
    : [{ path: '/version', message: 'is missing or no whole number; send the version that you have read' }];
  problems.push(...unstorable(input, '/input'), ...check(schema, input, '/input'));
  if (problems.length > 0) throw new InvalidInput(problems);
  const fields = input as Readonly<Record<string, unknown>>;
  const deeper = [
    ...proceedingProblems(kind, type, fields, { context: memory, today: businessDate(now) }),
    ...(await asked(engine, person, read, type, fields, held, now)),
  ];
  if (deeper.length > 0)
    throw new InvalidInput(deeper.map((problem) => ({ ...problem, path: `/input${problem.path}` })));
  return { type, input: fields, facts };
};

/** What only the database and the rules can say of an input. */
const asked = async (
  engine: Engine,
  person: Person,
  read: ProceedingRead,
  type: string,
  input: Readonly<Record<string, unknown>>,
  held: ReadonlySet<Relation>,
  now: string,
): Promise<readonly FieldProblem[]> => {
  switch (type) {
    case 'reassign':
      return peopleProblems(
        engine,
        read.proceeding.kind,
        read.proceeding.unit,
        input['handlers'] as readonly string[],
        now,
      );
    case 'addClue': {
      const { clues } = await readCluesByNumber(engine.pool, [String(input['clue'])]);
      return clues[0] !== undefined && maySee(person, clues[0].clue)
        ? read.proceeding.kind === 'group'
          ? alone(await groupProblems(engine, [String(input['clue'])]))
          : []
        : [
            {
              path: '/clue',
              message: `found '${String(input['clue'])}', expected the number of a clue that you may see`,
            },
          ];
    }
    case 'award':
      return finalProblems(engine, read.proceeding.region, input, businessDate(now));
    case 'exemptDeposit':
      return exemptionProblems(engine, read.proceeding, input, businessDate(now));
    case 'draftDecision':
      return fineProblems(engine.packages.penalties, input);
    case 'complete':
      return actProblems(engine, input['act']);
    case 'addClues':
      return addedProblems(engine, person, input['clues'] as readonly string[]);
    case 'extend': {
      const allowed = extensible(engine, read, held).map((deadline) => deadline.clock);
      const rule = engine.rulesFor(read.proceeding.region).clocks.rules.find((found) => found.id === input['clock']);
      if (!allowed.includes(String(input['clock'])))
        return [
          { path: '/clock', message: `found '${String(input['clock'])}', expected one of ${allowed.join(', ')}` },
        ];
      const most = rule?.extension?.maxDays ?? 0;
      return Number(input['days']) > most
        ? [
            {
              path: '/days',
              message: `found ${String(input['days'])}, expected at most ${most} for clock ${String(input['clock'])}`,
            },
          ]
        : [];
    }
    case 'tell': {
      const open = dutiesOf(engine, read).map((deadline) => deadline.id);
      return open.includes(String(input['deadline']))
        ? []
        : [{ path: '/deadline', message: `found '${String(input['deadline'])}', expected one of ${open.join(', ')}` }];
    }
    default:
      return [];
  }
};

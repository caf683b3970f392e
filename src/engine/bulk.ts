// Many clues, one move each: every clue goes through the door by itself, so that what is refused for one holds up none of the others. Under an
// Idempotency-Key each clue has a key of its own: repeated after an interruption, what is done stays done and the rest is done.
import { createHash } from 'node:crypto';
import { BulkBody } from '../domain/bulk.ts';
import { demand } from '../domain/check.ts';
import { Forbidden, InvalidInput, Refusal, type FieldProblem } from '../domain/errors.ts';
import { draftOf, say } from '../domain/move.ts';
import { maySee, type Person } from '../domain/permission.ts';
import { readCluesByNumber, type ClueRead } from '../store/reads.ts';
import { advance, type SendingContext } from './advance.ts';
import { refuseContradiction } from './beside-clue.ts';
import type { Engine } from './engine.ts';
import { factsFor } from './facts.ts';
import { judge } from './judge.ts';
import { requestHash } from './once.ts';

export interface BulkItem {
  readonly number: string;
  /** `ok`: it would be taken; `done`: it was. */
  readonly outcome: 'ok' | 'done' | 'refused';
  /** Of what the caller may see; null otherwise. */
  readonly version: number | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly code?: string;
  readonly detail?: string;
  readonly errors?: readonly FieldProblem[];
}

export interface BulkResult {
  readonly dryRun: boolean;
  /** Whether none is refused. */
  readonly complete: boolean;
  readonly items: readonly BulkItem[];
}

type Reads = ReadonlyMap<string, ClueRead>;

const readAll = async (engine: Engine, numbers: readonly string[]): Promise<{ now: string; reads: Reads }> => {
  const { now, clues } = await readCluesByNumber(engine.pool, numbers);
  return { now, reads: new Map(clues.map((read) => [read.clue.number, read])) };
};

const refused = (person: Person, number: string, read: ClueRead | undefined, error: unknown): BulkItem => {
  if (!(error instanceof Refusal)) throw error;
  const seen = read !== undefined && maySee(person, read.clue) ? read.clue : null;
  return {
    number,
    outcome: 'refused',
    version: seen?.version ?? null,
    from: seen?.state ?? null,
    to: null,
    code: error.code,
    detail: error.message,
    ...(error instanceof InvalidInput ? { errors: error.problems } : {}),
  };
};

/** Where the move would take the clue. */
const target = async (
  engine: Engine,
  person: Person,
  read: ClueRead,
  said: { readonly type: string; readonly input: unknown; readonly version: number },
  now: string,
): Promise<string> => {
  const { clue } = read;
  const judged = await judge(engine, person, clue.number, read, said, now);
  await refuseContradiction(engine, read, judged.type, judged.input);
  const saying = {
    type: judged.type,
    input: judged.input,
    facts: factsFor(judged.type, judged.input, clue, judged.context, judged.held, judged.around, now),
    by: person.username,
    sealed: null,
    requestId: null,
  };
  return say(draftOf(clue, read.deadlines, read.tasks), saying, engine.rulesFor(clue.region), now).clue.state;
};

const foresee = async (engine: Engine, person: Person, body: BulkBody): Promise<readonly BulkItem[]> => {
  const { now, reads } = await readAll(engine, body.numbers);
  const items: BulkItem[] = [];
  for (const [index, number] of body.numbers.entries()) {
    const read = reads.get(number);
    const version = body.versions?.[index] ?? read?.clue.version ?? 0;
    const said = { type: body.type, input: body.input, version };
    try {
      if (read === undefined) await judge(engine, person, number, read, said, now);
      else {
        const to = await target(engine, person, read, said, now);
        items.push({ number, outcome: 'ok', version: read.clue.version, from: read.clue.state, to });
      }
    } catch (error) {
      items.push(refused(person, number, read, error));
    }
  }
  return items;
};

/** One clue's key under the request's: as long whatever the two are. */
const keyOf = (key: string | null, number: string): string | null =>
  key === null
    ? null
    : `bulk-${createHash('sha256')
        .update(JSON.stringify([key, number]))
        .digest('hex')}`;

const perform = async (
  engine: Engine,
  person: Person,
  body: BulkBody,
  context: SendingContext,
): Promise<readonly BulkItem[]> => {
  const { reads: before } = await readAll(engine, body.numbers);
  const failures = new Map<string, BulkItem>();
  for (const [index, number] of body.numbers.entries()) {
    const read = before.get(number);
    const version = body.versions?.[index] ?? read?.clue.version ?? 0;
    try {
      await advance(
        engine,
        person,
        number,
        { type: body.type, input: body.input, version },
        {
          requestId: context.requestId,
          idempotencyKey: keyOf(context.idempotencyKey, number),
          // Asked again, a clue has another version: it is the same request all the same.
          hash: requestHash('bulk', number, body.type, body.input),
        },
      );
    } catch (error) {
      failures.set(number, refused(person, number, read, error));
    }
  }
  const { reads: after } = await readAll(engine, body.numbers);
  return body.numbers.map(
    (number): BulkItem =>
      failures.get(number) ?? {
        number,
        outcome: 'done',
        version: after.get(number)?.clue.version ?? null,
        from: before.get(number)?.clue.state ?? null,
        to: after.get(number)?.clue.state ?? null,
      },
  );
};

const MAY: readonly Person['role'][] = ['supervisor'];

/** @throws {Forbidden} for who sends none of these events; {InvalidInput} for a body that is none */
export const moveMany = async (
  engine: Engine,
  person: Person,
  asked: unknown,
  context: SendingContext,
): Promise<BulkResult> => {
  if (![person, ...person.standsInFor].some((who) => MAY.includes(who.role)))
    throw new Forbidden(`a ${person.role} moves no clues in bulk; supervisors do`);
  const body = demand(BulkBody, asked);
  if (body.versions !== undefined && body.versions.length !== body.numbers.length)
    throw new InvalidInput([
      {
        path: '/versions',
        message: `found ${body.versions.length}, expected one for each of ${body.numbers.length} numbers`,
      },
    ]);
  const dryRun = body.dryRun === true;
  const items = dryRun ? await foresee(engine, person, body) : await perform(engine, person, body, context);
  return { dryRun, complete: items.every((item) => item.outcome !== 'refused'), items };
};

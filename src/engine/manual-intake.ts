// A clue that comes by telephone, on foot, by petition or out of an inspection: typed in, checked and registered at once.
import { Conflict, Forbidden, IdempotencyMismatch, InvalidInput } from '../domain/errors.ts';
import { check, unstorable } from '../domain/check.ts';
import { ManualIntake } from '../domain/delivery.ts';
import { isWithin, type Person } from '../domain/permission.ts';
import { findIdempotent } from '../store/idempotency.ts';
import { writeRegistrations } from '../store/moves.ts';
import { businessNow, nextClueIds } from '../store/reads.ts';
import { isUniqueViolation } from '../store/violations.ts';
import { beginClue } from './begin-clue.ts';
import { requestHash } from './once.ts';
import type { Engine } from './engine.ts';
import { clueDataProblems } from './read-delivery.ts';
import { responsibleUnit } from './responsible-unit.ts';

const MAY: readonly Person['role'][] = ['operator', 'handler', 'supervisor'];

interface Registered {
  readonly number: string;
}

/** The number of the new clue; under an Idempotency-Key that was used, of the one it made. */
export const registerManually = async (
  engine: Engine,
  person: Person,
  body: unknown,
  context: { readonly requestId: string | null; readonly idempotencyKey: string | null },
): Promise<Registered> => {
  if (!MAY.includes(person.role))
    throw new Forbidden(`a ${person.role} registers no clues; operators, handlers and supervisors do`);
  const hash = requestHash('clues', body);
  const before = await kept(engine, person, context.idempotencyKey, hash);
  if (before !== null) return before;
  const problems = [...unstorable(body), ...check(ManualIntake, body)];
  if (problems.length > 0) throw new InvalidInput(problems);
  const data = body as ManualIntake;
  const deeper = await clueDataProblems(engine, data, '');
  if (deeper.length > 0) throw new InvalidInput(deeper);
  const unit = await responsibleUnit(engine, data.region, data.sector);
  if (unit === null || !isWithin(unit, person.unit)) {
    throw new InvalidInput([
      {
        path: '/region',
        message: `found ${data.region}, which lies outside of your unit ${person.unit}; register it there, or refer it`,
      },
    ]);
  }
  const now = await businessNow(engine.pool);
  const [id] = await nextClueIds(engine.pool, 1);
  const write = beginClue(
    engine,
    {
      id: id as number,
      data,
      source: data.externalId === undefined ? null : `manual-${data.intakeChannel}`,
      intakeChannel: data.intakeChannel,
      by: person.username,
      unit,
      receivedAt: now,
      receipt: null,
      requestId: context.requestId,
    },
    now,
  );
  const number = write.clue.number;
  const idempotency =
    context.idempotencyKey === null
      ? {}
      : {
          idempotency: {
            clueId: write.clue.id,
            username: person.username,
            key: context.idempotencyKey,
            requestHash: hash,
            status: 201,
            response: { number },
          },
        };
  try {
    const done = await writeRegistrations(engine.pool, [{ ...write, ...idempotency }]);
    if (done.size === 0)
      throw new Conflict(`a clue with externalId '${data.externalId}' was registered by ${data.intakeChannel} before`);
    return { number };
  } catch (error) {
    const again = isUniqueViolation(error, 'idempotency_key_pkey')
      ? await kept(engine, person, context.idempotencyKey, hash)
      : null;
    if (again === null) throw error;
    return again;
  }
};

const kept = async (engine: Engine, person: Person, key: string | null, hash: string): Promise<Registered | null> => {
  if (key === null) return null;
  const found = await findIdempotent(engine.pool, person.username, key);
  if (found !== null && found.requestHash !== hash) throw new IdempotencyMismatch(key);
  return found === null ? null : (found.response as Registered);
};

// What people do with a warning of risk: look at it, turn it into an inspection, or set it aside with a reason. Only they decide.
import { addDays, businessDate } from '../domain/business-date.ts';
import { Conflict, Forbidden, NotFound } from '../domain/errors.ts';
import { isWithin, type Person } from '../domain/permission.ts';
import { openers } from '../domain/proceeding-rights.ts';
import { scopeOf } from '../domain/scope.ts';
import { writeOpenings } from '../store/proceedings.ts';
import { businessNow, nextClueIds } from '../store/reads.ts';
import { decideRisk, readRisk, readRiskChanges, type RiskChangeRow, type RiskRow } from '../store/risks.ts';
import { inTransaction } from '../store/transaction.ts';
import { readsWords } from './clue-view.ts';
import type { Engine } from './engine.ts';
import type { Keep } from './once.ts';
import { beginWrite, judgeOpening } from './open-proceeding.ts';

const PURPOSE = 'risk';
/** Days that an inspection has unless its body says otherwise. */
const INSPECTION_DAYS = 30;

/** @throws {NotFound} also for what the person may not see */
export const seeRisk = async (engine: Engine, person: Person, id: string): Promise<RiskRow> => {
  const risk = await readRisk(engine.pool, scopeOf(person), id);
  if (risk === null) throw new NotFound(`there is no warning ${id} that you may see`);
  return risk;
};

export const riskView = (risk: RiskRow) => ({ ...risk });

const words = (engine: Engine, { keyId, reason }: RiskChangeRow): string | null =>
  keyId === null || reason === null
    ? null
    : Buffer.from(engine.crypto.open(keyId, Buffer.from(reason, 'base64'), PURPOSE)).toString('utf8');

/** The warning with its history; what people wrote only for those who read words. */
export const riskDetail = async (engine: Engine, person: Person, id: string) => {
  const risk = await seeRisk(engine, person, id);
  const changes = await readRiskChanges(engine.pool, id);
  return {
    ...riskView(risk),
    changes: changes.map((row) => ({
      change: row.change,
      colour: row.colour,
      score: row.score,
      reasons: row.reasons,
      at: row.at,
      actor: row.actor,
      reason: readsWords(person) ? words(engine, row) : null,
    })),
  };
};

const taken = (risk: RiskRow): Conflict =>
  new Conflict(
    risk.inspection === null
      ? `warning ${risk.id} is ${risk.state}; nothing is left to decide on it`
      : `warning ${risk.id} became inspection ${risk.inspection}`,
  );

export interface InspectionWish {
  readonly from?: string;
  readonly until?: string;
  readonly handlers?: readonly string[];
}

/**
 * Opens an inspection of what the warning is about, once: both are written together.
 * @throws {NotFound | Forbidden | Conflict | InvalidInput}
 */
export const inspectRisk = async (
  engine: Engine,
  person: Person,
  id: string,
  wish: InspectionWish,
  requestId: string | null,
  keep: Keep<{ readonly number: string }>,
): Promise<{ readonly number: string }> => {
  const risk = await seeRisk(engine, person, id);
  if (!openers('inspection').includes(person.role))
    throw new Forbidden(`a ${person.role} opens no inspection; ${openers('inspection').join(' and ')} do`);
  if (risk.inspection !== null || risk.state === 'ended') throw taken(risk);
  const now = await businessNow(engine.pool);
  const today = businessDate(now);
  const from = wish.from ?? today;
  const body = {
    subject: risk.name,
    region: risk.region,
    from,
    until: wish.until ?? addDays(from, INSPECTION_DAYS),
    ...(wish.handlers === undefined ? {} : { handlers: wish.handlers }),
  };
  const opening = await judgeOpening(engine, person, 'inspection', body, requestId, now);
  const [fresh] = await nextClueIds(engine.pool, 1);
  const write = beginWrite(engine, { ...opening, id: fresh as number }, now);
  const { number } = write.proceeding;
  const decision = { id, from: ['open', 'dismissed'], state: 'inspected', inspection: number } as const;
  const done = await inTransaction(engine.pool, async (client) => {
    if (!(await decideRisk(client, { ...decision, actor: person.username, reason: null }))) return false;
    await writeOpenings(client, [write]);
    await keep(client, { number });
    return true;
  });
  if (!done) throw taken(await seeRisk(engine, person, id));
  return { number };
};

/**
 * Sets a warning aside with a reason; it is shown again when its colour rises.
 * @throws {NotFound | Forbidden | Conflict}
 */
export const dismissRisk = async (
  engine: Engine,
  person: Person,
  id: string,
  reason: string,
  keep: Keep<{ readonly id: string }>,
): Promise<{ readonly id: string }> => {
  const risk = await seeRisk(engine, person, id);
  if (person.role !== 'supervisor' || !isWithin(risk.region, person.unit))
    throw new Forbidden(`a ${person.role} sets no warning aside; supervisors do`);
  const sealed = engine.crypto.seal(Buffer.from(reason), PURPOSE);
  const decision = { id, from: ['open'], state: 'dismissed', inspection: null } as const;
  const done = await inTransaction(engine.pool, async (client) => {
    if (!(await decideRisk(client, { ...decision, actor: person.username, reason: sealed }))) return false;
    await keep(client, { id });
    return true;
  });
  if (!done) throw taken(await seeRisk(engine, person, id));
  return { id };
};

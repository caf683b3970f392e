// A proceeding as its readers see it: what it remembers, never the words of people unless the reader may.
import type { ProceedingContext } from '../../workflows/proceeding.ts';
import { madeOf, type ProceedingWorkflows } from '../../workflows/proceedings/catalogue.ts';
import { businessDate } from '../domain/business-date.ts';
import { NotFound } from '../domain/errors.ts';
import { maskReporter, type ReporterFields } from '../domain/masking.ts';
import { liablePartyRule, partiesOf } from '../domain/liable-party.ts';
import type { Person } from '../domain/permission.ts';
import { memoryOf } from '../domain/proceeding-move.ts';
import type { ProceedingRecord } from '../domain/records.ts';
import { readHistory } from '../store/clue-lists.ts';
import { readProceedingByNumber, type ProceedingRead } from '../store/proceedings.ts';
import { businessNow, readCluesByNumber } from '../store/reads.ts';
import { readsWords } from './clue-view.ts';
import type { Engine } from './engine.ts';
import { seesProceeding } from './judge-proceeding.ts';
import { groundsOf } from './listing-facts.ts';
import { clueKey, openInput } from './sealing.ts';

/** @throws {NotFound} also for what the person may not see, and for a number of another collection */
export const seeProceeding = async (
  engine: Engine,
  person: Person,
  number: string,
  kinds: readonly string[],
): Promise<{ readonly now: string; readonly read: ProceedingRead }> => {
  const { now, proceedings } = await readProceedingByNumber(engine.pool, number);
  const read = proceedings[0];
  if (read === undefined || !kinds.includes(read.proceeding.kind) || !seesProceeding(person, read.proceeding))
    throw new NotFound(`there is nothing with number ${number} that you may see`);
  return { now, read };
};

export const proceedingView = (proceeding: ProceedingRecord, among?: ProceedingWorkflows) => {
  const { definition } = madeOf(proceeding.kind, proceeding.workflowVersion, among);
  const context = memoryOf(proceeding);
  return {
    number: proceeding.number,
    kind: proceeding.kind,
    label: definition.label,
    state: proceeding.state,
    stateLabel: definition.states[proceeding.state]?.label ?? { zh: proceeding.state, en: proceeding.state },
    open: proceeding.open,
    version: proceeding.version,
    unit: proceeding.unit,
    region: proceeding.region,
    subject: proceeding.subject,
    handlers: proceeding.handlers,
    receiver: proceeding.receiver,
    clues: proceeding.clues,
    fields: context.fields,
    ...(proceeding.kind === 'project' ? { liable: liablePartyRule(partiesOf(context.fields)) } : {}),
    expired: context.expired,
    openedAt: proceeding.openedAt,
    closedAt: proceeding.closedAt,
    dueAt: proceeding.dueAt,
    updatedAt: proceeding.updatedAt,
  };
};

const sum = (found: readonly (number | null)[]): number | null =>
  found.some((one) => one !== null) ? found.reduce<number>((total, one) => total + (one ?? 0), 0) : null;

/**
 * Claimed, verified, ordered (or agreed) and paid, apart. Claimed and paid are its clues' own figures: a clue in two cases shows in both,
 * reports count it once, on the clue.
 */
const amountsOf = async (engine: Engine, { kind, context }: ProceedingRecord) => {
  if (kind !== 'case' && kind !== 'mediation') return null;
  const { clues, fields } = context as ProceedingContext;
  const found = (await readCluesByNumber(engine.pool, clues)).clues.map(({ clue }) => clue);
  const number = (name: string): number | null => (typeof fields[name] === 'number' ? fields[name] : null);
  return {
    claimedFen: sum(found.map((clue) => clue.claimedFen)) ?? 0,
    verifiedFen: number('verifiedFen') ?? sum(found.map((clue) => clue.verifiedFen)),
    orderedFen: fields['decidedOn'] === undefined ? null : number('orderedFen'),
    agreedFen: kind === 'mediation' ? number('amountFen') : null,
    paidFen: sum(found.map((clue) => clue.paidFen)) ?? 0,
    workers: number('workers') ?? sum(found.map((clue) => clue.verifiedWorkers ?? clue.workers)) ?? 0,
    workersPaid: sum(found.map((clue) => clue.workersPaid)) ?? 0,
  };
};

/** One of them, with its amounts. */
export const proceedingDetail = async (engine: Engine, proceeding: ProceedingRecord) => ({
  ...proceedingView(proceeding, engine.rulesFor(proceeding.region).machines.proceedings),
  amounts: await amountsOf(engine, proceeding),
  ...(proceeding.kind === 'blackList'
    ? { grounds: await groundsOf(engine, proceeding, businessDate(await businessNow(engine.pool))) }
    : {}),
});

/** Who speaks for a group is named in its history too, and masked there. */
const shown = (input: Record<string, unknown>): Record<string, unknown> =>
  Array.isArray(input['representatives'])
    ? { ...input, representatives: (input['representatives'] as ReporterFields[]).map(maskReporter) }
    : input;

const HIDDEN = '•••';

/** The moves of a proceeding in their order. */
export const proceedingHistory = async (engine: Engine, person: Person, { proceeding, secret }: ProceedingRead) => {
  const rows = await readHistory(engine.pool, proceeding.id);
  const open = readsWords(person);
  const key = open ? clueKey(engine.crypto, secret) : null;
  return rows.map((row) => {
    const { origin: _, ...plain } = row.input;
    return {
      seq: row.seq,
      type: row.type,
      actor: row.actor,
      at: row.at,
      from: row.fromState,
      to: row.toState,
      input: open
        ? shown(openInput(engine.crypto, key, row.type, plain, row.sealed))
        : Object.fromEntries(Object.entries(plain).map(([name, found]) => [name, found === true ? HIDDEN : found])),
    };
  });
};

// A proceeding as its readers see it: what it remembers, never the words of people unless the reader may.
import { madeOf } from '../../workflows/proceedings/catalogue.ts';
import { NotFound } from '../domain/errors.ts';
import { maskReporter, type ReporterFields } from '../domain/masking.ts';
import { liablePartyRule, partiesOf } from '../domain/liable-party.ts';
import type { Person } from '../domain/permission.ts';
import { memoryOf } from '../domain/proceeding-move.ts';
import type { ProceedingRecord } from '../domain/records.ts';
import { readHistory } from '../store/clue-lists.ts';
import { readProceedingByNumber, type ProceedingRead } from '../store/proceedings.ts';
import { readsWords } from './clue-view.ts';
import type { Engine } from './engine.ts';
import { seesProceeding } from './judge-proceeding.ts';
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

export const proceedingView = (proceeding: ProceedingRecord) => {
  const { definition } = madeOf(proceeding.kind, proceeding.workflowVersion);
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

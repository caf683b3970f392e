// A clue as its readers see it: reporter masked for everybody, people's words closed to those who only run the system.
import { stageOf } from '../../workflows/states.ts';
import { NotFound } from '../domain/errors.ts';
import { fieldChanges } from '../domain/field-changes.ts';
import { maskReporter } from '../domain/masking.ts';
import { contextOf } from '../domain/move.ts';
import { maySee, type Person } from '../domain/permission.ts';
import { firstFirst, ranked } from '../domain/ranking.ts';
import type { ClueRecord, DeadlineRecord, HistoryRecord } from '../domain/records.ts';
import { readHistory, readSecret } from '../store/clue-lists.ts';
import { readClueByNumber, type ClueRead } from '../store/reads.ts';
import type { Engine } from './engine.ts';
import { lookupCode } from './look-up.ts';
import { clueKey, openInput, openWords, type ClueWords } from './sealing.ts';

export interface Seen {
  readonly now: string;
  readonly read: ClueRead;
}

/** @throws {NotFound} also for a clue that the person may not see */
export const seeClue = async (engine: Engine, person: Person, number: string): Promise<Seen> => {
  const { now, clues } = await readClueByNumber(engine.pool, number);
  const read = clues[0];
  if (read === undefined || !maySee(person, read.clue))
    throw new NotFound(`there is no clue ${number} that you may see`);
  return { now, read };
};

/** Operators and administrators see that words are there, not what they say. */
export const readsWords = (person: Person): boolean => person.role !== 'operator' && person.role !== 'admin';

/** The row of a list. */
export const clueSummary = (clue: ClueRecord) => ({
  number: clue.number,
  externalId: clue.externalId,
  source: clue.source,
  intakeChannel: clue.intakeChannel,
  state: clue.state,
  stage: stageOf(clue.state),
  version: clue.version,
  unit: clue.unit,
  readerUnits: clue.readerUnits,
  handlers: clue.handlers,
  referredTo: clue.referredTo,
  region: clue.region,
  sector: clue.sector,
  submission: clue.submission,
  anonymous: clue.anonymous,
  reportedAt: clue.reportedAt,
  receivedAt: clue.receivedAt,
  employer: { name: clue.employerName, creditCode: clue.employerCode, address: clue.employerAddress },
  project:
    clue.projectName === null
      ? null
      : { name: clue.projectName, funding: clue.projectFunding, generalContractor: clue.generalContractor },
  arrears: { from: clue.arrearsFrom, to: clue.arrearsTo },
  workers: clue.workers,
  claimedFen: clue.claimedFen,
  verifiedFen: clue.verifiedFen,
  verifiedWorkers: clue.verifiedWorkers,
  orderedFen: clue.orderedFen,
  agreedFen: clue.agreedFen,
  paidFen: clue.paidFen,
  workersPaid: clue.workersPaid,
  conclusion: clue.conclusion,
  publicReply: clue.publicReply,
  ground: clue.ground,
  duplicateOf: clue.duplicateOf,
  splitFrom: clue.splitFrom,
  splitFen: clue.splitFen,
  employmentRelation: clue.employmentRelation,
  closedAt: clue.closedAt,
  dueAt: clue.dueAt,
  updatedAt: clue.updatedAt,
});

const words = async (engine: Engine, clueId: number): Promise<ClueWords | null> => {
  const secret = await readSecret(engine.pool, clueId);
  const key = clueKey(engine.crypto, secret);
  return key === null || secret?.sealed == null ? null : openWords(engine.crypto, key, secret.sealed);
};

export const clueDetail = async (engine: Engine, person: Person, { clue }: ClueRead) => {
  const said = await words(engine, clue.id);
  const context = contextOf(clue, engine.rulesFor(clue.region).machines.clues);
  return {
    ...clueSummary(clue),
    reporter: said?.reporter == null ? null : maskReporter(said.reporter),
    description: said === null || !readsWords(person) ? null : said.description,
    attachments: said === null || !readsWords(person) ? [] : said.attachments,
    payments: context.payments,
    orders: context.orders,
    requests: context.requests,
    returns: context.returns,
    filed: context.filed,
    ledger: context.ledger === undefined ? null : { answer: context.ledger, items: context.ledgerItems ?? [] },
    splitInto: context.splitInto ?? [],
    lookupCode: lookupCode(engine.crypto, clue.number),
  };
};

export const deadlineView = (deadline: DeadlineRecord) => ({
  id: deadline.id,
  clock: deadline.clock,
  state: deadline.state,
  startedAt: deadline.startedAt,
  endedAt: deadline.endedAt,
  dueOn: deadline.dueOn,
  dueAt: deadline.dueAt,
  provisional: deadline.provisional,
  standsStill: deadline.state === 'open' && deadline.dueAt === null,
  level: deadline.level,
  about: deadline.about,
  calendarVersion: deadline.calendarVersion,
});

/** The clocks of a matter with which comes first, and why; `open`: only open ones, first first. */
export const rankedDeadlines = (
  engine: Engine,
  region: string,
  deadlines: readonly DeadlineRecord[],
  open: boolean,
) => {
  const found = ranked(deadlines, engine.rulesFor(region).clocks.rules);
  return (open ? firstFirst(found) : found).map((run) => ({
    ...deadlineView(run),
    rank: run.rank,
    first: run.first,
    label: run.label,
    kind: run.kind,
    expiry: run.expiry,
    article: run.article,
    verified: run.verified,
    because: run.because,
  }));
};

const HIDDEN = '•••';

const hidden = (input: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(input).map(([name, found]) => [name, found === true ? HIDDEN : found]));

/** What a later report says of its reporter lies in the history too, and is masked like the first. */
const shown = (input: Record<string, unknown>): Record<string, unknown> => {
  const reporter = input['reporter'];
  return reporter === null || typeof reporter !== 'object'
    ? input
    : { ...input, reporter: maskReporter(reporter as Parameters<typeof maskReporter>[0]) };
};

const historyRow = (engine: Engine, key: Uint8Array | null, open: boolean, row: HistoryRecord) => ({
  seq: row.seq,
  type: row.type,
  actor: row.actor,
  at: row.at,
  from: row.fromState,
  to: row.toState,
  input: open ? shown(openInput(engine.crypto, key, row.type, row.input, row.sealed)) : hidden(row.input),
  changes: fieldChanges(row.type, row.input, row.facts),
});

/** The moves of a clue in their order. */
export const historyOf = async (engine: Engine, person: Person, { clue, secret }: ClueRead) => {
  const rows = await readHistory(engine.pool, clue.id);
  const open = readsWords(person);
  const key = open ? clueKey(engine.crypto, secret) : null;
  return rows.map((row) => historyRow(engine, key, open, row));
};

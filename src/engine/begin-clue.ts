// Makes a clue out of what was reported: number, routing, secret, first move. Pure but for the key it draws.
import { begin, currentClue } from '../../workflows/catalogue.ts';
import { businessDate } from '../domain/business-date.ts';
import type { ClueRules } from '../domain/clue-rules.ts';
import type { ClueData } from '../domain/delivery.ts';
import { draftOf, record, writeOf } from '../domain/move.ts';
import type { ClueRecord, DeliverySettlement, MoveWrite } from '../domain/records.ts';
import type { Engine } from './engine.ts';
import { newSecret, sealInput } from './sealing.ts';

export interface Arrival {
  readonly id: number;
  readonly data: Omit<ClueData, 'externalId'> & { readonly externalId?: string };
  /** The source's name, null for a clue typed in by hand. */
  readonly source: string | null;
  readonly intakeChannel: string;
  /** Who it came from: the source's or the person's name. */
  readonly by: string;
  /** The unit that its place of work belongs to. */
  readonly unit: string;
  /** Business time of the delivery's commit: where the clock of the whole clue starts. */
  readonly receivedAt: string;
  readonly receipt: string | null;
  readonly requestId: string | null;
  /** Split off from this clue, and read by these units from the start. */
  readonly splitFrom?: string;
  readonly readerUnits?: readonly string[];
  /** Where its clocks begin and its number's year is taken from, when not at its receipt. */
  readonly beginsAt?: string;
}

/** XS2021-000123: the year of its receipt in Asia/Shanghai and its id. */
export const clueNumber = (id: number, receivedAt: string): string =>
  `XS${businessDate(receivedAt).slice(0, 4)}-${String(id).padStart(6, '0')}`;

const firstRecord = (arrival: Arrival, rules: ClueRules, now: string): ClueRecord => {
  const current = currentClue(rules.machines.clues);
  const { data } = arrival;
  return {
    id: arrival.id,
    number: clueNumber(arrival.id, arrival.beginsAt ?? arrival.receivedAt),
    source: arrival.source,
    externalId: data.externalId ?? null,
    intakeChannel: arrival.intakeChannel,
    workflow: current.workflow,
    workflowVersion: current.version,
    ruleVersion: rules.version,
    state: 'received',
    context: {},
    version: 0,
    unit: arrival.unit,
    readerUnits: [],
    handlers: [],
    referredTo: null,
    region: data.region,
    sector: data.sector,
    submission: data.submission,
    anonymous: data.reporter === null,
    reportedAt: new Date(data.reportedAt).toISOString(),
    receivedAt: arrival.receivedAt,
    employerName: data.employer.name,
    employerCode: data.employer.creditCode ?? null,
    employerAddress: data.employer.address ?? null,
    projectName: data.project?.name ?? null,
    projectFunding: data.project?.funding ?? null,
    generalContractor: data.project?.generalContractor ?? null,
    arrearsFrom: data.arrears.from ?? null,
    arrearsTo: data.arrears.to ?? null,
    workers: data.arrears.workers,
    claimedFen: data.arrears.amountFen,
    verifiedFen: null,
    verifiedWorkers: null,
    orderedFen: null,
    agreedFen: null,
    paidFen: 0,
    workersPaid: 0,
    conclusion: null,
    publicReply: null,
    ground: null,
    duplicateOf: null,
    splitFrom: null,
    splitFen: 0,
    splitWorkers: 0,
    employmentRelation: data.employmentRelation ?? null,
    closedAt: null,
    dueAt: null,
    updatedAt: now,
  };
};

/** The write of a new clue: its row, secret, first history row, clocks, tasks and callback. */
export const beginClue = (engine: Engine, arrival: Arrival, now: string): MoveWrite => {
  const { data } = arrival;
  const rules = engine.rulesFor(data.region);
  const clue = firstRecord(arrival, rules, now);
  const { secret, key } = newSecret(engine.crypto, arrival.id, {
    reporter: data.reporter,
    description: data.description,
    attachments: data.attachments ?? [],
  });
  const origin = {
    unit: arrival.unit,
    submission: data.submission,
    claimedFen: data.arrears.amountFen,
    workers: data.arrears.workers,
    ...(arrival.splitFrom === undefined ? {} : { splitFrom: arrival.splitFrom }),
    ...(arrival.readerUnits === undefined ? {} : { readerUnits: arrival.readerUnits }),
  };
  const { clues } = rules.machines;
  const told = begin(origin, currentClue(clues), clues);
  const { sealed } = sealInput(engine.crypto, key, 'registered', {});
  const said = {
    type: 'registered' as never,
    input: { origin, intakeChannel: arrival.intakeChannel },
    facts: {},
    by: arrival.by,
    sealed,
    requestId: arrival.requestId,
  };
  const draft = record(draftOf(clue, [], []), told, said, rules, now, arrival.beginsAt ?? arrival.receivedAt);
  const settled: DeliverySettlement[] =
    arrival.receipt === null
      ? []
      : [{ clueId: arrival.id, receipt: arrival.receipt, status: 'registered', settledAt: now }];
  return { ...writeOf(draft), expected: 0, secret, deliveries: settled };
};

// A clue, what it says in secret, and its history. Only src/store/moves.ts writes these tables.
import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { bytes, codes, day, fen, instant } from './columns.ts';

export const Clue = defineEntity({
  name: 'Clue',
  uniques: [
    { name: 'clue_number_unique', properties: ['number'] },
    { name: 'clue_source_external_unique', properties: ['source', 'externalId'] },
  ],
  indexes: [
    { name: 'clue_unit_index', properties: ['unit', 'state', 'id'] },
    { name: 'clue_region_index', properties: ['region', 'id'] },
    { name: 'clue_handlers_index', properties: ['handlers'], type: 'gin' },
    { name: 'clue_readers_index', properties: ['readerUnits'], type: 'gin' },
    { name: 'clue_duplicate_index', properties: ['duplicateOf'] },
    {
      name: 'clue_split_index',
      expression: `create index "clue_split_index" on "clue" ("split_from") where split_from is not null`,
    },
    { name: 'clue_reported_index', properties: ['reportedAt'] },
  ],
  properties: {
    id: p.bigint('number').primary().autoincrement(false),
    number: p.text(),
    source: p.text().nullable(),
    externalId: p.text().nullable(),
    intakeChannel: p.text(),
    workflow: p.text(),
    workflowVersion: p.integer(),
    ruleVersion: p.text(),
    state: p.text(),
    context: p.json(),
    /** The number of its last history row: callers send it back with a write. */
    version: p.integer(),
    unit: p.text(),
    readerUnits: codes(),
    handlers: codes(),
    referredTo: p.text().nullable(),
    region: p.text(),
    sector: p.text(),
    submission: p.text(),
    anonymous: p.boolean(),
    reportedAt: instant(),
    receivedAt: instant(),
    employerName: p.text(),
    employerCode: p.text().nullable(),
    employerAddress: p.text().nullable(),
    projectName: p.text().nullable(),
    projectFunding: p.text().nullable(),
    generalContractor: p.text().nullable(),
    arrearsFrom: day().nullable(),
    arrearsTo: day().nullable(),
    workers: p.integer(),
    claimedFen: fen(),
    verifiedFen: fen().nullable(),
    verifiedWorkers: p.integer().nullable(),
    orderedFen: fen().nullable(),
    agreedFen: fen().nullable(),
    paidFen: fen(),
    workersPaid: p.integer(),
    conclusion: p.text().nullable(),
    publicReply: p.text().nullable(),
    ground: p.text().nullable(),
    duplicateOf: p.text().nullable(),
    splitFrom: p.text().nullable(),
    splitFen: fen(),
    splitWorkers: p.integer(),
    employmentRelation: p.text().nullable(),
    closedAt: instant().nullable(),
    /** The earliest due instant of its open deadlines; null when nothing is due. */
    dueAt: instant().nullable(),
    updatedAt: instant(),
  },
});

export const ClueSecret = defineEntity({
  name: 'ClueSecret',
  indexes: [
    { name: 'clue_secret_phone_index', properties: ['phoneIndex'] },
    { name: 'clue_secret_id_index', properties: ['idNumberIndex'] },
  ],
  properties: {
    clueId: p.bigint('number').primary().autoincrement(false),
    /** The installation's key that wraps this clue's own key. */
    keyId: p.text(),
    /** null: the person is forgotten, nothing sealed with the key can be read again. */
    wrappedKey: bytes().nullable(),
    /** JSON of reporter, description and attachments, encrypted with the clue's key. */
    sealed: bytes().nullable(),
    phoneIndex: bytes().nullable(),
    idNumberIndex: bytes().nullable(),
    forgottenAt: instant().nullable(),
  },
});

export const History = defineEntity({
  name: 'History',
  indexes: [
    { name: 'history_at_index', properties: ['at'] },
    {
      name: 'history_first_index',
      expression: `create index "history_first_index" on "history" ("at", "clue_id") where seq = 1`,
    },
    {
      name: 'history_correct_index',
      expression: `create index "history_correct_index" on "history" ("at", "clue_id") where type = 'correct'`,
    },
    {
      name: 'history_agree_index',
      expression: `create index "history_agree_index" on "history" ("at", "clue_id") where type = 'agree'`,
    },
    {
      name: 'history_revisit_index',
      expression: `create index "history_revisit_index" on "history" ("at", "clue_id") where type = 'revisit'`,
    },
    {
      name: 'history_duplicate_index',
      expression: `create index "history_duplicate_index" on "history" ("clue_id", "seq") where type in ('markDuplicate', 'unmarkDuplicate')`,
    },
  ],
  properties: {
    clueId: p.bigint('number').primary().autoincrement(false),
    seq: p.integer().primary(),
    type: p.text(),
    actor: p.text(),
    /** Business time of the move. */
    at: instant(),
    fromState: p.text().nullable(),
    toState: p.text(),
    input: p.json(),
    facts: p.json(),
    /** The input's free texts, encrypted with the clue's key; the input holds `true` in their place. */
    sealed: bytes().nullable(),
    requestId: p.text().nullable(),
    workflowVersion: p.integer(),
    recordedAt: instant().defaultRaw('clock_timestamp()'),
  },
});
export type HistoryRow = InferEntity<typeof History>;

export const Payment = defineEntity({
  name: 'Payment',
  indexes: [{ name: 'payment_paid_on_index', properties: ['paidOn'] }],
  properties: {
    clueId: p.bigint('number').primary().autoincrement(false),
    seq: p.integer().primary(),
    amountFen: fen(),
    workers: p.integer(),
    channel: p.text(),
    paidOn: day(),
    bookedAt: instant(),
    bookedBy: p.text(),
    correctedSeq: p.integer().nullable(),
    correctedAt: instant().nullable(),
  },
});

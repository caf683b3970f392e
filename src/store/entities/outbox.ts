// What has to leave the house: the outbox of moves, notifications one by one, callbacks to the sources, alarms to operators.
import { defineEntity, p } from '@mikro-orm/core';
import { instant } from './columns.ts';

export const OutboxEntity = defineEntity({
  name: 'Outbox',
  indexes: [{ name: 'outbox_waiting_index', properties: ['state', 'availableAt'] }],
  properties: {
    id: p.bigint('string').primary(),
    /** alert: into the house at once; notice: mails; callback: to the clue's source. */
    kind: p.text().$type<'alert' | 'notice' | 'callback'>(),
    /** Unique: the same move tells the same thing once. */
    eventKey: p.text().unique('outbox_event_key_unique'),
    clueId: p.bigint('number'),
    /** Ids and codes only. */
    payload: p.json(),
    state: p.text().$type<'waiting' | 'done' | 'parked'>(),
    attempts: p.integer().default(0),
    /** Business time from which it may leave (quiet hours). */
    availableAt: instant(),
    leasedUntil: instant().nullable(),
    error: p.text().nullable(),
    createdAt: instant(),
  },
});

export const Notification = defineEntity({
  name: 'Notification',
  uniques: [{ name: 'notification_once_unique', properties: ['eventKey', 'kind', 'recipient'] }],
  indexes: [
    {
      name: 'notification_waiting_index',
      expression: `create index "notification_waiting_index" on "notification" ("recipient", "id") where state in ('waiting', 'sending')`,
    },
    {
      name: 'notification_outlet_index',
      expression: `create index "notification_outlet_index" on "notification" ("outlet", "id") where outlet is not null and state in ('waiting', 'sending')`,
    },
  ],
  properties: {
    id: p.bigint('string').primary(),
    eventKey: p.text(),
    kind: p.text(),
    recipient: p.text(),
    clueId: p.bigint('number'),
    payload: p.json(),
    state: p.text().$type<'waiting' | 'sending' | 'sent' | 'skipped' | 'parked'>(),
    attempts: p.integer().default(0),
    nextAttemptAt: instant().nullable(),
    leasedUntil: instant().nullable(),
    messageId: p.text().nullable(),
    error: p.text().nullable(),
    createdAt: instant(),
    sentAt: instant().nullable(),
    /** Tries of which nobody can say whether the mail server took them: no answer came, or the sender died before it was written down. */
    unsure: p.integer().default(0),
    /** Where it goes beside mail; null: a mail to `recipient`. */
    outlet: p.text().nullable(),
  },
});

export const Callback = defineEntity({
  name: 'Callback',
  indexes: [
    {
      name: 'callback_clue_index',
      expression: `create index "callback_clue_index" on "callback" ("clue_id", "position") where state = 'waiting'`,
    },
    {
      name: 'callback_waiting_index',
      expression: `create index "callback_waiting_index" on "callback" ("next_attempt_at") where state = 'waiting'`,
    },
  ],
  properties: {
    /** The `webhook-id` that the source sees; the same over all retries. */
    id: p.text().primary(),
    source: p.text(),
    clueId: p.bigint('number'),
    event: p.text(),
    data: p.json(),
    at: instant(),
    state: p.text().$type<'waiting' | 'sent' | 'parked'>(),
    attempts: p.integer().default(0),
    nextAttemptAt: instant(),
    leasedUntil: instant().nullable(),
    lastStatus: p.integer().nullable(),
    error: p.text().nullable(),
    sentAt: instant().nullable(),
    /** In the order of the moves: a source hears of a clue's events one after the other. */
    position: p.bigint('string').autoincrement(),
  },
});

export const Alarm = defineEntity({
  name: 'Alarm',
  uniques: [{ name: 'alarm_once_unique', properties: ['kind', 'subject'] }],
  properties: {
    id: p.bigint('string').primary(),
    kind: p.text(),
    subject: p.text(),
    detail: p.json(),
    at: instant(),
    times: p.integer().default(1),
    acknowledgedAt: instant().nullable(),
  },
});

export const IdempotencyKey = defineEntity({
  name: 'IdempotencyKey',
  indexes: [{ name: 'idempotency_key_created_index', properties: ['createdAt'] }],
  properties: {
    username: p.text().primary(),
    key: p.text().primary(),
    /** SHA-256 of method, path and body. */
    requestHash: p.text(),
    status: p.integer(),
    response: p.json(),
    createdAt: instant(),
  },
});

export const BusinessClock = defineEntity({
  name: 'BusinessClock',
  properties: {
    id: p.integer().primary().autoincrement(false),
    anchorMachine: instant(),
    anchorBusiness: instant(),
    rate: p.double(),
  },
});

/** Who read or did what beyond moves: reveals, exports, administration. Append-only. */
export const Audit = defineEntity({
  name: 'Audit',
  indexes: [
    { name: 'audit_subject_index', properties: ['subject', 'id'] },
    { name: 'audit_actor_index', properties: ['actor', 'id'] },
    { name: 'audit_at_index', properties: ['at'] },
  ],
  properties: {
    id: p.bigint('string').primary(),
    at: instant().defaultRaw('clock_timestamp()'),
    businessAt: instant().defaultRaw('business_now()'),
    actor: p.text(),
    action: p.text(),
    subject: p.text(),
    /** Names of fields and codes only. */
    detail: p.json(),
  },
});

/** Keys that something here is encrypted with; `proof` is a known text under the key, so that another key of the same id is noticed. */
export const InstallationKeyEntity = defineEntity({
  name: 'InstallationKey',
  properties: {
    id: p.text().primary(),
    proof: p.blob(),
    firstUsedAt: instant(),
  },
});

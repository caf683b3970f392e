// What arrived, as it arrived: one row for each delivery, kept whatever becomes of it.
import { defineEntity, p } from '@mikro-orm/core';
import { bytes, instant } from './columns.ts';

export const DELIVERY_STATUSES = [
  'pending',
  'registered',
  'applied',
  'waiting',
  'quarantined',
  'corrected',
  'ping',
  'parked',
] as const;
export type DeliveryStatus = (typeof DELIVERY_STATUSES)[number];

export interface DeliveryProblem {
  readonly path: string;
  readonly message: string;
}

export const Delivery = defineEntity({
  name: 'Delivery',
  uniques: [{ name: 'delivery_source_webhook_id_unique', properties: ['source', 'webhookId'] }],
  indexes: [
    { name: 'delivery_status_index', properties: ['status', 'receivedAt'] },
    { name: 'delivery_external_index', properties: ['source', 'externalId'] },
  ],
  properties: {
    receipt: p.text().primary(),
    source: p.text(),
    webhookId: p.text(),
    /** SHA-256 of the raw body as it came; what is sent again is compared with this, also after a correction. */
    bodyHash: bytes(),
    keyId: p.text(),
    /** The raw body, encrypted. */
    body: bytes(),
    type: p.text().nullable(),
    externalId: p.text().nullable(),
    /** The source's own timestamp: deliveries of one clue are applied in this order. */
    eventAt: instant().nullable(),
    /** Business time of the commit: the clock `finish` counts from here. */
    receivedAt: instant(),
    /** Machine time. */
    recordedAt: instant(),
    status: p.text().$type<DeliveryStatus>(),
    problems: p.json().$type<DeliveryProblem[]>().nullable(),
    clueId: p.bigint('number').nullable(),
    attempts: p.integer().default(0),
    nextAttemptAt: instant().nullable(),
    error: p.text().nullable(),
    correctedBy: p.text().nullable(),
    settledAt: instant().nullable(),
  },
});

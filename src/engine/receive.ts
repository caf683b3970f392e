// The platform operator's question is whether it arrived: what is authentic is committed before it is answered, once for each
// source and webhook-id, whatever becomes of it afterwards. Nothing here decides about a clue.
import { createHash, randomUUID } from 'node:crypto';
import { Conflict, type FieldProblem } from '../domain/errors.ts';
import { raiseAlarm } from '../store/alarms.ts';
import { keepDelivery, readBacklog, type NewDelivery } from '../store/deliveries.ts';
import type { Engine } from './engine.ts';
import { readBody } from './read-delivery.ts';

const BODY = 'delivery';

export type Receipt =
  | { readonly kind: 'kept'; readonly receipt: string; readonly duplicate: boolean; readonly pending: boolean }
  | { readonly kind: 'quarantined'; readonly receipt: string; readonly problems: readonly FieldProblem[] }
  | { readonly kind: 'reused'; readonly receipt: string };

/** Whether the inbox is too far behind to take more; the seconds after which to try again, or null. */
export const refusalSeconds = async (engine: Engine): Promise<number | null> => {
  const { backlogLimit, backlogSeconds } = engine.packages.intake;
  const { pending, oldestSeconds } = await readBacklog(engine.pool, backlogLimit + 1);
  return pending > backlogLimit || oldestSeconds > backlogSeconds
    ? Math.max(5, Math.min(300, Math.ceil(pending / 100)))
    : null;
};

/**
 * Keeps an authentic delivery.
 * @throws SyntaxError when the body is no JSON: it is not kept, the source is told
 */
export const receive = async (engine: Engine, source: string, webhookId: string, raw: Uint8Array): Promise<Receipt> => {
  const read = await readBody(engine, raw);
  const sealed = engine.crypto.seal(raw, BODY);
  const event = read.kind === 'event' ? read.event : null;
  const delivery: NewDelivery = {
    receipt: randomUUID(),
    source,
    webhookId,
    bodyHash: createHash('sha256').update(raw).digest(),
    keyId: sealed.keyId,
    body: sealed.sealed,
    type: read.kind === 'wrong' ? read.type : (event?.type ?? 'ping'),
    externalId: read.kind === 'wrong' ? read.externalId : (event?.data.externalId ?? null),
    eventAt: event === null ? null : new Date(event.timestamp).toISOString(),
    status: read.kind === 'wrong' ? 'quarantined' : read.kind === 'ping' ? 'ping' : 'pending',
    problems: read.kind === 'wrong' ? read.problems : null,
  };
  const before = await keepDelivery(engine.pool, delivery);
  if (before === null) {
    return read.kind === 'wrong'
      ? { kind: 'quarantined', receipt: delivery.receipt, problems: read.problems }
      : { kind: 'kept', receipt: delivery.receipt, duplicate: false, pending: read.kind === 'event' };
  }
  if (!before.sameBody) {
    await raiseAlarm(engine.pool, 'webhook_id_reused', `${source}/${webhookId}`, {
      source,
      webhookId,
      receipt: before.receipt,
    });
    return { kind: 'reused', receipt: before.receipt };
  }
  return before.status === 'quarantined'
    ? { kind: 'quarantined', receipt: before.receipt, problems: before.problems ?? [] }
    : { kind: 'kept', receipt: before.receipt, duplicate: true, pending: false };
};

/** The raw body of a kept delivery. */
/** @throws {Conflict} when it was taken away with the person that it told of */
export const openBody = (engine: Engine, keyId: string, body: Uint8Array): Uint8Array => {
  if (body.length === 0)
    throw new Conflict('the person that this delivery tells of was forgotten, and its body with it');
  return engine.crypto.open(keyId, body, BODY);
};

export const sealBody = (engine: Engine, raw: Uint8Array): { readonly keyId: string; readonly body: Uint8Array } => {
  const { keyId, sealed } = engine.crypto.seal(raw, BODY);
  return { keyId, body: sealed };
};

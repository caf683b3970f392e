// Sends what waits to be told, one mail for each event, kind and recipient; many at once for one person become a digest. Whoever has
// left since is not written to: the mail goes to who is there now.
import { createHash } from 'node:crypto';
import type { Mail } from '../domain/mail.ts';
import { raiseAlarm } from '../store/alarms.ts';
import {
  claimNotifications,
  failNotifications,
  readdressNotification,
  returnNotifications,
  settleNotifications,
  type ClaimedNotification,
} from '../store/notifications.ts';
import { readAddressees, type Addressee } from '../store/people.ts';
import type { Engine } from './engine.ts';
import { digestOf, wordsOf } from './message-words.ts';
import { supervisorsOf } from './recipients.ts';

export interface MailPost {
  /** Resolves when the mail server has taken it. A failure with `permanent` is not tried again; one with `unsure` may have arrived. */
  readonly send: (mail: Mail) => Promise<void>;
  /** Where the links lead. */
  readonly publicUrl: string;
}

export interface Notified {
  readonly claimed: number;
  readonly sent: number;
  readonly failed: number;
}

const messageIdOf = (notifications: readonly ClaimedNotification[]): string =>
  createHash('sha256')
    .update(notifications.map((one) => `${one.eventKey}|${one.kind}|${one.recipient}`).join('\n'))
    .digest('hex')
    .slice(0, 40);

const deliver = async (
  engine: Engine,
  post: MailPost,
  person: Addressee,
  notifications: readonly ClaimedNotification[],
): Promise<boolean> => {
  const ids = notifications.map((one) => one.id);
  try {
    const first = notifications[0] as ClaimedNotification;
    const words =
      notifications.length === 1
        ? wordsOf(engine, post.publicUrl, person.language, first)
        : digestOf(engine, post.publicUrl, person.language, notifications);
    const messageId = messageIdOf(notifications);
    await post.send({
      ...words,
      messageId,
      language: person.language,
      to: { name: person.displayName, address: person.email },
    });
    await settleNotifications(engine.pool, ids, 'sent', messageId);
    return true;
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const { permanent, unsure } = error as { readonly permanent?: boolean; readonly unsure?: boolean };
    engine.log.warn({ notifications: ids.length, err: message, unsure: unsure === true }, 'a mail could not be sent');
    const parked = await failNotifications(
      engine.pool,
      ids,
      message.slice(0, 500),
      engine.packages.notifications.mailTries,
      permanent === true,
      unsure === true,
    );
    for (const id of parked) await raiseAlarm(engine.pool, 'notification_parked', id, { error: message.slice(0, 300) });
    return false;
  }
};

/** Who reads the mail instead of an account that is gone. */
const redirect = async (engine: Engine, notification: ClaimedNotification): Promise<void> => {
  const people = await supervisorsOf(
    engine,
    engine.pool,
    notification.unit,
    engine.rulesFor(notification.region).unitAbove,
  );
  const other = people.find((person) => person.username !== notification.recipient);
  if (other === undefined) {
    await raiseAlarm(engine.pool, 'nobody_to_tell', notification.eventKey, { recipient: notification.recipient });
    await settleNotifications(engine.pool, [notification.id], 'skipped', null);
    return;
  }
  await readdressNotification(engine.pool, notification.id, other.username);
};

/** Half of the lease: with a slow server the rest is given back, before another worker takes it as abandoned. */
export const SENDING_MS = 60_000;

/** Sends up to `limit` notifications, one at least; what `sendingMs` do not suffice for waits for the next call. */
export const notify = async (
  engine: Engine,
  post: MailPost,
  limit: number,
  sendingMs = SENDING_MS,
): Promise<Notified> => {
  const end = performance.now() + sendingMs;
  const claimed = await claimNotifications(engine.pool, limit);
  if (claimed.length === 0) return { claimed: 0, sent: 0, failed: 0 };
  const people = new Map(
    (await readAddressees(engine.pool, [...new Set(claimed.map((one) => one.recipient))])).map((person) => [
      person.username,
      person,
    ]),
  );
  let sent = 0;
  let failed = 0;
  const left: string[] = [];
  for (const [recipient, notifications] of Map.groupBy(claimed, (one) => one.recipient)) {
    const person = people.get(recipient);
    if (person === undefined || person.disabled) {
      for (const notification of notifications) await redirect(engine, notification);
      continue;
    }
    const parts =
      notifications.length >= engine.packages.notifications.digestFrom
        ? [notifications]
        : notifications.map((one) => [one]);
    for (const part of parts) {
      if (sent + failed > 0 && performance.now() >= end) {
        left.push(...part.map((one) => one.id));
        continue;
      }
      if (await deliver(engine, post, person, part)) sent += part.length;
      else failed += part.length;
    }
  }
  if (left.length > 0) await returnNotifications(engine.pool, left);
  return { claimed: claimed.length, sent, failed };
};

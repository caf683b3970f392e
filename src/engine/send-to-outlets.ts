// Sends what waits for robots and gateways: each claimed, sent, settled like a mail, under the allowance of its kind. Many at once become
// one message. The same event goes to the same recipient once.
import { raiseAlarm } from '../store/alarms.ts';
import {
  failNotifications,
  returnNotifications,
  settleNotifications,
  type ClaimedNotification,
} from '../store/notifications.ts';
import { claimForOutlet, readOutlets, takeAllowance, type OutletRow } from '../store/outlets.ts';
import { readAddressees } from '../store/people.ts';
import { signForOutlet } from '../crypto/outlet-signature.ts';
import { cut, fillDeep, isAccepted, type OutletKind } from '../domain/outlet-message.ts';
import type { MailWords } from '../domain/mail.ts';
import type { Engine } from './engine.ts';
import { digestOf, wordsOf, type Language } from './message-words.ts';
import { SENDING_MS } from './notify.ts';
import { openSealed } from './outlets.ts';

export interface OutletPost {
  /** Posts a body, follows no redirect; throws when there is no answer. */
  readonly post: (
    url: string,
    headers: Readonly<Record<string, string>>,
    body: string,
  ) => Promise<{ readonly status: number; readonly body: string }>;
  readonly publicUrl: string;
}

export interface SentToOutlet {
  readonly outlet: string;
  readonly claimed: number;
  readonly sent: number;
  readonly failed: number;
}

interface Message {
  readonly notifications: readonly ClaimedNotification[];
  readonly language: Language;
  readonly phone: string;
}

const MINUTE = 60;
const FOR_GOOD = new Set([400, 401, 403, 404, 405, 410]);

/** The first link of a mail's text stands alone in a message. */
const linkIn = (text: string): string => /https?:\/\/\S+/.exec(text)?.[0] ?? '';

const compose = (engine: Engine, publicUrl: string, { notifications, language }: Message): MailWords =>
  notifications.length === 1
    ? wordsOf(engine, publicUrl, language, notifications[0] as ClaimedNotification)
    : digestOf(engine, publicUrl, language, notifications);

const request = (engine: Engine, kind: OutletKind, row: OutletRow, words: MailWords, id: string, phone: string) => {
  const secret = row.secret === null ? '' : openSealed(engine, row, row.secret);
  const link = linkIn(words.text);
  const text = cut(words.text.trim(), kind.maxBytes);
  const fields = { text, subject: words.subject, link, id, phone };
  // What is signed over the body is signed as it is sent, so such a body may not hold its own signature.
  const unsigned = JSON.stringify(fillDeep(kind.body, fields));
  const signed = { ...fields, ...signForOutlet(kind.sign, secret, new Date(), unsigned) };
  const url = new URL(openSealed(engine, row, row.url));
  for (const [name, value] of Object.entries(fillDeep(kind.query, signed) as Record<string, string>))
    url.searchParams.set(name, value);
  return {
    url: url.href,
    headers: {
      'content-type': 'application/json; charset=utf-8',
      ...(fillDeep(kind.headers, signed) as Record<string, string>),
    },
    body: kind.sign === 'body' ? unsigned : JSON.stringify(fillDeep(kind.body, signed)),
  };
};

const fail = async (engine: Engine, ids: readonly string[], error: string, tries: number, forGood: boolean) => {
  if (ids.length === 0) return;
  engine.log.warn({ notifications: ids.length, err: error }, 'an outlet did not take a message');
  const parked = await failNotifications(engine.pool, ids, error.slice(0, 500), tries, forGood);
  for (const id of parked) await raiseAlarm(engine.pool, 'notification_parked', id, { error: error.slice(0, 300) });
};

const sendOne = async (
  engine: Engine,
  { post, publicUrl }: OutletPost,
  kind: OutletKind,
  row: OutletRow,
  message: Message,
): Promise<boolean> => {
  const ids = message.notifications.map((one) => one.id);
  try {
    const id = `xiansuo-${ids[0]}`;
    const { url, headers, body } = request(engine, kind, row, compose(engine, publicUrl, message), id, message.phone);
    const answer = await post(url, headers, body);
    if (isAccepted(kind, answer.status, answer.body)) {
      await settleNotifications(engine.pool, ids, 'sent', id);
      return true;
    }
    const said = `answered ${answer.status}: ${answer.body.slice(0, 200)}`;
    await fail(engine, ids, said, kind.tries, FOR_GOOD.has(answer.status));
  } catch (error) {
    await fail(engine, ids, error instanceof Error ? error.message : String(error), kind.tries, false);
  }
  return false;
};

/** The messages that claimed notifications become: by recipient, many as a digest. Who has no telephone any more is passed over. */
const messagesOf = async (
  engine: Engine,
  kind: OutletKind,
  claimed: readonly ClaimedNotification[],
): Promise<readonly Message[]> => {
  const usernames = [...new Set(claimed.map((one) => one.recipient.split('#')[0] as string))];
  const people = new Map(
    kind.to === 'group'
      ? []
      : (await readAddressees(engine.pool, usernames)).map((person) => [person.username, person]),
  );
  const messages: Message[] = [];
  for (const [recipient, notifications] of Map.groupBy(claimed, (one) => one.recipient)) {
    const person = people.get(recipient.split('#')[0] as string);
    if (kind.to === 'person' && (person === undefined || person.disabled || person.phone === null)) {
      await settleNotifications(
        engine.pool,
        notifications.map((one) => one.id),
        'skipped',
        null,
      );
      continue;
    }
    const to = { language: person?.language ?? ('zh' as const), phone: person?.phone ?? '' };
    const parts =
      notifications.length >= engine.packages.notifications.digestFrom
        ? [notifications]
        : notifications.map((one) => [one]);
    messages.push(...parts.map((part) => ({ notifications: part, ...to })));
  }
  return messages;
};

const idsOf = (notifications: readonly ClaimedNotification[]): readonly string[] => notifications.map((one) => one.id);

const sendTo = async (
  engine: Engine,
  post: OutletPost,
  row: OutletRow,
  limit: number,
  end: number,
): Promise<SentToOutlet> => {
  const claimed = await claimForOutlet(engine.pool, row.name, limit);
  const kind = engine.packages.outletKinds.find((found) => found.id === row.kind);
  let [sent, failed] = [0, 0];
  if (kind === undefined) {
    await fail(engine, idsOf(claimed), `its kind '${row.kind}' is no longer in outlets.yaml`, 1, true);
    return { outlet: row.name, claimed: claimed.length, sent, failed: claimed.length };
  }
  for (const message of await messagesOf(engine, kind, claimed)) {
    const ids = idsOf(message.notifications);
    if (sent + failed > 0 && performance.now() >= end) await returnNotifications(engine.pool, ids);
    else if (!(await takeAllowance(engine.pool, row.name, kind.perMinute)))
      await returnNotifications(engine.pool, ids, MINUTE);
    else if (await sendOne(engine, post, kind, row, message)) sent += ids.length;
    else failed += ids.length;
  }
  return { outlet: row.name, claimed: claimed.length, sent, failed };
};

/** Sends up to `limit` notifications to each outlet in use, one message at least; what `sendingMs` each do not suffice for waits for
 * the next call, before another worker takes it as abandoned. */
export const sendToOutlets = async (
  engine: Engine,
  post: OutletPost,
  limit: number,
  sendingMs = SENDING_MS,
): Promise<readonly SentToOutlet[]> => {
  const results: SentToOutlet[] = [];
  for (const row of await readOutlets(engine.pool))
    if (row.retiredAt === null) results.push(await sendTo(engine, post, row, limit, performance.now() + sendingMs));
  return results;
};

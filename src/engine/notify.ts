// Sends what waits to be told, one mail for each event, kind and recipient; many at once for one person become a digest. Whoever has
// left since is not written to: the mail goes to who is there now.
import { createHash } from 'node:crypto';
import { EVENT_LABELS, STATE_LABELS } from '../../workflows/labels.ts';
import { ALWAYS_LABELS } from '../../workflows/proceeding.ts';
import { collectionOf, currentVersion, madeOf, type ProceedingKind } from '../../workflows/proceedings/catalogue.ts';
import type { ClueState } from '../../workflows/states.ts';
import { businessDate } from '../domain/business-date.ts';
import { renderMail, type Fields, type Mail, type MailWords } from '../domain/mail.ts';
import { raiseAlarm } from '../store/alarms.ts';
import {
  claimNotifications,
  failNotifications,
  readdressNotification,
  settleNotifications,
  type ClaimedNotification,
} from '../store/notifications.ts';
import { readAddressees, type Addressee } from '../store/people.ts';
import type { Engine } from './engine.ts';
import { supervisorsOf } from './recipients.ts';

export interface MailPost {
  /** Resolves when the mail server has taken it. A failure with `permanent` is not tried again. */
  readonly send: (mail: Mail) => Promise<void>;
  /** Where the links lead. */
  readonly publicUrl: string;
}

export interface Notified {
  readonly claimed: number;
  readonly sent: number;
  readonly failed: number;
}

const lastDay = (dueAt: unknown): string =>
  typeof dueAt === 'string' ? businessDate(new Date(Date.parse(dueAt) - 1).toISOString()) : '';

/** What a mail is about. */
type MailSubject = Omit<ClaimedNotification, 'attempts'>;

interface Words {
  readonly what: string;
  readonly state: string;
  readonly event: string;
  readonly path: string;
}

/** How a clue or a proceeding, its state and what was done are called, and where it is read. */
const namesOf = (language: 'zh' | 'en', { matter, state, payload }: MailSubject): Words => {
  const event = String(payload['event'] ?? '');
  if (matter === 'clue')
    return {
      what: { zh: '线索', en: 'clue' }[language],
      state: STATE_LABELS[state as ClueState][language],
      event: EVENT_LABELS[event as keyof typeof EVENT_LABELS]?.[language] ?? event,
      path: 'clues',
    };
  const kind = matter as ProceedingKind;
  const { definition } = madeOf(kind, currentVersion(kind));
  return {
    what: definition.label[language],
    state: definition.states[state]?.label[language] ?? state,
    event: (definition.events[event] ?? ALWAYS_LABELS[event])?.[language] ?? event,
    path: collectionOf(kind),
  };
};

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const fieldsOf = (
  engine: Engine,
  post: Pick<MailPost, 'publicUrl'>,
  language: 'zh' | 'en',
  notification: MailSubject,
): Fields => {
  const { clock, level, dueAt } = notification.payload;
  const rule = engine.rulesFor(notification.region).clocks.rules.find((found) => found.id === clock);
  const { what, state, event, path } = namesOf(language, notification);
  return {
    number: notification.number,
    what,
    What: capital(what),
    event,
    unit: notification.unitName,
    state,
    clock: rule?.label[language] ?? String(clock ?? ''),
    level: String(level ?? ''),
    dueOn: lastDay(dueAt),
    link: `${post.publicUrl}/${path}/${notification.number}`,
  };
};

const templateOf = ({ kind, payload }: Pick<MailSubject, 'kind' | 'payload'>): string =>
  kind === 'ladder' ? `ladder${String(payload['level'])}` : kind;

/** The subject of a mail, as it stands in the file of its matter. */
export const mailSubject = (engine: Engine, language: 'zh' | 'en', notification: MailSubject): string =>
  renderMail(
    engine.packages.templates[language],
    language,
    templateOf(notification),
    fieldsOf(engine, { publicUrl: '' }, language, notification),
  ).subject;

const wordsOf = (engine: Engine, post: MailPost, person: Addressee, notification: ClaimedNotification): MailWords =>
  renderMail(
    engine.packages.templates[person.language],
    person.language,
    templateOf(notification),
    fieldsOf(engine, post, person.language, notification),
  );

const digestOf = (
  engine: Engine,
  post: MailPost,
  person: Addressee,
  notifications: readonly ClaimedNotification[],
): MailWords => {
  const list = notifications
    .map(
      (one) =>
        `${wordsOf(engine, post, person, one).subject}\n${post.publicUrl}/${namesOf(person.language, one).path}/${one.number}`,
    )
    .join('\n\n');
  return renderMail(engine.packages.templates[person.language], person.language, 'digest', {
    count: String(notifications.length),
    list,
  });
};

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
      notifications.length === 1 ? wordsOf(engine, post, person, first) : digestOf(engine, post, person, notifications);
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
    engine.log.warn({ notifications: ids.length, err: message }, 'a mail could not be sent');
    const forGood = (error as { permanent?: boolean }).permanent === true;
    const parked = await failNotifications(
      engine.pool,
      ids,
      message.slice(0, 500),
      engine.packages.notifications.mailTries,
      forGood,
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

/** Sends up to `limit` notifications. */
export const notify = async (engine: Engine, post: MailPost, limit: number): Promise<Notified> => {
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
      if (await deliver(engine, post, person, part)) sent += part.length;
      else failed += part.length;
    }
  }
  return { claimed: claimed.length, sent, failed };
};

// The words of what is told: one template for each kind, filled with numbers, clocks, offices and dates; many at once as a digest.
import { EVENT_LABELS, STATE_LABELS } from '../../workflows/labels.ts';
import { ALWAYS_LABELS } from '../../workflows/proceeding.ts';
import { collectionOf, currentVersion, madeOf, type ProceedingKind } from '../../workflows/proceedings/catalogue.ts';
import type { ClueState } from '../../workflows/states.ts';
import { businessDate } from '../domain/business-date.ts';
import { renderMail, type Fields, type MailWords } from '../domain/mail.ts';
import type { ClaimedNotification } from '../store/notifications.ts';
import type { Engine } from './engine.ts';

export type Language = 'zh' | 'en';

const lastDay = (dueAt: unknown): string =>
  typeof dueAt === 'string' ? businessDate(new Date(Date.parse(dueAt) - 1).toISOString()) : '';

interface Words {
  readonly what: string;
  readonly state: string;
  readonly event: string;
  readonly path: string;
}

/** How a clue or a proceeding, its state and what was done are called, and where it is read. */
const namesOf = (language: Language, { matter, state, payload }: ClaimedNotification): Words => {
  const event = String(payload['event'] ?? '');
  if (matter === 'clue')
    return {
      what: { zh: '线索', en: 'clue' }[language],
      state: STATE_LABELS[state as ClueState][language],
      event: EVENT_LABELS[event as keyof typeof EVENT_LABELS]?.[language] ?? event,
      path: 'clues',
    };
  if (matter === 'dispatch')
    return { what: { zh: '调度', en: 'dispatch report' }[language], state: '', event: '', path: 'dispatches' };
  const kind = matter as ProceedingKind;
  const { definition } = madeOf(kind, currentVersion(kind));
  return {
    what: definition.label[language],
    state: definition.states[state]?.label[language] ?? state,
    event: (definition.events[event] ?? ALWAYS_LABELS[event])?.[language] ?? event,
    path: collectionOf(kind),
  };
};

/** The figures of a dispatch report, by their names. */
const figuresOf = ({ payload }: ClaimedNotification): Fields =>
  Object.fromEntries(
    Object.entries((payload['figures'] ?? {}) as Readonly<Record<string, unknown>>).map(([name, found]) => [
      name,
      String(found),
    ]),
  );

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const fieldsOf = (engine: Engine, publicUrl: string, language: Language, notification: ClaimedNotification): Fields => {
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
    ...figuresOf(notification),
    link: `${publicUrl}/${path}/${notification.number}`,
  };
};

const templateOf = ({ kind, payload }: ClaimedNotification): string =>
  kind === 'ladder' ? `ladder${String(payload['level'])}` : kind;

export const wordsOf = (
  engine: Engine,
  publicUrl: string,
  language: Language,
  notification: ClaimedNotification,
): MailWords =>
  renderMail(
    engine.packages.templates[language],
    language,
    templateOf(notification),
    fieldsOf(engine, publicUrl, language, notification),
  );

export const digestOf = (
  engine: Engine,
  publicUrl: string,
  language: Language,
  notifications: readonly ClaimedNotification[],
): MailWords => {
  const list = notifications
    .map(
      (one) =>
        `${wordsOf(engine, publicUrl, language, one).subject}\n${publicUrl}/${namesOf(language, one).path}/${one.number}`,
    )
    .join('\n\n');
  return renderMail(engine.packages.templates[language], language, 'digest', {
    count: String(notifications.length),
    list,
  });
};

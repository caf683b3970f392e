// The mails of this house as they will look, filled with an example: no clue and nobody stands behind it.
import { randomUUID } from 'node:crypto';
import { NotFound } from '../domain/errors.ts';
import { renderMail, type Fields, type Mail, type MailWords } from '../domain/mail.ts';
import type { Person } from '../domain/permission.ts';
import { writeAudit } from '../store/audit.ts';
import { readAddressees } from '../store/people.ts';
import type { Engine } from './engine.ts';
import type { Language } from './message-words.ts';

const NUMBER = 'XS6301022021000001';

const exampleOf = (language: Language, publicUrl: string): Fields => ({
  number: NUMBER,
  ...{
    zh: { what: '线索', What: '线索', event: '签收', unit: '西宁市城东区', state: '核查中', clock: '办结' },
    en: { what: 'clue', What: 'Clue', event: 'accept', unit: 'Chengdong', state: 'verifying', clock: 'finish' },
  }[language],
  level: '3',
  dueOn: '2021-11-22',
  count: '2',
  list: `${NUMBER}\n${publicUrl}/clues/${NUMBER}`,
  fromOn: '2021-11-01',
  untilOn: '2021-11-07',
  received: '12',
  closed: '7',
  open: '31',
  overdue: '2',
  dueSoon: '5',
  link: `${publicUrl}/clues/${NUMBER}`,
});

const rendered = (engine: Engine, language: Language, kind: string, publicUrl: string): MailWords =>
  renderMail(engine.packages.templates[language], language, kind, exampleOf(language, publicUrl));

/** Every kind in both languages, as a template and filled. */
export const templatesOf = (engine: Engine, publicUrl: string) =>
  Object.keys(engine.packages.templates.zh.messages).map((kind) => ({
    kind,
    templates: (['zh', 'en'] as const).map((language) => ({
      language,
      template: engine.packages.templates[language].messages[kind] ?? { subject: '', body: '' },
      example: rendered(engine, language, kind, publicUrl),
    })),
  }));

export interface TestMail {
  readonly to: string;
  /** What the mail server said; null when it took the mail. */
  readonly error: string | null;
}

/** Sends the example of a kind to the person who asks. @throws {NotFound} */
export const sendTestMail = async (
  engine: Engine,
  person: Person,
  asked: { readonly kind: string; readonly language: Language; readonly publicUrl: string },
  send: (mail: Mail) => Promise<void>,
): Promise<TestMail> => {
  if (engine.packages.templates[asked.language].messages[asked.kind] === undefined)
    throw new NotFound(`there is no mail template '${asked.kind.slice(0, 64)}'`);
  const [self] = await readAddressees(engine.pool, [person.username]);
  if (self === undefined) throw new NotFound('your account has no address');
  const words = rendered(engine, asked.language, asked.kind, asked.publicUrl);
  const to = { name: self.displayName, address: self.email };
  await writeAudit(engine.pool, person.username, 'testTemplate', asked.kind, { language: asked.language });
  try {
    await send({ ...words, to, language: asked.language, messageId: `test-${randomUUID()}` });
    return { to: self.email, error: null };
  } catch (error) {
    return { to: self.email, error: error instanceof Error ? error.message.slice(0, 500) : String(error) };
  }
};

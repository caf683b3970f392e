// The words of a mail, from templates with places like {number}. Nothing of a reporter has a place in it: only numbers, clocks,
// offices, dates.
import { escapeHtml } from './html.ts';

export interface MailTemplates {
  readonly words: Readonly<Record<string, string>>;
  readonly messages: Readonly<Record<string, { readonly subject: string; readonly body: string }>>;
}

export interface MailWords {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

export interface Mail extends MailWords {
  readonly to: { readonly name: string; readonly address: string };
  /** Without angle brackets' host: the mailer adds its own. */
  readonly messageId: string;
  readonly language: 'zh' | 'en';
}

export type Fields = Readonly<Record<string, string>>;

/** Fills the {places} of a template; a place without a word stays as it is. */
export const fill = (template: string, fields: Fields): string =>
  template.replace(/\{(\w+)\}/g, (place, name: string) => fields[name] ?? place);

const linked = (html: string): string => html.replace(/https?:\/\/[^\s<]+/g, (url) => `<a href="${url}">${url}</a>`);

const page = (subject: string, text: string, language: string): string =>
  `<!doctype html><html lang="${language === 'zh' ? 'zh-CN' : 'en'}"><head><meta charset="utf-8"><title>${escapeHtml(subject)}</title></head>` +
  `<body style="font-family:sans-serif;line-height:1.6">${text
    .trim()
    .split(/\n{2,}/)
    .map((paragraph) => `<p>${linked(escapeHtml(paragraph)).replaceAll('\n', '<br>')}</p>`)
    .join('')}</body></html>`;

const oneLine = (text: string): string => text.replace(/[\r\n]+/g, ' ').trim();

/** @throws {Error} when there is no template of this name: a package is checked for all of them at start */
export const renderMail = (
  templates: MailTemplates,
  language: 'zh' | 'en',
  name: string,
  fields: Fields,
): MailWords => {
  const template = templates.messages[name];
  if (template === undefined) throw new Error(`there is no mail template '${name}' in ${language}`);
  const all = { ...templates.words, ...fields };
  const subject = oneLine(fill(template.subject, all));
  const text = `${fill(template.body, all).trim()}\n\n${templates.words['footer'] ?? ''}`.trim();
  return { subject, text: `${text}\n`, html: page(subject, text, language) };
};

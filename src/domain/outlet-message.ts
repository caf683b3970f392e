// A message for a robot or gateway: its template filled. Words go into the strings of the template, never into its JSON, so that no word
// can change its form.
import { fill, type Fields } from './mail.ts';
import { isWithin } from './permission.ts';

export interface OutletKind {
  readonly id: string;
  readonly label: { readonly zh: string; readonly en: string };
  readonly to: 'group' | 'person';
  readonly sign: 'none' | 'dingtalk' | 'feishu' | 'body';
  readonly query: Readonly<Record<string, string>>;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
  /** The field of the answer's JSON that says it was taken, and its value then. */
  readonly accepted: { readonly field: string; readonly equals: number | string | boolean };
  readonly maxBytes: number;
  readonly perMinute: number;
  readonly tries: number;
}

/** The same template with every {place} of its strings filled. */
export const fillDeep = (template: unknown, fields: Fields): unknown => {
  if (typeof template === 'string') return fill(template, fields);
  if (Array.isArray(template)) return template.map((one) => fillDeep(one, fields));
  if (template === null || typeof template !== 'object') return template;
  return Object.fromEntries(Object.entries(template).map(([name, one]) => [name, fillDeep(one, fields)]));
};

/** The text cut at a whole character so that it takes at most so many bytes in UTF-8. */
export const cut = (text: string, maxBytes: number): string => {
  if (new TextEncoder().encode(text).length <= maxBytes) return text;
  let kept = '';
  let bytes = 3;
  for (const character of text) {
    bytes += new TextEncoder().encode(character).length;
    if (bytes > maxBytes) break;
    kept += character;
  }
  return `${kept}…`;
};

/** Whether an answer says that the message was taken. */
export const isAccepted = ({ accepted }: OutletKind, status: number, body: string): boolean => {
  if (status < 200 || status >= 300) return false;
  try {
    return (JSON.parse(body) as Readonly<Record<string, unknown>> | null)?.[accepted.field] === accepted.equals;
  } catch {
    return false;
  }
};

/** Whether an outlet hears of a notice. */
export const hears = (
  outlet: { readonly unit: string; readonly notices: readonly string[]; readonly fromLevel: number },
  unit: string,
  notice: string,
  level: unknown,
): boolean =>
  isWithin(unit, outlet.unit) &&
  (outlet.notices.length === 0 || outlet.notices.includes(notice)) &&
  (typeof level !== 'number' || level >= outlet.fromLevel);

// How values are written in official papers: dates with their characters, money in 元 and in the financial numerals that nobody can
// alter (人民币大写), and no character that a page or an XML file cannot hold.
import { businessDate } from './business-date.ts';
import type { FieldType } from './form.ts';
import type { Datum } from './form-values.ts';

const DIGITS = '零壹贰叁肆伍陆柒捌玖';
const PLACES = ['', '拾', '佰', '仟'];
const GROUPS = ['', '万', '亿', '万亿', '亿亿'];

/** Four digits; a zero inside is said once, one before a group is the caller's. */
const group = (number: number): string => {
  let text = '';
  for (const [index, digit] of [...String(number)].entries()) {
    const place = String(number).length - 1 - index;
    if (digit !== '0') text += `${DIGITS[Number(digit)]}${PLACES[place]}`;
    else if (!text.endsWith('零')) text += '零';
  }
  return text.replace(/零$/, '');
};

const yuanIn = (yuan: number): string => {
  let text = '';
  const groups: number[] = [];
  for (let rest = yuan; rest > 0; rest = Math.floor(rest / 10_000)) groups.unshift(rest % 10_000);
  for (const [index, found] of groups.entries()) {
    if (found === 0) {
      if (text !== '' && !text.endsWith('零')) text += '零';
      continue;
    }
    const gap = text !== '' && found < 1000 && !text.endsWith('零') ? '零' : '';
    text += `${gap}${group(found)}${GROUPS[groups.length - 1 - index]}`;
  }
  return text.replace(/零$/, '');
};

/** 分 in financial numerals: 123456 → 壹仟贰佰叁拾肆元伍角陆分. */
export const inNumerals = (fen: number): string => {
  const yuan = Math.floor(fen / 100);
  const jiao = Math.floor((fen % 100) / 10);
  const rest = fen % 10;
  if (fen === 0) return '零元整';
  const whole = yuan === 0 ? '' : `${yuanIn(yuan)}元`;
  if (jiao === 0 && rest === 0) return `${whole}整`;
  const tenths = jiao === 0 ? (yuan === 0 ? '' : '零') : `${DIGITS[jiao]}角`;
  return `${whole}${tenths}${rest === 0 ? '整' : `${DIGITS[rest]}分`}`;
};

/** 分 as 1,234.56. */
export const inYuan = (fen: number): string => {
  const whole = String(Math.floor(fen / 100)).replace(/\B(?=(\d{3})+$)/g, ',');
  return `${whole}.${String(fen % 100).padStart(2, '0')}`;
};

/** 2021-11-01 → 2021年11月1日 */
export const inCharacters = (on: string): string => {
  const [year, month, day] = on.slice(0, 10).split('-');
  return `${Number(year)}年${Number(month)}月${Number(day)}日`;
};

const clockTime = (at: string): string => {
  const minutes = Math.floor(Date.parse(at) / 60_000) + 8 * 60;
  const day = ((minutes % 1440) + 1440) % 1440;
  return `${Math.floor(day / 60)}时${String(day % 60).padStart(2, '0')}分`;
};

/** No control characters, no halves of pairs, nothing that turns the direction of writing; line ends are `\n`. */
export const printable = (text: string): string =>
  text
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(
      /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufffe\uffff]/g,
      '',
    );

/** A value as it is written in a form. */
export const written = (type: FieldType, value: Datum): string => {
  switch (type) {
    case 'date':
      return inCharacters(String(value));
    case 'dateTime':
      return `${inCharacters(businessDate(String(value)))}${clockTime(String(value))}`;
    case 'fen':
      return `${inYuan(Number(value))}元（大写：${inNumerals(Number(value))}）`;
    case 'count':
      return String(value);
    case 'text':
      return printable(String(value)).replace(/\s+/g, ' ').trim();
    case 'longText':
      return printable(String(value)).trim();
    case 'table':
      return '';
  }
};

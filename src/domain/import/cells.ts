// Reads one cell of a table for a field. A cell is text as it was found; what a table program spoilt is noticed, not mended.
import { MONEY_UNITS, plainWord, type CellKind, type MoneyUnit } from './fields.ts';

/** Before a number of more than 15 digits: table programs drop the digits after the fifteenth. */
export const SPOILT = '≈';

export type ReadCell = { readonly value: unknown } | { readonly expected: string; readonly code: string };

export interface CellRules {
  readonly money: MoneyUnit;
  readonly words: Readonly<Record<string, string>>;
  readonly codes: readonly string[];
  /** The code of a division by its name; null when none or several have it. */
  readonly regionOf: (name: string) => string | null;
}

const DATE = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/;
const INSTANT = /^(\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?)(?:[ T]+(\d{1,2}):(\d{2})(?::(\d{2}))?)?$/;
const two = (text: string | undefined): string => (text ?? '0').padStart(2, '0');

const dateOf = (text: string): string | null => {
  const found = DATE.exec(text);
  if (found === null) return null;
  const on = `${found[1]}-${two(found[2])}-${two(found[3])}`;
  const real = new Date(`${on}T00:00:00Z`);
  return Number.isNaN(real.getTime()) || real.toISOString().slice(0, 10) !== on ? null : on;
};

/** A wall clock in Asia/Shanghai. */
const instantOf = (text: string): string | null => {
  const found = INSTANT.exec(text);
  const on = found === null ? null : dateOf(found[1] ?? '');
  if (found === null || on === null) return null;
  const [hour, minute, second] = [two(found[2]), two(found[3]), two(found[4])];
  return Number(hour) < 24 && Number(minute) < 60 && Number(second) < 60
    ? `${on}T${hour}:${minute}:${second}+08:00`
    : null;
};

/** An amount without a rounding: 1234.5 元 are 123450 分, 1234.567 元 are none. */
const fenOf = (text: string, unit: MoneyUnit): number | null => {
  const found = /^(\d{1,15})(?:\.(\d{1,8}))?$/.exec(text.replace(/[,，￥¥\s]|元$/g, ''));
  if (found === null) return null;
  const places = String(MONEY_UNITS[unit]).length - 1;
  const fraction = (found[2] ?? '').replace(/0+$/, '');
  if (fraction.length > places) return null;
  const fen = Number(`${found[1]}${fraction.padEnd(places, '0')}`);
  return Number.isSafeInteger(fen) ? fen : null;
};

const EXPECTED: Readonly<Record<CellKind, string>> = {
  text: 'a text',
  money: 'an amount as 12345.67, without part of a 分',
  count: 'a whole number of people',
  date: 'a date as 2021-11-02',
  instant: 'a date, with a time or without, as 2021-11-02 09:30',
  word: 'one of',
  region: 'a code of six digits or the name of one division',
};

const read = (kind: CellKind, text: string, rules: CellRules): unknown => {
  switch (kind) {
    case 'text':
      return text;
    case 'money':
      return fenOf(text, rules.money);
    case 'count':
      return /^\d{1,9}人?$/.test(text) ? Number.parseInt(text, 10) : null;
    case 'date':
      return dateOf(text.split(/[ T]/)[0] ?? '');
    case 'instant':
      return instantOf(text);
    case 'word':
      return Object.entries(rules.words).find(([word]) => plainWord(word) === plainWord(text))?.[1] ?? null;
    case 'region':
      return /^\d{6}$/.test(text) ? text : rules.regionOf(text);
  }
};

/** The value of a cell that is not empty. */
export const readCell = (kind: CellKind, cell: string, rules: CellRules): ReadCell => {
  if (cell.startsWith(SPOILT))
    return {
      code: 'digits',
      expected:
        'all digits: it is stored as a number of more than 15 digits and the last ones are lost; format the column as text',
    };
  const value = read(kind, cell, rules);
  if (value !== null) return { value };
  return { code: kind, expected: kind === 'word' ? `one of ${Object.keys(rules.words).join(', ')}` : EXPECTED[kind] };
};

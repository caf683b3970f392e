// A value that a move or a matter holds, in words: money from 分, codes by their words, lists and tables in one line each.
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { choiceWord, fieldWord } from '../i18n/codes.ts';
import { yuanOf } from './money.tsx';
import { minuteOf } from './time.ts';
import { pathOfNumber } from './matter.ts';

/** A clue's or a proceeding's number: two letters, the year, six digits. */
const NUMBER = /^[A-Z]{2}\d{4}-\d{6}$/;
const INSTANT = /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/;

const text = (value: string): ReactNode => {
  if (NUMBER.test(value))
    return (
      <Link to={pathOfNumber(value)} className="numbers">
        {value}
      </Link>
    );
  return INSTANT.test(value) ? minuteOf(value) : choiceWord(value);
};

const parts = (value: Readonly<Record<string, unknown>>): ReactNode =>
  Object.entries(value).map(([name, part], at) => (
    <span key={name}>
      {at === 0 ? '' : '，'}
      {fieldWord(name)} {shown(name, part)}
    </span>
  ));

/** Null when there is nothing to show. */
export const shown = (name: string, value: unknown): ReactNode => {
  if (value === null || value === undefined || value === '') return null;
  if (name.endsWith('Fen') && typeof value === 'number') return <span className="numbers">{yuanOf(value)} 元</span>;
  if (typeof value === 'boolean') return value ? '✓' : '✗';
  if (typeof value === 'number') return value;
  if (typeof value === 'string') return text(value);
  if (Array.isArray(value))
    return value.length === 0
      ? null
      : value.map((one: unknown, at) => (
          <div key={at}>
            {typeof one === 'object' ? parts((one ?? {}) as Record<string, unknown>) : shown(name, one)}
          </div>
        ));
  return Object.keys(value).length === 0 ? null : parts(value as Record<string, unknown>);
};

// The public reply (公开答复内容) goes to the complainant and may be shown to anybody with the clue's code: filled from a model text,
// refused when it still has unfilled places or holds what looks like a person's number.
import { ceilingFen } from '../../workflows/money.ts';
import type { ClueContext } from '../../workflows/context.ts';
import { fill } from './mail.ts';
import type { ClueRecord } from './records.ts';

/** 分 as 元 with two decimals at most: 12345600 → 123456, 5 → 0.05. */
export const yuan = (fen: number): string => {
  const cents = String(fen % 100).padStart(2, '0');
  const whole = String(Math.floor(fen / 100));
  return cents === '00' ? whole : `${whole}.${cents}`;
};

/** The model text with what the clue knows; a place that it does not know stays, and is refused when it is sent so. */
export const fillReply = (
  template: string,
  clue: Pick<ClueRecord, 'number' | 'employerName'>,
  context: ClueContext,
): string =>
  fill(template, {
    number: clue.number,
    employer: clue.employerName,
    owed: yuan(ceilingFen(context)),
    paid: yuan(context.paidFen),
    workersPaid: String(context.workersPaid),
  });

const FORBIDDEN: readonly (readonly [RegExp, string])[] = [
  [/\{\w+\}/, 'an unfilled place of the model text'],
  [/(?<![0-9A-Za-z])\d{17}[0-9Xx](?![0-9A-Za-z])/, 'an ID number (18 characters)'],
  [/(?<![0-9])1[3-9]\d{9}(?![0-9])/, 'a mobile number'],
  [/(?<![0-9])\d{16}(?:\d{3})?(?![0-9])/, 'a bank card number'],
];

/** Why a text may not be published (个人信息保护法 art. 6; Decree 423 art. 9); empty when it may. The finding is named, never repeated. */
export const publicationProblems = (text: string): readonly string[] =>
  FORBIDDEN.filter(([pattern]) => pattern.test(text)).map(
    ([, what]) => `holds ${what}; a public reply names matters and amounts, no person's numbers`,
  );

// docs/guarantees.md: every promise has tests that would fail if it were broken, and they are there.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { misquoted, quotesIn } from '../support/titles.ts';

const [, ...sections] = readFileSync('docs/guarantees.md', 'utf8').split('\n## ');
const promises = sections.filter((section) => /^\d/.test(section));

const rowsOf = (section: string): readonly string[] =>
  section
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .slice(2);

/** What is wrong with a promise. */
const faultsOf = (section: string): readonly string[] => [
  ...(rowsOf(section).length === 0 ? ['has no test that would break it'] : []),
  ...rowsOf(section)
    .filter((row) => quotesIn(row).length === 0)
    .map((row) => `names no test: ${row}`),
  ...misquoted(section),
];

describe('the page of what is promised', () => {
  test('makes these promises, and says what is not promised yet', () => {
    expect(sections.map((section) => section.split('\n')[0])).toEqual([
      '1. An acknowledged delivery becomes exactly one clue',
      '2. A move happens once and whole',
      '3. A deadline fires late at worst',
      '4. A notification is sent once for each event, kind and recipient',
      '5. Queue data can vanish',
      '6. A history replays to the present state',
      '7. An older program refuses what is newer, a newer one loads what is older',
      '8. A backup is of one moment, and comes back whole or not at all',
      '9. Nobody changes the audit or a history unseen',
      'Not promised yet',
    ]);
  });

  test.each(promises.map((section) => [section.split('\n')[0] as string, section]))(
    '%s: by tests that are there',
    (_, section) => {
      expect(faultsOf(section)).toEqual([]);
    },
  );
});

describe('a promise without a test is found', () => {
  const page = (row: string): string => `9. Something\n\n| what | test |\n| --- | --- |\n${row}`;
  test.each([
    ['with no line', '', ['has no test that would break it']],
    ['with a line that names none', '| a crash | surely |', ['names no test: | a crash | surely |']],
    [
      'with words that are no title',
      '| a crash | `test/docs/coverage.test.ts` “what is promised twice” |',
      ['quotes “what is promised twice”, which is no title in test/docs/coverage.test.ts'],
    ],
    [
      'with a file that is gone',
      '| a crash | `test/gone.test.ts` “x” |',
      ['names test/gone.test.ts, which is not there'],
    ],
  ])('%s', (_, row, faults) => {
    expect(faultsOf(page(row))).toEqual(faults);
  });
});

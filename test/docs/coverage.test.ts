// docs/coverage.md names every row that the product is measured by, with its state, and what shows it: no row left out, none twice, no
// test named that is not there, no sum that is not the table's.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { misquoted, quotesIn } from '../support/titles.ts';

/** Rows of the feature table of the peers: section 1 of the comparison of 2026-11-23. */
const PEERS = 65;

const numbered = (section: string, rows: number): readonly string[] =>
  Array.from({ length: rows }, (_, index) => `${section}.${index + 1}`);
const lettered = (letter: string, rows: number): readonly string[] =>
  Array.from({ length: rows }, (_, index) => `${letter}${index + 1}`);

/** Rows of sections 1 to 6 of the page on the domain of 2026-11-23: its own names, else section and place. */
const DOMAIN: Readonly<Record<string, readonly string[]>> = {
  '1.1 ': numbered('1.1', 4),
  '1.2 ': numbered('1.2', 10),
  '1.3 ': numbered('1.3', 5),
  '1.4 ': numbered('1.4', 6),
  '1.5 ': numbered('1.5', 6),
  '1.6 ': numbered('1.6', 8),
  '1.7 ': numbered('1.7', 6),
  '2.1 ': numbered('2.1', 7),
  '2.2 A ': [...lettered('A', 17), 'A1a', 'A3a', 'A3b'],
  '2.2 B ': lettered('B', 11),
  '2.2 C ': lettered('C', 6),
  '2.2 D ': lettered('D', 4),
  '2.2 E ': [...lettered('E', 10), ...numbered('2.2', 2)],
  '2.2 F ': lettered('F', 6),
  '2.2 G ': lettered('G', 7),
  '2.2 H ': lettered('H', 2),
  '2.3 ': numbered('2.3', 2),
  '2.4 ': numbered('2.4', 5),
  '3 ': numbered('3', 8),
  '4.1 ': numbered('4.1', 7),
  '4.2 ': numbered('4.2', 16),
  '4.3 ': numbered('4.3', 3),
  '5.1 ': lettered('S', 17),
  '5.2 ': numbered('5.2', 9),
  '5.3 ': numbered('5.3', 8),
  '6.1 ': numbered('6.1', 12),
  '6.2 ': numbered('6.2', 8),
  '6.3 ': numbered('6.3', 12),
  '6.4 ': numbered('6.4', 3),
  '6.5 ': numbered('6.5', 5),
};

const STATES = ['works', 'partly', 'not yet', 'not for us'];
const CLOCKS = 'test/law/clocks-of-the-law.test.ts';
const EACH_CLOCK = 'that starts on %s is due on %s';

interface Row {
  readonly id: string;
  readonly what: string;
  readonly state: string;
  readonly shown: string;
}

const cellsOf = (line: string): readonly string[] =>
  line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());
const tableOf = (text: string): readonly (readonly string[])[] =>
  text
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .slice(2)
    .map(cellsOf);

/** What is wrong with what a row says of itself. */
const faultsOf = (row: Row): readonly string[] => {
  const quotes = quotesIn(row.shown);
  const faults = [
    ...(STATES.includes(row.state) ? [] : [`has the state '${row.state}'`]),
    ...(row.what === '' || row.shown === '' ? ['has an empty cell'] : []),
    ...(row.state === 'works' && quotes.length === 0 ? ['works without a named test'] : []),
    ...(row.state === 'works' && row.shown.includes('Missing:') ? ['works and misses something'] : []),
    ...(row.state === 'partly' && !row.shown.includes('Missing:') ? ['does not say what is missing'] : []),
    ...misquoted(row.shown),
    // A clock of the law is shown by the table of clocks only if it has an entry there.
    ...(row.shown.includes(EACH_CLOCK) && !readFileSync(CLOCKS, 'utf8').includes(`{ id: '${row.id}',`)
      ? [`has no entry of its own in ${CLOCKS}`]
      : []),
  ];
  return faults.map((fault) => `${row.id} ${fault}`);
};

const [summary = '', ...sections] = readFileSync('docs/coverage.md', 'utf8').split('\n## ');
const rowsOf = (section: string): readonly Row[] =>
  tableOf(section).map(([id = '', what = '', state = '', shown = '']) => ({ id, what, state, shown }));
const titled = (start: string): string => sections.find((section) => section.startsWith(start)) ?? '';

describe('the page of what is covered', () => {
  test('has each row of the peers’ feature table once, in its order', () => {
    expect(rowsOf(titled('Peers')).map((row) => row.id)).toEqual(
      Array.from({ length: PEERS }, (_, index) => String(index + 1)),
    );
  });

  test.each(Object.entries(DOMAIN))('has each row of section %sof the domain once', (start, ids) => {
    const found = rowsOf(titled(start)).map((row) => row.id);
    expect([...found].sort()).toEqual([...ids].sort());
  });

  test('has no other section', () => {
    const starts = ['Peers', ...Object.keys(DOMAIN)];
    expect(sections.filter((section) => !starts.some((start) => section.startsWith(start)))).toEqual([]);
    expect(sections).toHaveLength(starts.length);
  });

  test('says of each row how it stands, and names tests that are there', () => {
    expect(sections.flatMap(rowsOf).flatMap(faultsOf)).toEqual([]);
  });

  test('counts itself rightly', () => {
    const counted = [...sections, sections.join('\n## ')].map((section, index) => {
      const rows = index < sections.length ? rowsOf(section) : sections.flatMap(rowsOf);
      const name = index < sections.length ? (section.split('\n')[0] as string) : 'all';
      return [name, ...STATES.map((state) => String(rows.filter((row) => row.state === state).length))];
    });
    expect(tableOf(summary)).toEqual(counted);
  });
});

describe('a row that claims too much is found', () => {
  const row = {
    id: '1',
    what: 'something',
    state: 'works',
    shown: '`test/docs/coverage.test.ts` “counts itself rightly”',
  };
  test.each([
    ['nothing', {}, []],
    ['no test', { shown: 'surely' }, ['1 works without a named test']],
    ['a file alone', { shown: '`test/docs/coverage.test.ts`' }, ['1 works without a named test']],
    [
      'a file that is not there',
      { shown: '`test/docs/nothing.test.ts` “counts”' },
      ['1 names test/docs/nothing.test.ts, which is not there'],
    ],
    [
      'words that are no title',
      { shown: '`test/docs/coverage.test.ts` “Rows of the feature table”' },
      ['1 quotes “Rows of the feature table”, which is no title in test/docs/coverage.test.ts'],
    ],
    ['a state that is none', { state: 'nearly' }, ["1 has the state 'nearly'"]],
    ['what is missing', { shown: `${row.shown}. Missing: half of it.` }, ['1 works and misses something']],
    ['nothing missing', { state: 'partly' }, ['1 does not say what is missing']],
    [
      'a clock without an entry',
      { shown: `\`${CLOCKS}\` “${EACH_CLOCK}”` },
      [`1 has no entry of its own in ${CLOCKS}`],
    ],
  ])('with %s', (_, change, faults) => {
    expect(faultsOf({ ...row, ...change })).toEqual(faults);
  });
});

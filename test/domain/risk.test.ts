// The points and colours of a warning, and what its rules may say.
import { describe, expect, test } from '@jest/globals';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkRules, loadRules } from '../../config/load.ts';
import { redraw, score, type Measured, type Standing } from '../../src/domain/risk.ts';

const { risk } = loadRules('config');
const measured = (measures: Measured['measures'], change: Partial<Measured> = {}): Measured => ({
  subject: 'employer',
  key: 'k',
  name: 'n',
  region: '630102',
  measures,
  ...change,
});

describe('a score', () => {
  test('adds the points of each rule, none of them over its most', () => {
    const found = score(measured({ clues: 99, owedFen: 1e12, unpaidWorkers: 9 }), risk);
    expect(found.reasons.map(({ rule, points }) => [rule, points])).toEqual([
      ['amountOwed', 40],
      ['repeatClues', 40],
    ]);
    expect(found).toMatchObject({ score: 80, colour: 'red' });
  });
  test('needs more of it from a larger region for the same colour', () => {
    const owed = { clues: 3, owedFen: 5_000_000 };
    expect(score(measured(owed), risk).colour).toBe('blue');
    expect(score(measured(owed, { region: '630100' }), risk).colour).toBeNull();
  });
  test('leaves out rules that are not for what it is about', () => {
    expect(score(measured({ depositLate: 1 }), risk).score).toBe(0);
    expect(score(measured({ depositLate: 1 }, { subject: 'project' }), risk)).toMatchObject({
      score: 20,
      colour: 'blue',
    });
  });
  test('begins a colour exactly at its threshold', () => {
    const at = (fen: number) => score(measured({ owedFen: fen }), risk).colour;
    expect([at(19_990_000), at(20_000_000), at(40_000_000)]).toEqual([null, 'blue', 'yellow']);
  });
});

test('what is as it was is not redrawn, points alone are, without a row of history', () => {
  const standing: Standing = {
    id: '7',
    subject: 'employer',
    key: 'k',
    region: '630102',
    colour: 'blue',
    score: 30,
    state: 'inspected',
  };
  const same = score(measured({ owedFen: 30_000_000 }), risk);
  expect(redraw([standing], [same])).toEqual([]);
  expect(redraw([standing], [score(measured({ owedFen: 31_000_000 }), risk)])).toMatchObject([
    { id: '7', change: null, state: 'inspected' },
  ]);
  // Whoever has it inspected keeps it so, whatever its colour becomes.
  expect(redraw([standing], [score(measured({ clues: 9, owedFen: 1e9 }), risk)])).toMatchObject([
    { change: 'rose', state: 'inspected' },
  ]);
  expect(redraw([standing], [])).toMatchObject([{ id: '7', change: 'ended', state: 'ended' }]);
  expect(redraw([], [score(measured({ clues: 1 }), risk)])).toEqual([]);
});

test.each([
  ['a measure that nobody takes', 'measure: owedFen', 'measure: weather', '/rules/2/measure'],
  [
    'thresholds that do not rise',
    'county: { blue: 20, yellow: 40, red: 70 }',
    'county: { blue: 50, yellow: 40, red: 70 }',
    '/colours/employer/county',
  ],
  ['a rule that is there twice', 'id: manyClues', 'id: repeatClues', '/rules/1/id'],
  ['a rule without its source', "source: the product's own default; winter campaigns", 'hint: none', '/rules/9/source'],
])('%s is refused with its place', (_, from, to, path) => {
  const dir = mkdtempSync(join(tmpdir(), 'risk-'));
  try {
    cpSync('config', dir, { recursive: true });
    const file = join(dir, 'risk.yaml');
    writeFileSync(file, readFileSync(file, 'utf8').replace(from, to));
    expect(checkRules(dir).map((problem) => `${problem.file}${problem.path}`)).toContain(`risk.yaml${path}`);
  } finally {
    rmSync(dir, { recursive: true });
  }
});

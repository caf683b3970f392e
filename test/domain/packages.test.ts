// Rule packages: every mistake is named with file and path before the engine starts with it; regions tighten, never loosen, the law.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkRules, loadRules } from '../../config/load.ts';
import { dayKind } from '../../src/domain/calendar.ts';

let dir: string;
beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'xiansuo-rules-'));
});
afterAll(() => rmSync(dir, { recursive: true, force: true }));

let counter = 0;
/** A folder of packages with one file changed. */
const packages = (file: string, change: (text: string) => string): string => {
  const folder = join(dir, String((counter += 1)));
  cpSync('config', folder, { recursive: true });
  const before = (() => {
    try {
      return readFileSync(join(folder, file), 'utf8');
    } catch {
      return '';
    }
  })();
  writeFileSync(join(folder, file), change(before));
  return folder;
};
const firstProblem = (folder: string): string => {
  const [problem] = checkRules(folder);
  return problem === undefined ? 'none' : `${problem.file}${problem.path}: ${problem.message}`;
};

describe('the packages that come with the product', () => {
  test('are right', () => {
    expect(checkRules('config')).toEqual([]);
  });
  test('mark what is not law read in its text as unverified', () => {
    const { unverified } = loadRules('config');
    expect(unverified.map((entry) => entry.what)).toEqual(
      expect.arrayContaining(['clocks/A1', 'clocks/E4', 'conclusions', 'divisions']),
    );
    expect(unverified.every((entry) => entry.source.length > 0)).toBe(true);
  });
  test('give every clock an article, a source and a validity', () => {
    for (const rule of loadRules('config').clocksFor('630102')) {
      expect({
        id: rule.id,
        article: rule.article !== '',
        source: rule.source !== '',
        from: /^\d{4}-\d\d-\d\d$/.test(rule.validFrom),
      }).toEqual({ id: rule.id, article: true, source: true, from: true });
    }
  });
  test('have a template in both languages for everything that is told', () => {
    const { templates, ladders } = loadRules('config');
    const levels = new Set(ladders.flatMap((ladder) => ladder.steps.map((step) => `ladder${step.level}`)));
    const kinds = [
      'assigned',
      'returned',
      'arbitration',
      'referred',
      'requested',
      'requestDecided',
      'urged',
      'supervised',
      'answered',
      'elevated',
      'rejected',
      'reopened',
      'sourceSpoke',
      'digest',
      'proceeding',
      'dispatch',
      ...levels,
    ];
    for (const language of ['zh', 'en'] as const)
      expect(Object.keys(templates[language].messages).sort()).toEqual([...kinds].sort());
  });
});

describe('a mistake is named with file and path', () => {
  test.each([
    ['no YAML', 'ladders.yaml', () => 'ladders: [', /^ladders\.yaml: is no YAML/],
    [
      'an unknown unit',
      'clocks/default.yaml',
      (text: string) => text.replace('unit: workingDay', 'unit: moonDay'),
      /^clocks\/default\.yaml\/clocks\/0\/unit: found .*workingDay/,
    ],
    [
      'a missing source',
      'clocks/statutory.yaml',
      (text: string) => text.replace(/\n {4}source: .*\n/, '\n'),
      /^clocks\/statutory\.yaml\/clocks\/0\/source: is missing/,
    ],
    [
      'an unknown field',
      'intake.yaml',
      (text: string) => `${text}speed: 5\n`,
      /^intake\.yaml\/speed: is not known here/,
    ],
    [
      'an unknown ladder',
      'clocks/default.yaml',
      (text: string) => text.replace('ladder: default', 'ladder: rope'),
      /^clocks\/dispatch\/ladder: found 'rope', expected one of default, duty/,
    ],
    [
      'levels that do not rise',
      'ladders.yaml',
      (text: string) => text.replace('level: 2', 'level: 1'),
      /^ladders\.yaml\/default\/steps\/1\/level: found 1 after 1/,
    ],
    [
      'points beyond a hundred',
      'duplicates.yaml',
      (text: string) => text.replace('creditCode: 45', 'creditCode: 46'),
      /^duplicates\.yaml\/points: add up to 101, expected at most 100/,
    ],
    [
      'a name that weighs more than a code',
      'duplicates.yaml',
      (text: string) => text.replace('creditCode: 45', 'creditCode: 39'),
      /^duplicates\.yaml\/points\/employer: found 40, expected at most the 39/,
    ],
    [
      'bands of duplicates in the wrong order',
      'duplicates.yaml',
      (text: string) => text.replace('group: 45', 'group: 61'),
      /^duplicates\.yaml\/thresholds\/group: found 61, expected at most 60/,
    ],
    [
      'duplicates without a source',
      'duplicates.yaml',
      (text: string) => text.replace(/^source: .*$/m, ''),
      /^duplicates\.yaml\/source: is missing/,
    ],
    [
      'a date that is none',
      'calendars/cn.yaml',
      (text: string) => text.replace('"2026-01-01"', '"2026-02-30"'),
      /^calendars\/cn\.yaml\/years\/2026\/rest/,
    ],
    [
      'a looser clock of the law',
      'clocks/630100.yaml',
      () => 'profile: x\nregions: ["630100"]\nclocks:\n  - { id: A1, length: 9, source: here, verified: profile }\n',
      /^clocks\/630100\.yaml\/clocks\/0\/length: loosens A1/,
    ],
    [
      'a profile for a clock that is not there',
      'clocks/630100.yaml',
      () => 'profile: x\nregions: ["630100"]\nclocks:\n  - { id: Z9, length: 9, source: here, verified: profile }\n',
      /expected a clock of the default profile or of the law/,
    ],
  ])('%s', (_, file, change, expected) => {
    const folder = packages(file, change);
    expect(firstProblem(folder)).toMatch(expected);
    expect(() => loadRules(folder)).toThrow(/CONFIG_DIR/);
  });
});

describe('a region', () => {
  test('has its own profile, the nearest one last, and leaves the others alone', () => {
    const folder = packages(
      'clocks/city.yaml',
      () =>
        `profile: Xining\nregions: ["630100"]\nclocks:\n  - { id: finish, length: 10, source: the city's own rule, verified: profile }\n`,
    );
    writeFileSync(
      join(folder, 'clocks/county.yaml'),
      `profile: Chengdong\nregions: ["630102"]\nclocks:\n  - { id: finish, length: 7, source: the county's own rule, verified: profile }\n`,
    );
    const rules = loadRules(folder);
    const length = (region: string) => rules.clocksFor(region).find((rule) => rule.id === 'finish')?.length;
    expect([length('630102'), length('630104'), length('630202')]).toEqual([7, 10, 15]);
  });
  test('may let the system assign and state defaults, each only by the ladder of its own clock', () => {
    const named = (clock: string, ladder: string): (() => unknown) => {
      const folder = packages(
        'clocks/city.yaml',
        () =>
          `profile: Xining\nregions: ["630100"]\nclocks:\n  - { id: ${clock}, ladder: ${ladder}, source: the city's own rule, verified: profile }\n`,
      );
      return () => loadRules(folder);
    };
    expect(named('dispatch', 'assigning')).not.toThrow();
    expect(named('promise', 'defaulting')).not.toThrow();
    expect(named('finish', 'assigning')).toThrow(
      /clocks\/city\.yaml\/clocks\/0\/ladder: found 'assigning', whose level 1 orders 'assign': that is for 'dispatch' alone/,
    );
    expect(named('finish', 'nowhere')).toThrow(/found 'nowhere', expected one of default/);
  });
  test('has its own rest days and working days beside the nation’s', () => {
    const folder = packages('calendars/630000.yaml', (text) =>
      text.replace(
        'years: {}',
        'years: { "2022": { rest: { "2022-05-03": 开斋节, "2022-05-05": 地方节日 }, work: {} } }',
      ),
    );
    const rules = loadRules(folder);
    expect(dayKind(rules.calendarFor('630102'), '2022-05-05')).toMatchObject({
      working: false,
      why: 'rest day: 地方节日',
    });
    expect(dayKind(rules.calendarFor('510000'), '2022-05-05').working).toBe(true);
    expect(rules.calendarFor('630102').version).toBe('cn-2026.1+630000-1');
  });
});

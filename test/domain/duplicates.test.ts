// How alike two clues are: what of a name counts, what speaks for and against, and that the measure is one.
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { loadRules } from '../../config/load.ts';
import { blocksOf, employerCore, projectCore } from '../../src/domain/duplicate-names.ts';
import { score, similarity, type Comparable } from '../../src/domain/duplicate-score.ts';

const rules = loadRules('config').duplicates;
const core = (name: string): string => employerCore(name, rules);
const site = (name: string): string => projectCore(name, rules);

describe('of a firm’s name only what tells it apart is compared', () => {
  test.each([
    ['its legal form', '高原建设工程有限公司', '高原建设工程有限责任公司'],
    ['brackets and their width', '高原建设工程（集团）有限公司', '高原建设工程(集团)有限公司'],
    ['a region in brackets', '高原建设工程（青海）有限公司', '高原建设工程有限公司'],
    ['a branch in brackets', '高原建设工程有限公司（西宁分公司）', '高原建设工程有限公司'],
    ['the region before it, in full or short', '青海省高原建设工程有限公司', '青海高原建设工程有限公司'],
    ['a region of several levels', '青海省西宁市城东区高原建设工程有限公司', '高原建设工程有限公司'],
    ['an autonomous region', '大通回族土族自治县高原建设工程有限公司', '大通高原建设工程有限公司'],
    ['full width letters and spaces', 'ＡＢＣ　建设有限公司', 'abc建设有限公司'],
    ['numerals', '高原第三建筑有限公司', '高原第3建筑有限公司'],
    ['a project department', '高原建设工程有限公司项目部', '高原建设工程有限公司'],
  ])('%s does not', (_, one, other) => {
    expect(core(one)).toBe(core(other));
  });

  test.each([
    ['another name', '高原建设工程有限公司', '雪山建设工程有限公司'],
    ['another trade', '高原建设工程有限公司', '高原劳务有限公司'],
    ['another number', '青海第一建筑有限公司', '青海第二建筑有限公司'],
  ])('%s does', (_, one, other) => {
    expect(core(one)).not.toBe(core(other));
    expect(similarity(core(one), core(other))).toBeLessThan(rules.similar.employer);
  });

  test('a region is left on when nothing but a trade would remain', () => {
    expect(core('西宁市建筑工程有限公司')).toBe('西宁市建筑工程');
    expect(core('西宁建筑有限公司')).not.toBe(core('海东建筑有限公司'));
  });

  test('what stands in brackets is kept when nothing stands outside', () => {
    expect(core('（青海）')).toBe('青海');
    expect(core('（集团）（集团）')).toBe('集团');
  });

  test('one slip of the pen leaves two names alike and finds each by the other', () => {
    const [right, slip] = [core('青海高原建设工程有限公司'), core('青海高源建设工程有限公司')];
    expect(similarity(right, slip)).toBeGreaterThanOrEqual(rules.similar.employer);
    const blocks = new Set(blocksOf(right, null, '630102', rules));
    expect(blocksOf(slip, null, '630102', rules).some((block) => blocks.has(block))).toBe(true);
    expect(blocksOf(core('雪山劳务有限公司'), null, '630102', rules).some((block) => blocks.has(block))).toBe(false);
  });

  test('a project’s phases are different projects, however they are written', () => {
    expect(site('城东安置房（三期）项目')).toBe(site('城东安置房3期'));
    expect(similarity(site('城东安置房三期'), site('城东安置房二期'))).toBe(0);
  });
});

const clue = (change: Partial<Comparable> = {}): Comparable => ({
  employerCore: core('青海高原建设工程有限公司'),
  employerCode: null,
  projectCore: site('城东安置房项目'),
  region: '630102',
  from: '2021-07-01',
  to: '2021-10-31',
  phoneIndex: 'p1',
  idNumberIndex: 'i1',
  ...change,
});
const codes = (a: Comparable, b: Comparable): readonly string[] =>
  score(a, b, rules).reasons.map((reason) => reason.code);
const band = (a: Comparable, b: Comparable): string => score(a, b, rules).band;

describe('the score', () => {
  test('is full for two that agree in everything, and says why', () => {
    const one = clue({ employerCode: '91630000MA0000000X' });
    expect(score(one, one, rules)).toMatchObject({ score: 100, band: 'duplicate' });
    expect(codes(one, one)).toEqual(['creditCode', 'project', 'region', 'period', 'idNumber']);
  });

  test('suggests a duplicate for one person’s second report, and a group for another worker’s', () => {
    expect(band(clue(), clue({ projectCore: null, from: null, to: null }))).toBe('duplicate');
    const another = clue({ phoneIndex: 'p2', idNumberIndex: 'i2' });
    expect(band(clue(), another)).toBe('group');
    expect(codes(clue(), another)).toContain('otherReporter');
    // The firm and the region are enough for a group of two persons, the region and the trade are not.
    const bare = { projectCore: null, from: null, to: null };
    expect(band(clue(bare), clue({ ...bare, phoneIndex: 'p2', idNumberIndex: 'i2' }))).toBe('group');
    expect(band(clue(bare), clue({ ...bare, employerCore: core('雪山建设工程有限公司') }))).toBe('none');
  });

  test('counts an office above for the region, and two counties of a city for less', () => {
    const reason = (region: string) =>
      score(clue(), clue({ region }), rules).reasons.find((found) => found.code === 'region');
    expect([reason('630102'), reason('630100'), reason('630104'), reason('632221'), reason('110101')]).toEqual([
      { code: 'region', points: 8, relation: 'same' },
      { code: 'region', points: 6, relation: 'above' },
      { code: 'region', points: 5, relation: 'city' },
      { code: 'region', points: 2, relation: 'province' },
      undefined,
    ]);
  });

  test('falls when credit codes differ or the periods do not touch', () => {
    const [one, other] = ['91630000MA0000000X', '91630000MA0000000Y'];
    expect(band(clue({ employerCode: one }), clue({ employerCode: other }))).toBe('group');
    const stranger = clue({ employerCode: other, phoneIndex: 'p2', idNumberIndex: 'i2' });
    expect(band(clue({ employerCode: one }), stranger)).toBe('none');
    const later = clue({ from: '2021-11-01', to: '2021-12-31' });
    expect(codes(clue(), later)).toContain('otherPeriod');
    expect(score(clue(), later, rules).score).toBeLessThan(score(clue(), clue(), rules).score);
  });

  test('is nothing for one person’s reports of two firms: neither employer nor project agrees', () => {
    const elsewhere = clue({ employerCore: core('雪山劳务有限公司'), projectCore: site('湟水大桥') });
    expect(score(clue(), elsewhere, rules)).toEqual({ score: 0, band: 'none', reasons: [] });
  });

  test('takes a shared phone of two identity cards for a foreman’s', () => {
    expect(codes(clue(), clue({ idNumberIndex: 'i2' }))).toEqual(expect.arrayContaining(['phone', 'otherReporter']));
    expect(codes(clue({ idNumberIndex: null }), clue())).not.toContain('otherReporter');
  });
});

const words = fc.constantFrom(
  '青海',
  '西宁',
  '高原',
  '雪山',
  '建设',
  '劳务',
  '（集团）',
  '一',
  '2',
  '有限公司',
  '公司',
  ' ',
  'Ａ',
);
const name = fc.array(words, { minLength: 1, maxLength: 6 }).map((parts) => parts.join(''));
const maybe = <T>(found: fc.Arbitrary<T>) => fc.option(found, { nil: null });
const anyClue: fc.Arbitrary<Comparable> = fc
  .record({
    employer: name,
    project: maybe(name),
    employerCode: maybe(fc.constantFrom('91630000MA0000000X', '91630000MA0000000Y')),
    region: fc.constantFrom('630102', '630104', '630100', '630000', '632221', '110101'),
    from: fc.constantFrom('2021-01-01', '2021-05-01', '2021-09-01'),
    months: maybe(fc.constantFrom('2021-09-01', '2021-10-31', '2021-12-31')),
    phoneIndex: maybe(fc.constantFrom('p1', 'p2')),
    idNumberIndex: maybe(fc.constantFrom('i1', 'i2')),
  })
  .map(({ employer, project, from, months, ...rest }) => ({
    ...rest,
    employerCore: core(employer),
    projectCore: project === null ? null : site(project),
    from: months === null ? null : from,
    to: months,
  }));

describe('for any two clues', () => {
  test('the score is the same from either side', () => {
    fc.assert(fc.property(anyClue, anyClue, (a, b) => expect(score(a, b, rules)).toEqual(score(b, a, rules))));
  });
  test('none is more like another than like itself, and every score lies between 0 and 100', () => {
    fc.assert(
      fc.property(anyClue, anyClue, (a, b) => {
        const found = score(a, b, rules).score;
        expect(found).toBeGreaterThanOrEqual(0);
        expect(found).toBeLessThanOrEqual(Math.min(100, score(a, a, rules).score));
      }),
    );
  });
  test('taking a name apart twice changes nothing, and never leaves nothing', () => {
    fc.assert(
      fc.property(name, (found) => {
        expect(core(core(found))).toBe(core(found));
        expect(site(site(found))).toBe(site(found));
        if (/[\p{L}\p{N}]/u.test(found)) expect(core(found)).not.toBe('');
      }),
    );
  });
  test('two names that differ by one sign share a key', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'高原建设工程雪山劳务'), minLength: 3, maxLength: 12 }),
        fc.nat(),
        (found, at) => {
          const place = at % found.length;
          const slip = `${found.slice(0, place)}错${found.slice(place + 1)}`;
          const blocks = new Set(blocksOf(found, null, '630102', rules));
          expect(blocksOf(slip, null, '630102', rules).some((block) => blocks.has(block))).toBe(true);
        },
      ),
    );
  });
});

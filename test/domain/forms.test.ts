// Forms: how values are written, how a definition becomes a page and a Word file, and which definitions are refused at start.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkRules, loadRules } from '../../config/load.ts';
import type { Form } from '../../src/domain/form.ts';
import { hiding, leaks } from '../../src/domain/form-secrecy.ts';
import { fillForm } from '../../src/domain/form-values.ts';
import { inNumerals, inYuan, printable, written } from '../../src/domain/form-writing.ts';
import { layOut, type Page } from '../../src/domain/page.ts';
import { renderHtml } from '../../src/domain/page-html.ts';
import { renderDocx } from '../../src/engine/document-docx.ts';
import { malformed, wordText, wordXml } from '../support/papers.ts';

describe('values are written as in official papers', () => {
  test.each([
    [0, '零元整'],
    [1, '壹分'],
    [10, '壹角整'],
    [105, '壹元零伍分'],
    [100, '壹元整'],
    [1_000, '壹拾元整'],
    [10_100, '壹佰零壹元整'],
    [123_456, '壹仟贰佰叁拾肆元伍角陆分'],
    [1_000_000, '壹万元整'],
    [1_000_100, '壹万零壹元整'],
    [10_010_000, '壹拾万零壹佰元整'],
    [100_000_000, '壹佰万元整'],
    [10_000_000_000, '壹亿元整'],
    [10_000_000_100, '壹亿零壹元整'],
    [10_020_030_045, '壹亿零贰拾万零叁佰元肆角伍分'],
    [100_000_000_000_000, '壹万亿元整'],
  ])('%i 分 in financial numerals', (fen, text) => {
    expect(inNumerals(fen)).toBe(text);
  });

  test('two amounts are never written the same', () => {
    const amount = fc.oneof(fc.integer({ min: 1, max: 2000 }), fc.integer({ min: 1, max: 10_000_000_000 }));
    fc.assert(
      fc.property(amount, amount, (a, b) => {
        expect(inNumerals(a) === inNumerals(b)).toBe(a === b);
        expect(inYuan(a) === inYuan(b)).toBe(a === b);
        expect(inNumerals(a)).not.toMatch(/零零|零元|undefined/);
      }),
      { numRuns: 3000 },
    );
  });

  test('money, dates and times of day in Asia/Shanghai', () => {
    expect(written('fen', 123_456_789)).toBe('1,234,567.89元（大写：壹佰贰拾叁万肆仟伍佰陆拾柒元捌角玖分）');
    expect(written('date', '2021-11-01')).toBe('2021年11月1日');
    expect(written('dateTime', '2021-11-04T23:05:00Z')).toBe('2021年11月5日7时05分');
  });

  test('what no page can hold is left out, what turns the writing around too', () => {
    expect(printable('a\u0000b\u0007c\u202ed\uffff\r\ne\ud800')).toBe('abcd\ne\ufffd');
  });
});

const FORM: Form = {
  form: 'test',
  title: '测试<文书>',
  version: 1,
  word: '测',
  audience: 'employer',
  about: 'case',
  states: ['investigating'],
  fields: {
    employer: { label: '单位', type: 'text', from: 'employer.name' },
    facts: { label: '事实', type: 'longText', ask: true },
    fine: { label: '罚款', type: 'fen', from: 'case.fineFen', optional: true },
  },
  sections: [
    { paragraph: '{employer}：{facts}' },
    { onlyWith: 'fine', paragraph: '罚款{fine}' },
    { rows: [['单位', '{employer}', '罚款', '{fine}'], ['事实', '{facts}'], ['小标题']] },
    { signatures: ['{employer}'] },
  ],
  source: 'test',
  verified: 'GK',
};
const pageOf = (values: Record<string, string | number>): Page =>
  layOut(
    FORM,
    Object.fromEntries(
      Object.entries(values).map(([name, value]) => [name, { type: FORM.fields[name]?.type ?? 'text', value }]),
    ),
    { number: '测字〔2021〕第1号', issuer: '某单位', blank: '／', notes: [] },
  );

describe('one definition becomes a page', () => {
  test('places are filled once: a value that looks like one stays as it is', () => {
    const page = pageOf({ employer: '{facts}', facts: '{employer} $& $1' });
    expect(page.blocks).toContainEqual({ kind: 'paragraph', text: '{facts}：{employer} $& $1', align: 'left' });
  });

  test('a section stands only with its field; a blank stands where an optional one is missing', () => {
    const without = pageOf({ employer: '甲', facts: '乙' });
    expect(JSON.stringify(without.blocks)).not.toContain('罚款／');
    expect(JSON.stringify(pageOf({ employer: '甲', facts: '乙', fine: 100 }).blocks)).toContain('罚款1.00元');
    const table = without.blocks.find((block) => block.kind === 'table');
    expect(table).toMatchObject({
      rows: [
        [{ text: '单位', head: true, span: 1 }, { text: '甲', span: 1 }, { text: '罚款', head: true }, { text: '／' }],
        [
          { text: '事实', head: true, span: 1 },
          { text: '乙', head: false, span: 3 },
        ],
        [{ text: '小标题', head: true, span: 4 }],
      ],
    });
  });

  test('whatever is put in, both files are well-formed and hold no tag of it', async () => {
    const hostile = fc.string({ unit: 'binary', maxLength: 80 }).map((text) => `<script>&"'${text}</p>\u0001`);
    await fc.assert(
      fc.asyncProperty(hostile, hostile, async (employer, facts) => {
        const page = pageOf({ employer, facts });
        const html = renderHtml(page, 'sha256-x');
        expect(malformed(html)).toBeNull();
        expect(html).not.toContain('<script');
        const docx = await renderDocx(page);
        expect(malformed(wordXml(docx))).toBeNull();
        expect(wordText(docx)).toContain('&lt;script&gt;');
      }),
      { numRuns: 25 },
    );
  });
});

describe('filling', () => {
  const data = { 'employer.name': '甲公司', 'case.fineFen': 500 };
  test('takes the data, asks the maker, names what is missing', () => {
    expect(fillForm(FORM, data, { facts: '事实' })).toMatchObject({
      problems: [],
      values: { employer: { value: '甲公司' }, facts: { value: '事实' }, fine: { value: 500 } },
    });
    expect(
      fillForm(FORM, {}, {})
        .problems.map((problem) => problem.path)
        .sort(),
    ).toEqual(['/fields/employer', '/fields/facts']);
    expect(fillForm(FORM, data, { facts: '事实', fine: 1 }).problems).toMatchObject([{ path: '/fields/fine' }]);
  });
});

describe('the search for a reporter', () => {
  const reporter = { name: '张三', phone: '13900001234', idNumber: '63010219800101123x' };
  const leaking = (facts: string, known: string[] = []) =>
    leaks(
      FORM,
      { facts: { type: 'longText', value: facts }, employer: { type: 'text', value: '张三建筑队' } },
      [reporter],
      known,
    ).map((problem) => problem.path);
  test('finds names and numbers in words, however they are spaced', () => {
    for (const text of ['据张三说', '张 三', '电话139-0000-1234', '１３９００００１２３４', '63010219800101123X'])
      expect([text, leaking(text)]).toEqual([text, ['/fields/facts']]);
  });
  test('leaves alone what only looks like one, and an employer that is called so', () => {
    for (const text of ['三张', '1390000123', '无']) expect([text, leaking(text)]).toEqual([text, []]);
    expect(leaking('张三建筑队拖欠工资', ['张三建筑队'])).toEqual([]);
  });
  test('masks it wherever it stands', () => {
    expect(hiding([reporter])({ a: ['张 三 139 0000 1234'], b: 1, c: null })).toEqual({
      a: ['张* 139******34'],
      b: 1,
      c: null,
    });
    expect(hiding([])('张三')).toBe('张三');
  });
});

describe('a definition that would print a wrong paper is refused with its file and path', () => {
  let dir: string;
  beforeAll(() => {
    dir = mkdtempSync(join(tmpdir(), 'xiansuo-forms-'));
  });
  afterAll(() => rmSync(dir, { recursive: true, force: true }));
  let counter = 0;
  const problemsWith = (file: string, change: (text: string) => string): string[] => {
    const folder = join(dir, String((counter += 1)));
    cpSync('config', folder, { recursive: true });
    const before = readFileSync(join(folder, file), 'utf8');
    const after = change(before);
    expect(after).not.toBe(before);
    writeFileSync(join(folder, file), after);
    return checkRules(folder).map((problem) => `${problem.file}${problem.path}: ${problem.message}`);
  };

  test('the twelve forms that come with the product are right and marked as unverified', () => {
    const { forms, unverified } = loadRules('config');
    expect(forms.map((form) => form.form)).toHaveLength(12);
    for (const form of forms) expect(unverified.map((entry) => entry.what)).toContain(`forms/${form.form}`);
  });

  const ORDER = 'forms/correctionOrder.yaml';
  test.each([
    [
      'a reporter in a form for the employer',
      ORDER,
      (text: string) =>
        text.replace('about: case', 'about: clue').replace('from: employer.creditCode', 'from: reporter.phone'),
      "found 'reporter.phone' in a form for the employer",
    ],
    [
      'internal words in a form for the employer',
      ORDER,
      (text: string) =>
        text.replace(
          '{ label: 违法事实, type: longText, ask: true }',
          '{ label: 违法事实, type: longText, from: case.report }',
        ),
      "found 'case.report' in a form for the employer",
    ],
    [
      'a datum that nobody knows',
      ORDER,
      (text: string) => text.replace('from: case.payBy', 'from: case.payday'),
      "found 'case.payday', expected one of",
    ],
    [
      'a datum of another type',
      ORDER,
      (text: string) => text.replace('type: date, from: case.payBy', 'type: text, from: case.payBy'),
      "found 'text', expected 'date'",
    ],
    [
      'a place without a field',
      ORDER,
      (text: string) => text.replace('{payBy}', '{payday}'),
      "found the place 'payday'",
    ],
    [
      'a state that a case does not know',
      ORDER,
      (text: string) => text.replace('investigating', 'inquiring'),
      "found 'inquiring'",
    ],
    [
      'a field that comes from nowhere',
      ORDER,
      (text: string) => text.replace('type: longText, ask: true', 'type: longText'),
      'comes from nowhere',
    ],
    [
      'two forms with one word',
      ORDER,
      (text: string) => text.replace('word: 令', 'word: 理'),
      "found '理' in two forms",
    ],
    [
      'another name than the file',
      ORDER,
      (text: string) => text.replace('form: correctionOrder', 'form: order'),
      "found 'order', expected the name of the file",
    ],
    [
      'a number without its sequence',
      'documents.yaml',
      (text: string) => text.replace('第{sequence}号', ''),
      'has no place {sequence}',
    ],
    [
      'one prefix for two units',
      'documents.yaml',
      (text: string) => text.replace('宁城西', '宁城东'),
      "found '宁城东' for two units",
    ],
    [
      'a missing word',
      'documents.yaml',
      (text: string) => text.replace('  blank: ／\n', ''),
      'documents.yaml/words/blank: is missing',
    ],
  ])('%s', (_, file, change, message) => {
    const problems = problemsWith(file, change);
    expect(problems.some((problem) => problem.startsWith(file.split('/')[0] ?? '') && problem.includes(message))).toBe(
      true,
    );
  });
});

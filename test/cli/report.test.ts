// `report campaign` as it is typed: each format, to a file or to standard output, as of a day; failures in one line.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import readXlsxFile from 'read-excel-file/node';
import { bringTo, openOffice, type Office } from '../support/office.ts';
import { type } from '../support/terminal.ts';

let office: Office;
let folder: string;
beforeAll(async () => {
  office = await openOffice();
  folder = mkdtempSync(join(tmpdir(), 'xiansuo-report-'));
  await bringTo(office, await office.report(), 'closed');
  await office.at('2021-11-03T09:00:00+08:00');
  await office.report();
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await office.close();
});

const campaign = (...args: string[]) => type(office.url, 'report', 'campaign', ...args);
interface Json {
  readonly asOf: string;
  readonly figures: { readonly platform: Record<string, { readonly value: unknown; readonly unit: string }> };
  readonly breakdowns: readonly unknown[];
}

describe('report campaign', () => {
  test('prints JSON as of a day, with --json as with --format json', async () => {
    const before = await campaign('2021-22', '--as-of', '2021-11-02', '--format', 'json');
    const found = JSON.parse(before.out.toString()) as Json;
    expect([before.code, before.err, found.asOf]).toEqual([0, '', '2021-11-02T15:59:59.999Z']);
    expect([found.figures.platform['received']?.value, found.figures.platform['recovered']?.value]).toEqual([
      1,
      '0.90',
    ]);
    expect(found.breakdowns).toHaveLength(3);
    const now = JSON.parse((await campaign('2021-22', '--json', '--language', 'en')).out.toString()) as Json;
    expect(now.figures.platform['received']).toMatchObject({ value: 2, unit: 'clues' });
  });
  test('writes CSV to standard output and a spreadsheet to a file', async () => {
    const csv = await campaign('2021-22', '--as-of', '2021-11-02', '--format', 'csv');
    expect([csv.code, csv.out.toString().startsWith('\uFEFF专项行动,')]).toEqual([0, true]);
    const out = join(folder, 'report.xlsx');
    const xlsx = await campaign('2021-22', '--as-of', '2021-11-02', '--format', 'xlsx', '--out', out);
    expect([xlsx.code, xlsx.out.length]).toEqual([0, 0]);
    const sheets = await readXlsxFile(readFileSync(out));
    expect(sheets[1]?.data.find((row) => row[0] === 'platform.recovered')?.[2]).toBe(0.9);
  });
  test('is written down as taken away', async () => {
    const { rows } = await office.engine.pool.query(`select distinct actor from audit where action = 'exportReport'`);
    expect(rows).toEqual([{ actor: 'command line' }]);
  });
  test.each([
    [['2019-20'], "there is no campaign '2019-20'; there are 2021-22"],
    [['2021-22', '--as-of', 'soon'], "--as-of: found 'soon', expected a date"],
    [['2021-22', '--format', 'pdf'], "--format: found 'pdf', expected one of xlsx, csv, json"],
    [['2021-22', '--language', 'fr'], "--language: found 'fr', expected one of zh, en"],
    [
      ['2021-22', '--out', '/no/such/folder/report.json'],
      "--out: '/no/such/folder/report.json' cannot be written (ENOENT)",
    ],
  ])('%j ends non-zero with one line that says why', async (args, why) => {
    const { code, out, err } = await campaign(...args);
    expect([code, out.length]).toEqual([1, 0]);
    expect(err.trim().split('\n')).toHaveLength(1);
    expect(err).toContain(why);
    expect(existsSync('/no/such/folder')).toBe(false);
  });
  test('has help', async () => {
    const { code, out } = await campaign('--help');
    expect(code).toBe(0);
    for (const option of ['--as-of', '--format', '--out', '--language', '--json'])
      expect(out.toString()).toContain(option);
  });
});

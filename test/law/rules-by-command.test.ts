// Calendars, rules and rebuilt clocks on the command line, and a due date explained by what is in force.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openOffice, type Office } from '../support/office.ts';
import { typeText } from '../support/terminal.ts';

let office: Office;
let dir: string;
beforeAll(async () => {
  office = await openOffice();
  dir = mkdtempSync(join(tmpdir(), 'xiansuo-commands-'));
});
afterAll(async () => {
  await office.close();
  rmSync(dir, { recursive: true, force: true });
});

const xiansuo = (...args: string[]) => typeText(office.url, args);
const file = (name: string, text: string): string => {
  writeFileSync(join(dir, name), text);
  return join(dir, name);
};

const NOTICE = `id: cn
year: 2027
rest: { "2027-01-01": 元旦, "2027-01-02": 元旦, "2027-01-03": 元旦 }
work: { "2027-01-09": 元旦 }
source: a notice for this test
verified: SRC
`;

test('a calendar is previewed, imported, and from then on explained by', async () => {
  await office.at('2026-12-25T09:00:00+08:00');
  const number = await office.report({ reportedAt: '2026-12-25T08:00:00+08:00' });
  const notice = file('2027.yaml', NOTICE);
  const preview = await xiansuo('calendar', 'import', notice, '--dry-run');
  expect(preview.out).toContain(`${number} A1: 2027-01-01 (provisional) → 2027-01-04\n`);
  expect(preview.out).toContain('would move');
  const explain = async (...more: string[]) =>
    JSON.parse(
      (await xiansuo('clock', 'explain', '--clock', 'A1', '--start', '2026-12-25', '--json', ...more)).out,
    ) as object;
  expect(await explain()).toMatchObject({ dueOn: '2027-01-01', provisional: true, calendarVersion: 'cn-2026.1' });
  const done = await xiansuo('calendar', 'import', notice);
  expect(done).toMatchObject({ code: 0, out: expect.stringContaining('moved by change 1') as unknown });
  expect(await explain()).toMatchObject({ dueOn: '2027-01-04', provisional: false, calendarVersion: 'cn-2026.1.c1' });
  expect(await explain('--files')).toMatchObject({ dueOn: '2027-01-01', calendarVersion: 'cn-2026.1' });
  const rebuilt = await xiansuo('deadlines', 'rebuild', '--dry-run');
  expect(rebuilt).toMatchObject({ code: 0, out: expect.stringContaining('0 differ') as unknown });
  const { rows } = await office.engine.pool.query<{ by: string }>('select entered_by as by from rule_change');
  expect(rows).toEqual([{ by: 'command line' }]);
}, 120_000);

test('a rule is changed from a file; what loosens the law is one clear line and a non-zero exit', async () => {
  const rule = (length: number): string =>
    file(
      `a3-${length}.yaml`,
      `clock: A3\nregions: ["630100"]\nchange: { length: ${length} }\nsource: the city's own rule\nverified: profile\n`,
    );
  const wrong = await xiansuo('rules', 'change', rule(61));
  expect(wrong.code).toBe(1);
  expect(wrong.err).toContain('/change/length: loosens A3');
  expect(wrong.err.trim().split('\n')).toHaveLength(1);
  const right = await xiansuo('rules', 'change', rule(45), '--json');
  expect(JSON.parse(right.out)).toMatchObject({ change: 2, moved: [] });
}, 120_000);

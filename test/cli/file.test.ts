// `xiansuo file export`: the whole file of a matter from the command line, masked unless an account with the right says why.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { bringTo, openOffice, type Office } from '../support/office.ts';
import { typeText } from '../support/terminal.ts';

let office: Office;
let dir: string;
let clue: string;
beforeAll(async () => {
  office = await openOffice();
  dir = mkdtempSync(join(tmpdir(), 'xiansuo-file-'));
  clue = await office.report();
  await bringTo(office, clue, 'verifying');
});
afterAll(async () => {
  rmSync(dir, { recursive: true, force: true });
  await office.close();
});

const xiansuo = (...args: string[]) => typeText(office.url, ['file', ...args]);
const textOf = (path: string): string =>
  Object.values(unzipSync(readFileSync(path)))
    .map((bytes) => strFromU8(bytes))
    .join('\n');

test('writes the archive for the operator of the house, masked, and writes that down', async () => {
  const out = join(dir, 'masked.zip');
  const { code, out: said, err } = await xiansuo('export', clue, '--out', out, '--json');
  expect([code, err]).toEqual([0, '']);
  expect(JSON.parse(said)).toEqual({ number: clue, out, size: statSync(out).size });
  expect(statSync(out).mode & 0o777).toBe(0o600);
  expect(textOf(out)).toContain('高原建设工程有限公司');
  for (const secret of ['王小明', '13900001234', '630102198001011234']) expect(textOf(out)).not.toContain(secret);
  const { rows } = await office.engine.pool.query(`select actor from audit where action = 'export' and subject = $1`, [
    clue,
  ]);
  expect(rows).toEqual([{ actor: 'cli' }]);
  const again = await xiansuo('export', clue, '--out', out);
  expect([again.code, again.err.trim().split('\n').length]).toEqual([1, 1]);
});

test('unmasks with the rights of an account and a reason', async () => {
  const out = join(dir, 'full.zip');
  expect((await xiansuo('export', clue, '--out', out, '--as', 'supervisor-630102', '--reason', '移交卷宗')).code).toBe(
    0,
  );
  expect(textOf(out)).toContain('13900001234');
});

test.each([
  ['a reason of nobody in particular', ['--reason', '移交卷宗']],
  ['one who only runs the system', ['--as', 'operator']],
  ['one who may not see the matter', ['--as', 'supervisor-630104']],
  ['one whom nobody knows', ['--as', 'nobody']],
])('refuses %s in one line and writes nothing', async (_, more) => {
  const out = join(dir, 'refused.zip');
  const { code, err } = await xiansuo('export', clue, '--out', out, ...more);
  expect([code, err.trim().split('\n').length, existsSync(out)]).toEqual([1, 1, false]);
});

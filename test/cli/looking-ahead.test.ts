// `versions`, `simulate` and `risk compute` as they are typed.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Outlook } from '../../src/domain/simulate/outlook.ts';
import { bringTo, openOffice, type Office } from '../support/office.ts';
import { typeText } from '../support/terminal.ts';

let office: Office;
let dir: string;
beforeAll(async () => {
  office = await openOffice();
  dir = mkdtempSync(join(tmpdir(), 'ahead-'));
  await bringTo(office, await office.report(), 'closed');
  const filed = await office.report();
  await bringTo(office, filed, 'verifying');
  await office.send('handler-630102-1', filed, 'file', { basis: '拒不支付' });
  await office.report();
});
afterAll(async () => {
  rmSync(dir, { recursive: true });
  await office.close();
});

const xiansuo = (...args: readonly string[]) => typeText(office.url, args);
const json = async <T>(...args: string[]): Promise<T> => JSON.parse((await xiansuo(...args, '--json')).out) as T;
const file = (name: string, text: string): string => {
  writeFileSync(join(dir, name), text);
  return join(dir, name);
};

describe('versions', () => {
  test('lists kind, version, how many are open and ended', async () => {
    expect(await json('versions', 'list')).toEqual({
      versions: [
        { kind: 'clue', version: 1, open: 2, ended: 1 },
        { kind: 'case', version: 1, open: 1, ended: 0 },
      ],
      batches: [],
    });
    expect((await xiansuo('versions', 'list')).out.split('\n')[0]).toBe('clue 1: 2 open, 1 ended');
  });
});

describe('simulate', () => {
  test('says the same for the same seed, and takes other staffing from a file', async () => {
    const args = ['simulate', '--days', '20', '--seed', '4', '--runs', '2'];
    const [one, two] = [await json<Outlook>(...args), await json<Outlook>(...args)];
    expect(one).toMatchObject({ open: 2, days: 20, seed: 4, runs: 2, until: '2021-11-21' });
    expect(two).toEqual(one);
    const nobody = file('staff.yaml', 'units: { "630102": { handlers: 0, supervisors: 0 } }');
    const worse = await json<Outlook>(...args, '--staff', nobody);
    expect(worse.overdue.mean).toBeGreaterThan(one.overdue.mean);
    const { out } = await xiansuo(...args, '--staff', nobody);
    expect(out).toMatch(/^2 clues open on 2021-11-01, 0 of them overdue; 1 proceedings open\n/);
    expect(out).toMatch(/assumed, the history says too little: how long a clue stays in/);
    expect(out).toMatch(/630102 clue dispatch: 1 \(1 to 1\), first on 2021-11-02/);
  });
});

test('risk compute says what it drew up', async () => {
  expect(await json('risk', 'compute')).toMatchObject({ on: '2021-11-01', inSeason: false, changes: { ended: 0 } });
  expect((await xiansuo('risk', 'compute')).out).toMatch(/measured on 2021-11-01: 0 warnings raised/);
});

describe('a wrong word', () => {
  const FILES: Readonly<Record<string, string>> = {
    '@map': 'states: {}',
    '@wrong': 'units: { "63": { handlers: 1 } }',
    '@broken': 'units: [',
  };
  test.each<[readonly string[], RegExp]>([
    [
      ['versions', 'migrate', '--kind', 'clue', '--from', '1', '--to', '2', '--map', '@map'],
      /no machine 'clue' version 2/,
    ],
    [
      ['versions', 'migrate', '--kind', 'clue', '--from', '1', '--to', '1', '--map', '@map'],
      /\/to: is the version that/,
    ],
    [
      ['versions', 'migrate', '--kind', 'clue', '--from', '1', '--to', 'x', '--map', '@map'],
      /--to: found 'x', expected/,
    ],
    [['versions', 'migrate', '--kind', 'clue', '--from', '1', '--to', '2', '--map', 'none.yaml'], /there is no file/],
    [['versions', 'undo', 'nothing'], /no batch 'nothing'/],
    [['simulate', '--days', '0'], /--days: found '0', expected a whole number from 1 to 366/],
    [['simulate', '--staff', '@wrong'], /--staff: .*\/units/],
    [['simulate', '--staff', '@broken'], /is no YAML/],
  ])('%j ends non-zero with one line that says what was expected', async (args, expected) => {
    const { code, err } = await xiansuo(
      ...args.map((arg) => (FILES[arg] === undefined ? arg : file(`${arg.slice(1)}.yaml`, FILES[arg]))),
    );
    expect(code).not.toBe(0);
    expect(err.trim().split('\n')).toHaveLength(1);
    expect(err).toMatch(expected);
  });
});

// `xiansuo audit verify`: whole and 0, or broken, named and not 0.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import pg from 'pg';
import { openOffice, type Office } from '../support/office.ts';
import { typeText } from '../support/terminal.ts';

let office: Office;
let number: string;
beforeAll(async () => {
  office = await openOffice();
  number = await office.report();
});
afterAll(() => office.close());

const verify = (...args: string[]) => typeText(office.url, ['audit', 'verify', ...args]);

test('seals what waits, says how much it compared and where the head is, and ends well', async () => {
  const { code, out, err } = await verify('--json');
  expect([code, err]).toEqual([0, '']);
  expect(JSON.parse(out)).toMatchObject({ ok: true, rows: 1, waiting: 0, head: expect.stringMatching(/^1:/) });
});

test('names the row that was changed in the database, in one line, and does not end well', async () => {
  const owner = new pg.Client({ connectionString: office.url });
  await owner.connect();
  await owner.query(`update history set actor = 'somebody else'`);
  await owner.end();
  const { code, err } = await verify();
  expect(code).toBe(1);
  expect(err.trim()).toBe(`xiansuo: the chain is broken: ${number} 1: changed at link 1`);
});

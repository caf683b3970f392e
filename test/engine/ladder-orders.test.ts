// What the system does by itself where a region's profile says so, and leaves to people where it does not.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { cpSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadRules } from '../../config/load.ts';
import { bringTo, openOffice, type Office } from '../support/office.ts';

/** The rules as they are, but for one city whose profile lets the system assign and state defaults. */
const withProfile = (region: string): string => {
  const folder = join(mkdtempSync(join(tmpdir(), 'profile-')), 'config');
  cpSync('config', folder, { recursive: true });
  writeFileSync(
    join(folder, 'clocks/own.yaml'),
    `profile: the city lets the system assign
regions: ["${region}"]
clocks:
  - { id: dispatch, ladder: assigning, source: the city's own rule, verified: profile }
  - { id: promise, ladder: defaulting, source: the city's own rule, verified: profile }
`,
  );
  return folder;
};

let office: Office;
beforeAll(async () => {
  const rules = loadRules(withProfile('630102'));
  office = await openOffice(() => rules);
});
afterAll(() => office.close());

const DAY1 = '2021-11-01T09:00:00+08:00';
// Received on the 1st, so the office hours of the 2nd are the clock's: half of them are over at 14:30.
const HALF = '2021-11-02T14:30:00+08:00';
const H1 = 'handler-630102-1';
const H2 = 'handler-630102-2';
const S = 'supervisor-630102';

const unassigned = async (change: object = {}): Promise<string> => {
  await office.at(DAY1);
  return office.report(change);
};
const movesOf = async (number: string): Promise<readonly string[]> =>
  (await office.history(number)).map((row) => `${row.type} by ${row.actor}`);

describe('assigning by the system, where the profile says so,', () => {
  test('gives what nobody assigned by half of the time to the two who have least in hand', async () => {
    const busy = await unassigned();
    await office.send(S, busy, 'assign', { handlers: [H1, H2] });
    const number = await unassigned();
    await office.at('2021-11-02T14:29:59+08:00');
    await office.passAll();
    expect(await office.clue(number)).toMatchObject({ state: 'received', handlers: [] });
    await office.at(HALF);
    await office.passAll();
    expect(await office.clue(number)).toMatchObject({ state: 'assigned', handlers: ['handler-630102-3', H1] });
    expect(await movesOf(number)).toContain('assign by system');
    expect(await office.openClocks(number)).toContain('receipt');
  });

  test('shares many clues of one batch among all', async () => {
    const numbers = await Promise.all(Array.from({ length: 3 }, () => unassigned()));
    await office.at(HALF);
    await office.passAll();
    const named = (await Promise.all(numbers.map((number) => office.clue(number)))).flatMap(({ handlers }) => handlers);
    expect(new Set(named).size).toBe(3);
  });

  test('leaves to people what a handler gave back, and passes by who has an interest', async () => {
    const number = await unassigned();
    await office.send(S, number, 'assign', { handlers: [H1, H2] });
    await office.send(H1, number, 'return', { reason: '不属本区' });
    await office.at(HALF);
    await office.passAll();
    expect(await office.clue(number)).toMatchObject({ state: 'received', handlers: [] });

    await office.engine.pool.query(`update account set conflicts = '{西宁某公司}' where username = any($1)`, [
      [H1, H2],
    ]);
    const ofAFriend = await unassigned({ employer: { name: '西宁某公司' } });
    await office.at(HALF);
    await office.passAll();
    expect(await office.clue(ofAFriend)).toMatchObject({ state: 'received', handlers: [] });
    expect(await movesOf(ofAFriend)).not.toContain('assign by system');
  });

  test('happens in no region whose profile does not say so', async () => {
    const number = await unassigned({ region: '630104' });
    await office.at(HALF);
    await office.passAll();
    expect(await office.clue(number)).toMatchObject({ unit: '630104', state: 'received', handlers: [] });
  });
});

describe('a default stated by the system', () => {
  /** A clue whose promised day has passed four days ago. */
  const unpaid = async (at: Office): Promise<string> => {
    await at.at(DAY1);
    const number = await at.report();
    await bringTo(at, number, 'performing');
    const promise = (await at.deadlines(number)).find((run) => run.clock === 'promise');
    await at.at(new Date(Date.parse(promise?.dueAt ?? '') + 4 * 24 * 3_600_000).toISOString());
    await at.passAll();
    return number;
  };
  const stated = async (at: Office, number: string): Promise<number> =>
    (await at.history(number)).filter((row) => row.type === 'default' && row.actor === 'system').length;

  test('takes what was promised and not paid back to verification, once, where the profile says so', async () => {
    const number = await unpaid(office);
    expect(await office.clue(number)).toMatchObject({ state: 'verifying' });
    expect(await stated(office, number)).toBe(1);
    expect(await office.openClocks(number)).not.toContain('promise');
  });

  test('is left to the handlers by the default profile', async () => {
    const plain = await openOffice();
    try {
      const number = await unpaid(plain);
      expect(await plain.clue(number)).toMatchObject({ state: 'performing' });
      expect(await stated(plain, number)).toBe(0);
    } finally {
      await plain.close();
    }
  });
});

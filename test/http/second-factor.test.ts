// The second factor: asked for after the right password only, each code once, and taken away by its holder or an administrator.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { Secret, TOTP } from 'otpauth';
import { beginFactor, confirmBegun, passFactor } from '../../src/engine/second-factor.ts';
import { PASSWORD } from '../support/constants.ts';
import { openOffice, type Office } from '../support/office.ts';
import { openWeb, type Web } from '../support/web.ts';

const H1 = 'handler-630102-1';
const H2 = 'handler-630102-2';
const STEP = 30_000;
/** For the engine, which is told the time. */
const T = 1_640_000_010_000;

let office: Office;
let web: Web;
beforeAll(async () => {
  office = await openOffice((packages) => ({
    ...packages,
    sessions: { ...packages.sessions, wrongPerMinute: 1000 },
  }));
  web = await openWeb(office);
});
afterAll(async () => {
  await web.close();
  await office.close();
});
beforeEach(async () => {
  await web.token(H1);
  await office.engine.pool.query('delete from second_factor');
  await office.engine.pool.query('update account set failed_logins = 0, locked_until = null');
});

const logIn = (code?: string, password = PASSWORD, username = H1) =>
  web.server.inject({
    method: 'POST',
    url: '/api/session',
    payload: { username, password, ...(code === undefined ? {} : { code }) },
  });
const said = async (code?: string, password = PASSWORD): Promise<string> => {
  const answer = await logIn(code, password);
  return `${answer.statusCode} ${answer.json<{ code?: string }>().code ?? ''}`.trim();
};
const codeOf = (secret: string, at: number): string =>
  new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: at });
const audited = async (action: string) =>
  (
    await office.engine.pool.query<{ actor: string; subject: string }>(
      'select actor, subject from audit where action = $1 order by id desc limit 1',
      [action],
    )
  ).rows;

/** Confirmed through the API; no step of it counts as used. */
const enrolled = async (): Promise<{ secret: string; recovery: readonly string[] }> => {
  const { secret } = (await web.ask(H1, 'POST', '/api/second-factor')).json<{ secret: string }>();
  const confirmed = await web.ask(H1, 'POST', '/api/second-factor/confirm', { code: codeOf(secret, Date.now()) });
  expect(confirmed.statusCode).toBe(200);
  await office.engine.pool.query('update second_factor set last_step = 0');
  return { secret, recovery: confirmed.json<{ recovery: string[] }>().recovery };
};

describe('a log-in', () => {
  test('without a second factor is as ever, also with a code that nobody asked for', async () => {
    expect(await said()).toBe('200');
    expect(await said('123456')).toBe('200');
  });

  test('asks for the code once the factor is confirmed, and not before', async () => {
    const begun = await web.ask(H1, 'POST', '/api/second-factor');
    expect(begun.json()).toEqual({ secret: expect.any(String), uri: expect.stringContaining('otpauth://totp/') });
    expect(await said()).toBe('200');
    const { secret } = await enrolled();
    expect(await said()).toBe('401 second_factor_required');
    expect(await said(codeOf(secret, Date.now()))).toBe('200');
  });

  test('tells nothing of the factor before the password is right', async () => {
    const { secret } = await enrolled();
    const without = await logIn(undefined, 'wrong', H2);
    for (const code of [undefined, '000000', codeOf(secret, Date.now())]) {
      const answer = await logIn(code, 'wrong');
      expect([answer.statusCode, answer.body]).toEqual([401, without.body]);
    }
    expect(await said(codeOf(secret, Date.now()))).toBe('200');
  });

  test('refuses a wrong code and a used one, and the tenth locks the account', async () => {
    const { secret } = await enrolled();
    const right = codeOf(secret, Date.now());
    expect(await said(right)).toBe('200');
    expect(await said(right)).toBe('401 wrong_code');
    for (let n = 1; n < 10; n += 1) expect(await said('not a code')).toBe('401 wrong_code');
    await office.engine.pool.query('update second_factor set last_step = 0');
    expect(await said(codeOf(secret, Date.now()))).toBe('401 not_authenticated');
    expect(await audited('lockedOut')).toEqual([{ actor: '-', subject: H1 }]);
  });

  test('takes each of ten recovery codes once', async () => {
    const { recovery } = await enrolled();
    expect(new Set(recovery).size).toBe(10);
    const [first = '', second = ''] = recovery;
    expect(await said(first)).toBe('200');
    expect(await said(first)).toBe('401 wrong_code');
    expect(await said(second.toUpperCase())).toBe('200');
    expect((await web.ask(H1, 'GET', '/api/second-factor')).json()).toMatchObject({
      state: 'confirmed',
      recoveryLeft: 8,
    });
  });
});

describe('a code', () => {
  const confirmedAt = async (at: number): Promise<string> => {
    const { secret } = await beginFactor(office.engine, H1);
    await confirmBegun(office.engine, H1, codeOf(secret, at), at);
    return secret;
  };
  const passes = (secret: string, codeAt: number, now: number): Promise<boolean> =>
    passFactor(office.engine, H1, codeOf(secret, codeAt), now).then(
      () => true,
      () => false,
    );

  test('is good one step early and one late, and no further', async () => {
    const secret = await confirmedAt(T - 10 * STEP);
    expect(await passes(secret, T - 2 * STEP, T)).toBe(false);
    expect(await passes(secret, T + 2 * STEP, T)).toBe(false);
    expect(await passes(secret, T - STEP, T)).toBe(true);
    expect(await passes(secret, T + STEP, T)).toBe(true);
    expect(await passes(secret, T, T)).toBe(false);
  });

  test('that confirmed the factor opens nothing', async () => {
    const secret = await confirmedAt(T);
    expect(await passes(secret, T, T)).toBe(false);
    expect(await passes(secret, T + STEP, T)).toBe(true);
  });

  test('of two at once lets one pass', async () => {
    const secret = await confirmedAt(T - 10 * STEP);
    const both = await Promise.all([1, 2, 3, 4].map(() => passes(secret, T, T)));
    expect(both.filter(Boolean)).toHaveLength(1);
  });
});

describe('a second factor', () => {
  test('lies sealed in the table, its recovery codes as hashes', async () => {
    const { secret, recovery } = await enrolled();
    const { rows } = await office.engine.pool.query<{ secret: Buffer; recovery: string[] }>(
      'select secret, recovery from second_factor where username = $1',
      [H1],
    );
    const bytes = Buffer.from(Secret.fromBase32(secret).bytes);
    expect(bytes).toHaveLength(20);
    expect(rows[0]?.secret.includes(bytes)).toBe(false);
    expect(rows[0]?.recovery).toHaveLength(10);
    for (const code of recovery) expect(rows[0]?.recovery.join()).not.toContain(code.replaceAll('-', ''));
  });

  test('that is confirmed is not begun anew, and a wrong code confirms none', async () => {
    await web.ask(H1, 'POST', '/api/second-factor');
    expect((await web.ask(H1, 'POST', '/api/second-factor/confirm', { code: 'none' })).statusCode).toBe(422);
    expect((await web.ask(H1, 'GET', '/api/second-factor')).json()).toMatchObject({ state: 'begun', recoveryLeft: 0 });
    await enrolled();
    expect((await web.ask(H1, 'POST', '/api/second-factor')).statusCode).toBe(409);
  });

  test('is removed with the password only', async () => {
    await enrolled();
    expect((await web.ask(H1, 'DELETE', '/api/second-factor', { password: 'wrong' })).statusCode).toBe(422);
    expect(await said()).toBe('401 second_factor_required');
    expect((await web.ask(H1, 'DELETE', '/api/second-factor', { password: PASSWORD })).statusCode).toBe(204);
    expect(await said()).toBe('200');
    expect(await audited('removeSecondFactor')).toEqual([{ actor: H1, subject: H1 }]);
  });

  test('is reset by an administrator, written down, and by nobody else', async () => {
    await enrolled();
    const address = `/api/accounts/${H1}/second-factor`;
    for (const other of [H2, 'supervisor-630102', 'auditor', 'operator'])
      expect([other, (await web.ask(other, 'DELETE', address)).statusCode]).toEqual([other, 403]);
    expect(await said()).toBe('401 second_factor_required');
    expect((await web.ask('admin', 'DELETE', address)).statusCode).toBe(204);
    expect(await said()).toBe('200');
    expect(await audited('resetSecondFactor')).toEqual([{ actor: 'admin', subject: H1 }]);
    expect((await web.ask('admin', 'DELETE', address)).statusCode).toBe(404);
  });
});

// When a log-in ends: by idleness, by its age, by its holder, by an administrator, with a new password; and how often one may try.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { issueToken } from '../../src/engine/sessions.ts';
import { PASSWORD } from '../support/constants.ts';
import { openOffice, type Office } from '../support/office.ts';
import { openWeb, type Web } from '../support/web.ts';

const H1 = 'handler-630102-1';
const H2 = 'handler-630102-2';
const S = 'supervisor-630102';

interface Listed {
  readonly id: string;
  readonly kind: string;
  readonly address: string | null;
  readonly current: boolean;
}

let office: Office;
let web: Web;
beforeAll(async () => {
  office = await openOffice((packages) => ({
    ...packages,
    sessions: { idleMinutes: 30, absoluteHours: 8, wrongPerMinute: 3 },
  }));
  web = await openWeb(office);
});
afterAll(async () => {
  await web.close();
  await office.close();
});

const tryLogIn = (username: string, password = PASSWORD, remoteAddress = '10.0.0.1') =>
  web.server.inject({ method: 'POST', url: '/api/session', payload: { username, password }, remoteAddress });
const logIn = async (username: string): Promise<string> => (await tryLogIn(username)).json<{ token: string }>().token;
const ask = (token: string, method: 'GET' | 'DELETE', url: string) =>
  web.server.inject({ method, url, headers: { authorization: `Bearer ${token}` } });
const stands = async (token: string): Promise<boolean> => (await ask(token, 'GET', '/api/session')).statusCode === 200;
const list = async (token: string, of = ''): Promise<readonly Listed[]> =>
  (await ask(token, 'GET', `/api/sessions${of}`)).json<{ items: Listed[] }>().items;
const currentOf = async (token: string): Promise<string> =>
  (await list(token)).find((session) => session.current)?.id ?? '';
/** As if the last request, or the end, had been so long ago. */
const age = async (token: string, column: 'last_used_at' | 'expires_at', interval: string): Promise<void> => {
  const id = await currentOf(token);
  await office.engine.pool.query(`update session set ${column} = now() - $1::interval where id = $2`, [interval, id]);
};

describe('a session', () => {
  test('ends when nothing was asked for as long as the rules say, and a request begins that time anew', async () => {
    const token = await logIn(H1);
    await age(token, 'last_used_at', '29 minutes');
    expect(await stands(token)).toBe(true);
    const { rows } = await office.engine.pool.query(
      "select 1 from session where username = $1 and last_used_at > now() - interval '1 minute'",
      [H1],
    );
    expect(rows).toHaveLength(1);
    await age(token, 'last_used_at', '30 minutes');
    expect(await stands(token)).toBe(false);
  });

  test('ends so long after the log-in, however busy it was', async () => {
    const token = await logIn(H1);
    const { rows } = await office.engine.pool.query<{ hours: number }>(
      'select extract(epoch from expires_at - created_at)::int / 3600 as hours from session where id = $1',
      [await currentOf(token)],
    );
    expect(rows).toEqual([{ hours: 8 }]);
    await age(token, 'expires_at', '0 seconds');
    expect(await stands(token)).toBe(false);
  });

  test('is no token of a program, which has its own end and no idleness', async () => {
    const { token } = await issueToken(office.engine, H2, 30);
    await age(token, 'last_used_at', '10 days');
    expect(await stands(token)).toBe(true);
    await age(token, 'expires_at', '0 seconds');
    expect(await stands(token)).toBe(false);
  });
});

describe('the list of sessions', () => {
  test('shows one’s own without their tokens, and ends one or all others', async () => {
    const [first, second, third] = [await logIn(S), await logIn(S), await logIn(S)];
    const items = await list(third);
    expect(items.map(({ kind, address, current }) => ({ kind, address, current }))).toEqual([
      { kind: 'session', address: '10.0.0.1', current: true },
      { kind: 'session', address: '10.0.0.1', current: false },
      { kind: 'session', address: '10.0.0.1', current: false },
    ]);
    for (const token of [first, second, third]) expect(JSON.stringify(items)).not.toContain(token);
    expect((await ask(third, 'DELETE', `/api/sessions/${await currentOf(first)}`)).statusCode).toBe(204);
    expect([await stands(first), await stands(second)]).toEqual([false, true]);
    expect((await ask(third, 'DELETE', '/api/sessions')).json()).toEqual({ ended: 1 });
    expect([await stands(second), await stands(third)]).toEqual([false, true]);
  });

  test('of others is an administrator’s, who ends them, written down; to anybody else they are not there', async () => {
    const [admin, hers, his] = [await logIn('admin'), await logIn(S), await logIn(H1)];
    const id = await currentOf(his);
    expect((await ask(hers, 'GET', `/api/sessions?username=${H1}`)).statusCode).toBe(403);
    expect((await ask(hers, 'DELETE', `/api/sessions?username=${H1}`)).statusCode).toBe(403);
    expect((await ask(hers, 'DELETE', `/api/sessions/${id}`)).statusCode).toBe(404);
    expect(await stands(his)).toBe(true);
    expect((await list(admin, `?username=${H1}`)).map((session) => session.id)).toContain(id);
    expect((await ask(admin, 'DELETE', `/api/sessions/${id}`)).statusCode).toBe(204);
    expect(await stands(his)).toBe(false);
    expect((await ask(admin, 'GET', '/api/sessions?username=nobody')).statusCode).toBe(404);
    const { rows } = await office.engine.pool.query(
      "select actor, subject, detail from audit where action = 'revokeSession' order by id desc limit 1",
    );
    expect(rows).toEqual([{ actor: 'admin', subject: H1, detail: { session: id } }]);
  });

  test.each([
    ['a new password', { password: 'another long password' }],
    ['the end of the account', { disabled: true }],
  ])('is empty after %s', async (_, change) => {
    const [admin, hers] = [await logIn('admin'), await logIn('handler-630102-3')];
    const { token } = await issueToken(office.engine, 'handler-630102-3', 30);
    const changed = await web.ask('admin', 'PATCH', '/api/accounts/handler-630102-3', change);
    expect(changed.statusCode).toBeLessThan(300);
    expect([await stands(hers), await stands(token)]).toEqual([false, false]);
    expect(await list(admin, '?username=handler-630102-3')).toEqual([]);
    await web.ask('admin', 'PATCH', '/api/accounts/handler-630102-3', { password: PASSWORD });
  });
});

describe('wrong log-ins', () => {
  test('from one address are limited, whichever accounts they try, and another address is not', async () => {
    for (const username of [H1, H2, 'nobody'])
      expect((await tryLogIn(username, 'wrong', '10.0.0.9')).statusCode).toBe(401);
    const refused = await tryLogIn(S, PASSWORD, '10.0.0.9');
    expect(refused.statusCode).toBe(429);
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
    expect((await tryLogIn(S, PASSWORD, '10.0.0.8')).statusCode).toBe(200);
  });

  test('do not count against an address when they are right', async () => {
    for (let n = 0; n < 6; n += 1) expect((await tryLogIn(S, PASSWORD, '10.0.0.7')).statusCode).toBe(200);
  });
});

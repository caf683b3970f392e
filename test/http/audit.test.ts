// Who read and did what is written down, found again by those who watch over it, and verified by the auditor.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { sealChain } from '../../src/engine/seal-chain.ts';
import { codeOf, H1, openDesk, S, type Desk } from '../support/desk.ts';
import { bringTo } from '../support/office.ts';

interface Entry {
  readonly id: string;
  readonly actor: string;
  readonly action: string;
  readonly subject: string;
  readonly detail: Record<string, unknown>;
}

let desk: Desk;
let number = '';
beforeAll(async () => {
  desk = await openDesk();
  number = await desk.office.report();
  await bringTo(desk.office, number, 'verifying');
});
afterAll(() => desk.close());

const ask = (by: string, query = '') => desk.web.ask(by, 'GET', `/api/audit${query}`);
const entries = async (query: string, by = 'auditor'): Promise<readonly Entry[]> =>
  (await ask(by, query)).json<{ items: Entry[] }>().items;
const logIn = (username: string, password: string) =>
  desk.web.ask(null, 'POST', '/api/session', { username, password });

describe('written down', () => {
  test('is who looked at a clue, once in an hour, and nothing for one who may not see it', async () => {
    await desk.web.ask(H1, 'GET', `/api/clues/${number}`);
    await desk.web.ask(H1, 'GET', `/api/clues/${number}`);
    await desk.web.ask(S, 'GET', `/api/clues/${number}`);
    expect((await desk.web.ask('handler-630104-1', 'GET', `/api/clues/${number}`)).statusCode).toBe(404);
    expect((await entries(`?action=read&subject=${number}`)).map((row) => row.actor).sort()).toEqual([H1, S].sort());
  });

  test('is that somebody searched, not what for', async () => {
    await desk.web.ask(S, 'GET', `/api/clues?q=${encodeURIComponent('王小明')}&state=verifying`);
    await desk.web.ask(S, 'GET', '/api/clues?state=verifying');
    expect(await entries(`?action=search&actor=${S}`)).toMatchObject([
      { subject: 'clues', detail: { by: expect.arrayContaining(['q', 'state']) } },
    ]);
    expect(JSON.stringify(await entries(''))).not.toContain('王小明');
  });

  test('are log-ins, wrong passwords and the lock after ten of them; never what was typed for an unknown name', async () => {
    expect((await logIn('my-password-by-mistake', 'x')).statusCode).toBe(401);
    for (let n = 0; n < 10; n += 1) await logIn('handler-630104-3', 'wrong');
    expect(await entries('?action=logIn&actor=auditor')).toHaveLength(1);
    const failed = await entries('?action=logInFailed');
    expect(failed).toHaveLength(11);
    expect(failed.at(-1)).toMatchObject({ actor: '-', subject: '-', detail: { why: 'unknown' } });
    expect(failed[0]).toMatchObject({ actor: '-', subject: 'handler-630104-3', detail: { why: 'password' } });
    expect(await entries('?action=lockedOut')).toMatchObject([{ subject: 'handler-630104-3' }]);
    expect(JSON.stringify(await entries(''))).not.toContain('by-mistake');
  });

  test('are changes of accounts by the names of their fields', async () => {
    const path = '/api/accounts/handler-630104-2';
    expect((await desk.web.ask('admin', 'PATCH', path, { phone: '13900009999' })).statusCode).toBe(200);
    expect(await entries('?action=changeAccount')).toMatchObject([
      { actor: 'admin', subject: 'handler-630104-2', detail: { fields: ['phone'] } },
    ]);
  });
});

describe('the list', () => {
  test('is for auditors and administrators, who see no reasons of other people', async () => {
    const body = { fields: ['phone'], reason: '核对身份' };
    expect((await desk.web.ask(H1, 'POST', `/api/clues/${number}/reveal`, body)).statusCode).toBe(200);
    const query = `?action=reveal&subject=${number}`;
    expect(await entries(query)).toMatchObject([{ actor: H1, detail: body }]);
    expect((await entries(query, 'admin'))[0]?.detail).toEqual({ fields: ['phone'] });
    expect([codeOf(await ask(H1)), codeOf(await ask(S)), codeOf(await ask('operator'))]).toEqual(
      Array<string>(3).fill('403 forbidden'),
    );
  });

  test('goes on by its cursor, is cut to business days, and refuses what it does not know', async () => {
    const all = await entries('?limit=200');
    const first = (await ask('auditor', '?limit=3')).json<{ items: Entry[]; next: string }>();
    const second = await entries(`?limit=3&cursor=${first.next}`);
    expect([...first.items, ...second].map((row) => row.id)).toEqual(all.slice(0, 6).map((row) => row.id));
    expect(await entries('?from=2021-11-02')).toEqual([]);
    expect((await entries('?from=2021-11-01&to=2021-11-01&limit=200')).length).toBeGreaterThanOrEqual(all.length);
    expect([codeOf(await ask('auditor', '?who=me')), codeOf(await ask('auditor', '?cursor=abc'))]).toEqual(
      Array<string>(2).fill('422 invalid_input'),
    );
  });
});

describe('verified', () => {
  const verify = (by: string, query = '') => desk.web.ask(by, 'GET', `/api/audit/verify${query}`);

  test('by an auditor only: an untouched chain is whole, at once and in parts', async () => {
    await sealChain(desk.office.engine);
    const whole = (await verify('auditor')).json<{ ok: boolean; rows: number; links: number; head: string }>();
    expect(whole).toMatchObject({ ok: true, rows: whole.links });
    const part = (await verify('auditor', '?after=0&limit=2')).json<{ rows: number; next: number }>();
    expect(part).toMatchObject({ ok: true, rows: 2, next: 2 });
    expect((await verify('auditor', `?anchor=${encodeURIComponent(whole.head)}`)).json()).toMatchObject({ ok: true });
    for (const by of ['admin', 'operator', S, H1]) expect(codeOf(await verify(by))).toBe('403 forbidden');
  });

  test('and a head that is not in it breaks it', async () => {
    expect((await verify('auditor', `?anchor=${encodeURIComponent('1:AAAAAAAAAAAA')}`)).json()).toMatchObject({
      ok: false,
      brokenAt: { why: 'anchor', position: 1 },
    });
  });
});

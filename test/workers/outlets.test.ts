// What leaves the house: mails and callbacks, through real servers, with failures between.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Webhook } from 'standardwebhooks';
import { addSource, rotateSource } from '../../src/engine/sources.ts';
import { disableAccount, updateAccount } from '../../src/engine/accounts.ts';
import { receive } from '../../src/engine/receive.ts';
import { BACKEND } from '../support/backend.ts';
import { WEBHOOK_SECRET } from '../support/constants.ts';
import { bringTo, clueData, openOffice, reported } from '../support/office.ts';
import { openWorks, type Works } from '../support/works.ts';

const H1 = 'handler-630102-1';
const H2 = 'handler-630102-2';
const S = 'supervisor-630102';

let works: Works;
beforeAll(async () => {
  works = await openWorks(
    await openOffice((packages) => ({
      ...packages,
      notifications: { ...packages.notifications, mailTries: 3, callbackDelays: [0, 0, 0, 0] },
    })),
  );
});
afterAll(() => works.close());
beforeEach(async () => {
  await works.office.at('2021-11-01T09:00:00+08:00');
  await works.settle();
  works.mail.mails.length = 0;
});

const to = (): string[] =>
  works.mail.mails.map((mail) => [mail.to].flat()[0]?.value[0]?.address?.split('@')[0] ?? '').sort();
/** Makes what failed due again, without waiting. */
const retryNow = async (): Promise<void> => {
  await works.office.engine.pool.query("update notification set next_attempt_at = null where state = 'waiting'");
  await works.settle();
};

describe(`mails on ${BACKEND}`, () => {
  test('go to those whom a move concerns, not to who made it', async () => {
    const number = await works.office.report();
    await works.office.send(S, number, 'assign', { handlers: [H1, H2] });
    await works.settle();
    expect(to()).toEqual([H1, H2]);
    works.mail.mails.length = 0;
    await works.office.send(H1, number, 'return', { reason: '不属本组' });
    await works.settle();
    expect(to()).toEqual([S]);
  });

  test('have a Message-ID of their own that is the same over all tries', async () => {
    const number = await works.office.report();
    works.mail.refuse(1, 451);
    await works.office.send(S, number, 'assign', { handlers: [H1, H2] });
    await works.settle();
    expect(works.mail.mails).toHaveLength(1);
    await retryNow();
    expect(to()).toEqual([H1, H2]);
    expect(new Set(works.mail.mails.map((mail) => mail.messageId)).size).toBe(2);
    expect(works.mail.mails[0]?.messageId).toMatch(/^<[0-9a-f]{40}@office\.example>$/);
  });

  test('that a server refuses for good are parked and alarmed, the others go out', async () => {
    const number = await works.office.report();
    works.mail.refuse(1, 550);
    await works.office.send(S, number, 'assign', { handlers: [H1, H2] });
    await works.settle();
    expect(works.mail.mails).toHaveLength(1);
    const { rows } = await works.office.engine.pool.query("select 1 from alarm where kind = 'notification_parked'");
    expect(rows).toHaveLength(1);
    await works.office.engine.pool.query("update notification set state = 'skipped' where state = 'parked'");
  });

  test('are in the language of who reads them', async () => {
    await updateAccount(works.office.engine, H2, { language: 'en' });
    const number = await works.office.report();
    await works.office.send(S, number, 'assign', { handlers: [H1, H2] });
    await works.settle();
    expect(works.mail.mails.map((mail) => mail.subject).sort()).toEqual([
      `Assigned to you: clue ${number}`,
      `新分办：线索 ${number}`,
    ]);
    await updateAccount(works.office.engine, H2, { language: 'zh' });
  });

  test('reach the deputy of who is away, and a supervisor when the last one has left', async () => {
    await updateAccount(works.office.engine, H1, {
      absentFrom: '2021-11-01',
      absentTo: null,
      deputy: 'handler-630102-3',
    });
    const number = await works.office.report();
    await works.office.engine.pool.query('update account set absent_from = null where username = $1', [H1]);
    await works.office.send(S, number, 'assign', { handlers: [H1, H2] });
    await works.office.engine.pool.query("update account set absent_from = '2021-11-01' where username = $1", [H1]);
    await works.settle();
    works.mail.mails.length = 0;
    await works.office.send(S, number, 'urge', { reason: '加快' });
    await works.settle();
    expect(to()).toEqual([H2, 'handler-630102-3']);
    await updateAccount(works.office.engine, H1, { absentFrom: null, absentTo: null, deputy: null });
    await disableAccount(works.office.engine, 'supervisor-630104');
    await works.office.report({ region: '630104', submission: 'report' });
    await works.settle();
    works.mail.mails.length = 0;
    await works.office.at('2021-11-02T14:30:00+08:00');
    await works.settle();
    expect(to()).toContain('supervisor-630100');
  });
});

describe(`callbacks on ${BACKEND}`, () => {
  interface Call {
    readonly headers: Record<string, string>;
    readonly body: string;
  }
  let server: Server;
  const calls: Call[] = [];
  const answers: number[] = [];
  beforeAll(async () => {
    server = createServer((request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        calls.push({ headers: request.headers as Record<string, string>, body: Buffer.concat(chunks).toString() });
        const status = answers.shift() ?? 204;
        response.writeHead(status, status === 302 ? { location: '/elsewhere' } : {}).end();
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    await addSource(works.office.engine, {
      name: 'calling',
      secret: WEBHOOK_SECRET,
      callback: `http://127.0.0.1:${port}/back`,
    });
  });
  afterAll(() => new Promise((resolve) => server.close(resolve)));
  beforeEach(() => {
    calls.length = 0;
    answers.length = 0;
  });

  const begin = async (): Promise<{ number: string; externalId: string }> => {
    const data = clueData();
    await receive(
      works.office.engine,
      'calling',
      `msg-${data.externalId}`,
      Buffer.from(JSON.stringify(reported(data))),
    );
    await works.settle();
    const { rows } = await works.office.engine.pool.query<{ number: string }>(
      'select number from clue where external_id = $1',
      [data.externalId],
    );
    return { number: rows[0]?.number ?? '', externalId: data.externalId };
  };
  const types = (): string[] => calls.map((call) => (JSON.parse(call.body) as { type: string }).type);

  test('tell the source what became of its clue, signed by us', async () => {
    const { number, externalId } = await begin();
    await bringTo(works.office, number, 'closed');
    await works.settle();
    expect(types()).toEqual(['clue.registered', 'clue.accepted', 'clue.closed']);
    for (const call of calls) new Webhook(WEBHOOK_SECRET).verify(call.body, call.headers);
    expect((JSON.parse(calls[2]?.body ?? '{}') as { data: object }).data).toEqual({
      externalId,
      number,
      state: 'closed',
      at: '2021-11-01T01:00:00.000Z',
      conclusion: 'paid',
      publicReply: '已足额支付',
      paidFen: 900_000,
      workersPaid: 3,
    });
  });

  test('are signed with the old and the new secret while one is rotated', async () => {
    const { secret } = await rotateSource(works.office.engine, 'calling', { retireOld: false });
    await begin();
    await works.settle();
    expect(calls).toHaveLength(1);
    for (const known of [WEBHOOK_SECRET, secret])
      for (const call of calls) new Webhook(known).verify(call.body, call.headers);
  });

  test('are tried again under the same webhook-id until they are taken, and follow no redirect', async () => {
    answers.push(500, 302);
    await begin();
    await works.settle();
    expect(calls.map((call) => call.headers['webhook-id']).length).toBe(3);
    expect(new Set(calls.map((call) => call.headers['webhook-id'])).size).toBe(1);
    const { rows } = await works.office.engine.pool.query<{ state: string }>(
      'select state from callback order by at desc, id desc limit 1',
    );
    expect(rows[0]?.state).toBe('sent');
  });

  test('are parked and alarmed at the end of their schedule, and at once when the address is gone', async () => {
    answers.push(500, 500, 500, 500, 410);
    await begin();
    await works.settle();
    expect(calls).toHaveLength(4);
    await begin();
    await works.settle();
    expect(calls).toHaveLength(5);
    const { rows } = await works.office.engine.pool.query("select 1 from alarm where kind = 'callback_parked'");
    expect(rows).toHaveLength(2);
  });
});

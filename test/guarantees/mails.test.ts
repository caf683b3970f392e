// A mail is sent once for each event, kind and recipient. What SMTP leaves open (taken, and the answer lost) is sent again under the same
// Message-ID, and counted.
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { pino } from 'pino';
import { notify } from '../../src/engine/notify.ts';
import { relay } from '../../src/engine/relay.ts';
import { openMailer, type Mailer } from '../../src/mail/mailer.ts';
import { readUnsureMails } from '../../src/store/metrics.ts';
import { openMailServer, type MailServer } from '../support/mail-server.ts';
import { openOffice, type Office } from '../support/office.ts';
import { openWeb } from '../support/web.ts';

let office: Office;
let mail: MailServer;
let mailer: Mailer;
beforeAll(async () => {
  office = await openOffice();
  mail = await openMailServer();
  mailer = await openMailer({ smtpUrl: mail.url, directory: '', log: pino({ level: 'silent' }) });
});
afterAll(async () => {
  await mailer.close();
  await mail.close();
  await office.close();
});

// Two people are to be told that a clue is theirs.
beforeEach(async () => {
  await office.send('supervisor-630102', await office.report(), 'assign', {
    handlers: ['handler-630102-1', 'handler-630102-2'],
  });
  while ((await relay(office.engine, 100)).taken > 0);
});
afterEach(async () => {
  mail.mails.length = 0;
  await office.engine.pool.query('update notification set unsure = 0');
});

const post = (send = (one: Parameters<Mailer['send']>[0]) => mailer.send(one)) =>
  notify(office.engine, { send, publicUrl: 'http://xiansuo.test' }, 100);
const laterAgain = () =>
  office.engine.pool.query("update notification set next_attempt_at = null, leased_until = null where state <> 'sent'");
const ids = () => mail.mails.map((one) => one.messageId);

test('whose answer is lost is sent again under its Message-ID, and counted where it may have come twice', async () => {
  mail.hangUp(1);
  expect(await post()).toEqual({ claimed: 2, sent: 1, failed: 1 });
  expect(mail.mails).toHaveLength(2);
  await laterAgain();
  expect(await post()).toEqual({ claimed: 1, sent: 1, failed: 0 });
  expect([ids().length, new Set(ids()).size]).toEqual([3, 2]);
  expect(await readUnsureMails(office.engine.pool)).toEqual({ mails: 1, tries: 1 });
  const web = await openWeb(office);
  expect((await web.server.inject({ url: '/metrics' })).body).toMatch(/^xiansuo_mails_unsure 1$/m);
  await web.close();
});

test('whose sender died after the server had taken it is sent again under its Message-ID, and counted too', async () => {
  const dying = post(async (one) => {
    await mailer.send(one);
    // The process ends here: nothing of what it knew is written down.
    await new Promise(() => undefined);
  });
  void dying;
  while (mail.mails.length < 1) await new Promise((resolve) => setImmediate(resolve));
  await laterAgain();
  expect(await post()).toEqual({ claimed: 2, sent: 2, failed: 0 });
  expect([ids().length, new Set(ids()).size]).toEqual([3, 2]);
  // Of neither of the two that it had in hand can anybody know.
  expect(await readUnsureMails(office.engine.pool)).toEqual({ mails: 2, tries: 2 });
});

test('that was refused, or had no server to go to, is sure not to have come', async () => {
  mail.refuse(1, 451);
  expect((await post()).failed).toBe(1);
  await laterAgain();
  const nobody = await openMailer({ smtpUrl: 'smtp://127.0.0.1:1', directory: '', log: pino({ level: 'silent' }) });
  expect(await post((one) => nobody.send(one))).toEqual({ claimed: 1, sent: 0, failed: 1 });
  await nobody.close();
  await laterAgain();
  expect((await post()).sent).toBe(1);
  expect([ids().length, new Set(ids()).size]).toEqual([2, 2]);
  expect(await readUnsureMails(office.engine.pool)).toEqual({ mails: 0, tries: 0 });
});

test('asked for by many senders at once goes out once', async () => {
  await Promise.all(Array.from({ length: 6 }, () => post()));
  expect(new Set(ids()).size).toBe(mail.mails.length);
  expect(mail.mails).toHaveLength(2);
});

// How many mails people get, and when: digests instead of storms, quiet hours for what can wait.
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { pino } from 'pino';
import { notify } from '../../src/engine/notify.ts';
import { relay } from '../../src/engine/relay.ts';
import { openMailer, type Mailer } from '../../src/mail/mailer.ts';
import { openMailServer, type MailServer } from '../support/mail-server.ts';
import { openOffice, type Office } from '../support/office.ts';

let office: Office;
let mail: MailServer;
let mailer: Mailer;
beforeAll(async () => {
  office = await openOffice((packages) => ({
    ...packages,
    notifications: { ...packages.notifications, digestFrom: 3, quietHours: { from: '21:00', to: '07:30' } },
  }));
  mail = await openMailServer();
  mailer = await openMailer({ smtpUrl: mail.url, directory: '', log: pino({ level: 'silent' }) });
});
afterAll(async () => {
  await mailer.close();
  await mail.close();
  await office.close();
});
afterEach(() => {
  mail.mails.length = 0;
});

const S = 'supervisor-630102';
const assign = { handlers: ['handler-630102-1', 'handler-630102-2'] };

const post = async () => {
  while ((await relay(office.engine, 100)).taken > 0);
  return notify(office.engine, { send: (one) => mailer.send(one), publicUrl: 'http://xiansuo.test' }, 100);
};

describe('many notices to one person at once', () => {
  test('are one mail that names them all', async () => {
    await office.at('2021-11-01T09:00:00+08:00');
    const numbers = [await office.report(), await office.report(), await office.report()];
    for (const number of numbers) await office.send(S, number, 'assign', assign);
    expect(await post()).toEqual({ claimed: 6, sent: 6, failed: 0 });
    expect(mail.mails).toHaveLength(2);
    for (const number of numbers) expect(mail.mails[0]?.text).toContain(number);
    expect(mail.mails[0]?.subject).toBe('线索提醒汇总：3 条');
  });
  test('fewer are a mail each', async () => {
    for (const number of [await office.report(), await office.report()]) await office.send(S, number, 'assign', assign);
    await post();
    expect(mail.mails).toHaveLength(4);
  });
});

describe('a slow mail server', () => {
  test('gets one mail at least; what the time does not suffice for waits as if it had not been touched', async () => {
    await office.at('2021-11-01T09:00:00+08:00');
    await office.send(S, await office.report(), 'assign', assign);
    while ((await relay(office.engine, 100)).taken > 0);
    const slow = { send: (one: Parameters<Mailer['send']>[0]) => mailer.send(one), publicUrl: 'http://xiansuo.test' };
    expect(await notify(office.engine, slow, 100, 0)).toEqual({ claimed: 2, sent: 1, failed: 0 });
    const { rows } = await office.engine.pool.query<{ attempts: number }>(
      "select attempts from notification where state = 'waiting'",
    );
    expect(rows).toEqual([{ attempts: 0 }]);
    expect(await notify(office.engine, slow, 100, 0)).toEqual({ claimed: 1, sent: 1, failed: 0 });
    expect(mail.mails).toHaveLength(2);
  });
});

describe('quiet hours', () => {
  test('hold for the morning what can wait, and let through what is urgent', async () => {
    await office.at('2021-11-01T22:00:00+08:00');
    const number = await office.report({ submission: 'report' });
    await office.send(S, number, 'assign', assign);
    expect(await post()).toMatchObject({ claimed: 0 });
    await office.send(S, number, 'urge', { reason: '紧急' });
    expect(await post()).toMatchObject({ sent: 2 });
    await office.at('2021-11-02T07:30:00+08:00');
    expect(await post()).toMatchObject({ sent: 2 });
  });
});

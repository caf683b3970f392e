// What those who run it look at and try out: the mails, the conclusions, the queues.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openMailer, type Mailer } from '../../src/mail/mailer.ts';
import { openQueues, type Queues } from '../../src/queues/queues.ts';
import { codeOf, H1, S } from '../support/desk.ts';
import { openMailServer } from '../support/mail-server.ts';
import { bringTo, CONTACT, openOffice, type Office } from '../support/office.ts';
import { openWeb, type Web } from '../support/web.ts';

let office: Office;
let web: Web;
let queues: Queues;
let mailer: Mailer;
let post: Awaited<ReturnType<typeof openMailServer>>;
const log = { warn: () => undefined };
const BOARD = '/admin/queues/board';

beforeAll(async () => {
  office = await openOffice();
  post = await openMailServer();
  mailer = await openMailer({ smtpUrl: post.url, directory: '', log });
  queues = await openQueues({ databaseUrl: office.url, redis: null, prefix: 'xiansuo', log });
  await queues.work('notify', () => Promise.resolve());
  web = await openWeb(office, {
    sendMail: (mail) => mailer.send(mail),
    board: queues.board(BOARD, ['notify', 'intake']),
  });
});
afterAll(async () => {
  await web.close();
  await queues.close();
  await mailer.close();
  await post.close();
  await office.close();
});

describe('the mails', () => {
  interface Template {
    readonly kind: string;
    readonly templates: {
      language: string;
      template: { subject: string };
      example: { subject: string; html: string };
    }[];
  }

  test('are shown in both languages, as templates and filled, without a place left open', async () => {
    const { items } = (await web.ask('admin', 'GET', '/api/templates')).json<{ items: Template[] }>();
    expect(items.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['ladder1', 'assigned', 'digest', 'dispatch']),
    );
    for (const { templates } of items) {
      expect(templates.map(({ language }) => language)).toEqual(['zh', 'en']);
      for (const { example } of templates) expect(`${example.subject}${example.html}`).not.toMatch(/\{\w+\}/);
    }
    expect(codeOf(await web.ask(S, 'GET', '/api/templates'))).toBe('403 forbidden');
  });

  test('are tried out by an administrator on the own address, in the language that was asked for', async () => {
    const sent = await web.ask('admin', 'POST', '/api/templates/assigned/test', { language: 'en' });
    expect(sent.json()).toEqual({ to: 'admin@example.invalid', error: null });
    expect(post.mails).toHaveLength(1);
    expect(post.mails[0]?.subject).toContain('XS6301022021000001');
    expect(post.mails[0]?.html).toContain('lang="en"');
    const audited = (await web.ask('auditor', 'GET', '/api/audit?action=testTemplate')).json<{ items: object[] }>()
      .items;
    expect(audited).toMatchObject([{ actor: 'admin', subject: 'assigned' }]);
  });

  test('say what the mail server said when it refuses, and are nobody else’s to try', async () => {
    post.refuse(1, 550);
    expect((await web.ask('admin', 'POST', '/api/templates/assigned/test', {})).json()).toMatchObject({
      error: expect.stringContaining('not now'),
    });
    expect(codeOf(await web.ask('auditor', 'POST', '/api/templates/assigned/test', {}))).toBe('403 forbidden');
    expect(codeOf(await web.ask('admin', 'POST', '/api/templates/nothing/test', {}))).toBe('404 not_found');
    expect(codeOf(await web.ask('admin', 'POST', '/api/templates/assigned/test', { to: 'x' }))).toBe(
      '422 invalid_input',
    );
  });
});

describe('the conclusions', () => {
  test('are ten, with what each needs, and marked while no official list has their names', async () => {
    const { items } = (await web.ask(H1, 'GET', '/api/conclusions')).json<{
      items: { code: string; verified: boolean }[];
    }>();
    expect(items).toHaveLength(10);
    expect(items.every(({ verified }) => !verified)).toBe(true);
    expect(items.find(({ code }) => code === 'paid')).toMatchObject({ for: ['conclude'], needs: ['paidInFull'] });
  });

  test('bear the mark where one is chosen', async () => {
    const number = await office.report();
    await bringTo(office, number, 'verifying');
    await office.send(H1, number, 'contact', CONTACT);
    const { items } = (await web.ask(H1, 'GET', `/api/clues/${number}/offers`)).json<{
      items: { type: string; schema: { properties: Record<string, Record<string, unknown>> } }[];
    }>();
    const offered = items.find(({ type }) => type === 'notEstablish');
    expect(offered?.schema.properties['conclusion']).toMatchObject({ 'x-unverified': true });
    expect(offered?.schema.properties['publicReply']).not.toHaveProperty('x-unverified');
  });
});

describe('the queue board', () => {
  test('is for administrators: others are refused, who is not logged in is led to the log-in', async () => {
    expect((await web.ask('admin', 'GET', BOARD)).statusCode).toBe(200);
    for (const by of ['auditor', 'operator', S]) expect((await web.ask(by, 'GET', BOARD)).statusCode).toBe(403);
    expect((await web.ask(null, 'GET', `${BOARD}/api/queues`)).statusCode).toBe(401);
    const page = await web.ask(null, 'GET', BOARD, undefined, { accept: 'text/html' });
    expect([page.statusCode, page.headers.location]).toEqual([302, `/login?back=${encodeURIComponent(BOARD)}`]);
  });

  test('shows the queues of PostgreSQL as they are', async () => {
    const answer = await web.ask('admin', 'GET', `${BOARD}/api/queues`);
    const { queues: shown } = answer.json<{ queues: { name: string; readOnlyMode: boolean; counts: object }[] }>();
    expect(shown.map(({ name }) => name).sort()).toEqual(['intake', 'notify']);
    expect(shown.every(({ readOnlyMode }) => readOnlyMode)).toBe(true);
    expect(shown[0]?.counts).toHaveProperty('failed');
  });

  test('is looked at only: no queue is paused or emptied by it', async () => {
    for (const act of ['pause', 'empty', 'obliterate'])
      expect((await web.ask('admin', 'PUT', `${BOARD}/api/queues/notify/${act}`, {})).statusCode).toBe(405);
    await web.ask('admin', 'PUT', `${BOARD}/api/queues/pause`, {});
    const answer = await web.ask('admin', 'GET', `${BOARD}/api/queues`);
    expect(answer.json<{ queues: { isPaused: boolean }[] }>().queues.map(({ isPaused }) => isPaused)).toEqual([
      false,
      false,
    ]);
  });

  test('has a policy of its own, asks no other host for anything, and leaves the policy of other pages alone', async () => {
    const page = await web.ask('admin', 'GET', BOARD);
    expect(page.headers['content-security-policy']).toContain("style-src 'self' 'unsafe-inline'");
    expect(page.headers['content-security-policy']).toContain("script-src 'self';");
    expect(page.body).not.toMatch(/https?:\/\//);
    const other = await web.ask('admin', 'GET', '/api/session');
    expect(other.headers['content-security-policy']).not.toContain('unsafe-inline');
  });
});

// A running installation and a browser that looks at it. Whatever the browser complains of fails the test that caused it: errors on its
// console, refused by the policy, answers of 500, and what axe finds wrong for people who cannot see or use a mouse.
import axe from 'axe-core';
import { createHmac, randomUUID } from 'node:crypto';
import { existsSync, mkdtempSync, rmSync, chmodSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { runProcess, type Running } from '../support/process.ts';

export const PASSWORD = 'a password for browsers';
const SECRET = Buffer.from('0123456789abcdef0123456789abcdef');
const CHROMIUM = process.env['CHROMIUM'] ?? '/usr/bin/chromium';

export interface Visit {
  readonly page: Page;
  /** What the browser complained of so far; emptied when read. */
  readonly complaints: () => string[];
  /** Fails with what axe finds on the page as it stands. */
  readonly accessible: () => Promise<void>;
}

export interface Site {
  readonly url: string;
  readonly visit: (
    username: string | null,
    options?: BrowserContextOptions & { language?: 'zh' | 'en' },
  ) => Promise<Visit>;
  /** Pushes a clue as the platform would; `id`: under this webhook-id. */
  readonly push: (data: object, body?: object, id?: string) => Promise<number>;
  /** Asks the API as an account, for what a test prepares. */
  readonly ask: <T>(username: string, method: 'GET' | 'POST', path: string, body?: object) => Promise<T>;
  readonly close: () => Promise<void>;
}

export const clue = (externalId: string, change: object = {}): object => ({
  externalId,
  submission: 'complaint',
  reportedAt: '2021-11-01T08:30:00+08:00',
  region: '630102',
  sector: 'construction',
  employer: { name: '青海示例建筑劳务有限公司' },
  project: { name: '示例安置房项目', funding: 'government', generalContractor: '示例建工集团' },
  arrears: { amountFen: 9_000_000, workers: 3 },
  reporter: { name: '张三', idNumber: '630102199001011234', phone: '13900001234', bankCard: '6222021234567890123' },
  description: '自七月起未发工资',
  ...change,
});

const start = async (
  directory: string,
  clock: string,
  more: Readonly<Record<string, string>>,
): Promise<{ server: Running; url: string }> => {
  const server = runProcess(['src/main.ts'], {
    DATA_DIR: directory,
    PORT: '0',
    CLOCK: clock,
    CLOCK_RATE: '0',
    DEMO_PASSWORD: PASSWORD,
    DEMO_WEBHOOK_SECRET: `whsec_${SECRET.toString('base64')}`,
    ...more,
  });
  const line = await server.line(/ready: http/);
  return { server, url: /http:\/\/[\d.:]+/.exec(line)?.[0] ?? '' };
};

const violations = async (page: Page): Promise<string[]> => {
  await page.evaluate(axe.source);
  const found = await page.evaluate<{ id: string; nodes: { html: string }[] }[]>(
    `axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] }).then((found) => found.violations)`,
  );
  return found.map(
    (one) =>
      `${one.id}: ${one.nodes
        .map((node) => node.html.slice(0, 160))
        .slice(0, 3)
        .join(' | ')}`,
  );
};

const listen = (page: Page, complaints: string[]): void => {
  page.on('console', (message) => {
    if (message.type() === 'error' && !/status of 4\d\d/.test(message.text())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('response', (answer) => {
    if (answer.status() >= 500) complaints.push(`${answer.status()} ${answer.url()}`);
  });
};

const enter = async (page: Page, url: string, username: string): Promise<void> => {
  await page.goto(`${url}/login`);
  await page.locator('input[autocomplete=username]').fill(username);
  await page.locator('input[autocomplete=current-password]').fill(PASSWORD);
  await page.keyboard.press('Enter');
  await page.waitForURL((found) => !found.pathname.startsWith('/login'));
};

const signed = (body: string, id = `msg_${randomUUID()}`) => {
  const timestamp = String(Math.floor(Date.now() / 1000));
  const signature = createHmac('sha256', SECRET).update(`${id}.${timestamp}.${body}`).digest('base64');
  return {
    'content-type': 'application/json',
    'webhook-id': id,
    'webhook-timestamp': timestamp,
    'webhook-signature': `v1,${signature}`,
  };
};

/** `more`: environment beside what every site has. */
export const openSite = async (
  clock = '2021-11-01T09:00:00+08:00',
  more: Readonly<Record<string, string>> = {},
): Promise<Site> => {
  if (!existsSync(CHROMIUM)) throw new Error(`there is no browser at ${CHROMIUM}; install chromium or set CHROMIUM`);
  const directory = mkdtempSync(join(tmpdir(), 'xiansuo-e2e-'));
  chmodSync(directory, 0o711);
  const { server, url } = await start(directory, clock, more);
  const browser: Browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] });
  const tokens = new Map<string, string>();
  const call = async <T>(token: string | null, method: string, path: string, body?: object): Promise<T> => {
    const answer = await fetch(`${url}${path}`, {
      method,
      headers: {
        ...(token === null ? {} : { authorization: `Bearer ${token}` }),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    if (!answer.ok) throw new Error(`${method} ${path} answered ${answer.status}: ${await answer.text()}`);
    return (await answer.json()) as T;
  };
  return {
    url,
    visit: async (username, { language = 'zh', ...options } = {}) => {
      const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
      await context.addInitScript(
        `localStorage.setItem('xiansuo.language', localStorage.getItem('xiansuo.language') ?? '${language}')`,
      );
      const page = await context.newPage();
      const complaints: string[] = [];
      listen(page, complaints);
      if (username !== null) await enter(page, url, username);
      return {
        page,
        complaints: () => complaints.splice(0),
        accessible: async () => {
          const found = await violations(page);
          if (found.length > 0) throw new Error(`${page.url()}\n${found.join('\n')}`);
        },
      };
    },
    push: async (data, body = {}, id = undefined) => {
      const text = JSON.stringify({ type: 'clue.reported', timestamp: '2021-11-01T09:00:00+08:00', data, ...body });
      return (
        await fetch(`${url}/webhooks/national-platform`, { method: 'POST', body: text, headers: signed(text, id) })
      ).status;
    },
    ask: async (username, method, path, body) => {
      let token = tokens.get(username);
      if (token === undefined) {
        const opened = await call<{ token: string }>(null, 'POST', '/api/session', { username, password: PASSWORD });
        tokens.set(username, (token = opened.token));
      }
      return call(token, method, path, body);
    },
    close: async () => {
      await browser.close();
      server.child.kill('SIGTERM');
      await server.ended;
      rmSync(directory, { recursive: true, force: true });
    },
  };
};

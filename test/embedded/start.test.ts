// Starting and stopping as a user does it: real processes, real folders, and each thing that can be in the way.
import { afterAll, afterEach, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runProcess, type Running } from '../support/process.ts';

// Real starts, several in a row: on a machine with other work each takes its time.
jest.setTimeout(90_000);

let folder: string;
const started: Running[] = [];
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'xiansuo 启动-'));
  chmodSync(folder, 0o711);
});
afterEach(async () => {
  // What a test that failed left running.
  for (const running of started.splice(0)) {
    running.child.kill('SIGKILL');
    await running.ended;
  }
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const PASSWORD = 'a password for tests';
const engine = (name: string, more: Record<string, string> = {}, args: readonly string[] = []): Running => {
  const env = { DATA_DIR: join(folder, name), PORT: '0', DEMO_PASSWORD: PASSWORD, ...more };
  const running = runProcess(['src/main.ts', ...args], env);
  started.push(running);
  return running;
};
const urlOf = async (running: Running): Promise<string> => {
  const line = await running.line(/"ready: http/);
  return /ready: (http:\/\/[^"]+)/.exec(line)?.[1] ?? '';
};
const logIn = async (url: string): Promise<number> =>
  (
    await fetch(`${url}/api/session`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ username: 'supervisor-630102', password: PASSWORD }),
    })
  ).status;
/** What a failed start says, and that it is one line without a stack. */
const failure = async (running: Running): Promise<string> => {
  expect(await running.ended).toBe(1);
  const said = running.lines.filter((line) => !line.startsWith('{'));
  expect(said).toHaveLength(1);
  return said[0] ?? '';
};

describe('a start', () => {
  test('in an empty folder is ready, keeps its data, and ends with 0 on SIGTERM, twice', async () => {
    for (const round of [1, 2]) {
      const running = engine('twice');
      const url = await urlOf(running);
      expect((await fetch(`${url}/readyz`)).status).toBe(200);
      expect(await logIn(url)).toBe(200);
      expect(running.lines.some((line) => line.startsWith('demo organisation loaded'))).toBe(round === 1);
      running.child.kill('SIGTERM');
      expect(await running.ended).toBe(0);
    }
  });

  test('after SIGKILL takes the server over that was left, with its data', async () => {
    const first = engine('killed');
    await urlOf(first);
    first.child.kill('SIGKILL');
    await first.ended;
    const second = engine('killed');
    expect(await logIn(await urlOf(second))).toBe(200);
    second.child.kill('SIGTERM');
    expect(await second.ended).toBe(0);
  });

  test('in a folder that only its owner may enter works, also as root', async () => {
    mkdirSync(join(folder, 'closed'), { mode: 0o700 });
    const running = engine('closed/data');
    expect(await logIn(await urlOf(running))).toBe(200);
    running.child.kill('SIGTERM');
    expect(await running.ended).toBe(0);
  });

  test('that is told to stop while it starts, stops', async () => {
    const running = engine('early');
    await running.line(/migrated/);
    running.child.kill('SIGTERM');
    expect(await running.ended).toBe(0);
  });

  test('has the business clock that it was given, and keeps it over a restart', async () => {
    const ask = async (more: Record<string, string>): Promise<string> => {
      const running = engine('clock', more);
      const url = await urlOf(running);
      const token = (
        (await (
          await fetch(`${url}/api/session`, {
            method: 'POST',
            headers: { 'content-type': 'application/json' },
            body: JSON.stringify({ username: 'operator', password: PASSWORD }),
          })
        ).json()) as { token: string }
      ).token;
      const made = await fetch(`${url}/api/clues`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
        body: JSON.stringify({
          submission: 'report',
          reportedAt: '2021-11-01T08:00:00+08:00',
          region: '630102',
          sector: 'other',
          employer: { name: 'x' },
          project: null,
          arrears: { amountFen: 100, workers: 1 },
          reporter: null,
          description: '',
          intakeChannel: 'hotline',
        }),
      });
      const { receivedAt } = (await made.json()) as { receivedAt: string };
      running.child.kill('SIGTERM');
      await running.ended;
      return receivedAt;
    };
    expect(await ask({ CLOCK: '2021-11-01T09:00:00+08:00', CLOCK_RATE: '0' })).toBe('2021-11-01T01:00:00.000Z');
    expect(await ask({})).toBe('2021-11-01T01:00:00.000Z');
  });
});

describe('what is in the way', () => {
  test('a port that is taken is named', async () => {
    const taken = createServer();
    await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve));
    const { port } = taken.address() as AddressInfo;
    try {
      expect(await failure(engine('port', { PORT: String(port) }))).toMatch(
        new RegExp(`^xiansuo: PORT: ${port} on 127\\.0\\.0\\.1 is taken`),
      );
    } finally {
      await new Promise((resolve) => taken.close(resolve));
    }
  });

  test('a second process on the same folder is refused, the first goes on', async () => {
    const first = engine('shared');
    const url = await urlOf(first);
    expect(await failure(engine('shared'))).toMatch(/^xiansuo: .*(another|already|in use)/i);
    expect(await logIn(url)).toBe(200);
    first.child.kill('SIGTERM');
    expect(await first.ended).toBe(0);
  });

  test('a wrong variable, a wrong role, a wrong rule, a file instead of a folder', async () => {
    writeFileSync(join(folder, 'file'), '');
    expect(await failure(engine('x', { LOG_LEVEL: 'loud' }))).toBe(
      "xiansuo: LOG_LEVEL: found 'loud', expected one of trace, debug, info, warn, error, fatal, silent",
    );
    expect(await failure(engine('x', {}, ['--role', 'king']))).toMatch(/^xiansuo: --role: found 'king'/);
    expect(await failure(engine('x', { CONFIG_DIR: join(folder, 'nowhere') }))).toMatch(/^xiansuo: CONFIG_DIR/);
    expect(await failure(engine('file'))).toMatch(/^xiansuo: DATA_DIR/);
  });
});

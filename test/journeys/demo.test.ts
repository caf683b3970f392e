// The demonstration as a user starts it, killed with SIGKILL in the middle and started again: nothing is lost, no step is repeated.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runProcess, type Running } from '../support/process.ts';

const CLUES = 44;
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'xiansuo-demo-'));
  chmodSync(folder, 0o711);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const demo = (): Running =>
  runProcess(['src/demo/main.ts', '--clues', String(CLUES), '--exit'], { DATA_DIR: folder, PORT: '0' });
const command = async (...args: string[]): Promise<string> => {
  const running = runProcess(['src/cli/main.ts', ...args], { DATA_DIR: join(folder, 'demo'), LOG_LEVEL: 'warn' });
  await running.ended;
  return running.lines.join('\n');
};

describe('the demonstration', () => {
  test('survives SIGKILL at two moments, and ends with every clue ended and every history whole', async () => {
    for (const moment of [/^0 of/, /of \d+ ended, 2021-11-0[3-9]/]) {
      const running = demo();
      await running.line(moment);
      running.child.kill('SIGKILL');
      await running.ended;
    }
    const last = demo();
    const ready = await last.line(/^demo ready http/);
    expect(await last.ended).toBe(0);
    expect(ready).toMatch(/^demo ready http:\/\/127\.0\.0\.1:\d+$/);
    expect(last.lines.join('\n')).toMatch(new RegExp(`^${CLUES} clues ended`, 'm'));
    expect(JSON.parse(await command('history', 'verify', '--json'))).toEqual({ checked: CLUES, wrong: [] });
    const deliveries = JSON.parse(await command('inbox', 'list', '--json')) as { items: { status: string }[] };
    expect(deliveries.items.map((item) => item.status)).toEqual(Array.from({ length: CLUES }, () => 'registered'));
  }, 60_000);
});

// A process of ours, started as a user would: its lines, its end. What a test starts it ends, by its id.
import { spawn, type ChildProcess } from 'node:child_process';
import { createInterface } from 'node:readline';
import { COMPILE_CACHE } from './constants.ts';

export interface Running {
  readonly child: ChildProcess;
  readonly lines: string[];
  /** Resolves with the first line, also one that came before, that matches. Rejects when the process ends without it. */
  readonly line: (pattern: RegExp) => Promise<string>;
  /** Exit code, null after a signal. */
  readonly ended: Promise<number | null>;
}

export const runProcess = (args: readonly string[], env: Readonly<Record<string, string>>): Running => {
  const child = spawn(process.execPath, args, {
    env: {
      PATH: process.env['PATH'] ?? '',
      NODE_COMPILE_CACHE: COMPILE_CACHE,
      HOME: process.env['HOME'] ?? '',
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const lines: string[] = [];
  const waiting = new Set<() => void>();
  let over = false;
  for (const stream of [child.stdout, child.stderr]) {
    createInterface({ input: stream }).on('line', (line) => {
      lines.push(line);
      for (const look of waiting) look();
    });
  }
  const ended = new Promise<number | null>((resolve) => {
    child.on('close', (code) => {
      over = true;
      resolve(code);
      for (const look of waiting) look();
    });
  });
  const line = (pattern: RegExp): Promise<string> =>
    new Promise((resolve, reject) => {
      const look = (): void => {
        const found = lines.find((one) => pattern.test(one));
        if (found === undefined && !over) return;
        waiting.delete(look);
        if (found === undefined) reject(new Error(`it ended without ${String(pattern)}:\n${lines.join('\n')}`));
        else resolve(found);
      };
      waiting.add(look);
      look();
    });
  return { child, lines, line, ended };
};

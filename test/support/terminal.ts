// The command line as it is typed, on an office's database; what it prints comes back as bytes.
import { spawn } from 'node:child_process';
import { COMPILE_CACHE, KEYS } from './constants.ts';

export interface Typed {
  readonly code: number | null;
  readonly out: Buffer;
  readonly err: string;
}

export const type = (url: string, ...args: readonly string[]): Promise<Typed> =>
  new Promise((resolve) => {
    const key = KEYS[0];
    const env = {
      PATH: process.env['PATH'] ?? '',
      NODE_COMPILE_CACHE: COMPILE_CACHE,
      DATABASE_URL: url,
      XIANSUO_KEYS: `${key.id}:${key.key.toString('base64')}`,
    };
    const child = spawn(process.execPath, ['src/cli/main.ts', ...args], { env, stdio: ['ignore', 'pipe', 'pipe'] });
    const out: Buffer[] = [];
    let err = '';
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()));
    child.on('close', (code) => resolve({ code, out: Buffer.concat(out), err }));
  });

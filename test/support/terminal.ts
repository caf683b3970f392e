// The command line as it is typed, on a test's database; what it prints comes back as bytes or as text.
import { spawn } from 'node:child_process';
import { COMPILE_CACHE, KEYS } from './constants.ts';

export interface Typed {
  readonly code: number | null;
  readonly out: Buffer;
  readonly err: string;
}

type More = Readonly<Record<string, string>>;

const run = (url: string, args: readonly string[], input: string, more: More = {}): Promise<Typed> =>
  new Promise((resolve) => {
    const key = KEYS[0];
    const env = {
      PATH: process.env['PATH'] ?? '',
      NODE_COMPILE_CACHE: COMPILE_CACHE,
      DATABASE_URL: url,
      XIANSUO_KEYS: `${key.id}:${key.key.toString('base64')}`,
      ...more,
    };
    const child = spawn(process.execPath, ['src/cli/main.ts', ...args], { env });
    const out: Buffer[] = [];
    let err = '';
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()));
    child.on('close', (code) => resolve({ code, out: Buffer.concat(out), err }));
    child.stdin.end(input);
  });

export const type = (url: string, ...args: readonly string[]): Promise<Typed> => run(url, args, '');

/** The same as text, with something on its standard input and more in its environment. */
export const typeText = async (
  url: string,
  args: readonly string[],
  input = '',
  more: More = {},
): Promise<{ readonly code: number | null; readonly out: string; readonly err: string }> => {
  const { code, out, err } = await run(url, args, input, more);
  return { code, out: out.toString(), err };
};

// The product as a process of its own on a database of the benchmark, and a small client that keeps its connections.
import { Agent, request } from 'undici';
import { runProcess } from '../support/process.ts';
import { PASSWORD } from './load.ts';
import { KEY_ID } from './office.ts';

export interface Server {
  readonly url: string;
  readonly pid: number;
  /** Of a person; a session is opened once for each. */
  readonly tokenOf: (username: string) => Promise<string>;
  readonly get: (username: string, path: string) => Promise<unknown>;
  readonly post: (username: string, path: string, body: object) => Promise<unknown>;
  readonly stop: () => Promise<void>;
}

/** `role`: api, worker, or all. */
export const startProduct = async (databaseUrl: string, key: Buffer, role: 'all' | 'api' = 'api'): Promise<Server> => {
  const running = runProcess(['src/main.ts', ...(role === 'api' ? ['--role', 'api'] : [])], {
    PORT: '0',
    DATABASE_URL: databaseUrl,
    XIANSUO_KEYS: `${KEY_ID}:${key.toString('base64')}`,
    LOG_LEVEL: 'info',
    NODE_ENV: 'production',
  });
  const { url } = JSON.parse(await running.line(/"url":"http/)) as { url: string };
  const agent = new Agent({ connections: 64, keepAliveTimeout: 60_000 });
  const tokens = new Map<string, Promise<string>>();
  const ask = async (method: 'GET' | 'POST', path: string, token: string | null, body?: object): Promise<unknown> => {
    const answer = await request(`${url}${path}`, {
      method,
      dispatcher: agent,
      headers: {
        ...(token === null ? {} : { authorization: `Bearer ${token}` }),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await answer.body.text();
    if (answer.statusCode >= 400)
      throw new Error(`${method} ${path} answered ${answer.statusCode}: ${text.slice(0, 300)}`);
    return JSON.parse(text) as unknown;
  };
  const tokenOf = (username: string): Promise<string> => {
    const before = tokens.get(username);
    if (before !== undefined) return before;
    const opened = ask('POST', '/api/session', null, { username, password: PASSWORD }).then(
      (session) => (session as { token: string }).token,
    );
    tokens.set(username, opened);
    return opened;
  };
  return {
    url,
    pid: running.child.pid ?? 0,
    tokenOf,
    get: async (username, path) => ask('GET', path, await tokenOf(username)),
    post: async (username, path, body) => ask('POST', path, await tokenOf(username), body),
    stop: async () => {
      running.child.kill('SIGTERM');
      await running.ended;
      await agent.close();
    },
  };
};

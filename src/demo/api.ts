// The demonstration's people use the engine as anybody does: over HTTP, with an account each; connections and sessions are kept.
import { Agent, request } from 'node:http';

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly text: string;
}

export class ApiFailure extends Error {
  readonly status: number;
  readonly code: string;
  constructor(status: number, path: string, body: { readonly code?: string; readonly detail?: string }) {
    super(`${path} answered ${status}: ${body.code ?? ''} ${body.detail ?? ''} ${JSON.stringify(body).slice(0, 600)}`);
    this.status = status;
    this.code = body.code ?? '';
  }
}

export interface Asking {
  readonly idempotencyKey?: string;
}

export interface Api {
  /** Without an account, with any headers. */
  readonly raw: (path: string, headers: Readonly<Record<string, string>>, body: string) => Promise<Answer>;
  readonly get: <T>(username: string, path: string) => Promise<T>;
  readonly post: <T>(username: string, path: string, body: object, asking?: Asking) => Promise<T>;
  /** All pages of a list. */
  readonly all: <T>(username: string, path: string) => Promise<readonly T[]>;
  readonly close: () => void;
}

const MOST_SOCKETS = 32;
const PAGE = 200;

const sender = (url: string): { send: Send; close: () => void } => {
  const agent = new Agent({ keepAlive: true, maxSockets: MOST_SOCKETS });
  const { hostname, port } = new URL(url);
  const send: Send = (method, path, headers, body) =>
    new Promise((resolve, reject) => {
      const asked = request({ agent, host: hostname, port, method, path, headers }, (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('error', reject);
        response.on('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            text: Buffer.concat(parts).toString('utf8'),
          }),
        );
      });
      asked.on('error', reject);
      asked.end(body);
    });
  return { send, close: () => agent.destroy() };
};

type Send = (
  method: string,
  path: string,
  headers: Readonly<Record<string, string>>,
  body: string | undefined,
) => Promise<Answer>;

const jsonHeaders = (body: string): Record<string, string> => ({
  'content-type': 'application/json',
  'content-length': String(Buffer.byteLength(body)),
});

export const openApi = (url: string, password: string): Api => {
  const { send, close } = sender(url);
  const tokens = new Map<string, Promise<string>>();

  const logIn = async (username: string): Promise<string> => {
    const body = JSON.stringify({ username, password });
    const { status, text } = await send('POST', '/api/session', jsonHeaders(body), body);
    const { token } = JSON.parse(text) as { token?: string };
    if (token === undefined) throw new ApiFailure(status, `the log-in of ${username}`, {});
    return token;
  };

  const call = async <T>(
    username: string,
    method: string,
    path: string,
    body?: object,
    { idempotencyKey }: Asking = {},
  ): Promise<T> => {
    let token = tokens.get(username);
    if (token === undefined) tokens.set(username, (token = logIn(username)));
    const sent = body === undefined ? undefined : JSON.stringify(body);
    const headers = {
      authorization: `Bearer ${await token}`,
      ...(sent === undefined ? {} : jsonHeaders(sent)),
      ...(idempotencyKey === undefined ? {} : { 'idempotency-key': idempotencyKey }),
    };
    const { status, text } = await send(method, path, headers, sent);
    const found = (text === '' ? {} : JSON.parse(text)) as T & { code?: string };
    if (status >= 400) throw new ApiFailure(status, `${method} ${path} by ${username}`, found);
    return found;
  };

  const all = async <T>(username: string, path: string): Promise<readonly T[]> => {
    const found: T[] = [];
    const first = `${path}${path.includes('?') ? '&' : '?'}limit=${PAGE}`;
    for (let cursor: string | null = ''; cursor !== null;) {
      const page: { items: T[]; next: string | null } = await call(
        username,
        'GET',
        cursor === '' ? first : `${first}&cursor=${encodeURIComponent(cursor)}`,
      );
      found.push(...page.items);
      cursor = page.next;
    }
    return found;
  };

  return {
    raw: (path, headers, body) => send('POST', path, { ...jsonHeaders(body), ...headers }, body),
    get: (username, path) => call(username, 'GET', path),
    post: (username, path, body, asking) => call(username, 'POST', path, body, asking),
    all,
    close,
  };
};

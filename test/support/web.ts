// The web process on an office's engine, asked without a socket; deliveries signed as a source would sign them.
import { createHmac, sign as signBytes, type KeyObject } from 'node:crypto';
import type { FastifyInstance, InjectOptions, LightMyRequestResponse } from 'fastify';
import { pino } from 'pino';
import { Webhook } from 'standardwebhooks';
import { createServer, type ServerOptions } from '../../src/http/server.ts';
import { openMeter } from '../../src/metrics/meter.ts';
import { OVERDUE_HOURS } from '../../src/store/metrics.ts';
import { PASSWORD, SOURCE, WEBHOOK_SECRET } from './constants.ts';
import type { Office } from './office.ts';

export interface Web {
  readonly server: FastifyInstance;
  /** What the workers were woken for. */
  readonly woken: string[];
  readonly ask: (
    username: string | null,
    method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE',
    url: string,
    body?: unknown,
    headers?: Record<string, string>,
  ) => Promise<LightMyRequestResponse>;
  /** Of a session of this person's. */
  readonly token: (username: string) => Promise<string>;
  readonly deliver: (body: unknown, more?: Delivering) => Promise<LightMyRequestResponse>;
  readonly close: () => Promise<void>;
}

export interface Delivering {
  readonly id?: string;
  readonly at?: Date;
  readonly source?: string;
  readonly secret?: string;
  readonly headers?: Record<string, string | undefined>;
}

let counter = 0;

export const openWeb = async (office: Office, more: Partial<ServerOptions> = {}): Promise<Web> => {
  const woken: string[] = [];
  const server = await createServer(office.engine, {
    publicUrl: 'http://xiansuo.test',
    trustProxy: [],
    only: null,
    log: pino({ level: 'silent' }),
    meter: openMeter(OVERDUE_HOURS),
    wake: (what) => woken.push(what),
    ready: () => true,
    queueCounts: () => Promise.resolve({}),
    console: null,
    ...more,
  });
  const tokens = new Map<string, string>();
  const tokenOf = async (username: string): Promise<string> => {
    let token = tokens.get(username);
    if (token === undefined) {
      const answer = await server.inject({
        method: 'POST',
        url: '/api/session',
        payload: { username, password: PASSWORD },
      });
      token = answer.json<{ token: string }>().token;
      tokens.set(username, token);
    }
    return token;
  };
  return {
    server,
    woken,
    token: tokenOf,
    ask: async (username, method, url, body, headers = {}) => {
      const options: InjectOptions = {
        method,
        url,
        headers: { ...headers, ...(username === null ? {} : { authorization: `Bearer ${await tokenOf(username)}` }) },
      };
      return server.inject(body === undefined ? options : { ...options, payload: body as object });
    },
    deliver: (
      body,
      { id = `msg_${++counter}`, at = new Date(), source = SOURCE, secret = WEBHOOK_SECRET, headers = {} } = {},
    ) => {
      const raw = typeof body === 'string' || Buffer.isBuffer(body) ? body : JSON.stringify(body);
      const all: Record<string, string | undefined> = {
        'content-type': 'application/json',
        'webhook-id': id,
        'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
        'webhook-signature': new Webhook(secret).sign(id, at, raw),
        ...headers,
      };
      const sent = Object.fromEntries(
        Object.entries(all).filter((entry): entry is [string, string] => entry[1] !== undefined),
      );
      return server.inject({ method: 'POST', url: `/webhooks/${source}`, headers: sent, payload: raw });
    },
    close: () => server.close(),
  };
};

export const sm3Signature = (secret: string, id: string, at: Date, raw: string): string =>
  `v1sm3,${createHmac('sm3', Buffer.from(secret.slice('whsec_'.length), 'base64'))
    .update(`${id}.${Math.floor(at.getTime() / 1000)}.${raw}`)
    .digest('base64')}`;

export const ed25519Signature = (key: KeyObject, id: string, at: Date, raw: string): string =>
  `v1a,${signBytes(null, Buffer.from(`${id}.${Math.floor(at.getTime() / 1000)}.${raw}`), key).toString('base64')}`;

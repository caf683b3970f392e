// Who is asking: a session's cookie, or its token as a bearer. Routes under /api ask for it before they look at anything else.
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { InvalidInput } from '../domain/errors.ts';
import type { Engine } from '../engine/engine.ts';
import { callerOf, type Caller } from '../engine/sessions.ts';

export const COOKIE = 'xiansuo_session';

declare module 'fastify' {
  interface FastifyRequest {
    /** Set by {@link requireCaller}; null on routes that anybody may use. */
    caller: Caller | null;
  }
}

export const tokenOf = (request: FastifyRequest): string | null => {
  const { authorization } = request.headers;
  if (authorization !== undefined) return /^Bearer +(\S+)$/i.exec(authorization)?.[1] ?? null;
  return request.cookies[COOKIE] ?? null;
};

/** Every route of this scope is for people who are logged in. */
export const requireCaller = (server: FastifyInstance, engine: Engine): void => {
  server.addHook('onRequest', async (request) => {
    request.caller = await callerOf(engine, tokenOf(request));
    await engine.rules.heed();
  });
};

export const callerIn = (request: FastifyRequest): Caller => {
  if (request.caller === null) throw new Error('this route was registered outside of the scope that asks for a caller');
  return request.caller;
};

const LONGEST_KEY = 255;

/** The request's Idempotency-Key, null without one. @throws {InvalidInput} for one too long to be told from others */
export const idempotencyKey = (request: FastifyRequest): string | null => {
  const found = request.headers['idempotency-key'];
  const key = Array.isArray(found) ? found[0] : found;
  if (key !== undefined && key.length > LONGEST_KEY)
    throw new InvalidInput([
      {
        path: '/headers/idempotency-key',
        message: `found ${key.length} characters, expected at most ${LONGEST_KEY}`,
      },
    ]);
  return key === undefined || key === '' ? null : key;
};

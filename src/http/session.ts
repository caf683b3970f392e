// Logging in and out. Wrong passwords are limited by address, and by account in the engine.
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { Type } from 'typebox';
import { callerOf, logIn, logOut, NotAuthenticated, type Caller } from '../engine/sessions.ts';
import { WrongCode } from '../engine/second-factor.ts';
import { COOKIE, tokenOf } from './caller.ts';
import { businessNow } from '../store/reads.ts';
import { OpenedSession, OwnSession, SessionBody, problems } from './contract.ts';
import type { Routes } from './parts.ts';
import { problem, sendProblem } from './problems.ts';

const view = ({ username, displayName, role, unit, language }: Caller) => ({
  username,
  displayName,
  role,
  unit,
  language,
});

export const sessionRoutes: Routes = (server, { engine, secureCookies }) => {
  const wrong = new RateLimiterMemory({
    points: engine.packages.sessions.wrongPerMinute,
    duration: 60,
    keyPrefix: 'login',
  });
  const cookie = { path: '/', httpOnly: true, sameSite: 'strict', secure: secureCookies } as const;

  server.post(
    '/api/session',
    {
      schema: {
        tags: ['session'],
        summary: 'Log in',
        body: SessionBody,
        response: { 200: OpenedSession, ...problems },
      },
    },
    async (request, reply) => {
      const spent = await wrong.get(request.ip);
      if (spent !== null && spent.remainingPoints <= 0) {
        const seconds = Math.max(1, Math.ceil(spent.msBeforeNext / 1000));
        return sendProblem(
          reply.header('retry-after', String(seconds)),
          problem(429, 'too_many', 'too many wrong log-ins from this address; wait a moment'),
        );
      }
      const { username, password, code } = request.body;
      try {
        const { token, expiresAt } = await logIn(engine, username, password, request.ip, { code, nowMs: Date.now() });
        const account = view(await callerOf(engine, token));
        return await reply
          .setCookie(COOKIE, token, { ...cookie, expires: new Date(expiresAt) })
          .send({ token, expiresAt, account });
      } catch (error) {
        if (error instanceof NotAuthenticated || error instanceof WrongCode)
          await wrong.consume(request.ip).catch((limit: unknown) => {
            if (!(limit instanceof RateLimiterRes)) throw limit;
          });
        throw error;
      }
    },
  );

  server.get(
    '/api/session',
    {
      schema: {
        tags: ['session'],
        summary: 'Who am I, and what time is it in business',
        response: { 200: OwnSession, ...problems },
      },
    },
    async (request) => ({
      ...view(await callerOf(engine, tokenOf(request))),
      now: await businessNow(engine.pool),
    }),
  );

  server.delete(
    '/api/session',
    { schema: { tags: ['session'], summary: 'Log out', response: { 204: Type.Null() } } },
    async (request, reply) => {
      const token = tokenOf(request);
      if (token !== null) await logOut(engine, token);
      return reply.clearCookie(COOKIE, cookie).code(204).send();
    },
  );
};

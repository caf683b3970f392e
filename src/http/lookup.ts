// The public look-up: no log-in, limited by address, and wrong codes by the number that is tried, whoever tries.
import { Type } from 'typebox';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import { CLUE_STATES } from '../../workflows/states.ts';
import { NotFound } from '../domain/errors.ts';
import { lookUp } from '../engine/look-up.ts';
import { Number_, problems, Words } from './contract.ts';
import type { Routes } from './parts.ts';
import { over, tooMany } from './rates.ts';

const nullable = <T extends Parameters<typeof Type.Union>[0][number]>(schema: T) => Type.Union([schema, Type.Null()]);
const instant = () => Type.String({ format: 'date-time' });

const Progress = Type.Object({
  number: Type.String(),
  state: Type.Enum([...CLUE_STATES]),
  stage: nullable(Type.String()),
  label: Words,
  open: Type.Boolean(),
  receivedAt: instant(),
  updatedAt: instant(),
  closedAt: nullable(instant()),
  finishBy: nullable(Type.String()),
  conclusion: nullable(Words),
  publicReply: nullable(Type.String()),
  steps: Type.Array(Type.Object({ state: Type.String(), label: Words, at: instant() })),
});

const Notice = Type.Object({ text: Words, source: Type.String() });

const Query = Type.Object({ code: Type.String({ minLength: 1, maxLength: 64 }) });

export const lookupRoutes: Routes = (server, { engine }) => {
  const { lookupPerMinute, wrongLookupsPerHour } = engine.packages.intake;
  const byAddress = new RateLimiterMemory({ points: lookupPerMinute, duration: 60, keyPrefix: 'lookup' });
  const wrong = new RateLimiterMemory({ points: wrongLookupsPerHour, duration: 3600, keyPrefix: 'wrong' });

  server.get(
    '/processing-notice',
    {
      schema: {
        tags: ['public'],
        summary: 'What a person is told whose data are taken down (PIPL arts. 17, 18, 35)',
        security: [],
        response: { 200: Notice, ...problems },
      },
    },
    () => {
      const { text, source } = engine.packages.intake.processing;
      return { text, source };
    },
  );

  server.get(
    '/lookup/:number',
    {
      schema: {
        tags: ['public'],
        summary: "A complainant's progress, by number and code",
        security: [],
        params: Number_,
        querystring: Query,
        response: { 200: Progress, ...problems },
      },
    },
    async (request, reply) => {
      void reply.header('cache-control', 'no-store');
      const { number } = request.params;
      const wait =
        (await over(byAddress, request.ip)) ?? ((await wrong.get(number))?.remainingPoints === 0 ? 3600 : null);
      if (wait !== null)
        return tooMany(reply, wait, 'too_many_lookups', 'too many look-ups; wait as long as Retry-After says');
      try {
        return await lookUp(engine, number, request.query.code);
      } catch (error) {
        if (error instanceof NotFound) await over(wrong, number);
        throw error;
      }
    },
  );
};

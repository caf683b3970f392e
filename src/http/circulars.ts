// A circular to many offices, with the table that ranks them.
import { Type } from 'typebox';
import { RANKED_BY } from '../domain/office-ranking.ts';
import { CircularBody } from '../domain/proceeding-inputs.ts';
import { issueCircular } from '../engine/circulars.ts';
import { callerIn, idempotencyKey } from './caller.ts';
import { problems } from './contract.ts';
import type { Routes } from './parts.ts';

const nullable = <T extends Parameters<typeof Type.Union>[0][number]>(schema: T) => Type.Union([schema, Type.Null()]);
const percent = () => nullable(Type.Number({ description: 'percent with one decimal; null without anything to rate' }));
const count = () => Type.Integer({ minimum: 0 });

const CircularView = Type.Object({
  from: Type.String({ format: 'date' }),
  to: Type.String({ format: 'date' }),
  rankedBy: Type.Array(Type.Enum([...RANKED_BY])),
  ranking: Type.Array(
    Type.Object({
      rank: Type.Integer({ minimum: 1 }),
      unit: Type.String(),
      received: count(),
      closed: count(),
      closedRate: percent(),
      due: count(),
      onTime: count(),
      onTimeRate: percent(),
      overdueOpen: count(),
    }),
  ),
  copies: Type.Array(Type.Object({ target: Type.String(), number: Type.String() })),
});

export const circularRoutes: Routes = (server, { engine, wake }) => {
  server.post(
    '/api/supervisions/circulars',
    {
      attachValidation: true,
      schema: {
        tags: ['supervisions'],
        summary: 'One circular (通报) to many offices, which it ranks; each gets its copy and answers it',
        body: CircularBody,
        response: { 201: CircularView, ...problems },
      },
    },
    async (request, reply) => {
      const context = { requestId: request.id, idempotencyKey: idempotencyKey(request) };
      const found = await issueCircular(engine, callerIn(request), request.body, context);
      wake('relay');
      return reply.code(201).send(found);
    },
  );
};

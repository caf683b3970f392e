// Sessions and tokens that are open: one's own, and for administrators everybody's. Never a token, only what it is told by.
import { Type } from 'typebox';
import { revokeOthers, revokeSession, sessionsOf } from '../engine/session-list.ts';
import { callerIn, tokenOf } from './caller.ts';
import { page, problems } from './contract.ts';
import type { Routes } from './parts.ts';

const instant = () => Type.String({ format: 'date-time' });
const View = Type.Object({
  id: Type.String(),
  kind: Type.String({ description: 'session: a log-in; token: for a program' }),
  createdAt: instant(),
  lastUsedAt: instant(),
  expiresAt: instant(),
  address: Type.Union([Type.String(), Type.Null()], { description: 'where the log-in came from' }),
  current: Type.Boolean({ description: 'the one that asks' }),
});
const Whose = Type.Object(
  {
    username: Type.Optional(Type.String({ maxLength: 64, description: 'whose; administrators only, else one’s own' })),
  },
  { additionalProperties: false },
);
const tags = ['session'];

export const sessionListRoutes: Routes = (server, { engine }) => {
  server.get(
    '/api/sessions',
    {
      schema: {
        tags,
        summary: 'What is open, newest first',
        querystring: Whose,
        response: { 200: page(View), ...problems },
      },
    },
    async (request) => ({
      items: await sessionsOf(engine, callerIn(request), tokenOf(request) ?? '', request.query.username),
      next: null,
    }),
  );

  server.delete(
    '/api/sessions',
    {
      schema: {
        tags,
        summary: 'End all but the one that asks',
        querystring: Whose,
        response: { 200: Type.Object({ ended: Type.Integer() }), ...problems },
      },
    },
    async (request) => ({
      ended: await revokeOthers(engine, callerIn(request), tokenOf(request) ?? '', request.query.username),
    }),
  );

  server.delete(
    '/api/sessions/:id',
    {
      schema: {
        tags,
        summary: 'End one',
        params: Type.Object({ id: Type.String({ maxLength: 64 }) }),
        response: { 204: Type.Null(), ...problems },
      },
    },
    async (request, reply) => {
      await revokeSession(engine, callerIn(request), request.params.id);
      return reply.code(204).send();
    },
  );
};

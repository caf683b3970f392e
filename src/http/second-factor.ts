// One's own second factor: begun, confirmed with a code, removed with the password; and an administrator's reset of somebody's.
import { Type } from 'typebox';
import { beginFactor, confirmBegun, factorOf, removeFactor, resetFactor } from '../engine/second-factor.ts';
import { callerIn } from './caller.ts';
import { problems } from './contract.ts';
import type { Routes } from './parts.ts';

const closed = { additionalProperties: false } as const;
const State = Type.Object({
  state: Type.String({ description: 'none; begun: not asked for yet; confirmed: a log-in asks for a code' }),
  confirmedAt: Type.Union([Type.String({ format: 'date-time' }), Type.Null()]),
  recoveryLeft: Type.Integer({ description: 'recovery codes that were not used' }),
});
const Begun = Type.Object({
  secret: Type.String({ description: 'base32, told this once' }),
  uri: Type.String({ description: 'otpauth://, for the device' }),
});
const Confirmed = Type.Object({
  recovery: Type.Array(Type.String(), { description: 'ten codes, told this once; each works once' }),
});
const Code = Type.Object({ code: Type.String({ maxLength: 64 }) }, closed);
const Password = Type.Object({ password: Type.String({ maxLength: 1024 }) }, closed);
const Whose = Type.Object({ username: Type.String({ maxLength: 64 }) });
const tags = ['session'];

export const secondFactorRoutes: Routes = (server, { engine }) => {
  server.get(
    '/api/second-factor',
    { schema: { tags, summary: 'Whether I have a second factor', response: { 200: State, ...problems } } },
    (request) => factorOf(engine, callerIn(request).username),
  );

  server.post(
    '/api/second-factor',
    {
      schema: { tags, summary: 'Begin: a new secret, in use once confirmed', response: { 200: Begun, ...problems } },
    },
    (request) => beginFactor(engine, callerIn(request).username),
  );

  server.post(
    '/api/second-factor/confirm',
    {
      schema: {
        tags,
        summary: 'Confirm with a code; recovery codes come back',
        body: Code,
        response: { 200: Confirmed, ...problems },
      },
    },
    (request) => confirmBegun(engine, callerIn(request).username, request.body.code, Date.now()),
  );

  server.delete(
    '/api/second-factor',
    {
      schema: {
        tags,
        summary: 'Remove it, with the password',
        body: Password,
        response: { 204: Type.Null(), ...problems },
      },
    },
    async (request, reply) => {
      await removeFactor(engine, callerIn(request).username, request.body.password);
      return reply.code(204).send();
    },
  );

  server.delete(
    '/api/accounts/:username/second-factor',
    {
      schema: {
        tags,
        summary: 'Take somebody’s second factor away; administrators only',
        params: Whose,
        response: { 204: Type.Null(), ...problems },
      },
    },
    async (request, reply) => {
      await resetFactor(engine, callerIn(request), request.params.username);
      return reply.code(204).send();
    },
  );
};

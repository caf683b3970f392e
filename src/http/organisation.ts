// Units of the caller's subtree, and the sources that push: since when their keys are valid, never a key.
import { Type } from 'typebox';
import { Forbidden } from '../domain/errors.ts';
import { prefixesOf, scopeOf } from '../domain/scope.ts';
import { addSource, listSources, retireSource, rotateSource, settleSource } from '../engine/sources.ts';
import { pageOf } from '../store/cursor.ts';
import { writeAudit } from '../store/audit.ts';
import { readUnits } from '../store/organisation.ts';
import { bodyOf } from './body.ts';
import { callerIn } from './caller.ts';
import { Paging, page, problems } from './contract.ts';
import { paged } from './paging.ts';
import type { Routes } from './parts.ts';

const nullable = <T extends Parameters<typeof Type.Union>[0][number]>(schema: T) => Type.Union([schema, Type.Null()]);
const instant = () => Type.String({ format: 'date-time' });

const UnitView = Type.Object({
  code: Type.String(),
  name: Type.String(),
  kind: Type.String({ description: 'region or department' }),
  level: Type.String(),
  parent: nullable(Type.String()),
});

const SourceView = Type.Object({
  name: Type.String(),
  rate: Type.Integer({ description: 'deliveries a second' }),
  callback: nullable(Type.String()),
  retiredAt: nullable(instant()),
  keys: Type.Array(Type.Object({ kind: Type.String({ description: 'hmac or ed25519' }), since: instant() })),
});

const Name = Type.Object({ name: Type.String({ maxLength: 64 }) });
const NewSource = Type.Object(
  {
    name: Type.String({ minLength: 1, maxLength: 63 }),
    callback: Type.Optional(Type.String({ maxLength: 2048 })),
    rate: Type.Optional(Type.Integer({ minimum: 1, maximum: 100_000 })),
  },
  { additionalProperties: false },
);
const Secret = Type.Object({ secret: nullable(Type.String({ description: 'shown once, here' })) });
const tags = ['sources'];

export const organisationRoutes: Routes = (server, { engine }) => {
  const admin = (request: Parameters<typeof callerIn>[0]): string => {
    const { role, username } = callerIn(request);
    if (role !== 'admin') throw new Forbidden('only an administrator manages sources');
    return username;
  };

  server.get(
    '/api/units',
    {
      schema: {
        tags: ['accounts'],
        summary: 'Units of my subtree, by code',
        querystring: Type.Object(Paging),
        response: { 200: page(UnitView), ...problems },
      },
    },
    async (request) => {
      const caller = callerIn(request);
      const { cursor, limit } = paged(request.query, 'text');
      const after = String(cursor?.[0] ?? '');
      const rows = await readUnits(engine.pool, prefixesOf(scopeOf(caller)), caller.unit, after, limit + 1);
      return pageOf(rows, limit, (unit) => [unit.code]);
    },
  );

  server.get(
    '/api/sources',
    { schema: { tags, summary: 'Sources, without their secrets', response: { 200: page(SourceView), ...problems } } },
    async (request) => {
      if (!['operator', 'admin', 'auditor'].includes(callerIn(request).role))
        throw new Forbidden('sources are for operators and administrators');
      return { items: await listSources(engine), next: null };
    },
  );

  server.post(
    '/api/sources',
    {
      attachValidation: true,
      schema: { tags, summary: 'Add a source', body: NewSource, response: { 201: Secret, ...problems } },
    },
    async (request, reply) => {
      const by = admin(request);
      const source = bodyOf(request);
      const made = await addSource(engine, source);
      await writeAudit(engine.pool, by, 'addSource', source.name, {});
      return reply.code(201).send(made);
    },
  );

  server.post(
    '/api/sources/:name/rotate',
    {
      schema: {
        tags,
        summary: 'One more secret; those before stay valid until they are settled',
        params: Name,
        response: { 200: Secret, ...problems },
      },
    },
    async (request) => {
      const by = admin(request);
      const { name } = request.params;
      const made = await rotateSource(engine, name, { retireOld: false });
      await writeAudit(engine.pool, by, 'rotateSource', name, {});
      return made;
    },
  );

  server.post(
    '/api/sources/:name/settle',
    {
      schema: {
        tags,
        summary: 'End all shared secrets but the newest',
        params: Name,
        response: { 200: Type.Object({ ended: Type.Integer() }), ...problems },
      },
    },
    async (request) => {
      const by = admin(request);
      const { name } = request.params;
      const ended = await settleSource(engine, name);
      await writeAudit(engine.pool, by, 'settleSource', name, { ended });
      return { ended };
    },
  );

  server.post(
    '/api/sources/:name/retire',
    {
      schema: {
        tags,
        summary: 'Refuse its deliveries from now on',
        params: Name,
        response: { 204: Type.Null(), ...problems },
      },
    },
    async (request, reply) => {
      const by = admin(request);
      const { name } = request.params;
      await retireSource(engine, name);
      await writeAudit(engine.pool, by, 'retireSource', name, {});
      return reply.code(204).send();
    },
  );
};

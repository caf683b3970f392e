// Saved views of the desk and of the list of clues.
import { Type } from 'typebox';
import { NewView, VIEW_PAGES, ViewChange } from '../domain/view.ts';
import { once, requestHash } from '../engine/once.ts';
import { changeView, dropView, saveView, viewsFor } from '../engine/views.ts';
import { callerIn, idempotencyKey } from './caller.ts';
import { Id, page, problems } from './contract.ts';
import type { Routes } from './parts.ts';

const View = Type.Object({
  id: Type.String(),
  page: Type.Enum([...VIEW_PAGES]),
  name: Type.String(),
  filters: Type.Record(Type.String(), Type.Unknown()),
  shared: Type.Boolean({ description: 'with the people of its owner’s unit' }),
  first: Type.Boolean({ description: 'my page opens with it' }),
  owner: Type.String(),
  own: Type.Boolean(),
});
const Query = Type.Object({ page: Type.Optional(Type.Enum([...VIEW_PAGES])) }, { additionalProperties: false });
const tags = ['views'];

export const viewRoutes: Routes = (server, { engine }) => {
  server.get(
    '/api/views',
    {
      schema: {
        tags,
        summary: 'My views and those that people of my unit share',
        querystring: Query,
        response: { 200: page(View), ...problems },
      },
    },
    async (request) => ({
      items: await viewsFor(engine, callerIn(request), request.query.page ?? null),
      next: null,
    }),
  );

  server.post(
    '/api/views',
    {
      attachValidation: true,
      schema: { tags, summary: 'Save a view', body: NewView, response: { 201: View, ...problems } },
    },
    async (request, reply) => {
      const caller = callerIn(request);
      const hash = requestHash('view', request.body);
      const saved = await once(engine, caller, idempotencyKey(request), hash, () =>
        saveView(engine, caller, request.body),
      );
      return reply.code(201).send(saved);
    },
  );

  server.patch(
    '/api/views/:id',
    {
      attachValidation: true,
      schema: {
        tags,
        summary: 'Rename, share or change a view of mine',
        params: Id,
        body: ViewChange,
        response: { 200: View, ...problems },
      },
    },
    (request) => changeView(engine, callerIn(request), request.params.id, request.body),
  );

  server.delete(
    '/api/views/:id',
    { schema: { tags, summary: 'Delete a view of mine', params: Id, response: { 204: Type.Null(), ...problems } } },
    async (request, reply) => {
      await dropView(engine, callerIn(request), request.params.id);
      return reply.code(204).send();
    },
  );
};

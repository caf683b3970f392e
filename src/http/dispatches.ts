// Dispatch reports (调度): those of the caller's offices, and one of them.
import { Type } from 'typebox';
import { DISPATCH_RHYTHMS } from '../domain/rhythm.ts';
import { dispatchesFor, dispatchOf } from '../engine/dispatches.ts';
import type { DispatchRow } from '../store/dispatches.ts';
import { callerIn } from './caller.ts';
import { Id, page, Paging, problems } from './contract.ts';
import { paged } from './paging.ts';
import type { Routes } from './parts.ts';

const tags = ['dispatches'];

const View = Type.Object({
  id: Type.String(),
  unit: Type.String(),
  rhythm: Type.Enum([...DISPATCH_RHYTHMS]),
  fromOn: Type.String({ format: 'date' }),
  untilOn: Type.String({ format: 'date', description: 'the last day that it counts' }),
  received: Type.Integer(),
  closed: Type.Integer({ description: 'closed, declined or withdrawn in the period' }),
  open: Type.Integer({ description: 'at the end of the period, as the others below' }),
  overdue: Type.Integer(),
  dueSoon: Type.Integer(),
  madeAt: Type.String({ format: 'date-time' }),
});

const view = ({ id: _, number, region: __, ...row }: DispatchRow) => ({ id: number, ...row });

export const dispatchRoutes: Routes = (server, { engine }) => {
  server.get(
    '/api/dispatches',
    {
      schema: {
        tags,
        summary: 'Dispatch reports of my unit and its subtree, newest first',
        querystring: Type.Object({ unit: Type.Optional(Type.String({ maxLength: 64 })), ...Paging }),
        response: { 200: page(View), ...problems },
      },
    },
    async (request) => {
      const { items, next } = await dispatchesFor(engine, callerIn(request), {
        unit: request.query.unit ?? null,
        ...paged(request.query, 'number'),
      });
      return { items: items.map(view), next };
    },
  );

  server.get(
    '/api/dispatches/:id',
    { schema: { tags, summary: 'One of them', params: Id, response: { 200: View, ...problems } } },
    async (request) => view(await dispatchOf(engine, callerIn(request), request.params.id)),
  );
};

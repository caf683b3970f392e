// Deadlines of the caller's scope and how each was counted; alerts to the caller.
import { Type } from 'typebox';
import { NotFound } from '../domain/errors.ts';
import { regionPrefix } from '../domain/permission.ts';
import { scopeOf } from '../domain/scope.ts';
import { deadlineView } from '../engine/clue-view.ts';
import { once, requestHash } from '../engine/once.ts';
import { traceOf } from '../engine/trace.ts';
import { acknowledgeAlert, listAlerts, listDeadlines, type AlertRow } from '../store/clue-lists.ts';
import { callerIn, idempotencyKey } from './caller.ts';
import { AlertView, DeadlineView, Id, Paging, Trace, page, problems } from './contract.ts';
import { paged } from './paging.ts';
import type { Routes } from './parts.ts';

const alertView = ({ id, clueNumber, clock, level, at, acknowledgedAt }: AlertRow) => ({
  id,
  clue: clueNumber,
  clock,
  level,
  at,
  acknowledgedAt,
});

export const deadlineRoutes: Routes = (server, { engine }) => {
  const Query = Type.Object({
    status: Type.Optional(Type.Enum(['open', 'overdue'])),
    region: Type.Optional(Type.String({ pattern: '^[0-9]{6}$' })),
    ...Paging,
  });
  server.get(
    '/api/deadlines',
    {
      schema: {
        tags: ['deadlines'],
        summary: 'Open deadlines, due first',
        querystring: Query,
        response: { 200: page(DeadlineView), ...problems },
      },
    },
    async (request) => {
      const { status, region } = request.query;
      const filter = {
        overdue: status === 'overdue',
        regionPrefix: region === undefined ? null : regionPrefix(region),
        ...paged(request.query, 'instantOrNone', 'text'),
      };
      const { items, next } = await listDeadlines(engine.pool, scopeOf(callerIn(request)), filter);
      return {
        items: items.map((deadline) => ({
          ...deadlineView(deadline),
          clue: deadline.clueNumber,
          unit: deadline.clueUnit,
          region: deadline.region,
        })),
        next,
      };
    },
  );

  server.get(
    '/api/deadlines/:id/trace',
    {
      schema: {
        tags: ['deadlines'],
        summary: 'The due date day by day',
        params: Id,
        response: { 200: Trace, ...problems },
      },
    },
    (request) => traceOf(engine, callerIn(request), request.params.id),
  );

  const people = (request: Parameters<typeof callerIn>[0]): readonly string[] => {
    const { username, standsInFor } = callerIn(request);
    return [username, ...standsInFor.map((person) => person.username)];
  };
  const Alerts = Type.Object({
    open: Type.Optional(Type.Boolean({ description: 'only those that are not acknowledged' })),
    ...Paging,
  });
  server.get(
    '/api/alerts',
    {
      schema: {
        tags: ['alerts'],
        summary: 'Overdue and escalation alerts to me, newest first',
        querystring: Alerts,
        response: { 200: page(AlertView), ...problems },
      },
    },
    async (request) => {
      const { items, next } = await listAlerts(engine.pool, people(request), {
        open: request.query.open === true,
        ...paged(request.query, 'number'),
      });
      return { items: items.map(alertView), next };
    },
  );

  server.post(
    '/api/alerts/:id/acknowledge',
    { schema: { tags: ['alerts'], summary: 'I have seen it', params: Id, response: { 200: AlertView, ...problems } } },
    async (request) => {
      const { id } = request.params;
      return once(engine, callerIn(request), idempotencyKey(request), requestHash('acknowledge', id), async () => {
        const found = await acknowledgeAlert(engine.pool, id, people(request));
        if (found === null) throw new NotFound(`there is no alert ${id} to you`);
        return alertView(found);
      });
    },
  );
};

// The queue of work.
import { Type } from 'typebox';
import { once, requestHash } from '../engine/once.ts';
import { claimTask, delegateTask, releaseTask, tasksOf } from '../engine/tasks.ts';
import type { ListedTask } from '../store/tasks.ts';
import { bodyOf } from './body.ts';
import { callerIn, idempotencyKey } from './caller.ts';
import { Id, Paging, TaskView, page, problems } from './contract.ts';
import { paged } from './paging.ts';
import type { Routes } from './parts.ts';

const tags = ['tasks'];

const view = ({ clueNumber, clueUnit: _, ...task }: ListedTask) => ({ ...task, clue: clueNumber });

export const taskRoutes: Routes = (server, { engine }) => {
  const Query = Type.Object({ scope: Type.Optional(Type.Enum(['mine', 'unit'])), ...Paging });
  server.get(
    '/api/tasks',
    {
      schema: {
        tags,
        summary: 'Open tasks, what is due first on top',
        querystring: Query,
        response: { 200: page(TaskView), ...problems },
      },
    },
    async (request) => {
      const { items, next } = await tasksOf(
        engine,
        callerIn(request),
        request.query.scope ?? 'mine',
        paged(request.query, 'instantOrNone', 'text'),
      );
      return { items: items.map(view), next };
    },
  );

  const Written = { 200: TaskView, ...problems };
  server.post(
    '/api/tasks/:id/claim',
    { schema: { tags, summary: 'I see to it', params: Id, response: Written } },
    async (request) => {
      const caller = callerIn(request);
      const { id } = request.params;
      return view(
        await once(engine, caller, idempotencyKey(request), requestHash('claim', id), (keep) =>
          claimTask(engine, caller, id, keep),
        ),
      );
    },
  );

  server.post(
    '/api/tasks/:id/release',
    { schema: { tags, summary: 'Back to all who may do it', params: Id, response: Written } },
    async (request) => {
      const caller = callerIn(request);
      const { id } = request.params;
      return view(
        await once(engine, caller, idempotencyKey(request), requestHash('release', id), (keep) =>
          releaseTask(engine, caller, id, keep),
        ),
      );
    },
  );

  const Delegation = Type.Object({ to: Type.String({ maxLength: 128 }) }, { additionalProperties: false });
  server.post(
    '/api/tasks/:id/delegate',
    {
      attachValidation: true,
      schema: { tags, summary: 'To a colleague', params: Id, body: Delegation, response: Written },
    },
    async (request) => {
      const caller = callerIn(request);
      const { id } = request.params;
      return view(
        await once(engine, caller, idempotencyKey(request), requestHash('delegate', id, request.body), (keep) =>
          delegateTask(engine, caller, id, () => bodyOf(request).to, keep),
        ),
      );
    },
  );
};

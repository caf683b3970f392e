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

const view = ({ clueNumber, clueUnit: _, clueId: __, ...task }: ListedTask) => ({ ...task, clue: clueNumber });

export const taskRoutes: Routes = (server, { engine }) => {
  const Query = Type.Object({
    scope: Type.Optional(Type.Enum(['mine', 'unit'])),
    kind: Type.Optional(Type.Array(Type.String({ pattern: '^[A-Za-z]{1,40}$' }), { maxItems: 20 })),
    overdue: Type.Optional(Type.Boolean()),
    free: Type.Optional(Type.Boolean({ description: 'only those that nobody has claimed' })),
    ...Paging,
  });
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
      const { scope, kind, overdue, free } = request.query;
      const { items, next } = await tasksOf(engine, callerIn(request), scope ?? 'mine', {
        kinds: kind ?? [],
        overdue: overdue === true,
        free: free === true,
        ...paged(request.query, 'instantOrNone', 'text'),
      });
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
          claimTask(engine, caller, id, { dryRun: false, keep }),
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
          releaseTask(engine, caller, id, { dryRun: false, keep }),
        ),
      );
    },
  );

  const Delegation = Type.Object(
    {
      to: Type.String({ maxLength: 128 }),
      reason: Type.Optional(Type.String({ minLength: 2, maxLength: 500, pattern: '\\S', description: 'kept sealed' })),
    },
    { additionalProperties: false },
  );
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
          delegateTask(engine, caller, id, () => bodyOf(request), { dryRun: false, keep }),
        ),
      );
    },
  );
};

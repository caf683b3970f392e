// Many at once: clues through the door one by one, tasks handed about.
import { Type } from 'typebox';
import { BulkBody, TaskBulkBody } from '../domain/bulk.ts';
import { moveMany } from '../engine/bulk.ts';
import { disposeMany } from '../engine/bulk-tasks.ts';
import { callerIn, idempotencyKey } from './caller.ts';
import { problems } from './contract.ts';
import type { Routes } from './parts.ts';

const nullable = <T extends Parameters<typeof Type.Union>[0][number]>(schema: T) => Type.Union([schema, Type.Null()]);
const text = () => Type.String();
const Outcome = Type.Enum(['ok', 'done', 'refused'], { description: 'ok: it would be taken; done: it was' });

const result = <T extends Parameters<typeof Type.Object>[0]>(item: T) =>
  Type.Object({
    dryRun: Type.Boolean(),
    complete: Type.Boolean({ description: 'none is refused' }),
    items: Type.Array(Type.Object(item)),
  });

const Moved = result({
  number: text(),
  outcome: Outcome,
  version: nullable(Type.Integer()),
  from: nullable(text()),
  to: nullable(text()),
  code: Type.Optional(text()),
  detail: Type.Optional(text()),
  errors: Type.Optional(Type.Array(Type.Object({ path: text(), message: text() }))),
});

const Disposed = result({
  id: text(),
  outcome: Outcome,
  clue: nullable(text()),
  assignee: nullable(text()),
  code: Type.Optional(text()),
  detail: Type.Optional(text()),
});

export const bulkRoutes: Routes = (server, { engine, meter, wake }) => {
  server.post(
    '/api/clues/bulk',
    {
      attachValidation: true,
      schema: {
        tags: ['clues'],
        summary: 'The same move for many clues, or in a dry run what would become of each',
        body: BulkBody,
        response: { 200: Moved, ...problems },
      },
    },
    async (request) => {
      const done = await moveMany(engine, callerIn(request), request.body, {
        requestId: request.id,
        idempotencyKey: idempotencyKey(request),
      });
      const count = done.items.filter((item) => item.outcome === 'done').length;
      if (count > 0) {
        meter.moves.inc({ type: (request.body as { type: string }).type, by: 'person' }, count);
        wake('relay');
      }
      return done;
    },
  );

  server.post(
    '/api/tasks/bulk',
    {
      attachValidation: true,
      schema: {
        tags: ['tasks'],
        summary: 'Claim, release or delegate many tasks, or see in a dry run what would become of each',
        body: TaskBulkBody,
        response: { 200: Disposed, ...problems },
      },
    },
    (request) => disposeMany(engine, callerIn(request), request.body),
  );
};

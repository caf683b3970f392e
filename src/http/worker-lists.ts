// The list of workers of a clue.
import { Type } from 'typebox';
import { WorkersBody } from '../domain/worker-list.ts';
import { enterWorkers, revealWorker, workersOf } from '../engine/worker-list.ts';
import { callerIn, idempotencyKey } from './caller.ts';
import { Number_, Paging, problems, RevealBody } from './contract.ts';
import { paged } from './paging.ts';
import type { Routes } from './parts.ts';

const text = () => Type.String();
const fen = () => Type.Integer({ description: 'money in 分' });
const nullable = <T extends ReturnType<typeof text> | ReturnType<typeof fen>>(schema: T) =>
  Type.Union([schema, Type.Null()]);

const Checked = {
  totals: Type.Object({
    workers: Type.Integer(),
    claimedFen: fen(),
    verifiedFen: fen(),
    paidFen: fen(),
    unverified: Type.Integer({ description: 'lines without a verified amount' }),
  }),
  warnings: Type.Array(Type.Object({ code: text(), listed: Type.Integer(), clue: Type.Integer(), message: text() }), {
    description: 'where the list and the clue say different things; neither changes the other',
  }),
};

const WorkerView = Type.Object({
  id: text(),
  key: text(),
  name: Type.String({ description: 'masked' }),
  idNumber: Type.Optional(text()),
  phone: Type.Optional(text()),
  bankCard: Type.Optional(text()),
  claimedFen: fen(),
  verifiedFen: nullable(fen()),
  paidFen: fen(),
  enteredBy: text(),
  enteredAt: Type.String({ format: 'date-time' }),
});

const tags = ['clues'];
const path = '/api/clues/:number/workers';

export const workerListRoutes: Routes = (server, { engine }) => {
  server.get(
    path,
    {
      schema: {
        tags,
        summary: 'Its workers, masked, with their sums',
        params: Number_,
        querystring: Type.Object(Paging),
        response: {
          200: Type.Object({ items: Type.Array(WorkerView), next: nullable(text()), ...Checked }),
          ...problems,
        },
      },
    },
    (request) => workersOf(engine, callerIn(request), request.params.number, paged(request.query, 'text')),
  );

  server.post(
    path,
    {
      attachValidation: true,
      schema: {
        tags,
        summary: 'Enter up to 500 workers; a line with the key of another takes its place',
        params: Number_,
        body: WorkersBody,
        response: { 200: Type.Object({ entered: Type.Integer(), ...Checked }), ...problems },
      },
    },
    (request) =>
      enterWorkers(engine, callerIn(request), request.params.number, request.body, {
        requestId: request.id,
        idempotencyKey: idempotencyKey(request),
      }),
  );

  server.post(
    `${path}/:id/reveal`,
    {
      schema: {
        tags,
        summary: 'Unmask fields of a worker; written down',
        params: Type.Object({ ...Number_.properties, id: Type.String({ maxLength: 20 }) }),
        body: RevealBody,
        response: { 200: Type.Record(text(), nullable(text())), ...problems },
      },
    },
    (request) => revealWorker(engine, callerIn(request), request.params.number, request.params.id, request.body),
  );
};

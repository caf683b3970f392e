// What became of each delivery, for the platform operator: looked up, corrected, replayed, reconciled.
import { Type } from 'typebox';
import { Forbidden } from '../domain/errors.ts';
import { requestHash } from '../engine/once.ts';
import {
  correctDelivery,
  findDelivery,
  listDeliveries,
  reconcileDeliveries,
  replayDelivery,
  showBody,
} from '../engine/deliveries.ts';
import { once } from '../engine/once.ts';
import type { Caller } from '../engine/sessions.ts';
import { DELIVERY_STATUSES } from '../store/entities/intake.ts';
import { bodyOf } from './body.ts';
import { callerIn, idempotencyKey } from './caller.ts';
import { DeliveryView, Paging, Receipt, ReconciledView, page, problems } from './contract.ts';
import { paged } from './paging.ts';
import type { Routes } from './parts.ts';

const tags = ['deliveries'];

const mayRead = (caller: Caller): void => {
  if (!['operator', 'admin', 'auditor'].includes(caller.role)) throw new Forbidden('deliveries are for operators');
};
const mayWrite = (caller: Caller): void => {
  if (caller.role !== 'operator') throw new Forbidden('only an operator corrects, replays and reconciles deliveries');
};

export const deliveryRoutes: Routes = (server, { engine, wake }) => {
  const List = Type.Object({
    source: Type.Optional(Type.String({ maxLength: 64 })),
    status: Type.Optional(Type.Enum([...DELIVERY_STATUSES])),
    on: Type.Optional(Type.String({ format: 'date', description: 'business date of receipt' })),
    ...Paging,
  });
  server.get(
    '/api/deliveries',
    {
      schema: {
        tags,
        summary: 'Deliveries, newest first',
        querystring: List,
        response: { 200: page(DeliveryView), ...problems },
      },
    },
    (request) => {
      mayRead(callerIn(request));
      const { source, status, on } = request.query;
      return listDeliveries(engine, { source, status, on, ...paged(request.query, 'instant', 'text') });
    },
  );

  server.get(
    '/api/deliveries/:receipt',
    { schema: { tags, summary: 'One delivery', params: Receipt, response: { 200: DeliveryView, ...problems } } },
    (request) => {
      mayRead(callerIn(request));
      return findDelivery(engine, request.params.receipt);
    },
  );

  server.get(
    '/api/deliveries/:receipt/body',
    {
      schema: {
        tags,
        summary: 'What came, with people and their words closed as [kept]; a correction may leave that as it is',
        params: Receipt,
        response: { 200: Type.Object({ body: Type.Unknown() }), ...problems },
      },
    },
    async (request) => {
      mayRead(callerIn(request));
      return { body: await showBody(engine, request.params.receipt) };
    },
  );

  const Correction = Type.Object(
    { body: Type.Unknown({ description: 'the delivery’s body as it should have come' }) },
    { additionalProperties: false },
  );
  server.post(
    '/api/deliveries/:receipt/correct',
    {
      attachValidation: true,
      schema: {
        tags,
        summary: 'Put a right body in place of a quarantined one and take it in',
        params: Receipt,
        body: Correction,
        response: { 200: DeliveryView, ...problems },
      },
    },
    async (request) => {
      const caller = callerIn(request);
      mayWrite(caller);
      const { receipt } = request.params;
      await findDelivery(engine, receipt);
      const { body } = bodyOf(request);
      const answer = await once(
        engine,
        caller,
        idempotencyKey(request),
        requestHash('correct', receipt, body),
        (keep) => correctDelivery(engine, receipt, body, caller.username, keep),
      );
      wake('intake');
      return answer;
    },
  );

  server.post(
    '/api/deliveries/:receipt/replay',
    {
      schema: {
        tags,
        summary: 'Take a quarantined or parked delivery in again',
        params: Receipt,
        response: { 200: DeliveryView, ...problems },
      },
    },
    async (request) => {
      const caller = callerIn(request);
      mayWrite(caller);
      const { receipt } = request.params;
      const answer = await once(engine, caller, idempotencyKey(request), requestHash('replay', receipt), (keep) =>
        replayDelivery(engine, receipt, keep),
      );
      wake('intake');
      return answer;
    },
  );

  const Reconcile = Type.Object(
    {
      source: Type.String({ minLength: 1, maxLength: 64 }),
      externalIds: Type.Array(Type.String({ minLength: 1, maxLength: 128 }), { minItems: 1, maxItems: 10_000 }),
    },
    { additionalProperties: false },
  );
  server.post(
    '/api/deliveries/reconcile',
    {
      attachValidation: true,
      schema: {
        tags,
        summary: 'Which of these arrived, which not, which clue each became',
        body: Reconcile,
        response: { 200: page(ReconciledView), ...problems },
      },
    },
    async (request) => {
      mayWrite(callerIn(request));
      const { source, externalIds } = bodyOf(request);
      return { items: await reconcileDeliveries(engine, source, externalIds), next: null };
    },
  );
};

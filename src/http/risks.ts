// Warnings of risk in the caller's subtree: they inform; what follows a person decides.
import { Type } from 'typebox';
import { COLOURS, SUBJECTS } from '../domain/risk.ts';
import { regionPrefix } from '../domain/permission.ts';
import { scopeOf } from '../domain/scope.ts';
import { once, requestHash } from '../engine/once.ts';
import { dismissRisk, inspectRisk, riskDetail, riskView, type InspectionWish } from '../engine/risks.ts';
import { listRisks } from '../store/risks.ts';
import { callerIn, idempotencyKey } from './caller.ts';
import { Id, Paging, page, problems } from './contract.ts';
import { paged } from './paging.ts';
import type { Routes } from './parts.ts';

const tags = ['risks'];
const closed = { additionalProperties: false } as const;
const text = () => Type.String();
const nullable = () => Type.Union([Type.String(), Type.Null()]);

const ReasonView = Type.Object({ rule: text(), measure: text(), value: Type.Number(), points: Type.Number() });
const fields = {
  id: text(),
  subject: Type.Enum([...SUBJECTS]),
  key: text(),
  name: text(),
  region: text(),
  colour: Type.Enum([...COLOURS]),
  score: Type.Number(),
  reasons: Type.Array(ReasonView, { description: 'the rules that gave points, with the figure each looked at' }),
  state: Type.Enum(['open', 'inspected', 'dismissed', 'ended']),
  raisedAt: text(),
  updatedAt: text(),
  endedAt: nullable(),
  inspection: nullable(),
};
const RiskView = Type.Object(fields);
const RiskDetail = Type.Object({
  ...fields,
  changes: Type.Array(
    Type.Object({
      change: text(),
      colour: text(),
      score: Type.Number(),
      reasons: Type.Array(ReasonView),
      at: text(),
      actor: text(),
      reason: nullable(),
    }),
  ),
});

const Query = Type.Object(
  {
    region: Type.Optional(Type.String({ pattern: '^[0-9]{6}$' })),
    colour: Type.Optional(Type.Enum([...COLOURS])),
    subject: Type.Optional(Type.Enum([...SUBJECTS])),
    state: Type.Optional(Type.Enum(['open', 'inspected', 'dismissed', 'ended'])),
    name: Type.Optional(Type.String({ maxLength: 200, description: 'of the employer or project, in full' })),
    ...Paging,
  },
  closed,
);
const Inspect = Type.Object(
  {
    from: Type.Optional(Type.String({ format: 'date' })),
    until: Type.Optional(Type.String({ format: 'date' })),
    handlers: Type.Optional(Type.Array(Type.String({ minLength: 1, maxLength: 128 }), { minItems: 1, maxItems: 10 })),
  },
  closed,
);
const Dismiss = Type.Object({ reason: Type.String({ minLength: 1, maxLength: 4000, pattern: '\\S' }) }, closed);

export const riskRoutes: Routes = (server, { engine, wake }) => {
  server.get(
    '/api/risks',
    {
      schema: {
        tags,
        summary: 'Warnings of risk (智慧监察), most points first',
        querystring: Query,
        response: { 200: page(RiskView), ...problems },
      },
    },
    async (request) => {
      const { region, colour, subject, state, name } = request.query;
      const { items, next } = await listRisks(engine.pool, scopeOf(callerIn(request)), {
        regionPrefix: region === undefined ? null : regionPrefix(region),
        colours: colour === undefined ? [] : [colour],
        subjects: subject === undefined ? [] : [subject],
        states: [state ?? 'open'],
        name: name ?? null,
        ...paged(request.query, 'score', 'number'),
      });
      return { items: items.map(riskView), next };
    },
  );

  server.get(
    '/api/risks/:id',
    { schema: { tags, summary: 'One with its history', params: Id, response: { 200: RiskDetail, ...problems } } },
    (request) => riskDetail(engine, callerIn(request), request.params.id),
  );

  server.post(
    '/api/risks/:id/inspect',
    {
      schema: {
        tags,
        summary: 'Make an inspection of it, once',
        params: Id,
        body: Inspect,
        response: { 201: Type.Object({ number: text() }), ...problems },
      },
    },
    async (request, reply) => {
      const caller = callerIn(request);
      const { id } = request.params;
      const wish = request.body as InspectionWish;
      const hash = requestHash('inspectRisk', id, wish);
      const found = await once<{ readonly number: string }>(engine, caller, idempotencyKey(request), hash, (keep) =>
        inspectRisk(engine, caller, id, wish, request.id, keep),
      );
      wake('relay');
      return reply.code(201).header('location', `/api/inspections/${found.number}`).send(found);
    },
  );

  server.post(
    '/api/risks/:id/dismiss',
    {
      schema: {
        tags,
        summary: 'Set it aside with a reason',
        params: Id,
        body: Dismiss,
        response: { 200: RiskDetail, ...problems },
      },
    },
    async (request) => {
      const caller = callerIn(request);
      const { id } = request.params;
      const { reason } = request.body;
      await once(engine, caller, idempotencyKey(request), requestHash('dismissRisk', id, reason), (keep) =>
        dismissRisk(engine, caller, id, reason, keep),
      );
      return riskDetail(engine, caller, id);
    },
  );
};

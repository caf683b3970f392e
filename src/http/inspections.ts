// What belongs to an inspection beside its moves: visits in bulk, their findings, their sum.
import { Type } from 'typebox';
import { FindingBody } from '../domain/finding.ts';
import { FUNDINGS } from '../domain/inputs.ts';
import { SUBJECTS, VisitsBody } from '../domain/visit.ts';
import { openFinding } from '../engine/findings.ts';
import { seeProceeding } from '../engine/proceeding-view.ts';
import { enterVisits, inspectionSummary, visitView } from '../engine/visits.ts';
import { listVisits } from '../store/visits.ts';
import { callerIn, idempotencyKey } from './caller.ts';
import { Number_, page, Paging, problems } from './contract.ts';
import { paged } from './paging.ts';
import type { Routes } from './parts.ts';

const tags = ['inspections'];
const nullable = <T extends Parameters<typeof Type.Union>[0][number]>(schema: T) => Type.Union([schema, Type.Null()]);
const fen = () => Type.Integer({ description: 'money in 分' });

const VisitView = Type.Object({
  key: Type.String(),
  subject: Type.Enum([...SUBJECTS]),
  name: Type.String(),
  creditCode: nullable(Type.String()),
  funding: nullable(Type.String()),
  region: Type.String(),
  visitedOn: Type.String(),
  arrears: Type.Boolean(),
  owedFen: fen(),
  workers: Type.Integer(),
  note: nullable(Type.String()),
  registered: nullable(Type.String({ description: 'its number on the register of employers or projects' })),
  clue: nullable(Type.String()),
  case: nullable(Type.String()),
  enteredBy: Type.String(),
  enteredAt: Type.String({ format: 'date-time' }),
  foundBy: nullable(Type.String()),
  foundAt: nullable(Type.String({ format: 'date-time' })),
});

const Figures = {
  visited: Type.Integer(),
  subjects: Type.Integer({ description: 'different ones: by credit code, else by name and region' }),
  withArrears: Type.Integer(),
  owedFen: fen(),
  workers: Type.Integer({ description: 'to whom wages were owed' }),
  confirmed: Type.Integer({ description: 'visits that opened or joined a clue' }),
  clues: Type.Integer(),
  cases: Type.Integer(),
  paidFen: fen(),
  workersPaid: Type.Integer(),
};

const Summary = Type.Object({
  number: Type.String(),
  state: Type.String(),
  plan: Type.Object({
    unit: Type.String(),
    region: Type.String(),
    from: Type.String(),
    fundings: Type.Array(Type.String()),
    targets: Type.Record(Type.String(), Type.Integer(), {
      description: 'how many are to be visited: employers, and projects by funding',
    }),
  }),
  ...Figures,
  employers: Type.Integer(),
  projects: Type.Integer(),
  byFunding: Type.Array(Type.Object({ funding: Type.String(), ...Figures })),
});

const List = Type.Object({
  arrears: Type.Optional(Type.Boolean()),
  subject: Type.Optional(Type.Enum([...SUBJECTS])),
  funding: Type.Optional(Type.Enum([...FUNDINGS])),
  ...Paging,
});

export const inspectionRoutes: Routes = (server, { engine, meter, wake }) => {
  server.get(
    '/api/inspections/:number/visits',
    {
      schema: {
        tags,
        summary: 'What it visited, in the order of entry',
        params: Number_,
        querystring: List,
        response: { 200: page(VisitView), ...problems },
      },
    },
    async (request) => {
      const caller = callerIn(request);
      const { number } = request.params;
      const { read } = await seeProceeding(engine, caller, number, ['inspection']);
      const { arrears, subject, funding } = request.query;
      const { items, next } = await listVisits(engine.pool, number, {
        arrears: arrears ?? null,
        subject: subject ?? null,
        funding: funding ?? null,
        ...paged(request.query, 'number'),
      });
      return { items: items.map((row) => visitView(engine, caller, read, row)), next };
    },
  );

  server.post(
    '/api/inspections/:number/visits',
    {
      attachValidation: true,
      schema: {
        tags,
        summary: 'Enter visits, all of them or none; one that is known is not doubled',
        params: Number_,
        body: VisitsBody,
        response: { 200: Type.Object({ entered: Type.Integer(), known: Type.Integer() }), ...problems },
      },
    },
    (request) => enterVisits(engine, callerIn(request), request.params.number, request.body),
  );

  server.post(
    '/api/inspections/:number/findings',
    {
      attachValidation: true,
      schema: {
        tags,
        summary: 'Open a clue, join one, or open a case, by what a visit found',
        params: Number_,
        body: FindingBody,
        response: {
          201: Type.Object({ key: Type.String(), clue: Type.String(), case: Type.Optional(Type.String()) }),
          ...problems,
        },
      },
    },
    async (request, reply) => {
      const found = await openFinding(engine, callerIn(request), request.params.number, request.body, {
        requestId: request.id,
        idempotencyKey: idempotencyKey(request),
      });
      meter.moves.inc({ type: 'finding', by: 'person' });
      wake('relay');
      return reply.code(201).header('location', `/api/clues/${found.clue}`).send(found);
    },
  );

  server.get(
    '/api/inspections/:number/summary',
    {
      schema: {
        tags,
        summary: 'What its visits add up to, and what was paid on the clues that they opened',
        params: Number_,
        response: { 200: Summary, ...problems },
      },
    },
    (request) => inspectionSummary(engine, callerIn(request), request.params.number),
  );
};

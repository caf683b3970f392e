// What groups have beyond other proceedings: their sums, and who speaks for them.
import { Type } from 'typebox';
import { REVEALABLE } from '../domain/masking.ts';
import { revealRepresentative } from '../engine/group-view.ts';
import { callerIn } from './caller.ts';
import { Number_, ProceedingView, problems } from './contract.ts';
import type { Routes } from './parts.ts';

const text = () => Type.String();
const count = () => Type.Integer();
const fen = (description: string) => Type.Integer({ description: `${description}, in 分` });

const Totals = Type.Object({
  clues: count(),
  duplicates: count(),
  workers: count(),
  verifiedWorkers: count(),
  workersPaid: count(),
  listedWorkers: Type.Integer({ description: 'people on the lists of its clues, each once' }),
  claimedFen: fen('claimed; duplicates and parts count once'),
  verifiedFen: fen('verified'),
  orderedFen: fen('ordered; an order on several clues counts once'),
  paidFen: fen('paid; each payment where it was booked'),
  sharedOrders: Type.Array(text(), { description: 'cases whose order covers clues outside of the group too' }),
});

const Representative = Type.Object(
  { name: text(), phone: Type.Optional(text()), idNumber: Type.Optional(text()) },
  { description: 'masked' },
);

export const GroupView = Type.Object({
  ...ProceedingView.properties,
  totals: Totals,
  representatives: Type.Array(Representative, { maxItems: 5 }),
});

const RevealRepresentativeBody = Type.Object(
  {
    representative: Type.Integer({ minimum: 0, maximum: 4, description: 'place in the list, from 0' }),
    fields: Type.Array(Type.Enum([...REVEALABLE]), { minItems: 1, uniqueItems: true }),
    reason: Type.String({ minLength: 2, maxLength: 1000, pattern: '\\S' }),
  },
  { additionalProperties: false },
);

export const groupRoutes: Routes = (server, { engine }) => {
  server.post(
    '/api/groups/:number/reveal',
    {
      schema: {
        tags: ['groups'],
        summary: 'Unmask fields of somebody who speaks for the group; written down',
        params: Number_,
        body: RevealRepresentativeBody,
        response: { 200: Type.Record(text(), Type.Union([text(), Type.Null()])), ...problems },
      },
    },
    (request) => revealRepresentative(engine, callerIn(request), request.params.number, request.body),
  );
};

// The table of penalties as it is configured: what a handler looks at before a fine is drafted.
import { Type } from 'typebox';
import { page, problems } from './contract.ts';
import type { Routes } from './parts.ts';

const fen = () => Type.Integer({ description: 'money in 分' });
const Range = Type.Object({ minFen: fen(), maxFen: fen() });

const PenaltyView = Type.Object({
  code: Type.String(),
  article: Type.String(),
  by: Type.String({ description: 'who decides it: hrss, or another body' }),
  unit: Range,
  person: Type.Union([Range, Type.Null()]),
  also: Type.Array(Type.String()),
  verified: Type.String(),
  acts: Type.Array(Type.Object({ code: Type.String(), name: Type.Object({ zh: Type.String(), en: Type.String() }) })),
});

export const penaltyRoutes: Routes = (server, { engine }) => {
  server.get(
    '/api/penalties',
    {
      schema: {
        tags: ['cases'],
        summary: 'Penalties by article (Decree 724 arts. 54-58), with the range of each fine',
        response: { 200: page(PenaltyView), ...problems },
      },
    },
    () => Promise.resolve({ items: engine.packages.penalties, next: null }),
  );
};

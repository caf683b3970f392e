// What lies open where, for those who lead.
import { Type } from 'typebox';
import { overviewFor } from '../engine/overview.ts';
import { callerIn } from './caller.ts';
import { problems } from './contract.ts';
import type { Routes } from './parts.ts';

const UnitLoadView = Type.Object({
  unit: Type.String(),
  name: Type.String(),
  level: Type.String({ description: 'nation, province, city, county' }),
  open: Type.Integer(),
  unassigned: Type.Integer({ description: 'received and not yet assigned' }),
  suspended: Type.Integer(),
  overdue: Type.Integer(),
  soon: Type.Integer({ description: 'not overdue and due until soonUntil' }),
});

const OverviewView = Type.Object({
  at: Type.String({ format: 'date-time' }),
  soonUntil: Type.String({ format: 'date-time' }),
  units: Type.Array(UnitLoadView, { description: 'offices that hold open clues, by their codes' }),
});

export const overviewRoutes: Routes = (server, { engine }) => {
  server.get(
    '/api/overview',
    {
      schema: {
        tags: ['clues'],
        summary: 'Open, overdue and soon-due clues of each office of my unit and its subtree',
        querystring: Type.Object({}, { additionalProperties: false }),
        response: { 200: OverviewView, ...problems },
      },
    },
    (request) => overviewFor(engine, callerIn(request)),
  );
};

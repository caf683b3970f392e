// What will be overdue in the caller's own subtree, for those who can staff it otherwise.
import { Type } from 'typebox';
import { Conflict, Forbidden } from '../domain/errors.ts';
import { scopeOf } from '../domain/scope.ts';
import { foresight } from '../engine/foresee.ts';
import { callerIn } from './caller.ts';
import { problems } from './contract.ts';
import type { Routes } from './parts.ts';

const MOST_DAYS = 60;
const RUNS = 3;

const Query = Type.Object(
  {
    days: Type.Optional(Type.Integer({ minimum: 1, maximum: MOST_DAYS })),
    seed: Type.Optional(Type.Integer({ minimum: 1, maximum: 999_999_999 })),
  },
  { additionalProperties: false },
);

const expected = { mean: Type.Number(), low: Type.Number(), high: Type.Number() };
const text = () => Type.String();
const OutlookView = Type.Object({
  asOf: text(),
  until: text(),
  days: Type.Integer(),
  seed: Type.Integer(),
  runs: Type.Integer(),
  open: Type.Integer(),
  openBeside: Type.Integer({ description: 'open proceedings: cases, mediations, tracks, supervisions …' }),
  overdueNow: Type.Integer(),
  overdue: Type.Object(expected),
  openAtEnd: Type.Object(expected),
  openBesideAtEnd: Type.Object(expected),
  places: Type.Array(Type.Object({ unit: text(), kind: text(), clock: text(), firstOn: text(), ...expected })),
  dates: Type.Array(Type.Object({ on: text(), ...expected })),
  first: Type.Array(
    Type.Object({ number: text(), unit: text(), kind: text(), clock: text(), on: text(), likelihood: Type.Number() }),
  ),
  defaults: Type.Array(text(), { description: 'what rests on an assumption because the history says too little' }),
});

export const simulationRoutes: Routes = (server, { engine }) => {
  let running = false;
  server.get(
    '/api/simulation',
    {
      schema: {
        tags: ['deadlines'],
        summary: 'What will be overdue where, if work goes on as it has',
        querystring: Query,
        response: { 200: OutlookView, ...problems },
      },
    },
    async (request) => {
      const caller = callerIn(request);
      if (caller.role !== 'supervisor' && caller.role !== 'auditor')
        throw new Forbidden(`a ${caller.role} simulates nothing; supervisors and auditors do`);
      // It takes this process's time: one after the other.
      if (running) throw new Conflict('another simulation is running; ask again when it has ended');
      running = true;
      try {
        const { days = 30, seed = 1 } = request.query;
        return await foresight(engine, { days, seed, runs: RUNS, staff: {}, scope: scopeOf(caller) });
      } finally {
        running = false;
      }
    },
  );
};

// What will be overdue in the caller's own subtree, for those who can staff it otherwise.
import { Type, type Static } from 'typebox';
import { Conflict, Forbidden } from '../domain/errors.ts';
import type { StaffFile } from '../domain/simulate/staffing.ts';
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
    handlerMoves: Type.Optional(
      Type.Integer({ minimum: 0, maximum: 1000, description: 'moves of one handler on a working day' }),
    ),
    supervisorMoves: Type.Optional(Type.Integer({ minimum: 0, maximum: 1000 })),
    staff: Type.Optional(
      Type.Array(Type.String({ pattern: '^[0-9]{6}:[0-9]{1,4}$' }), {
        maxItems: 100,
        description: 'handlers of an office, other than it has: 630102:5',
      }),
    ),
  },
  { additionalProperties: false },
);

const staffOf = ({ handlerMoves, supervisorMoves, staff }: Static<typeof Query>): StaffFile => ({
  ...(handlerMoves === undefined ? {} : { handlerMoves }),
  ...(supervisorMoves === undefined ? {} : { supervisorMoves }),
  units: Object.fromEntries((staff ?? []).map((one) => [one.slice(0, 6), { handlers: Number(one.slice(7)) }] as const)),
});

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
  let running: { readonly by: string; done: number; of: number } | null = null;
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
      if (running !== null) throw new Conflict('another simulation is running; ask again when it has ended');
      const mine = { by: caller.username, done: 0, of: 1 };
      running = mine;
      try {
        const { days = 30, seed = 1 } = request.query;
        const onDay = (done: number, of: number): void => void Object.assign(mine, { done, of });
        const staff = staffOf(request.query);
        return await foresight(engine, { days, seed, runs: RUNS, staff, scope: scopeOf(caller), onDay });
      } finally {
        running = null;
      }
    },
  );

  server.get(
    '/api/simulation/progress',
    {
      schema: {
        tags: ['deadlines'],
        summary: 'How far my simulation is; null when none of mine runs in this process',
        response: { 200: Type.Object({ share: Type.Union([Type.Number(), Type.Null()]) }), ...problems },
      },
    },
    (request) => {
      const { username } = callerIn(request);
      return { share: running !== null && running.by === username ? running.done / running.of : null };
    },
  );
};

// Proceedings of every kind in one list, and what may be opened, as offers are made for what is open.
import { Type } from 'typebox';
import { PROCEEDING_KINDS } from '../../workflows/proceedings/catalogue.ts';
import { regionPrefix } from '../domain/permission.ts';
import { scopeOf } from '../domain/scope.ts';
import { openingsFor } from '../engine/openings.ts';
import { proceedingView } from '../engine/proceeding-view.ts';
import { listProceedings, type ProceedingFilter } from '../store/proceedings.ts';
import { callerIn } from './caller.ts';
import { page, Paging, problems, ProceedingView, Words } from './contract.ts';
import { paged } from './paging.ts';
import type { Routes } from './parts.ts';

const code = (maxLength = 40) => Type.String({ maxLength });

/** What every list of proceedings may be narrowed by. */
export const Narrowing = {
  state: Type.Optional(Type.Array(code())),
  open: Type.Optional(Type.Boolean()),
  overdue: Type.Optional(Type.Boolean({ description: 'open, and its first clock has run out' })),
  region: Type.Optional(Type.String({ pattern: '^[0-9]{6}$' })),
  unit: Type.Optional(Type.String({ maxLength: 64, description: 'the office that holds it or that it was handed to' })),
  clue: Type.Optional(code(64)),
  q: Type.Optional(code(200)),
  ...Paging,
};

interface Narrowed {
  readonly state?: readonly string[];
  readonly open?: boolean;
  readonly overdue?: boolean;
  readonly region?: string;
  readonly unit?: string;
  readonly clue?: string;
  readonly q?: string;
}

export const filterOf = (
  kinds: readonly string[],
  { state, open, overdue, region, unit, clue, q }: Narrowed,
): Omit<ProceedingFilter, 'cursor' | 'limit'> => ({
  kinds,
  states: state ?? [],
  open: open ?? null,
  overdue: overdue ?? null,
  regionPrefix: region === undefined ? null : regionPrefix(region),
  unit: unit ?? null,
  clue: clue ?? null,
  text: q === undefined || q.trim() === '' ? null : q.trim(),
});

const Opening = Type.Object({
  kind: Type.String(),
  collection: Type.String(),
  label: Words,
  schema: Type.Unknown({ description: 'JSON Schema of what it takes; x-names: codes that a field may take, in words' }),
});

export const openingRoutes: Routes = (server, { engine }) => {
  server.get(
    '/api/proceedings',
    {
      schema: {
        tags: ['proceedings'],
        summary: 'Proceedings of every kind, newest first',
        querystring: Type.Object({ kind: Type.Optional(Type.Array(code())), ...Narrowing }),
        response: { 200: page(ProceedingView), ...problems },
      },
    },
    async (request) => {
      const { kind, ...narrowed } = request.query;
      const kinds = PROCEEDING_KINDS.filter((one) => kind === undefined || kind.includes(one));
      const { items, next } = await listProceedings(engine.pool, scopeOf(callerIn(request)), {
        ...filterOf(kinds, narrowed),
        ...paged(request.query, 'number'),
      });
      const machines = engine.rulesFor('000000').machines.proceedings;
      return { items: items.map((item) => proceedingView(item, machines)), next };
    },
  );

  server.get(
    '/api/openings',
    {
      schema: {
        tags: ['proceedings'],
        summary: 'What I may open, of itself or on a clue',
        querystring: Type.Object({ clue: Type.Optional(code(64)) }),
        response: { 200: page(Opening), ...problems },
      },
    },
    async (request) => ({
      items: await openingsFor(engine, callerIn(request), request.query.clue ?? null),
      next: null,
    }),
  );
};

// Calendars and clock rules: what is in force, what was changed, and changing it, with a preview of every open deadline that moves.
import { Type } from 'typebox';
import { CalendarImport, ClockChangeBody } from '../engine/change-bodies.ts';
import { changeClock, importCalendar } from '../engine/change-rules.ts';
import { Forbidden } from '../domain/errors.ts';
import type { Person } from '../domain/permission.ts';
import { ClockRuleSchema } from '../../config/schemas.ts';
import { pageOf } from '../store/cursor.ts';
import { listRuleChanges } from '../store/rules.ts';
import { callerIn } from './caller.ts';
import { Id, Paging, page, problems } from './contract.ts';
import { paged } from './paging.ts';
import type { Routes } from './parts.ts';

const nullable = <T extends Parameters<typeof Type.Array>[0]>(schema: T) => Type.Union([schema, Type.Null()]);

const Moved = Type.Object({
  number: Type.String(),
  kind: Type.String(),
  deadline: Type.String(),
  clock: Type.String(),
  before: nullable(Type.String()),
  after: nullable(Type.String()),
  beforeProvisional: Type.Boolean(),
  afterProvisional: Type.Boolean(),
});
const Changed = Type.Object({
  change: nullable(Type.Integer({ description: 'number of the change; null when it was only previewed' })),
  version: Type.String({ description: 'version of the rules with it' }),
  checked: Type.Integer({ description: 'open deadlines counted' }),
  moved: Type.Array(Moved, { description: 'every open deadline that moves' }),
});
const CalendarView = Type.Object({
  id: Type.String(),
  region: nullable(Type.String()),
  version: Type.String(),
  source: Type.String(),
  verified: Type.String(),
  years: Type.Array(Type.Object({ year: Type.String(), rest: Type.Integer(), work: Type.Integer() })),
});
const RuleView = Type.Object({
  id: Type.String(),
  label: Type.Object({ zh: Type.String(), en: Type.String() }),
  kind: Type.String(),
  of: Type.Array(Type.String()),
  length: nullable(Type.Integer()),
  unit: Type.String(),
  starts: Type.Array(Type.String()),
  metBy: Type.Array(Type.String()),
  standsStillIn: Type.Array(Type.String()),
  extension: ClockRuleSchema.properties.extension,
  expiry: Type.String(),
  article: Type.String(),
  source: Type.String(),
  verified: Type.String(),
  validFrom: Type.String(),
  validTo: nullable(Type.String()),
});
const ChangeView = Type.Object({
  id: Type.Integer(),
  kind: Type.String(),
  subject: Type.String(),
  regions: Type.Array(Type.String()),
  content: Type.Record(Type.String(), Type.Unknown()),
  source: Type.String(),
  verified: Type.String(),
  enteredBy: Type.String(),
  enteredAt: Type.String({ format: 'date-time' }),
});

const tags = ['rules'];
const onlyAdmin = ({ role }: Person): void => {
  if (role === 'auditor') throw new Forbidden('an auditor reads everything and writes nothing');
  if (role !== 'admin') throw new Forbidden('only an administrator changes rules and calendars');
};

export const ruleRoutes: Routes = (server, { engine, wake }) => {
  server.get(
    '/api/calendars',
    {
      schema: {
        tags,
        summary: 'Calendars and the years they hold',
        response: { 200: page(CalendarView), ...problems },
      },
    },
    () => {
      const { nation, own } = engine.packages.layers.calendars;
      return {
        items: [nation, ...own]
          .filter((file) => file !== null)
          .map(({ id, region, version, source, verified, years }) => ({
            id,
            region: region ?? null,
            version,
            source,
            verified,
            years: Object.entries(years).map(([year, { rest, work }]) => ({
              year,
              rest: Object.keys(rest).length,
              work: Object.keys(work).length,
            })),
          })),
        next: null,
      };
    },
  );

  server.post(
    '/api/calendars/:id/import',
    {
      attachValidation: true,
      schema: {
        tags,
        summary: 'Import the days of a year (dryRun: only preview)',
        params: Id,
        body: CalendarImport,
        response: { 200: Changed, ...problems },
      },
    },
    async (request) => {
      const caller = callerIn(request);
      onlyAdmin(caller);
      const found = await importCalendar(engine, caller.username, request.params.id, request.body);
      if (found.change !== null) wake('relay');
      return found;
    },
  );

  server.get(
    '/api/rules/clocks',
    {
      schema: {
        tags,
        summary: 'The rules of the clocks in a region, now',
        querystring: Type.Object({ region: Type.Optional(Type.String({ pattern: '^[0-9]{6}$' })) }),
        response: { 200: page(RuleView), ...problems },
      },
    },
    (request) => ({
      items: engine.packages
        .clocksFor(request.query.region ?? callerIn(request).unit.slice(0, 6))
        .map((rule) => ({ ...rule, of: rule.of ?? ['clue'] })),
      next: null,
    }),
  );

  server.post(
    '/api/rules/clocks/:id',
    {
      attachValidation: true,
      schema: {
        tags,
        summary: 'Change the rule of a clock (dryRun: only preview)',
        params: Id,
        body: ClockChangeBody,
        response: { 200: Changed, ...problems },
      },
    },
    async (request) => {
      const caller = callerIn(request);
      onlyAdmin(caller);
      return changeClock(engine, caller.username, request.params.id, request.body);
    },
  );

  server.get(
    '/api/rules/changes',
    {
      schema: {
        tags,
        summary: 'Who changed which rule when, newest first',
        querystring: Type.Object(Paging),
        response: { 200: page(ChangeView), ...problems },
      },
    },
    async (request) => {
      const { cursor, limit } = paged(request.query, 'number');
      const rows = await listRuleChanges(engine.pool, cursor === null ? null : Number(cursor[0]), limit + 1);
      return pageOf(rows, limit, (row) => [String(row.id)]);
    },
  );
};

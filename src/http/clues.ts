// Clues: lists, one with its story, what may be done with it, and doing it.
import { Type } from 'typebox';
import { advance } from '../engine/advance.ts';
import { clueDetail, clueSummary, historyOf, rankedDeadlines, seeClue } from '../engine/clue-view.ts';
import { offersFor } from '../engine/judge.ts';
import { registerManually } from '../engine/manual-intake.ts';
import { soonUntil } from '../engine/overview.ts';
import { once, requestHash } from '../engine/once.ts';
import { reveal } from '../engine/reveal.ts';
import { searchTerms } from '../engine/search.ts';
import { reviewQuality } from '../engine/review-quality.ts';
import { ManualIntake } from '../domain/delivery.ts';
import { regionPrefix } from '../domain/permission.ts';
import { scopeOf } from '../domain/scope.ts';
import { CLUE_STATES } from '../../workflows/states.ts';
import { listClues } from '../store/clue-lists.ts';
import { businessNow } from '../store/reads.ts';
import { writeAudit, writeRead } from '../store/audit.ts';
import { bodyOf } from './body.ts';
import { callerIn, idempotencyKey } from './caller.ts';
import {
  ClueDetail,
  ClueSummary,
  EventBody,
  HistoryRow,
  Number_,
  OfferSchema,
  OnlyOpen,
  Paging,
  QualityCheck,
  RankedDeadline,
  RevealBody,
  page,
  problems,
} from './contract.ts';
import { paged } from './paging.ts';
import type { Routes } from './parts.ts';

const List = Type.Object({
  state: Type.Optional(Type.Array(Type.Enum([...CLUE_STATES]))),
  region: Type.Optional(Type.String({ pattern: '^[0-9]{6}$' })),
  handler: Type.Optional(Type.String({ maxLength: 128 })),
  overdue: Type.Optional(Type.Boolean()),
  soon: Type.Optional(Type.Boolean({ description: 'due within three days and not overdue' })),
  open: Type.Optional(Type.Boolean({ description: 'only those that are not closed, declined or withdrawn' })),
  unit: Type.Optional(Type.String({ maxLength: 64, description: 'the office that holds it' })),
  below: Type.Optional(Type.Boolean({ description: 'with unit: the offices of its subtree too' })),
  q: Type.Optional(
    Type.String({
      maxLength: 200,
      description:
        'words that numbers, firms, projects or, for those who may read them, descriptions hold: all of them',
    }),
  ),
  ...Paging,
});

const tags = ['clues'];

export const clueRoutes: Routes = (server, { engine, meter, wake }) => {
  const detail = async (caller: ReturnType<typeof callerIn>, number: string) =>
    clueDetail(engine, caller, (await seeClue(engine, caller, number)).read);

  server.get(
    '/api/clues',
    {
      schema: {
        tags,
        summary: 'Clues of my unit and its subtree, newest first',
        querystring: List,
        response: { 200: page(ClueSummary), ...problems },
      },
    },
    async (request) => {
      const { state, region, handler, overdue, soon, open, unit, below, q } = request.query;
      // What was searched for may be a person: that there was a search is written down, not its words.
      if (q !== undefined && request.query.cursor === undefined)
        await writeAudit(engine.pool, callerIn(request).username, 'search', 'clues', {
          by: Object.keys(request.query),
        });
      const { items, next } = await listClues(engine.pool, scopeOf(callerIn(request)), {
        states: state ?? [],
        regionPrefix: region === undefined ? null : regionPrefix(region),
        handler: handler ?? null,
        overdue: overdue ?? null,
        soonUntil: soon === true ? soonUntil(await businessNow(engine.pool)) : null,
        unit: unit === undefined ? null : { code: unit, below: below === true ? regionPrefix(unit) : null },
        openOnly: open === true,
        terms: searchTerms(engine, callerIn(request), q),
        ...paged(request.query, 'number'),
      });
      return { items: items.map(clueSummary), next };
    },
  );

  // The body is judged by the engine, after the caller's right to it.
  server.post(
    '/api/clues',
    {
      attachValidation: true,
      schema: {
        tags,
        summary: 'Register a clue by hand',
        body: ManualIntake,
        response: { 201: ClueDetail, ...problems },
      },
    },
    async (request, reply) => {
      const caller = callerIn(request);
      const { number } = await registerManually(engine, caller, request.body, {
        requestId: request.id,
        idempotencyKey: idempotencyKey(request),
      });
      meter.moves.inc({ type: 'registered', by: 'person' });
      wake('relay');
      // It is compared with what is there.
      wake('intake');
      return reply
        .code(201)
        .header('location', `/api/clues/${number}`)
        .send(await detail(caller, number));
    },
  );

  server.get(
    '/api/clues/:number',
    { schema: { tags, summary: 'A clue', params: Number_, response: { 200: ClueDetail, ...problems } } },
    async (request) => {
      const caller = callerIn(request);
      const shown = await detail(caller, request.params.number);
      await writeRead(engine.pool, caller.username, shown.number);
      return shown;
    },
  );

  server.get(
    '/api/clues/:number/history',
    {
      schema: {
        tags,
        summary: 'Its moves in order',
        params: Number_,
        response: { 200: page(HistoryRow), ...problems },
      },
    },
    async (request) => {
      const caller = callerIn(request);
      const { read } = await seeClue(engine, caller, request.params.number);
      return { items: await historyOf(engine, caller, read), next: null };
    },
  );

  server.get(
    '/api/clues/:number/deadlines',
    {
      schema: {
        tags,
        summary: 'Its clocks, old runs included',
        params: Number_,
        querystring: OnlyOpen,
        response: { 200: page(RankedDeadline), ...problems },
      },
    },
    async (request) => {
      const { read } = await seeClue(engine, callerIn(request), request.params.number);
      const { region } = read.clue;
      return { items: rankedDeadlines(engine, region, read.deadlines, request.query.open === true), next: null };
    },
  );

  server.get(
    '/api/clues/:number/offers',
    {
      schema: {
        tags,
        summary: 'What I may do with it now',
        params: Number_,
        response: { 200: page(OfferSchema), ...problems },
      },
    },
    async (request) => {
      const caller = callerIn(request);
      const { now, read } = await seeClue(engine, caller, request.params.number);
      return { items: await offersFor(engine, caller, read, now), next: null };
    },
  );

  server.post(
    '/api/clues/:number/events',
    {
      attachValidation: true,
      schema: {
        tags,
        summary: 'Send an event',
        params: Number_,
        body: EventBody,
        response: { 200: ClueDetail, ...problems },
      },
    },
    async (request) => {
      const caller = callerIn(request);
      const { number } = request.params;
      const body = (request.body ?? {}) as { type?: unknown; input?: unknown; version?: unknown };
      await advance(
        engine,
        caller,
        number,
        { type: body.type, input: body.input, version: body.version },
        { requestId: request.id, idempotencyKey: idempotencyKey(request) },
      );
      meter.moves.inc({ type: String(body.type), by: 'person' });
      wake('relay');
      return detail(caller, number);
    },
  );

  server.get(
    '/api/clues/:number/quality',
    {
      schema: {
        tags,
        summary: 'What a reviewer looks at before it is closed',
        params: Number_,
        response: { 200: page(QualityCheck), ...problems },
      },
    },
    async (request) => ({
      items: await reviewQuality(engine, callerIn(request), request.params.number),
      next: null,
    }),
  );

  server.post(
    '/api/clues/:number/reveal',
    {
      attachValidation: true,
      schema: {
        tags,
        summary: 'Unmask fields of the reporter; written down',
        params: Number_,
        body: RevealBody,
        response: { 200: Type.Record(Type.String(), Type.Union([Type.String(), Type.Null()])), ...problems },
      },
    },
    async (request) => {
      const caller = callerIn(request);
      const { number } = request.params;
      // What was shown is kept nowhere: asked again under the same key it is shown, and written down, again.
      const asked = requestHash('reveal', number, request.body);
      await once(engine, caller, idempotencyKey(request), asked, () => Promise.resolve({ number }));
      return reveal(engine, caller, number, () => bodyOf(request));
    },
  );
};

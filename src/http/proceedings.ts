// Proceedings of all collections (cases, mediations, tracks …), in the same manner as clues: lists, one with its story, what may be done
// with it, and doing it.
import { Type, type TSchema } from 'typebox';
import { COLLECTIONS, type Collection, type ProceedingKind } from '../../workflows/proceedings/catalogue.ts';
import { InvalidInput } from '../domain/errors.ts';
import type { Person } from '../domain/permission.ts';
import { OPENINGS } from '../domain/proceeding-inputs.ts';
import { scopeOf } from '../domain/scope.ts';
import { rankedDeadlines } from '../engine/clue-view.ts';
import { proceedingOffers } from '../engine/judge-proceeding.ts';
import { groupMore } from '../engine/group-view.ts';
import type { Engine } from '../engine/engine.ts';
import { actsOf, withActs } from '../engine/notice-acts.ts';
import { openProceeding } from '../engine/open-proceeding.ts';
import { proceed } from '../engine/proceed.ts';
import { proceedingDetail, proceedingHistory, proceedingView, seeProceeding } from '../engine/proceeding-view.ts';
import { listProceedings } from '../store/proceedings.ts';
import { callerIn, idempotencyKey } from './caller.ts';
import {
  EventBody,
  HistoryRow,
  Number_,
  OfferSchema,
  OnlyOpen,
  RankedDeadline,
  page,
  problems,
  ProceedingView,
} from './contract.ts';
import { GroupView } from './groups.ts';
import { filterOf, Narrowing } from './openings.ts';
import { paged } from './paging.ts';
import type { HttpParts, Routes, Server } from './parts.ts';

const SUMMARIES: Readonly<Record<Collection, string>> = {
  cases: 'Cases (立案)',
  mediations: 'Mediations (调解)',
  tracks: 'Tracks to departments, other regions, police, procuratorate, court, arbitration, legal aid, petitions',
  inspections: 'Inspections (排查)',
  supervisions: 'Supervision (督办、约谈、通报、回头看)',
  listings: 'Listings and publications (失信名单、曝光、社会公布)',
  projects: 'Projects (工程项目)',
  employers: 'Employers (用人单位)',
  groups: 'Groups: one employer or project, many workers and clues (群体性线索)',
};

const List = Type.Object({ kind: Type.Optional(Type.String({ maxLength: 40 })), ...Narrowing });

const bodyOf = (kinds: readonly ProceedingKind[], engine: Engine): TSchema => {
  const [only] = kinds;
  if (kinds.length === 1 && only !== undefined) return OPENINGS[only];
  return Type.Union(
    kinds.map((kind) => {
      const { properties, required } = withActs(OPENINGS[kind], actsOf(engine)) as unknown as {
        properties: object;
        required?: string[];
      };
      return Type.Unsafe({
        type: 'object',
        title: kind,
        properties: { kind: { const: kind }, ...properties },
        required: ['kind', ...(required ?? [])],
        additionalProperties: false,
      });
    }),
  );
};

/** The kind that a body opens; a collection of one kind needs none. */
const opened = (kinds: readonly ProceedingKind[], body: unknown): { kind: ProceedingKind; input: unknown } => {
  const [only] = kinds;
  if (kinds.length === 1 && only !== undefined) return { kind: only, input: body };
  const { kind, ...input } = (body ?? {}) as { kind?: unknown };
  const found = kinds.find((one) => one === kind);
  if (found === undefined) throw new InvalidInput([{ path: '/kind', message: `expected one of ${kinds.join(', ')}` }]);
  return { kind: found, input };
};

const collection = (server: Server, { engine, meter, wake }: HttpParts, name: Collection): void => {
  const kinds: readonly ProceedingKind[] = COLLECTIONS[name];
  const tags = [name];
  const path = `/api/${name}`;
  const machines = () => engine.rulesFor('000000').machines.proceedings;
  const see = (person: Person, number: string) => seeProceeding(engine, person, number, kinds);
  const view = async (person: Person, number: string) => {
    const { read } = await see(person, number);
    return {
      ...(await proceedingDetail(engine, read.proceeding)),
      ...(name === 'groups' ? await groupMore(engine, read) : {}),
    };
  };
  const View = name === 'groups' ? GroupView : ProceedingView;

  server.get(
    path,
    {
      schema: {
        tags,
        summary: SUMMARIES[name],
        querystring: List,
        response: { 200: page(ProceedingView), ...problems },
      },
    },
    async (request) => {
      const { kind, ...narrowed } = request.query;
      const among = kind === undefined ? kinds : kinds.filter((one) => one === kind);
      const { items, next } = await listProceedings(engine.pool, scopeOf(callerIn(request)), {
        ...filterOf(among, narrowed),
        ...paged(request.query, 'number'),
      });
      return { items: items.map((item) => proceedingView(item, machines())), next };
    },
  );

  server.post(
    path,
    {
      attachValidation: true,
      schema: { tags, summary: 'Open one', body: bodyOf(kinds, engine), response: { 201: View, ...problems } },
    },
    async (request, reply) => {
      const caller = callerIn(request);
      const { kind, input } = opened(kinds, request.body);
      const { number } = await openProceeding(engine, caller, kind, input, {
        requestId: request.id,
        idempotencyKey: idempotencyKey(request),
      });
      meter.moves.inc({ type: 'opened', by: 'person' });
      wake('relay');
      return reply
        .code(201)
        .header('location', `${path}/${number}`)
        .send(await view(caller, number));
    },
  );

  server.get(
    `${path}/:number`,
    { schema: { tags, summary: 'One of them', params: Number_, response: { 200: View, ...problems } } },
    (request) => view(callerIn(request), request.params.number),
  );

  server.get(
    `${path}/:number/history`,
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
      const { read } = await see(caller, request.params.number);
      return { items: await proceedingHistory(engine, caller, read), next: null };
    },
  );

  server.get(
    `${path}/:number/deadlines`,
    {
      schema: {
        tags,
        summary: 'Its clocks',
        params: Number_,
        querystring: OnlyOpen,
        response: { 200: page(RankedDeadline), ...problems },
      },
    },
    async (request) => {
      const { read } = await see(callerIn(request), request.params.number);
      const { region } = read.proceeding;
      return { items: rankedDeadlines(engine, region, read.deadlines, request.query.open === true), next: null };
    },
  );

  server.get(
    `${path}/:number/offers`,
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
      const { now, read } = await see(caller, request.params.number);
      return { items: await proceedingOffers(engine, caller, read, now), next: null };
    },
  );

  server.post(
    `${path}/:number/events`,
    {
      attachValidation: true,
      schema: {
        tags,
        summary: 'Send an event',
        params: Number_,
        body: EventBody,
        response: { 200: View, ...problems },
      },
    },
    async (request) => {
      const caller = callerIn(request);
      const { number } = request.params;
      await see(caller, number);
      const { type, input, version } = (request.body ?? {}) as { type?: unknown; input?: unknown; version?: unknown };
      await proceed(
        engine,
        caller,
        number,
        { type, input, version },
        { requestId: request.id, idempotencyKey: idempotencyKey(request) },
      );
      meter.moves.inc({ type: String(type), by: 'person' });
      wake('relay');
      return view(caller, number);
    },
  );
};

export const proceedingRoutes: Routes = (server, parts) => {
  for (const name of Object.keys(COLLECTIONS) as Collection[]) collection(server, parts, name);
};

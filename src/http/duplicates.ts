// What is alike: looking, dismissing, merging, splitting, and how often it happens.
import { Type } from 'typebox';
import { DismissBody, MergeBody, SplitBody } from '../domain/duplicate-inputs.ts';
import { regionPrefix } from '../domain/permission.ts';
import { scopeOf } from '../domain/scope.ts';
import { clueDetail, seeClue } from '../engine/clue-view.ts';
import { dismissDuplicate, findDuplicates } from '../engine/find-duplicates.ts';
import { mergeInto } from '../engine/merge.ts';
import { split } from '../engine/split.ts';
import { countRepeats, listSuggestions } from '../store/duplicates.ts';
import { callerIn, idempotencyKey } from './caller.ts';
import { ClueDetail, Number_, Paging, page, problems } from './contract.ts';
import { paged } from './paging.ts';
import type { Routes } from './parts.ts';

const text = () => Type.String();
const instant = () => Type.String({ format: 'date-time' });
const date = () => Type.String({ format: 'date' });
const closed = { additionalProperties: false } as const;
const Band = Type.Enum(['duplicate', 'group', 'none']);

const Reasons = Type.Array(
  Type.Object(
    {
      code: Type.String({
        description:
          'creditCode, employer, project, region, period, idNumber, phone; against it otherCreditCode, otherPeriod, otherReporter',
      }),
      points: Type.Integer({ description: 'what it adds to the score, or takes off' }),
      similarity: Type.Optional(Type.Number()),
      relation: Type.Optional(text()),
      days: Type.Optional(Type.Integer()),
    },
    { additionalProperties: true },
  ),
);

const DuplicateView = Type.Object({
  number: text(),
  score: Type.Integer({ minimum: 0, maximum: 100 }),
  suggests: Band,
  reasons: Reasons,
  state: text(),
  unit: text(),
  marked: Type.Union([Type.Enum(['root', 'duplicate', 'sibling']), Type.Null()]),
});

const PairView = Type.Object({
  number: text(),
  other: text(),
  score: Type.Integer(),
  band: Band,
  reasons: Reasons,
  at: instant(),
});

const MergeView = Type.Object({
  root: text(),
  dryRun: Type.Boolean(),
  complete: Type.Boolean(),
  items: Type.Array(
    Type.Object({
      number: text(),
      outcome: Type.Enum(['marked', 'follows', 'already', 'refused']),
      brings: Type.Integer({ description: 'its own duplicates, which move to the root with it' }),
      paidFen: Type.Integer({ description: 'booked on it; it stays there and counts once' }),
      code: Type.Optional(text()),
      detail: Type.Optional(text()),
    }),
  ),
});

const Both = Type.Object({ ...Number_.properties, other: Type.String({ maxLength: 64 }) });
const Rate = Type.Object(
  { from: date(), to: date(), region: Type.Optional(Type.String({ pattern: '^[0-9]{6}$' })) },
  closed,
);
const RateView = Type.Object({
  received: Type.Integer(),
  marked: Type.Integer({ description: 'marked as duplicates by a person' }),
  suggested: Type.Integer({ description: 'suggested as duplicates of an earlier clue, neither marked nor dismissed' }),
  rate: Type.Union([Type.Number({ description: 'marked of received' }), Type.Null()]),
});

const tags = ['duplicates'];
const path = '/api/clues/:number';

export const duplicateRoutes: Routes = (server, { engine, meter, wake }) => {
  server.get(
    `${path}/duplicates`,
    {
      schema: {
        tags,
        summary: 'Clues that are like it, the likest first, as far as I may see them',
        params: Number_,
        querystring: Type.Object({ limit: Paging.limit }),
        response: {
          200: Type.Object({
            items: Type.Array(DuplicateView),
            next: Type.Null(),
            elsewhere: Type.Boolean({ description: 'more lie with offices that I do not see' }),
          }),
          ...problems,
        },
      },
    },
    async (request) => ({
      ...(await findDuplicates(engine, callerIn(request), request.params.number, request.query.limit ?? 50)),
      next: null,
    }),
  );

  server.post(
    `${path}/duplicates/:other/dismiss`,
    {
      attachValidation: true,
      schema: {
        tags,
        summary: 'Remember that they are not one: not suggested again',
        params: Both,
        body: DismissBody,
        response: { 200: Type.Object({ number: text(), other: text(), by: text(), at: instant() }), ...problems },
      },
    },
    (request) => dismissDuplicate(engine, callerIn(request), request.params.number, request.params.other, request.body),
  );

  server.post(
    `${path}/merge`,
    {
      attachValidation: true,
      schema: {
        tags,
        summary: 'Mark several as duplicates of it: all of them or none',
        params: Number_,
        body: MergeBody,
        response: { 200: MergeView, ...problems },
      },
    },
    async (request) => {
      const merged = await mergeInto(engine, callerIn(request), request.params.number, request.body, {
        requestId: request.id,
        idempotencyKey: idempotencyKey(request),
      });
      if (!merged.dryRun) wake('relay');
      return merged;
    },
  );

  server.post(
    `${path}/split`,
    {
      attachValidation: true,
      schema: {
        tags,
        summary: 'Make a part of it a clue of its own',
        params: Number_,
        body: SplitBody,
        response: { 201: ClueDetail, ...problems },
      },
    },
    async (request, reply) => {
      const caller = callerIn(request);
      const part = await split(engine, caller, request.params.number, (request.body ?? {}) as Record<string, unknown>, {
        requestId: request.id,
        idempotencyKey: idempotencyKey(request),
      });
      meter.moves.inc({ type: 'split', by: 'person' });
      wake('relay');
      wake('intake');
      return reply
        .code(201)
        .header('location', `/api/clues/${part}`)
        .send(await clueDetail(engine, caller, (await seeClue(engine, caller, part)).read));
    },
  );

  server.get(
    '/api/duplicates',
    {
      schema: {
        tags,
        summary: 'Open suggestions among the clues that I see, the latest clue first',
        querystring: Type.Object({ band: Type.Optional(Type.Enum(['duplicate', 'group'])), ...Paging }),
        response: { 200: page(PairView), ...problems },
      },
    },
    async (request) => {
      const { items, next } = await listSuggestions(engine.pool, scopeOf(callerIn(request)), {
        band: request.query.band ?? null,
        ...paged(request.query, 'number', 'number'),
      });
      return {
        items: items.map(({ number, other, score, band, reasons, at }) => ({
          number,
          other,
          score,
          band,
          reasons,
          at,
        })),
        next,
      };
    },
  );

  server.get(
    '/api/duplicates/rate',
    {
      schema: {
        tags,
        summary: 'How many of the clues received in a period repeat another',
        querystring: Rate,
        response: { 200: RateView, ...problems },
      },
    },
    async (request) => {
      const { from, to, region } = request.query;
      const found = await countRepeats(engine.pool, scopeOf(callerIn(request)), {
        from,
        to,
        regionPrefix: region === undefined ? null : regionPrefix(region),
      });
      return { ...found, rate: found.received === 0 ? null : found.marked / found.received };
    },
  );
};

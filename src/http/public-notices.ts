// The public notice of a quarter or half-year, in bulk.
import { Type } from 'typebox';
import { InvalidInput } from '../domain/errors.ts';
import { once, requestHash } from '../engine/once.ts';
import { runNotices, type NoticeRun, type NoticeWish } from '../engine/public-notices.ts';
import { bodyOf } from './body.ts';
import { callerIn, idempotencyKey } from './caller.ts';
import { problems } from './contract.ts';
import type { Routes } from './parts.ts';

const nullable = <T extends Parameters<typeof Type.Union>[0][number]>(schema: T) => Type.Union([schema, Type.Null()]);
const Step = () => Type.Enum(['gather', 'approve', 'publish']);

const Wish = Type.Object(
  {
    step: Step(),
    on: Type.Optional(Type.String({ format: 'date', description: 'a day of the period; today when absent' })),
    medium: Type.Optional(Type.String({ minLength: 1, maxLength: 200, pattern: '\\S', description: 'for publish' })),
    dryRun: Type.Optional(Type.Boolean()),
  },
  { additionalProperties: false },
);

const Run = Type.Object({
  step: Step(),
  from: Type.String({ format: 'date' }),
  to: Type.String({ format: 'date' }),
  dryRun: Type.Boolean(),
  more: Type.Boolean(),
  items: Type.Array(
    Type.Object({
      number: nullable(Type.String()),
      case: nullable(Type.String()),
      employer: Type.String(),
      outcome: Type.Enum(['opened', 'approved', 'published', 'refused']),
      detail: nullable(Type.String()),
    }),
  ),
});

export const publicNoticeRoutes: Routes = (server, { engine, wake }) => {
  server.post(
    '/api/listings/public-notices',
    {
      attachValidation: true,
      schema: {
        tags: ['listings'],
        summary:
          'The public notices of a period of my office: gathered from its cases, approved, published; each judged by itself',
        body: Wish,
        response: { 200: Run, ...problems },
      },
    },
    async (request) => {
      const caller = callerIn(request);
      const wish = bodyOf(request) as NoticeWish;
      if (wish.step === 'publish' && wish.medium === undefined)
        throw new InvalidInput([{ path: '/medium', message: 'is missing: it says where they are published' }]);
      const work = (): Promise<NoticeRun> => runNotices(engine, caller, wish, request.id);
      if (wish.dryRun === true) return work();
      // What was done is found done when it is asked again: each notice moves once, whatever becomes of the answer.
      const run = await once(engine, caller, idempotencyKey(request), requestHash('notices', wish), work);
      wake('relay');
      return run;
    },
  );
};

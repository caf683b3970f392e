// The stream that tells open pages what changed: server-sent events, for people who are logged in.
import { fastifySSE as sse } from '@fastify/sse';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { Type } from 'typebox';
import { openLive, type Listener } from '../engine/live.ts';
import { seeMatter } from '../engine/see-matter.ts';
import { callerOf } from '../engine/sessions.ts';
import { callerIn, tokenOf } from './caller.ts';
import { problems } from './contract.ts';
import type { HttpParts, Server } from './parts.ts';
import { problem, sendProblem } from './problems.ts';

const Query = Type.Object(
  {
    watch: Type.Optional(
      Type.String({ minLength: 1, maxLength: 64, description: 'number of the clue or proceeding that the page shows' }),
    ),
  },
  { additionalProperties: false },
);

const DESCRIPTION = `Server-sent events. \`hello\`: the stream stands. \`changes\` {items: [{number, kind, what, version}], more}: what changed among what
I may see; \`what\` is move, attachment or task; \`more\`: not all are named. \`present\` {people: [{username, name}]}: who else looks at the watched one.`;

const HEARTBEAT_MS = 20_000;
/** A page waits so long before it asks again. */
const RETRY_MS = 2000;

export const liveRoutes = async (scope: FastifyInstance, { engine }: HttpParts): Promise<void> => {
  const live = openLive(engine);
  // Before the server waits for what is open: a stream would never end by itself.
  scope.addHook('preClose', () => live.close());
  await scope.register(async (inner) => {
    await inner.register(sse, { heartbeatInterval: HEARTBEAT_MS });
    (inner as unknown as Server).get(
      '/api/live',
      {
        sse: 'only',
        schema: {
          tags: ['live'],
          summary: 'What changes, as it changes',
          description: DESCRIPTION,
          querystring: Query,
          response: {
            200: { description: 'the stream', content: { 'text/event-stream': { schema: Type.String() } } },
            ...problems,
          },
        },
      },
      async (request, answer) => {
        const reply = answer as unknown as FastifyReply;
        const person = callerIn(request);
        const token = tokenOf(request);
        const { watch } = request.query;
        const matter = watch === undefined ? null : (await seeMatter(engine, person, watch)).matter;
        const listener: Listener = {
          person,
          watches: matter === null ? null : { id: matter.id, where: matter.where },
          prove: () => callerOf(engine, token),
          send: (event, data) => reply.sse.send({ event, data }),
          end: () => reply.sse.close(),
        };
        const leave = await live.join(listener);
        if (leave === null)
          return sendProblem(reply, problem(429, 'too_many_streams', 'too many pages of yours listen; close some'));
        reply.sse.onClose(() => {
          leave().catch((error: unknown) =>
            engine.log.warn({ err: String(error) }, 'a page that left is still listed'),
          );
        });
        reply.sse.keepAlive();
        void reply.header('cache-control', 'no-store');
        return reply.sse.send({ event: 'hello', data: {}, retry: RETRY_MS });
      },
    );
  });
};

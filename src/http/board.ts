// The queue board, which is another project's page: behind the administrator's session, with a policy of its own that no other page has.
import type { FastifyInstance, FastifyPluginCallback, FastifyReply, FastifyRequest } from 'fastify';
import type { Engine } from '../engine/engine.ts';
import { callerOf, NotAuthenticated } from '../engine/sessions.ts';
import { tokenOf } from './caller.ts';
import { problem, sendProblem } from './problems.ts';

export const BOARD = '/admin/queues/board';

export interface QueueBoard {
  readonly plugin: unknown;
  readonly open: () => void;
}

// It brings styles in its markup and sets a base address; scripts are files here as everywhere.
const POLICY = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "object-src 'none'",
  "base-uri 'self'",
  "frame-ancestors 'none'",
  "form-action 'self'",
].join('; ');

/** Its page asks for type from another host, which a closed network does not reach: taken out. */
const FOREIGN = /<link[^>]*fonts\.googleapis\.com[^>]*>/g;

const admit = async (
  engine: Engine,
  board: QueueBoard,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<unknown> => {
  try {
    const { role } = await callerOf(engine, tokenOf(request));
    if (role !== 'admin')
      return await sendProblem(reply, problem(403, 'forbidden', 'the queues are for administrators'));
    board.open();
    return undefined;
  } catch (error) {
    if (!(error instanceof NotAuthenticated)) throw error;
    const page = (request.headers.accept ?? '').includes('text/html');
    return page
      ? reply.redirect(`/login?back=${encodeURIComponent(request.url)}`)
      : sendProblem(reply, problem(401, error.code, error.message));
  }
};

export const serveBoard = async (server: FastifyInstance, engine: Engine, board: QueueBoard): Promise<void> => {
  await server.register(async (scope) => {
    scope.addHook('onRequest', (request, reply) => admit(engine, board, request, reply));
    scope.addHook('onSend', (_request, reply, payload, done) => {
      void reply.header('content-security-policy', POLICY).header('cache-control', 'no-store');
      done(null, typeof payload === 'string' ? payload.replace(FOREIGN, '') : payload);
    });
    await scope.register(board.plugin as FastifyPluginCallback, { prefix: BOARD });
  });
};

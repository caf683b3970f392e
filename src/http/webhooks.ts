// The intake: bytes are checked before they are parsed, kept before they are answered. What comes unsigned is limited by its address
// and uses up no source's rate.
import { RateLimiterMemory } from 'rate-limiter-flexible';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { isAuthentic, type SignedHeaders } from '../crypto/signature.ts';
import type { Engine } from '../engine/engine.ts';
import { receive, refusalSeconds, type Receipt } from '../engine/receive.ts';
import { readSource, type KnownSource } from '../engine/sources.ts';
import type { Routes } from './parts.ts';
import { problem, sendProblem, type Problem } from './problems.ts';
import { over, tooMany } from './rates.ts';

const BODY_LIMIT = 256 * 1024;
const KEPT_MS = 1000;
const LONGEST_ID = 256;

/** Remembers an answer for a moment: hundreds of deliveries a second ask the same. */
const remembered = <T>(ask: (name: string) => Promise<T>): ((name: string) => Promise<T>) => {
  const kept = new Map<string, { readonly until: number; readonly found: Promise<T> }>();
  return (name) => {
    const before = kept.get(name);
    if (before !== undefined && before.until > performance.now()) return before.found;
    if (kept.size > 1000) kept.clear();
    const found = ask(name);
    kept.set(name, { until: performance.now() + KEPT_MS, found });
    found.catch(() => kept.delete(name));
    return found;
  };
};

const limiters = (): ((source: KnownSource) => RateLimiterMemory) => {
  const made = new Map<string, RateLimiterMemory>();
  return (source) => {
    const name = `${source.name}/${source.rate}`;
    let found = made.get(name);
    if (found === undefined)
      made.set(name, (found = new RateLimiterMemory({ points: source.rate, duration: 1, keyPrefix: name })));
    return found;
  };
};

const header = (request: FastifyRequest, name: string): string | null => {
  const found = request.headers[name];
  const text = Array.isArray(found) ? found.join(' ') : found;
  return text === undefined || text === '' ? null : text;
};

const signedHeaders = (request: FastifyRequest): SignedHeaders | Problem => {
  const [id, timestamp, signature] = ['webhook-id', 'webhook-timestamp', 'webhook-signature'].map((name) =>
    header(request, name),
  );
  const missing = [
    ['webhook-id', id],
    ['webhook-timestamp', timestamp],
    ['webhook-signature', signature],
  ]
    .filter(([, found]) => found == null)
    .map(([name]) => name);
  if (missing.length > 0) return problem(400, 'missing_header', `missing: ${missing.join(', ')}`);
  if ((id as string).length > LONGEST_ID)
    return problem(
      400,
      'wrong_header',
      `webhook-id: found ${(id as string).length} characters, expected at most ${LONGEST_ID}`,
    );
  return { id: id as string, timestamp: timestamp as string, signature: signature as string };
};

const isJson = (request: FastifyRequest): boolean =>
  /^application\/(?:[\w.+-]+\+)?json\s*(?:;|$)/i.test(request.headers['content-type'] ?? '');

const answerOf = (reply: FastifyReply, receipt: Receipt): FastifyReply => {
  switch (receipt.kind) {
    case 'kept':
      return reply.code(202).send({ receipt: receipt.receipt, duplicate: receipt.duplicate });
    case 'quarantined':
      return sendProblem(
        reply,
        problem(
          422,
          'quarantined',
          `the delivery is authentic, its body is not as agreed; it is kept as ${receipt.receipt}`,
          { receipt: receipt.receipt, errors: receipt.problems },
        ),
      );
    case 'reused':
      return sendProblem(
        reply,
        problem(
          409,
          'webhook_id_reused',
          'this webhook-id came before with another body; a corrected delivery comes under a new one',
          { receipt: receipt.receipt },
        ),
      );
  }
};

export const webhookRoutes: Routes = (root, { engine, meter, wake }) => {
  const sourceOf = remembered((name) => readSource(engine, name));
  const behind = remembered(() => refusalSeconds(engine));
  const limiterOf = limiters();
  const unsigned = new RateLimiterMemory({
    points: engine.packages.intake.unsignedRate,
    duration: 1,
    keyPrefix: 'unsigned',
  });

  const refused = async (request: FastifyRequest, reply: FastifyReply, found: Problem): Promise<FastifyReply> => {
    const seconds = await over(unsigned, request.ip);
    return seconds === null
      ? sendProblem(reply, found)
      : tooMany(reply, seconds, 'too_many_unsigned', 'too many requests from this address that are not signed rightly');
  };

  const handle = async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    const { source: name } = request.params as { source: string };
    const source = await sourceOf(name);
    if (source === null)
      return refused(request, reply, problem(404, 'unknown_source', `there is no source '${name.slice(0, 64)}'`));
    if (source.retired)
      return refused(request, reply, problem(410, 'retired_source', `the source '${name}' is retired`));
    const headers = signedHeaders(request);
    if ('code' in headers) return refused(request, reply, headers);
    const raw = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
    if (!isAuthentic(headers, raw, source.keys, Date.now())) {
      return refused(
        request,
        reply,
        problem(
          401,
          'bad_signature',
          'no signature over these bytes by a secret of this source, or its timestamp is more than five minutes off',
        ),
      );
    }
    const rate = await over(limiterOf(source), source.name);
    if (rate !== null)
      return tooMany(reply, rate, 'too_many', `source '${source.name}' may deliver ${source.rate} a second`);
    const wait = await behind('inbox');
    if (wait !== null)
      return tooMany(
        reply,
        wait,
        'inbox_behind',
        'the inbox is too far behind; nothing was taken, send it again later',
      );
    return keep(engine, reply, source.name, headers.id, raw);
  };

  const keep = async (
    engine_: Engine,
    reply: FastifyReply,
    source: string,
    id: string,
    raw: Buffer,
  ): Promise<FastifyReply> => {
    try {
      const receipt = await receive(engine_, source, id, raw);
      if (receipt.kind === 'kept' && receipt.pending) wake('intake');
      return answerOf(reply, receipt);
    } catch (error) {
      if (error instanceof SyntaxError)
        return sendProblem(reply, problem(400, 'malformed_json', 'the body is no JSON; nothing was kept'));
      throw error;
    }
  };

  void root.register(async (server) => {
    server.removeAllContentTypeParsers();
    server.addContentTypeParser('*', { parseAs: 'buffer', bodyLimit: BODY_LIMIT }, (_request, body, done) =>
      done(null, body),
    );
    server.addHook('onRequest', async (request, reply) => {
      if (isJson(request)) return;
      return refused(request, reply, problem(415, 'unsupported_media_type', 'expected content-type application/json'));
    });
    server.addHook('onResponse', async (request, reply) => {
      const { source } = request.params as { source: string };
      const known = await sourceOf(source);
      meter.deliveries.inc({ source: known === null ? 'unknown' : known.name, answer: String(reply.statusCode) });
    });
    server.post(
      '/webhooks/:source',
      {
        bodyLimit: BODY_LIMIT,
        schema: { tags: ['intake'], summary: 'Push a delivery, signed as Standard Webhooks 1.0', hide: false },
      },
      handle,
    );
    await Promise.resolve();
  });
};

// The web process: routes on Fastify, documented by the schemas that check them. It knows no queue; what it commits is found by the
// workers even when nobody wakes them.
import cookie from '@fastify/cookie';
import helmet from '@fastify/helmet';
import swagger from '@fastify/swagger';
import swaggerUi from '@fastify/swagger-ui';
import Fastify, { type FastifyInstance } from 'fastify';
import { randomUUID } from 'node:crypto';
import type { Logger } from 'pino';
import type { Engine } from '../engine/engine.ts';
import type { Meter } from '../metrics/meter.ts';
import { auditRoutes } from './audit.ts';
import { serveBoard, type QueueBoard } from './board.ts';
import { attachmentRoutes } from './attachments.ts';
import { requireCaller } from './caller.ts';
import { clueRoutes } from './clues.ts';
import { duplicateRoutes } from './duplicates.ts';
import { groupRoutes } from './groups.ts';
import { workerListRoutes } from './worker-lists.ts';
import { serveConsole } from './console.ts';
import { openingRoutes } from './openings.ts';
import { proceedingRoutes } from './proceedings.ts';
import { deadlineRoutes } from './deadlines.ts';
import { deliveryRoutes } from './deliveries.ts';
import { directoryRoutes } from './directory.ts';
import { documentRoutes } from './documents.ts';
import { dispatchRoutes } from './dispatches.ts';
import { importRoutes } from './imports.ts';
import { inspectionRoutes } from './inspections.ts';
import { liveRoutes } from './live.ts';
import { lookupRoutes } from './lookup.ts';
import { overviewRoutes } from './overview.ts';
import { installationRoutes } from './installation.ts';
import { intakeRoutes } from './intake.ts';
import { organisationRoutes } from './organisation.ts';
import { operationRoutes } from './operations.ts';
import type { HttpParts, Server } from './parts.ts';
import { handleProblems } from './problems.ts';
import { ruleRoutes } from './rules.ts';
import { safeguardRoutes } from './safeguards.ts';
import { reportRoutes } from './reports.ts';
import { sessionRoutes } from './session.ts';
import { sessionListRoutes } from './sessions.ts';
import { secondFactorRoutes } from './second-factor.ts';
import { riskRoutes } from './risks.ts';
import { simulationRoutes } from './simulation.ts';
import { taskRoutes } from './tasks.ts';
import { templateRoutes } from './templates.ts';
import { validateRequests } from './validation.ts';
import { circularRoutes } from './circulars.ts';
import { penaltyRoutes } from './penalties.ts';
import { publicNoticeRoutes } from './public-notices.ts';
import { bulkRoutes } from './bulk.ts';
import { viewRoutes } from './views.ts';
import { webhookRoutes } from './webhooks.ts';

export interface ServerOptions {
  readonly publicUrl: string | null;
  /** Reverse proxies whose X-Forwarded-For is believed. */
  readonly trustProxy: readonly string[];
  /** `operations`: health and metrics only. */
  readonly only: 'operations' | null;
  readonly log: Logger;
  readonly meter: Meter;
  readonly wake: HttpParts['wake'];
  readonly ready: HttpParts['ready'];
  readonly queueCounts: HttpParts['queueCounts'];
  /** Where the built console lies; null: no pages. */
  readonly console: string | null;
  /** The database is the embedded one; absent: it is not. */
  readonly embedded?: boolean;
  readonly sendMail?: HttpParts['sendMail'];
  /** The board of the queues; absent: there is none. */
  readonly board?: QueueBoard;
}

const JSON_LIMIT = 1024 * 1024;
const VERSION = '0.1.0';

const openApi = {
  openapi: {
    openapi: '3.1.0',
    info: { title: 'xiansuo 线索', version: VERSION, description: 'The workflow engine for wage-arrears clues.' },
    components: {
      securitySchemes: {
        token: { type: 'http', scheme: 'bearer' },
        session: { type: 'apiKey', in: 'cookie', name: 'xiansuo_session' },
      },
    },
    security: [{ token: [] }, { session: [] }],
  },
} as const;

const CONTENT_SECURITY = {
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      defaultSrc: ["'self'"],
      imgSrc: ["'self'", 'data:'],
      objectSrc: ["'none'"],
      baseUri: ["'none'"],
      frameAncestors: ["'none'"],
      formAction: ["'self'"],
      scriptSrc: ["'self'"],
      styleSrc: ["'self'"],
    },
  },
  hsts: false,
} as const;

const documented = async (server: FastifyInstance): Promise<void> => {
  await server.register(swagger, openApi as never);
  await server.register(swaggerUi, {
    routePrefix: '/docs',
    staticCSP: true,
    transformStaticCSP: (header) => header.replace(/upgrade-insecure-requests;?/, ''),
  });
};

/** Everything registered, nothing listening. */
export const createServer = async (engine: Engine, options: ServerOptions): Promise<FastifyInstance> => {
  const fastify = Fastify({
    loggerInstance: options.log.child({}, { level: options.log.level === 'info' ? 'warn' : options.log.level }),
    bodyLimit: JSON_LIMIT,
    trustProxy: options.trustProxy.length === 0 ? false : [...options.trustProxy],
    genReqId: () => randomUUID(),
    requestIdHeader: false,
    routerOptions: { maxParamLength: 300 },
    forceCloseConnections: 'idle',
    return503OnClosing: true,
    exposeHeadRoutes: false,
  });
  const server = fastify as unknown as Server;
  server.decorateRequest('caller', null);
  // A body is JSON or is refused (415); as text it would only fail its schema.
  fastify.removeContentTypeParser('text/plain');
  validateRequests(fastify as unknown as FastifyInstance);
  handleProblems(fastify as unknown as FastifyInstance);
  await fastify.register(helmet, CONTENT_SECURITY);
  await fastify.register(cookie);
  await documented(fastify as unknown as FastifyInstance);
  fastify.addHook('onSend', (request, reply, _payload, done) => {
    void reply.header('x-request-id', request.id);
    if (request.url.startsWith('/api')) void reply.header('cache-control', 'no-store');
    done();
  });
  const parts: HttpParts = {
    engine,
    meter: options.meter,
    wake: options.wake,
    ready: options.ready,
    queueCounts: options.queueCounts,
    secureCookies: options.publicUrl?.startsWith('https:') === true,
    embedded: options.embedded === true,
    publicUrl: options.publicUrl,
    sendMail: options.sendMail ?? null,
  };
  operationRoutes(server, parts);
  if (options.only === 'operations') return fastify as unknown as FastifyInstance;
  webhookRoutes(server, parts);
  sessionRoutes(server, parts);
  lookupRoutes(server, parts);
  installationRoutes(server, parts);
  await fastify.register(async (scope) => {
    const inside = scope as unknown as Server;
    requireCaller(scope as unknown as FastifyInstance, engine);
    documentRoutes(inside, parts);
    for (const routes of [
      clueRoutes,
      proceedingRoutes,
      taskRoutes,
      deadlineRoutes,
      deliveryRoutes,
      directoryRoutes,
      ruleRoutes,
      simulationRoutes,
      riskRoutes,
    ])
      routes(inside, parts);
    for (const routes of [duplicateRoutes, groupRoutes, workerListRoutes]) routes(inside, parts);
    for (const routes of [inspectionRoutes, safeguardRoutes, dispatchRoutes, openingRoutes]) routes(inside, parts);
    for (const routes of [publicNoticeRoutes, penaltyRoutes, circularRoutes]) routes(inside, parts);
    reportRoutes(inside, parts);
    overviewRoutes(inside, parts);
    intakeRoutes(inside, parts);
    viewRoutes(inside, parts);
    bulkRoutes(inside, parts);
    organisationRoutes(inside, parts);
    auditRoutes(inside, parts);
    importRoutes(inside, parts);
    templateRoutes(inside, parts);
    sessionListRoutes(inside, parts);
    secondFactorRoutes(inside, parts);
    await attachmentRoutes(scope as unknown as FastifyInstance, parts);
    await liveRoutes(scope as unknown as FastifyInstance, parts);
  });
  if (options.board !== undefined) await serveBoard(fastify as unknown as FastifyInstance, engine, options.board);
  fastify.get('/openapi.json', { schema: { hide: true } }, () => fastify.swagger());
  if (options.console === null || !(await serveConsole(fastify as unknown as FastifyInstance, options.console)))
    fastify.get('/', { schema: { hide: true } }, (_request, reply) => reply.redirect('/docs'));
  return fastify as unknown as FastifyInstance;
};

// The API's own description without an engine behind it: what the console's typed client is generated from.
import type { FastifyInstance } from 'fastify';
import { pino } from 'pino';
import type { Engine } from '../engine/engine.ts';
import { openMeter } from '../metrics/meter.ts';
import { createServer } from './server.ts';

/** The OpenAPI 3.1 document. `packages` are the rule packages that some limits of routes come from. */
export const openApiDocument = async (packages: Engine['packages']): Promise<object> => {
  const server: FastifyInstance = await createServer({ packages } as Engine, {
    publicUrl: null,
    trustProxy: [],
    only: null,
    log: pino({ level: 'silent' }),
    meter: openMeter([1]),
    wake: () => undefined,
    ready: () => false,
    queueCounts: () => Promise.resolve({}),
    console: null,
  });
  await server.ready();
  const document = server.swagger();
  await server.close();
  return document;
};

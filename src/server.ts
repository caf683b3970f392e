// One process of the engine: database, HTTP, workers, in the roles asked for; started in this order, stopped in the reverse.
import type { FastifyInstance } from 'fastify';
import type { Logger } from 'pino';
import type { Environment } from '../config/environment.ts';
import { compose, openDatabase, type Composed } from './compose.ts';
import { loadDemoOrganisation, type DemoLoaded } from './engine/demo-organisation.ts';
import { createServer } from './http/server.ts';
import { openMailer } from './mail/mailer.ts';
import { openQueues } from './queues/queues.ts';
import { setBusinessClock } from './store/business-clock.ts';
import { startWorkers } from '../workers/start.ts';

export type Role = 'all' | 'api' | 'worker';

export interface Running {
  readonly url: string | null;
  readonly engine: Composed['engine'];
  readonly demo: DemoLoaded | null;
  readonly stop: () => Promise<void>;
}

const CONNECTIONS = { all: 20, api: 20, worker: 10 } as const;

type Closing = () => Promise<unknown>;

/** Starts everything the role has. When a part fails, what was started before is stopped again and the failure thrown. */
export const startServer = async (environment: Environment, role: Role, log: Logger): Promise<Running> => {
  const closings: Closing[] = [];
  const stop = async (): Promise<void> => {
    for (const close of closings.splice(0).reverse()) {
      await close().catch((error: unknown) => log.warn({ err: String(error) }, 'a part did not stop cleanly'));
    }
  };
  try {
    return { ...(await startParts(environment, role, log, closings)), stop };
  } catch (error) {
    await stop();
    throw error;
  }
};

const startParts = async (environment: Environment, role: Role, log: Logger, closings: Closing[]): Promise<Omit<Running, 'stop'>> => {
  const database = await openDatabase(environment, log, false);
  closings.push(database.stop);
  const composed = await compose(environment, database, log, CONNECTIONS[role]);
  closings.push(composed.close);
  const { engine } = composed;
  if (database.embedded && (environment.clock !== null || environment.clockRate !== null)) {
    await setBusinessClock(engine.pool, { at: environment.clock, rate: environment.clockRate ?? 1 });
  }
  const demo = database.embedded
    ? await loadDemoOrganisation(engine, { password: environment.demoPassword, webhookSecret: environment.demoWebhookSecret })
    : null;
  const queues = await openQueues({ databaseUrl: database.url, redis: environment.redisUrl, prefix: 'xiansuo', log });
  closings.push(() => queues.close());
  const workers = role === 'api' ? null : await openWorkers(environment, engine, queues, log, closings);
  const url = role === 'worker' ? null : await openHttp(environment, engine, log, closings, (what) => (workers === null ? queues.knock(what) : workers.knock(what)));
  return { url, engine, demo };
};

const openWorkers = async (
  environment: Environment,
  engine: Composed['engine'],
  queues: Awaited<ReturnType<typeof openQueues>>,
  log: Logger,
  closings: Closing[],
) => {
  const mailer = await openMailer({ smtpUrl: environment.smtpUrl, directory: `${environment.dataDir}/mail`, log });
  closings.push(() => mailer.close());
  const workers = await startWorkers({ engine, queues, mailer, publicUrl: environment.publicUrl, log });
  closings.push(() => workers.stop());
  return workers;
};

const openHttp = async (
  environment: Environment,
  engine: Composed['engine'],
  log: Logger,
  closings: Closing[],
  wake: (what: 'intake' | 'relay') => void,
): Promise<string> => {
  const server: FastifyInstance = await createServer(engine, { publicUrl: environment.publicUrl, log, wake });
  closings.push(() => server.close());
  return server.listen({ host: environment.host, port: environment.port });
};

// One process of the engine: database, HTTP, workers, in the roles asked for; started in this order, stopped in the reverse.
import type { Logger } from 'pino';
import type { Environment } from '../config/environment.ts';
import { compose, openDatabase, type Composed } from './compose.ts';
import { loadDemoOrganisation, type DemoLoaded } from './engine/demo-organisation.ts';
import { createServer } from './http/server.ts';
import { openPoster } from './callbacks/poster.ts';
import { openMailer } from './mail/mailer.ts';
import { openMeter } from './metrics/meter.ts';
import { openQueues, type Queues } from './queues/queues.ts';
import { setBusinessClock } from './store/business-clock.ts';
import { OVERDUE_HOURS } from './store/metrics.ts';
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

const startParts = async (
  environment: Environment,
  role: Role,
  log: Logger,
  closings: Closing[],
): Promise<Omit<Running, 'stop'>> => {
  const database = await openDatabase(environment, log, false);
  closings.push(database.stop);
  const composed = await compose(environment, database, log, CONNECTIONS[role]);
  closings.push(composed.close);
  const { engine } = composed;
  if (database.embedded && (environment.clock !== null || environment.clockRate !== null)) {
    await setBusinessClock(engine.pool, { at: environment.clock, rate: environment.clockRate ?? 1 });
  }
  const demo = database.embedded
    ? await loadDemoOrganisation(engine, {
        password: environment.demoPassword,
        webhookSecret: environment.demoWebhookSecret,
      })
    : null;
  const queues = await openQueues({ databaseUrl: database.url, redis: environment.redisUrl, prefix: 'xiansuo', log });
  closings.push(() => queues.close());
  const started: Started = { ready: false };
  closings.push(() => {
    started.ready = false;
    return Promise.resolve();
  });
  const url = role === 'worker' ? null : await openHttp(environment, engine, log, closings, queues, started);
  if (role !== 'api')
    await openWorkers(
      environment,
      engine,
      queues,
      log,
      closings,
      environment.publicUrl ?? url ?? `http://${environment.host}:${environment.port}`,
    );
  started.ready = true;
  return { url, engine, demo };
};

interface Started {
  ready: boolean;
}

const openWorkers = async (
  environment: Environment,
  engine: Composed['engine'],
  queues: Queues,
  log: Logger,
  closings: Closing[],
  publicUrl: string,
): Promise<void> => {
  const mailer = await openMailer({ smtpUrl: environment.smtpUrl, directory: `${environment.dataDir}/mail`, log });
  closings.push(() => mailer.close());
  const poster = openPoster();
  closings.push(() => poster.close());
  await startWorkers({ engine, queues, mailer, poster, publicUrl, log });
  // Workers end before what they send with.
  closings.push(() => queues.close());
};

const openHttp = async (
  environment: Environment,
  engine: Composed['engine'],
  log: Logger,
  closings: Closing[],
  queues: Queues,
  started: Started,
): Promise<string> => {
  const server = await createServer(engine, {
    publicUrl: environment.publicUrl,
    log,
    meter: openMeter(OVERDUE_HOURS),
    wake: (what) => queues.knock(what),
    ready: () => started.ready,
    queueCounts: () => queues.counts(),
  });
  closings.push(() => server.close());
  try {
    return await server.listen({ host: environment.host, port: environment.port });
  } catch (error) {
    throw explained(error, environment);
  }
};

const explained = (error: unknown, { host, port }: Environment): unknown => {
  const { code } = error as { code?: string };
  if (code === 'EADDRINUSE')
    return new Error(
      `PORT: ${port} on ${host} is taken by another process; choose another one, or PORT=0 for a free one`,
    );
  if (code === 'EACCES') return new Error(`PORT: ${port} may not be opened by this user; choose one from 1024 on`);
  return code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND'
    ? new Error(`HOST: '${host}' is no address of this machine`)
    : error;
};

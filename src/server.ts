// One process of the engine: database, HTTP, workers, in the roles asked for; started in this order, stopped in the reverse.
import { join } from 'node:path';
import type { Logger } from 'pino';
import type { Environment } from '../config/environment.ts';
import { compose, openDatabase, type Composed } from './compose.ts';
import type { Mail } from './domain/mail.ts';
import { loadDemoOrganisation, type DemoLoaded } from './engine/demo-organisation.ts';
import { BOARD } from './http/board.ts';
import { createServer } from './http/server.ts';
import { openPoster } from './callbacks/poster.ts';
import { openMailer } from './mail/mailer.ts';
import { openMeter, type Meter } from './metrics/meter.ts';
import { openQueues, type Queues } from './queues/queues.ts';
import { setBusinessClock } from './store/business-clock.ts';
import { OVERDUE_HOURS } from './store/metrics.ts';
import { QUEUES, startWorkers } from '../workers/start.ts';

export type Role = 'all' | 'api' | 'worker';

export interface Running {
  readonly url: string | null;
  readonly engine: Composed['engine'];
  readonly demo: DemoLoaded | null;
  readonly stop: () => Promise<void>;
}

/** Built by the install. */
const CONSOLE = join(import.meta.dirname, '..', '.build', 'console');
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
  const parts: Parts = {
    environment,
    engine,
    queues,
    meter: openMeter(OVERDUE_HOURS),
    log,
    closings,
    embedded: database.embedded,
    ready: false,
  };
  const url = await openHttp(parts, role);
  const { host, port, publicUrl } = environment;
  if (role !== 'api') await openWorkers(parts, publicUrl ?? url ?? `http://${host}:${port}`);
  parts.ready = true;
  // Closed in the reverse order: first nothing new is taken, then what runs is finished.
  closings.push(() => {
    parts.ready = false;
    return Promise.resolve();
  });
  return { url: role === 'worker' ? null : url, engine, demo };
};

interface Parts {
  readonly environment: Environment;
  readonly engine: Composed['engine'];
  readonly queues: Queues;
  readonly meter: Meter;
  readonly log: Logger;
  readonly closings: Closing[];
  readonly embedded: boolean;
  ready: boolean;
}

const openWorkers = async (
  { environment, engine, queues, meter, log, closings }: Parts,
  publicUrl: string,
): Promise<void> => {
  const mailer = await openMailer({ smtpUrl: environment.smtpUrl, directory: `${environment.dataDir}/mail`, log });
  closings.push(() => mailer.close());
  const poster = openPoster();
  closings.push(() => poster.close());
  await startWorkers({ engine, queues, mailer, poster, meter, publicUrl, log });
  // Workers end before what they send with.
  closings.push(() => queues.close());
};

/** One mail, by a connection of its own: a web process has no other use for the mail server. */
const sendNow = async ({ environment, log }: Parts, mail: Mail): Promise<void> => {
  const mailer = await openMailer({ smtpUrl: environment.smtpUrl, directory: `${environment.dataDir}/mail`, log });
  try {
    await mailer.send(mail);
  } finally {
    await mailer.close();
  }
};

/** Listens; a worker alone only when METRICS_PORT asks for it, and with nothing but health and metrics. */
const openHttp = async (parts: Parts, role: Role): Promise<string | null> => {
  const { environment, engine, queues, meter, log, closings } = parts;
  const port = role === 'worker' ? environment.metricsPort : environment.port;
  if (port === null) return null;
  const server = await createServer(engine, {
    publicUrl: environment.publicUrl,
    trustProxy: environment.trustProxy,
    only: role === 'worker' ? 'operations' : null,
    log,
    meter,
    wake: (what) => queues.knock(what),
    ready: () => parts.ready,
    queueCounts: () => queues.counts(),
    console: CONSOLE,
    embedded: parts.embedded,
    sendMail: (mail) => sendNow(parts, mail),
    board: queues.board(BOARD, QUEUES),
  });
  closings.push(() => server.close());
  try {
    return await server.listen({ host: environment.host, port });
  } catch (error) {
    throw explained(error, environment.host, port, role === 'worker' ? 'METRICS_PORT' : 'PORT');
  }
};

const explained = (error: unknown, host: string, port: number, name: string): unknown => {
  const { code } = error as { code?: string };
  switch (code) {
    case 'EADDRINUSE':
      return new Error(
        `${name}: ${port} on ${host} is taken by another process; choose another one, or ${name}=0 for a free one`,
      );
    case 'EACCES':
      return new Error(`${name}: ${port} may not be opened by this user; choose one from 1024 on`);
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return new Error(`HOST: '${host}' is no address of this machine`);
    default:
      return error;
  }
};

// `npm start`: reads the environment once, starts the roles asked for, and ends within 15 seconds of a signal.
import { parseArgs } from 'node:util';
import { pino, type Logger } from 'pino';
import { readEnvironment } from '../config/environment.ts';
import { startServer, type Role, type Running } from './server.ts';

const STOP_MS = 14_000;

const oneLine = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).replace(/\s*\n\s*/g, ' ');

const fail = (error: unknown): never => {
  process.stderr.write(`xiansuo: ${oneLine(error)}\n`);
  process.exit(1);
};

const readRole = (): Role => {
  const { values } = parseArgs({ options: { role: { type: 'string' } }, strict: true });
  const role = values.role ?? 'all';
  if (role !== 'all' && role !== 'api' && role !== 'worker')
    throw new Error(`--role: found '${role}', expected api or worker (or nothing for both)`);
  return role;
};

const tellDemo = (running: Running, given: { password: boolean; secret: boolean }): void => {
  const { demo } = running;
  if (demo === null || !demo.loaded) return;
  const lines = [
    `demo organisation loaded: ${demo.accounts} accounts, for example supervisor-630102 and handler-630102-1`,
  ];
  if (!given.password) lines.push(`DEMO_PASSWORD=${demo.password}`);
  if (!given.secret) lines.push(`DEMO_WEBHOOK_SECRET=${demo.webhookSecret}`);
  process.stdout.write(`${lines.join('\n')}\n`);
};

/** Ends with 0 once everything has stopped. A signal that comes while it starts is heeded as soon as it has started. */
const stopOnSignal = (log: Logger): ((running: Running) => void) => {
  let running: Running | null = null;
  let stopping = false;
  const end = (started: Running): void => {
    setTimeout(() => process.exit(1), STOP_MS).unref();
    started.stop().then(() => process.exit(0), fail);
  };
  const stop = (signal: string): void => {
    if (stopping) return;
    stopping = true;
    log.info({ signal }, 'stopping: no new work, running work is finished');
    if (running !== null) end(running);
  };
  process.on('SIGTERM', () => stop('SIGTERM'));
  process.on('SIGINT', () => stop('SIGINT'));
  return (started) => {
    running = started;
    if (stopping) end(started);
  };
};

try {
  const environment = readEnvironment();
  const role = readRole();
  const log = pino({ level: environment.logLevel });
  const started = stopOnSignal(log);
  const running = await startServer(environment, role, log);
  started(running);
  tellDemo(running, { password: environment.demoPassword !== null, secret: environment.demoWebhookSecret !== null });
  log.info(
    { role, url: running.url ?? undefined },
    running.url === null ? 'ready: the workers run' : `ready: ${running.url}`,
  );
} catch (error) {
  fail(error);
}

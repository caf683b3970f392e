// Health, readiness and metrics: for those who run it, without personal data.
import {
  countAlarms,
  OVERDUE_HOURS,
  readClueCounts,
  readOverdue,
  readUnsureMails,
  readWaiting,
} from '../store/metrics.ts';
import type { HttpParts, Routes } from './parts.ts';
import { problem, sendProblem } from './problems.ts';

const observe = async ({ engine, meter, queueCounts }: HttpParts): Promise<void> => {
  const [waiting, overdue, clues, alarms, jobs, unsure] = await Promise.all([
    readWaiting(engine.pool),
    readOverdue(engine.pool),
    readClueCounts(engine.pool),
    countAlarms(engine.pool),
    queueCounts().catch(() => ({})),
    readUnsureMails(engine.pool),
  ]);
  for (const gauge of [meter.waiting, meter.waitingAge, meter.clues, meter.alarms, meter.jobs]) gauge.reset();
  for (const { what, state, count, oldestSeconds } of waiting) {
    meter.waiting.set({ what, state }, count);
    meter.waitingAge.set({ what, state }, oldestSeconds);
  }
  for (const { state, count } of clues) meter.clues.set({ state }, count);
  for (const { kind, count } of alarms) meter.alarms.set({ kind }, count);
  for (const [queue, states] of Object.entries(jobs as Readonly<Record<string, Readonly<Record<string, number>>>>)) {
    for (const [state, count] of Object.entries(states)) meter.jobs.set({ queue, state }, count);
  }
  meter.unsureMails.set(unsure.mails);
  meter.overdue.reset();
  for (const { hours, count, average } of overdue) {
    const value = hours === null ? Math.max(average, OVERDUE_HOURS.at(-1) ?? 0) : Math.min(average, hours);
    for (let n = 0; n < count; n += 1) meter.overdue.observe(value);
  }
};

const PING_MS = 2000;

export const operationRoutes: Routes = (server, parts) => {
  const { engine, meter, ready } = parts;
  server.get('/healthz', { schema: { tags: ['operations'], summary: 'The process lives' } }, () => ({
    status: 'alive',
  }));

  server.get('/readyz', { schema: { tags: ['operations'], summary: 'It can work' } }, async (_request, reply) => {
    if (!ready()) return sendProblem(reply, problem(503, 'not_ready', 'still starting, or stopping'));
    const answered = await Promise.race([
      engine.pool.query('select 1').then(
        () => true,
        () => false,
      ),
      new Promise<boolean>((resolve) => setTimeout(() => resolve(false), PING_MS).unref()),
    ]);
    return answered
      ? { status: 'ready' }
      : sendProblem(reply, problem(503, 'database_unreachable', 'the database does not answer'));
  });

  server.get('/metrics', { schema: { tags: ['operations'], summary: 'Prometheus' } }, async (_request, reply) => {
    await observe(parts);
    return reply.header('content-type', meter.registry.contentType).send(await meter.registry.metrics());
  });

  server.addHook('onResponse', (request, reply, done) => {
    meter.requests.observe(
      { method: request.method, route: request.routeOptions.url ?? 'unknown', status: String(reply.statusCode) },
      reply.elapsedTime / 1000,
    );
    done();
  });
};

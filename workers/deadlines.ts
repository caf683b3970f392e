// Fires ladder steps at their time. A tick arms those of the next seconds as delayed jobs, so that the queue never holds more than
// these; a job has no authority, the database's clock decides what is due.
import { passDeadlines } from '../src/engine/pass-deadlines.ts';
import { readComingSteps } from '../src/store/deadlines.ts';
import type { QueueName, WorkerContext } from './context.ts';

export const name: QueueName = 'deadlines';

const BATCH = 200;
const TICK_MS = 2000;
const HORIZON_MS = 3 * TICK_MS;
const MOST_ARMED = 5000;

const pass = async ({ engine, queues, meter }: WorkerContext): Promise<void> => {
  for (;;) {
    const { passed, more } = await passDeadlines(engine, BATCH);
    meter.moves.inc({ type: 'ladderStep', by: 'system' }, passed);
    if (passed > 0) queues.knock('relay');
    if (!more || passed === 0) return;
  }
};

/** Arms what comes; what is due is passed at once. */
const arm = async ({ engine, queues }: WorkerContext): Promise<void> => {
  const coming = (await readComingSteps(engine.pool, HORIZON_MS, MOST_ARMED)).filter((step) => step.inMs > 0);
  if (coming.length === 0) return;
  await queues.publish(
    name,
    coming.map((step) => ({
      id: `deadline-${step.id}-${step.revision}`,
      data: { deadline: step.id },
      delayMs: step.inMs,
    })),
  );
};

export const exec = async (context: WorkerContext, data: Readonly<Record<string, unknown>>): Promise<void> => {
  await pass(context);
  if (data['deadline'] === undefined) await arm(context);
};

export const start = async (context: WorkerContext): Promise<void> => {
  await context.queues.work(name, (data) => exec(context, data));
  context.queues.every(name, TICK_MS);
  context.queues.knock(name);
};

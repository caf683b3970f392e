// Carries out what was imported or taken back, chunk by chunk; what the doors have kept by then is found again by their own ids.
import { workImports } from '../src/engine/run-imports.ts';
import type { QueueName, WorkerContext } from './context.ts';

export const name: QueueName = 'imports';

const TICK_MS = 5000;

/** Works until no import has work. */
export const exec = async ({ engine, queues }: WorkerContext): Promise<void> => {
  while ((await workImports(engine)) > 0) queues.knock('intake');
};

export const start = async (context: WorkerContext): Promise<void> => {
  await context.queues.work(name, () => exec(context));
  context.queues.every(name, TICK_MS);
  context.queues.knock(name);
};

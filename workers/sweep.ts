// Looks twice a minute for what time alone brings: orphaned deliveries, a missing calendar, rows that are done for long.
import { sweep } from '../src/engine/sweep.ts';
import type { QueueName, WorkerContext } from './context.ts';

export const name: QueueName = 'sweep';

const TICK_MS = 30_000;

export const exec = ({ engine }: WorkerContext): Promise<void> => sweep(engine);

export const start = async (context: WorkerContext): Promise<void> => {
  await context.queues.work(name, () => exec(context));
  context.queues.every(name, TICK_MS);
  context.queues.knock(name);
};

// Turns the outbox into alerts, notifications and callbacks, then wakes those who send them.
import { relay } from '../src/engine/relay.ts';
import type { QueueName, WorkerContext } from './context.ts';

export const name: QueueName = 'relay';

const BATCH = 200;
const TICK_MS = 1000;

/** Works until nothing may leave any more. */
export const exec = async ({ engine, queues }: WorkerContext): Promise<void> => {
  for (;;) {
    const { taken, notifications, callbacks } = await relay(engine, BATCH);
    if (notifications > 0) for (const name of ['notify', 'outlets']) queues.knock(name);
    if (callbacks > 0) queues.knock('callbacks');
    if (taken < BATCH) return;
  }
};

export const start = async (context: WorkerContext): Promise<void> => {
  await context.queues.work(name, () => exec(context));
  context.queues.every(name, TICK_MS);
  context.queues.knock(name);
};

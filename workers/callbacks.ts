// Sends callbacks to the sources, by the schedule of their tries.
import { sendCallbacks } from '../src/engine/callbacks.ts';
import type { QueueName, WorkerContext } from './context.ts';

export const name: QueueName = 'callbacks';

const BATCH = 50;
const TICK_MS = 2000;

/** Works until none is due. */
export const exec = async ({ engine, poster, meter }: WorkerContext): Promise<void> => {
  for (;;) {
    const { claimed, sent } = await sendCallbacks(engine, poster.post, BATCH);
    meter.callbacks.inc({ result: 'sent' }, sent);
    meter.callbacks.inc({ result: 'failed' }, claimed - sent);
    if (claimed === 0) return;
  }
};

export const start = async (context: WorkerContext): Promise<void> => {
  await context.queues.work(name, () => exec(context));
  context.queues.every(name, TICK_MS);
  context.queues.knock(name);
};

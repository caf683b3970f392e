// Calls the robots and gateways of offices. What was claimed by a worker that died is sent by another; a robot may then hear it twice.
import { sendToOutlets } from '../src/engine/send-to-outlets.ts';
import type { QueueName, WorkerContext } from './context.ts';

export const name: QueueName = 'outlets';

const BATCH = 100;
const TICK_MS = 2000;

/** Works until nothing waits that may be sent this minute. */
export const exec = async ({ engine, poster, publicUrl, meter }: WorkerContext): Promise<void> => {
  for (;;) {
    const results = await sendToOutlets(engine, { post: poster.post, publicUrl }, BATCH);
    for (const { outlet, sent, failed } of results) {
      meter.outlets.inc({ outlet, result: 'sent' }, sent);
      meter.outlets.inc({ outlet, result: 'failed' }, failed);
    }
    if (results.every(({ claimed }) => claimed < BATCH)) return;
  }
};

export const start = async (context: WorkerContext): Promise<void> => {
  await context.queues.work(name, () => exec(context));
  context.queues.every(name, TICK_MS);
  context.queues.knock(name);
};

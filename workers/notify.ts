// Sends the mails that wait. Each is claimed before it is sent and marked after, so that a dead worker's mails are sent by another.
import { notify } from '../src/engine/notify.ts';
import type { QueueName, WorkerContext } from './context.ts';

export const name: QueueName = 'notify';

const BATCH = 100;
const TICK_MS = 2000;

/** Works until nothing waits; failures wait for their next try. */
export const exec = async ({ engine, mailer, publicUrl, meter }: WorkerContext): Promise<void> => {
  for (;;) {
    const { claimed, sent, failed } = await notify(engine, { send: (mail) => mailer.send(mail), publicUrl }, BATCH);
    meter.mails.inc({ result: 'sent' }, sent);
    meter.mails.inc({ result: 'failed' }, failed);
    if (claimed < BATCH) return;
  }
};

export const start = async (context: WorkerContext): Promise<void> => {
  await context.queues.work(name, () => exec(context));
  context.queues.every(name, TICK_MS);
  context.queues.knock(name);
};

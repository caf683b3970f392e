// Turns deliveries into clues and moves; when no delivery waits it makes new clues findable and compares them. A knock comes with each
// delivery that is kept, a tick each second for what was missed.
import { suggestDuplicates } from '../src/engine/suggest-duplicates.ts';
import { indexClues } from '../src/engine/search.ts';
import { takeIn } from '../src/engine/take-in.ts';
import type { QueueName, WorkerContext } from './context.ts';

export const name: QueueName = 'intake';

const BATCH = 100;
const TICK_MS = 1000;

/** Works until the inbox is empty and every clue findable and compared; what waits to be registered goes first. */
export const exec = async ({ engine, queues, meter }: WorkerContext): Promise<void> => {
  for (;;) {
    const { taken, registered, applied } = await takeIn(engine, BATCH);
    meter.moves.inc({ type: 'registered', by: 'source' }, registered);
    meter.moves.inc({ type: 'applied', by: 'source' }, applied);
    if (registered + applied > 0) queues.knock('relay');
    if (taken > 0) continue;
    if ((await indexClues(engine, BATCH)) === 0 && (await suggestDuplicates(engine, BATCH)) === 0) return;
  }
};

export const start = async (context: WorkerContext): Promise<void> => {
  await context.queues.work(name, () => exec(context));
  context.queues.every(name, TICK_MS);
  context.queues.knock(name);
};

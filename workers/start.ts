// Starts all workers of a process. They end with the queues: no new job is taken, running ones are finished.
import * as callbacks from './callbacks.ts';
import type { WorkerContext } from './context.ts';
import * as deadlines from './deadlines.ts';
import * as imports from './imports.ts';
import * as intake from './intake.ts';
import * as notify from './notify.ts';
import * as outlets from './outlets.ts';
import * as relay from './relay.ts';
import * as sweep from './sweep.ts';

const WORKERS = [intake, relay, deadlines, notify, callbacks, outlets, imports, sweep] as const;

export const QUEUES: readonly string[] = WORKERS.map(({ name }) => name);

export const startWorkers = async (context: WorkerContext): Promise<void> => {
  await Promise.all(WORKERS.map((worker) => worker.start(context)));
};

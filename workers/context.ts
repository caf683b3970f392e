// What every worker is given.
import type { Logger } from 'pino';
import type { Engine } from '../src/engine/engine.ts';
import type { Meter } from '../src/metrics/meter.ts';
import type { Mailer } from '../src/mail/mailer.ts';
import type { Poster } from '../src/callbacks/poster.ts';
import type { Queues } from '../src/queues/queues.ts';

export interface WorkerContext {
  readonly engine: Engine;
  readonly queues: Queues;
  readonly mailer: Mailer;
  readonly poster: Poster;
  readonly meter: Meter;
  readonly publicUrl: string;
  readonly log: Logger;
}

export type QueueName = 'intake' | 'relay' | 'deadlines' | 'notify' | 'callbacks' | 'outlets' | 'imports' | 'sweep';

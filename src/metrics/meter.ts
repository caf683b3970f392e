// The process's own counters. Prometheus reads them at /metrics; what lies in the database is read when it asks.
import { Counter, Gauge, Histogram, Registry, collectDefaultMetrics } from 'prom-client';

export interface Meter {
  readonly registry: Registry;
  readonly deliveries: Counter<'source' | 'answer'>;
  readonly moves: Counter<'type' | 'by'>;
  readonly requests: Histogram<'method' | 'route' | 'status'>;
  readonly mails: Counter<'result'>;
  readonly callbacks: Counter<'result'>;
  readonly outlets: Counter<'outlet' | 'result'>;
  readonly waiting: Gauge<'what' | 'state'>;
  readonly waitingAge: Gauge<'what' | 'state'>;
  readonly jobs: Gauge<'queue' | 'state'>;
  readonly clues: Gauge<'state'>;
  readonly alarms: Gauge<'kind'>;
  readonly unsureMails: Gauge;
  readonly overdue: Histogram;
}

/** `overdueHours`: upper bounds of the histogram of open deadlines. */
export const openMeter = (overdueHours: readonly number[]): Meter => {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry, prefix: 'xiansuo_' });
  const registers = [registry];
  return {
    registry,
    deliveries: new Counter({
      name: 'xiansuo_deliveries_total',
      help: 'Deliveries by source and answer.',
      labelNames: ['source', 'answer'],
      registers,
    }),
    moves: new Counter({
      name: 'xiansuo_moves_total',
      help: 'Moves of clues by event and by whom: person, source, system.',
      labelNames: ['type', 'by'],
      registers,
    }),
    requests: new Histogram({
      name: 'xiansuo_http_request_seconds',
      help: 'Duration of HTTP requests.',
      labelNames: ['method', 'route', 'status'],
      buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1, 5],
      registers,
    }),
    mails: new Counter({
      name: 'xiansuo_mails_total',
      help: 'Notifications by result: sent, failed.',
      labelNames: ['result'],
      registers,
    }),
    callbacks: new Counter({
      name: 'xiansuo_callbacks_total',
      help: 'Callbacks to sources by result: sent, failed.',
      labelNames: ['result'],
      registers,
    }),
    outlets: new Counter({
      name: 'xiansuo_outlet_messages_total',
      help: 'Messages to group robots and gateways by outlet and result: sent, failed.',
      labelNames: ['outlet', 'result'],
      registers,
    }),
    waiting: new Gauge({
      name: 'xiansuo_waiting',
      help: 'Rows that wait or are parked.',
      labelNames: ['what', 'state'],
      registers,
    }),
    waitingAge: new Gauge({
      name: 'xiansuo_waiting_oldest_seconds',
      help: 'Age of the oldest of them.',
      labelNames: ['what', 'state'],
      registers,
    }),
    jobs: new Gauge({
      name: 'xiansuo_queue_jobs',
      help: 'Jobs of the queues.',
      labelNames: ['queue', 'state'],
      registers,
    }),
    clues: new Gauge({ name: 'xiansuo_clues', help: 'Clues by state.', labelNames: ['state'], registers }),
    alarms: new Gauge({
      name: 'xiansuo_alarms',
      help: 'Alarms that nobody has acknowledged.',
      labelNames: ['kind'],
      registers,
    }),
    unsureMails: new Gauge({
      name: 'xiansuo_mails_unsure',
      help: 'Mails that may have arrived twice: a try ended without an answer of the mail server.',
      registers,
    }),
    overdue: new Histogram({
      name: 'xiansuo_deadline_overdue_hours',
      help: 'How overdue the open deadlines are now; 0 and less: not yet due.',
      buckets: [...overdueHours],
      registers,
    }),
  };
};

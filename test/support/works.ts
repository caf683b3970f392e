// An office with everything that runs: workers on the queue backend of this run, a real mail server, the web process.
import { randomUUID } from 'node:crypto';
import { pino } from 'pino';
import { openPoster } from '../../src/callbacks/poster.ts';
import { openMailer } from '../../src/mail/mailer.ts';
import { openMeter } from '../../src/metrics/meter.ts';
import { OVERDUE_HOURS } from '../../src/store/metrics.ts';
import { openQueues, type Queues } from '../../src/queues/queues.ts';
import { startWorkers } from '../../workers/start.ts';
import { REDIS_URL } from './backend.ts';
import { openMailServer, type MailServer } from './mail-server.ts';
import { openOffice, type Office } from './office.ts';
import { until } from './until.ts';

export interface Works {
  readonly office: Office;
  readonly mail: MailServer;
  readonly queues: Queues;
  readonly prefix: string;
  /** Wakes all workers until nothing waits any more: deliveries, due steps, outbox, mails, callbacks. */
  readonly settle: () => Promise<void>;
  readonly close: () => Promise<void>;
}

const IDLE = `select
  (select count(*) from delivery where status = 'pending' and (next_attempt_at is null or next_attempt_at <= clock_timestamp()))
  + (select count(*) from deadline where state = 'open' and next_at <= business_now())
  + (select count(*) from outbox where state = 'waiting' and available_at <= business_now())
  + (select count(*) from notification where state in ('waiting', 'sending') and (next_attempt_at is null or next_attempt_at <= clock_timestamp()))
  + (select count(*) from callback where state = 'waiting' and next_attempt_at <= clock_timestamp()) as waiting`;

export const openWorks = async (office_?: Office): Promise<Works> => {
  const office = office_ ?? (await openOffice());
  const mail = await openMailServer();
  const prefix = `test${randomUUID().slice(0, 8)}`;
  const log = pino({ level: 'silent' });
  const queues = await openQueues({ databaseUrl: office.url, redis: REDIS_URL, prefix, log });
  const mailer = await openMailer({ smtpUrl: mail.url, directory: '', log });
  const poster = openPoster();
  await startWorkers({
    engine: office.engine,
    queues,
    mailer,
    poster,
    meter: openMeter(OVERDUE_HOURS),
    publicUrl: 'http://xiansuo.test',
    log,
  });
  return {
    office,
    mail,
    queues,
    prefix,
    settle: async () => {
      for (const name of ['intake', 'deadlines', 'relay', 'notify', 'callbacks', 'outlets']) queues.knock(name);
      await until(async () => {
        const { rows } = await office.engine.pool.query<{ waiting: string | number }>(IDLE);
        return Number(rows[0]?.waiting) === 0;
      });
    },
    close: async () => {
      await queues.close();
      await mailer.close();
      await poster.close();
      await mail.close();
      await office.close();
    },
  };
};

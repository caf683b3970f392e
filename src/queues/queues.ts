// BullMQ on the backend that is configured: Redis through ioredis, or PostgreSQL. The queues only wake workers: what is to be done lies
// in the database, so that an emptied queue costs seconds and nothing else.
import { Queue, Worker, createPostgresBackend, type JobsOptions } from 'bullmq';
import { Redis, type Cluster } from 'ioredis';
import { openBoard, type Board } from './board.ts';

export interface QueueJob {
  /** The same id is not queued twice at a time; without colons. */
  readonly id: string;
  readonly data: Readonly<Record<string, unknown>>;
  readonly delayMs: number;
}

export interface Queues {
  readonly backend: 'redis' | 'postgres';
  /** Runs `exec` for each job of the queue, one at a time in this process. */
  readonly work: (name: string, exec: (data: Readonly<Record<string, unknown>>) => Promise<void>) => Promise<void>;
  readonly publish: (name: string, jobs: readonly QueueJob[]) => Promise<void>;
  /** Wakes a queue's workers now. Many knocks in a moment become one; a knock that cannot be delivered is caught up by the next tick. */
  readonly knock: (name: string) => void;
  /** Wakes a queue's workers every so often: one of all processes does. */
  readonly every: (name: string, ms: number) => void;
  /** A board over these queues for a web server, at a path. */
  readonly board: (path: string, names: readonly string[]) => Board;
  readonly counts: () => Promise<Readonly<Record<string, Readonly<Record<string, number>>>>>;
  readonly close: () => Promise<void>;
}

export interface QueueOptions {
  readonly databaseUrl: string;
  /** Several comma-separated nodes mean a cluster. */
  readonly redis: string | null;
  readonly prefix: string;
  readonly log: { readonly warn: (found: object, message: string) => void };
}

/** Long enough that the knocks of many requests become one job: a job costs the backend half a dozen statements. */
const KNOCK_MS = 20;
/** How long an unreachable backend may hold up a count, or a stop after which its connections are cut. */
const COUNT_MS = 2000;
const CLOSE_MS = 6000;
const JOB: JobsOptions = { removeOnComplete: true, removeOnFail: true, attempts: 1 };

interface Backend {
  readonly kind: Queues['backend'];
  readonly queue: (name: string) => Queue;
  readonly worker: (name: string, exec: (data: Readonly<Record<string, unknown>>) => Promise<void>) => Worker;
  readonly close: () => Promise<void>;
}

type Exec = (data: Readonly<Record<string, unknown>>) => Promise<void>;

const WORKER = { concurrency: 1, lockDuration: 60_000, autorun: true } as const;

const redisNode = (address: string) => {
  const url = new URL(address);
  return {
    host: url.hostname,
    port: Number(url.port || 6379),
    ...(url.username === '' ? {} : { username: decodeURIComponent(url.username) }),
    ...(url.password === '' ? {} : { password: decodeURIComponent(url.password) }),
    ...(url.pathname.length > 1 ? { db: Number(url.pathname.slice(1)) } : {}),
    ...(url.protocol === 'rediss:' ? { tls: {} } : {}),
  };
};

// One machine: BullMQ opens and closes its own connections. A cluster is opened here, and closed here.
const redisConnections = (address: string) => {
  const nodes = address.split(',').map((node) => node.trim());
  const [first] = nodes;
  if (nodes.length === 1 && first !== undefined)
    return { connection: () => ({ ...redisNode(first), maxRetriesPerRequest: null }), close: () => Promise.resolve() };
  const clusters: Cluster[] = [];
  const { host: _host, port: _port, ...shared } = redisNode(first as string);
  return {
    connection: () => {
      const cluster = new Redis.Cluster(
        nodes.map((node) => ({ host: redisNode(node).host, port: redisNode(node).port })),
        { redisOptions: { ...shared, maxRetriesPerRequest: null } },
      );
      clusters.push(cluster);
      return cluster;
    },
    close: async () => {
      await Promise.allSettled(clusters.map((cluster) => cluster.quit()));
    },
  };
};

const redisBackend = (address: string, prefix: string): Backend => {
  const { connection, close } = redisConnections(address);
  // Braces keep all keys of a queue on one node of a cluster.
  const options = { prefix: `{${prefix}}` };
  return {
    kind: 'redis',
    queue: (name) => new Queue(name, { ...options, connection: connection(), defaultJobOptions: JOB }),
    worker: (name, exec) =>
      new Worker(name, (job) => exec(job.data as Record<string, unknown>), {
        ...options,
        ...WORKER,
        connection: connection(),
      }),
    close,
  };
};

const postgresBackend = (databaseUrl: string, prefix: string): Backend => {
  const connection = (max: number) => ({ connectionString: databaseUrl, max, migrate: true, schema: 'bullmq' });
  return {
    kind: 'postgres',
    queue: (name) =>
      new Queue(
        name,
        { prefix, connection: connection(1), defaultJobOptions: JOB },
        createPostgresBackend,
      ) as unknown as Queue,
    worker: (name, exec) =>
      new Worker(
        name,
        (job) => exec(job.data as Record<string, unknown>),
        { prefix, ...WORKER, connection: connection(2) },
        createPostgresBackend,
      ) as unknown as Worker,
    close: () => Promise.resolve(),
  };
};

const message = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Waits for it, but not longer than so many milliseconds; says whether it was in time. */
const within = async (ms: number, work: Promise<unknown>): Promise<boolean> => {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), ms);
  });
  const inTime = await Promise.race([work.then(() => true), late]);
  clearTimeout(timer);
  return inTime;
};

export const openQueues = (options: QueueOptions): Promise<Queues> => {
  const backend =
    options.redis === null
      ? postgresBackend(options.databaseUrl, options.prefix)
      : redisBackend(options.redis, options.prefix);
  const queues = new Map<string, Queue>();
  const workers: Worker[] = [];
  const timers = new Set<NodeJS.Timeout>();
  const knocking = new Map<string, NodeJS.Timeout>();
  const pending = new Set<Promise<unknown>>();
  let closing = false;

  const queueOf = (name: string): Queue => {
    let queue = queues.get(name);
    if (queue === undefined) {
      queue = backend.queue(name);
      queue.on('error', (error) => {
        if (!closing) options.log.warn({ queue: name, err: message(error) }, 'the queue has a problem');
      });
      queues.set(name, queue);
    }
    return queue;
  };

  const add = (name: string, jobId: string | null): void => {
    const adding = queueOf(name)
      .add('wake', {}, jobId === null ? {} : { jobId })
      .catch((error: unknown) => {
        if (!closing)
          options.log.warn({ queue: name, err: message(error) }, 'the workers could not be woken; the next tick does');
      })
      .finally(() => pending.delete(adding));
    pending.add(adding);
  };

  const work = async (name: string, exec: Exec): Promise<void> => {
    const worker = backend.worker(name, exec);
    worker.on('error', (error) => {
      if (!closing) options.log.warn({ queue: name, err: message(error) }, 'the worker has a problem');
    });
    worker.on('failed', (job, error) =>
      options.log.warn(
        { queue: name, job: job?.id, err: message(error) },
        'a job failed; the next tick takes its work up',
      ),
    );
    workers.push(worker);
    await worker.waitUntilReady();
  };

  const knock = (name: string): void => {
    if (closing || knocking.has(name)) return;
    knocking.set(
      name,
      setTimeout(() => {
        knocking.delete(name);
        add(name, null);
      }, KNOCK_MS),
    );
  };

  let closed: Promise<void> | null = null;
  const close = async (): Promise<void> => {
    closing = true;
    for (const timer of [...timers, ...knocking.values()]) clearTimeout(timer);
    await within(CLOSE_MS, Promise.allSettled(workers.map((worker) => worker.close())));
    // A backend that does not answer is not waited for: what was running is in the database, or is taken up again.
    await within(1000, Promise.allSettled([...pending]));
    await within(1000, Promise.allSettled([...queues.values()].map((queue) => queue.close())));
    await within(1000, Promise.allSettled([...workers, ...queues.values()].map((one) => one.disconnect())));
    await backend.close();
  };

  return Promise.resolve({
    backend: backend.kind,
    work,
    knock,
    close: () => (closed ??= close()),
    publish: async (name, jobs) => {
      await queueOf(name).addBulk(
        jobs.map(({ id, data, delayMs }) => ({ name: 'armed', data, opts: { jobId: id, delay: delayMs } })),
      );
    },
    every: (name, ms) => {
      // All processes name the tick of a moment alike, so one of them is enough; a scheduler of the queue's own would be lost with an
      // emptied Redis.
      const timer = setInterval(() => add(name, `tick-${Math.floor(Date.now() / ms)}`), ms);
      timers.add(timer);
    },
    board: (path, names) => openBoard(path, names, queueOf),
    counts: async () => {
      const found: Record<string, Record<string, number>> = {};
      const asked = Promise.all(
        [...queues].map(async ([name, queue]) => {
          found[name] = await queue.getJobCounts('waiting', 'active', 'delayed', 'failed');
        }),
      );
      asked.catch(() => undefined);
      if (!(await within(COUNT_MS, asked))) throw new Error('the queues do not answer');
      return found;
    },
  });
};

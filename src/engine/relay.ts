// Turns outbox rows into what leaves the house: alerts, one notification for each recipient, callbacks to the source. People are
// looked up here, not when the move was made. A row that fails is tried again and never stops the others.
import type { PoolClient } from 'pg';
import { quietUntil } from '../domain/quiet-hours.ts';
import { raiseAlarm } from '../store/alarms.ts';
import {
  addAlerts,
  addCallback,
  addNotifications,
  failOutbox,
  postponeOutbox,
  readOpener,
  settleOutbox,
  takeOutbox,
  type OutboxTask,
} from '../store/outbox.ts';
import { readAddressees, type Addressee } from '../store/people.ts';
import { readMatters, type Matter } from '../store/matters.ts';
import { businessNow, readCluesById } from '../store/reads.ts';
import { readOutlets, type OutletRow } from '../store/outlets.ts';
import { inTransaction } from '../store/transaction.ts';
import type { Engine } from './engine.ts';
import { lookupCode } from './look-up.ts';
import { outletsFor } from './outlets.ts';
import { recipientsOf } from './recipients.ts';
import { readSource } from './sources.ts';

const TRIES = 6;

export interface Relayed {
  readonly taken: number;
  readonly notifications: number;
  readonly callbacks: number;
}

const told = async (
  engine: Engine,
  client: PoolClient,
  task: OutboxTask,
  matter: Matter,
): Promise<readonly Addressee[]> => {
  const audiences = (task.payload['tell'] ?? []) as readonly string[];
  const { unit } = task.payload;
  const about = typeof unit === 'string' ? { ...matter, unit } : matter;
  const found = new Map<string, Addressee>();
  for (const audience of audiences) {
    const people =
      audience === 'sender'
        ? await senders(engine, client, task, matter)
        : await recipientsOf(engine, client, audience, about);
    for (const person of people) found.set(person.username, person);
  }
  // Nobody needs a mail about what they did themselves.
  found.delete(String(task.payload['by'] ?? ''));
  if (found.size === 0 && task.payload['by'] === undefined) {
    await raiseAlarm(client, 'nobody_to_tell', task.eventKey, { matter: matter.number });
  }
  return [...found.values()];
};

/** Who opened the order that is answered: the person, or the office that referred it. */
const senders = async (
  engine: Engine,
  client: PoolClient,
  task: OutboxTask,
  matter: Matter,
): Promise<readonly Addressee[]> => {
  const opener = await readOpener(client, matter.id, Number(task.payload['seq']));
  if (opener === null) return recipientsOf(engine, client, 'supervisors', matter);
  if (opener.fromUnit !== null)
    return recipientsOf(engine, client, 'supervisors', { ...matter, unit: opener.fromUnit });
  const people = await readAddressees(client, [opener.actor]);
  return people.length > 0 && people.every((person) => !person.disabled)
    ? people
    : recipientsOf(engine, client, 'supervisors', matter);
};

const isUrgent = (engine: Engine, task: OutboxTask): boolean => {
  const { notice, level } = task.payload;
  return (
    notice === 'urged' ||
    notice === 'supervised' ||
    (typeof level === 'number' && level >= engine.packages.notifications.urgentFromLevel)
  );
};

const notify = async (
  engine: Engine,
  client: PoolClient,
  task: OutboxTask,
  matter: Matter,
  outlets: readonly OutletRow[],
): Promise<number> => {
  const kind = String(task.payload['notice']);
  const people = await told(engine, client, task, matter);
  const one = { eventKey: task.eventKey, kind, clueId: matter.id, payload: task.payload };
  return addNotifications(client, [
    ...people.map((person) => ({ ...one, recipient: person.username })),
    ...outletsFor(engine, outlets, matter, task.payload, people).map((to) => ({ ...one, ...to })),
  ]);
};

const alert = async (engine: Engine, client: PoolClient, task: OutboxTask, matter: Matter): Promise<void> => {
  const { clock, deadline, level } = task.payload as { clock: string; deadline: string; level: number };
  const people = await told(engine, client, task, matter);
  await addAlerts(
    client,
    people.map((person) => ({
      clueId: matter.id,
      clueNumber: matter.number,
      clock,
      deadlineId: deadline,
      level,
      recipient: person.username,
    })),
  );
};

const ENDING = new Set(['clue.closed', 'clue.declined']);

/** Sources as one batch of the outbox has looked them up. */
type Sources = Map<string, ReturnType<typeof readSource>>;

const sourceOf = (engine: Engine, sources: Sources, name: string): ReturnType<typeof readSource> => {
  const found = sources.get(name) ?? readSource(engine, name);
  sources.set(name, found);
  return found;
};

const callBack = async (
  engine: Engine,
  client: PoolClient,
  task: OutboxTask,
  clueId: number,
  sources: Sources,
): Promise<number> => {
  const clue = (await readCluesById(client, [clueId])).clues[0]?.clue;
  if (clue === undefined) throw new Error(`there is no clue ${clueId}`);
  if (clue.source === null || clue.externalId === null) return 0;
  const source = await sourceOf(engine, sources, clue.source);
  if (source === null || source.callbackUrl === null) return 0;
  const { event, state, at } = task.payload as { event: string; state: string; at: string };
  const data = {
    externalId: clue.externalId,
    number: clue.number,
    state,
    at,
    ...(event === 'clue.registered' ? { lookupCode: lookupCode(engine.crypto, clue.number) } : {}),
    ...(ENDING.has(event)
      ? {
          ...(clue.conclusion === null ? {} : { conclusion: clue.conclusion }),
          ...(clue.publicReply === null ? {} : { publicReply: clue.publicReply }),
          paidFen: clue.paidFen,
          workersPaid: clue.workersPaid,
        }
      : {}),
  };
  await addCallback(client, {
    id: `msg_${task.eventKey.replaceAll('.', '_')}`,
    source: clue.source,
    clueId: clue.id,
    event,
    data,
    at,
  });
  return 1;
};

const carry = async (
  engine: Engine,
  client: PoolClient,
  task: OutboxTask,
  matter: Matter,
  now: string,
  outlets: readonly OutletRow[],
  sources: Sources,
): Promise<{ done: boolean; notifications: number; callbacks: number }> => {
  switch (task.kind) {
    case 'alert':
      await alert(engine, client, task, matter);
      return { done: true, notifications: 0, callbacks: 0 };
    case 'callback':
      return { done: true, notifications: 0, callbacks: await callBack(engine, client, task, matter.id, sources) };
    case 'notice': {
      const morning = isUrgent(engine, task) ? null : quietUntil(engine.packages.notifications.quietHours, now);
      if (morning !== null) {
        await postponeOutbox(client, task.id, morning);
        return { done: false, notifications: 0, callbacks: 0 };
      }
      return { done: true, notifications: await notify(engine, client, task, matter, outlets), callbacks: 0 };
    }
  }
};

/** Takes up to `limit` rows of the outbox: all at once, and when one of them fails again one by one. */
export const relay = async (engine: Engine, limit: number): Promise<Relayed> => {
  try {
    return await carryAll(engine, limit, (_, __, work) => work());
  } catch (error) {
    engine.log.warn({ err: String(error) }, 'a batch of the outbox failed, going on row by row');
    return carryAll(engine, limit, apart);
  }
};

/** How one row of a batch is carried out; null when it failed and was put aside. */
type Carrying = <T>(rows: Rows, task: OutboxTask, work: () => Promise<T>) => Promise<T | null>;

interface Rows {
  readonly engine: Engine;
  readonly client: PoolClient;
}

/** A row that fails is tried again later and takes nothing of the others with it. */
const apart: Carrying = async ({ engine, client }, task, work) => {
  await client.query('savepoint one');
  try {
    const carried = await work();
    await client.query('release savepoint one');
    return carried;
  } catch (error) {
    await client.query('rollback to savepoint one');
    await failed(engine, client, task, error);
    return null;
  }
};

const carryAll = (engine: Engine, limit: number, carrying: Carrying): Promise<Relayed> =>
  inTransaction(engine.pool, async (client) => {
    const tasks = await takeOutbox(client, limit);
    if (tasks.length === 0) return { taken: 0, notifications: 0, callbacks: 0 };
    const now = await businessNow(client);
    const outlets = await readOutlets(client);
    const matters = await readMatters(client, [...new Set(tasks.map((task) => task.clueId))]);
    const sources: Sources = new Map();
    const done: string[] = [];
    let notifications = 0;
    let callbacks = 0;
    for (const task of tasks) {
      const carried = await carrying({ engine, client }, task, () => {
        const matter = matters.get(task.clueId);
        if (matter === undefined) throw new Error(`there is no matter ${task.clueId}`);
        return carry(engine, client, task, matter, now, outlets, sources);
      });
      if (carried?.done === true) done.push(task.id);
      notifications += carried?.notifications ?? 0;
      callbacks += carried?.callbacks ?? 0;
    }
    await settleOutbox(client, done);
    return { taken: tasks.length, notifications, callbacks };
  });

const failed = async (engine: Engine, client: PoolClient, task: OutboxTask, error: unknown): Promise<void> => {
  const message = error instanceof Error ? error.message : String(error);
  engine.log.error({ outbox: task.id, err: message }, 'an outbox row could not be carried out');
  if (await failOutbox(client, task.id, message.slice(0, 500), TRIES))
    await raiseAlarm(client, 'outbox_parked', task.eventKey, { error: message.slice(0, 500) });
};

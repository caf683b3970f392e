// Turns kept deliveries into clues and moves, many in a transaction. A delivery is locked while it is worked on, so no two
// workers apply it; one that cannot be worked on is counted and parked, and never stops the others.
import { isOpen } from '../../workflows/states.ts';
import type { PoolClient } from 'pg';
import type { Reported, SourceEvent } from '../domain/delivery.ts';
import { draftOf, say, writeOf, type Draft, type Saying } from '../domain/move.ts';
import type { ClueRecord, MoveWrite } from '../domain/records.ts';
import { raiseAlarm } from '../store/alarms.ts';
import {
  failDelivery,
  lockNames,
  releaseWaiting,
  setWaiting,
  takeDeliveries,
  type WaitingDelivery,
} from '../store/deliveries.ts';
import { writeMoves, writeRegistrations } from '../store/moves.ts';
import { nextClueIds, readCluesByExternalId, type ClueRead } from '../store/reads.ts';
import { inTransaction } from '../store/transaction.ts';
import { beginClue } from './begin-clue.ts';
import type { Engine } from './engine.ts';
import { readBody } from './read-delivery.ts';
import { openBody } from './receive.ts';
import { responsibleUnit } from './responsible-unit.ts';
import { sourceSaying } from './source-saying.ts';

const TRIES = 5;

interface Opened {
  readonly delivery: WaitingDelivery;
  readonly event: SourceEvent;
}

export interface TakenIn {
  readonly taken: number;
  readonly registered: number;
  readonly applied: number;
  readonly waiting: number;
  readonly failed: number;
}

const NOTHING: TakenIn = { taken: 0, registered: 0, applied: 0, waiting: 0, failed: 0 };

const open = async (engine: Engine, delivery: WaitingDelivery): Promise<Opened> => {
  const read = await readBody(engine, openBody(engine, delivery.keyId, delivery.body));
  if (read.kind !== 'event') {
    throw new Error(
      read.kind === 'wrong'
        ? read.problems.map((problem) => `${problem.path} ${problem.message}`).join('; ')
        : 'a ping is no event',
    );
  }
  return { delivery, event: read.event };
};

const fail = async (engine: Engine, delivery: WaitingDelivery, error: unknown): Promise<void> => {
  const message = error instanceof Error ? error.message : String(error);
  engine.log.error(
    { receipt: delivery.receipt, source: delivery.source, err: message },
    'a delivery could not be worked on',
  );
  if (await failDelivery(engine.pool, delivery.receipt, message.slice(0, 2000), TRIES)) {
    await raiseAlarm(engine.pool, 'delivery_parked', delivery.receipt, {
      source: delivery.source,
      error: message.slice(0, 500),
    });
  }
};

const key = (source: string, externalId: string): string => `${source}\n${externalId}`;

/** The clues that these deliveries speak of, read once. */
const cluesOf = async (
  client: PoolClient,
  opened: readonly Opened[],
): Promise<{ now: string; clues: Map<string, ClueRead> }> => {
  const bySource = Map.groupBy(opened, (one) => one.delivery.source);
  const clues = new Map<string, ClueRead>();
  let now = '';
  for (const [source, ones] of bySource) {
    const reads = await readCluesByExternalId(client, source, [
      ...new Set(ones.map((one) => one.event.data.externalId)),
    ]);
    now = reads.now;
    for (const read of reads.clues) clues.set(key(source, read.clue.externalId ?? ''), read);
  }
  return { now, clues };
};

/** Registers the new ones; of two deliveries that report the same clue the one with the earlier timestamp is the first. */
const register = async (
  engine: Engine,
  client: PoolClient,
  news: readonly { delivery: WaitingDelivery; event: Reported }[],
  now: string,
): Promise<number> => {
  if (news.length === 0) return 0;
  const ids = await nextClueIds(client, news.length);
  const writes: MoveWrite[] = [];
  for (const [index, { delivery, event }] of news.entries()) {
    const unit = await responsibleUnit(engine, event.data.region, event.data.sector);
    if (unit === null) throw new Error(`no office is responsible for region ${event.data.region}`);
    writes.push(
      beginClue(
        engine,
        {
          id: ids[index] as number,
          data: event.data,
          source: delivery.source,
          intakeChannel: 'platform',
          by: delivery.source,
          unit,
          receivedAt: delivery.receivedAt,
          receipt: delivery.receipt,
          requestId: null,
        },
        now,
      ),
    );
  }
  const done = await writeRegistrations(client, writes);
  for (const [source, ones] of Map.groupBy(news, (one) => one.delivery.source)) {
    await releaseWaiting(
      client,
      source,
      ones.map((one) => one.event.data.externalId),
    );
  }
  return done.size;
};

interface Applied {
  readonly writes: readonly MoveWrite[];
  readonly count: number;
}

const apply = (
  engine: Engine,
  changes: ReadonlyMap<string, readonly Opened[]>,
  clues: ReadonlyMap<string, ClueRead>,
  now: string,
): Applied => {
  const writes: MoveWrite[] = [];
  let count = 0;
  for (const [name, ones] of changes) {
    const read = clues.get(name);
    if (read === undefined) continue;
    const rules = engine.rulesFor(read.clue.region);
    let draft: Draft = draftOf(read.clue, read.deadlines, read.tasks);
    const receipts: string[] = [];
    for (const { delivery, event } of ones) {
      const saying: Saying = sourceSaying(engine, read, draft.clue, event, delivery.source);
      draft = say(draft, saying, rules, now);
      if (!isOpen(draft.clue.state) || saying.type === 'supplement')
        draft = tellStaff(draft, event, delivery.receipt, now);
      receipts.push(delivery.receipt);
    }
    count += receipts.length;
    writes.push({
      ...writeOf(draft),
      deliveries: receipts.map((receipt) => ({
        clueId: read.clue.id,
        receipt,
        status: 'applied' as const,
        settledAt: now,
      })),
    });
  }
  return { writes, count };
};

/** Whom it concerns: those who work on the clue; its supervisors where they have to decide, or nobody works on it. */
const toldOf = ({ state, handlers }: ClueRecord, event: SourceEvent): readonly string[] => {
  if (!isOpen(state) || handlers.length === 0) return ['supervisors'];
  return event.type === 'clue.withdrawn' ? ['handlers', 'supervisors'] : ['handlers'];
};

/** What the source says to a clue is news for those who have it; in-house, the event's key keeps it to one. */
const tellStaff = (draft: Draft, event: SourceEvent, receipt: string, now: string): Draft => ({
  ...draft,
  outbox: [
    ...draft.outbox,
    {
      kind: 'notice',
      eventKey: `${draft.clue.id}-${receipt}-sourceSpoke`,
      clueId: draft.clue.id,
      payload: {
        notice: 'sourceSpoke',
        tell: toldOf(draft.clue, event),
        seq: draft.clue.version,
      },
      availableAt: now,
      createdAt: now,
    },
  ],
});

const inOrder = (a: Opened, b: Opened): number =>
  Date.parse(a.event.timestamp) - Date.parse(b.event.timestamp) || a.delivery.receipt.localeCompare(b.delivery.receipt);

const work = async (engine: Engine, client: PoolClient, opened: readonly Opened[]): Promise<TakenIn> => {
  await lockNames(
    client,
    opened.map((one) => key(one.delivery.source, one.event.data.externalId)),
  );
  const { now, clues } = await cluesOf(client, opened);
  const groups = Map.groupBy([...opened].sort(inOrder), (one) => key(one.delivery.source, one.event.data.externalId));
  const news: { delivery: WaitingDelivery; event: Reported }[] = [];
  const orphans: string[] = [];
  const changes = new Map<string, readonly Opened[]>();
  for (const [name, ones] of groups) {
    if (clues.has(name)) {
      changes.set(name, ones);
      continue;
    }
    const first = ones.find(
      (one): one is { delivery: WaitingDelivery; event: Reported } => one.event.type === 'clue.reported',
    );
    if (first !== undefined) news.push(first);
    // What is left of the group comes after its clue: waiting now, released by the registration.
    orphans.push(...ones.filter((one) => one !== first).map((one) => one.delivery.receipt));
  }
  await setWaiting(client, orphans);
  const registered = await register(engine, client, news, now);
  const { writes, count } = apply(engine, changes, clues, now);
  const moved = writes.length === 0 ? new Set<number>() : await writeMoves(client, writes);
  const applied =
    moved.size === writes.length
      ? count
      : writes.filter((write) => moved.has(write.clue.id)).reduce((sum, write) => sum + write.deliveries.length, 0);
  return { taken: opened.length, registered, applied, waiting: orphans.length, failed: 0 };
};

/** Takes up to `limit` deliveries in. What lost a race stays pending for the next call. */
export const takeIn = async (engine: Engine, limit: number): Promise<TakenIn> => {
  await engine.rules.heed();
  const failures: { delivery: WaitingDelivery; error: unknown }[] = [];
  const result = await inTransaction(engine.pool, async (client) => {
    const deliveries = await takeDeliveries(client, limit);
    if (deliveries.length === 0) return NOTHING;
    const opened: Opened[] = [];
    for (const delivery of deliveries) {
      try {
        opened.push(await open(engine, delivery));
      } catch (error) {
        failures.push({ delivery, error });
      }
    }
    return workAll(engine, client, opened, failures);
  });
  for (const { delivery, error } of failures) await fail(engine, delivery, error);
  return { ...result, taken: result.taken + failures.length, failed: failures.length };
};

const add = (a: TakenIn, b: TakenIn): TakenIn => ({
  taken: a.taken + b.taken,
  registered: a.registered + b.registered,
  applied: a.applied + b.applied,
  waiting: a.waiting + b.waiting,
  failed: a.failed + b.failed,
});

/** All at once; when that fails, clue by clue, so that one bad delivery is found and the others go on. */
const workAll = async (
  engine: Engine,
  client: PoolClient,
  opened: readonly Opened[],
  failures: { delivery: WaitingDelivery; error: unknown }[],
): Promise<TakenIn> => {
  if (opened.length === 0) return NOTHING;
  await client.query('savepoint batch');
  try {
    return await work(engine, client, opened);
  } catch (error) {
    await client.query('rollback to savepoint batch');
    engine.log.warn(
      { err: error instanceof Error ? error.message : String(error), size: opened.length },
      'an intake batch failed, going on one by one',
    );
  }
  let sum = NOTHING;
  for (const ones of Map.groupBy(opened, (one) => key(one.delivery.source, one.event.data.externalId)).values()) {
    await client.query('savepoint one');
    try {
      sum = add(sum, await work(engine, client, ones));
      await client.query('release savepoint one');
    } catch (error) {
      await client.query('rollback to savepoint one');
      for (const { delivery } of ones) failures.push({ delivery, error });
    }
  }
  return sum;
};

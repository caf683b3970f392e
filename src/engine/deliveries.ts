// What the operator does with deliveries: looks them up, corrects and replays what could not be used, compares lists.
import type { Pool, PoolClient } from 'pg';
import { closeBody, reopenBody } from '../domain/closed-body.ts';
import { Conflict, InvalidInput, NotFound, type FieldProblem } from '../domain/errors.ts';
import { writeAudit } from '../store/audit.ts';
import { lockDelivery, readDeliveryBody, replaceBody, requeueDelivery } from '../store/deliveries.ts';
import {
  readArrived,
  readDeliveries,
  readDelivery,
  type Arrived,
  type DeliveryFilter,
  type ListedDelivery,
} from '../store/delivery-lists.ts';
import type { Page } from '../store/cursor.ts';
import { inTransaction } from '../store/transaction.ts';
import type { Engine } from './engine.ts';
import { keepNothing, type Keep } from './once.ts';
import { readBody } from './read-delivery.ts';
import { openBody, sealBody } from './receive.ts';

export const listDeliveries = (engine: Engine, filter: DeliveryFilter): Promise<Page<ListedDelivery>> =>
  readDeliveries(engine.pool, filter);

/** @throws {NotFound} */
export const findDelivery = (engine: Engine, receipt: string): Promise<ListedDelivery> => found(engine.pool, receipt);

const found = async (db: Pool | PoolClient, receipt: string): Promise<ListedDelivery> => {
  const delivery = await readDelivery(db, receipt);
  if (delivery === null) throw new NotFound(`there is no delivery ${receipt}`);
  return delivery;
};

const answered = async (client: PoolClient, receipt: string, keep: Keep<ListedDelivery>): Promise<ListedDelivery> => {
  const delivery = await found(client, receipt);
  await keep(client, delivery);
  return delivery;
};

const inBody = (problems: readonly FieldProblem[]): InvalidInput =>
  new InvalidInput(problems.map((problem) => ({ ...problem, path: `/body${problem.path}` })));

const cameAs = (engine: Engine, { keyId, body }: { readonly keyId: string; readonly body: Uint8Array }): unknown =>
  JSON.parse(Buffer.from(openBody(engine, keyId, body)).toString('utf8'));

/** What came, with people and their words closed: what a correction begins with. @throws {NotFound} */
export const showBody = async (engine: Engine, receipt: string): Promise<unknown> => {
  const found = await readDeliveryBody(engine.pool, receipt);
  if (found === null) throw new NotFound(`there is no delivery ${receipt}`);
  return closeBody(cameAs(engine, found));
};

const parsed = async (engine: Engine, raw: Buffer) => {
  const read = await readBody(engine, raw);
  if (read.kind === 'wrong') throw inBody(read.problems);
  if (read.kind === 'ping')
    throw new InvalidInput([{ path: '/body/type', message: 'found ping; a test delivery needs no correction' }]);
  return read.event;
};

/**
 * Puts a right body in the place of a quarantined one and hands it to the intake. Where it says that what came stays (`KEPT`), it does.
 * @throws {InvalidInput} naming every field that is still wrong; {Conflict} when the delivery is not in quarantine
 */
export const correctDelivery = async (
  engine: Engine,
  receipt: string,
  body: unknown,
  by: string,
  keep: Keep<ListedDelivery> = keepNothing,
): Promise<ListedDelivery> =>
  inTransaction(engine.pool, async (client) => {
    const found = await lockDelivery(client, receipt);
    if (found === null) throw new NotFound(`there is no delivery ${receipt}`);
    if (found.status !== 'quarantined')
      throw new Conflict(`delivery ${receipt} is '${found.status}'; only a quarantined one can be corrected`);
    const whole = reopenBody(body, cameAs(engine, found));
    if (whole.problems.length > 0) throw inBody(whole.problems);
    const raw = Buffer.from(JSON.stringify(whole.body) ?? 'null');
    const event = await parsed(engine, raw);
    const sealed = sealBody(engine, raw);
    await replaceBody(
      client,
      receipt,
      {
        keyId: sealed.keyId,
        body: sealed.body,
        type: event.type,
        externalId: event.data.externalId,
        eventAt: new Date(event.timestamp).toISOString(),
      },
      by,
    );
    await writeAudit(client, by, 'correctDelivery', receipt, { type: event.type });
    return answered(client, receipt, keep);
  });

const REPLAYABLE = ['quarantined', 'parked'];

/**
 * Hands a quarantined or parked delivery to the intake again. What was taken in already, or waits for it, is left alone: replaying
 * twice does nothing twice.
 * @throws {InvalidInput} when the body is still wrong by today's rules
 */
export const replayDelivery = async (
  engine: Engine,
  receipt: string,
  keep: Keep<ListedDelivery> = keepNothing,
): Promise<ListedDelivery> =>
  inTransaction(engine.pool, async (client) => {
    const found = await lockDelivery(client, receipt);
    if (found === null) throw new NotFound(`there is no delivery ${receipt}`);
    if (!REPLAYABLE.includes(found.status)) return answered(client, receipt, keep);
    const raw = Buffer.from(openBody(engine, found.keyId, found.body));
    const event = await parsed(engine, raw);
    await replaceBody(
      client,
      receipt,
      {
        keyId: found.keyId,
        body: found.body,
        type: event.type,
        externalId: event.data.externalId,
        eventAt: new Date(event.timestamp).toISOString(),
      },
      'replay',
    );
    await requeueDelivery(client, receipt);
    return answered(client, receipt, keep);
  });

export interface ReconciledItem extends Arrived {
  readonly arrived: boolean;
}

/** Which of these external ids arrived from the source, which not, which clue each became; in the order asked. */
export const reconcileDeliveries = async (
  engine: Engine,
  source: string,
  externalIds: readonly string[],
): Promise<readonly ReconciledItem[]> => {
  const found = new Map((await readArrived(engine.pool, source, externalIds)).map((item) => [item.externalId, item]));
  return externalIds.map((externalId) => {
    const item = found.get(externalId) ?? { externalId, deliveries: [], clue: null };
    return { ...item, arrived: item.clue !== null || item.deliveries.length > 0 };
  });
};

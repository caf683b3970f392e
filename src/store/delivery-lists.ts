// What became of deliveries: by filter, by receipt, by the source's own numbers.
import type { Pool, PoolClient } from 'pg';
import { conditions } from './conditions.ts';
import { pageOf, type CursorParts, type Page } from './cursor.ts';
import type { DeliveryProblem, DeliveryStatus } from './entities/intake.ts';

export interface ListedDelivery {
  readonly receipt: string;
  readonly source: string;
  readonly webhookId: string;
  readonly type: string | null;
  readonly externalId: string | null;
  readonly status: DeliveryStatus;
  readonly receivedAt: string;
  readonly settledAt: string | null;
  readonly clue: string | null;
  readonly problems: readonly DeliveryProblem[] | null;
  readonly attempts: number;
  readonly error: string | null;
  readonly correctedBy: string | null;
}

interface Raw extends Omit<ListedDelivery, 'receivedAt' | 'settledAt'> {
  readonly receivedAt: string | Date;
  readonly settledAt: string | Date | null;
}

const COLUMNS = `d.receipt, d.source, d.webhook_id as "webhookId", d.type, d.external_id as "externalId", d.status, d.received_at as "receivedAt",
  d.settled_at as "settledAt", c.number as clue, d.problems, d.attempts, d.error, d.corrected_by as "correctedBy"`;

const listed = (row: Raw): ListedDelivery => ({
  ...row,
  receivedAt: new Date(row.receivedAt).toISOString(),
  settledAt: row.settledAt === null ? null : new Date(row.settledAt).toISOString(),
});

export interface DeliveryFilter {
  readonly source?: string | undefined;
  readonly status?: string | undefined;
  /** Business date of receipt. */
  readonly on?: string | undefined;
  readonly cursor: CursorParts | null;
  readonly limit: number;
}

/** Newest first. */
export const readDeliveries = async (pool: Pool, filter: DeliveryFilter): Promise<Page<ListedDelivery>> => {
  const where = conditions();
  if (filter.source !== undefined) where.add('d.source = ?', filter.source);
  if (filter.status !== undefined) where.add('d.status = ?', filter.status);
  if (filter.on !== undefined) {
    where.add(
      `d.received_at >= ?::date::timestamp at time zone 'Asia/Shanghai' and d.received_at < (?::date + 1)::timestamp at time zone 'Asia/Shanghai'`,
      filter.on,
    );
  }
  if (filter.cursor !== null) {
    const at = where.value(filter.cursor[0]);
    const receipt = where.value(filter.cursor[1]);
    where.add(`(d.received_at, d.receipt) < (${at}::timestamptz, ${receipt}::text)`);
  }
  const limit = where.value(filter.limit + 1);
  const { rows } = await pool.query<Raw>(
    `select ${COLUMNS} from delivery d left join clue c on c.id = d.clue_id where ${where.where()} order by d.received_at desc, d.receipt desc limit ${limit}`,
    where.values,
  );
  return pageOf(rows.map(listed), filter.limit, (delivery) => [delivery.receivedAt, delivery.receipt]);
};

export const readDelivery = async (db: Pool | PoolClient, receipt: string): Promise<ListedDelivery | null> => {
  const { rows } = await db.query<Raw>(
    `select ${COLUMNS} from delivery d left join clue c on c.id = d.clue_id where d.receipt = $1`,
    [receipt],
  );
  const row = rows[0];
  return row === undefined ? null : listed(row);
};

export interface Arrived {
  readonly externalId: string;
  readonly deliveries: readonly {
    readonly receipt: string;
    readonly type: string | null;
    readonly status: DeliveryStatus;
  }[];
  readonly clue: string | null;
}

/** What arrived under these external ids; those that did not are absent. */
export const readArrived = async (
  pool: Pool,
  source: string,
  externalIds: readonly string[],
): Promise<readonly Arrived[]> => {
  const { rows } = await pool.query<Arrived>(
    `select i.id as "externalId", c.number as clue,
       coalesce((select jsonb_agg(jsonb_build_object('receipt', d.receipt, 'type', d.type, 'status', d.status) order by d.received_at, d.receipt)
         from delivery d where d.source = $1 and d.external_id = i.id), '[]') as deliveries
     from unnest($2::text[]) as i(id) left join clue c on c.source = $1 and c.external_id = i.id`,
    [source, externalIds],
  );
  return rows;
};

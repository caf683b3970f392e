// What a listing rests on, looked up: the orders to pay of the cases that it names and of those that carry its clues.
import { listingGrounds, monthsOf, type LapsedOrder, type ListingGrounds } from '../domain/listing-grounds.ts';
import { memoryOf } from '../domain/proceeding-move.ts';
import type { ProceedingRecord } from '../domain/records.ts';
import { thresholdFor } from '../domain/threshold.ts';
import { readOfClues, readProceedingByNumber } from '../store/proceedings.ts';
import { readCluesByNumber } from '../store/reads.ts';
import type { Engine } from './engine.ts';
import { orderOf, unpaid } from './order-to-pay.ts';

type Fields = Readonly<Record<string, unknown>>;

export const casesNamed = (fields: Fields): readonly string[] => {
  const more = Array.isArray(fields['cases']) ? (fields['cases'] as readonly string[]) : [];
  return typeof fields['case'] === 'string' ? [...new Set([fields['case'], ...more])] : more;
};

const found = async (engine: Engine, { context, clues }: ProceedingRecord): Promise<readonly ProceedingRecord[]> => {
  const named = await Promise.all(
    casesNamed((context as { fields?: Fields }).fields ?? {}).map(
      async (number) => (await readProceedingByNumber(engine.pool, number)).proceedings[0]?.proceeding,
    ),
  );
  const carrying = clues.length === 0 ? [] : (await readOfClues(engine.pool, ['case'], clues)).proceedings;
  const all = [...named, ...carrying.map(({ proceeding }) => proceeding)].filter((one) => one !== undefined);
  return [...new Map(all.map((one) => [one.number, one])).values()];
};

const lapsedOrder = async (engine: Engine, record: ProceedingRecord, on: string): Promise<LapsedOrder> => {
  const memory = memoryOf(record);
  const { clues } = await readCluesByNumber(engine.pool, memory.clues);
  return {
    case: record.number,
    ...orderOf(record, on),
    unpaidFen: await unpaid(engine, memory, record.number),
    workers: Number(memory.fields['workers'] ?? 0),
    months: Math.max(0, ...clues.map(({ clue }) => monthsOf(clue.arrearsFrom, clue.arrearsTo))),
  };
};

/** The grounds of a listing on a day; those of a listing that stands are the ones it was made with. */
export const groundsOf = async (engine: Engine, listing: ProceedingRecord, on: string): Promise<ListingGrounds> => {
  const { fields } = memoryOf(listing);
  if (fields['grounds'] !== undefined) return fields['grounds'] as ListingGrounds;
  const orders = await Promise.all((await found(engine, listing)).map((record) => lapsedOrder(engine, record, on)));
  return listingGrounds(fields['ground'], orders, thresholdFor(engine.packages.thresholds, listing.region));
};

/** What its machine asks before it is listed. */
export const listingFacts = async (engine: Engine, listing: ProceedingRecord, on: string) => {
  const { fields } = memoryOf(listing);
  const grounds = await groundsOf(engine, listing, on);
  const named = new Set(casesNamed(fields));
  const orders = grounds.reasons.filter(({ what, case: of }) => what === 'order' && of !== null && named.has(of));
  const employer =
    typeof fields['of'] === 'string'
      ? (await readProceedingByNumber(engine.pool, fields['of'])).proceedings[0]?.proceeding
      : undefined;
  return {
    ordersLapsed: orders.length === named.size && orders.every((order) => order.reached),
    grounds,
    employerListed: fields['of'] === undefined || employer?.state === 'listed',
  };
};

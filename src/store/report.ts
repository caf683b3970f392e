// Reads a campaign's report: counted cells of all regions, sectors and fundings at once, or the facts behind one figure.
import type { Pool } from 'pg';
import { ONCE, type Counted, type Tally } from '../domain/figures.ts';
import { conditions } from './conditions.ts';
import { pageOf, type CursorParts, type Page } from './cursor.ts';
import { factValues, WITH_FACTS, type FactsOf } from './report-facts.ts';

/** Facts of one region, sector and funding: they add up to whatever they are grouped into. */
export interface Cell extends Tally {
  readonly region: string;
  readonly sector: string | null;
  readonly funding: string | null;
}

/** Things that count once in whatever they are grouped into, counted for each grouping by itself. */
export interface Distinct extends Tally {
  readonly level: 'all' | 'prefecture' | 'county' | 'sector' | 'funding';
  readonly group: string;
}

const PREFECTURE = `case when region like '__0000' then region else left(region, 4) || '00' end`;

const CELLS = `${WITH_FACTS},
  spread as (
    select g.level, g."group", s.measure, s.channel, s."key" collate "C" as "key", s."on", s.id, s.seq, s.n, s.fen, s.workers
    from things_here s cross join lateral (values
      ('all', ''), ('prefecture', ${PREFECTURE}), ('county', region), ('sector', coalesce(sector, 'none')),
      ('funding', coalesce(funding, 'none'))) as g(level, "group")),
  once as (
    select distinct on ("key", measure, channel, "group", level) * from spread
    order by "key", measure, channel, "group", level, "on" desc nulls last, id desc, seq desc)
  select null as level, null as "group", measure, channel, region, sector, funding, sum(n)::text as n, sum(fen)::text as fen,
    sum(workers)::text as workers
  from facts_here group by measure, channel, region, sector, funding
  union all
  select level, "group", measure, channel, null, null, null, sum(n)::text, sum(fen)::text, sum(workers)::text
  from once group by level, "group", measure, channel`;

interface Row {
  readonly level: Distinct['level'] | null;
  readonly group: string | null;
  readonly measure: string;
  readonly channel: string | null;
  readonly region: string | null;
  readonly sector: string | null;
  readonly funding: string | null;
  readonly n: string;
  readonly fen: string;
  readonly workers: string;
}

export interface Counts {
  readonly cells: readonly Cell[];
  readonly distinct: readonly Distinct[];
}

export const readCounts = async (pool: Pool, of: FactsOf): Promise<Counts> => {
  const { rows } = await pool.query<Row>(CELLS, factValues(of));
  const tally = (row: Row): Tally => ({
    measure: row.measure,
    channel: row.channel,
    n: Number(row.n),
    fen: BigInt(row.fen),
    workers: Number(row.workers),
  });
  return {
    cells: rows
      .filter((row) => row.level === null)
      .map((row) => ({ ...tally(row), region: row.region ?? '', sector: row.sector, funding: row.funding })),
    distinct: rows.flatMap((row) =>
      row.level === null ? [] : [{ ...tally(row), level: row.level, group: row.group ?? '' }],
    ),
  };
};

export interface Fact {
  readonly kind: string;
  readonly number: string;
  readonly seq: number;
  readonly region: string;
  readonly sector: string | null;
  readonly funding: string | null;
  readonly channel: string | null;
  readonly at: string;
  readonly on: string | null;
  readonly subject: string | null;
  readonly count: number;
  readonly amountFen: number;
  readonly workers: number;
}

export interface FactFilter {
  readonly figure: Counted;
  readonly sector: string | null;
  readonly funding: string | null;
  readonly cursor: CursorParts | null;
  readonly limit: number;
}

interface FactRow extends Omit<Fact, 'at' | 'count' | 'amountFen'> {
  readonly id: string;
  readonly at: Date | string;
  readonly n: number;
  readonly fen: string;
}

/** The facts behind a figure, in the order of their ids; a thing that counts once stands here once. */
export const listFacts = async (pool: Pool, of: FactsOf, filter: FactFilter): Promise<Page<Fact>> => {
  const where = conditions();
  factValues(of).forEach((value) => where.value(value));
  where.add('measure = any(?::text[])', filter.figure.measures);
  if (filter.figure.channel !== undefined) where.add('channel = ?', filter.figure.channel);
  if (filter.figure.notChannels !== undefined) where.add('channel <> all(?::text[])', filter.figure.notChannels);
  if (filter.sector !== null) where.add(`coalesce(sector, 'none') = ?`, filter.sector);
  if (filter.funding !== null) where.add(`coalesce(funding, 'none') = ?`, filter.funding);
  const chosen = where.where();
  const once = filter.figure.measures.some((measure) => ONCE.includes(measure));
  const after =
    filter.cursor === null
      ? 'true'
      : `(id, seq) > (${where.value(filter.cursor[0])}::bigint, ${where.value(filter.cursor[1])}::bigint)`;
  const limit = where.value(filter.limit + 1);
  const { rows } = await pool.query<FactRow>(
    `${WITH_FACTS},
    chosen as (${once ? `select distinct on ("key") * from things_here where ${chosen} order by "key", "on" desc nulls last, id desc, seq desc` : `select * from facts_here where ${chosen}`}),
    shown as (select * from chosen where ${after} order by id, seq limit ${limit})
    select f.id::text, f.seq, f.kind, coalesce(f.number, c.number) as number, f.region, f.sector, f.funding, f.channel, f.at,
      f."on"::text as "on", coalesce(f.subject, c.employer_name) as subject, f.n, f.fen::text, f.workers
    from shown f left join clue c on f.number is null and c.id = f.id order by f.id, f.seq`,
    where.values,
  );
  const page = pageOf(rows, filter.limit, (row) => [row.id, row.seq]);
  return {
    next: page.next,
    items: page.items.map(({ id: _, n, fen, at, ...row }) => ({
      ...row,
      at: new Date(at).toISOString(),
      count: n,
      amountFen: Number(fen),
    })),
  };
};

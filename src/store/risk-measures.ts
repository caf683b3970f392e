// What is measured for the warnings, for all employers, projects and regions at once.
import type { Pool, PoolClient } from 'pg';
import type { Measured } from '../domain/risk.ts';

export interface MeasuringOptions {
  readonly windowDays: number;
  /** It is the time before the Spring Festival. */
  readonly inSeason: boolean;
  /** Conclusions that say that nothing was owed: such clues are no risk. */
  readonly unfounded: readonly string[];
}

// One name is one employer, written with or without spaces; a credit code goes before the name.
const plain = (column: string): string => `regexp_replace(${column}, '\\s', '', 'g')`;

const BASE = `
  c as (
    select c.id, c.region, coalesce(c.employer_code, ${plain('c.employer_name')}) as employer, c.employer_name,
      ${plain('c.project_name')} as project, c.project_name,
      case when o.open then greatest(coalesce(c.verified_fen, c.claimed_fen - c.split_fen) - c.paid_fen, 0) else 0 end as owed,
      case when o.open then greatest(coalesce(c.verified_workers, c.workers - c.split_workers) - c.workers_paid, 0) else 0 end as unpaid,
      exists (select from deadline d where d.clue_id = c.id and d.level >= 3) as overdue
    from clue c cross join lateral (select c.state not in ('closed', 'declined', 'withdrawn') as open) o
    where c.duplicate_of is null and c.state not in ('declined', 'withdrawn')
      and (c.conclusion is null or c.conclusion <> all($3::text[]))
      and (o.open or c.received_at > business_now() - make_interval(days => $1))),
  l as (
    select c.*, u.code from c cross join lateral
      (select distinct v.code from (values (c.region), (left(c.region, 4) || '00'), (left(c.region, 2) || '0000')) v(code)) u),
  seen as (
    select v.subject, ${plain('v.name')} as name, v.region, u.code from visit v cross join lateral
      (select distinct w.code from (values (v.region), (left(v.region, 4) || '00'), (left(v.region, 2) || '0000')) w(code)) u
    where v.arrears and v.visited_on > ((business_now() - make_interval(days => $1)) at time zone 'Asia/Shanghai')::date),
  listed as (
    select ${plain('p.subject')} as name, count(*) as count from proceeding p
    where p.kind in ('blackList', 'exposure', 'publicNotice') and p.state in ('listed', 'published')
      and not p.context -> 'fields' ? 'of'
      and (p.kind = 'blackList' or p.opened_at > business_now() - make_interval(days => $1)) group by 1),
  deposit as (
    select ${plain('p.subject')} as name, min(p.subject) as shown, p.region,
      sum(coalesce((p.context -> 'fields' ->> 'depositUsedFen')::bigint, 0)) as short,
      bool_or(p.context -> 'expired' ? 'G4' and not p.context -> 'fields' ? 'depositFen') as late
    from proceeding p where p.kind = 'project' and p.open group by 1, 3)`;

const FIGURES = `count(*) as clues, sum(owed) as owed, sum(unpaid) as unpaid, round(100 * avg(overdue::int), 2) as overdue`;

// A city's or a province's row of an employer is only there when it goes beyond one county or city: it would say the same twice.
const EMPLOYERS = `
  select 'employer' as subject, e.employer as key, e.name, e.code as region, e.clues, e.owed, e.unpaid, e.overdue,
    0 as short, 0 as late, coalesce(listed.count, 0) as listings,
    (select count(*) from seen where seen.subject = 'employer' and seen.code = e.code and seen.name = ${plain('e.name')}) as visits
  from (select employer, min(employer_name) as name, code, ${FIGURES} from l group by employer, code
    having bool_and(region = code) or count(distinct case when code like '%0000' then left(region, 4) else region end) > 1) e
  left join listed on listed.name = ${plain('e.name')}`;

const PROJECTS = `
  select 'project' as subject, coalesce(j.project, deposit.name) as key, coalesce(j.name, deposit.shown) as name,
    coalesce(j.region, deposit.region) as region, coalesce(j.clues, 0), coalesce(j.owed, 0), coalesce(j.unpaid, 0),
    coalesce(j.overdue, 0), coalesce(deposit.short, 0), coalesce(deposit.late, false)::int, 0,
    (select count(*) from seen where seen.subject = 'project' and seen.region = seen.code
      and seen.region = coalesce(j.region, deposit.region) and seen.name = coalesce(j.project, deposit.name))
  from (select project, min(project_name) as name, region, ${FIGURES} from c where project is not null group by project, region) j
  full join deposit on deposit.name = j.project and deposit.region = j.region`;

const REGIONS = `
  select 'region', code, code, code, ${FIGURES}, 0, 0, 0,
    (select count(*) from seen where seen.code = l.code)
  from l group by code`;

interface Row {
  readonly subject: Measured['subject'];
  readonly key: string;
  readonly name: string;
  readonly region: string;
  readonly clues: string | number;
  readonly owed: string | number;
  readonly unpaid: string | number;
  readonly overdue: string | number;
  readonly short: string | number;
  readonly late: number;
  readonly listings: string | number;
  readonly visits: string | number;
  readonly season: boolean;
}

/** Every employer, project and region that anything is known of. */
export const measure = async (
  db: Pool | PoolClient,
  { windowDays, inSeason, unfounded }: MeasuringOptions,
): Promise<readonly Measured[]> => {
  const { rows } = await db.query<Row>(
    `with ${BASE}, m as (${EMPLOYERS} union all ${PROJECTS} union all ${REGIONS})
     select m.*, $2::boolean and m.owed > 0 as season from m order by m.subject, m.region, m.key`,
    [windowDays, inSeason, unfounded],
  );
  return rows.map((row) => ({
    subject: row.subject,
    key: row.key,
    name: row.name,
    region: row.region,
    measures: {
      clues: Number(row.clues),
      owedFen: Number(row.owed),
      unpaidWorkers: Number(row.unpaid),
      overdueShare: Number(row.overdue),
      depositShortFen: Number(row.short),
      depositLate: row.late,
      listings: Number(row.listings),
      visitsWithArrears: Number(row.visits),
      inSeason: row.season ? 1 : 0,
    },
  }));
};

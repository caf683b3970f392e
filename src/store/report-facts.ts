// What a campaign's report counts, as one set of facts in SQL: each row is a clue, a payment, a move or a visit under a measure. Figures
// and drill-downs read the same rows, so that a total is always the sum of what stands behind it. Everything is as of an instant ($1):
// what was booked later does not exist, what was corrected later stands as it was. No clue is loaded into the program.

/** $1 as of · $2, $3 the period's instants · $4, $5 its days · $6 region patterns · $7 sectors (empty: all). */
export interface FactsOf {
  readonly asOf: string;
  readonly from: string;
  readonly until: string;
  readonly fromOn: string;
  readonly toOn: string;
  /** `63%`, `630102`: as of LIKE. */
  readonly regions: readonly string[];
  readonly sectors: readonly string[];
}

export const factValues = (of: FactsOf): unknown[] => [
  of.asOf,
  of.from,
  of.until,
  of.fromOn,
  of.toOn,
  of.regions,
  of.sectors,
];

// A correction remembers what the clue was counted under before it: the first one after the instant says how it stood then.
const PLACES = `
  changed as (
    select distinct on (clue_id) clue_id, facts->'before' as before from history
    where type = 'correct' and at > $1::timestamptz and facts ? 'before' order by clue_id, seq),
  place as materialized (
    select c.id, c.intake_channel, c.reported_at, c.state, c.updated_at,
      case when k.clue_id is null then c.region else k.before->>'region' end as region,
      case when k.clue_id is null then c.sector else k.before->>'sector' end as sector,
      case when k.clue_id is null then c.project_funding else k.before->>'funding' end as funding
    from clue c left join changed k on k.clue_id = c.id
    where not exists (select from history l where l.seq = 1 and l.at > $1::timestamptz and l.clue_id = c.id))`;

const PAID = `
  paid as (
    select p.clue_id, p.seq, p.channel, p.amount_fen, p.workers, p.booked_at, p.paid_on, c.region, c.sector, c.funding
    from payment p join place c on c.id = p.clue_id
    where p.paid_on between $4::date and $5::date and p.booked_at <= $1::timestamptz
      and (p.corrected_at is null or p.corrected_at > $1::timestamptz))`;

// A listing counts by employer: those of the persons who answer for it (`of`) are not counted beside it.
// A proceeding counts where it was opened (supervision: where it was sent), in the sector and funding of its first clue.
const MOVES = `
  moved as (
    select p.id, h.seq, p.kind, h.type, p.number, p.subject, h.at, h.input, p.state, p.updated_at,
      case when p.kind = 'policeSupervision' then left(coalesce(o.input->'origin'->>'receiver', p.region), 6) else p.region end as region,
      f.sector, f.funding
    from proceeding p
    join history h on h.clue_id = p.id
    join history o on o.clue_id = p.id and o.seq = 1
    left join place f on f.id = (select n.id from clue n where n.number = o.input->'origin'->'clues'->>0)
    where (p.kind, h.type) in (('case', 'approveFiling'), ('policeSupervision', 'opened'), ('procuratorate', 'accept'),
        ('procuratorate', 'settle'), ('procuratorate', 'support'), ('procuratorate', 'adopt'), ('legalAid', 'grant'),
        ('exposure', 'publish'), ('blackList', 'list'), ('jointReception', 'lendStaff'))
      and not (p.kind = 'blackList' and p.context->'fields' ? 'of')
      and h.at >= $2::timestamptz and h.at < $3::timestamptz and h.at <= $1::timestamptz)`;

const CARRIED = `
  said as (
    select m.id, 1 as seq, x.clue, true as carries from moved m join history o on o.clue_id = m.id and o.seq = 1,
      jsonb_array_elements_text(o.input->'origin'->'clues') as x(clue) where m.kind = 'case'
    union all
    select m.id, h.seq, h.input->>'clue', h.type = 'addClue' from moved m join history h on h.clue_id = m.id
    where m.kind = 'case' and h.type in ('addClue', 'removeClue') and h.at <= $1::timestamptz),
  carried as (
    select distinct n.id from (select distinct on (id, clue) id, clue, carries from said order by id, clue, seq desc) as last
    join clue n on n.number = last.clue where carries),
  handled as (
    select clue_id from history
    where type = 'agree' and at >= $2::timestamptz and at < $3::timestamptz and at <= $1::timestamptz
    union
    select clue_id from paid)`;

// The same credit code, or the same name in the same region, is one: through both, the smallest code names it.
const VISITS = `
  met as (
    select v.*, (select n.id from clue n where n.number = v.clue) as clue_id from visit v
    where v.visited_on between $4::date and $5::date and v.entered_at <= $1::timestamptz),
  coded as (select subject, name, region, min(credit_code) as code from met where credit_code is not null group by subject, name, region),
  rooted as (
    select m.subject, m.credit_code, min(c.code) as code from met m join coded c using (subject, name, region)
    where m.credit_code is not null group by m.subject, m.credit_code),
  visited as (
    select m.*, coalesce(r.code, c.code, m.name || '|' || m.region) as thing,
      case when m.subject = 'project' then 'construction' else p.sector end as sector
    from met m
    left join coded c on c.subject = m.subject and c.name = m.name and c.region = m.region
    left join rooted r on r.subject = m.subject and r.credit_code = coalesce(m.credit_code, c.code)
    left join place p on p.id = m.clue_id)`;

// A run that the mark of a duplicate ended goes on when that is undone: neither met nor missed, or an earlier answer would change.
const SERVED = `
  served as (
    select case when h.input->'satisfied' = 'true' then 'revisit.satisfied' else 'revisit.unsatisfied' end as measure,
      h.clue_id, h.seq, h.at
    from history h
    where h.type = 'revisit' and h.input->'reached' = 'true'
      and h.at >= $2::timestamptz and h.at < $3::timestamptz and h.at <= $1::timestamptz
    union all
    select d.clock || '.' || d.state, d.clue_id, d.ended_seq, d.ended_at from deadline d
    where d.clock in ('finish', 'receipt', 'firstContact') and d.state in ('met', 'missed')
      and d.ended_at >= $2::timestamptz and d.ended_at < $3::timestamptz and d.ended_at <= $1::timestamptz
      and not exists (select from history h where h.clue_id = d.clue_id and h.seq = d.ended_seq and h.type = 'markDuplicate')),
  repeated as (
    select clue_id from (
      select distinct on (clue_id) clue_id, type from history
      where type in ('markDuplicate', 'unmarkDuplicate') and at <= $1::timestamptz order by clue_id, seq desc) as last
    where type = 'markDuplicate')`;

// About rows of a `with` the planner knows nothing and expects next to none of them, and then sorts where it should hash.
const likely = (condition: string): string => `case when ${condition} then true else false end`;

const STATE_THEN = (alias: string): string => `case when ${alias}.updated_at <= $1::timestamptz then ${alias}.state
    else (select h.to_state from history h where h.clue_id = ${alias}.id and h.at <= $1::timestamptz order by h.seq desc limit 1) end`;

// Clues and payments leave number and subject to their clue, which is asked only for the few rows that are shown.
// measure, channel, id, seq, kind, number, region, sector, funding, n, fen, workers, at, on, subject
const FACTS = `
  fact as (
    select case when ${STATE_THEN('c')} in ('closed', 'declined', 'withdrawn') then 'clue.ended' else 'clue.open' end as measure,
      c.intake_channel as channel, c.id, 0 as seq, 'clue' as kind, null::text as number, c.region, c.sector, c.funding, 1 as n,
      0::bigint as fen, 0 as workers, c.reported_at as at, null::date as "on", null::text as subject
    from place c where ${likely('c.reported_at >= $2::timestamptz and c.reported_at < $3::timestamptz')}
    union all
    select 'payment', channel, clue_id, seq, 'payment', null, region, sector, funding, 1, amount_fen, workers, booked_at, paid_on, null
    from paid
    union all
    select s.measure, c.intake_channel, c.id, s.seq, 'clue', null, c.region, c.sector, c.funding, 1, 0, 0, s.at, null, null
    from served s join place c on c.id = s.clue_id
    union all
    select 'clue.repeat', c.intake_channel, c.id, 0, 'clue', null, c.region, c.sector, c.funding, 1, 0, 0, c.reported_at, null, null
    from repeated r join place c on c.id = r.clue_id
    where ${likely('c.reported_at >= $2::timestamptz and c.reported_at < $3::timestamptz')}
    union all
    select 'clue.coordinated', c.intake_channel, c.id, 0, 'clue', null, c.region, c.sector, c.funding, 1, 0, 0, c.reported_at, null, null
    from handled h join place c on c.id = h.clue_id where not exists (select from carried k where k.id = c.id)
    union all
    select case kind when 'case' then 'case.filed' when 'policeSupervision' then 'police.supervised' else kind || '.' || type end,
      null, id, seq, kind, number, region, sector, funding, 1, 0, 0, at, null, subject
    from moved where kind <> 'jointReception'
    union all
    select case ${STATE_THEN('m')} when 'accepted' then 'procuratorate.pending' else 'procuratorate.ended' end,
      null, id, seq, kind, number, region, sector, funding, 1, 0, 0, at, null, subject
    from moved m where kind = 'procuratorate' and type = 'accept' and (${STATE_THEN('m')} = 'accepted'
      or (${STATE_THEN('m')} = 'closed' and not exists (
        select from history h where h.clue_id = m.id and h.type = 'support' and h.at <= $1::timestamptz)))
    union all
    select 'visit.confirmed', funding, id, 0, 'visit', inspection, region, sector, funding, 1, 0, 0, entered_at, visited_on, name
    from visited v where arrears and (clue is not null or case_number is not null)
      and coalesce(found_at, entered_at) <= $1::timestamptz)`;

// What counts once, by its key.
const THINGS = `
  thing as (
    select m.measure, case when m.measure = 'visit.employer' then null else funding end as channel, id, 0 as seq, 'visit' as kind,
      inspection as number, region, sector, funding, 1 as n, case when m.measure = 'visit.arrears' then owed_fen else 0 end as fen,
      case when m.measure = 'visit.arrears' then workers else 0 end as workers, entered_at as at, visited_on as "on", name as subject, thing as "key"
    from visited join (values ('visit.employer', 'employer'), ('visit.project', 'project'), ('visit.arrears', 'project'))
      as m(measure, subject) on m.subject = visited.subject and (m.measure <> 'visit.arrears' or arrears)
    union all
    select 'staff.lent', null, m.id, m.seq, m.kind, m.number, u.code, m.sector, m.funding, 1, 0, 0, m.at, null, u.name, u.code
    from moved m join unit l on l.code = m.input->>'unit' join unit u on u.code = left(l.code, 6)
    where m.kind = 'jointReception' and u.level = 'city')`;

const SCOPED = likely('region like any($6::text[]) and (cardinality($7::text[]) = 0 or sector = any($7::text[]))');

/** Ends in `facts_here` and `things_here`: those of the report's regions and sectors. */
export const WITH_FACTS = `with ${[PLACES, PAID, MOVES, CARRIED, VISITS, SERVED, FACTS, THINGS].join(',')},
  facts_here as (select * from fact where ${SCOPED}),
  things_here as (select * from thing where ${SCOPED})`;

// Changed rules and the deadlines that moved because of them. Both are evidence: written once, read for ever.
import type { Pool, PoolClient } from 'pg';

type Db = Pool | PoolClient;

export interface StoredChange {
  readonly id: number;
  readonly kind: 'calendar' | 'clock';
  readonly subject: string;
  readonly regions: readonly string[];
  readonly content: unknown;
  readonly source: string;
  readonly verified: string;
  readonly enteredBy: string;
  readonly enteredAt: string;
}

const COLUMNS = `id, kind, subject, regions, content, source, verified, entered_by as "enteredBy", business_at as "enteredAt"`;

type Raw = Omit<StoredChange, 'id' | 'enteredAt'> & { id: string | number; enteredAt: string | Date };
const changeOf = (row: Raw): StoredChange => ({
  ...row,
  id: Number(row.id),
  enteredAt: new Date(row.enteredAt).toISOString(),
});

/** In the order in which they lie on top of each other. */
export const readRuleChangesAfter = async (db: Db, after: number): Promise<readonly StoredChange[]> => {
  const { rows } = await db.query<Raw>({
    name: 'read-rule-changes-after',
    text: `select ${COLUMNS} from rule_change where id > $1 order by id`,
    values: [after],
  });
  return rows.map(changeOf);
};

export const listRuleChanges = async (
  db: Db,
  before: number | null,
  limit: number,
): Promise<readonly StoredChange[]> => {
  const { rows } = await db.query<Raw>(
    `select ${COLUMNS} from rule_change where $1::bigint is null or id < $1 order by id desc limit $2`,
    [before, limit],
  );
  return rows.map(changeOf);
};

// Changes are entered one after the other: a number that another process sees means that all lower ones are there.
const LOCK = 7_463_216;

export const writeRuleChange = async (
  client: PoolClient,
  change: Omit<StoredChange, 'id' | 'enteredAt'>,
): Promise<number> => {
  await client.query('select pg_advisory_xact_lock($1)', [LOCK]);
  const { rows } = await client.query<{ id: string | number }>(
    `insert into rule_change (kind, subject, regions, content, source, verified, entered_by, entered_at, business_at)
     values ($1, $2, $3, $4, $5, $6, $7, clock_timestamp(), business_now()) returning id`,
    [
      change.kind,
      change.subject,
      change.regions,
      JSON.stringify(change.content),
      change.source,
      change.verified,
      change.enteredBy,
    ],
  );
  return Number(rows[0]?.id);
};

/** Changes of so many seconds of machine time ago that were not counted a second time. */
export const readUnsettledChanges = async (db: Db, seconds: number): Promise<readonly number[]> => {
  const { rows } = await db.query<{ id: string | number }>(
    `select id from rule_change where settled_at is null and entered_at < clock_timestamp() - make_interval(secs => $1) order by id`,
    [seconds],
  );
  return rows.map((row) => Number(row.id));
};

export const settleRuleChanges = async (db: Db, ids: readonly number[]): Promise<void> => {
  await db.query(
    'update rule_change set settled_at = clock_timestamp() where id = any($1::bigint[]) and settled_at is null',
    [ids],
  );
};

export interface DeadlineMoveRecord {
  readonly deadlineId: string;
  readonly clueId: number;
  readonly ruleChange: number | null;
  readonly beforeOn: string | null;
  readonly afterOn: string | null;
  readonly beforeCalendar: string;
  readonly afterCalendar: string;
}

export const writeDeadlineMoves = async (db: Db, moves: readonly DeadlineMoveRecord[]): Promise<void> => {
  if (moves.length === 0) return;
  await db.query(
    `insert into deadline_move (deadline_id, clue_id, rule_change, before_on, after_on, before_calendar, after_calendar, at)
     select "deadlineId", "clueId", "ruleChange", "beforeOn", "afterOn", "beforeCalendar", "afterCalendar", business_now()
     from jsonb_to_recordset($1::jsonb) as r("deadlineId" text, "clueId" bigint, "ruleChange" bigint, "beforeOn" date,
       "afterOn" date, "beforeCalendar" text, "afterCalendar" text)`,
    [JSON.stringify(moves)],
  );
};

export interface ReadMove {
  readonly at: string;
  readonly change: number | null;
  readonly before: string | null;
  readonly after: string | null;
  readonly source: string | null;
  readonly by: string | null;
}

/** How a deadline moved, oldest first. */
export const readDeadlineMoves = async (db: Db, deadline: string): Promise<readonly ReadMove[]> => {
  const { rows } = await db.query<
    Omit<ReadMove, 'at' | 'change'> & { at: string | Date; change: string | number | null }
  >(
    `select m.at, m.rule_change as change, m.before_on::text as before, m.after_on::text as after, r.source, r.entered_by as by
     from deadline_move m left join rule_change r on r.id = m.rule_change where m.deadline_id = $1 order by m.id`,
    [deadline],
  );
  return rows.map((row) => ({
    ...row,
    at: new Date(row.at).toISOString(),
    change: row.change === null ? null : Number(row.change),
  }));
};

// The person of a clue beyond its moves: whether it may be forgotten, what forgetting takes away, who asked for it.
import type { Pool, PoolClient } from 'pg';

type Db = Pool | PoolClient;

export interface PersonOfClue {
  readonly id: number;
  readonly number: string;
  readonly state: string;
  readonly conclusion: string | null;
  readonly closedAt: string | null;
  readonly forgottenAt: string | null;
  readonly held: boolean;
  /** Clocks that run: something is still to be done or told. */
  readonly openClocks: readonly string[];
  readonly openProceedings: readonly string[];
  /** Proceedings about it, which keep what they hold. */
  readonly proceedings: readonly string[];
  /** Other clues whose reporter has the same number of telephone or identity. */
  readonly sameReporter: readonly string[];
}

const HELD = 'coalesce((select l.held from legal_hold l where l.clue_id = c.id order by l.id desc limit 1), false)';

const READ = `select c.id, c.number, c.state, c.conclusion, c.closed_at as "closedAt", s.forgotten_at as "forgottenAt", ${HELD} as held,
    array(select d.clock from deadline d where d.clue_id = c.id and d.state = 'open' order by 1) as "openClocks",
    array(select p.number from proceeding p where p.clues @> array[c.number] and p.open order by 1) as "openProceedings",
    array(select p.number from proceeding p where p.clues @> array[c.number] order by 1) as proceedings,
    array(select o.number from clue_secret other join clue o on o.id = other.clue_id
      where other.clue_id <> c.id and (other.phone_index = s.phone_index or other.id_number_index = s.id_number_index) order by 1) as "sameReporter"
  from clue c join clue_secret s on s.clue_id = c.id where c.number = $1`;

const iso = (found: unknown): string | null => (found === null ? null : new Date(found as string | Date).toISOString());

/** `lock`: no move of the clue comes in between. */
export const readPerson = async (db: Db, number: string, lock: boolean): Promise<PersonOfClue | null> => {
  const { rows } = await db.query<PersonOfClue>(`${READ}${lock ? ' for update of c' : ''}`, [number]);
  const row = rows[0];
  return row === undefined
    ? null
    : { ...row, id: Number(row.id), closedAt: iso(row.closedAt), forgottenAt: iso(row.forgottenAt) };
};

/** Whether a fingerprint (base64) is that of the reporter's telephone or identity number. */
export const isReporterOf = async (db: Db, clueId: number, phone: string, idNumber: string): Promise<boolean> => {
  const { rowCount } = await db.query(
    `select from clue_secret where clue_id = $1 and (phone_index = decode($2, 'base64') or id_number_index = decode($3, 'base64'))`,
    [clueId, phone, idNumber],
  );
  return rowCount !== 0;
};

/**
 * Takes away the clue's key with all that names the person, also as it came, and every fingerprint that it could be found by. What was
 * sealed with the key stays where it is and can be read by nobody any more.
 */
export const forgetRows = async (db: PoolClient, clueId: number): Promise<void> => {
  const values = [clueId];
  await db.query(
    `update clue_secret set wrapped_key = null, sealed = null, phone_index = null, id_number_index = null,
       forgotten_at = coalesce(forgotten_at, business_now()) where clue_id = $1`,
    values,
  );
  await db.query(
    `update delivery d set body = '' from clue c where c.id = $1 and d.status not in ('pending', 'waiting')
       and (d.clue_id = c.id or (d.source = c.source and d.external_id = c.external_id))`,
    values,
  );
  await db.query('update clue_worker set id_number_index = null where clue_id = $1', values);
  await db.query('delete from clue_block where clue_id = $1', values);
};

export const insertHold = async (
  db: Db,
  hold: { readonly clueId: number; readonly held: boolean; readonly sealed: string | null; readonly by: string },
): Promise<void> => {
  await db.query(
    `insert into legal_hold (clue_id, held, sealed, "by", "at") values ($1, $2, decode($3, 'base64'), $4, business_now())`,
    [hold.clueId, hold.held, hold.sealed, hold.by],
  );
};

export interface RetentionRule {
  readonly reason: string;
  readonly months: number;
}

export interface DuePerson {
  readonly number: string;
  readonly reason: string;
  /** From when it may be forgotten. */
  readonly dueAt: string;
  readonly held: boolean;
}

/** Persons whose time is over within so many days of business time and who are remembered, longest over first. */
export const readDuePersons = async (
  db: Db,
  rules: readonly RetentionRule[],
  days: number,
): Promise<readonly DuePerson[]> => {
  if (rules.length === 0) return [];
  const { rows } = await db.query<DuePerson>(
    `select c.number, r.reason, c.closed_at + make_interval(months => r.months) as "dueAt", ${HELD} as held
     from jsonb_to_recordset($1::jsonb) as r(reason text, months int)
       join clue c on c.closed_at + make_interval(months => r.months) <= business_now() + make_interval(days => $2)
         and r.reason = case when c.state = 'closed' then c.conclusion else c.state end and c.state in ('closed', 'declined', 'withdrawn')
       join clue_secret s on s.clue_id = c.id and s.wrapped_key is not null
     order by 3, c.id`,
    [JSON.stringify(rules), days],
  );
  return rows.map((row) => ({ ...row, dueAt: iso(row.dueAt) as string }));
};

export interface Reading {
  readonly at: string;
  readonly action: string;
  readonly detail: Readonly<Record<string, unknown>>;
}

/** Who read or took away what of it, as written down. */
export const readReadings = async (db: Db, number: string): Promise<readonly Reading[]> => {
  const { rows } = await db.query<Reading>(
    `select business_at as at, action, detail from audit
     where subject = $1 and action in ('reveal', 'export', 'download', 'revealWorker', 'personReport') order by id`,
    [number],
  );
  return rows.map((row) => ({ ...row, at: iso(row.at) as string }));
};

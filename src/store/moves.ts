// THE statement: whatever a move means is written here at once, or not at all. Its first part changes the clue only at the
// version the caller has read; everything else joins on what was changed, so a lost race writes nothing of its move.
import type { Pool, PoolClient } from 'pg';
import type { Followers, MoveWrite, SecretRecord } from '../domain/records.ts';
import { toJson } from './rows.ts';

const CLUE_COLUMNS = `id bigint, number text, source text, external_id text, intake_channel text, workflow text,
  workflow_version int, rule_version text, state text, context jsonb, version int, unit text, reader_units text[],
  handlers text[], referred_to text, region text, sector text, submission text, anonymous boolean, reported_at timestamptz,
  received_at timestamptz, employer_name text, employer_code text, employer_address text, project_name text,
  project_funding text, general_contractor text, arrears_from date, arrears_to date, workers int, claimed_fen bigint,
  verified_fen bigint, verified_workers int, ordered_fen bigint, agreed_fen bigint, paid_fen bigint, workers_paid int,
  conclusion text, public_reply text, ground text, duplicate_of text,
  split_from text, split_fen bigint, split_workers int, employment_relation text, closed_at timestamptz, due_at timestamptz,
  updated_at timestamptz`;

export const names = (columns: string): string[] =>
  columns.split(',').map((column) => column.trim().split(/\s+/)[0] ?? '');

const CLUE_NAMES = names(CLUE_COLUMNS);
const FIXED = ['id', 'number', 'source', 'external_id', 'intake_channel', 'received_at'];
const CHANGING = CLUE_NAMES.filter((name) => !FIXED.includes(name));

const HISTORY = `clue_id bigint, seq int, type text, actor text, at timestamptz, from_state text, to_state text, input jsonb,
  facts jsonb, sealed text, request_id text, workflow_version int`;
const DEADLINE = `id text, clue_id bigint, clock text, state text, started_at timestamptz, started_seq int,
  ended_at timestamptz, ended_seq int, unit text, length int, given_on date, pauses jsonb, extensions jsonb, due_on date,
  due_at timestamptz, provisional boolean, calendar_version text, rule_version text, level int, next_at timestamptz,
  revision int, about text`;
const TASK = `id text, clue_id bigint, key text, kind text, audience text, unit text, eligible text[], assignee text,
  clock text, due_at timestamptz, state text, opened_seq int, opened_at timestamptz, closed_seq int, closed_at timestamptz`;
const PAYMENT = `clue_id bigint, seq int, amount_fen bigint, workers int, channel text, paid_on date, booked_at timestamptz,
  booked_by text`;
const OUTBOX = `kind text, event_key text, clue_id bigint, payload jsonb, available_at timestamptz, created_at timestamptz`;

export const rowsOf = (parameter: number, columns: string): string =>
  `jsonb_to_recordset($${parameter}::jsonb) as r(${columns})`;
const list = (columns: string, prefix = ''): string =>
  names(columns)
    .map((name) => `${prefix}${name}`)
    .join(', ');

/** What follows a changed matter, whichever way it was changed: joins on the ids in `moved`, parameters 2 to 9. */
export const FOLLOWERS = `
  h as (insert into history (${list(HISTORY)})
    select ${list(HISTORY, 'r.').replace('r.sealed', "decode(r.sealed, 'base64')")}
    from ${rowsOf(2, HISTORY)} join moved on moved.id = r.clue_id),
  d as (insert into deadline (${list(DEADLINE)})
    select ${list(DEADLINE, 'r.')} from ${rowsOf(3, DEADLINE)} join moved on moved.id = r.clue_id
    on conflict (id) do update set
      state = excluded.state, ended_at = excluded.ended_at, ended_seq = excluded.ended_seq, pauses = excluded.pauses,
      unit = excluded.unit, extensions = excluded.extensions, due_on = excluded.due_on, due_at = excluded.due_at, length = excluded.length,
      provisional = excluded.provisional, calendar_version = excluded.calendar_version, rule_version = excluded.rule_version,
      level = greatest(deadline.level, excluded.level), next_at = excluded.next_at, revision = excluded.revision),
  t as (insert into task (${list(TASK)})
    select ${list(TASK, 'r.')} from ${rowsOf(4, TASK)} join moved on moved.id = r.clue_id
    on conflict (id) do update set
      audience = excluded.audience, eligible = excluded.eligible, unit = excluded.unit, due_at = excluded.due_at,
      state = excluded.state, closed_seq = excluded.closed_seq, closed_at = excluded.closed_at,
      -- A claim ends where the work goes to other people; deputies who claimed for somebody who still has it keep it.
      assignee = case when task.audience = excluded.audience
          and (task.audience = 'handlers' or task.unit = excluded.unit)
          and (task.assignee = any(excluded.eligible) or task.eligible <@ excluded.eligible) then task.assignee end),
  p as (insert into payment (${list(PAYMENT)})
    select ${list(PAYMENT, 'r.')} from ${rowsOf(5, PAYMENT)} join moved on moved.id = r.clue_id),
  pc as (update payment set corrected_seq = r.corrected_seq, corrected_at = r.corrected_at
    from ${rowsOf(6, 'clue_id bigint, seq int, corrected_seq int, corrected_at timestamptz')} join moved on moved.id = r.clue_id
    where payment.clue_id = r.clue_id and payment.seq = r.seq),
  o as (insert into outbox (${list(OUTBOX)}, state)
    select ${list(OUTBOX, 'r.')}, 'waiting' from ${rowsOf(7, OUTBOX)} join moved on moved.id = r.clue_id
    on conflict (event_key) do nothing),
  v as (update delivery set status = r.status, clue_id = r.clue_id, settled_at = r.settled_at, error = null
    from ${rowsOf(8, 'clue_id bigint, receipt text, status text, settled_at timestamptz')} join moved on moved.id = r.clue_id
    where delivery.receipt = r.receipt),
  k as (insert into idempotency_key (username, key, request_hash, status, response, created_at)
    select r.username, r.key, r.request_hash, r.status, r.response, now()
    from ${rowsOf(9, 'clue_id bigint, username text, key text, request_hash text, status int, response jsonb')}
    join moved on moved.id = r.clue_id)
  select id from moved`;

const UPDATE = `with r as (select * from jsonb_to_recordset($1::jsonb) as r(expected int, ${CLUE_COLUMNS})),
  locked as (select clue.id, clue.version from clue join r on r.id = clue.id order by clue.id for update of clue),
  moved as (update clue set ${CHANGING.map((name) => `${name} = r.${name}`).join(', ')}
    from r join locked on locked.id = r.id and locked.version = r.expected
    where clue.id = r.id and clue.version = r.expected returning clue.id), ${FOLLOWERS}`;

/** The matter's own key and what only it opens, parameter 10. */
export const SECRET = `clue_id bigint, key_id text, wrapped_key text, sealed text, phone_index text, id_number_index text`;

const SECRETS = `s as (insert into clue_secret (clue_id, key_id, wrapped_key, sealed, phone_index, id_number_index)
    select r.clue_id, r.key_id, decode(r.wrapped_key, 'base64'), decode(r.sealed, 'base64'),
      decode(r.phone_index, 'base64'), decode(r.id_number_index, 'base64')
    from ${rowsOf(10, SECRET)} join moved on moved.id = r.clue_id)`;

/** New matters: their keys, then what follows any change. */
export const FIRST_FOLLOWERS = `${SECRETS}, ${FOLLOWERS}`;

const INSERT = `with moved as (insert into clue (${CLUE_NAMES.join(', ')})
    select ${CLUE_NAMES.map((name) => `r.${name}`).join(', ')} from ${rowsOf(1, CLUE_COLUMNS)}
    on conflict do nothing returning id),
  m as (insert into clue_match (clue_id) select id from moved),
  f as (insert into clue_search (clue_id) select id from moved), ${FIRST_FOLLOWERS}`;

const all = <W, T extends object>(writes: readonly W[], pick: (write: W) => readonly T[]): string =>
  JSON.stringify(writes.flatMap((write) => pick(write).map(toJson)));

const optional = <T>(found: T | undefined): readonly T[] => (found === undefined ? [] : [found]);

/** Parameter 10. */
export const secrets = (writes: readonly { readonly secret?: SecretRecord }[]): string =>
  all(writes, (write) => optional(write.secret));

/** Parameters 2 to 9. */
export const followers = (writes: readonly Followers[]): string[] => [
  all(writes, (write) => write.history),
  all(writes, (write) => write.deadlines),
  all(writes, (write) => write.tasks),
  all(writes, (write) => write.payments),
  all(writes, (write) => write.corrections),
  all(writes, (write) => write.outbox),
  all(writes, (write) => write.deliveries),
  all(writes, (write) => optional(write.idempotency)),
];

/**
 * Writes moves of clues that exist. Returns the ids of those that were still at the expected version; of the others nothing
 * is written. A unique violation (an idempotency key used at the same moment) writes none of them and is thrown.
 */
export const writeMoves = async (db: Pool | PoolClient, writes: readonly MoveWrite[]): Promise<ReadonlySet<number>> => {
  const clues = JSON.stringify(writes.map((write) => ({ ...toJson(write.clue), expected: write.expected })));
  const { rows } = await db.query<{ id: string | number }>({
    name: 'write-moves',
    text: UPDATE,
    values: [clues, ...followers(writes)],
  });
  return new Set(rows.map((row) => Number(row.id)));
};

/**
 * Writes new clues with their first move. Returns the ids of those that were new; one whose number, or source and external id,
 * is taken writes nothing.
 */
export const writeRegistrations = async (
  db: Pool | PoolClient,
  writes: readonly MoveWrite[],
): Promise<ReadonlySet<number>> => {
  const { rows } = await db.query<{ id: string | number }>({
    name: 'write-registrations',
    text: INSERT,
    values: [JSON.stringify(writes.map((write) => toJson(write.clue))), ...followers(writes), secrets(writes)],
  });
  return new Set(rows.map((row) => Number(row.id)));
};

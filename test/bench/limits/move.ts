// L1: the rows of one `accept`, and nothing else. One read of the clue and what belongs to it, then every write in one statement that
// checks the version; prepared, typed parameters, no explicit transaction, no machine, no rules, no sealing.
import type { Pool } from 'pg';
import type { MoveWrite } from '../../../src/domain/records.ts';

const READ = `select c.version, c.state, c.context, c.unit, c.handlers,
    (select array_agg(d.id) from deadline d where d.clue_id = c.id) as deadlines,
    (select array_agg(t.id) from task t where t.clue_id = c.id and t.state = 'open') as tasks,
    (select s.wrapped_key from clue_secret s where s.clue_id = c.id) as key
  from clue c where c.number = $1`;

const WRITE = `with moved as (
    update clue set state = $3, context = $4, version = $2 + 1, due_at = $5, updated_at = $6
    where id = $1 and version = $2 returning id),
  h as (insert into history (clue_id, seq, type, actor, at, from_state, to_state, input, facts, sealed, request_id, workflow_version)
    select id, $2 + 1, $7, $8, $6, $9, $3, $10, $11, null, null, 1 from moved),
  ended as (update deadline set state = 'met', ended_at = $6, ended_seq = $2 + 1, next_at = null, revision = revision + 1
    from moved where deadline.id = any($12) and deadline.clue_id = moved.id),
  begun as (insert into deadline (id, clue_id, clock, state, started_at, started_seq, unit, length, pauses, extensions, due_on, due_at,
      provisional, calendar_version, rule_version, level, next_at, revision)
    select r.id, moved.id, r.clock, 'open', $6, $2 + 1, r.unit, r.length, '[]', '[]', r.due_on, r.due_at, false, r.calendar, r.rules, 0, r.next_at, 1
    from moved, unnest($13::text[], $14::text[], $15::text[], $16::int[], $17::date[], $18::timestamptz[], $19::text[], $20::text[],
      $21::timestamptz[]) as r(id, clock, unit, length, due_on, due_at, calendar, rules, next_at)),
  done as (update task set state = 'done', closed_seq = $2 + 1, closed_at = $6 from moved where task.id = any($22) and task.clue_id = moved.id),
  opened as (insert into task (id, clue_id, key, kind, audience, unit, eligible, due_at, state, opened_seq, opened_at)
    select r.id, moved.id, r.key, r.kind, r.audience, r.unit, $28::text[], r.due_at, 'open', $2 + 1, $6
    from moved, unnest($23::text[], $24::text[], $25::text[], $26::text[], $27::text[], $29::timestamptz[])
      as r(id, key, kind, audience, unit, due_at)),
  o as (insert into outbox (kind, event_key, clue_id, payload, state, available_at, created_at)
    select r.kind, r.event_key, moved.id, r.payload, 'waiting', $6, $6
    from moved, unnest($30::text[], $31::text[], $32::jsonb[]) as r(kind, event_key, payload) on conflict (event_key) do nothing)
  select id from moved`;

/** What the product writes for such a move, to be written here for other clues. */
export type Sample = MoveWrite;

const other = (id: string, clue: number): string => `${clue}${id.slice(id.indexOf('-'))}`;

const valuesOf = (sample: Sample, clue: number, version: number): unknown[] => {
  const history = sample.history[0];
  if (history === undefined) throw new Error('the sample has no history');
  const begun = sample.deadlines.filter((deadline) => deadline.state === 'open' && deadline.startedSeq === history.seq);
  const ended = sample.deadlines.filter((deadline) => deadline.state !== 'open');
  const opened = sample.tasks.filter((task) => task.state === 'open');
  const done = sample.tasks.filter((task) => task.state === 'done');
  const all = <T, V>(rows: readonly T[], pick: (row: T) => V): readonly V[] => rows.map(pick);
  return [
    clue,
    version,
    sample.clue.state,
    JSON.stringify(sample.clue.context),
    sample.clue.dueAt,
    history.at,
    history.type,
    history.actor,
    history.fromState,
    JSON.stringify(history.input),
    JSON.stringify(history.facts),
    all(ended, (row) => other(row.id, clue)),
    all(begun, (row) => other(row.id, clue)),
    all(begun, (row) => row.clock),
    all(begun, (row) => row.unit),
    all(begun, (row) => row.length),
    all(begun, (row) => row.dueOn),
    all(begun, (row) => row.dueAt),
    all(begun, (row) => row.calendarVersion),
    all(begun, (row) => row.ruleVersion),
    all(begun, (row) => row.nextAt),
    all(done, (row) => other(row.id, clue)),
    all(opened, (row) => other(row.id, clue)),
    all(opened, (row) => row.key),
    all(opened, (row) => row.kind),
    all(opened, (row) => row.audience),
    all(opened, (row) => row.unit),
    opened[0]?.eligible ?? [],
    all(opened, (row) => row.dueAt),
    all(sample.outbox, (row) => row.kind),
    all(sample.outbox, (row) => other(row.eventKey, clue)),
    all(sample.outbox, (row) => JSON.stringify(row.payload)),
  ];
};

/** Reads the clue and moves it. @throws when it was not at the version that was read */
export const moveByHand = async (pool: Pool, sample: Sample, clue: { id: number; number: string }): Promise<void> => {
  const { rows } = await pool.query<{ version: number }>({ name: 'limit-read', text: READ, values: [clue.number] });
  const version = rows[0]?.version;
  if (version === undefined) throw new Error(`there is no clue ${clue.number}`);
  const written = await pool.query({ name: 'limit-write', text: WRITE, values: valuesOf(sample, clue.id, version) });
  if (written.rowCount !== 1) throw new Error(`clue ${clue.number} was not at version ${version}`);
};

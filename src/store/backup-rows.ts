// The rows of a backup: which tables there are, their text in a fixed order and form, their sequences. Read from the catalog, so that
// a database of an older program is read as it is. The queues' own tables lie in another schema and are no rows of ours.
import type { ClientBase } from 'pg';
import { CopyIn, CopyOut } from './copy.ts';
import { MIGRATION_TABLE } from './orm.ts';

/** Who was logged in logs in again: a session that was ended after a backup must not come back with it. */
export const LEFT_OUT = ['session'] as const;

export interface TableShape {
  readonly name: string;
  readonly columns: readonly string[];
}

export interface SequenceState {
  readonly name: string;
  /** An integer of 64 bits as text. */
  readonly value: string;
  readonly called: boolean;
}

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;
const listed = (names: readonly string[]): string => names.map(quoted).join(', ');

/** One text for one value, whatever the server's or the account's own settings; no row hidden from the account without a word; and as
 * long as it takes. */
const FORM = `set local datestyle = 'ISO, YMD'; set local timezone = 'UTC'; set local intervalstyle = 'postgres';
  set local extra_float_digits = 1; set local bytea_output = 'hex'; set local client_encoding = 'UTF8'; set local row_security = off;
  set local statement_timeout = 0; set local idle_in_transaction_session_timeout = 0`;

export const fixForm = async (client: ClientBase): Promise<void> => {
  await client.query(FORM);
};

/** One moment of all tables, whatever is written meanwhile. */
export const beginSnapshot = async (client: ClientBase): Promise<void> => {
  await client.query('begin isolation level repeatable read read only');
  await fixForm(client);
};

/** Every table of ours, those that are left out too, by name. */
export const readTables = async (client: ClientBase): Promise<readonly TableShape[]> => {
  const { rows } = await client.query<TableShape>(
    `select c.relname::text as name, (select array_agg(a.attname::text order by a.attnum) from pg_attribute a
        where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '') as columns
      from pg_class c where c.relnamespace = current_schema()::regnamespace and c.relkind = 'r' and c.relname <> $1
        and not exists (select from pg_depend d where d.objid = c.oid and d.deptype = 'e') order by c.relname`,
    [MIGRATION_TABLE],
  );
  return rows;
};

/** By the bytes of the key, whatever the database's own order of letters is. */
const orderOf = async (client: ClientBase, table: string): Promise<string> => {
  const { rows } = await client.query<{ name: string; letters: boolean }>(
    `select a.attname::text as name, a.attcollation <> 0 as letters
      from pg_index i cross join lateral unnest(i.indkey) with ordinality as k(attnum, place)
        join pg_attribute a on a.attrelid = i.indrelid and a.attnum = k.attnum
      where i.indrelid = to_regclass($1) and i.indisprimary order by k.place`,
    [quoted(table)],
  );
  const columns = rows.map(({ name, letters }) => `${quoted(name)}${letters ? ' collate "C"' : ''}`);
  return columns.length > 0 ? columns.join(', ') : `${quoted(table)}::text collate "C"`;
};

/** The rows of a table as text, in the order of its key: the same rows are the same bytes on every server. */
export const copyRows = async (client: ClientBase, { name, columns }: TableShape): Promise<CopyOut> => {
  const rows = `select ${listed(columns)} from ${quoted(name)} order by ${await orderOf(client, name)}`;
  return client.query(new CopyOut(`copy (${rows}) to stdout`));
};

export const takeRows = (client: ClientBase, { name, columns }: TableShape): CopyIn =>
  client.query(new CopyIn(`copy ${quoted(name)} (${listed(columns)}) from stdin`));

/** Read after the snapshot is taken: then no sequence stands before a row of it. */
export const readSequences = async (client: ClientBase): Promise<readonly SequenceState[]> => {
  const { rows } = await client.query<{ name: string }>(
    `select c.relname::text as name from pg_class c where c.relnamespace = current_schema()::regnamespace and c.relkind = 'S'
       and not exists (select from pg_depend d where d.objid = c.oid and d.refobjid = to_regclass($1)) order by c.relname`,
    [MIGRATION_TABLE],
  );
  const states: SequenceState[] = [];
  for (const { name } of rows) {
    const found = await client.query<Omit<SequenceState, 'name'>>(
      `select last_value::text as value, is_called as called from ${quoted(name)}`,
    );
    states.push({ name, ...(found.rows[0] as Omit<SequenceState, 'name'>) });
  }
  return states;
};

export const setSequences = async (client: ClientBase, sequences: readonly SequenceState[]): Promise<void> => {
  for (const { name, value, called } of sequences)
    await client.query('select setval($1::text::regclass, $2::bigint, $3)', [quoted(name), value, called]);
};

/** What migrations wrote by themselves goes: the backup brings its own of it. */
export const emptyTables = async (client: ClientBase, names: readonly string[]): Promise<void> => {
  await client.query(`truncate ${listed(names)}`);
};

const ENABLE: Readonly<Record<string, string>> = { O: 'enable', A: 'enable always', R: 'enable replica' };

/** Rows come back as they were; what a trigger would add to them they have already. */
export const withoutTriggers = async (client: ClientBase, work: () => Promise<void>): Promise<void> => {
  const { rows } = await client.query<{ name: string; trigger: string; mode: string }>(
    `select c.relname::text as name, t.tgname::text as trigger, t.tgenabled::text as mode from pg_trigger t join pg_class c on c.oid = t.tgrelid
      where c.relnamespace = current_schema()::regnamespace and not t.tgisinternal and t.tgenabled <> 'D'`,
  );
  const alter = async (how: (mode: string) => string): Promise<void> => {
    for (const { name, trigger, mode } of rows)
      await client.query(`alter table ${quoted(name)} ${how(mode)} trigger ${quoted(trigger)}`);
  };
  await alter(() => 'disable');
  await work();
  await alter((mode) => ENABLE[mode] ?? 'enable');
};

export const readServerVersion = async (client: ClientBase): Promise<string> => {
  const { rows } = await client.query<{ version: string }>("select current_setting('server_version') as version");
  return rows[0]?.version ?? '';
};

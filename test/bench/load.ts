// Loads a database: a thousand clues live part of their lives through the product's own door, then they are copied by SQL, each copy in
// another county, some days earlier, under another employer's name. Only what a list or a report reads is copied, ids and all.
import { createHash } from 'node:crypto';
import { advance } from '../../src/engine/advance.ts';
import { loadDemoOrganisation } from '../../src/engine/demo-organisation.ts';
import { setBusinessClock } from '../../src/store/business-clock.ts';
import { migrate } from '../../src/store/migrate.ts';
import { MIGRATIONS } from '../../src/store/migrations/list.ts';
import type { Databases } from './databases.ts';
import { HANDLERS, openOffice, registered, standing, SUPERVISOR, UNIT, type Office } from './office.ts';

/** Raised when what is loaded changes, so that no older database is taken for a new one. */
const LOADER = 1;
const TEMPLATE = 1000;
const COPIES_AT_ONCE = 20;
/** Inside of the campaign of 2021-22, on a working day; the business clock stands there. */
export const NOW = '2022-02-10T10:00:00+08:00';
const LIVED_AT = '2022-02-09T10:00:00+08:00';
const DAYS_BACK = 95;

export const PASSWORD = 'a password of the benchmark';
export const SECRET = `whsec_${Buffer.from('0123456789abcdef0123456789abcdef').toString('base64')}`;

type Step = readonly [by: string, type: string, input: object];
const [FIRST, SECOND] = HANDLERS;
const CONTACT = { via: 'phone', at: LIVED_AT, outcome: 'reached', summary: '已联系' };
const LIFE: readonly Step[] = [
  [SUPERVISOR, 'assign', { unit: UNIT, handlers: HANDLERS }],
  [FIRST, 'accept', {}],
  [FIRST, 'contact', CONTACT],
  [FIRST, 'establish', { verifiedFen: 900_000, workers: 1 }],
  [FIRST, 'agree', { amountFen: 900_000, workers: 1, payBy: '2022-03-01' }],
  [FIRST, 'pay', { amountFen: 900_000, workers: 1, paymentChannel: 'platform', evidence: '回单' }],
  [FIRST, 'conclude', { conclusion: 'paid', publicReply: '已足额支付' }],
  [SUPERVISOR, 'approve', {}],
  [SECOND, 'revisit', { reached: true, satisfied: true, note: '满意' }],
];

/** Of twenty clues, how many steps each has lived: a fifth waits for its first, a third is closed. */
const LIVED = [0, 0, 1, 1, 2, 3, 3, 4, 4, 5, 6, 7, 8, 9, 9, 9, 9, 9, 9, 9];

const live = async (office: Office): Promise<void> => {
  const ids = await registered(office, TEMPLATE);
  const people = new Map<string, Awaited<ReturnType<Office['person']>>>();
  for (const name of [SUPERVISOR, ...HANDLERS]) people.set(name, await office.person(name));
  const waiting = (await standing(office, ids)).map((clue, index) => ({
    ...clue,
    steps: LIFE.slice(0, LIVED[index % LIVED.length]),
  }));
  const context = { requestId: null, idempotencyKey: null };
  const lane = async (): Promise<void> => {
    for (let clue = waiting.pop(); clue !== undefined; clue = waiting.pop()) {
      let { version } = clue;
      for (const [by, type, input] of clue.steps) {
        const person = people.get(by);
        if (person === undefined) throw new Error(`there is nobody called ${by}`);
        await advance(office.engine, person, clue.number, { type, input, version }, context);
        version += 1;
      }
    }
  };
  await Promise.all(Array.from({ length: 16 }, lane));
};

interface Copying {
  /** The clues that are copied: ids up to the second from the first. */
  readonly from: readonly [first: number, last: number];
  /** A copy's id is so many times `k` above. */
  readonly step: number;
  /** Columns that a copy has otherwise; `k` counts the copies, `u` is its county. */
  readonly otherwise: Readonly<Record<string, string>>;
  readonly daysBack: number;
}

const APART: Copying = {
  from: [1, TEMPLATE],
  step: TEMPLATE,
  daysBack: DAYS_BACK,
  otherwise: {
    unit: 'u',
    region: 'u',
    employer_name: `s.employer_name || k % 997`,
    handlers: `array(select replace(name, '${UNIT}', u) from unnest(s.handlers) as name)`,
    eligible: `array(select replace(name, '${UNIT}', u) from unnest(s.eligible) as name)`,
    next_at: `case when s.next_at is null then null else timestamptz '2099-01-01' end`,
  },
};

const TABLES = ['clue', 'clue_secret', 'clue_match', 'history', 'deadline', 'task', 'payment'];
/** Their `unit` is the unit of a length of time. */
const NO_PLACE: ReadonlySet<string> = new Set(['deadline']);

const expressionOf = (table: string, column: string, type: string, { step, otherwise, daysBack }: Copying): string => {
  if (column === 'unit' && NO_PLACE.has(table)) return 's.unit';
  if (column === 'id' && table !== 'clue') return `(s.clue_id + k * ${step}) || substr(s.id, position('-' in s.id))`;
  if (column === 'id' || column === 'clue_id') return `s.${column} + k * ${step}`;
  if (column === 'number') return `'XS2021-' || lpad((s.id + k * ${step})::text, 8, '0')`;
  if (column === 'external_id') return `s.external_id || '-' || s.id + k * ${step}`;
  const own = otherwise[column];
  if (own !== undefined) return own;
  return type === 'timestamp with time zone' && column !== 'recorded_at' && daysBack > 0
    ? `s."${column}" - make_interval(days => (k % ${daysBack})::int)`
    : `s."${column}"`;
};

const copyOf = async (databases: Databases, name: string, table: string, copying: Copying): Promise<string> => {
  const columns = await databases.say<{ column: string; type: string }>(
    `select column_name as column, data_type as type from information_schema.columns
     where table_name = '${table}' and table_schema = 'public' and is_generated = 'NEVER' order by ordinal_position`,
    name,
  );
  const key = table === 'clue' ? 'id' : 'clue_id';
  const expressions = columns.map(({ column, type }) => expressionOf(table, column, type, copying));
  return `insert into ${table} (${columns.map(({ column }) => `"${column}"`).join(', ')})
    select ${expressions.join(', ')}
    from ${table} s, generate_series(FIRST, LAST) as k,
      lateral (select county[1 + k % array_length(county, 1)] as u from (select array_agg(code order by code) as county
        from unit where code ~ '^[0-9]{4}(?!00)[0-9]{2}$') c) as places
    where s.${key} between ${copying.from[0]} and ${copying.from[1]}`;
};

/** `copies` of each, so many at once that a statement has some ten thousand clues. */
const copy = async (databases: Databases, name: string, copies: number, copying: Copying): Promise<void> => {
  const statements = await Promise.all(TABLES.map((table) => copyOf(databases, name, table, copying)));
  const atOnce = Math.ceil((COPIES_AT_ONCE * TEMPLATE) / (copying.from[1] - copying.from[0] + 1));
  for (let first = 1; first <= copies; first += atOnce) {
    const until = Math.min(copies, first + atOnce - 1);
    for (const statement of statements) {
      const said = statement.replace('FIRST', String(first)).replace('LAST', String(until));
      // The rows were checked when what is copied was written; their copies are not checked again.
      await databases.say(`set session_replication_role = replica; ${said}`, name);
    }
  }
  await databases.say(`select setval('clue_id_seq', (select max(id) from clue))`, name);
  // Nobody is told of what the copied ones went through, and nobody compares them.
  await databases.say(`update outbox set state = 'done'`, name);
  await databases.say(`update clue_match set matched_at = now() where matched_at is null`, name);
  await databases.say('vacuum analyze', name);
};

/** So many more clues like this one, at the same place and time; their ids follow it. */
export const multiplied = (databases: Databases, name: string, clueId: number, copies: number): Promise<void> =>
  copy(databases, name, copies, { from: [clueId, clueId], step: 1, otherwise: {}, daysBack: 0 });

const fingerprint = (clues: number): string =>
  createHash('sha256')
    .update(JSON.stringify([LOADER, clues, MIGRATIONS.map((migration) => migration.name), LIFE, LIVED]))
    .digest('hex');

/** The name of the database with so many clues, loaded now or in an earlier run. */
export const loaded = async (
  databases: Databases,
  clues: number,
  key: Buffer,
  tell: (line: string) => void,
): Promise<string> => {
  const name = `bench_${clues}`;
  if ((await databases.markOf(name)) === fingerprint(clues)) return name;
  const from = performance.now();
  await databases.say(`drop database if exists ${name} with (force)`);
  await databases.say(`create database ${name}`);
  await migrate(databases.urlOf(name));
  const office = await openOffice(databases.urlOf(name), key, 16);
  try {
    await setBusinessClock(office.engine.pool, { at: LIVED_AT, rate: 0 });
    await loadDemoOrganisation(office.engine, { password: PASSWORD, webhookSecret: SECRET });
    await live(office);
    await setBusinessClock(office.engine.pool, { at: NOW, rate: 0 });
  } finally {
    await office.close();
  }
  await copy(databases, name, clues / TEMPLATE - 1, APART);
  await databases.say(`comment on database ${name} is '${fingerprint(clues)}'`);
  tell(`${clues} clues loaded in ${((performance.now() - from) / 1000).toFixed(0)} s`);
  return name;
};

/** A copy to work on; the next call takes the place of the last. */
export const freshCopy = async (databases: Databases, name: string): Promise<string> => {
  await databases.say('drop database if exists bench_run with (force)');
  await databases.say(`create database bench_run template ${name} strategy file_copy`);
  await databases.say('checkpoint');
  return databases.urlOf('bench_run');
};

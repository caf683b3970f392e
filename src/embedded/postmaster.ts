// The running server of a data folder, seen from outside: what postmaster.pid says, whether it is true, how to ask it, how to
// end it.
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { DATABASE, OWNER } from './cluster.ts';
import { EmbeddedError, systemCode } from './errors.ts';
import type { Access } from './place.ts';
import { pgDataOf } from './place.ts';
import { isGoneWithin, serves, signal } from './processes.ts';

export interface Postmaster {
  readonly pid: number;
  readonly port: number;
  readonly ready: boolean;
}

/** The living server of this data folder, or null; a pid file whose process is another one by now is removed. */
export function livingPostmaster(access: Access): Postmaster | null {
  const path = join(pgDataOf(access), 'postmaster.pid');
  const lines = readLines(path);
  const pid = Number(lines[0]);
  if (!Number.isInteger(pid) || pid <= 1) return null;
  if (serves(pid, pgDataOf(access))) return { pid, port: Number(lines[3]), ready: lines[7]?.trim() === 'ready' };
  rmSync(path, { force: true });
  return null;
}

/** The address of a database on the server, with its password: never to be logged. */
export function urlOf(access: Access, port: number, database: string = DATABASE): string {
  return `postgres://${OWNER}:${access.password}@127.0.0.1:${port}/${database}`;
}

/** Whether this server takes our password and serves our folder (another program may listen on the port by now). */
export async function answers(access: Access, port: number): Promise<boolean> {
  try {
    const folder = await query(urlOf(access, port, 'postgres'), `select current_setting('data_directory') as value`);
    return folder === pgDataOf(access);
  } catch {
    return false;
  }
}

/** Creates the engine's database if it is missing. */
export async function ensureDatabase(access: Access, port: number): Promise<void> {
  const url = urlOf(access, port, 'postgres');
  if ((await query(url, `select 1 as value from pg_database where datname = '${DATABASE}'`)) === undefined) {
    await query(url, `create database ${DATABASE}`);
  }
}

/** Fast shutdown, then an immediate one, then SIGKILL: gone within 10 s in any case; what was committed is kept by all three. */
export async function endPostmaster(access: Access, pid: number): Promise<void> {
  const steps: readonly (readonly [NodeJS.Signals, number])[] = [
    ['SIGINT', 6000],
    ['SIGQUIT', 2500],
    ['SIGKILL', 1500],
  ];
  for (const [name, limitMs] of steps) {
    if (!serves(pid, pgDataOf(access))) return;
    signal(pid, name);
    if (await isGoneWithin(pid, limitMs)) return;
  }
  throw new EmbeddedError('start_failed', `The PostgreSQL process ${pid} cannot be ended, not even by SIGKILL.`);
}

async function query(url: string, text: string): Promise<unknown> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5000, query_timeout: 30_000 });
  client.on('error', () => undefined); // a connection cut while idle is found out by the next query
  try {
    await client.connect();
    const { rows } = await client.query<{ value: unknown }>(text);
    return rows[0]?.value;
  } finally {
    await client.end().catch(() => undefined);
  }
}

function readLines(path: string): string[] {
  try {
    return readFileSync(path, 'utf8').split('\n');
  } catch (error) {
    if (systemCode(error) === 'ENOENT' || systemCode(error) === 'ENOTDIR') return [];
    throw error;
  }
}

// A new, empty cluster: made under another name and moved into place when whole, so that a start that was cut off is
// simply done again.
import { spawn } from 'node:child_process';
import { chownSync, existsSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Account } from './account.ts';
import type { Binaries } from './binaries.ts';
import { EmbeddedError, explainFileError, explainServerOutput } from './errors.ts';
import type { Access } from './place.ts';
import { pgDataOf } from './place.ts';

/** The name of the owner (a superuser) and of the database. */
export const OWNER = 'postgres';
export const DATABASE = 'xiansuo';

/** What every program of PostgreSQL gets to see of the environment: nothing that could change its mind. */
export const SERVER_ENVIRONMENT =
  process.platform === 'win32' ? {} : { env: { PATH: '/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' } };

/** Whether the cluster is there; throws `corrupted` when its folder is, but what makes it a cluster is not. */
export function clusterExists(access: Access): boolean {
  const data = pgDataOf(access);
  if (!existsSync(data)) return false;
  if (existsSync(join(data, 'PG_VERSION')) && existsSync(join(data, 'global', 'pg_control'))) return true;
  throw new EmbeddedError(
    'corrupted',
    `${data} is not a whole PostgreSQL cluster (PG_VERSION or global/pg_control is missing): put it back from a backup, or move it away.`,
  );
}

/** Makes the cluster: UTF-8, the C.UTF-8 collation built into PostgreSQL (the same on every machine), scram passwords. */
export async function createCluster(
  access: Access,
  binaries: Binaries,
  account: Account,
  sync: boolean,
): Promise<void> {
  const draft = join(access.place, 'data.new');
  const passwordFile = join(access.place, 'password');
  try {
    rmSync(draft, { recursive: true, force: true });
    writeFileSync(passwordFile, `${access.password}\n`, { mode: 0o600 });
    if (account.uid !== undefined && account.gid !== undefined) chownSync(passwordFile, account.uid, account.gid);
    const output = await initdb(draft, passwordFile, binaries, account, sync);
    if (output !== null) throw explainServerOutput(output, draft, 'the lines above');
    renameSync(draft, pgDataOf(access));
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    throw explainFileError(error, access.place);
  } finally {
    rmSync(passwordFile, { force: true });
  }
}

/** Null when it went well, otherwise what it said. */
function initdb(
  folder: string,
  passwordFile: string,
  binaries: Binaries,
  account: Account,
  sync: boolean,
): Promise<string | null> {
  const words = ['--pgdata', folder, '--username', OWNER, '--pwfile', passwordFile, '--auth', 'scram-sha-256'];
  words.push('--encoding', 'UTF8', '--locale', 'C', '--locale-provider', 'builtin', '--builtin-locale', 'C.UTF-8');
  words.push('--no-instructions', ...(sync ? [] : ['--no-sync']));
  return new Promise((resolve, reject) => {
    const child = spawn(binaries.initdb, words, {
      ...account,
      ...SERVER_ENVIRONMENT,
      cwd: '/',
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.once('error', reject);
    child.once('close', (code) => {
      resolve(code === 0 ? null : output || `initdb ended with ${code}`);
    });
  });
}

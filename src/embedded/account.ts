// Whom the server runs as. PostgreSQL refuses root, so under root it is the user `postgres`, created if missing; otherwise
// it is whoever starts the engine.
import { execFileSync, spawnSync } from 'node:child_process';
import { EmbeddedError } from './errors.ts';

/** What `spawn` needs to run something as the server's user; empty: as ourselves. */
export interface Account {
  readonly uid?: number;
  readonly gid?: number;
}

const SYSTEM_PATH = { PATH: '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin' };

/** The user that the server will run as; under root the user `postgres`, created when there is none. */
export function serverAccount(log: (line: string) => void): Account {
  if (process.getuid?.() !== 0) return {};
  return findPostgres() ?? createPostgres(log);
}

/** Whether that user may walk into the folder (asked of the system itself: modes, ACLs and mounts all count). */
export function mayEnter(account: Account, folder: string): boolean {
  if (account.uid === undefined) return true;
  return spawnSync('/bin/sh', ['-c', 'cd "$1"', 'sh', folder], { ...account, cwd: '/', stdio: 'ignore' }).status === 0;
}

function findPostgres(): Account | null {
  const uid = idOf('-u');
  const gid = idOf('-g');
  return uid === null || gid === null ? null : { uid, gid };
}

function idOf(flag: string): number | null {
  const { status, stdout } = spawnSync('id', [flag, 'postgres'], { encoding: 'utf8', env: SYSTEM_PATH });
  return status === 0 ? Number.parseInt(stdout, 10) : null;
}

function createPostgres(log: (line: string) => void): Account {
  try {
    const options = { env: SYSTEM_PATH, stdio: 'pipe' } as const;
    execFileSync(
      'useradd',
      ['--system', '--user-group', '--no-create-home', '--shell', '/bin/false', 'postgres'],
      options,
    );
  } catch (error) {
    throw new EmbeddedError(
      'no_postgres_user',
      `PostgreSQL does not run as root, and the user "postgres" neither exists nor could be created (${reason(error)}): ` +
        'create it, start as an ordinary user, or set DATABASE_URL.',
      { cause: error },
    );
  }
  const account = findPostgres();
  if (account === null)
    throw new EmbeddedError('no_postgres_user', 'The user "postgres" was created but cannot be found.');
  log('created the user "postgres", because PostgreSQL does not run as root');
  return account;
}

function reason(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if ('code' in error && error.code === 'ENOENT') return 'useradd is missing';
  return 'stderr' in error && String(error.stderr).trim() !== '' ? String(error.stderr).trim() : error.message;
}

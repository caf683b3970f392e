// Where the embedded database lies: in DATA_DIR/postgres, or, where the server's user may not enter DATA_DIR, in a place of
// its own. DATA_DIR/database.json (mode 0600) names the place, the port and the password; who loses it loses the way in.
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createHash, randomBytes } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Account } from './account.ts';
import { mayEnter } from './account.ts';
import { EmbeddedError, explainFileError, systemCode } from './errors.ts';

/** How to reach the database of a DATA_DIR. */
export interface Access {
  readonly place: string;
  readonly port: number;
  readonly password: string;
}

/** The server's own data folder inside the place. */
export const pgDataOf = (access: Access): string => join(access.place, 'data');

/** What DATA_DIR/database.json says, or null when there is none yet. */
export function readAccess(dataDir: string): Access | null {
  const path = join(dataDir, 'database.json');
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return null;
    throw explainFileError(error, path);
  }
  const access = parse(text);
  if (access === null) {
    throw new EmbeddedError('password_lost', `${path} is damaged: put it back from a backup, or move ${dataDir} away.`);
  }
  return access;
}

/** Writes the file whole or not at all. */
export function writeAccess(dataDir: string, access: Access): void {
  const path = join(dataDir, 'database.json');
  try {
    writeFileSync(`${path}.new`, `${JSON.stringify(access, null, 2)}\n`, { mode: 0o600 });
    renameSync(`${path}.new`, path);
  } catch (error) {
    throw explainFileError(error, path);
  }
}

/** A place for a new database: made, empty and owned by the account. */
export function choosePlace(dataDir: string, account: Account, log: (line: string) => void): string {
  const inside = join(dataDir, 'postgres');
  refuseWithoutPassword(inside, dataDir);
  const place = mayEnter(account, dataDir) ? inside : placeApart(dataDir, account, log);
  preparePlace(place, account);
  return place;
}

/** Makes the place if it is missing and gives it to the account. */
export function preparePlace(place: string, account: Account): void {
  try {
    mkdirSync(place, { recursive: true, mode: 0o700 });
    chmodSync(place, 0o700);
    if (account.uid !== undefined && account.gid !== undefined) chownSync(place, account.uid, account.gid);
  } catch (error) {
    throw explainFileError(error, place);
  }
}

/** Folders outside of DATA_DIR that last, that we may write and that the account may enter, best first. */
export function openFolders(account: Account): string[] {
  const candidates = ['/var/lib/xiansuo', '/var/tmp/xiansuo', join(tmpdir(), 'xiansuo')];
  return candidates.filter((folder) => isOpenFolder(folder, account));
}

function isOpenFolder(folder: string, account: Account): boolean {
  try {
    mkdirSync(folder, { recursive: true });
    if (statSync(folder).uid !== (process.getuid?.() ?? 0)) return false;
    chmodSync(folder, 0o755);
    return mayEnter(account, folder);
  } catch {
    return false;
  }
}

function placeApart(dataDir: string, account: Account, log: (line: string) => void): string {
  const folder = openFolders(account)[0];
  if (folder === undefined) {
    throw new EmbeddedError(
      'permissions',
      `The user "postgres" may not enter ${dataDir}, and no other folder is at hand: set DATA_DIR to one that others may enter.`,
    );
  }
  const mark = createHash('sha256').update(dataDir).digest('hex').slice(0, 12);
  const old = readdirSync(folder).filter((name) => name.startsWith(`${mark}-`));
  const place = join(folder, `${mark}-${randomBytes(3).toString('hex')}`);
  log(`the user "postgres" may not enter ${dataDir}: its database lies in ${place}`);
  if (old.length > 0) log(`databases of an earlier ${dataDir} are still in ${folder}, unused: ${old.join(', ')}`);
  return place;
}

/** Data without its password is never overwritten: somebody may still have the file in a backup. */
function refuseWithoutPassword(place: string, dataDir: string): void {
  if (!existsSync(join(place, 'data'))) return;
  throw new EmbeddedError(
    'password_lost',
    `${place} holds a database, but ${join(dataDir, 'database.json')} with its password is missing: put it back, or move the folder away.`,
  );
}

function parse(text: string): Access | null {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== 'object' || value === null) return null;
    const { place, port, password } = value as Record<string, unknown>;
    return typeof place === 'string' && typeof port === 'number' && typeof password === 'string'
      ? { place, port, password }
      : null;
  } catch {
    return null;
  }
}

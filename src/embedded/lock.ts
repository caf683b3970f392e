// One engine per DATA_DIR: `engine.lock` names the process that owns it, by pid and start time. The lock of a process that
// is gone (SIGKILL, power cut) is taken over, that of a living one never.
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { randomUUID } from 'node:crypto';
import { EmbeddedError, systemCode } from './errors.ts';
import { startOf } from './processes.ts';

export interface Lock {
  /** Gives the folder free; harmless when done twice. */
  release(): void;
}

interface Owner {
  readonly pid: number;
  readonly started: string;
}

/** Takes the folder for this process, or throws `already_running` with the pid that has it. */
export function takeLock(dataDir: string): Lock {
  const path = join(dataDir, 'engine.lock');
  const mine = JSON.stringify({ pid: process.pid, started: startOf(process.pid) ?? '' });
  const draft = `${path}.${randomUUID()}`;
  writeFileSync(draft, mine, { mode: 0o600 });
  try {
    while (!placed(draft, path)) clearStale(path, dataDir);
  } finally {
    rmSync(draft, { force: true });
  }
  return { release: () => releaseOwn(path, mine) };
}

/** The pid of the living process that owns the folder, or null. */
export function lockOwner(dataDir: string): number | null {
  const text = readOrNull(join(dataDir, 'engine.lock'));
  const owner = text === null ? null : parse(text);
  return owner !== null && lives(owner) ? owner.pid : null;
}

/** A link is made whole or not at all: nobody ever reads half a lock. */
function placed(draft: string, path: string): boolean {
  try {
    linkSync(draft, path);
    return true;
  } catch (error) {
    if (systemCode(error) === 'EEXIST') return false;
    throw error;
  }
}

/** Moves a stale lock aside. If two do so at once, the slower one has moved the faster one's new lock: it puts it back. */
function clearStale(path: string, dataDir: string): void {
  const found = readOrNull(path);
  if (found === null) return;
  const owner = parse(found);
  if (owner !== null && lives(owner)) {
    throw new EmbeddedError(
      'already_running',
      `${dataDir} is in use by the running process ${owner.pid}: stop that one, or set another DATA_DIR.`,
    );
  }
  const aside = `${path}.${randomUUID()}`;
  try {
    renameSync(path, aside);
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return;
    throw error;
  }
  if (readOrNull(aside) !== found) placed(aside, path);
  rmSync(aside, { force: true });
}

function releaseOwn(path: string, mine: string): void {
  if (readOrNull(path) === mine) rmSync(path, { force: true });
}

/** This process's own lock counts as living: two engines in one process are two engines. */
function lives(owner: Owner): boolean {
  return startOf(owner.pid) === owner.started;
}

function parse(text: string): Owner | null {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== 'object' || value === null || !('pid' in value) || !('started' in value)) return null;
    return typeof value.pid === 'number' && typeof value.started === 'string'
      ? { pid: value.pid, started: value.started }
      : null;
  } catch {
    return null;
  }
}

function readOrNull(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return null;
    throw error;
  }
}

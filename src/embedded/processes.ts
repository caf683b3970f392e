// Which process is which. A pid alone proves nothing, because the system gives it to another process later: together with
// the process's start time it does.
import { execFileSync } from 'node:child_process';
import { readFileSync, readlinkSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';

/** Whether a process with this pid exists, whoever owns it. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return !isZombie(pid);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** When the process began, as a string to compare; null when there is no such process. */
export function startOf(pid: number): string | null {
  if (process.platform === 'linux') {
    const boot = readOrNull('/proc/sys/kernel/random/boot_id')?.trim() ?? '';
    const since = statFields(pid)?.[19];
    return since === undefined ? null : `${boot}/${since}`;
  }
  if (process.platform === 'win32') return isAlive(pid) ? 'alive' : null;
  return ps(pid, 'lstart=');
}

/** Whether the process is the server of this data folder: PostgreSQL works in its folder and was started with its path. */
export function serves(pid: number, folder: string): boolean {
  if (!isAlive(pid)) return false;
  if (process.platform === 'win32') return true;
  if (process.platform !== 'linux') return ps(pid, 'command=')?.includes(folder) === true;
  return workingFolder(pid) === folder || readOrNull(`/proc/${pid}/cmdline`)?.split('\0').includes(folder) === true;
}

/** Resolves true as soon as the process is gone, false when it still lives after `limitMs`. */
export async function isGoneWithin(pid: number, limitMs: number): Promise<boolean> {
  const end = performance.now() + limitMs;
  while (isAlive(pid)) {
    if (performance.now() > end) return false;
    await pause(20);
  }
  return true;
}

/** Sends the signal if the process still exists. */
export function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error;
  }
}

function workingFolder(pid: number): string | null {
  try {
    return readlinkSync(`/proc/${pid}/cwd`);
  } catch {
    return null;
  }
}

function isZombie(pid: number): boolean {
  return process.platform === 'linux' && statFields(pid)?.[0] === 'Z';
}

/** The fields of /proc/PID/stat behind the process's name (which may itself hold spaces and brackets): state first. */
function statFields(pid: number): string[] | null {
  const stat = readOrNull(`/proc/${pid}/stat`);
  return stat === null ? null : stat.slice(stat.lastIndexOf(')') + 2).split(' ');
}

function ps(pid: number, column: string): string | null {
  try {
    return execFileSync('ps', ['-o', column, '-p', String(pid)], { encoding: 'utf8' }).trim() || null;
  } catch {
    return null;
  }
}

function readOrNull(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}

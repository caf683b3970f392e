// One start of the server's process. It runs in a session of its own, so that Ctrl-C at the terminal reaches the engine
// first, and writes to DATA_DIR/postgres.log, so that it survives its engine without a broken pipe.
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { closeSync, openSync, readFileSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Account } from './account.ts';
import type { Binaries } from './binaries.ts';
import { SERVER_ENVIRONMENT } from './cluster.ts';
import { EmbeddedError, explainServerOutput } from './errors.ts';
import type { Access } from './place.ts';
import { pgDataOf } from './place.ts';
import { endPostmaster, livingPostmaster } from './postmaster.ts';

export type Settings = Readonly<Record<string, string>>;

/** The server could not listen, because the port was taken between our look and its start. */
export class PortTaken extends Error {
  override readonly name = 'PortTaken';
}

interface Launch {
  readonly dataDir: string;
  readonly access: Access;
  readonly port: number;
  readonly binaries: Binaries;
  readonly account: Account;
  readonly settings: Settings;
  /** Told once when the server ends before `expectEnd` was called. */
  readonly onDeath: ((line: string) => void) | undefined;
}

const START_LIMIT_MS = 60_000; // recovery after a power cut replays what was committed
const LOG_LIMIT_BYTES = 5_000_000;

/** Statements and row values stay out of the log: they hold what people wrote. */
const SETTINGS: Settings = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: '200',
  timezone: 'UTC',
  log_timezone: 'UTC',
  password_encryption: 'scram-sha-256',
  log_min_messages: 'log',
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
  log_parameter_max_length_on_error: '0',
  log_checkpoints: 'off',
};

/** Starts the server and resolves when it takes connections. */
export async function launch(what: Launch): Promise<{ pid: number; expectEnd: () => void }> {
  const logFile = join(what.dataDir, 'postgres.log');
  const { child, from } = spawnServer(what, logFile);
  const outcome = await readyOrEnded(child, what.access);
  if (outcome === 'ready' && child.pid !== undefined) return { pid: child.pid, expectEnd: watch(child, what, logFile) };
  const output = readFileSync(logFile).subarray(from).toString();
  if (outcome === 'late') {
    if (child.pid !== undefined) await endPostmaster(what.access, child.pid);
    throw new EmbeddedError('start_failed', `The embedded PostgreSQL was not ready within 60 s: see ${logFile}.`);
  }
  if (/could not bind|Address already in use/.test(output)) throw new PortTaken(String(what.port));
  throw explainServerOutput(output, pgDataOf(what.access), logFile);
}

function spawnServer(what: Launch, logFile: string): { child: ChildProcess; from: number } {
  const settings = Object.entries({ ...SETTINGS, ...what.settings }).flatMap(([name, value]) => [
    '-c',
    `${name}=${value}`,
  ]);
  const log = openLog(logFile);
  try {
    const child = spawn(what.binaries.postgres, ['-D', pgDataOf(what.access), '-p', String(what.port), ...settings], {
      ...what.account,
      ...SERVER_ENVIRONMENT,
      cwd: '/',
      detached: true,
      stdio: ['ignore', log.fd, log.fd],
    });
    child.unref();
    return { child, from: log.size };
  } finally {
    closeSync(log.fd);
  }
}

function openLog(path: string): { fd: number; size: number } {
  const old = statSync(path, { throwIfNoEntry: false })?.size ?? 0;
  if (old > LOG_LIMIT_BYTES) renameSync(path, `${path}.1`);
  return { fd: openSync(path, 'a', 0o600), size: old > LOG_LIMIT_BYTES ? 0 : old };
}

async function readyOrEnded(child: ChildProcess, access: Access): Promise<'ready' | 'ended' | 'late'> {
  let ended = false;
  child.once('error', () => (ended = true));
  child.once('exit', () => (ended = true));
  const end = performance.now() + START_LIMIT_MS;
  while (performance.now() < end) {
    if (ended) return 'ended';
    const found = livingPostmaster(access);
    if (found?.pid === child.pid && found?.ready === true) return 'ready';
    await pause(10);
  }
  return 'late';
}

function watch(child: ChildProcess, what: Launch, logFile: string): () => void {
  let expected = false;
  child.once('exit', (code, name) => {
    if (!expected) what.onDeath?.(`The embedded PostgreSQL ended unasked (${name ?? code}): see ${logFile}.`);
  });
  return () => {
    expected = true;
  };
}

// The embedded PostgreSQL of a DATA_DIR: created on the first start, found again on the next, adopted when it outlived its
// engine. One engine per DATA_DIR; the command line joins the running server instead.
import { mkdirSync, realpathSync } from 'node:fs';
import { randomBytes } from 'node:crypto';
import { createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import type { Account } from './account.ts';
import { serverAccount } from './account.ts';
import { findBinaries } from './binaries.ts';
import { clusterExists, createCluster } from './cluster.ts';
import { EmbeddedError, explainFileError } from './errors.ts';
import type { Settings } from './launch.ts';
import { launch, PortTaken } from './launch.ts';
import { lockOwner, takeLock } from './lock.ts';
import type { Access } from './place.ts';
import { choosePlace, pgDataOf, preparePlace, readAccess, writeAccess } from './place.ts';
import { serves, signal } from './processes.ts';
import { answers, endPostmaster, ensureDatabase, livingPostmaster, urlOf } from './postmaster.ts';

export interface EmbeddedOptions {
  /** Made if missing. */
  readonly dataDir: string;
  /** Gets one line per thing worth knowing. */
  readonly log: (line: string) => void;
  /** Settings of PostgreSQL over our own; `fsync: 'off'` is for tests, which keep nothing. */
  readonly settings?: Settings;
  /** Called once when the server ends without having been asked to; the engine should end too. */
  readonly onDeath?: (line: string) => void;
}

export interface EmbeddedServer {
  /** Address of the engine's database as its owner, a superuser. Holds the password: never log it. */
  readonly url: string;
  /** The server's process. */
  readonly pid: number;
  /** The server was still running from an engine that was killed. */
  readonly adopted: boolean;
  /** Ends the server (10 s at most) and gives DATA_DIR free. Calling it again waits for the same end. */
  stop(): Promise<void>;
}

/** Starts or adopts the server of DATA_DIR; throws EmbeddedError with one clear line when it cannot. */
export async function startEmbedded(options: EmbeddedOptions): Promise<EmbeddedServer> {
  const dataDir = openDataDir(options.dataDir);
  const lock = lockDataDir(dataDir);
  try {
    return await startLocked(dataDir, options, () => lock.release());
  } catch (error) {
    lock.release();
    throw explainFileError(error, dataDir);
  }
}

/** The address of the running server of DATA_DIR, or null when there is none; waits for one that is just starting. */
export async function joinEmbedded(options: { readonly dataDir: string }): Promise<{ readonly url: string } | null> {
  const end = performance.now() + 15_000;
  for (;;) {
    const access = readAccess(options.dataDir);
    const server = access === null ? null : livingPostmaster(access);
    if (access !== null && server?.ready === true && (await answers(access, server.port))) {
      await ensureDatabase(access, server.port);
      return { url: urlOf(access, server.port) };
    }
    if (lockOwner(options.dataDir) === null || performance.now() > end) return null;
    await pause(50);
  }
}

/** A server that takes connections; `expectEnd` says that its end is ours. */
interface Found {
  readonly pid: number;
  readonly port: number;
  readonly adopted: boolean;
  expectEnd(): void;
}

async function startLocked(dataDir: string, options: EmbeddedOptions, release: () => void): Promise<EmbeddedServer> {
  const account = serverAccount(options.log);
  const access = readAccess(dataDir) ?? newAccess(dataDir, account, options.log);
  const found = (await adopt(access, options.log)) ?? (await startNew(dataDir, access, account, options));
  await ensureDatabase(access, found.port);
  return serving(access, found, release);
}

/** The server that an engine left behind when it was killed, if it is ours and well; an unwell one is ended. */
async function adopt(access: Access, log: (line: string) => void): Promise<Found | null> {
  const found = livingPostmaster(access);
  if (found === null) return null;
  if (found.ready && (await answers(access, found.port))) {
    log(`adopted the PostgreSQL server ${found.pid} that an earlier engine left running`);
    return { ...found, adopted: true, expectEnd: () => undefined };
  }
  log(`the PostgreSQL server ${found.pid} left running does not answer: ending it`);
  await endPostmaster(access, found.pid);
  return null;
}

async function startNew(dataDir: string, access: Access, account: Account, options: EmbeddedOptions): Promise<Found> {
  const binaries = findBinaries(account);
  preparePlace(access.place, account);
  if (!clusterExists(access)) await createCluster(access, binaries, account, options.settings?.['fsync'] !== 'off');
  const settings = options.settings ?? {};
  return launchOnFreePort(dataDir, access, (port) =>
    launch({ dataDir, access, port, binaries, account, settings, onDeath: options.onDeath }),
  );
}

/** Keeps the port of the last start while it is free, so that addresses written down stay true. */
async function launchOnFreePort(
  dataDir: string,
  access: Access,
  start: (port: number) => Promise<{ pid: number; expectEnd: () => void }>,
): Promise<Found> {
  let port = await freePort(access.port);
  for (let attempt = 1; ; attempt++) {
    if (port !== access.port) writeAccess(dataDir, { ...access, port });
    try {
      return { ...(await start(port)), port, adopted: false };
    } catch (error) {
      if (!(error instanceof PortTaken) || attempt === 5) throw error;
      port = await freePort(0);
    }
  }
}

/** A server to hand out. Should this process end without `stop`, the exit listener still asks the server to end. */
function serving(access: Access, found: Found, release: () => void): EmbeddedServer {
  const { pid, port, adopted } = found;
  const askToEnd = (): void => {
    if (serves(pid, pgDataOf(access))) signal(pid, 'SIGINT');
    release();
  };
  process.once('exit', askToEnd);
  let ending: Promise<void> | null = null;
  const end = async (): Promise<void> => {
    found.expectEnd();
    await endPostmaster(access, pid);
    process.off('exit', askToEnd);
    release();
  };
  return { url: urlOf(access, port), pid, adopted, stop: () => (ending ??= end()) };
}

function openDataDir(dataDir: string): string {
  try {
    mkdirSync(dataDir, { recursive: true });
    return realpathSync(dataDir);
  } catch (error) {
    throw explainFileError(error, dataDir);
  }
}

function lockDataDir(dataDir: string): ReturnType<typeof takeLock> {
  try {
    return takeLock(dataDir);
  } catch (error) {
    throw explainFileError(error, dataDir);
  }
}

function newAccess(dataDir: string, account: Account, log: (line: string) => void): Access {
  const place = choosePlace(dataDir, account, log);
  const access = { place, port: 0, password: randomBytes(24).toString('hex') };
  writeAccess(dataDir, access);
  return access;
}

/** The wanted port if it is free on 127.0.0.1, otherwise one that is. */
function freePort(wanted: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', () => {
      if (wanted === 0)
        reject(new EmbeddedError('start_failed', 'No free port on 127.0.0.1 for the embedded PostgreSQL.'));
      else resolve(freePort(0));
    });
    probe.listen({ host: '127.0.0.1', port: wanted }, () => {
      const address = probe.address();
      const port = typeof address === 'object' && address !== null ? address.port : 0;
      probe.close(() => {
        resolve(port);
      });
    });
  });
}

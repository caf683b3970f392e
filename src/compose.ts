// Puts an engine together from its parts, once, for the server and for the command line alike. Nothing here decides anything.
import { join } from 'node:path';
import type { MikroORM } from '@mikro-orm/postgresql';
import type { Logger } from 'pino';
import type { Environment } from '../config/environment.ts';
import { withChanges } from '../config/changes.ts';
import { loadRules, type RulePackages } from '../config/load.ts';
import { aesProvider } from './crypto/provider.ts';
import { joinEmbedded, startEmbedded } from './embedded/server.ts';
import { engineOf, type Engine } from './engine/engine.ts';
import { refuseWrongKeys } from './engine/installation-keys.ts';
import { refuseUnknownWorkflows } from './engine/known-workflows.ts';
import { changeOf } from './engine/rules-in-force.ts';
import { migrate } from './store/migrate.ts';
import { readRuleChangesAfter } from './store/rules.ts';
import { APPLICATION_ROLE, openAsApplication, poolOf } from './store/orm.ts';

export interface Database {
  /** As the owner. */
  readonly url: string;
  readonly embedded: boolean;
  /** Stops the server when this process started it. */
  readonly stop: () => Promise<void>;
}

/** The configured server, or the embedded one of DATA_DIR: started here, or joined when it runs and `join` is allowed. */
export const openDatabase = async (environment: Environment, log: Logger, join: boolean): Promise<Database> => {
  if (environment.databaseUrl !== null)
    return { url: environment.databaseUrl, embedded: false, stop: () => Promise.resolve() };
  const running = join ? await joinEmbedded({ dataDir: environment.dataDir }) : null;
  if (running !== null) return { url: running.url, embedded: true, stop: () => Promise.resolve() };
  const server = await startEmbedded({ dataDir: environment.dataDir, log: (line) => log.info(line) });
  return { url: server.url, embedded: true, stop: () => server.stop() };
};

export interface Composed {
  readonly engine: Engine;
  readonly orm: MikroORM;
  readonly close: () => Promise<void>;
}

/** Migrates and opens the engine on a database. `connections`: the size of its pool. */
export const compose = async (
  environment: Environment,
  database: Database,
  log: Logger,
  connections: number,
): Promise<Composed> => {
  const packages = loadRules(environment.configDir);
  try {
    const done = await migrate(database.url);
    if (done.length > 0) log.info({ migrations: done }, 'the database was migrated');
    return await open(environment, database.url, packages, log, connections);
  } catch (error) {
    throw explained(error, database.embedded);
  }
};

const open = async (
  environment: Environment,
  url: string,
  packages: RulePackages,
  log: Logger,
  connections: number,
): Promise<Composed> => {
  const orm = await openAsApplication(url, connections);
  try {
    const parts = {
      pool: await poolOf(orm),
      orm,
      crypto: aesProvider(environment.keys),
      log,
      attachments: join(environment.dataDir, 'attachments'),
    };
    const engine = engineOf(parts, packages);
    await engine.rules.heed(0);
    await refuseUnknownWorkflows(engine);
    await refuseWrongKeys(engine);
    return { engine, orm, close: () => orm.close(true) };
  } catch (error) {
    await orm.close(true);
    throw error;
  }
};

/**
 * The rules of the files with what lies on top of them where a database is running or named, for those who only count; without one the
 * files are all there is. `problem`: why the database could not be asked.
 */
export const storedRules = async (
  environment: Environment,
): Promise<{ readonly packages: RulePackages; readonly problem: string | null }> => {
  const files = loadRules(environment.configDir);
  try {
    const url = environment.databaseUrl ?? (await joinEmbedded({ dataDir: environment.dataDir }))?.url;
    if (url === undefined) return { packages: files, problem: null };
    const orm = await openAsApplication(url, 1);
    try {
      const changes = await readRuleChangesAfter(await poolOf(orm), 0);
      return { packages: withChanges(files, changes.map(changeOf)), problem: null };
    } finally {
      await orm.close(true);
    }
  } catch (error) {
    return { packages: files, problem: error instanceof Error ? error.message : String(error) };
  }
};

/** No server there, no such name, wrong account, no such database. */
const UNREACHABLE: ReadonlySet<string> = new Set(['ECONNREFUSED', 'ENOTFOUND', 'ETIMEDOUT', '28000', '28P01', '3D000']);

/** What PostgreSQL says about the two roles, in words that name what to do. */
const explained = (error: unknown, embedded: boolean): unknown => {
  const { code, message } = error as { code?: string; message?: string };
  if (!embedded && UNREACHABLE.has(code ?? '')) return new Error(`DATABASE_URL: ${message ?? code}`);
  return code === '42501' && message?.includes(APPLICATION_ROLE) === true
    ? new Error(
        `DATABASE_URL: its account may not act as the role ${APPLICATION_ROLE}; as an administrator run: create role ${APPLICATION_ROLE} nologin; grant ${APPLICATION_ROLE} to <account>;`,
      )
    : error;
};

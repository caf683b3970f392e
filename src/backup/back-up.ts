// A backup: our rows of one moment as text, and the attachments they name, while everything goes on. It is a folder that appears under its
// name only when it is whole. The keys are not in it: whoever finds it reads nobody's name or words.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import type { Client } from 'pg';
import { writeAudit } from '../store/audit.ts';
import {
  beginSnapshot,
  copyRows,
  LEFT_OUT,
  readSequences,
  readServerVersion,
  readTables,
  type TableShape,
} from '../store/backup-rows.ts';
import { connect } from '../store/copy.ts';
import { readUsedKeys } from '../store/installation-keys.ts';
import { readMigrations, refuseUnknown } from '../store/migrate.ts';
import { copyFile, filesIn, newFile, through } from './files.ts';
import { writeManifest, type Manifest } from './manifest.ts';

export interface BackupPlan {
  /** As the owner. */
  readonly url: string;
  readonly folder: string;
  readonly attachments: string;
  readonly program: string;
}

export const tableFile = (folder: string, name: string): string => join(folder, 'tables', `${name}.gz`);

const writeTable = async (client: Client, folder: string, table: TableShape): Promise<Manifest['tables'][number]> => {
  const hash = createHash('sha256');
  const rows = await copyRows(client, table);
  await pipeline(rows, through(hash), createGzip(), newFile(tableFile(folder, table.name)));
  return { name: table.name, columns: [...table.columns], rows: rows.rows, sha256: hash.digest('hex') };
};

const writeTables = async (client: Client, folder: string): Promise<Manifest['tables']> => {
  const left: readonly string[] = LEFT_OUT;
  const written: Manifest['tables'] = [];
  for (const table of (await readTables(client)).filter(({ name }) => !left.includes(name)))
    written.push(await writeTable(client, folder, table));
  return written;
};

/** After the rows' moment: what a row names is there by then, since a file is written before its row. */
const writeAttachments = async (from: string, to: string): Promise<number> => {
  const files = filesIn(from);
  for (const file of files) await copyFile(join(from, file), join(to, file));
  return files.length;
};

const write = async (client: Client, draft: string, plan: BackupPlan): Promise<Manifest> => {
  const migrations = await readMigrations(client);
  if (migrations === null || migrations.length === 0)
    throw new Error('the database is empty: there is nothing to back up');
  refuseUnknown(migrations);
  await writeAudit(client, 'cli', 'backup', plan.folder, {});
  await beginSnapshot(client);
  // The first reading of a snapshot fixes its moment.
  const server = await readServerVersion(client);
  mkdirSync(join(draft, 'tables'), { mode: 0o700 });
  const manifest = {
    program: plan.program,
    server,
    takenAt: new Date().toISOString(),
    migrations: [...migrations],
    keys: (await readUsedKeys(client)).map(({ id }) => id),
    tables: await writeTables(client, draft),
    sequences: [...(await readSequences(client))],
    attachments: await writeAttachments(plan.attachments, join(draft, 'attachments')),
  };
  await client.query('commit');
  await writeManifest(draft, manifest);
  return { format: 1, ...manifest };
};

/** @throws when the folder exists: a backup never replaces another */
export const backUp = async (plan: BackupPlan): Promise<Manifest> => {
  if (existsSync(plan.folder)) throw new Error(`${plan.folder} exists already; a backup does not replace another`);
  const draft = `${plan.folder}.partial`;
  if (existsSync(draft))
    throw new Error(`${draft} is left of a backup that was broken off, or one is under way; delete it`);
  const client = await connect(plan.url, 'xiansuo backup');
  try {
    mkdirSync(dirname(plan.folder), { recursive: true });
    mkdirSync(draft, { mode: 0o700 });
    const manifest = await write(client, draft, plan);
    renameSync(draft, plan.folder);
    return manifest;
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    throw error;
  } finally {
    await client.end();
  }
};

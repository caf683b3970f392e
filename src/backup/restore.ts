// A restore: into a database without tables, in one transaction from the first table to the last comparison. What is broken, of a newer
// program or sealed with other keys leaves the database as it was found.
import { createHash } from 'node:crypto';
import { createReadStream, existsSync, readdirSync, renameSync, rmSync, rmdirSync } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import type { Client } from 'pg';
import { writeAudit } from '../store/audit.ts';
import {
  copyRows,
  emptyTables,
  fixForm,
  LEFT_OUT,
  readTables,
  setSequences,
  takeRows,
  withoutTriggers,
} from '../store/backup-rows.ts';
import { connect } from '../store/copy.ts';
import { readUsedKeys } from '../store/installation-keys.ts';
import { makeMigrationTable, migrateWithin, readMigrations, refuseUnknown } from '../store/migrate.ts';
import { tableFile } from './back-up.ts';
import { copyFile, filesIn } from './files.ts';
import { BrokenBackup, readBackup, type Manifest } from './manifest.ts';

export interface RestorePlan {
  readonly url: string;
  readonly folder: string;
  readonly attachments: string;
  /** Whether a key of this installation is the one that a proof was made with. */
  readonly opens: (id: string, proof: Uint8Array) => boolean;
}

export interface Restored {
  readonly manifest: Manifest;
  /** Migrations that came after the backup. */
  readonly migrated: readonly string[];
}

const refuseFull = async (client: Client, attachments: string): Promise<void> => {
  const found = [...(await readTables(client)).map(({ name }) => name), ...((await readMigrations(client)) ?? [])];
  if (found.length > 0)
    throw new Error(
      `the database is not empty (it has ${found[0]}${found.length > 1 ? ` and ${found.length - 1} more` : ''}): restore into a new one, with a DATA_DIR that nothing was started on`,
    );
  if (existsSync(attachments) && readdirSync(attachments).length > 0)
    throw new Error(`${attachments} is not empty: move away what is there`);
};

const sameShape = async (client: Client, manifest: Manifest): Promise<void> => {
  const left: readonly string[] = LEFT_OUT;
  const shape = (tables: readonly { readonly name: string; readonly columns: readonly string[] }[]): string =>
    tables.map(({ name, columns }) => `${name}(${[...columns].sort().join()})`).join(' ');
  const here = shape((await readTables(client)).filter(({ name }) => !left.includes(name)));
  if (here !== shape(manifest.tables))
    throw new BrokenBackup(`its tables are not those of the schema that it names (${manifest.migrations.at(-1)})`);
};

const takeTables = async (client: Client, folder: string, manifest: Manifest): Promise<void> => {
  for (const table of manifest.tables) {
    const rows = createReadStream(tableFile(folder, table.name));
    await pipeline(rows, createGunzip(), takeRows(client, table));
  }
};

/** Reads back what lies in the database now: counted and fingerprinted as when the backup was made. */
const compareTables = async (client: Client, manifest: Manifest): Promise<void> => {
  for (const table of manifest.tables) {
    const hash = createHash('sha256');
    const rows = await copyRows(client, table);
    for await (const chunk of rows) hash.update(chunk as Buffer);
    if (rows.rows !== table.rows)
      throw new BrokenBackup(`${table.name}: found ${rows.rows} rows, expected ${table.rows}`);
    if (hash.digest('hex') !== table.sha256)
      throw new BrokenBackup(`${table.name}: its rows are not those that the backup was made of`);
  }
};

const refuseOtherKeys = async (client: Client, opens: RestorePlan['opens']): Promise<void> => {
  const missing = (await readUsedKeys(client)).filter(({ id, proof }) => !opens(id, proof)).map(({ id }) => `'${id}'`);
  if (missing.length > 0)
    throw new Error(
      `the backup was sealed with ${missing.join(', ')}, which is not among the keys here: set XIANSUO_KEYS, or put the kept file of keys back as DATA_DIR/keys, and restore again`,
    );
};

const restoreRows = async (client: Client, plan: RestorePlan, manifest: Manifest): Promise<readonly string[]> => {
  await fixForm(client);
  const before = new Set(manifest.migrations);
  await migrateWithin(client, (name) => before.has(name));
  await sameShape(client, manifest);
  await emptyTables(
    client,
    manifest.tables.map(({ name }) => name),
  );
  await withoutTriggers(client, () => takeTables(client, plan.folder, manifest));
  await compareTables(client, manifest);
  await refuseOtherKeys(client, plan.opens);
  await setSequences(client, manifest.sequences);
  const migrated = await migrateWithin(client, (name) => !before.has(name));
  await writeAudit(client, 'cli', 'restore', plan.folder, { takenAt: manifest.takenAt });
  return migrated;
};

/** The files are in their place before the rows are: after a kill between the two there are files without rows, never the reverse. */
const placeAttachments = (staged: string, attachments: string): void => {
  if (!existsSync(staged)) return;
  if (existsSync(attachments)) rmdirSync(attachments);
  renameSync(staged, attachments);
};

const stageAttachments = async (plan: RestorePlan): Promise<string> => {
  const from = join(plan.folder, 'attachments');
  const staged = `${plan.attachments}.restoring`;
  rmSync(staged, { recursive: true, force: true });
  for (const file of filesIn(from)) await copyFile(join(from, file), join(staged, file));
  return staged;
};

const inOne = async (client: Client, plan: RestorePlan, manifest: Manifest): Promise<readonly string[]> => {
  const staged = await stageAttachments(plan);
  let placed = false;
  try {
    await client.query('begin');
    const migrated = await restoreRows(client, plan, manifest);
    placeAttachments(staged, plan.attachments);
    placed = true;
    await client.query('commit');
    return migrated;
  } catch (error) {
    await client.query('rollback').catch(() => undefined);
    rmSync(placed ? plan.attachments : staged, { recursive: true, force: true });
    throw error;
  }
};

/** @throws {BrokenBackup} @throws {NewerSchema} @throws when the database is not empty or the keys are others */
export const restore = async (plan: RestorePlan): Promise<Restored> => {
  const manifest = await readBackup(plan.folder);
  refuseUnknown(manifest.migrations);
  const client = await connect(plan.url, 'xiansuo restore');
  try {
    await refuseFull(client, plan.attachments);
    await makeMigrationTable(plan.url);
    const migrated = await inOne(client, plan, manifest);
    await client.query('analyze');
    return { manifest, migrated };
  } finally {
    await client.end();
  }
};

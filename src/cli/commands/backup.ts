// `backup` and `restore`: all rows and attachments of an installation as a folder, beside what runs; and back into an empty database.
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Command } from 'commander';
import { pino } from 'pino';
import { readEnvironment, type Environment } from '../../../config/environment.ts';
import { backUp } from '../../backup/back-up.ts';
import { readBackup, type Manifest } from '../../backup/manifest.ts';
import { restore } from '../../backup/restore.ts';
import { openDatabase } from '../../compose.ts';
import { aesProvider } from '../../crypto/provider.ts';
import { keyOpens } from '../../engine/installation-keys.ts';
import { print, type Printing } from '../print.ts';

const programVersion = (): string =>
  (JSON.parse(readFileSync(join(import.meta.dirname, '../../../package.json'), 'utf8')) as { version: string }).version;

const attachmentsOf = (environment: Environment): string => join(environment.dataDir, 'attachments');

const withDatabase = async <T>(work: (url: string, environment: Environment) => Promise<T>): Promise<T> => {
  const environment = readEnvironment();
  const database = await openDatabase(environment, pino({ level: 'warn' }, pino.destination(2)), true);
  try {
    return await work(database.url, environment);
  } finally {
    await database.stop();
  }
};

const summary = ({ tables, attachments, takenAt }: Manifest): string =>
  `${tables.reduce((sum, { rows }) => sum + rows, 0)} rows of ${tables.length} tables and ${attachments} attachments, as of ${takenAt}`;

const keysToKeep = ({ keys }: Manifest): string =>
  `The keys are NOT in it. Without ${keys.length === 0 ? 'them' : keys.map((id) => `'${id}'`).join(', ')} (XIANSUO_KEYS, or the file DATA_DIR/keys) nobody's name or words can ever be read again: keep a copy of them in another place than this backup.`;

const facts = ({ takenAt, migrations, keys, tables, attachments }: Manifest) => ({
  takenAt,
  schema: migrations.at(-1),
  keysNeeded: keys,
  tables: Object.fromEntries(tables.map(({ name, rows }) => [name, rows])),
  attachments,
});

interface RestoreOptions extends Printing {
  readonly check?: boolean;
}

export const backupCommands = (program: Command): void => {
  program
    .command('backup <folder>')
    .description('write all rows and attachments, as of one moment, into a new folder; the program may go on running')
    .option('--json', 'print JSON')
    .action(async (given: string, options: Printing) => {
      const folder = resolve(given);
      const manifest = await withDatabase((url, environment) =>
        backUp({ url, folder, attachments: attachmentsOf(environment), program: programVersion() }),
      );
      print(options, { folder, ...facts(manifest) }, [`${summary(manifest)}: ${folder}`, keysToKeep(manifest)]);
    });
  program
    .command('restore <folder>')
    .description(
      'bring a backup back into an empty database, whole or not at all; an older one is migrated to this program',
    )
    .option('--check', 'only compare its files with their fingerprints; no database is asked')
    .option('--json', 'print JSON')
    .action(async (given: string, options: RestoreOptions) => {
      const folder = resolve(given);
      if (options.check === true) {
        const manifest = await readBackup(folder);
        print(options, { folder, ...facts(manifest) }, [`whole: ${summary(manifest)}`, keysToKeep(manifest)]);
        return;
      }
      const { manifest, migrated } = await withDatabase((url, environment) => {
        const crypto = aesProvider(environment.keys);
        const opens = (id: string, proof: Uint8Array): boolean => keyOpens(crypto, id, proof);
        return restore({ url, folder, attachments: attachmentsOf(environment), opens });
      });
      print(options, { folder, ...facts(manifest), migrated }, [
        `restored and compared: ${summary(manifest)}`,
        ...migrated.map((name) => `migrated: ${name}`),
        'Everybody logs in again. What was sent after the backup was made may be sent once more; ask the sources for what they delivered since (POST /api/deliveries/reconcile).',
      ]);
    });
};

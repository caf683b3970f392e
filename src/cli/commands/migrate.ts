// `migrate`: brings the database to this program's schema.
import type { Command } from 'commander';
import { pino } from 'pino';
import { readEnvironment } from '../../../config/environment.ts';
import { openDatabase } from '../../compose.ts';
import { migrate } from '../../store/migrate.ts';
import { print, type Printing } from '../print.ts';

export const migrateCommand = (program: Command): void => {
  program
    .command('migrate')
    .description('run the migrations that are pending; a database of a newer program is refused')
    .option('--json', 'print JSON')
    .action(async (options: Printing) => {
      const database = await openDatabase(readEnvironment(), pino({ level: 'warn' }, pino.destination(2)), true);
      try {
        const done = await migrate(database.url);
        print(
          options,
          { done },
          done.length === 0 ? ['nothing to do: the schema is this program’s'] : done.map((name) => `done: ${name}`),
        );
      } finally {
        await database.stop();
      }
    });
};

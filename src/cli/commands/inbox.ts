// `inbox list|correct|replay`: what became of the deliveries, and what to do with those that could not be used.
import type { Command } from 'commander';
import { readFileSync } from 'node:fs';
import { correctDelivery, listDeliveries, replayDelivery } from '../../engine/deliveries.ts';
import { print, readInput, type Printing } from '../print.ts';
import { withEngine } from '../session.ts';

interface ListOptions extends Printing {
  readonly source?: string;
  readonly status?: string;
  readonly on?: string;
}

export const inboxCommands = (program: Command): void => {
  const inbox = program.command('inbox').description('deliveries');
  inbox
    .command('list')
    .description('deliveries, the newest first')
    .option('--source <name>')
    .option('--status <status>', 'pending, waiting, quarantined, parked, registered, applied, ping')
    .option('--on <date>', 'business date of receipt, YYYY-MM-DD')
    .option('--json', 'print JSON')
    .action(async (options: ListOptions) => {
      const { json: _, ...filter } = options;
      const { items } = await withEngine((engine) => listDeliveries(engine, { ...filter, limit: 200, cursor: null }));
      print(
        options,
        { items },
        items.map((item) =>
          [item.receipt, item.source, item.status, item.receivedAt, item.externalId ?? '-', item.clue ?? '-'].join(
            '  ',
          ),
        ),
      );
    });
  inbox
    .command('correct <receipt>')
    .description('put a right body (from --file or standard input) in the place of a quarantined one and take it in')
    .option('--file <path>')
    .option('--by <name>', 'who corrects', 'operator')
    .option('--json', 'print JSON')
    .action(async (receipt: string, options: Printing & { readonly file?: string; readonly by: string }) => {
      const text = options.file === undefined ? await readInput() : readFileSync(options.file, 'utf8');
      const body: unknown = JSON.parse(text);
      await withEngine((engine) => correctDelivery(engine, receipt, body, options.by));
      print(options, { receipt }, [`corrected: ${receipt}`]);
    });
  inbox
    .command('replay <receipt>')
    .description('take a quarantined or parked delivery in again')
    .option('--json', 'print JSON')
    .action(async (receipt: string, options: Printing) => {
      await withEngine((engine) => replayDelivery(engine, receipt));
      print(options, { receipt }, [`handed to the intake again: ${receipt}`]);
    });
};

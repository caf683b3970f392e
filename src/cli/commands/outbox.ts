// `outbox list|retry`: what has not left the house yet: outbox rows, notifications, callbacks.
import type { Command } from 'commander';
import { listOutgoing, retryOutgoing } from '../../engine/outgoing.ts';
import { print, type Printing } from '../print.ts';
import { withEngine } from '../session.ts';

export const outboxCommands = (program: Command): void => {
  const outbox = program.command('outbox').description('what has to leave the house');
  outbox
    .command('list')
    .description('outbox rows, notifications and callbacks that are waiting or parked')
    .option('--parked', 'only what is parked')
    .option('--json', 'print JSON')
    .action(async (options: Printing & { readonly parked?: boolean }) => {
      const items = await withEngine((engine) => listOutgoing(engine, options.parked === true));
      print(
        options,
        { items },
        items.map((item) =>
          [item.id, item.kind, item.state, `tries ${item.attempts}`, item.what, item.error ?? ''].join('  '),
        ),
      );
    });
  outbox
    .command('retry [id]')
    .description('hand what is parked to the workers again, one by its id or all')
    .option('--json', 'print JSON')
    .action(async (id: string | undefined, options: Printing) => {
      const retried = await withEngine((engine) => retryOutgoing(engine, id ?? null));
      if (id !== undefined && retried === 0) throw new Error(`nothing parked has the id '${id}'`);
      print(options, { retried }, [`${retried} handed to the workers again`]);
    });
};

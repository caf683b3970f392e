// `demo organisation`: loads units, accounts and the source into an empty database.
import type { Command } from 'commander';
import { readEnvironment } from '../../../config/environment.ts';
import { loadDemoOrganisation } from '../../engine/demo-organisation.ts';
import { print, type Printing } from '../print.ts';
import { withEngine } from '../session.ts';

export const demoCommands = (program: Command): void => {
  const demo = program.command('demo').description('what demonstrations and checks need');
  demo
    .command('organisation')
    .description('load the demo organisation, its accounts and its source into an empty database')
    .option('--json', 'print JSON')
    .action(async (options: Printing) => {
      const environment = readEnvironment();
      const loaded = await withEngine((engine) =>
        loadDemoOrganisation(engine, {
          password: environment.demoPassword,
          webhookSecret: environment.demoWebhookSecret,
        }),
      );
      if (!loaded.loaded)
        throw new Error('there is an organisation already; the demo organisation goes into an empty database only');
      const shown = {
        accounts: loaded.accounts,
        ...(environment.demoPassword === null ? { password: loaded.password } : {}),
        ...(environment.demoWebhookSecret === null ? { webhookSecret: loaded.webhookSecret } : {}),
      };
      print(
        options,
        shown,
        Object.entries(shown).map(([name, value]) => `${name}: ${value}`),
      );
    });
};

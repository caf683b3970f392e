// `risk compute`: draws the warnings of risk up now, besides the sweep's once a business day.
import type { Command } from 'commander';
import { computeRisks } from '../../engine/compute-risks.ts';
import { print, type Printing } from '../print.ts';
import { withEngine } from '../session.ts';

export const riskCommands = (program: Command): void => {
  const risk = program.command('risk').description('warnings of risk by employer, project and region');
  risk
    .command('compute')
    .description('measure, score and redraw all warnings now')
    .option('--json', 'print JSON')
    .action(async (options: Printing) => {
      const found = await withEngine(computeRisks);
      const { raised, rose, fell, ended } = found.changes;
      print(options, found, [
        `${found.measured} measured on ${found.on}: ${raised} warnings raised, ${rose} rose, ${fell} fell, ${ended} ended`,
      ]);
    });
};

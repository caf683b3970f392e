// `deadlines reconcile`: counts every open deadline anew by the calendars and rules in force, then takes what is due.
import type { Command } from 'commander';
import { reconcileDeadlines } from '../../engine/reconcile-deadlines.ts';
import { print, type Printing } from '../print.ts';
import { withEngine } from '../session.ts';

export const deadlineCommands = (program: Command): void => {
  const deadlines = program.command('deadlines').description('open deadlines');
  deadlines
    .command('reconcile')
    .description('count open deadlines anew and take the steps that are due; finished ones stay')
    .option('--dry-run', 'only show what would move')
    .option('--json', 'print JSON')
    .action(async (options: Printing & { readonly dryRun?: boolean }) => {
      const result = await withEngine((engine) => reconcileDeadlines(engine, options.dryRun === true));
      print(options, result, [
        ...result.moved.map(
          (moved) => `${moved.number} ${moved.clock}: ${moved.before ?? 'standing'} → ${moved.after ?? 'standing'}`,
        ),
        `${result.checked} open deadlines counted, ${result.moved.length} ${options.dryRun === true ? 'would move' : 'moved'}, ${result.passed} steps taken`,
      ]);
    });
};

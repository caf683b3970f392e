// `deadlines reconcile`: counts every open deadline anew by the calendars and rules in force, then takes what is due.
// `deadlines rebuild`: rebuilds the clocks from the histories, compares, and repairs.
import type { Command } from 'commander';
import { rebuildDeadlines } from '../../engine/rebuild-deadlines.ts';
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
  deadlines
    .command('rebuild')
    .description('rebuild the clocks of every clue and proceeding from its history, and repair what differs')
    .option('--dry-run', 'only show what differs')
    .option('--json', 'print JSON')
    .action(async (options: Printing & { readonly dryRun?: boolean }) => {
      const result = await withEngine((engine) => rebuildDeadlines(engine, options.dryRun === true));
      print(options, result, [
        ...result.differences.map(
          ({ number, deadline, clock, what, repaired }) =>
            `${number} ${clock} (${deadline}): ${what}${repaired ? ', repaired' : ''}`,
        ),
        `${result.checked} runs rebuilt, ${result.differences.length} differ`,
      ]);
      const left = result.differences.filter(({ repaired }) => !repaired).length;
      if (left > 0) throw new Error(`${left} deadlines are not what their history says`);
    });
};

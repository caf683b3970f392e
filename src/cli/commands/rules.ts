// `calendar import`, `rules change`: what an administrator does in the API, from a file, with the same checks and the same preview.
import type { Command } from 'commander';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { changeClock, importCalendar, type RulesChanged } from '../../engine/change-rules.ts';
import { print, type Printing } from '../print.ts';
import { withEngine } from '../session.ts';

const BY = 'command line';

type Options = Printing & { readonly dryRun?: boolean };

/** The id that the file names, and the rest of it as the body. */
const readFile = (file: string, idName: string): { id: string; body: Record<string, unknown> } => {
  const found: unknown = parse(readFileSync(file, 'utf8'));
  if (found === null || typeof found !== 'object' || Array.isArray(found))
    throw new Error(`${file}: expected a YAML or JSON object`);
  const { [idName]: id, ...body } = found as Record<string, unknown>;
  if (typeof id !== 'string' && typeof id !== 'number')
    throw new Error(`${file}/${idName}: is missing, it is required`);
  return { id: String(id), body };
};

const show = (options: Options, found: RulesChanged): void =>
  print(options, found, [
    ...found.moved.map(
      ({ number, clock, before, after, beforeProvisional, afterProvisional }) =>
        `${number} ${clock}: ${before ?? 'standing'}${beforeProvisional ? ' (provisional)' : ''} → ${after ?? 'standing'}${afterProvisional ? ' (provisional)' : ''}`,
    ),
    `${found.checked} open deadlines counted, ${found.moved.length} ${found.change === null ? 'would move' : `moved by change ${found.change}`}; rules ${found.version}`,
  ]);

export const ruleCommands = (program: Command): void => {
  program
    .command('calendar')
    .description('calendars in force')
    .command('import <file>')
    .description('import the days of a year: {id: cn, year, rest: {date: name}, work: {date: name}, source, verified}')
    .option('--dry-run', 'only show which open deadlines would move')
    .option('--json', 'print JSON')
    .action(async (file: string, options: Options) => {
      const { id, body } = readFile(file, 'id');
      show(
        options,
        await withEngine((engine) => importCalendar(engine, BY, id, { ...body, dryRun: options.dryRun === true })),
      );
    });
  program
    .command('rules')
    .description('rules in force')
    .command('change <file>')
    .description('change a clock: {clock, regions: [code], change: {length: 4}, source, verified}')
    .option('--dry-run', 'only show which open deadlines would move')
    .option('--json', 'print JSON')
    .action(async (file: string, options: Options) => {
      const { id, body } = readFile(file, 'clock');
      show(
        options,
        await withEngine((engine) => changeClock(engine, BY, id, { ...body, dryRun: options.dryRun === true })),
      );
    });
};

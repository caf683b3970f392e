// `unit add`: offices and departments of an own organisation.
import type { Command } from 'commander';
import { addUnit } from '../../engine/units.ts';
import { print, type Printing } from '../print.ts';
import { withEngine } from '../session.ts';

export const unitCommands = (program: Command): void => {
  const unit = program.command('unit').description('offices and departments');
  unit
    .command('add <code>')
    .description('add a region’s office (630102) or a department of it (630102-housing)')
    .requiredOption('--name <name>', 'the name shown')
    .option('--json', 'print JSON')
    .action(async (code: string, options: Printing & { readonly name: string }) => {
      await withEngine((engine) => addUnit(engine, code, options.name));
      print(options, { code, name: options.name }, [`added: ${code} ${options.name}`]);
    });
};

// `export machine`: the machine's diagram and data, made from the machine itself.
import { Option, type Command } from 'commander';
import { toJson, toMermaid } from '../../../workflows/mermaid.ts';

export const exportCommands = (program: Command): void => {
  const out = program.command('export').description('what others read');
  out
    .command('machine')
    .description('the machine of a clue as a Mermaid diagram or as JSON')
    .addOption(new Option('--format <format>').choices(['mermaid', 'json']).default('mermaid'))
    .option('--json', 'the same as --format json')
    .action((options: { readonly format: 'mermaid' | 'json'; readonly json?: boolean }) => {
      const json = options.format === 'json' || options.json === true;
      process.stdout.write(json ? `${JSON.stringify(toJson(), null, 2)}\n` : `${toMermaid().trimEnd()}\n`);
    });
};

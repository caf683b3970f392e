// `outlet add|list|retire`: group robots and gateways that offices are told by, beside mail.
import { InvalidArgumentError, type Command } from 'commander';
import { addOutlet, listOutlets, retireOutlet } from '../../engine/outlets.ts';
import { print, type Printing } from '../print.ts';
import { withEngine } from '../session.ts';

interface AddOptions extends Printing {
  readonly kind: string;
  readonly unit: string;
  readonly url: string;
  readonly secret?: string;
  readonly notices?: readonly string[];
  readonly fromLevel?: number;
}

const level = (text: string): number => {
  const found = Number(text);
  if (!Number.isInteger(found) || found < 1 || found > 9)
    throw new InvalidArgumentError('expected a level of the ladder, 1 to 9');
  return found;
};

export const outletCommands = (program: Command): void => {
  const outlet = program.command('outlet').description('group robots and gateways beside mail');
  outlet
    .command('add <name>')
    .description('add one; its address and secret are kept encrypted and never shown')
    .requiredOption('--kind <kind>', 'wecom, dingtalk, feishu, sms, or another of outlets.yaml')
    .requiredOption('--unit <code>', 'the office whose matters it hears of, those below included')
    .requiredOption('--url <url>', 'the address to post to')
    .option('--secret <secret>', 'what its messages are signed with')
    .option('--notices <list>', 'comma-separated kinds of notices; all unless given', (text) => text.split(','))
    .option('--from-level <n>', 'ladder steps from this level on', level)
    .option('--json', 'print JSON')
    .action(async (name: string, options: AddOptions) => {
      const { json: _, ...given } = options;
      await withEngine((engine) => addOutlet(engine, { name, ...given }));
      print(options, { name, kind: options.kind, unit: options.unit }, [`added: ${name}`]);
    });
  outlet
    .command('list')
    .description('the outlets, without their keys')
    .option('--json', 'print JSON')
    .action(async (options: Printing) => {
      const items = await withEngine(listOutlets);
      print(
        options,
        { items },
        items.map((one) => `${one.name}  ${one.kind}  ${one.unit}  ${one.host}${one.retired ? '  retired' : ''}`),
      );
    });
  outlet
    .command('retire <name>')
    .description('tell it nothing more; what waits for it is dropped')
    .option('--json', 'print JSON')
    .action(async (name: string, options: Printing) => {
      await withEngine((engine) => retireOutlet(engine, name));
      print(options, { name }, [`retired: ${name}`]);
    });
};

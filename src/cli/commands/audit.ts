// `audit verify`: whether audit and histories are what was sealed. What waits is sealed first, so that a database that no worker serves
// is verified whole.
import type { Command } from 'commander';
import { sealChain } from '../../engine/seal-chain.ts';
import { verifyChain, type BrokenAt } from '../../engine/verify-chain.ts';
import { print, type Printing } from '../print.ts';
import { withEngine } from '../session.ts';

const said = ({ why, position, row }: BrokenAt): string =>
  `${row ?? 'a row'}: ${why}${position === null ? '' : ` at link ${position}`}`;

export const auditCommands = (program: Command): void => {
  const audit = program.command('audit').description('the chain over audit and histories');
  audit
    .command('verify')
    .description('compare every row of audit and histories with its link; exits with 1 at the first that differs')
    .option('--anchor <position:hash>', 'a head that was kept outside: the chain must still hold it')
    .option('--json', 'print JSON')
    .action(async (options: Printing & { readonly anchor?: string }) => {
      const result = await withEngine(async (engine) => {
        await sealChain(engine);
        return verifyChain(engine, { after: 0, limit: Infinity, anchor: options.anchor ?? null });
      });
      print(options, result, [
        `${result.rows} rows compared, ${result.waiting} wait for their link`,
        ...(result.head === null ? [] : [`head: ${result.head}`]),
      ]);
      if (result.brokenAt !== undefined) throw new Error(`the chain is broken: ${said(result.brokenAt)}`);
    });
};

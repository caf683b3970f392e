// `history verify`: folds every clue's history through its machine and compares with what the clue holds.
import type { Command } from 'commander';
import { verifyHistories } from '../../engine/verify-histories.ts';
import { print, type Printing } from '../print.ts';
import { withEngine } from '../session.ts';

export const historyCommands = (program: Command): void => {
  const history = program.command('history').description('the moves of the clues');
  history
    .command('verify')
    .description('replay every clue’s history and compare with its present state')
    .option('--json', 'print JSON')
    .action(async (options: Printing) => {
      const result = await withEngine((engine) => verifyHistories(engine));
      print(options, result, [
        `${result.checked} clues and proceedings replayed`,
        ...result.wrong.map((wrong) => `${wrong.number}: ${wrong.difference}`),
      ]);
      if (result.wrong.length > 0) throw new Error(`${result.wrong.length} clues are not what their history says`);
    });
};

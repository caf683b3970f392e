// `config check`: says whether a folder of rule packages can be used, every problem with file and path.
import type { Command } from 'commander';
import { readEnvironment } from '../../../config/environment.ts';
import { checkRules, loadRules } from '../../../config/load.ts';
import { print, type Printing } from '../print.ts';

export const configCommands = (program: Command): void => {
  const config = program.command('config').description('rule packages');
  config
    .command('check [dir]')
    .description('check the rule packages of a folder (CONFIG_DIR if not named)')
    .option('--json', 'print JSON')
    .action((dir: string | undefined, options: Printing) => {
      const folder = dir ?? readEnvironment().configDir;
      const problems = checkRules(folder);
      if (problems.length > 0) {
        print(
          options,
          { problems },
          problems.map((problem) => `${problem.file}${problem.path}: ${problem.message}`),
        );
        throw new Error(`${problems.length} problem${problems.length === 1 ? '' : 's'} in ${folder}`);
      }
      const { version, unverified } = loadRules(folder);
      print(options, { version, unverified }, [
        `right: version ${version}`,
        `${unverified.length} entries are marked as unverified`,
      ]);
    });
};

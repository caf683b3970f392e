// `clock explain`: the due date of a clock day by day, from the rules alone.
import type { Command } from 'commander';
import { readEnvironment } from '../../../config/environment.ts';
import { loadRules, type RulePackages } from '../../../config/load.ts';
import { storedRules } from '../../compose.ts';
import { explainClock } from '../../domain/explain.ts';
import { print, type Printing } from '../print.ts';

interface ExplainOptions extends Printing {
  readonly clock: string;
  readonly start: string;
  readonly region: string;
  readonly files?: boolean;
}

/** What may be wrong is said, so that nobody takes a date for one that stands. */
const rulesInForce = async (filesOnly: boolean): Promise<RulePackages> => {
  const environment = readEnvironment();
  const { packages, problem } = filesOnly
    ? { packages: loadRules(environment.configDir), problem: null }
    : await storedRules(environment);
  if (problem !== null)
    process.stderr.write(
      `xiansuo: the database could not be asked (${problem}); counted by the files of CONFIG_DIR alone\n`,
    );
  return packages;
};

export const clockCommands = (program: Command): void => {
  const clock = program.command('clock').description('clocks and calendars');
  clock
    .command('explain')
    .description('when a clock that starts on a date is due, and why, day by day')
    .requiredOption('--clock <id>', 'a clock of the profile (finish) or of the law (A1, A3, B1)')
    .requiredOption('--start <date>', 'YYYY-MM-DD in Asia/Shanghai; the start day is not counted')
    .option('--region <code>', 'whose profile and calendar', '630000')
    .option('--json', 'print JSON')
    .option('--files', 'by the files of CONFIG_DIR alone, without what was changed while it ran')
    .action(async (options: ExplainOptions) => {
      const rules = await rulesInForce(options.files === true);
      const known = rules.clocksFor(options.region);
      const rule = known.find((found) => found.id === options.clock);
      if (rule === undefined)
        throw new Error(
          `--clock: found '${options.clock}', expected one of ${known.map((found) => found.id).join(', ')}`,
        );
      const explained = explainClock(rule, options.start, rules.calendarFor(options.region));
      print(options, explained, [
        `${explained.clock} from ${explained.start} is due on ${explained.dueOn} (${explained.dueAt})${explained.provisional ? ', provisional' : ''}`,
        `${explained.article}; calendar ${explained.calendarVersion}`,
        ...explained.days.map((day) => `  ${day.on} ${day.counted ? '+' : ' '} ${day.why}`),
      ]);
    });
};

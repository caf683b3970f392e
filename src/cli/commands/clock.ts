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

const DATE = /^\d{4}-\d{2}-\d{2}$/;
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/;

/** A day that there is, or an instant with its offset. */
const isStart = (start: string): boolean => {
  if (!DATE.test(start) && !INSTANT.test(start)) return false;
  const day = new Date(`${start.slice(0, 10)}T00:00:00Z`);
  return !Number.isNaN(Date.parse(start)) && day.toISOString().slice(0, 10) === start.slice(0, 10);
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
      if (!isStart(options.start))
        throw new Error(
          `--start: found '${options.start}', expected a date such as 2021-11-01, or an instant such as 2021-11-01T09:00:00+08:00`,
        );
      const explained = explainClock(rule, options.start, rules.calendarFor(options.region));
      print(options, explained, [
        `${explained.clock} from ${explained.start} is due on ${explained.dueOn} (${explained.dueAt})${explained.provisional ? ', provisional' : ''}`,
        `${explained.article}; calendar ${explained.calendarVersion}`,
        ...(explained.outside === null ? [] : [`outside of its validity: ${explained.outside}`]),
        ...explained.days.map((day) => `  ${day.on} ${day.counted ? '+' : ' '} ${day.why}`),
      ]);
    });
};

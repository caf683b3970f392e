// `simulate`: what will be overdue where, if the open work goes on as it has with the people who are there.
import type { Command } from 'commander';
import { existsSync, readFileSync } from 'node:fs';
import { parseDocument } from 'yaml';
import { check } from '../../domain/check.ts';
import type { Expected } from '../../domain/simulate/outlook.ts';
import { StaffFile } from '../../domain/simulate/staffing.ts';
import { foresight } from '../../engine/foresee.ts';
import { print, type Printing } from '../print.ts';
import { withEngine } from '../session.ts';

interface SimulateOptions extends Printing {
  readonly days: string;
  readonly seed: string;
  readonly runs: string;
  readonly staff?: string;
}

const whole = (name: string, text: string, most: number): number => {
  const found = Number(text);
  if (!/^[0-9]{1,9}$/.test(text) || found < 1 || found > most)
    throw new Error(`--${name}: found '${text}', expected a whole number from 1 to ${most}`);
  return found;
};

const readStaff = (file: string | undefined): StaffFile => {
  if (file === undefined) return {};
  if (!existsSync(file)) throw new Error(`--staff: there is no file ${file}`);
  const document = parseDocument(readFileSync(file, 'utf8'));
  const broken = document.errors[0];
  if (broken !== undefined) throw new Error(`--staff: ${file} is no YAML: ${broken.message.split('\n')[0] ?? ''}`);
  const found: unknown = document.toJS() ?? {};
  const [problem] = check(StaffFile, found);
  if (problem !== undefined) throw new Error(`--staff: ${file}${problem.path}: ${problem.message}`);
  return found as StaffFile;
};

const shown = ({ mean, low, high }: Expected): string => `${mean} (${low} to ${high})`;

export const simulateCommand = (program: Command): void => {
  program
    .command('simulate')
    .description('run the open clues and proceedings forward in memory and say what will be overdue where')
    .option('--days <n>', 'calendar days ahead', '30')
    .option('--seed <n>', 'the same seed gives the same answer', '1')
    .option('--runs <n>', 'runs by other chance, for how sure it is', '3')
    .option(
      '--staff <file>',
      'YAML: handlerMoves, supervisorMoves a working day; units: {code: {handlers, supervisors}}',
    )
    .option('--json', 'print JSON')
    .action(async (options: SimulateOptions) => {
      const given = {
        days: whole('days', options.days, 366),
        seed: whole('seed', options.seed, 999_999_999),
        runs: whole('runs', options.runs, 100),
        staff: readStaff(options.staff),
        scope: { kind: 'all' } as const,
      };
      const outlook = await withEngine((engine) => foresight(engine, given));
      print(options, outlook, [
        `${outlook.open} clues open on ${outlook.asOf}, ${outlook.overdueNow} of them overdue; ${outlook.openBeside} proceedings open`,
        `until ${outlook.until} ${shown(outlook.overdue)} clocks fall overdue; ${shown(outlook.openAtEnd)} clues and ${shown(outlook.openBesideAtEnd)} proceedings are open then`,
        ...outlook.defaults.map((one) => `assumed, the history says too little: ${one}`),
        ...outlook.places.map(
          (place) => `${place.unit} ${place.kind} ${place.clock}: ${shown(place)}, first on ${place.firstOn}`,
        ),
        ...outlook.dates.filter(({ mean }) => mean > 0).map((date) => `${date.on}: ${shown(date)}`),
        ...outlook.first.map(
          ({ number, unit, clock, on, likelihood }) =>
            `${number} ${clock} in ${unit} on ${on}, in ${Math.round(likelihood * 100)} % of the runs`,
        ),
      ]);
    });
};

// `person forget|report|hold|release|due`: the duties towards the person of a clue. Each is written down in the audit.
import { userInfo } from 'node:os';
import type { Command } from 'commander';
import { duePersons, forgetDue, forgetPerson, type Forgotten } from '../../engine/forget-person.ts';
import { holdPerson } from '../../engine/legal-hold.ts';
import { personReport } from '../../engine/person-report.ts';
import { print, readInput, type Printing } from '../print.ts';
import { withEngine } from '../session.ts';

interface ForgetOptions extends Printing {
  readonly due?: boolean;
  readonly dryRun?: boolean;
}

/** Who sits at the machine, as far as the machine knows. */
const operator = (): string => `cli:${userInfo().username}`;

const lines = ({ number, proceedings, sameReporter }: Forgotten, done: string): string[] => [
  `${done}: ${number}`,
  ...(proceedings.length === 0 ? [] : [`  kept, with what they hold: ${proceedings.join(', ')}`]),
  ...(sameReporter.length === 0 ? [] : [`  the same reporter, not forgotten by this: ${sameReporter.join(', ')}`]),
];

const forget = async (number: string | undefined, options: ForgetOptions): Promise<void> => {
  const dryRun = options.dryRun === true;
  const done = dryRun ? 'would be forgotten' : 'forgotten';
  if ((number === undefined) !== (options.due === true)) throw new Error('name a clue, or --due, and not both');
  if (number === undefined) {
    const result = await withEngine((engine) => forgetDue(engine, operator(), dryRun));
    print(options, result, [
      ...result.forgotten.flatMap((one) => lines(one, done)),
      ...result.kept.map(({ because }) => `kept: ${because}`),
      `${result.forgotten.length} ${done}, ${result.kept.length} kept`,
    ]);
    return;
  }
  const one = await withEngine((engine) => forgetPerson(engine, operator(), number, 'request', dryRun));
  print(options, one, lines(one, done));
};

const hold = (person: Command, name: string, held: boolean, description: string): void => {
  person
    .command(`${name} <number>`)
    .description(description)
    .requiredOption('--reason <text>', 'why; it is sealed with the clue’s words')
    .option('--json', 'print JSON')
    .action(async (number: string, options: Printing & { readonly reason: string }) => {
      await withEngine((engine) => holdPerson(engine, operator(), number, held, options.reason));
      print(options, { number, held }, [`${held ? 'held' : 'released'}: ${number}`]);
    });
};

export const personCommands = (program: Command): void => {
  const person = program.command('person').description('what is owed to the person of a clue');
  person
    .command('forget [number]')
    .description('forget the person of a clue that has ended: name, numbers, words, for good; figures and moves stay')
    .option('--due', 'everybody whose time is over by config/retention.yaml')
    .option('--dry-run', 'only say who would be forgotten, and what is in the way')
    .option('--json', 'print JSON')
    .action(forget);
  person
    .command('report <number>')
    .description('what is held of a reporter, as JSON; their telephone or identity number is read from standard input')
    .action(async (number: string) => {
      const proof = (await readInput()).trim();
      if (proof === '') throw new Error('give the telephone or identity number of the reporter on standard input');
      print({ json: true }, await withEngine((engine) => personReport(engine, operator(), number, proof)), []);
    });
  hold(person, 'hold', true, 'keep the person of a clue from being forgotten, until it is released');
  hold(person, 'release', false, 'lift the hold');
  person
    .command('due')
    .description('whose time is over or soon will be, by config/retention.yaml')
    .option('--json', 'print JSON')
    .action(async (options: Printing) => {
      const items = await withEngine((engine) => duePersons(engine));
      print(options, { items }, [
        ...items.map(({ number, reason, dueAt, held }) => `${number} ${reason} ${dueAt}${held ? ' held' : ''}`),
        `${items.length} in all`,
      ]);
    });
};

// `user add|disable|reset`: accounts of people.
import { InvalidArgumentError, Option, type Command } from 'commander';
import { randomBytes } from 'node:crypto';
import { addAccount, disableAccount, resetPassword } from '../../engine/accounts.ts';
import { writeAudit } from '../../store/audit.ts';
import { clearFactor } from '../../engine/second-factor.ts';
import { issueToken } from '../../engine/sessions.ts';
import { ROLES, type Role } from '../../store/entities/organisation.ts';
import { print, readInput, type Printing } from '../print.ts';
import { withEngine } from '../session.ts';

interface Password {
  readonly password: string;
  readonly made: boolean;
}

const passwordFor = async (): Promise<Password> => {
  const given = (await readInput()).split('\n')[0]?.trim() ?? '';
  return given === ''
    ? { password: randomBytes(12).toString('base64url'), made: true }
    : { password: given, made: false };
};

const answer = (username: string, { password, made }: Password, done: string): [Record<string, string>, string[]] =>
  made
    ? [{ username, password }, [`${done}: ${username}`, `password (shown once): ${password}`]]
    : [{ username }, [`${done}: ${username}`]];

const positiveDays = (text: string): number => {
  const found = Number(text);
  if (!Number.isInteger(found) || found < 1 || found > 3660)
    throw new InvalidArgumentError('expected a whole number of days, 1 to 3660');
  return found;
};

interface AddOptions extends Printing {
  readonly role: Role;
  readonly unit: string;
  readonly email: string;
  readonly name?: string;
  readonly phone?: string;
  readonly language: 'zh' | 'en';
}

export const userCommands = (program: Command): void => {
  const user = program.command('user').description('accounts');
  user
    .command('add <name>')
    .description('add an account; its password is read from standard input, or made and printed once')
    .addOption(new Option('--role <role>').choices([...ROLES]).makeOptionMandatory())
    .requiredOption('--unit <code>', 'its unit')
    .requiredOption('--email <address>', 'where its mail goes')
    .option('--name <name>', 'the name shown')
    .option('--phone <number>')
    .addOption(new Option('--language <language>').choices(['zh', 'en']).default('zh'))
    .option('--json', 'print JSON')
    .action(async (username: string, options: AddOptions) => {
      const password = await passwordFor();
      await withEngine(async (engine) => {
        await addAccount(engine, {
          username,
          displayName: options.name ?? username,
          role: options.role,
          unit: options.unit,
          email: options.email,
          language: options.language,
          password: password.password,
          ...(options.phone === undefined ? {} : { phone: options.phone }),
        });
        const { role, unit } = options;
        await writeAudit(engine.pool, 'cli', 'addAccount', username, { role, unit });
      });
      print(options, ...answer(username, password, 'added'));
    });
  user
    .command('disable <name>')
    .description('disable an account: its sessions end, its clues stay with it until they are re-assigned')
    .option('--json', 'print JSON')
    .action(async (username: string, options: Printing) => {
      await withEngine(async (engine) => {
        await disableAccount(engine, username);
        await writeAudit(engine.pool, 'cli', 'changeAccount', username, { fields: ['disabled'] });
      });
      print(options, { username }, [`disabled: ${username}`]);
    });
  user
    .command('token <name>')
    .description('issue an API token for a program that acts as this person, printed once; `user reset` ends it')
    .option('--days <n>', 'how long it is valid', positiveDays, 90)
    .option('--json', 'print JSON')
    .action(async (username: string, options: Printing & { readonly days: number }) => {
      const { token, expiresAt } = await withEngine((engine) => issueToken(engine, username, options.days));
      print(options, { username, token, expiresAt }, [`token (shown once): ${token}`, `valid until: ${expiresAt}`]);
    });
  user
    .command('reset <name>')
    .description(
      'set a new password, read from standard input or made and printed once; its sessions and its second factor end',
    )
    .option('--json', 'print JSON')
    .action(async (username: string, options: Printing) => {
      const password = await passwordFor();
      await withEngine(async (engine) => {
        await resetPassword(engine, username, password.password);
        await writeAudit(engine.pool, 'cli', 'changeAccount', username, { fields: ['password'] });
        await clearFactor(engine, 'cli', username, 'resetSecondFactor');
      });
      print(options, ...answer(username, password, 'reset'));
    });
};

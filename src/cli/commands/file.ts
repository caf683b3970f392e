// `file export`: the whole file of a clue or case as an archive, for the operator of the house. It is written down like any export.
import { writeFileSync } from 'node:fs';
import type { Command } from 'commander';
import { caseFile } from '../../engine/case-file.ts';
import type { Person } from '../../domain/permission.ts';
import { readCaller } from '../../store/organisation.ts';
import type { Engine } from '../../engine/engine.ts';
import { print, type Printing } from '../print.ts';
import { withEngine } from '../session.ts';

interface Options extends Printing {
  readonly out: string;
  readonly as?: string;
  readonly reason?: string;
}

/** Who holds the house's keys reads all, with every reporter masked. */
const OPERATOR: Person = { username: 'cli', role: 'auditor', unit: '000000', standsInFor: [] };

const personOf = async (engine: Engine, username: string | undefined): Promise<Person> => {
  if (username === undefined) return OPERATOR;
  const found = await readCaller(engine.pool, username);
  if (found === null || found.disabled) throw new Error(`there is no account '${username}' that is in use`);
  return { ...found, role: found.role as Person['role'], standsInFor: found.standsInFor as Person['standsInFor'] };
};

export const fileCommands = (program: Command): void => {
  const file = program.command('file').description('the files of clues and cases');
  file
    .command('export <number>')
    .description('the whole file of a clue or case with its index as a zip; reporters are masked')
    .requiredOption('--out <path>', 'where the archive is written; an existing file is not overwritten')
    .option('--as <username>', 'with the rights of this account')
    .option('--reason <text>', 'with --as: unmask the reporters that the account may unmask, written down')
    .option('--json', 'print JSON')
    .action(async (number: string, options: Options) => {
      const { bytes } = await withEngine(async (engine) =>
        caseFile(engine, await personOf(engine, options.as), number, ['clue', 'case'], options.reason ?? null),
      );
      writeFileSync(options.out, bytes, { flag: 'wx', mode: 0o600 });
      print(options, { number, out: options.out, size: bytes.length }, [
        `${number}: ${bytes.length} bytes in ${options.out}`,
      ]);
    });
};

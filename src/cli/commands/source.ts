// `source add|rotate|retire`: who may push clues, and with which secrets.
import { InvalidArgumentError, type Command } from 'commander';
import { addSource, retireSource, rotateSource, settleSource } from '../../engine/sources.ts';
import { print, type Printing } from '../print.ts';
import { withEngine } from '../session.ts';

const positive = (text: string): number => {
  const found = Number(text);
  if (!Number.isInteger(found) || found < 1)
    throw new InvalidArgumentError('expected a whole number of deliveries a second, 1 or more');
  return found;
};

interface AddOptions extends Printing {
  readonly secret?: string;
  readonly publicKey?: string;
  readonly callback?: string;
  readonly rate?: number;
}

export const sourceCommands = (program: Command): void => {
  const source = program.command('source').description('sources of deliveries');
  source
    .command('add <name>')
    .description('add a source; without --secret and --public-key a secret is made and printed once')
    .option('--secret <whsec>', 'shared secret, whsec_ and base64 of 24 to 64 bytes')
    .option('--public-key <whpk>', 'ed25519 public key, whpk_ and base64 of 32 bytes')
    .option('--callback <url>', 'where its callbacks go; the host is allowed thereby')
    .option('--rate <n>', 'deliveries a second', positive)
    .option('--json', 'print JSON')
    .action(async (name: string, options: AddOptions) => {
      const { json: _, ...given } = options;
      const { secret } = await withEngine((engine) => addSource(engine, { name, ...given }));
      print(options, { name, ...(secret === null ? {} : { secret }) }, [
        `added: ${name}`,
        ...(secret === null ? [] : [`secret (shown once): ${secret}`]),
      ]);
    });
  source
    .command('rotate <name>')
    .description('make a new secret, printed once; the old ones stay valid unless --retire-old')
    .option('--retire-old', 'end the old secrets now')
    .option('--json', 'print JSON')
    .action(async (name: string, options: Printing & { readonly retireOld?: boolean }) => {
      const { secret } = await withEngine((engine) =>
        rotateSource(engine, name, { retireOld: options.retireOld === true }),
      );
      print(options, { name, secret }, [`rotated: ${name}`, `secret (shown once): ${secret}`]);
    });
  source
    .command('settle <name>')
    .description('end all secrets but the newest: the last step of a rotation, when the source signs with the new one')
    .option('--json', 'print JSON')
    .action(async (name: string, options: Printing) => {
      const ended = await withEngine((engine) => settleSource(engine, name));
      print(options, { name, ended }, [`${ended} old ${ended === 1 ? 'secret' : 'secrets'} of ${name} ended`]);
    });
  source
    .command('retire <name>')
    .description('retire a source: its deliveries are answered 410 from now on, its clues go on')
    .option('--json', 'print JSON')
    .action(async (name: string, options: Printing) => {
      await withEngine((engine) => retireSource(engine, name));
      print(options, { name }, [`retired: ${name}`]);
    });
};

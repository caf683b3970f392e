// `versions`: which versions of the machines are in use, and how running matters go over to another.
import type { Command } from 'commander';
import { existsSync, readFileSync } from 'node:fs';
import { parseDocument } from 'yaml';
import { migrateVersions } from '../../engine/migrate-versions.ts';
import { undoVersions } from '../../engine/undo-versions.ts';
import { listBatches, readVersions } from '../../store/versions.ts';
import { print, type Printing } from '../print.ts';
import { withEngine } from '../session.ts';

interface MigrateOptions extends Printing {
  readonly kind: string;
  readonly from: string;
  readonly to: string;
  readonly map: string;
  readonly dryRun?: boolean;
  readonly batch: string;
}

const whole = (name: string, text: string): number => {
  if (!/^[1-9][0-9]{0,5}$/.test(text)) throw new Error(`--${name}: found '${text}', expected a whole number from 1 on`);
  return Number(text);
};

const readMap = (file: string): unknown => {
  if (!existsSync(file)) throw new Error(`--map: there is no file ${file}`);
  const document = parseDocument(readFileSync(file, 'utf8'));
  const broken = document.errors[0];
  if (broken !== undefined) throw new Error(`--map: ${file} is no YAML: ${broken.message.split('\n')[0] ?? ''}`);
  return document.toJS() ?? {};
};

const lines = (named: readonly { readonly number: string; readonly why: string }[]): readonly string[] =>
  named.map(({ number, why }) => `${number} ${why}`);

const list = async (options: Printing): Promise<void> => {
  const found = await withEngine(async ({ pool }) => ({
    versions: await readVersions(pool),
    batches: await listBatches(pool),
  }));
  print(options, found, [
    ...found.versions.map(({ kind, version, open, ended }) => `${kind} ${version}: ${open} open, ${ended} ended`),
    ...found.batches.map(
      (batch) =>
        `batch ${batch.id}: ${batch.from} → ${batch.to}, ${batch.undoneAt === null ? `${batch.moved} moved` : 'undone'}`,
    ),
  ]);
};

const migrate = async (options: MigrateOptions): Promise<void> => {
  const dryRun = options.dryRun === true;
  const given = {
    kind: options.kind,
    from: whole('from', options.from),
    to: whole('to', options.to),
    map: readMap(options.map),
    dryRun,
    batchSize: whole('batch', options.batch),
  };
  const result = await withEngine((engine) => migrateVersions(engine, given));
  const sum = result.moved.reduce((total, { count }) => total + count, 0);
  print(options, result, [
    ...result.moved.map(({ from, to, count }) => `${from} → ${to}: ${count}`),
    ...lines(result.unmapped),
    dryRun
      ? `${sum} would move, ${result.unmapped.length} cannot be mapped`
      : `${sum} moved${result.batch === null ? '' : ` as batch ${result.batch}`}`,
  ]);
  if (result.unmapped.length > 0) throw new Error(`${result.unmapped.length} cannot be mapped or were not reached`);
};

export const versionCommands = (program: Command): void => {
  const versions = program.command('versions').description('versions of the machines and who runs on which');
  versions
    .command('list')
    .description('kind, version, how many are open and ended; the batches of migrations')
    .option('--json', 'print JSON')
    .action(list);
  versions
    .command('migrate')
    .description('take running matters over to another version; ended ones stay at theirs')
    .requiredOption('--kind <kind>', 'clue, case, mediation …')
    .requiredOption('--from <version>', 'their version')
    .requiredOption('--to <version>', 'the version that they go on with')
    .requiredOption(
      '--map <file>',
      'YAML: states (old: new), context (field: value), clocks (clock: keep, clear or {becomes: clock})',
    )
    .option('--dry-run', 'only say what would move and what cannot be mapped')
    .option('--batch <n>', 'matters in one transaction', '200')
    .option('--json', 'print JSON')
    .action(migrate);
  versions
    .command('undo <batch>')
    .description('restore what a batch moved; what has moved on since stays and is named')
    .option('--json', 'print JSON')
    .action(async (batch: string, options: Printing) => {
      const result = await withEngine((engine) => undoVersions(engine, batch));
      print(options, result, [...lines(result.movedOn), `${result.undone} restored`]);
      if (result.movedOn.length > 0) throw new Error(`${result.movedOn.length} have moved on and stay`);
    });
};

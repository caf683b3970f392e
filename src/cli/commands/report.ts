// `report campaign`: the whole campaign's report as a file or on standard output, for whoever runs the installation.
import { writeFileSync } from 'node:fs';
import type { Command } from 'commander';
import { asOfInstant } from '../../domain/campaign.ts';
import { FORMATS, type Format } from '../../domain/report-table.ts';
import { findCampaign } from '../../engine/campaigns.ts';
import type { Engine } from '../../engine/engine.ts';
import { exportReport, type ReportFile } from '../../engine/report-files.ts';
import { measure } from '../../engine/report.ts';
import { listCampaigns } from '../../store/campaigns.ts';
import { businessNow } from '../../store/reads.ts';
import { withEngine } from '../session.ts';

interface ReportOptions {
  readonly asOf?: string;
  readonly format: string;
  readonly out?: string;
  readonly language: string;
  readonly json?: boolean;
}

const oneOf = <T extends string>(option: string, found: string, known: readonly T[]): T => {
  const right = known.find((one) => one === found);
  if (right === undefined) throw new Error(`${option}: found '${found}', expected one of ${known.join(', ')}`);
  return right;
};

const make = async (
  engine: Engine,
  id: string,
  format: Format,
  language: 'zh' | 'en',
  options: ReportOptions,
): Promise<ReportFile> => {
  const campaign = await findCampaign(engine, id);
  if (campaign === null) {
    const known = [...engine.packages.campaigns, ...(await listCampaigns(engine.pool))].map((found) => found.id);
    throw new Error(`there is no campaign '${id}'; there are ${known.join(', ')}`);
  }
  const asOf = asOfInstant(options.asOf, await businessNow(engine.pool), '--as-of');
  const report = await measure(engine, campaign, campaign.regions, asOf);
  return exportReport(engine, { username: 'command line' }, report, format, language);
};

const hand = (file: ReportFile, format: Format, out: string | undefined): void => {
  if (out === undefined) {
    process.stdout.write(file.content);
    return;
  }
  try {
    writeFileSync(out, file.content);
  } catch (error) {
    throw new Error(`--out: '${out}' cannot be written (${(error as { code?: string }).code ?? 'unknown'})`, {
      cause: error,
    });
  }
  process.stderr.write(`written: ${out} (${format}, ${file.content.length} bytes)\n`);
};

export const reportCommands = (program: Command): void => {
  const report = program.command('report').description('reports of campaigns');
  report
    .command('campaign <id>')
    .description('the report of a campaign (2021-22): every figure, by region, sector and funding')
    .option('--as-of <when>', 'a date (its end in Asia/Shanghai) or an instant; now when absent')
    .option('--format <format>', FORMATS.join(', '), 'json')
    .option('--out <file>', 'where to write it; standard output when absent')
    .option('--language <language>', 'zh or en', 'zh')
    .option('--json', 'the same as --format json')
    .action(async (id: string, options: ReportOptions) => {
      const format = oneOf('--format', options.json === true ? 'json' : options.format, FORMATS);
      const language = oneOf('--language', options.language, ['zh', 'en'] as const);
      if (format === 'xlsx' && options.out === undefined && process.stdout.isTTY)
        throw new Error('--out: is missing; a spreadsheet is not for the terminal, name a file');
      hand(await withEngine((engine) => make(engine, id, format, language, options)), format, options.out);
    });
};

// A report as a file. Texts never become formulas: a spreadsheet's cell says that it is a text, and a CSV's text that begins like a formula
// gets an apostrophe before it.
import { stringify } from 'csv-stringify/sync';
import writeXlsxFile from 'write-excel-file/node';
import type { RulePackages } from '../../config/load.ts';
import type { Person } from '../domain/permission.ts';
import { GROUPINGS } from '../domain/report-groups.ts';
import type { Cell, Column, Format, Table } from '../domain/report-table.ts';
import { writeAudit } from '../store/audit.ts';
import type { Engine } from './engine.ts';
import { columnWord, fileName, tablesOf } from './report-tables.ts';
import { reportView, type Language } from './report-view.ts';
import { previousOf, type Report } from './report.ts';

const MEDIA_TYPES: Readonly<Record<Format, string>> = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
  json: 'application/json; charset=utf-8',
};

const DECIMALS = { 0: '0', 1: '0.0', 2: '0.00' } as const;
const WIDTHS: Partial<Record<Column, number>> = {
  figure: 34,
  label: 24,
  scope: 48,
  reason: 48,
  source: 40,
  campaign: 30,
  group: 22,
  asOf: 26,
  period: 26,
};

const excelCell = (cell: Cell) => {
  if (cell === null) return null;
  return typeof cell === 'string'
    ? { value: cell, type: String }
    : { value: cell.number, type: Number, format: DECIMALS[cell.decimals] };
};

const sheetOf = (packages: RulePackages, table: Table, language: Language) => ({
  sheet: packages.measures.sheets[table.sheet]?.[language] ?? table.sheet,
  columns: table.header.map((column) => ({ width: WIDTHS[column] ?? 12 })),
  stickyRowsCount: 1,
  data: [
    table.header.map((column) => ({
      value: columnWord(packages, column, language),
      type: String,
      fontWeight: 'bold' as const,
    })),
    ...table.rows.map((row) => row.map(excelCell)),
  ],
});

const xlsx = (packages: RulePackages, tables: readonly Table[], language: Language): Promise<Buffer> =>
  writeXlsxFile(tables.map((table) => sheetOf(packages, table, language))).toBuffer();

const plain = (cell: Cell): string => {
  if (cell === null) return '';
  return typeof cell === 'string' ? cell : cell.number.toFixed(cell.decimals);
};

const LEADING: readonly Column[] = ['level', 'key', 'group'];

/** One table of the whole and all groups, so that a program can read it: the whole has no grouping. */
const csv = (packages: RulePackages, report: Report, tables: readonly Table[], language: Language): Buffer => {
  const kept = tables.filter((table) => table.header.includes('value'));
  const values = kept[0]?.header ?? [];
  const header: readonly Column[] = ['campaign', 'asOf', 'by', ...LEADING, ...values];
  const rows = kept.flatMap((table) =>
    table.rows.map((row) => [
      report.campaign.name,
      report.asOf,
      table.sheet === 'whole' ? '' : table.sheet,
      ...(table.sheet === 'whole' ? LEADING.map(() => '') : []),
      ...row.map(plain),
    ]),
  );
  const text = stringify([header.map((column) => columnWord(packages, column, language)), ...rows], {
    bom: true,
    escape_formulas: true,
    record_delimiter: 'windows',
  });
  return Buffer.from(text, 'utf8');
};

export interface ReportFile {
  readonly name: string;
  readonly mediaType: string;
  readonly content: Buffer;
}

const contentOf = async (engine: Engine, report: Report, format: Format, language: Language): Promise<Buffer> => {
  const { packages } = engine;
  const earlier = await previousOf(engine, report);
  if (format === 'json')
    return Buffer.from(
      `${JSON.stringify(reportView(packages, report, earlier, GROUPINGS, language), null, 2)}\n`,
      'utf8',
    );
  const tables = tablesOf(packages, report, earlier, language);
  return format === 'xlsx' ? xlsx(packages, tables, language) : csv(packages, report, tables, language);
};

/** Makes the file of a report; who took it away is written down first. */
export const exportReport = async (
  engine: Engine,
  by: Pick<Person, 'username'>,
  report: Report,
  format: Format,
  language: Language,
): Promise<ReportFile> => {
  const { campaign, asOf, regions } = report;
  await writeAudit(engine.pool, by.username, 'exportReport', campaign.id, { format, asOf, regions });
  const content = await contentOf(engine, report, format, language);
  return { name: fileName(report, format), mediaType: MEDIA_TYPES[format], content };
};

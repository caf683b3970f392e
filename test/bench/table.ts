// The figures as lines for people.
import type { Result } from './result.ts';

const HEAD = ['name', 'value', 'unit', 'from', 'to', 'limit', 'ratio', 'target', 'met'];

const cellsOf = (result: Result): readonly string[] => [
  result.name,
  String(result.value),
  result.unit,
  String(result.spread.low),
  String(result.spread.high),
  result.limit === null ? '' : String(result.limit),
  result.ratio === null ? '' : String(result.ratio),
  result.target,
  result.met ? 'yes' : 'NO',
];

export const tableOf = (results: readonly Result[]): string => {
  const rows = [HEAD, ...results.map(cellsOf)];
  const widths = HEAD.map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
};

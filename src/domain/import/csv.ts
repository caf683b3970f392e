// Reads comma-separated values (RFC 4180): quotes, doubled quotes, line breaks inside of quotes; commas, semicolons or tabs.

const SEPARATORS = [',', '\t', ';'] as const;

/** The separator that the first line has most of. */
const separatorOf = (text: string): string => {
  const line = text.slice(0, text.search(/\r?\n|$/));
  const count = (separator: string): number => line.split(separator).length;
  return [...SEPARATORS].sort((a, b) => count(b) - count(a))[0] ?? ',';
};

export class WrongCsv extends Error {}

/** @throws {WrongCsv} for a quote that never ends, more rows or wider rows than are taken */
export const parseCsv = (text: string, most: { readonly rows: number; readonly columns: number }): string[][] => {
  const separator = separatorOf(text);
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let quoted = false;
  const endCell = (): void => {
    row.push(cell);
    cell = '';
    if (row.length > most.columns) throw new WrongCsv(`row ${rows.length + 1} has more than ${most.columns} columns`);
  };
  const endRow = (): void => {
    endCell();
    rows.push(row);
    row = [];
    if (rows.length > most.rows) throw new WrongCsv(`it has more than ${most.rows} rows`);
  };
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at] as string;
    if (quoted) {
      if (character !== '"') cell += character;
      else if (text[at + 1] === '"') {
        cell += '"';
        at += 1;
      } else quoted = false;
    } else if (character === '"' && cell === '') quoted = true;
    else if (character === separator) endCell();
    else if (character === '\n') endRow();
    else if (character !== '\r' || text[at + 1] !== '\n') cell += character;
  }
  if (quoted) throw new WrongCsv('a quote that was opened never ends');
  if (cell !== '' || row.length > 0) endRow();
  return rows;
};

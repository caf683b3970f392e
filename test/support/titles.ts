// Pages of docs/ that rest on tests quote them: a file in code marks, then titles in “ ”, or parts of them.
import { existsSync, readFileSync } from 'node:fs';

export interface Quote {
  readonly file: string;
  readonly title: string;
}

/** Each title stands after the file that it is in. */
export const quotesIn = (text: string): readonly Quote[] =>
  text.split('`test/').flatMap((part, index) => {
    const file = `test/${part.split('`')[0]}`;
    return index === 0 ? [] : [...part.matchAll(/“([^”]+)”/g)].map((found) => ({ file, title: found[1] as string }));
  });

export const filesIn = (text: string): readonly string[] =>
  [...text.matchAll(/`(test\/[^`]*)`/g)].map((found) => `${found[1]}`);

/** The lines of a test file that hold a title: that of a test or group, or of a table of tests. */
const titlesOf = (file: string): readonly string[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => /^(test|describe|'|"|`|\]\)\()/.test(line));

/** What is quoted and not there. */
export const misquoted = (text: string): readonly string[] => [
  ...filesIn(text).flatMap((file) => (existsSync(file) ? [] : [`names ${file}, which is not there`])),
  ...quotesIn(text)
    .filter(({ file, title }) => existsSync(file) && !titlesOf(file).some((line) => line.includes(title)))
    .map(({ file, title }) => `quotes “${title}”, which is no title in ${file}`),
];

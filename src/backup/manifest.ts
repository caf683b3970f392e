// What a backup says of itself, and the list of fingerprints over all of its files, written last: without that list, or with one file that
// differs from it, it is no backup. `sha256sum -c SHA256SUMS` checks the same without this program.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Type, type Static } from 'typebox';
import { check } from '../domain/check.ts';
import { filesIn, sha256Of } from './files.ts';

const FORMAT = 1;
export const MANIFEST = 'manifest.json';
const SUMS = 'SHA256SUMS';
const closed = { additionalProperties: false } as const;

const Manifest = Type.Object(
  {
    format: Type.Literal(FORMAT),
    program: Type.String(),
    server: Type.String(),
    /** Machine time. */
    takenAt: Type.String(),
    migrations: Type.Array(Type.String(), { minItems: 1 }),
    /** Which keys the rows were sealed with. They are not in the backup. */
    keys: Type.Array(Type.String()),
    tables: Type.Array(
      Type.Object(
        {
          name: Type.String(),
          columns: Type.Array(Type.String()),
          rows: Type.Integer(),
          /** Of the rows' text in the order of their key. */
          sha256: Type.String(),
        },
        closed,
      ),
      { minItems: 1 },
    ),
    sequences: Type.Array(Type.Object({ name: Type.String(), value: Type.String(), called: Type.Boolean() }, closed)),
    attachments: Type.Integer(),
  },
  closed,
);
export type Manifest = Static<typeof Manifest>;

export class BrokenBackup extends Error {
  readonly code = 'broken_backup';
}

export const writeManifest = async (folder: string, manifest: Omit<Manifest, 'format'>): Promise<void> => {
  const whole: Manifest = { format: FORMAT, ...manifest };
  const owner = { mode: 0o600, flag: 'wx', flush: true } as const;
  writeFileSync(join(folder, MANIFEST), `${JSON.stringify(whole, null, 2)}\n`, owner);
  const lines: string[] = [];
  for (const file of filesIn(folder)) lines.push(`${await sha256Of(join(folder, file))}  ${file}\n`);
  writeFileSync(join(folder, SUMS), lines.join(''), owner);
};

const sumsOf = (folder: string): ReadonlyMap<string, string> => {
  if (!existsSync(join(folder, SUMS)))
    throw new BrokenBackup(`${folder}: found no ${SUMS}, which is written last: it is no whole backup`);
  const lines = readFileSync(join(folder, SUMS), 'utf8').split('\n').slice(0, -1);
  return new Map(lines.map((line) => [line.slice(66), line.slice(0, 64)]));
};

/** @throws {BrokenBackup} naming the first file that is missing, too many or not what was written */
const checkFiles = async (folder: string): Promise<void> => {
  const sums = sumsOf(folder);
  const found = filesIn(folder).filter((file) => file !== SUMS);
  const missing = [...sums.keys()].find((file) => !found.includes(file));
  if (missing !== undefined) throw new BrokenBackup(`${folder}: ${missing} is missing`);
  for (const file of found) {
    if (!sums.has(file)) throw new BrokenBackup(`${folder}: ${file} is not listed in ${SUMS}`);
    if (sums.get(file) !== (await sha256Of(join(folder, file))))
      throw new BrokenBackup(`${folder}: ${file} is not what was written (its SHA-256 differs)`);
  }
};

const parsed = (folder: string): unknown => {
  try {
    return JSON.parse(readFileSync(join(folder, MANIFEST), 'utf8'));
  } catch (error) {
    throw new BrokenBackup(`${folder}: ${MANIFEST}: ${(error as Error).message}`);
  }
};

/** Reads a backup's own account of itself after every file has been compared with its fingerprint. */
export const readBackup = async (folder: string): Promise<Manifest> => {
  await checkFiles(folder);
  const found = parsed(folder);
  const format = (found as { format?: unknown } | null)?.format;
  if (typeof format === 'number' && format > FORMAT)
    throw new BrokenBackup(`${folder}: found format ${format}, expected ${FORMAT}: restore it with the newer program`);
  const problem = check(Manifest, found)[0];
  if (problem !== undefined) throw new BrokenBackup(`${folder}: ${MANIFEST}${problem.path}: ${problem.message}`);
  return found as Manifest;
};

// What every part of the benchmark is given, and gives.
import type { Databases } from './databases.ts';
import type { Options } from './options.ts';
import type { Result } from './result.ts';

export interface Bench {
  readonly options: Options;
  readonly databases: Databases;
  readonly key: Buffer;
  /** Names of the loaded databases; the small one has a tenth of the clues. */
  readonly small: string;
  readonly large: string;
  readonly tell: (line: string) => void;
}

export type Part = (bench: Bench) => Promise<readonly Result[]>;

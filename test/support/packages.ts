// Rule packages as an office would change them: a copy of the configured folder with one file written anew.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadRules, type RulePackages } from '../../config/load.ts';

export const changedRules = (file: string, change: (text: string) => string): RulePackages => {
  const folder = mkdtempSync(join(tmpdir(), 'xiansuo-rules-'));
  try {
    cpSync('config', folder, { recursive: true });
    const path = join(folder, file);
    writeFileSync(path, change(readFileSync(path, 'utf8')));
    return loadRules(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
};

/** The rules with a model profile in force in this region. */
export const inForce = (file: string, region: string): RulePackages =>
  changedRules(`clocks/${file}`, (text) => {
    if (!text.includes('regions: []')) throw new Error(`${file} is no model: it names its regions`);
    return text.replace('regions: []', `regions: ['${region}']`);
  });

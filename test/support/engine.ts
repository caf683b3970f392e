// An engine on a test's database, without HTTP, queues or mail: what remains is the rules and the rows.
import { randomUUID } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { loadRules, type RulePackages } from '../../config/load.ts';
import type { Machines } from '../../workflows/machines.ts';
import { aesProvider } from '../../src/crypto/provider.ts';
import { engineOf, type Engine } from '../../src/engine/engine.ts';
import { openAsApplication, poolOf } from '../../src/store/orm.ts';
import { KEYS } from './constants.ts';

export interface TestEngine {
  readonly engine: Engine;
  readonly close: () => Promise<void>;
}

let packages: RulePackages | null = null;

/** `change` puts other rules in the place of the configured ones, `machines` those of another program. */
export const openTestEngine = async (
  url: string,
  change: (packages: RulePackages) => RulePackages = (same) => same,
  machines?: Machines,
): Promise<TestEngine> => {
  const orm = await openAsApplication(url, 8);
  const attachments = join(tmpdir(), `xiansuo-attachments-${randomUUID()}`);
  const rules = change((packages ??= loadRules('config')));
  const parts = {
    pool: await poolOf(orm),
    orm,
    crypto: aesProvider(KEYS),
    log: pino({ level: 'silent' }),
    attachments,
  };
  const engine = engineOf(parts, rules, machines);
  return {
    engine,
    close: async () => {
      await orm.close(true);
      await rm(attachments, { recursive: true, force: true });
    },
  };
};

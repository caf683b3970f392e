// What every use case is given: composed once in src/main.ts, handed down, never looked up.
import type { MikroORM } from '@mikro-orm/postgresql';
import type { Pool } from 'pg';
import type { Logger } from 'pino';
import type { RulePackages } from '../../config/load.ts';
import { MACHINES, type Machines } from '../../workflows/machines.ts';
import type { CryptoProvider } from '../crypto/provider.ts';
import type { ClueRules } from '../domain/clue-rules.ts';
import { rulesInForce, type RulesInForce } from './rules-in-force.ts';

export interface Engine {
  readonly pool: Pool;
  readonly orm: MikroORM;
  readonly crypto: CryptoProvider;
  readonly log: Logger;
  /** The folder of attached files. */
  readonly attachments: string;
  /** The rules in force, with what was changed since the start. */
  readonly rules: RulesInForce;
  readonly packages: RulePackages;
  /** The clock rules, ladder and calendar of a region, now. */
  readonly rulesFor: (region: string) => ClueRules;
}

export type EngineParts = Pick<Engine, 'pool' | 'orm' | 'crypto' | 'log' | 'attachments'>;

/** An engine on the rules of these files and what lies on top of them in the database; `machines`: those of another program. */
export const engineOf = (parts: EngineParts, files: RulePackages, machines: Machines = MACHINES): Engine => {
  const rules = rulesInForce(files, parts.pool, machines);
  return {
    ...parts,
    rules,
    get packages() {
      return rules.now().packages;
    },
    rulesFor: (region) => rules.now().rulesFor(region),
  };
};

// What every use case is given: composed once in src/main.ts, handed down, never looked up.
import type { MikroORM } from '@mikro-orm/postgresql';
import type { Pool } from 'pg';
import type { Logger } from 'pino';
import type { RulePackages } from '../../config/load.ts';
import type { CryptoProvider } from '../crypto/provider.ts';
import type { ClueRules } from '../domain/clue-rules.ts';

export interface Engine {
  readonly pool: Pool;
  readonly orm: MikroORM;
  readonly crypto: CryptoProvider;
  readonly log: Logger;
  readonly packages: RulePackages;
  /** The clock rules, ladder and calendar of a region. */
  readonly rulesFor: (region: string) => ClueRules;
}

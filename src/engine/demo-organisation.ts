// Loads the organisation package into an empty database: units, accounts with one password, the source that pushes; all of it or
// nothing, so that a start that was cut off is simply repeated.
import { hash } from '@node-rs/argon2';
import { randomBytes } from 'node:crypto';
import { inTransaction } from '../store/transaction.ts';
import { countUnits, insertAccounts, insertSource, insertUnits } from '../store/organisation.ts';
import type { Engine } from './engine.ts';
import { sourceRows } from './sources.ts';

export interface DemoSecrets {
  /** null: a random one is made. */
  readonly password: string | null;
  readonly webhookSecret: string | null;
}

export interface DemoLoaded {
  readonly loaded: boolean;
  readonly accounts: number;
  readonly password: string;
  readonly webhookSecret: string;
}

/** Does nothing, and says so, when there is any unit already. */
export const loadDemoOrganisation = async (engine: Engine, secrets: DemoSecrets): Promise<DemoLoaded> => {
  const { units, accounts, sources } = engine.packages.organisation;
  const password = secrets.password ?? randomBytes(12).toString('base64url');
  const webhookSecret = secrets.webhookSecret ?? `whsec_${randomBytes(32).toString('base64')}`;
  if ((await countUnits(engine.pool)) > 0) return { loaded: false, accounts: 0, password, webhookSecret };
  // One password for all of them: it is hashed once, a hash costs a tenth of a second on purpose.
  const passwordHash = await hash(password);
  const pushing = sources.map((source) => sourceRows(engine, source.name, webhookSecret));
  await inTransaction(engine.pool, async (client) => {
    await insertUnits(client, units);
    await insertAccounts(
      client,
      accounts.map((account) => ({ ...account, passwordHash })),
    );
    for (const source of pushing) await insertSource(client, source);
  });
  return { loaded: true, accounts: accounts.length, password, webhookSecret };
};

// Loads the organisation package into an empty database: units, accounts with one password, the source that pushes.
import { randomBytes } from 'node:crypto';
import { inTransaction } from '../store/transaction.ts';
import { countUnits, insertUnits } from '../store/organisation.ts';
import { addAccount } from './accounts.ts';
import type { Engine } from './engine.ts';
import { addSource } from './sources.ts';

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
  await inTransaction(engine.pool, (client) => insertUnits(client, units));
  await addAccounts(engine, accounts, password);
  for (const source of sources) await addSource(engine, { name: source.name, secret: webhookSecret });
  return { loaded: true, accounts: accounts.length, password, webhookSecret };
};

const addAccounts = async (
  engine: Engine,
  accounts: Engine['packages']['organisation']['accounts'],
  password: string,
): Promise<void> => {
  // One password for all of them: it is hashed once, a hash costs a tenth of a second on purpose.
  let hash: string | null = null;
  for (const account of accounts) hash = await addAccount(engine, { ...account, password }, hash);
};

// What every test database holds from the start: the schema, by the same migrations that an installation runs, and the demonstration's
// organisation, whose password is hashed once for the whole run.
import { loadDemoOrganisation } from '../../src/engine/demo-organisation.ts';
import { migrate } from '../../src/store/migrate.ts';
import { openTestEngine } from './engine.ts';
import { PASSWORD, WEBHOOK_SECRET } from './constants.ts';

/** Called once per run with the address of the empty template database, before any test clones it. */
export async function prepareTemplate(url: string): Promise<void> {
  await migrate(url);
  const { engine, close } = await openTestEngine(url);
  await loadDemoOrganisation(engine, { password: PASSWORD, webhookSecret: WEBHOOK_SECRET });
  await close();
}

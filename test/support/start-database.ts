// Before the first test: one embedded PostgreSQL in a temporary folder, without fsync (its data lives as long as the run),
// and the template database that test files clone.
import { chmodSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbedded } from '../../src/embedded/server.ts';
import { administer, TEMPLATE, withDatabase } from './database.ts';
import { run } from './run.ts';
import { prepareTemplate } from './template.ts';

const SETTINGS = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_wal_size: '2GB' };

export default async function startDatabase(): Promise<void> {
  const dataDir = mkdtempSync(join(tmpdir(), 'xiansuo-test-'));
  chmodSync(dataDir, 0o711); // the server may run as another user than the tests
  const server = await startEmbedded({ dataDir, log: () => undefined, settings: SETTINGS });
  run.started = { server, dataDir };
  process.env['TEST_DATABASE_URL'] = server.url;
  await administer(`create database ${TEMPLATE}`, server.url);
  await prepareTemplate(withDatabase(server.url, TEMPLATE));
}

// After the last test: the run's PostgreSQL ends and its folder goes.
import { rmSync } from 'node:fs';
import { run } from './run.ts';

export default async function stopDatabase(): Promise<void> {
  if (run.started === undefined) return;
  await run.started.server.stop();
  rmSync(run.started.dataDir, { recursive: true, force: true });
}

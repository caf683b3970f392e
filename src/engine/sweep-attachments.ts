// Files and their rows compared: what was broken off on its way is removed, what has no row after a day too (without its row nothing opens
// it); a row without its file is an alarm.
import { clearIncoming, filesOf, isKeeping, removeOrphan } from '../store/attachment-files.ts';
import { readFileNames } from '../store/attachments.ts';
import { raiseAlarm } from '../store/alarms.ts';
import type { Engine } from './engine.ts';

const HOUR_MS = 3_600_000;
const SHARDS = 256;
const TURN_MS = 30_000;

const shardName = (shard: number): string => shard.toString(16).padStart(2, '0');

/** After the last shard comes no two digits, but still something greater than all of them. */
const following = (shard: number): string => (shard + 1 === SHARDS ? 'g' : shardName(shard + 1));

/** One shard, the first two digits of its files' names. Returns what was removed. */
export const sweepShard = async (engine: Engine, shard: number, nowMs: number): Promise<readonly string[]> => {
  const files = await filesOf(engine.attachments, shardName(shard));
  const rows = new Set(await readFileNames(engine.pool, shardName(shard), following(shard)));
  const removed: string[] = [];
  for (const file of files)
    if (!rows.has(file) && (await removeOrphan(engine.attachments, file, nowMs - 24 * HOUR_MS))) removed.push(file);
  for (const file of rows)
    if (!files.includes(file)) await raiseAlarm(engine.pool, 'attachment_missing', file, { folder: 'attachments' });
  return removed;
};

/** What is broken off, and a shard a turn: all of them in some two hours. A process whose disk keeps no files has nothing to compare. */
export const sweepAttachments = async (engine: Engine, nowMs: number): Promise<void> => {
  if (!(await isKeeping(engine.attachments))) return;
  const broken = await clearIncoming(engine.attachments, nowMs - HOUR_MS);
  const removed = await sweepShard(engine, Math.floor(nowMs / TURN_MS) % SHARDS, nowMs);
  if (broken + removed.length > 0)
    engine.log.warn({ broken, orphans: removed.length }, 'attached files that belonged to nothing were removed');
};

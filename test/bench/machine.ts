// What was measured on: a figure without its machine says nothing.
import { cpus, totalmem } from 'node:os';
import { readFileSync } from 'node:fs';
import type { Databases } from './databases.ts';

export interface Machine {
  readonly cores: number;
  readonly cpu: string;
  readonly memoryGiB: number;
  readonly node: string;
  readonly postgres: string;
  readonly settings: Readonly<Record<string, string>>;
  readonly packages: Readonly<Record<string, string>>;
}

const SETTINGS = [
  'shared_buffers',
  'fsync',
  'synchronous_commit',
  'full_page_writes',
  'max_wal_size',
  'max_connections',
];
const PACKAGES = ['bullmq', 'fastify', 'ioredis', 'pg', 'xstate', '@mikro-orm/postgresql'];

export const machineOf = async (databases: Databases): Promise<Machine> => {
  const settings = await databases.say<{ name: string; setting: string }>(
    `select name, current_setting(name) as setting from pg_settings where name in (${SETTINGS.map((name) => `'${name}'`).join(', ')})`,
  );
  const version = await databases.say<{ version: string }>(`select current_setting('server_version') as version`);
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as { dependencies: Record<string, string> };
  return {
    cores: cpus().length,
    cpu: cpus()[0]?.model ?? 'unknown',
    memoryGiB: Math.round(totalmem() / 2 ** 30),
    node: process.version,
    postgres: version[0]?.version ?? 'unknown',
    settings: Object.fromEntries(settings.map(({ name, setting }) => [name, setting])),
    packages: Object.fromEntries(PACKAGES.map((name) => [name, dependencies[name] ?? 'unknown'])),
  };
};

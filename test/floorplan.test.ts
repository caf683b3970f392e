// The floors of the house: imports go downward only. Names the arrow that breaks it.
import { describe, expect, test } from '@jest/globals';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '..');

/** Which floors a floor may import. Mains (src/*.ts, src/demo) compose, so they may import all. */
const MAY: Readonly<Record<string, readonly string[]>> = {
  workflows: ['workflows'],
  config: ['config', 'src/domain', 'workflows'],
  'src/domain': ['src/domain', 'workflows'],
  'src/crypto': ['src/crypto'],
  'src/store': ['src/store', 'src/domain', 'workflows'],
  'src/engine': ['src/engine', 'src/store', 'src/domain', 'src/crypto', 'workflows', 'config'],
  'src/queues': ['src/queues'],
  'src/mail': ['src/mail', 'src/domain'],
  'src/callbacks': ['src/callbacks'],
  'src/metrics': ['src/metrics'],
  'src/embedded': ['src/embedded'],
  'src/backup': ['src/backup', 'src/store', 'src/domain'],
  'src/http': ['src/http', 'src/engine', 'src/store', 'src/domain', 'src/crypto', 'src/metrics', 'workflows', 'config'],
  'src/console': ['src/console', 'workflows'],
  'src/cli': [
    'src/cli',
    'src/engine',
    'src/store',
    'src/domain',
    'src/crypto',
    'src/backup',
    'workflows',
    'config',
    'src',
  ],
  workers: [
    'workers',
    'src/engine',
    'src/store',
    'src/domain',
    'src/queues',
    'src/mail',
    'src/callbacks',
    'src/metrics',
    'workflows',
  ],
};

/** The engine knows no entrance and no outlet; only these packages may be seen by these floors. */
const ONLY_IN: Readonly<Record<string, readonly string[]>> = {
  bullmq: ['src/queues'],
  ioredis: ['src/queues'],
  nodemailer: ['src/mail'],
  undici: ['src/callbacks'],
  fastify: ['src/http'],
  commander: ['src/cli'],
  xstate: ['workflows'],
  'prom-client': ['src/metrics'],
};

const files = (folder: string): string[] =>
  readdirSync(join(ROOT, folder)).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(join(ROOT, path)).isDirectory()) return files(path);
    return /\.tsx?$/.test(name) ? [path] : [];
  });

const floorOf = (file: string): string => {
  const parts = file.split('/');
  if (parts[0] !== 'src') return parts[0] ?? '';
  return parts.length === 2 ? 'src' : `src/${parts[1] ?? ''}`;
};

const importsOf = (file: string): string[] =>
  [...readFileSync(join(ROOT, file), 'utf8').matchAll(/(?:from|import)\s+'([^']+)'|import\('([^']+)'\)/g)].map(
    (found) => found[1] ?? found[2] ?? '',
  );

const all = ['workflows', 'config', 'src', 'workers'].flatMap(files);

describe('the floors', () => {
  test('are all known', () => {
    const unknown = all
      .map(floorOf)
      .filter((floor) => MAY[floor] === undefined && floor !== 'src' && floor !== 'src/demo');
    expect([...new Set(unknown)]).toEqual([]);
  });

  test('import downward only', () => {
    const broken = all.flatMap((file) => {
      const may = MAY[floorOf(file)];
      if (may === undefined) return [];
      return importsOf(file)
        .filter((name) => name.startsWith('.'))
        .map((name) => relative(ROOT, resolve(ROOT, dirname(file), name)))
        .filter((target) => !may.includes(floorOf(target)))
        .map((target) => `${file} → ${target}`);
    });
    expect(broken).toEqual([]);
  });

  test('keep each package behind its adapter', () => {
    const broken = all.flatMap((file) => {
      const floor = floorOf(file);
      return importsOf(file)
        .filter((name) => ONLY_IN[name] !== undefined && !ONLY_IN[name]?.includes(floor) && floor !== 'src')
        .map((name) => `${file} → ${name}`);
    });
    expect(broken).toEqual([]);
  });

  test('leave the environment to one file', () => {
    const readers = all.filter((file) => readFileSync(join(ROOT, file), 'utf8').includes('process.env'));
    expect(readers).toEqual(['config/environment.ts']);
  });

  test('have no room for what has no name', () => {
    const nameless = all.filter((file) => /\/(utils?|helpers?|common|lib|types|misc)(\/|\.ts$)/.test(file));
    expect(nameless).toEqual([]);
  });

  test('hold the law without clock, randomness or IO', () => {
    const impure = all
      .filter((file) => file.startsWith('workflows/') || file.startsWith('src/domain/'))
      .filter((file) => {
        const text = readFileSync(join(ROOT, file), 'utf8');
        return /Date\.now\(|new Date\(\)|Math\.random|randomUUID|node:|process\./.test(text);
      });
    expect(impure).toEqual([]);
  });

  test('keep the top level to what the house is made of', () => {
    const allowed = new Set([
      'src',
      'workflows',
      'workers',
      'test',
      'config',
      'package.json',
      'tsconfig.json',
      'docker-compose.yml',
      'package-lock.json',
      'Dockerfile',
      'deploy',
      'docs',
      'README.md',
      'CHANGELOG.md',
      'LICENSE',
      'eslint.config.mjs',
      'jest.config.mjs',
      'node_modules',
    ]);
    const strange = readdirSync(ROOT).filter((name) => !name.startsWith('.') && !allowed.has(name));
    expect(strange).toEqual([]);
  });
});

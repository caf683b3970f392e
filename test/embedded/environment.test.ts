// Every variable that has a wrong value is named in one line, with what was found and what is expected; passwords are never shown.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readEnvironment } from '../../config/environment.ts';

let dir: string;
beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'xiansuo-env-'));
});
afterAll(() => rmSync(dir, { recursive: true, force: true }));

const read = (env: Record<string, string>) => readEnvironment({ DATA_DIR: join(dir, 'data'), ...env });
const KEY = `k1:${Buffer.alloc(32, 1).toString('base64')}`;
const SECRET = `whsec_${Buffer.alloc(32, 1).toString('base64')}`;

describe('without anything set', () => {
  test('the defaults are those of the contract', () => {
    expect(read({})).toMatchObject({
      host: '127.0.0.1',
      port: 3000,
      databaseUrl: null,
      redisUrl: null,
      smtpUrl: null,
      publicUrl: null,
      clock: null,
      clockRate: null,
      logLevel: 'info',
      metricsPort: null,
      trustProxy: [],
    });
  });
  test('a key is made once and kept, readable by its owner only', () => {
    const first = read({}).keys;
    expect(read({}).keys).toEqual(first);
    const path = join(dir, 'data', 'keys');
    expect(statSync(path).mode & 0o077).toBe(0);
    expect(readFileSync(path, 'utf8')).toMatch(/^k1:[A-Za-z0-9+/=]{44}\n$/);
  });
});

describe('a wrong value', () => {
  test.each([
    ['PORT', 'eighty', "PORT: found 'eighty', expected a whole number from 0 to 65535"],
    ['PORT', '70000', "PORT: found '70000'"],
    ['PORT', '-1', "PORT: found '-1'"],
    ['METRICS_PORT', 'x', "METRICS_PORT: found 'x'"],
    [
      'DATABASE_URL',
      'mysql://x',
      'DATABASE_URL: found something else, expected an address that begins with postgres:// or postgresql://',
    ],
    [
      'REDIS_URL',
      'http://x',
      'REDIS_URL: found something else, expected an address that begins with redis:// or rediss://',
    ],
    ['REDIS_URL', 'redis://a:1,nonsense', 'REDIS_URL: found something else'],
    [
      'SMTP_URL',
      'mail.example',
      'SMTP_URL: found something else, expected an address that begins with smtp:// or smtps://',
    ],
    [
      'PUBLIC_URL',
      'clues.example',
      "PUBLIC_URL: found 'clues.example', expected an address that begins with http:// or https://",
    ],
    ['CLOCK', 'tomorrow', "CLOCK: found 'tomorrow', expected an ISO date"],
    ['CLOCK_RATE', 'fast', "CLOCK_RATE: found 'fast', expected a number from 0"],
    ['LOG_LEVEL', 'loud', "LOG_LEVEL: found 'loud', expected one of trace"],
    ['TRUST_PROXY', '10.0.0.300', "TRUST_PROXY: found '10.0.0.300', expected addresses"],
    [
      'DEMO_WEBHOOK_SECRET',
      'whsec_abc',
      'DEMO_WEBHOOK_SECRET: found something else, expected whsec_ and base64 of 24 to 64 bytes',
    ],
    [
      'XIANSUO_KEYS',
      'k1:short',
      'XIANSUO_KEYS: found a part of another form, expected `id:base64 of 32 bytes`, comma-separated',
    ],
    ['XIANSUO_KEYS', `${KEY},${KEY}`, 'XIANSUO_KEYS: found the same id twice'],
  ])('of %s (%s) is named', (name, value, expected) => {
    expect(() => read({ [name]: value })).toThrow(expected);
  });

  test('that holds a password does not show it', () => {
    for (const name of ['DATABASE_URL', 'REDIS_URL', 'SMTP_URL', 'DEMO_WEBHOOK_SECRET', 'XIANSUO_KEYS']) {
      const message = (() => {
        try {
          read({ [name]: 'ftp://user:hunter2@host' });
          return '';
        } catch (error) {
          return (error as Error).message;
        }
      })();
      expect(message).toContain(name);
      expect(message).not.toContain('hunter2');
    }
  });
});

describe('a server of one’s own', () => {
  const database = { DATABASE_URL: 'postgres://x@localhost/xs' };
  test('needs keys that are kept apart from it', () => {
    expect(() => read(database)).toThrow('XIANSUO_KEYS: found nothing');
    expect(read({ ...database, XIANSUO_KEYS: KEY }).keys.map((key) => key.id)).toEqual(['k1']);
  });
  test('has the real time only', () => {
    expect(() => read({ ...database, XIANSUO_KEYS: KEY, CLOCK: '2021-11-01' })).toThrow(
      'CLOCK: found a value, expected nothing',
    );
    expect(() => read({ ...database, XIANSUO_KEYS: KEY, CLOCK_RATE: '2' })).toThrow('CLOCK_RATE: found a value');
  });
});

describe('right values', () => {
  test('are taken as they are meant', () => {
    const found = read({
      PORT: '0',
      PUBLIC_URL: 'https://clues.example/',
      CLOCK: '2021-11-01',
      CLOCK_RATE: '0.5',
      REDIS_URL: 'redis://a:1,redis://b:2',
      DEMO_WEBHOOK_SECRET: SECRET,
      TRUST_PROXY: '10.0.0.0/8, ::1',
    });
    expect(found).toMatchObject({
      port: 0,
      publicUrl: 'https://clues.example',
      clock: '2021-10-31T16:00:00.000Z',
      clockRate: 0.5,
      trustProxy: ['10.0.0.0/8', '::1'],
    });
  });
});

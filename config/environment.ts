// The one place that reads process.env: parsed once, handed down as values. A wrong value stops the start with one line.
import { randomBytes } from 'node:crypto';
import { existsSync, linkSync, mkdirSync, readFileSync, unlinkSync, writeFileSync } from 'node:fs';
import { isIP } from 'node:net';
import { join, resolve } from 'node:path';

export interface InstallationKey {
  readonly id: string;
  readonly key: Uint8Array;
}

export interface Environment {
  readonly host: string;
  readonly port: number;
  readonly dataDir: string;
  readonly configDir: string;
  readonly databaseUrl: string | null;
  readonly redisUrl: string | null;
  readonly smtpUrl: string | null;
  /** null: the address that the server listens on. */
  readonly publicUrl: string | null;
  readonly demoPassword: string | null;
  readonly demoWebhookSecret: string | null;
  readonly keys: readonly InstallationKey[];
  /** ISO instant. */
  readonly clock: string | null;
  readonly clockRate: number | null;
  readonly logLevel: string;
  /** Where a process of the role worker answers /healthz, /readyz and /metrics; null: nowhere. */
  readonly metricsPort: number | null;
  /** Addresses (or subnets) of the reverse proxies whose X-Forwarded-For is believed. */
  readonly trustProxy: readonly string[];
}

export class WrongVariable extends Error {
  readonly code = 'wrong_variable';
  constructor(name: string, found: string, expected: string) {
    super(`${name}: found ${found}, expected ${expected}`);
  }
}

type Variables = Readonly<Record<string, string | undefined>>;

const text = (env: Variables, name: string): string | null => {
  const found = env[name]?.trim();
  return found === undefined || found === '' ? null : found;
};

const integer = (env: Variables, name: string, fallback: number, min: number, max: number): number => {
  const found = text(env, name);
  if (found === null) return fallback;
  const number = Number(found);
  if (!/^\d+$/.test(found) || number < min || number > max)
    throw new WrongVariable(name, `'${found}'`, `a whole number from ${min} to ${max}`);
  return number;
};

/** The value of a variable that may hold a password is never shown. */
const url = (env: Variables, name: string, protocols: readonly string[], hidden: boolean): string | null => {
  const found = text(env, name);
  if (found === null) return null;
  const parsed = URL.canParse(found) ? new URL(found) : null;
  if (parsed === null || !protocols.includes(parsed.protocol)) {
    throw new WrongVariable(
      name,
      hidden ? 'something else' : `'${found}'`,
      `an address that begins with ${protocols.map((one) => `${one}//`).join(' or ')}`,
    );
  }
  return found;
};

const redisUrl = (env: Variables): string | null => {
  const found = text(env, 'REDIS_URL');
  if (found === null) return null;
  for (const node of found.split(',')) url({ REDIS_URL: node }, 'REDIS_URL', ['redis:', 'rediss:'], true);
  return found;
};

const instant = (env: Variables, name: string): string | null => {
  const found = text(env, name);
  if (found === null) return null;
  const ms = Date.parse(found);
  if (Number.isNaN(ms) || !/^\d{4}-\d\d-\d\d/.test(found))
    throw new WrongVariable(name, `'${found}'`, 'an ISO date or instant such as 2021-11-01T09:00:00+08:00');
  // A date alone means its beginning in Asia/Shanghai.
  return new Date(/^\d{4}-\d\d-\d\d$/.test(found) ? `${found}T00:00:00+08:00` : ms).toISOString();
};

const MAX_RATE = 1_000_000;

const rate = (env: Variables, name: string): number | null => {
  const found = text(env, name);
  if (found === null) return null;
  const number = Number(found);
  if (!/^\d+(\.\d+)?$/.test(found) || number > MAX_RATE)
    throw new WrongVariable(name, `'${found}'`, `a number from 0 (stands) to ${MAX_RATE}`);
  return number;
};

const LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'];

const logLevel = (env: Variables): string => {
  const found = text(env, 'LOG_LEVEL') ?? 'info';
  if (!LEVELS.includes(found)) throw new WrongVariable('LOG_LEVEL', `'${found}'`, `one of ${LEVELS.join(', ')}`);
  return found;
};

/** Comma-separated addresses or subnets in CIDR form. */
const addresses = (env: Variables, name: string): readonly string[] => {
  const found = (text(env, name) ?? '')
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
  for (const address of found) {
    const [ip = '', bits] = address.split('/');
    if (isIP(ip) === 0 || (bits !== undefined && !/^\d{1,3}$/.test(bits)))
      throw new WrongVariable(name, `'${address}'`, 'addresses or subnets such as 10.0.0.0/8, comma-separated');
  }
  return found;
};

const secret = (env: Variables): string | null => {
  const found = text(env, 'DEMO_WEBHOOK_SECRET');
  if (found === null) return null;
  const bytes = Buffer.from(found.slice('whsec_'.length), 'base64').length;
  if (!/^whsec_[A-Za-z0-9+/]+=*$/.test(found) || bytes < 24 || bytes > 64) {
    throw new WrongVariable('DEMO_WEBHOOK_SECRET', 'something else', 'whsec_ and base64 of 24 to 64 bytes');
  }
  return found;
};

const parseKeys = (found: string, name: string): readonly InstallationKey[] => {
  const keys = found.split(',').map((part) => {
    const [id = '', encoded = ''] = part.trim().split(':');
    const key = Buffer.from(encoded, 'base64');
    if (!/^[A-Za-z0-9_-]{1,32}$/.test(id) || key.length !== 32)
      throw new WrongVariable(name, 'a part of another form', '`id:base64 of 32 bytes`, comma-separated');
    return { id, key };
  });
  if (new Set(keys.map((key) => key.id)).size !== keys.length)
    throw new WrongVariable(name, 'the same id twice', 'ids that differ');
  return keys;
};

/** The key file of the embedded default: made once, whole or not at all, and never over another. */
const keyFile = (dataDir: string): readonly InstallationKey[] => {
  const path = join(dataDir, 'keys');
  if (!existsSync(path)) {
    mkdirSync(dataDir, { recursive: true });
    const draft = join(dataDir, `keys.${randomBytes(6).toString('hex')}`);
    writeFileSync(draft, `k1:${randomBytes(32).toString('base64')}\n`, { mode: 0o600 });
    try {
      linkSync(draft, path);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    } finally {
      unlinkSync(draft);
    }
  }
  return parseKeys(readFileSync(path, 'utf8').trim(), path);
};

const keysOf = (env: Variables, dataDir: string, databaseUrl: string | null): readonly InstallationKey[] => {
  const found = text(env, 'XIANSUO_KEYS');
  if (found !== null) return parseKeys(found, 'XIANSUO_KEYS');
  if (databaseUrl !== null) {
    throw new WrongVariable(
      'XIANSUO_KEYS',
      'nothing',
      '`id:base64 of 32 bytes`, because DATABASE_URL is set: without it what is encrypted would be lost with this machine',
    );
  }
  try {
    return keyFile(dataDir);
  } catch (error) {
    throw new WrongVariable(
      'DATA_DIR',
      `'${dataDir}' (${(error as Error).message})`,
      'a folder that this process may write',
    );
  }
};

const embeddedOnly = (env: Variables, databaseUrl: string | null): void => {
  if (databaseUrl === null) return;
  for (const name of ['CLOCK', 'CLOCK_RATE']) {
    if (text(env, name) !== null)
      throw new WrongVariable(name, 'a value', 'nothing: with DATABASE_URL the business clock is the real one');
  }
};

/** @throws {WrongVariable} naming the variable */
export const readEnvironment = (env: Variables = process.env): Environment => {
  const databaseUrl = url(env, 'DATABASE_URL', ['postgres:', 'postgresql:'], true);
  embeddedOnly(env, databaseUrl);
  const dataDir = resolve(text(env, 'DATA_DIR') ?? '.data');
  return {
    host: text(env, 'HOST') ?? '127.0.0.1',
    port: integer(env, 'PORT', 3000, 0, 65_535),
    dataDir,
    configDir: resolve(text(env, 'CONFIG_DIR') ?? 'config'),
    databaseUrl,
    redisUrl: redisUrl(env),
    smtpUrl: url(env, 'SMTP_URL', ['smtp:', 'smtps:'], true),
    publicUrl: url(env, 'PUBLIC_URL', ['http:', 'https:'], false)?.replace(/\/+$/, '') ?? null,
    demoPassword: text(env, 'DEMO_PASSWORD'),
    demoWebhookSecret: secret(env),
    clock: instant(env, 'CLOCK'),
    clockRate: rate(env, 'CLOCK_RATE'),
    logLevel: logLevel(env),
    metricsPort: text(env, 'METRICS_PORT') === null ? null : integer(env, 'METRICS_PORT', 0, 0, 65_535),
    trustProxy: addresses(env, 'TRUST_PROXY'),
    keys: keysOf(env, dataDir, databaseUrl),
  };
};

export interface DemoEnvironment {
  readonly environment: Environment;
  readonly password: string;
  readonly secret: string;
}

/** The demonstration's own: always the embedded database of `.data/demo`, and secrets that it keeps for its next start. */
export const demoEnvironment = (env: Variables = process.env): DemoEnvironment => {
  const dataDir = resolve(text(env, 'DATA_DIR') ?? '.data', 'demo');
  mkdirSync(dataDir, { recursive: true });
  const path = join(dataDir, 'demo.json');
  const kept = existsSync(path)
    ? (JSON.parse(readFileSync(path, 'utf8')) as { password: string; secret: string })
    : null;
  const password = kept?.password ?? text(env, 'DEMO_PASSWORD') ?? randomBytes(12).toString('base64url');
  const webhookSecret = kept?.secret ?? secret(env) ?? `whsec_${randomBytes(32).toString('base64')}`;
  if (kept === null) writeFileSync(path, `${JSON.stringify({ password, secret: webhookSecret })}\n`, { mode: 0o600 });
  const environment = readEnvironment({
    ...env,
    DATA_DIR: dataDir,
    DATABASE_URL: undefined,
    CLOCK: undefined,
    CLOCK_RATE: undefined,
    DEMO_PASSWORD: password,
    DEMO_WEBHOOK_SECRET: webhookSecret,
    LOG_LEVEL: env['LOG_LEVEL'] ?? 'warn',
  });
  return { environment, password, secret: webhookSecret };
};

import { describe, expect, test } from '@jest/globals';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { readEnvironment } from '../../config/environment.ts';

const ROOT = join(import.meta.dirname, '../..');
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

interface Service {
  readonly image?: string;
  readonly build?: string;
  readonly command?: readonly string[];
  readonly restart?: string;
  readonly environment?: Readonly<Record<string, string>>;
  readonly ports?: readonly string[];
  readonly volumes?: readonly string[];
  readonly depends_on?: Readonly<Record<string, { readonly condition: string }>>;
  readonly healthcheck?: { readonly test: readonly string[] };
}

const compose = parse(read('docker-compose.yml'), { merge: true }) as {
  readonly services: Readonly<Record<string, Service>>;
  readonly volumes: Readonly<Record<string, unknown>>;
};
const services = Object.entries(compose.services);
const ours = services.filter(([, service]) => service.build !== undefined);

const KEY = `k1:${Buffer.alloc(32, 7).toString('base64')}`;

/** What config/environment.ts asks for, by name: it is given an environment that writes down every question. */
const asked = new Set<string>();
readEnvironment(
  new Proxy<Record<string, string | undefined>>(
    { DATABASE_URL: 'postgres://host/name', XIANSUO_KEYS: KEY },
    {
      get: (values, name) => {
        asked.add(String(name));
        return values[String(name)];
      },
    },
  ),
);

interface Used {
  readonly name: string;
  /** What follows the name: `:?message`, `:-default`, or nothing. */
  readonly rest: string;
}

const used: readonly Used[] = [...read('docker-compose.yml').matchAll(/\$\{([A-Z_]+)([^}]*)\}/g)].map((found) => ({
  name: found[1] ?? '',
  rest: found[2] ?? '',
}));
const given = new Map(
  [...read('deploy/env.example').matchAll(/^(?:# )?([A-Z_]+)=(.*)$/gm)].map((found) => [
    found[1] ?? '',
    found[2] ?? '',
  ]),
);

/** As `docker compose` puts values in: what the example leaves empty is invented here. */
const filled = (environment: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(environment).map(([name, value]) => [
      name,
      value.replace(/\$\{([A-Z_]+)(?::-([^}]*))?[^}]*\}/g, (_, variable: string, fallback: string | undefined) => {
        if (fallback !== undefined) return fallback;
        const example = given.get(variable) ?? '';
        if (example !== '') return example;
        return variable === 'XIANSUO_KEYS' ? KEY : '5ec4e7';
      }),
    ]),
  );

const isSecret = (name: string): boolean => /PASSWORD|SECRET|KEYS|TOKEN/.test(name);

describe('the Compose file', () => {
  test('runs the api in the role api and the worker in the role worker', () => {
    const roles = ours.map(([name, service]) => [name, service.command?.slice(-2)]);
    expect(roles).toEqual([
      ['api', ['--role', 'api']],
      ['worker', ['--role', 'worker']],
    ]);
  });

  test.each(ours)('sets no variable for %s that the program does not read', (_, service) => {
    expect(asked).toContain('SMTP_URL');
    const unread = Object.keys(service.environment ?? {}).filter((name) => !asked.has(name));
    expect(unread).toEqual([]);
  });

  test.each(ours)('gives %s values that it starts with', (_, service) => {
    const environment = readEnvironment(filled(service.environment ?? {}));
    expect(environment.databaseUrl).toBe('postgres://xiansuo:5ec4e7@postgres:5432/xiansuo');
    expect(environment.redisUrl).toBe('redis://:5ec4e7@valkey:6379');
    expect(environment.keys).toHaveLength(1);
    expect(environment.logLevel).toBe('info');
  });

  test('gives api and worker the same values, so that both read what the other sealed', () => {
    const [first, ...others] = ours.map(([, service]) => service.environment);
    for (const other of others) expect(other).toEqual(first);
  });

  test.each(services.filter(([, service]) => service.restart !== 'no'))('checks the health of %s', (_, service) => {
    expect(service.healthcheck?.test.length).toBeGreaterThan(1);
  });

  test('waits for health only where there is a health check', () => {
    for (const [, service] of services) {
      for (const [name, { condition }] of Object.entries(service.depends_on ?? {})) {
        expect(Object.keys(compose.services)).toContain(name);
        if (condition === 'service_healthy') expect(compose.services[name]?.healthcheck).toBeDefined();
      }
    }
  });

  test.each(services)('pins the image of %s to a tag', (_, service) => {
    expect(service.image).toMatch(/:[v\d][\w.-]*$/);
  });

  test.each(services)('opens the ports of %s on this machine only', (_, service) => {
    for (const port of service.ports ?? []) expect(port).toMatch(/^127\.0\.0\.1:\d+:\d+$/);
  });

  test('keeps data in volumes that it names', () => {
    const mounted = services.flatMap(([, service]) => service.volumes ?? []).map((volume) => volume.split(':')[0]);
    expect([...new Set(mounted)].sort()).toEqual(Object.keys(compose.volumes).sort());
  });

  test('has Valkey refuse rather than forget, and write down what it holds', () => {
    const command = compose.services['valkey']?.command?.join(' ');
    expect(command).toContain('--maxmemory-policy noeviction');
    expect(command).toContain('--appendonly yes');
  });
});

describe('the values from outside', () => {
  test('have no default when they are secret, and stop the start when they are missing', () => {
    const secrets = used.filter(({ name }) => isSecret(name));
    expect(secrets.length).toBeGreaterThan(0);
    for (const { name, rest } of secrets) expect(`${name}${rest}`).toMatch(/^[A-Z_]+:\?.+/);
  });

  test('are no secrets written into the file itself', () => {
    for (const [, service] of services) {
      for (const [name, value] of Object.entries(service.environment ?? {})) {
        if (isSecret(name) || name === 'REDISCLI_AUTH') expect(value).toMatch(/^\$\{[A-Z_]+:\?[^}]+\}$/);
        // An address with a password takes it from outside.
        expect(value).not.toMatch(/:\/\/[^/@:]*:(?!\$\{)[^/@]+@/);
      }
    }
  });

  test('all stand in the example, the secrets without a value', () => {
    expect([...given.keys()].sort()).toEqual([...new Set(used.map(({ name }) => name))].sort());
    for (const [name, value] of given) if (isSecret(name)) expect(value).toBe('');
  });
});

describe('the Dockerfile', () => {
  const lines = read('Dockerfile')
    .replace(/\\\n\s*/g, '')
    .split('\n');
  const instructions = (name: string): readonly string[] =>
    lines.filter((line) => line.startsWith(`${name} `)).map((line) => line.slice(name.length + 1));

  test('copies only what is there, and what .dockerignore lets in', () => {
    const allowed = new Set(
      read('.dockerignore')
        .split('\n')
        .filter((line) => line.startsWith('!'))
        .map((line) => line.slice(1)),
    );
    const copied = instructions('COPY')
      .filter((line) => !line.startsWith('--from'))
      .flatMap((line) => line.split(' ').slice(0, -1));
    expect(copied.length).toBeGreaterThan(0);
    for (const path of copied) expect({ path, there: existsSync(join(ROOT, path)) }).toEqual({ path, there: true });
    expect(new Set(copied)).toEqual(allowed);
  });

  test('copies every folder that the program imports from', () => {
    const copied = instructions('COPY').flatMap((line) => line.split(' ').slice(0, -1));
    expect(copied).toEqual(expect.arrayContaining(['config', 'workflows', 'src', 'workers']));
  });

  test('builds on images with a tag', () => {
    for (const from of instructions('FROM')) expect(from.split(' ')[0]).toMatch(/:\d[\w.-]*$/);
  });

  test('starts node itself, so that it hears SIGTERM, on a file that is there', () => {
    const command = JSON.parse(instructions('CMD').at(-1) ?? '') as string[];
    expect(command[0]).toBe('node');
    expect(existsSync(join(ROOT, command[1] ?? ''))).toBe(true);
  });

  test('does not run as root', () => {
    const user = instructions('USER').at(-1);
    expect(user).toBeDefined();
    expect(user).not.toMatch(/^(root|0)\b/);
  });

  test('asks /healthz whether it lives', () => {
    expect(instructions('HEALTHCHECK').join()).toContain('/healthz');
  });

  test('sets nothing that the program does not read, beside what tells the libraries that this is no test', () => {
    const names = instructions('ENV').flatMap((line) =>
      [...line.matchAll(/([A-Z_]+)=/g)].map((found) => found[1] ?? ''),
    );
    expect(names.filter((name) => !asked.has(name))).toEqual(['NODE_ENV']);
  });

  test('holds no secret', () => {
    for (const line of [...instructions('ENV'), ...instructions('ARG')])
      expect(line).not.toMatch(/PASSWORD|SECRET|XIANSUO_KEYS|_URL=/);
  });
});

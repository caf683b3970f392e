// Sources of deliveries: their secrets (several at once, for rotation), rates and callback addresses.
import { createPublicKey, randomBytes, randomUUID } from 'node:crypto';
import type { VerifyingKey } from '../crypto/signature.ts';
import { Conflict, InvalidInput, NotFound } from '../domain/errors.ts';
import { Source, SourceSecret } from '../store/entities/organisation.ts';
import type { LoadedSource } from '../store/organisation.ts';
import type { Engine } from './engine.ts';

const PURPOSE = 'source-secret';

export interface NewSource {
  readonly name: string;
  /** `whsec_` and base64 of 24 to 64 bytes. */
  readonly secret?: string;
  /** `whpk_` and base64 of 32 bytes. */
  readonly publicKey?: string;
  readonly callback?: string;
  readonly rate?: number;
}

const wrong = (path: string, message: string): InvalidInput => new InvalidInput([{ path, message }]);

const secretBytes = (secret: string): Uint8Array => {
  const encoded = secret.startsWith('whsec_') ? secret.slice('whsec_'.length) : '';
  const bytes = Buffer.from(encoded, 'base64');
  if (!/^[A-Za-z0-9+/]+=*$/.test(encoded) || bytes.length < 24 || bytes.length > 64)
    throw wrong('/secret', 'expected whsec_ and base64 of 24 to 64 bytes');
  return bytes;
};

const publicKeyBytes = (key: string): Uint8Array => {
  const bytes = Buffer.from(key.startsWith('whpk_') ? key.slice('whpk_'.length) : '', 'base64');
  if (bytes.length !== 32)
    throw wrong('/publicKey', 'expected whpk_ and base64 of the 32 bytes of an ed25519 public key');
  createPublicKey({
    key: Buffer.concat([Buffer.from('302a300506032b6570032100', 'hex'), bytes]),
    format: 'der',
    type: 'spki',
  });
  return bytes;
};

const callbackProblem = (callback: string): string | null => {
  const url = URL.canParse(callback) ? new URL(callback) : null;
  if (url === null || (url.protocol !== 'https:' && url.protocol !== 'http:'))
    return 'expected an address that begins with https:// (or http:// inside a closed network)';
  return url.username !== '' || url.password !== ''
    ? 'holds a user name or password; the signature is what proves us'
    : null;
};

const newSecret = (): string => `whsec_${randomBytes(32).toString('base64')}`;

const hmacRow = (engine: Engine, source: string, secret: string) => {
  const { keyId, sealed } = engine.crypto.seal(secretBytes(secret), PURPOSE);
  return {
    id: randomUUID(),
    source,
    kind: 'hmac' as const,
    keyId,
    sealed: Buffer.from(sealed),
    publicKey: null,
    createdAt: new Date(),
  };
};

/** The rows of a source that has nothing but a name and a secret, for who writes them in a transaction of its own. */
export const sourceRows = (engine: Engine, name: string, secret: string): LoadedSource => {
  const { id, keyId, sealed } = hmacRow(engine, name, secret);
  return { name, rate: engine.packages.intake.defaultRate, secret: { id, keyId, sealed } };
};

const publicKeyRow = (source: string, publicKey: string) => {
  publicKeyBytes(publicKey);
  return {
    id: randomUUID(),
    source,
    kind: 'ed25519' as const,
    keyId: null,
    sealed: null,
    publicKey,
    createdAt: new Date(),
  };
};

/** Adds a source. The secret is returned only when it was made here, and never again. */
export const addSource = async (engine: Engine, source: NewSource): Promise<{ readonly secret: string | null }> => {
  if (!/^[a-z0-9][a-z0-9-]{0,62}$/.test(source.name))
    throw wrong('/name', 'expected small letters, digits and hyphens, at most 63');
  const problem = source.callback === undefined ? null : callbackProblem(source.callback);
  if (problem !== null) throw wrong('/callback', problem);
  const em = engine.orm.em.fork();
  if ((await em.findOne(Source, { name: source.name })) !== null)
    throw new Conflict(`there is a source '${source.name}' already; rotate its secret instead`);
  // Callbacks are signed with a shared secret: a source that has only a public key gets one for them.
  const made =
    source.secret === undefined && (source.publicKey === undefined || source.callback !== undefined)
      ? newSecret()
      : null;
  em.create(Source, {
    name: source.name,
    rate: source.rate ?? engine.packages.intake.defaultRate,
    callbackUrl: source.callback ?? null,
    createdAt: new Date(),
  });
  const secret = source.secret ?? made;
  if (secret !== null) em.create(SourceSecret, hmacRow(engine, source.name, secret));
  if (source.publicKey !== undefined) em.create(SourceSecret, publicKeyRow(source.name, source.publicKey));
  await em.flush();
  return { secret: made };
};

const find = async (engine: Engine, name: string) => {
  const em = engine.orm.em.fork();
  const source = await em.findOne(Source, { name });
  if (source === null) throw new NotFound(`there is no source '${name}'`);
  return { em, source };
};

/** Adds a secret; with `retireOld` the others end now, else all stay valid until then. */
export const rotateSource = async (
  engine: Engine,
  name: string,
  { retireOld }: { readonly retireOld: boolean },
): Promise<{ readonly secret: string }> => {
  const { em } = await find(engine, name);
  const secret = newSecret();
  if (retireOld) {
    for (const old of await em.find(SourceSecret, { source: name, retiredAt: null })) old.retiredAt = new Date();
  }
  em.create(SourceSecret, hmacRow(engine, name, secret));
  await em.flush();
  return { secret };
};

/** Ends all shared secrets but the newest: the last step of a rotation. Returns how many ended. */
export const settleSource = async (engine: Engine, name: string): Promise<number> => {
  const { em } = await find(engine, name);
  const old = (
    await em.find(SourceSecret, { source: name, retiredAt: null, kind: 'hmac' }, { orderBy: { createdAt: 'desc' } })
  ).slice(1);
  for (const secret of old) secret.retiredAt = new Date();
  await em.flush();
  return old.length;
};

/** Its deliveries are refused from now on; its clues go on. */
export const retireSource = async (engine: Engine, name: string): Promise<void> => {
  const { em, source } = await find(engine, name);
  source.retiredAt ??= new Date();
  await em.flush();
};

/** All sources as those who run it see them: no secret, only since when each is valid. */
export const listSources = async (engine: Engine) => {
  const em = engine.orm.em.fork();
  const sources = await em.find(Source, {}, { orderBy: { name: 'asc' } });
  const secrets = await em.find(SourceSecret, { retiredAt: null }, { orderBy: { createdAt: 'asc' } });
  return sources.map((source) => ({
    name: source.name,
    rate: source.rate,
    callback: source.callbackUrl ?? null,
    retiredAt: source.retiredAt?.toISOString() ?? null,
    keys: secrets
      .filter((secret) => secret.source === source.name)
      .map((secret) => ({ kind: secret.kind, since: secret.createdAt.toISOString() })),
  }));
};

export interface KnownSource {
  readonly name: string;
  readonly retired: boolean;
  readonly rate: number;
  readonly callbackUrl: string | null;
  readonly keys: readonly VerifyingKey[];
}

/** A source with what it proves itself with, null when there is none of this name. */
export const readSource = async (engine: Engine, name: string): Promise<KnownSource | null> => {
  const em = engine.orm.em.fork();
  const source = await em.findOne(Source, { name });
  if (source === null) return null;
  const secrets = await em.find(SourceSecret, { source: name, retiredAt: null }, { orderBy: { createdAt: 'desc' } });
  const keys = secrets.map((secret): VerifyingKey =>
    secret.kind === 'ed25519'
      ? { kind: 'ed25519', bytes: publicKeyBytes(secret.publicKey ?? '') }
      : { kind: 'hmac', bytes: engine.crypto.open(secret.keyId ?? '', secret.sealed ?? Buffer.alloc(0), PURPOSE) },
  );
  return {
    name: source.name,
    retired: source.retiredAt != null,
    rate: source.rate,
    callbackUrl: source.callbackUrl ?? null,
    keys,
  };
};

// Checks a delivery's signature as Standard Webhooks 1.0 says: over `id.timestamp.rawBody`, in constant time, five minutes of
// tolerance either way. The shared-secret scheme is the standard's own library; ed25519 and HMAC-SM3 it does not cover.
import { isUtf8 } from 'node:buffer';
import { createHmac, createPublicKey, timingSafeEqual, verify as verifySignature } from 'node:crypto';
import { Webhook } from 'standardwebhooks';

export const TOLERANCE_SECONDS = 300;

/** What a source proves itself with: bytes of a shared secret, or of an ed25519 public key. */
export interface VerifyingKey {
  readonly kind: 'hmac' | 'ed25519';
  readonly bytes: Uint8Array;
}

export interface SignedHeaders {
  readonly id: string;
  readonly timestamp: string;
  readonly signature: string;
}

const MOST_SIGNATURES = 16;

const toSign = ({ id, timestamp }: SignedHeaders, raw: Buffer): Buffer =>
  Buffer.concat([Buffer.from(`${id}.${timestamp}.`, 'utf8'), raw]);

const equal = (expected: Buffer, encoded: string): boolean => {
  const found = Buffer.from(encoded, 'base64');
  return found.length === expected.length && timingSafeEqual(found, expected);
};

const hmacMatches = (
  algorithm: 'sha256' | 'sm3',
  key: Uint8Array,
  headers: SignedHeaders,
  raw: Buffer,
  encoded: string,
): boolean => equal(createHmac(algorithm, key).update(toSign(headers, raw)).digest(), encoded);

// The library reads the body as UTF-8 text; bytes that are none would be replaced before they are checked.
const standardMatches = (key: Uint8Array, headers: SignedHeaders, raw: Buffer, encoded: string): boolean => {
  if (!isUtf8(raw)) return hmacMatches('sha256', key, headers, raw, encoded);
  try {
    const named = {
      'webhook-id': headers.id,
      'webhook-timestamp': headers.timestamp,
      'webhook-signature': `v1,${encoded}`,
    };
    new Webhook(key, { format: 'raw' }).verify(raw.toString('utf8'), named, { jsonParse: false });
    return true;
  } catch {
    return false;
  }
};

const SPKI_ED25519 = Buffer.from('302a300506032b6570032100', 'hex');

const ed25519Matches = (key: Uint8Array, headers: SignedHeaders, raw: Buffer, encoded: string): boolean => {
  const publicKey = createPublicKey({ key: Buffer.concat([SPKI_ED25519, key]), format: 'der', type: 'spki' });
  return verifySignature(null, toSign(headers, raw), publicKey, Buffer.from(encoded, 'base64'));
};

const matches = (key: VerifyingKey, scheme: string, headers: SignedHeaders, raw: Buffer, encoded: string): boolean => {
  if (key.kind === 'ed25519') return scheme === 'v1a' && ed25519Matches(key.bytes, headers, raw, encoded);
  if (scheme === 'v1') return standardMatches(key.bytes, headers, raw, encoded);
  return scheme === 'v1sm3' && hmacMatches('sm3', key.bytes, headers, raw, encoded);
};

/** Whether one of the signatures is one of the keys' over these bytes, now (machine time, milliseconds). */
export const isAuthentic = (
  headers: SignedHeaders,
  raw: Buffer,
  keys: readonly VerifyingKey[],
  nowMs: number,
): boolean => {
  if (!/^\d{1,12}$/.test(headers.timestamp)) return false;
  if (Math.abs(Math.floor(nowMs / 1000) - Number(headers.timestamp)) > TOLERANCE_SECONDS) return false;
  return headers.signature
    .split(' ')
    .slice(0, MOST_SIGNATURES)
    .some((signature) => {
      const comma = signature.indexOf(',');
      if (comma < 0) return false;
      const scheme = signature.slice(0, comma);
      return keys.some((key) => matches(key, scheme, headers, raw, signature.slice(comma + 1)));
    });
};

/**
 * The headers of a delivery of ours, with one signature for each secret: while one is rotated the receiver may know the old or the
 * new one. @param secrets bytes of the shared secrets
 */
export const signDelivery = (
  secrets: readonly Uint8Array[],
  id: string,
  at: Date,
  body: string,
): Readonly<Record<string, string>> => ({
  'webhook-id': id,
  'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
  'webhook-signature': secrets.map((secret) => new Webhook(secret, { format: 'raw' }).sign(id, at, body)).join(' '),
});

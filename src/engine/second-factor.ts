// The second factor of a log-in: TOTP (RFC 6238; 30 s, six digits, SHA-1), and ten recovery codes for who lost the device.
import { verify } from '@node-rs/argon2';
import { createHash, randomBytes } from 'node:crypto';
import { Secret, TOTP } from 'otpauth';
import { Conflict, Forbidden, InvalidInput, NotFound, Refusal } from '../domain/errors.ts';
import type { Person } from '../domain/permission.ts';
import { writeAudit } from '../store/audit.ts';
import { readCaller } from '../store/organisation.ts';
import {
  confirmFactor,
  deleteFactor,
  putFactor,
  readFactor,
  spendRecovery,
  spendStep,
  type FactorRow,
} from '../store/second-factor.ts';
import { countFailure, readLogin } from '../store/sessions.ts';
import { inTransaction } from '../store/transaction.ts';
import type { Engine } from './engine.ts';

const PURPOSE = 'second-factor';
const STEP_MS = 30_000;
const SECRET_BYTES = 20;
const RECOVERY_CODES = 10;

/** The password was right; the account has a second factor, and no code was sent. */
export class SecondFactorRequired extends Refusal {
  readonly code = 'second_factor_required';
}

/** The password was right, the code is not, or it was used before. */
export class WrongCode extends Refusal {
  readonly code = 'wrong_code';
}

export interface FactorState {
  readonly state: 'none' | 'begun' | 'confirmed';
  readonly confirmedAt: string | null;
  readonly recoveryLeft: number;
}

const plain = (code: string): string => code.replaceAll(/[\s-]/g, '').toLowerCase();
// 80 random bits need no slow hash.
const hashOf = (recovery: string): string => createHash('sha256').update(plain(recovery)).digest('hex');

const totpOf = (engine: Engine, username: string, { keyId, secret }: FactorRow): TOTP => {
  const bytes = engine.crypto.open(keyId, secret, PURPOSE);
  return new TOTP({
    issuer: 'xiansuo',
    label: username,
    secret: new Secret({ buffer: Uint8Array.from(bytes).buffer }),
  });
};

/** The time step that a code is of, one more or less than now; null for none. */
const stepOf = (totp: TOTP, code: string, nowMs: number): number | null => {
  const delta = totp.validate({ token: plain(code), timestamp: nowMs, window: 1 });
  return delta === null ? null : Math.floor(nowMs / STEP_MS) + delta;
};

export const factorOf = async (engine: Engine, username: string): Promise<FactorState> => {
  const found = await readFactor(engine.pool, username);
  if (found === null) return { state: 'none', confirmedAt: null, recoveryLeft: 0 };
  const { confirmedAt, recoveryLeft } = found;
  return { state: confirmedAt === null ? 'begun' : 'confirmed', confirmedAt, recoveryLeft };
};

/** A new secret, told this once. It asks nobody for a code before it is confirmed. @throws {Conflict} where a confirmed one stands */
export const beginFactor = async (
  engine: Engine,
  username: string,
): Promise<{ readonly secret: string; readonly uri: string }> => {
  const secret = new Secret({ size: SECRET_BYTES });
  const { keyId, sealed } = engine.crypto.seal(Buffer.from(secret.bytes), PURPOSE);
  await inTransaction(engine.pool, async (client) => {
    if (!(await putFactor(client, username, keyId, sealed)))
      throw new Conflict('there is a second factor already; remove it first');
    await writeAudit(client, username, 'beginSecondFactor', username, {});
  });
  return { secret: secret.base32, uri: new TOTP({ issuer: 'xiansuo', label: username, secret }).toString() };
};

const newRecovery = (): string =>
  randomBytes(10)
    .toString('hex')
    .replace(/(.{5})(?!$)/g, '$1-');

/** From now on a log-in asks for a code. The recovery codes are told this once. @throws {InvalidInput} for a wrong code @throws {Conflict} when nothing is begun */
export const confirmBegun = async (
  engine: Engine,
  username: string,
  code: string,
  nowMs: number,
): Promise<{ readonly recovery: readonly string[] }> => {
  const found = await readFactor(engine.pool, username);
  if (found?.confirmedAt !== null) throw new Conflict('there is nothing to confirm; begin first');
  const step = stepOf(totpOf(engine, username, found), code, nowMs);
  if (step === null)
    throw new InvalidInput([{ path: '/code', message: 'is not what the device shows now; check its clock' }]);
  const recovery = Array.from({ length: RECOVERY_CODES }, newRecovery);
  await inTransaction(engine.pool, async (client) => {
    if (!(await confirmFactor(client, username, found.secret, step, recovery.map(hashOf))))
      throw new Conflict('it was begun anew or confirmed meanwhile');
    await writeAudit(client, username, 'confirmSecondFactor', username, {});
  });
  return { recovery };
};

/** Passes an account without a confirmed factor. @throws {SecondFactorRequired} @throws {WrongCode} for a wrong or a used one */
export const passFactor = async (
  engine: Engine,
  username: string,
  code: string | undefined,
  nowMs: number,
): Promise<void> => {
  const found = await readFactor(engine.pool, username);
  if (found === null || found.confirmedAt === null) return;
  if (code === undefined || code === '')
    throw new SecondFactorRequired('send the code of your device, or a recovery code, as `code`');
  const step = stepOf(totpOf(engine, username, found), code, nowMs);
  if (step !== null && (await spendStep(engine.pool, username, step))) return;
  if (step === null && (await spendRecovery(engine.pool, username, hashOf(code)))) {
    await writeAudit(engine.pool, username, 'useRecoveryCode', username, {});
    return;
  }
  throw new WrongCode('the code is wrong or was used before; wait for the next one');
};

/** With the password again, which counts like a log-in's: a session that was left open is not enough. */
export const removeFactor = async (engine: Engine, username: string, password: string): Promise<void> => {
  const found = await readLogin(engine.pool, username);
  if (found === null || found.locked || !(await verify(found.passwordHash, password))) {
    await writeAudit(engine.pool, username, 'removeSecondFactorFailed', username, {});
    if (found?.locked === false && (await countFailure(engine.pool, username)))
      await writeAudit(engine.pool, '-', 'lockedOut', username, {});
    throw new InvalidInput([
      { path: '/password', message: 'is not the password, or the account is locked after ten wrong tries' },
    ]);
  }
  if (!(await clearFactor(engine, username, username, 'removeSecondFactor')))
    throw new NotFound('there is no second factor');
};

/** Written down where there was one. */
export const clearFactor = (engine: Engine, actor: string, username: string, action: string): Promise<boolean> =>
  inTransaction(engine.pool, async (client) => {
    const there = await deleteFactor(client, username);
    if (there) await writeAudit(client, actor, action, username, {});
    return there;
  });

/** For who lost device and recovery codes. @throws {Forbidden} for anybody but an administrator */
export const resetFactor = async (engine: Engine, caller: Person, username: string): Promise<void> => {
  if (caller.role !== 'admin') throw new Forbidden('the second factor of others is for administrators');
  if ((await readCaller(engine.pool, username)) === null) throw new NotFound(`there is no account '${username}'`);
  if (!(await clearFactor(engine, caller.username, username, 'resetSecondFactor')))
    throw new NotFound(`'${username}' has no second factor`);
};

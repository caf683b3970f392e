// Who somebody is: a password proves it once, a token afterwards. Only the token's fingerprint is kept.
import { hash, verify } from '@node-rs/argon2';
import { createHash, randomBytes } from 'node:crypto';
import { NotFound, Refusal } from '../domain/errors.ts';
import type { Person } from '../domain/permission.ts';
import { readCallerOfSession } from '../store/organisation.ts';
import { writeAudit } from '../store/audit.ts';
import {
  closeSession,
  countFailure,
  openSession,
  readLogin,
  touchSession,
  type LoginRow,
  type NewSession,
} from '../store/sessions.ts';
import type { Engine } from './engine.ts';
import { passFactor, WrongCode } from './second-factor.ts';

const TOKEN = /^xs_[A-Za-z0-9_-]{43}$/;

export class NotAuthenticated extends Refusal {
  readonly code = 'not_authenticated';
}

export interface Caller extends Person {
  readonly displayName: string;
  readonly language: 'zh' | 'en';
}

export const fingerprint = (token: string): string => createHash('sha256').update(token).digest('hex');

// Compared with when the user name is unknown, so that the answer takes as long.
let nobody: Promise<string> | null = null;

/**
 * `second`: the code of a second factor, and the machine's time in ms that it is measured by.
 * @throws {NotAuthenticated} with the same words whatever was wrong
 * @throws {SecondFactorRequired} @throws {WrongCode} only after the right password of an account that is open
 */
export const logIn = async (
  engine: Engine,
  username: string,
  password: string,
  address: string | null = null,
  second: { readonly code?: string | undefined; readonly nowMs: number } = { nowMs: Date.now() },
): Promise<{ readonly token: string; readonly expiresAt: string }> => {
  const found = await readLogin(engine.pool, username);
  const against = found?.passwordHash ?? (await (nobody ??= hash(randomBytes(16).toString('hex'))));
  const right = await verify(against, password);
  if (found === null || !right || found.disabled || found.locked) {
    await writeFailure(engine, found, right);
    throw new NotAuthenticated(
      'user name or password is wrong, or the account is locked for a quarter of an hour after ten wrong tries',
    );
  }
  try {
    await passFactor(engine, found.username, second.code, second.nowMs);
  } catch (error) {
    if (error instanceof WrongCode) await writeFailed(engine, username, 'code', true);
    throw error;
  }
  const session = await opened(engine, {
    username,
    kind: 'session',
    hours: engine.packages.sessions.absoluteHours,
    address,
  });
  await writeAudit(engine.pool, username, 'logIn', username, {});
  return session;
};

/** Nobody has proved who it was. What was typed for a name that is not there may be a password: it is not written down. */
const writeFailure = async (engine: Engine, found: LoginRow | null, right: boolean): Promise<void> => {
  const subject = found?.username ?? '-';
  const why = found === null ? 'unknown' : found.locked ? 'locked' : found.disabled ? 'disabled' : 'password';
  await writeFailed(engine, subject, why, found !== null && !right && !found.locked);
};

const writeFailed = async (engine: Engine, subject: string, why: string, counts: boolean): Promise<void> => {
  await writeAudit(engine.pool, '-', 'logInFailed', subject, { why });
  if (counts && (await countFailure(engine.pool, subject)))
    await writeAudit(engine.pool, '-', 'lockedOut', subject, {});
};

const opened = async (
  engine: Engine,
  session: Omit<NewSession, 'tokenHash'>,
): Promise<{ readonly token: string; readonly expiresAt: string }> => {
  const token = `xs_${randomBytes(32).toString('base64url')}`;
  return { token, expiresAt: await openSession(engine.pool, { ...session, tokenHash: fingerprint(token) }) };
};

/** A token for a program that acts as this person. Returned once; ended by `user reset` or `user disable`. */
export const issueToken = async (
  engine: Engine,
  username: string,
  days: number,
): Promise<{ readonly token: string; readonly expiresAt: string }> => {
  const found = await readLogin(engine.pool, username);
  if (found === null || found.disabled) throw new NotFound(`there is no active account '${username}'`);
  const issued = await opened(engine, { username, kind: 'token', hours: days * 24, address: null });
  await writeAudit(engine.pool, 'cli', 'issueToken', username, { days });
  return issued;
};

export const logOut = (engine: Engine, token: string): Promise<void> => closeSession(engine.pool, fingerprint(token));

/** The person behind a token. @throws {NotAuthenticated} */
export const callerOf = async (engine: Engine, token: string | null): Promise<Caller> => {
  const tokenHash = token !== null && TOKEN.test(token) ? fingerprint(token) : '';
  const account =
    tokenHash === '' ? null : await readCallerOfSession(engine.pool, tokenHash, engine.packages.sessions.idleMinutes);
  if (account === null || account.disabled)
    throw new NotAuthenticated('log in first: POST /api/session, then send its cookie or token');
  if (account.unseen) await touchSession(engine.pool, tokenHash);
  const { displayName, language, unit, standsInFor } = account;
  return {
    username: account.username,
    displayName,
    language,
    unit,
    role: account.role as Person['role'],
    standsInFor: standsInFor as Person['standsInFor'],
  };
};

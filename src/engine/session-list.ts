// Who is logged in where, and an end to it: everybody for himself, an administrator for all. Written down when it is somebody else's.
import { Forbidden, NotFound } from '../domain/errors.ts';
import { writeAudit } from '../store/audit.ts';
import { readCaller } from '../store/organisation.ts';
import { endOtherSessions, endSession, listSessions, ownerOfSession, type ListedSession } from '../store/sessions.ts';
import type { Engine } from './engine.ts';
import { fingerprint, type Caller } from './sessions.ts';

const whose = async (engine: Engine, caller: Caller, username: string | undefined): Promise<string> => {
  if (username === undefined || username === caller.username) return caller.username;
  if (caller.role !== 'admin') throw new Forbidden('the sessions of others are for administrators');
  if ((await readCaller(engine.pool, username)) === null) throw new NotFound(`there is no account '${username}'`);
  return username;
};

/** `token`: the caller's own, which the list marks. */
export const sessionsOf = async (
  engine: Engine,
  caller: Caller,
  token: string,
  username: string | undefined,
): Promise<readonly ListedSession[]> =>
  listSessions(
    engine.pool,
    await whose(engine, caller, username),
    fingerprint(token),
    engine.packages.sessions.idleMinutes,
  );

/** @throws {NotFound} for one that is not there, or not the caller's to see */
export const revokeSession = async (engine: Engine, caller: Caller, id: string): Promise<void> => {
  const owner = await ownerOfSession(engine.pool, id);
  if (owner === null || (owner !== caller.username && caller.role !== 'admin'))
    throw new NotFound('there is no such session');
  await endSession(engine.pool, id);
  await writeAudit(engine.pool, caller.username, 'revokeSession', owner, { session: id });
};

/** Ends every session and token of an account but the one that asks; how many. */
export const revokeOthers = async (
  engine: Engine,
  caller: Caller,
  token: string,
  username: string | undefined,
): Promise<number> => {
  const owner = await whose(engine, caller, username);
  const ended = await endOtherSessions(engine.pool, owner, fingerprint(token));
  await writeAudit(engine.pool, caller.username, 'revokeSessions', owner, { ended });
  return ended;
};

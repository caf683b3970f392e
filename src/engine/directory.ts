// Who is here: accounts for administrators and for oneself, colleagues with what they have in hand, alarms for those who run it.
import { businessDate } from '../domain/business-date.ts';
import { NotFound } from '../domain/errors.ts';
import { Account, type AccountRow } from '../store/entities/organisation.ts';
import { Alarm } from '../store/entities/outbox.ts';
import { readMembers } from '../store/organisation.ts';
import { businessNow } from '../store/reads.ts';
import type { Engine } from './engine.ts';
import { loadLimit } from './load-limit.ts';

const view = (account: AccountRow) => ({
  username: account.username,
  displayName: account.displayName,
  role: account.role,
  unit: account.unit,
  email: account.email,
  phone: account.phone ?? null,
  language: account.language,
  disabled: account.disabledAt != null,
  absentFrom: account.absentFrom ?? null,
  absentTo: account.absentTo ?? null,
  deputy: account.deputy ?? null,
  conflicts: account.conflicts,
});

export const accountView = async (engine: Engine, username: string) => {
  const found = await engine.orm.em.fork().findOne(Account, { username });
  if (found === null) throw new NotFound(`there is no account '${username}'`);
  return view(found as AccountRow);
};

export const listAccounts = async (engine: Engine, after: string, limit: number) => {
  const found = await engine.orm.em
    .fork()
    .find(Account, { username: { $gt: after } }, { orderBy: { username: 'asc' }, limit: limit + 1 });
  return found.map((account) => view(account as AccountRow));
};

/** Handlers and supervisors of a unit; who has least in hand first. */
export const membersOf = async (engine: Engine, unit: string) => {
  const members = await readMembers(engine.pool, [unit], [], businessDate(await businessNow(engine.pool)));
  return members
    .filter((member) => !member.disabled)
    .map(({ username, displayName, role, absent, load }) => ({
      username,
      displayName,
      role,
      absent,
      load,
      limit: loadLimit(engine, unit),
    }));
};

export const listAlarms = async (engine: Engine, limit: number) => {
  const found = await engine.orm.em.fork().find(Alarm, { acknowledgedAt: null }, { orderBy: { at: 'desc' }, limit });
  return found.map((alarm) => ({
    id: String(alarm.id),
    kind: alarm.kind,
    subject: alarm.subject,
    detail: alarm.detail as Record<string, unknown>,
    at: alarm.at.toISOString(),
    times: alarm.times,
    acknowledgedAt: null,
  }));
};

export const acknowledgeAlarm = async (engine: Engine, id: string): Promise<void> => {
  const em = engine.orm.em.fork();
  const found = /^\d{1,18}$/.test(id) ? await em.findOne(Alarm, { id }) : null;
  if (found === null) throw new NotFound(`there is no alarm ${id}`);
  found.acknowledgedAt ??= new Date();
  await em.flush();
};

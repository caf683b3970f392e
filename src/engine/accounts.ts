// Accounts of people: made, changed, disabled; never deleted, because histories name them.
import { hash } from '@node-rs/argon2';
import { Conflict, InvalidInput, NotFound, type FieldProblem } from '../domain/errors.ts';
import { Account, Session, Unit, type AccountRow, type Role } from '../store/entities/organisation.ts';
import { isDepartment } from '../domain/permission.ts';
import { isUniqueViolation } from '../store/violations.ts';
import type { Engine } from './engine.ts';
import { keepNothing, type Keep } from './once.ts';

export interface NewAccount {
  readonly username: string;
  readonly displayName: string;
  readonly role: Role;
  readonly unit: string;
  readonly email: string;
  readonly language: 'zh' | 'en';
  readonly password: string;
  readonly phone?: string;
}

export interface AccountChange {
  readonly displayName?: string;
  readonly email?: string;
  readonly phone?: string | null;
  readonly language?: 'zh' | 'en';
  readonly role?: Role;
  readonly unit?: string;
  /** YYYY-MM-DD; null ends the absence. */
  readonly absentFrom?: string | null;
  readonly absentTo?: string | null;
  readonly deputy?: string | null;
  /** Employers (names or credit codes) with which this person has an interest: Decree 423 art. 16. */
  readonly conflicts?: readonly string[];
}

const SHORTEST_PASSWORD = 10;

/** @throws {InvalidInput} when a password that a person chose is too short */
export const requireStrong = (password: string): void => {
  if (password.length < SHORTEST_PASSWORD)
    throw new InvalidInput([
      { path: '/password', message: `has ${password.length} characters, expected ${SHORTEST_PASSWORD} or more` },
    ]);
};

const roleFits = (role: Role, unit: string): FieldProblem[] =>
  (role === 'clerk') === isDepartment(unit)
    ? []
    : [
        {
          path: '/unit',
          message:
            role === 'clerk'
              ? `found ${unit}, expected a department; a clerk works in one`
              : `found ${unit}, expected a region's office; a department has clerks only`,
        },
      ];

const accountProblems = async (
  engine: Engine,
  account: Pick<NewAccount, 'username' | 'role' | 'unit' | 'email'>,
): Promise<FieldProblem[]> => {
  const problems: FieldProblem[] = [];
  if (!/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/.test(account.username))
    problems.push({ path: '/username', message: 'expected letters, digits, dots, hyphens, at most 64' });
  if (!/^[^@\s]+@[^@\s]+$/.test(account.email))
    problems.push({ path: '/email', message: `found '${account.email}', expected an address` });
  const unit = await engine.orm.em.fork().findOne(Unit, { code: account.unit });
  if (unit === null) problems.push({ path: '/unit', message: `found ${account.unit}, which is no unit here` });
  return [...problems, ...roleFits(account.role, account.unit)];
};

/** Adds an account. @throws {Conflict} when the name is taken */
export const addAccount = async (
  engine: Engine,
  account: NewAccount,
  keep: Keep<{ readonly username: string }> = keepNothing,
): Promise<{ readonly username: string }> => {
  const problems = await accountProblems(engine, account);
  if (problems.length > 0) throw new InvalidInput(problems);
  const em = engine.orm.em.fork();
  const taken = (): Conflict => new Conflict(`there is an account '${account.username}' already`);
  if ((await em.findOne(Account, { username: account.username })) !== null) throw taken();
  const passwordHash = await hash(account.password);
  const { username, displayName, role, unit, email, language } = account;
  em.create(Account, {
    username,
    displayName,
    role,
    unit,
    email,
    language,
    phone: account.phone ?? null,
    passwordHash,
    conflicts: [],
    createdAt: new Date(),
  });
  await keep(em, { username });
  await em.flush().catch((error: unknown) => {
    throw isUniqueViolation(error, 'account_pkey') ? taken() : error;
  });
  return { username };
};

const find = async (engine: Engine, username: string) => {
  const em = engine.orm.em.fork();
  const account = await em.findOne(Account, { username });
  if (account === null) throw new NotFound(`there is no account '${username}'`);
  return { em, account };
};

const endSessions = (engine: Engine, username: string): Promise<number> =>
  engine.orm.em.fork().nativeDelete(Session, { username });

/** Its sessions end; what it has in hand stays with it until it is re-assigned. */
export const disableAccount = async (engine: Engine, username: string): Promise<void> => {
  const { em, account } = await find(engine, username);
  account.disabledAt ??= new Date();
  await em.flush();
  await endSessions(engine, username);
};

/** It may log in again, with the password that it had. */
export const enableAccount = async (engine: Engine, username: string): Promise<void> => {
  const { em, account } = await find(engine, username);
  account.disabledAt = null;
  await em.flush();
};

/** Sets a password; sessions end, a lock after wrong log-ins too. */
export const resetPassword = async (engine: Engine, username: string, password: string): Promise<void> => {
  const { em, account } = await find(engine, username);
  account.passwordHash = await hash(password);
  account.failedLogins = 0;
  account.lockedUntil = null;
  account.disabledAt = null;
  await em.flush();
  await endSessions(engine, username);
};

/** Changes what is named. @throws {InvalidInput} for a deputy that is unknown or the person itself, an absence that ends before it begins */
export const updateAccount = async (engine: Engine, username: string, change: AccountChange): Promise<void> => {
  const { em, account } = await find(engine, username);
  const after = { ...account, ...change };
  const problems = await changeProblems(engine, username, change, after as AccountRow);
  if (problems.length > 0) throw new InvalidInput(problems);
  em.assign(account, {
    ...change,
    ...(change.conflicts === undefined ? {} : { conflicts: [...change.conflicts] }),
  } as Partial<AccountRow>);
  await em.flush();
};

const changeProblems = async (
  engine: Engine,
  username: string,
  change: AccountChange,
  after: AccountRow,
): Promise<FieldProblem[]> => {
  const problems: FieldProblem[] = await accountProblems(engine, {
    username,
    role: after.role,
    unit: after.unit,
    email: after.email,
  });
  if (typeof after.absentFrom === 'string' && typeof after.absentTo === 'string' && after.absentTo < after.absentFrom) {
    problems.push({
      path: '/absentTo',
      message: `found ${after.absentTo}, expected ${after.absentFrom} (absentFrom) or later`,
    });
  }
  if (typeof change.deputy === 'string') {
    const deputy = await engine.orm.em.fork().findOne(Account, { username: change.deputy });
    if (change.deputy === username) problems.push({ path: '/deputy', message: 'is the person itself' });
    else if (deputy === null || deputy.disabledAt != null)
      problems.push({ path: '/deputy', message: `found no active account '${change.deputy}'` });
    else if (deputy.role !== after.role)
      problems.push({
        path: '/deputy',
        message: `${change.deputy} is ${deputy.role}, expected ${after.role} like the person`,
      });
  }
  return problems;
};

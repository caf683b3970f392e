// Who sees to a task: claimed, released, handed to a colleague. It makes nobody a handler of the clue.
import { Conflict, Forbidden, InvalidInput, NotFound } from '../domain/errors.ts';
import { isDepartment, maySee, type Person } from '../domain/permission.ts';
import { scopeOf } from '../domain/scope.ts';
import type { PoolClient } from 'pg';
import { writeAudit } from '../store/audit.ts';
import { readSecret } from '../store/clue-lists.ts';
import { readCaller } from '../store/organisation.ts';
import type { Page } from '../store/cursor.ts';
import { listTasks, lockTask, setAssignee, type ListedTask, type TaskFilter, type Worker } from '../store/tasks.ts';
import { inTransaction } from '../store/transaction.ts';
import type { Engine } from './engine.ts';
import type { Keep } from './once.ts';
import { clueKey, sealBytes } from './sealing.ts';

const workersOf = (person: Person): readonly Worker[] => [person, ...person.standsInFor];

/** Whether somebody in this place may do the task. */
const fits = (worker: Worker, task: ListedTask): boolean => {
  switch (task.audience) {
    case 'handlers':
      return task.eligible.includes(worker.username);
    case 'department':
      return worker.unit === task.unit && worker.role === (isDepartment(task.unit) ? 'clerk' : 'supervisor');
    default:
      return worker.role === 'supervisor' && worker.unit === task.unit;
  }
};

export const tasksOf = (
  engine: Engine,
  person: Person,
  scope: 'mine' | 'unit',
  page: TaskFilter,
): Promise<Page<ListedTask>> =>
  listTasks(engine.pool, scopeOf(person), scope === 'mine' ? workersOf(person) : null, page);

export interface Disposing {
  /** Decided and not written. */
  readonly dryRun: boolean;
  /** Keeps the answer in the same transaction. */
  readonly keep?: Keep<ListedTask>;
}

const FOR_REAL: Disposing = { dryRun: false };

const change = (
  engine: Engine,
  person: Person,
  id: string,
  decide: (task: ListedTask, client: PoolClient) => Promise<string | null> | string | null,
  { dryRun, keep }: Disposing,
): Promise<ListedTask> =>
  inTransaction(engine.pool, async (client) => {
    const task = await lockTask(client, id);
    if (task === null || !maySee(person, { ...task, unit: task.clueUnit }))
      throw new NotFound(`there is no open task ${id} that you may see`);
    const assignee = await decide(task, client);
    if (!dryRun) await setAssignee(client, id, assignee);
    const changed = { ...task, assignee };
    await keep?.(client, changed);
    return changed;
  });

/** @throws {Forbidden} when it is not the caller's kind of work; {Conflict} when somebody else has it */
export const claimTask = (engine: Engine, person: Person, id: string, how = FOR_REAL): Promise<ListedTask> =>
  change(
    engine,
    person,
    id,
    (task) => {
      if (!workersOf(person).some((worker) => fits(worker, task)))
        throw new Forbidden(`task ${id} is for ${task.audience} of unit ${task.unit}`);
      if (task.assignee !== null && task.assignee !== person.username)
        throw new Conflict(`task ${id} is claimed by ${task.assignee}; ask for it to be released or delegated`);
      return person.username;
    },
    how,
  );

const mayDispose = (person: Person, task: ListedTask): boolean =>
  task.assignee === person.username ||
  workersOf(person).some((worker) => worker.role === 'supervisor' && worker.unit === task.unit);

/** Back to all who may do it: by who has it, or a supervisor of its unit. */
export const releaseTask = (engine: Engine, person: Person, id: string, how = FOR_REAL): Promise<ListedTask> =>
  change(
    engine,
    person,
    id,
    (task) => {
      if (!mayDispose(person, task)) throw new Forbidden(`task ${id} is not yours to release`);
      return null;
    },
    how,
  );

export interface Delegation {
  readonly to: string;
  readonly reason?: string | undefined;
}

/**
 * To a colleague who may do it; `named` is asked when the caller's right is clear. That it was handed over, and why, is kept in the audit
 * log, the reason sealed with the matter's key.
 */
export const delegateTask = (
  engine: Engine,
  person: Person,
  id: string,
  named: () => Delegation,
  how = FOR_REAL,
): Promise<ListedTask> =>
  change(
    engine,
    person,
    id,
    async (task, client) => {
      if (
        !mayDispose(person, task) &&
        !(task.assignee === null && workersOf(person).some((worker) => fits(worker, task)))
      )
        throw new Forbidden(`task ${id} is not yours to delegate`);
      const { to, reason } = named();
      const colleague = await readCaller(engine.pool, to);
      if (colleague === null || colleague.disabled || !fits(colleague, task))
        throw new InvalidInput([{ path: '/to', message: `found '${to}', expected ${suited(task)}` }]);
      if (!how.dryRun && to !== task.assignee) await tell(engine, client, person, task, to, reason);
      return to;
    },
    how,
  );

const suited = (task: ListedTask): string =>
  `somebody who may do this task: ${task.eligible.join(', ') || `a ${task.audience === 'department' && isDepartment(task.unit) ? 'clerk' : 'supervisor'} of ${task.unit}`}`;

const tell = async (
  engine: Engine,
  client: PoolClient,
  person: Person,
  task: ListedTask,
  to: string,
  reason: string | undefined,
): Promise<void> => {
  const key = reason === undefined ? null : clueKey(engine.crypto, await readSecret(client, task.clueId));
  await writeAudit(client, person.username, 'delegate', task.clueNumber, {
    task: task.id,
    from: task.assignee,
    to,
    ...(key === null ? {} : { reason: sealBytes(engine.crypto, key, reason) }),
  });
};

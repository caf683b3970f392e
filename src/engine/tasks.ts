// Who sees to a task: claimed, released, handed to a colleague. It makes nobody a handler of the clue.
import { Conflict, Forbidden, InvalidInput, NotFound } from '../domain/errors.ts';
import { isDepartment, maySee, type Person } from '../domain/permission.ts';
import { scopeOf } from '../domain/scope.ts';
import { readCaller } from '../store/organisation.ts';
import type { CursorParts, Page } from '../store/cursor.ts';
import { listTasks, lockTask, setAssignee, type ListedTask, type Worker } from '../store/tasks.ts';
import { inTransaction } from '../store/transaction.ts';
import type { Engine } from './engine.ts';
import type { Keep } from './once.ts';

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
  page: { readonly cursor: CursorParts | null; readonly limit: number },
): Promise<Page<ListedTask>> =>
  listTasks(engine.pool, scopeOf(person), scope === 'mine' ? workersOf(person) : null, page);

const change = (
  engine: Engine,
  person: Person,
  id: string,
  keep: Keep<ListedTask>,
  decide: (task: ListedTask) => Promise<string | null> | string | null,
): Promise<ListedTask> =>
  inTransaction(engine.pool, async (client) => {
    const task = await lockTask(client, id);
    if (task === null || !maySee(person, { ...task, unit: task.clueUnit }))
      throw new NotFound(`there is no open task ${id} that you may see`);
    const assignee = await decide(task);
    await setAssignee(client, id, assignee);
    const changed = { ...task, assignee };
    await keep(client, changed);
    return changed;
  });

/** @throws {Forbidden} when it is not the caller's kind of work; {Conflict} when somebody else has it */
export const claimTask = (engine: Engine, person: Person, id: string, keep: Keep<ListedTask>): Promise<ListedTask> =>
  change(engine, person, id, keep, (task) => {
    if (!workersOf(person).some((worker) => fits(worker, task)))
      throw new Forbidden(`task ${id} is for ${task.audience} of unit ${task.unit}`);
    if (task.assignee !== null && task.assignee !== person.username)
      throw new Conflict(`task ${id} is claimed by ${task.assignee}; ask for it to be released or delegated`);
    return person.username;
  });

const mayDispose = (person: Person, task: ListedTask): boolean =>
  task.assignee === person.username ||
  workersOf(person).some((worker) => worker.role === 'supervisor' && worker.unit === task.unit);

/** Back to all who may do it: by who has it, or a supervisor of its unit. */
export const releaseTask = (engine: Engine, person: Person, id: string, keep: Keep<ListedTask>): Promise<ListedTask> =>
  change(engine, person, id, keep, (task) => {
    if (!mayDispose(person, task)) throw new Forbidden(`task ${id} is not yours to release`);
    return null;
  });

/** To a colleague who may do it; `named` is asked when the caller's right is clear. */
export const delegateTask = (
  engine: Engine,
  person: Person,
  id: string,
  named: () => string,
  keep: Keep<ListedTask>,
): Promise<ListedTask> =>
  change(engine, person, id, keep, async (task) => {
    if (
      !mayDispose(person, task) &&
      !(task.assignee === null && workersOf(person).some((worker) => fits(worker, task)))
    ) {
      throw new Forbidden(`task ${id} is not yours to delegate`);
    }
    const to = named();
    const colleague = await readCaller(engine.pool, to);
    if (colleague === null || colleague.disabled || !fits(colleague, task)) {
      throw new InvalidInput([
        {
          path: '/to',
          message: `found '${to}', expected somebody who may do this task: ${task.eligible.join(', ') || `a ${task.audience === 'department' && isDepartment(task.unit) ? 'clerk' : 'supervisor'} of ${task.unit}`}`,
        },
      ]);
    }
    return to;
  });

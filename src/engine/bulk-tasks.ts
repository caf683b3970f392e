// Many tasks claimed, released or handed over: each by itself, each with its answer. Repeating it changes nothing more.
import { TaskBulkBody } from '../domain/bulk.ts';
import { demand } from '../domain/check.ts';
import { InvalidInput, Refusal } from '../domain/errors.ts';
import type { Person } from '../domain/permission.ts';
import type { Engine } from './engine.ts';
import { claimTask, delegateTask, releaseTask, type Disposing } from './tasks.ts';

export interface TaskBulkItem {
  readonly id: string;
  readonly outcome: 'ok' | 'done' | 'refused';
  /** Number of the matter, where the caller may see it. */
  readonly clue: string | null;
  /** Who sees to it then. */
  readonly assignee: string | null;
  readonly code?: string;
  readonly detail?: string;
}

const dispose = (engine: Engine, person: Person, id: string, body: TaskBulkBody, how: Disposing) => {
  switch (body.what) {
    case 'claim':
      return claimTask(engine, person, id, how);
    case 'release':
      return releaseTask(engine, person, id, how);
    case 'delegate':
      return delegateTask(engine, person, id, () => ({ to: body.to ?? '', reason: body.reason }), how);
  }
};

/** @throws {InvalidInput} for a body that is none */
export const disposeMany = async (engine: Engine, person: Person, asked: unknown) => {
  const body = demand(TaskBulkBody, asked);
  if (body.what === 'delegate' && body.to === undefined)
    throw new InvalidInput([{ path: '/to', message: 'is missing, it is required with delegate' }]);
  const dryRun = body.dryRun === true;
  const items: TaskBulkItem[] = [];
  for (const id of body.ids) {
    try {
      const task = await dispose(engine, person, id, body, { dryRun });
      items.push({ id, outcome: dryRun ? 'ok' : 'done', clue: task.clueNumber, assignee: task.assignee });
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      items.push({ id, outcome: 'refused', clue: null, assignee: null, code: error.code, detail: error.message });
    }
  }
  return { dryRun, complete: items.every((item) => item.outcome !== 'refused'), items };
};

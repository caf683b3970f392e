// The tasks of a matter follow from where it stands: what is wanted and not there opens, what is there and not wanted is done.
import type { Deadline } from './deadline.ts';
import type { TaskRecord } from './records.ts';

/** Where the matter lies and who works on it. */
export interface Place {
  readonly id: number;
  readonly unit: string;
  readonly handlers: readonly string[];
  /** The department or office that it was handed to. */
  readonly referredTo: string | null;
}

export interface WantedTask {
  readonly key: string;
  readonly kind: string;
  readonly audience: 'handlers' | 'supervisors' | 'unitAbove' | 'department';
  readonly clock: string | null;
}

/** The due instant of a task: its clock's run, by the clock's name, `name:about`, or the run's own id. */
const dueOf = (clock: string | null, deadlines: readonly Deadline[]): string | null => {
  if (clock === null) return null;
  const [name, about] = clock.split(':');
  const runs = deadlines.filter(
    (deadline) =>
      deadline.state === 'open' &&
      (deadline.id === clock || (deadline.clock === name && (about === undefined || deadline.about === about))),
  );
  return (
    runs
      .map((run) => run.dueAt)
      .filter((due) => due !== null)
      .sort()[0] ?? null
  );
};

const unitOf = (
  audience: WantedTask['audience'],
  place: Place,
  rules: { readonly unitAbove: (unit: string) => string | null },
): string => {
  if (audience === 'department') return place.referredTo ?? place.unit;
  if (audience === 'unitAbove') return rules.unitAbove(place.unit) ?? place.unit;
  return place.unit;
};

const same = (a: TaskRecord, b: TaskRecord): boolean =>
  a.audience === b.audience &&
  a.unit === b.unit &&
  a.dueAt === b.dueAt &&
  a.state === b.state &&
  a.eligible.join() === b.eligible.join();

/** All tasks after a move, and the ids of those that it changed. */
export const tasksAfter = (
  place: Place,
  wanted: readonly WantedTask[],
  tasks: readonly TaskRecord[],
  deadlines: readonly Deadline[],
  rules: { readonly unitAbove: (unit: string) => string | null },
  seq: number,
  at: string,
): { readonly tasks: readonly TaskRecord[]; readonly changed: readonly string[] } => {
  const want = new Map(wanted.map((task) => [task.key, task]));
  const due = (task: WantedTask) => ({
    audience: task.audience,
    unit: unitOf(task.audience, place, rules),
    eligible: task.audience === 'handlers' ? place.handlers : [],
    dueAt: dueOf(task.clock, deadlines),
  });
  const kept = tasks.map((task): TaskRecord => {
    if (task.state === 'done') return task;
    const intended = want.get(task.key);
    if (intended === undefined) return { ...task, state: 'done', closedSeq: seq, closedAt: at };
    want.delete(task.key);
    return { ...task, ...due(intended) };
  });
  const opened = [...want.values()].map((task): TaskRecord => ({
    id: `${place.id}-${seq}-${task.key.replaceAll(':', '.')}`,
    clueId: place.id,
    key: task.key,
    kind: task.kind,
    ...due(task),
    assignee: null,
    clock: task.clock,
    state: 'open',
    openedSeq: seq,
    openedAt: at,
    closedSeq: null,
    closedAt: null,
  }));
  const old = new Map(tasks.map((task) => [task.id, task]));
  const after = [...kept, ...opened];
  const changed = after.filter((task) => {
    const before = old.get(task.id);
    return before === undefined || !same(before, task);
  });
  return { tasks: after, changed: changed.map((task) => task.id) };
};

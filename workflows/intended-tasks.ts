// What is to be done where a clue stands, and by whom: derived from the state, never commanded, so that it cannot be forgotten.
import type { ClueContext } from './context.ts';
import type { IntendedTask, TaskKind } from './effects.ts';
import { isFullyPaid } from './money.ts';
import { isOpen, type ClueState } from './states.ts';

type Doer = IntendedTask['audience'];

const task = (kind: TaskKind, audience: Doer, clock: string | null, key: string = kind): IntendedTask => ({
  key,
  kind,
  audience,
  clock,
});

const ofState = (state: ClueState, context: ClueContext, doers: Doer): IntendedTask[] => {
  switch (state) {
    case 'received':
      return context.returns >= 3
        ? [task('arbitrate', 'unitAbove', 'dispatch')]
        : [task('assign', 'supervisors', 'dispatch')];
    case 'assigned':
      return [task('accept', 'handlers', 'receipt')];
    case 'verifying':
      return [task('verify', 'handlers', 'finish')];
    case 'mediating':
      return [task('mediate', 'handlers', 'finish')];
    case 'performing':
      return isFullyPaid(context)
        ? [task('conclude', 'handlers', 'conclude')]
        : [task('collect', 'handlers', 'promise')];
    case 'resolved':
      return [task('approve', 'supervisors', 'approval')];
    case 'revisiting':
      return [task('revisit', doers, 'revisit')];
    case 'suspended':
      return [task('resume', doers, 'review')];
    case 'referred':
      return [
        task('answerReferral', 'department', context.referral === null ? 'answer' : `answer:${context.referral}`),
      ];
    case 'closed':
    case 'declined':
    case 'withdrawn':
      return [];
  }
};

/** The tasks of a clue. Their keys are unique; one that is gone from the list is done. */
export const intendedTasks = (state: ClueState, context: ClueContext): readonly IntendedTask[] => {
  if (!isOpen(state)) return [];
  const doers: Doer = context.handlers.length > 0 ? 'handlers' : 'supervisors';
  return [
    ...ofState(state, context, doers),
    ...(context.elevated && state !== 'received' ? [task('takeOver', 'supervisors', 'dispatch')] : []),
    ...context.orders.map((order) => task('answer', doers, `answer:${order.id}`, `answer:${order.id}`)),
    ...context.requests.map(({ id, event }) =>
      task('decideRequest', event === 'elevate' ? 'unitAbove' : 'supervisors', null, `request:${id}`),
    ),
  ];
};

// What a move means beyond the clue itself. The machine returns these as data (XState actions with params); nobody runs
// them inside the machine. The engine turns them into rows of the same transaction.

/** A fact for the clocks: rules in `config/clocks` name the signals that start, meet or hold a clock. Every event's type is a
 * signal of itself; entering a state is `into:<state>` (not when a clue returns to where it was: resume, unmarkDuplicate). */
export type SignalName = string;

export type Effect =
  | { readonly type: 'signal'; readonly params: { readonly name: SignalName } }
  | { readonly type: 'callback'; readonly params: { readonly event: CallbackEvent } }
  | { readonly type: 'notify'; readonly params: { readonly kind: NoticeKind; readonly audience: Audience } };

export type CallbackEvent =
  'clue.registered' | 'clue.accepted' | 'clue.declined' | 'clue.referred' | 'clue.overdue' | 'clue.closed';

export type NoticeKind =
  | 'assigned'
  | 'returned'
  | 'arbitration'
  | 'referred'
  | 'requested'
  | 'requestDecided'
  | 'urged'
  | 'supervised'
  | 'answered'
  | 'elevated'
  | 'rejected'
  | 'reopened'
  | 'sourceSpoke'
  | 'ladder';

/** Who is meant; the engine finds the people when it sends, not when it writes. */
export type Audience = 'handlers' | 'supervisors' | 'unitAbove' | 'province' | 'department' | 'sender';

export interface IntendedTask {
  /** Unique among the open tasks of a clue: `verify`, `answer:12`, `request:9`. */
  readonly key: string;
  readonly kind: TaskKind;
  readonly audience: 'handlers' | 'supervisors' | 'unitAbove' | 'department';
  /** The clock whose due date is the task's; an order's own deadline by its key (`answer:12`). */
  readonly clock: string | null;
}

export type TaskKind =
  | 'assign'
  | 'arbitrate'
  | 'accept'
  | 'verify'
  | 'mediate'
  | 'collect'
  | 'conclude'
  | 'approve'
  | 'revisit'
  | 'resume'
  | 'answerReferral'
  | 'answer'
  | 'decideRequest'
  | 'takeOver'
  | 'notify';
